// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat.h"

namespace postseal {

//! Whose key is at the other end of the connection.
enum class PeerKey { Own, OwnNew, Attackers, Retired };

//! What a sender meets there; Trouble::None with the domain's own key is: as the host is today.
struct Peer
{
    PeerKey key = PeerKey::Own;
    Trouble trouble = Trouble::None;
    bool connects = true;
};

enum class MxChange { None, ToStranger, ToFitting, Renamed };
enum class DiscoveryChange { None, Hidden, TimesOut, HostBlocked, HostSpoofed, Damaged, Replaced, OldId, RunOut };
enum class TlsaChange { None, Stripped, Dropped, Injected, Replayed };

//! One attack, taken apart into what it does on each surface.
struct AttackSpec
{
    Attack attack;
    AttackKind kind;
    const char *slug;
    std::span<const Peer> peers; //!< those with TLS first
    MxChange mx = MxChange::None;
    DiscoveryChange discovery = DiscoveryChange::None;
    TlsaChange tlsa = TlsaChange::None;
    bool addressForged = false;
    bool dsStripped = false;

    bool leavesHostsAlone() const { return peers.size() == 1 && peers.front().key == PeerKey::Own; }
};

const AttackSpec &specOf(Attack attack);

} // namespace postseal
