// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/attack_table.h"

namespace postseal {

enum class KnownPolicy { NoPolicy, None, Testing, Enforce };
enum class TlsaPublished { Absent, Ignored, Unusable, Usable, LookupFails }; //!< Ignored: in an unsigned zone

//! Everything about one host, at one address, that decides what senders do. As it stands: a healthy host of a domain
//! that publishes nothing and is not signed.
struct Situation
{
    bool mxSigned = false;
    bool hostSigned = false; //!< its addresses
    TlsaPublished tlsa = TlsaPublished::Absent;
    bool keyFits = false;      //!< a TLSA record of usage 3 matches what the host serves
    bool anchorFits = false;   //!< one of usage 2 does
    bool publicAnchor = false; //!< a usable one of usage 2 names a certification authority that issues to anybody
    KnownPolicy policy = KnownPolicy::NoPolicy;
    bool covered = true;           //!< the policy names the host
    bool wildcard = false;         //!< the policy has a wildcard pattern
    bool siblingCovered = false;   //!< a wildcard covers the host, and so would cover another name beside it
    Trouble shown = Trouble::None; //!< of the host as it is today, for MTA-STS: STARTTLS, handshake, certificate

    bool asksTlsa() const { return mxSigned && hostSigned; }
    bool daneInForce() const
    {
        return asksTlsa() && (tlsa == TlsaPublished::Usable || tlsa == TlsaPublished::Unusable);
    }
    bool halfDane() const { return !mxSigned && hostSigned && tlsa == TlsaPublished::Usable; }
    friend bool operator==(const Situation &, const Situation &) = default;
};

//! What happens to a message on its way to one host. Pure; it follows a strict sender, and the remark tells of others.
//!
//! The order is that of RFC 7672 and RFC 8461: are MX and addresses proven; is TLSA; does the host fit TLSA; does it
//! fit the policy that this sender knows. Then, where DANE holds "fails" holds back whatever MTA-STS says, and MTA-STS
//! adds to DANE and never relaxes it (RFC 8461 section 2):
//!
//! | DANE for the host  | MTA-STS holds | fails, enforce         | fails, testing | no policy, or none |
//! |--------------------|---------------|------------------------|----------------|--------------------|
//! | holds              | authenticated | held back, not settled | authenticated  | authenticated      |
//! | fails, or no proof | held back     | held back              | held back      | held back          |
//! | none usable        | authenticated | held back              | encrypted, or held back without TLS | the same |
//! | none, or unsigned  | authenticated | held back              | opportunistic  | opportunistic      |
ThreatCell judgeThreat(Sender sender, Attack attack, const Situation &situation);

//! How bad an outcome is, for choosing the worst: 0 is authenticated.
int badnessOf(const ThreatCell &cell);

//! Several outcomes that all can be: the first two that differ are kept, and what is said is said of the worst.
ThreatCell eitherOf(const QList<ThreatCell> &cells);

} // namespace postseal
