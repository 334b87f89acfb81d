// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/dns_packet.h"
#include "tests/support/sample_facts.h"

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n";
const QByteArray kLeaf = QByteArray::fromHex("3082010a0282010100"); // begins like DER, and is none
const QByteArray kAuthority = QByteArray::fromHex("3082020a0282020100ff");

QByteArray everyOctet()
{
    QByteArray octets;
    for (int octet = 0; octet < 256; ++octet)
        octets += char(octet);
    return octets;
}

SmtpSession oddSession()
{
    SmtpSession session = starttlsSession(u"mx2.example.org"_s, {kLeaf});
    session.startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);
    session.stage = SmtpStage::EhloInTls;
    session.failure = Failure{FailureKind::TlsRejected, u"détail “with” \u202e and \n"_s};
    session.injected = "250 fine\r\n" + everyOctet();
    session.alert = 48;
    session.moreInTls = {{250, {"2.0.0 Ok"}}, {221, {"bye", everyOctet()}}};
    session.manners = SmtpManners{{"250-LF alone"}, "250 out of turn"};
    session.tls->secureRenegotiation = session.tls->encryptThenMac = session.tls->earlyData = false;
    session.tls->extendedMasterSecret = session.tls->clientCertificateRequested = true;
    session.tls->dhBits = 2048;
    session.tls->dhGroup = u"ffdhe2048"_s;
    session.tls->ticketLifetime = 7200;
    session.greeting = SmtpReply{554, {QByteArray("\xff\xfe"), "", "no \"service\" \\ here"}};
    return session;
}

InspectionFacts stoppedAtOnce()
{
    InspectionFacts facts;
    facts.domain = u"example.org"_s;
    facts.startedAt = facts.finishedAt = sampleTime();
    facts.ending = InspectionEnding::Stopped;
    return facts;
}

void fillVantage(InspectionFacts &facts)
{
    facts.ending = InspectionEnding::TimedOut;
    facts.vantage = {.program = u"Postseal 9"_s, .resolver = u"2001:db8::53"_s, .validates = false,
                     .trustStore = u"roots.pem"_s, .ehloName = u"me.example"_s, .smtpPort = 2525, .httpsPort = 8443,
                     .ipv4 = false, .ipv6 = true, .privateAllowed = true};
}

} // namespace

InspectionFacts richFacts()
{
    const QList<QByteArray> chain{kLeaf, kAuthority};
    const DnsQuestion aliased{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa};
    HttpsExchange refused = policyReply(u"mta-sts.example.org"_s, 0, {}, chain);
    refused.failure = Failure{FailureKind::TlsRejected, u"certificate has expired"_s};
    refused.certificateRefused = true;
    refused.connected = true;
    refused.instead = everyOctet().left(64);
    refused.alert = 116;
    HttpsExchange served = policyReply(u"mta-sts.example.org"_s, 200, kPolicy, chain);
    served.headers.append({"X-Odd", everyOctet()});

    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, DnsSecurity::Secure)
        .tlsRpt("v=TLSRPTv1; rua=mailto:" + QByteArray(300, 'x') + "@example.org", DnsSecurity::Secure)
        .stsRecords({"v=STSv1; id=20260301;", "odd \"\\ " + everyOctet()})
        .policyHost({"192.0.2.80", "2001:db8::80"}, DnsSecurity::Secure)
        .policyFetch(refused, chainCheck(ChainVerdict::Incomplete, chain))
        .policyFetch(served, chainCheck(ChainVerdict::Trusted, chain));
    builder.host("mx1.example.org", DnsSecurity::Secure)
        .tlsa(answeredThrough(aliased, {u"tlsa.example.net"_s},
                              {tlsaRdata(3, 1, 1, QByteArray(32, '\x5a')), tlsaRdata(2, 0, 2, QByteArray(64, '\1'))},
                              DnsSecurity::Secure))
        .address("192.0.2.1").starttls(chain)
        .address("2001:db8::1").session(Failure{FailureKind::NotPermitted, u"loopback"_s}, Failure{});
    builder.host("mx2.example.org")
        .tlsa(bogus({u"_25._tcp.mx2.example.org"_s, RrType::Tlsa}, u"signature expired"_s))
        .address("192.0.2.2").session(oddSession(), chainCheck(ChainVerdict::PrivateCa, {kLeaf}))
        .address("192.0.2.3").noStarttls()
        .address("192.0.2.4").sessionFails(SmtpStage::Connect, {FailureKind::TimedOut, u"10 s"_s})
        .address("192.0.2.5");
    return builder
        .edit([&refused](InspectionFacts &facts) {
            fillVantage(facts);
            facts.reportEndpoints.append(refused);
            facts.hosts[0].tlsaAtAlias = noSuchType({u"_25._tcp.alias.example.net"_s, RrType::Tlsa});
            facts.hosts[1].aaaa = Failure{FailureKind::TimedOut, {}};
            facts.hosts[1].a.value()->answer.at = {};
        })
        .facts();
}

QMap<QString, InspectionFacts> sampleFacts()
{
    DnsAnswer broken{.question = {u"broken.example"_s, RrType(64)}, .packet = "no packet"};
    return {
        {u"stopped at once"_s, stoppedAtOnce()},
        {u"nothing published"_s, FactsBuilder("example.org").facts()},
        {u"rich"_s, richFacts()},
        {u"sealed"_s,
         FactsBuilder("example.org").mx({{10, "mx1.example.org"}}, DnsSecurity::Secure)
             .sts("v=STSv1; id=1;", kPolicy, {kLeaf, kAuthority}).tlsRpt("v=TLSRPTv1; rua=mailto:tls@example.org")
             .host("mx1.example.org", DnsSecurity::Secure)
             .tlsa({{3, 1, 1, QByteArray(32, '\x5a')}}).address("192.0.2.1").starttls({kLeaf, kAuthority}).facts()},
        {u"null mx"_s, FactsBuilder("example.org").mx({{0, ""}}).facts()},
        {u"no such domain"_s, FactsBuilder("a.invalid").mx(noSuchName({u"a.invalid"_s, RrType::Mx})).facts()},
        {u"server failure"_s, FactsBuilder("example.org").mx(serverFailed({u"example.org"_s, RrType::Mx})).facts()},
        {u"no answer"_s, FactsBuilder("example.org").mx(Failure{FailureKind::TimedOut, u"10 s"_s}).facts()},
        {u"packet that does not decode"_s, FactsBuilder("broken.example").mx(readAnswer(broken)).facts()},
        {u"policy missing"_s,
         FactsBuilder("example.org").stsRecords({"v=STSv1; id=1;"}).policyHost({"192.0.2.80"})
             .policyFetch(policyReply(u"mta-sts.example.org"_s, 404, "<html>"), {}).facts()},
        {u"policy host silent"_s,
         FactsBuilder("example.org").stsRecords({"v=STSv1; id=1;"}).policyHost({"192.0.2.80"})
             .policyFails({FailureKind::Refused, u"connection refused"_s}).facts()},
    };
}

} // namespace postseal::test
