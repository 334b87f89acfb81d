// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/certificate_maker.h"
#include "tests/support/sample_facts.h"

#include <QMap>

#include <functional>

namespace postseal::test {

// Facts that strangers can make: of servers, or in a saved file.

inline const QByteArray kHostile =
    "<b>x</b><img src=file:///etc/passwd> {domain} %1 &amp; \x1b[31m \xe2\x80\xae\xff\r\n evil";

inline QByteArray policyOf(const QByteArray &lines)
{
    return "version: STSv1\r\nmode: enforce\r\nmax_age: 86400\r\n" + lines;
}

inline InspectionFacts banners()
{
    return FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .stsRecords({"v=STSv1; id=" + kHostile})
        .tlsRpt("v=TLSRPTv1; rua=" + kHostile)
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls()
        .editSession([](SmtpSession &session) {
            session.greeting = SmtpReply{554, {kHostile, kHostile}};
            session.ehlo = SmtpReply{250, QByteArrayList(200, kHostile)};
            session.injected = kHostile.repeated(1000);
        })
        .address("192.0.2.2")
        .sessionFails(SmtpStage::Ehlo, {FailureKind::ProtocolBroken, QString::fromUtf8(kHostile)})
        .facts();
}

inline InspectionFacts hostNames() // as a saved file may hold them
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}});
    for (const QString &name :
         {QString::fromUtf8(kHostile), QString(253, u'a'), (u'.' + QString(63, u'b')).repeated(4).mid(1, 253),
          QStringLiteral("\u202eevil.example"), QStringLiteral("{host}"), QString()})
        builder.host(name).address("192.0.2.1").noStarttls();
    return builder.facts();
}

inline InspectionFacts sixtyHosts()
{
    QList<MxLine> lines;
    for (int i = 0; i < 60; ++i)
        lines.append({i, QByteArray(50, 'h') + QByteArray::number(i) + ".example.org"});
    FactsBuilder builder("example.org");
    builder.mx(lines);
    for (int i = 0; i < 60; ++i) {
        builder.host(QString::fromLatin1(lines.at(i).target));
        for (int address = 1; address < 6; ++address)
            builder.address(QStringLiteral("192.0.%1.%2").arg(i).arg(address)).noStarttls();
    }
    return builder.facts();
}

inline InspectionFacts twoThousandNames()
{
    QByteArrayList names;
    for (int i = 0; i < 2000; ++i)
        names.append(QByteArray(60, 'n') + QByteArray::number(i) + "\r\n\0<b>" + ".example.org");
    const QByteArray der = makeCertificate({.commonName = kHostile.left(60), .dnsNames = names}).der;
    return FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .sts("v=STSv1; id=1;", policyOf("mx: mx1.example.org\r\n"), {der})
        .host("mx1.example.org")
        .address("192.0.2.1")
        .starttls({der, der, "no certificate"})
        .facts();
}

inline InspectionFacts longChains()
{
    const QByteArray der = makeCertificate({.commonName = "one", .dnsNames = {"mx1.example.org"}}).der;
    return FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .host("mx1.example.org")
        .address("192.0.2.1")
        .starttls(QList<QByteArray>(200, der))
        .facts();
}

inline InspectionFacts headers()
{
    HttpsExchange reply = policyReply(QStringLiteral("mta-sts.example.org"), 200, kHostile);
    for (int i = 0; i < 300; ++i)
        reply.headers.append({kHostile, kHostile.repeated(50)});
    return FactsBuilder("example.org")
        .stsRecords({"v=STSv1; id=1;"})
        .policyHost({"192.0.2.80"})
        .policyFetch(reply, {})
        .facts();
}

inline InspectionFacts policy(const QByteArray &body)
{
    return FactsBuilder("example.org").sts("v=STSv1; id=1;", body).facts();
}

//! All of them, by what is odd about them.
inline QMap<QByteArray, std::function<InspectionFacts()>> hostileSamples()
{
    return {{"HTML and controls in banners", banners},
            {"host names of a file", hostNames},
            {"sixty hosts of five addresses", sixtyHosts},
            {"a certificate of 2000 names", twoThousandNames},
            {"a chain of 200", longChains},
            {"headers of the policy host", headers},
            {"a policy of one long line", [] { return policy(policyOf("mx: " + QByteArray(60'000, 'm'))); }},
            {"a policy of many lines",
             [] { return policy(policyOf(QByteArray("mx: *.example.org\r\n").repeated(3'000))); }},
            {"a policy of octets", [] { return policy(kHostile.repeated(500)); }},
            {"a record of 60 kB",
             [] { return FactsBuilder("example.org").stsRecords({"v=STSv1; id=" + QByteArray(60'000, 'r')}).facts(); }},
            {"a name of 253", [] { return FactsBuilder((u'.' + QString(62, u'd')).repeated(4).mid(1)).facts(); }}};
}

//! What would bend or hide what stands around it.
inline bool hasRawControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const ushort code = c.unicode();
        return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
    });
}

} // namespace postseal::test
