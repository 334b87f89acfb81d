// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/network/qt_https_fetcher.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/dns_packet.h"
#include "tests/support/peak_memory.h"
#include "tests/support/scripted_server.h"
#include "tests/support/scripted_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

namespace {

constexpr int kMostMilliseconds = 2500; // of the short limits below
constexpr int kMostMegabytes = 64;

const MadeCertificate &root()
{
    static const MadeCertificate made = makeRoot();
    return made;
}

ServeTls goodTls()
{
    static const MadeCertificate leaf = makeLeaf(root(), {"mta-sts.example.org"});
    return {leaf.pem, leaf.keyPem};
}

InspectionFacts inspectPolicyHost(const ScriptedServer &server)
{
    static const TrustStore trust = *TrustStore::fromPem(root().pem, u"test"_s);
    Limits limits;
    limits.httpsConnect = limits.httpsFirstByte = 500ms;
    limits.httpsWhole = 1200ms;
    ScriptedWorld scripted(0);
    scripted.dns.set(RrType::A, u"mta-sts.example.org"_s, {addressRdata(u"127.0.0.1"_s)});
    scripted.options.httpsPort = server.port();
    scripted.options.allowPrivate = true;
    QtHttpsFetcher fetcher(trust, limits);
    const World made = scripted.world();
    const World world{made.dns, fetcher, made.smtp, made.authorities, trust, limits, made.options, made.stop};
    return inspect(world, *DomainName::parse(u"example.org"), {});
}

QStringList slugsOf(const Judgement &judgement)
{
    QStringList slugs;
    for (const Finding &finding : judgement.findings) {
        if (finding.standing != Standing::Passes)
            slugs.append(QLatin1StringView(specOf(finding.check).slug));
    }
    return slugs;
}

} // namespace

//! Policy hosts that hurt, seen from above: each ends in its time and memory, and the check that names it speaks.
class HostilePolicyHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
};

void HostilePolicyHostTest::replies_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const Script &script, const char *slug) {
        QTest::newRow(name) << script << u"https.policy-host."_s + QLatin1StringView(slug);
    };
    const auto after = [](const Script &more) { return Script{goodTls(), ReadBlock{}} + more; };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    row("silence before TLS", {Stall{}}, "tls-handshake");
    row("FIN before TLS", {ReadSome{}, Close{}}, "tls-handshake");
    row("RST before TLS", {ReadSome{}, Reset{}}, "tls-handshake");
    row("HTTP without TLS", {ReadSome{}, Send{"HTTP/1.1 400 Bad\r\n\r\n"}, Close{}}, "tls-handshake");
    row("alert", {ReadSome{}, Send{QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)}, Close{}}, "tls-handshake");
    row("silence after the request", after({Stall{}}), "slow");
    row("silence in the head", after({Send{head}, Stall{}}), "slow");
    row("head an octet at a time", after({Drip{head.repeated(20), 20ms}}), "slow");
    row("silence in the body", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, Stall{}}), "slow");
    row("body an octet at a time",
        after({Send{head + "Content-Length: 100\r\n\r\n"}, Drip{QByteArray(100, 'x'), 50ms}}), "slow");
    row("FIN in the body", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, EndTls{}, Close{}}),
        "body-truncated");
    row("RST in the body", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, Pause{50ms}, Reset{}}),
        "body-truncated");
    row("FIN where only a closure alert ends the body", after({Send{head + "\r\nversion: STSv1\r\n"}, Close{}}),
        "body-truncated");
    row("1 GB announced and sent",
        after({Send{head + "Content-Length: 1073741824\r\n\r\n"}, Flood{QByteArray(65536, 'x')}}), "body-size");
    row("endless body", after({Send{head + "Connection: close\r\n\r\n"}, Flood{QByteArray(65536, 'x')}}), "body-size");
    row("endless chunks", after({Send{head + "Transfer-Encoding: chunked\r\n\r\n"}, Flood{"8\r\n12345678\r\n"}}),
        "body-size");
    row("redirect to itself",
        after({Send{"HTTP/1.1 301 Moved\r\nLocation: https://mta-sts.example.org/.well-known/mta-sts.txt\r\n"
                    "Content-Length: 0\r\n\r\n"},
               Stall{}}),
        "redirect");
    row("HTML", after({Send{head + "Content-Length: 15\r\n\r\n<!doctype html>"}, Stall{}}), "html-body");
}

void HostilePolicyHostTest::replies()
{
    QFETCH(Script, script);
    QFETCH(QString, slug);
    const ScriptedServer server(script);
    const PeakMemory memory;
    QElapsedTimer clock;
    clock.start();
    const InspectionFacts facts = inspectPolicyHost(server);
    QVERIFY2(clock.elapsed() <= kMostMilliseconds, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(memory.grownMegabytes() <= kMostMegabytes, qPrintable(QString::number(memory.grownMegabytes())));
    const QStringList slugs = slugsOf(judge(facts));
    QVERIFY2(slugs.contains(slug), qPrintable(slug + u" is not among\n"_s + slugs.join(u'\n')));
    QCOMPARE(server.connections(), 1); // a redirect is not followed, and nobody tries twice
}

QTEST_GUILESS_MAIN(HostilePolicyHostTest)
#include "hostile_policy_host_test.moc"
