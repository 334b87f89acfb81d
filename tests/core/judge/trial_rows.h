// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/seal_rows.h"

// Sessions under trial beside the one of a sender.
namespace postseal::test {

using SessionChange = std::function<void(SmtpSession &)>;

inline void unchanged(SmtpSession &) {}

//! The handshake ends as told.
inline void breaks(SmtpSession &session, FailureKind kind)
{
    session.tls.reset();
    session.ehloInTls.reset();
    session.stage = SmtpStage::Handshake;
    session.failure = Failure{kind, QStringLiteral("why")};
}

//! One host whose session went well.
inline FactsBuilder secured(const QByteArray &mode = "none")
{
    FactsBuilder builder = oneHost();
    return builder.sts(kRecord, policy(mode)).host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
}

//! One more session at its address, the same but for `change`.
inline FactsBuilder also(FactsBuilder builder, SessionTrial trial, const SessionChange &change)
{
    return builder.edit([&](InspectionFacts &facts) {
        facts.vantage.thorough = true;
        AddressFacts &address = facts.hosts[0].addresses[0];
        SmtpSession session = *address.session.value();
        change(session);
        address.trials.append({trial, session});
    });
}

inline FactsBuilder tried(SessionTrial trial, const SessionChange &change, const QByteArray &mode = "none")
{
    return also(secured(mode), trial, change);
}

} // namespace postseal::test
