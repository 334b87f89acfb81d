// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"
#include "tests/core/judge/judge_table.h"

namespace postseal::test {

constexpr auto kSecure = DnsSecurity::Secure;
inline const QByteArray kRecord = "v=STSv1; id=1;";

inline QByteArray policy(const QByteArray &mode, const QByteArray &mx = "*.example.org")
{
    return "version: STSv1\r\nmode: " + mode + "\r\nmax_age: 1209600\r\nmx: " + mx + "\r\n";
}

constexpr const char *kReasons[] = {
    "BothHold",     "MtaStsHolds",         "DaneHolds",     "SomeHostsFail",    "SomeAddressesFail", "SomeHostsUnbound",
    "Testing",      "StrictSendersRefuse", "AnotherFails",  "NothingPublished", "PolicyNotUsable",   "RecordNotUsable",
    "ModeNone",     "TestingNothingFits",  "TlsaNotUsable", "PolicyFitsNoHost", "DaneFitsNoHost",    "DnsBogus",
    "NoSuchDomain", "TakesNoMail",         "NoMailHost",    "LookupFailed",     "Port25Blocked",     "NoHostAnswers",
    "HostsDecline", "PrivateAddresses",    "Stopped",       "NotTold",
};
constexpr const char *kTroubles[] = {
    "None",      "NotInPolicy", "NoStartTls",  "StartTlsRefused", "HandshakeFails",  "SelfSigned", "Untrusted",
    "WrongName", "Expired",     "NotYetValid", "TlsaMismatch",    "TlsaLookupFails", "NoTlsa",
};

//! "cracked SomeHostsFail +mx1 -mx2:Expired"
inline QString told(const SealVerdict &verdict)
{
    QStringList words{sealWord(verdict.state), QString::fromLatin1(kReasons[int(verdict.reason)])};
    for (const QString &host : verdict.holding)
        words.append(u'+' + host.section(u'.', 0, 0));
    for (const HostTrouble &trouble : verdict.troubles)
        words.append(u'-' + trouble.host.section(u'.', 0, 0) + u':'
                     + QString::fromLatin1(kTroubles[int(trouble.trouble)]));
    return words.join(u' ');
}

inline FactsBuilder domain(const QList<MxLine> &mx, DnsSecurity security = DnsSecurity::Insecure)
{
    FactsBuilder builder("example.org");
    builder.mx(mx, security);
    return builder;
}

inline FactsBuilder oneHost(DnsSecurity security = DnsSecurity::Insecure)
{
    return domain({{10, "mx1.example.org"}}, security);
}

inline FactsBuilder twoHosts(DnsSecurity security = DnsSecurity::Insecure)
{
    return domain({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, security);
}

inline FactsBuilder enforced(DnsSecurity security = DnsSecurity::Insecure, const QByteArray &mx = "*.example.org")
{
    return twoHosts(security).sts(kRecord, policy("enforce", mx));
}

//! How a lookup ends when the resolver fails, and not the servers of the name (see DnsResolver).
inline Failure resolversOwn(FailureKind kind = FailureKind::Unreachable)
{
    return {kind, QStringLiteral("192.0.2.53")};
}

inline void row(const char *name, const FactsBuilder &builder, const QString &expected)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QTest::newRow(name) << facts << expected;
}

inline void columns()
{
    QTest::addColumn<InspectionFacts>("facts");
    QTest::addColumn<QString>("expected");
}

} // namespace postseal::test
