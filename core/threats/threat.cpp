// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat.h"

namespace postseal {

bool ThreatCell::protects() const
{
    return standing == CellStanding::Told && !interceptable && !inNameOnly && outcome <= MailOutcome::HeldBack
           && otherwise.value_or(outcome) <= MailOutcome::HeldBack;
}

std::span<const Sender> everySender()
{
    static constexpr Sender kEvery[] = {Sender::Opportunistic, Sender::MtaStsCold, Sender::MtaStsWarm,
                                        Sender::Dane,          Sender::BothCold,   Sender::BothWarm};
    return kEvery;
}

bool honoursMtaSts(Sender sender)
{
    return sender != Sender::Opportunistic && sender != Sender::Dane;
}

bool honoursDane(Sender sender)
{
    return sender >= Sender::Dane;
}

std::span<const ProductOutcome> productsOf(ThreatRemark remark)
{
    using enum MailOutcome;
    static constexpr ProductOutcome kLookup[] = {{"mox", HeldBack}, {"postfix-tlspol", HeldBack}};
    static constexpr ProductOutcome kAgainst[] = {{"mox", HeldBack}, {"Postfix with postfix-tlspol", Authenticated}};
    static constexpr ProductOutcome kHalf[] = {{"Postfix with smtp_tls_dane_insecure_mx_policy=dane", Authenticated}};
    static constexpr ProductOutcome kLater[] = {{"Postfix with smtp_tls_security_level=may", Plaintext}};
    switch (remark) {
    case ThreatRemark::LookupErrorHolds: return kLookup;
    case ThreatRemark::PolicyAgainstDane: return kAgainst;
    case ThreatRemark::HalfDane: return kHalf;
    case ThreatRemark::LaterInClear: return kLater;
    case ThreatRemark::None:
    case ThreatRemark::FewHoldBack:
    case ThreatRemark::ResolverValidates:
    case ThreatRemark::FalsePolicyHolds:
    case ThreatRemark::UnusableReported:
    case ThreatRemark::AfterRefresh:
    case ThreatRemark::BackgroundFetch:
    case ThreatRemark::StrictRefuse: return {};
    }
    Q_UNREACHABLE();
}

const char *rfcOf(ThreatReason reason)
{
    switch (reason) {
    case ThreatReason::ChecksNothing: return "RFC 3207 6";
    case ThreatReason::NoConnection: return "RFC 5321 4.5.4.1";
    case ThreatReason::PolicyHolds: return "RFC 8461 4";
    case ThreatReason::PolicyHoldsBack:
    case ThreatReason::TestingPasses:
    case ThreatReason::TestingDelivers:
    case ThreatReason::ModeNone: return "RFC 8461 5";
    case ThreatReason::NoPolicy: return "RFC 8461 3.1";
    case ThreatReason::FetchFailed: return "RFC 8461 3.3";
    case ThreatReason::OldPolicyKept: return "RFC 8461 5.1";
    case ThreatReason::PolicyHidden:
    case ThreatReason::CacheRanOut: return "RFC 8461 10.2";
    case ThreatReason::PolicyReplaced:
    case ThreatReason::PolicyWeakened: return "RFC 8461 10.3";
    case ThreatReason::CertificateMisissued: return "RFC 8461 10.5";
    case ThreatReason::WildcardFits: return "RFC 8461 10.4";
    case ThreatReason::DaneHolds:
    case ThreatReason::DaneHoldsBack: return "RFC 7672 3.1";
    case ThreatReason::DaneDemandsTls:
    case ThreatReason::TlsaUnusable:
    case ThreatReason::NoTlsa: return "RFC 7672 2.2";
    case ThreatReason::AnchorMisissued: return "RFC 7672 3.1.2";
    case ThreatReason::KeyRetired: return "RFC 7671 13";
    case ThreatReason::AnswerBogus:
    case ThreatReason::NotSigned: return "RFC 7672 2.1.1";
    case ThreatReason::TlsaUnproven:
    case ThreatReason::LookupFails: return "RFC 7672 2.1.2";
    case ThreatReason::PolicyAgainstDane: return "RFC 8461 2";
    case ThreatReason::NothingBinds: return "RFC 3207 6";
    }
    Q_UNREACHABLE();
}

} // namespace postseal
