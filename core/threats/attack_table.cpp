// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/attack_table.h"

#include <iterator>

namespace postseal {

namespace {

constexpr PeerKey kAttackers = PeerKey::Attackers;

constexpr Peer kAsIs[] = {{}};
constexpr Peer kNoStartTls[] = {{kAttackers, Trouble::NoStartTls}};
constexpr Peer kRefused[] = {{kAttackers, Trouble::StartTlsRefused}};
constexpr Peer kBroken[] = {{kAttackers, Trouble::HandshakeFails}};
constexpr Peer kCut[] = {{kAttackers, Trouble::None, false}};
constexpr Peer kSelfSigned[] = {{kAttackers, Trouble::SelfSigned}};
constexpr Peer kExpired[] = {{kAttackers, Trouble::Expired}};
constexpr Peer kOtherName[] = {{kAttackers, Trouble::WrongName}};
constexpr Peer kValid[] = {{kAttackers, Trouble::None}};
constexpr Peer kRetired[] = {{PeerKey::Retired, Trouble::None}};
constexpr Peer kBare[] = {{kAttackers, Trouble::SelfSigned}, {kAttackers, Trouble::NoStartTls}};
//! Whatever an attacker without a certificate for the name may show.
constexpr Peer kAnything[] = {
    {kAttackers, Trouble::SelfSigned}, {kAttackers, Trouble::WrongName}, {kAttackers, Trouble::NoStartTls}};
constexpr Peer kValidOrNone[] = {{kAttackers, Trouble::None}, {kAttackers, Trouble::NoStartTls}};
constexpr Peer kOwnExpired[] = {{PeerKey::Own, Trouble::Expired}};
constexpr Peer kOwnOtherName[] = {{PeerKey::Own, Trouble::WrongName}};
constexpr Peer kOwnSelfSigned[] = {{PeerKey::Own, Trouble::SelfSigned}};
constexpr Peer kOwnNew[] = {{PeerKey::OwnNew, Trouble::None}};

constexpr AttackSpec kAttacks[] = {
    {Attack::Nothing, AttackKind::Nothing, "none", kAsIs},
    {Attack::StartTlsStripped, AttackKind::OnPath, "starttls-stripped", kNoStartTls},
    {Attack::StartTlsRefused, AttackKind::OnPath, "starttls-refused", kRefused},
    {Attack::HandshakeBroken, AttackKind::OnPath, "handshake-broken", kBroken},
    {Attack::ConnectionCut, AttackKind::OnPath, "connection-cut", kCut},
    {Attack::SelfSignedShown, AttackKind::OnPath, "certificate-self-signed", kSelfSigned},
    {Attack::ExpiredShown, AttackKind::OnPath, "certificate-expired", kExpired},
    {Attack::OtherNameShown, AttackKind::OnPath, "certificate-other-name", kOtherName},
    {Attack::RouteHijacked, AttackKind::OnPath, "route-hijacked", kAnything},
    {Attack::FirstHostOnly, AttackKind::OnPath, "first-host-only", kAnything},
    {Attack::MisissuedShown, AttackKind::Authority, "certificate-misissued", kValid},
    {Attack::MxForged, AttackKind::Dns, "mx-forged", kValid, MxChange::ToStranger},
    {Attack::MxForgedBare, AttackKind::Dns, "mx-forged-bare", kBare, MxChange::ToStranger},
    {Attack::MxForgedToFit, AttackKind::Dns, "mx-forged-to-fit", kValid, MxChange::ToFitting},
    {Attack::MxForgedToSigned, AttackKind::Dns, "mx-forged-to-signed", kValid, MxChange::ToStranger},
    {.attack = Attack::AddressForged,
     .kind = AttackKind::Dns,
     .slug = "address-forged",
     .peers = kAnything,
     .addressForged = true},
    {.attack = Attack::TlsaStripped,
     .kind = AttackKind::Dns,
     .slug = "tlsa-stripped",
     .peers = kAsIs,
     .tlsa = TlsaChange::Stripped},
    {.attack = Attack::TlsaDropped,
     .kind = AttackKind::Dns,
     .slug = "tlsa-dropped",
     .peers = kAsIs,
     .tlsa = TlsaChange::Dropped},
    {.attack = Attack::TlsaInjected,
     .kind = AttackKind::Dns,
     .slug = "tlsa-injected",
     .peers = kAsIs,
     .tlsa = TlsaChange::Injected},
    {.attack = Attack::DsStripped, .kind = AttackKind::Dns, .slug = "ds-stripped", .peers = kAsIs, .dsStripped = true},
    {.attack = Attack::TlsaReplayed,
     .kind = AttackKind::Dns,
     .slug = "tlsa-replayed",
     .peers = kRetired,
     .tlsa = TlsaChange::Replayed},
    {.attack = Attack::RecordHiddenAlone,
     .kind = AttackKind::Discovery,
     .slug = "record-hidden-alone",
     .peers = kAsIs,
     .discovery = DiscoveryChange::Hidden},
    {.attack = Attack::RecordHidden,
     .kind = AttackKind::Discovery,
     .slug = "record-hidden",
     .peers = kAnything,
     .discovery = DiscoveryChange::Hidden},
    {.attack = Attack::RecordTimesOut,
     .kind = AttackKind::Discovery,
     .slug = "record-times-out",
     .peers = kAnything,
     .discovery = DiscoveryChange::TimesOut},
    {.attack = Attack::PolicyHostBlocked,
     .kind = AttackKind::Discovery,
     .slug = "policy-host-blocked",
     .peers = kAnything,
     .discovery = DiscoveryChange::HostBlocked},
    {.attack = Attack::PolicyHostSpoofed,
     .kind = AttackKind::Discovery,
     .slug = "policy-host-spoofed",
     .peers = kAnything,
     .discovery = DiscoveryChange::HostSpoofed},
    {.attack = Attack::PolicyDamaged,
     .kind = AttackKind::Discovery,
     .slug = "policy-damaged",
     .peers = kAnything,
     .discovery = DiscoveryChange::Damaged},
    {.attack = Attack::PolicyReplaced,
     .kind = AttackKind::Discovery,
     .slug = "policy-replaced",
     .peers = kValid,
     .mx = MxChange::ToStranger,
     .discovery = DiscoveryChange::Replaced},
    {.attack = Attack::RecordIdForged, .kind = AttackKind::Discovery, .slug = "record-id-forged", .peers = kAsIs},
    {.attack = Attack::RecordReplayed,
     .kind = AttackKind::Discovery,
     .slug = "record-replayed",
     .peers = kAsIs,
     .discovery = DiscoveryChange::OldId},
    {.attack = Attack::CacheExpired,
     .kind = AttackKind::Discovery,
     .slug = "cache-expired",
     .peers = kAnything,
     .discovery = DiscoveryChange::RunOut},
    {.attack = Attack::MxForgedRecordHidden,
     .kind = AttackKind::Discovery,
     .slug = "mx-forged-record-hidden",
     .peers = kValidOrNone,
     .mx = MxChange::ToStranger,
     .discovery = DiscoveryChange::Hidden},
    {Attack::OwnCertificateExpired, AttackKind::Operator, "own-certificate-expired", kOwnExpired},
    {Attack::OwnCertificateOtherName, AttackKind::Operator, "own-certificate-other-name", kOwnOtherName},
    {Attack::OwnCertificateSelfSigned, AttackKind::Operator, "own-certificate-self-signed", kOwnSelfSigned},
    {Attack::KeyRolled, AttackKind::Operator, "key-rolled", kOwnNew},
    {Attack::MxRenamed, AttackKind::Operator, "mx-renamed", kAsIs, MxChange::Renamed},
};
constexpr bool kComplete = [] {
    for (std::size_t i = 0; i < std::size(kAttacks); ++i) {
        if (std::size_t(kAttacks[i].attack) != i)
            return false;
    }
    return std::size(kAttacks) == std::size_t(Attack::MxRenamed) + 1;
}();
static_assert(kComplete, "one row an attack, in the order of the enum");

} // namespace

const AttackSpec &specOf(Attack attack)
{
    return kAttacks[std::size_t(attack)];
}

std::span<const Attack> everyAttack()
{
    static constexpr auto kEvery = [] {
        std::array<Attack, std::size(kAttacks)> every{};
        for (std::size_t i = 0; i < every.size(); ++i)
            every[i] = Attack(i);
        return every;
    }();
    return kEvery;
}

} // namespace postseal
