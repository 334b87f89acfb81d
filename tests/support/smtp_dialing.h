// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/openssl_smtp_tls_dialer.h"

#include "tests/support/smtp_scripts.h"

// Dialing a ScriptedServer with little patience.
namespace postseal::test {

inline Limits shortLimits()
{
    Limits limits;
    limits.smtpConnect = std::chrono::milliseconds(400);
    limits.smtpGreeting = std::chrono::milliseconds(400);
    limits.smtpReply = std::chrono::milliseconds(400);
    limits.tlsHandshake = std::chrono::milliseconds(400);
    limits.smtpHost = std::chrono::seconds(2);
    return limits;
}

inline DialRequest requestTo(quint16 port, TlsStart start = TlsStart::StartTls)
{
    return {*DomainName::parse(u"mx.example.org"), *IpAddress::parse(u"127.0.0.1"), port, start};
}

inline SmtpSession dial(const ScriptedServer &server, TlsStart start = TlsStart::StartTls,
                        const Limits &limits = shortLimits())
{
    return OpensslSmtpTlsDialer({QStringLiteral("probe.example.net"), limits})
        .dial(requestTo(server.port(), start), {}, {});
}

inline SmtpSession dialOnTrial(const ScriptedServer &server, SessionTrial trial)
{
    DialRequest wanted = requestTo(server.port());
    wanted.trial = trial;
    return OpensslSmtpTlsDialer({QStringLiteral("probe.example.net"), shortLimits()}).dial(wanted, {}, {});
}

} // namespace postseal::test
