// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/network/unbound_resolver.h"
#include "tests/support/dns_packet.h"
#include "tests/support/peak_memory.h"
#include "tests/support/scripted_dns.h"
#include "tests/support/scripted_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

Q_DECLARE_METATYPE(postseal::test::ScriptedDns::Answerer)

namespace {

constexpr int kMostMilliseconds = 6000; // of the short limits below; libunbound tries more than once
constexpr int kMostMegabytes = 64;

InspectionFacts inspectThrough(const ScriptedDns &dns)
{
    Limits limits;
    limits.dnsQuestion = 2000ms;
    ResolverSettings settings;
    settings.forwarders = {dns.forwarder()};
    settings.validate = false;
    settings.limits = limits;
    const std::unique_ptr<UnboundResolver> resolver = *UnboundResolver::create(settings);
    ScriptedWorld scripted(0);
    const World made = scripted.world();
    const World world{*resolver, made.https, made.smtp, made.authorities, made.trust, limits, made.options, made.stop};
    return inspect(world, *DomainName::parse(u"example.org"), {});
}

//! Answers MX with `answer`; all else does not exist.
ScriptedDns::Answerer onlyMx(const std::function<QByteArray(const DnsQuestion &)> &answer)
{
    return [answer](const HeardQuestion &heard) {
        return heard.question.type == RrType::Mx ? answer(heard.question) : dnsPacket(heard.question, {}, 3);
    };
}

//! One host, and so many records of one type about it.
ScriptedDns::Answerer oneHostWith(RrType type, const QByteArray &rdata)
{
    return [type, rdata](const HeardQuestion &heard) {
        const DnsQuestion &question = heard.question;
        if (question.type == RrType::Mx)
            return dnsPacket(question, {{question.name, RrType::Mx, mxRdata(10, u"mx1.example.org"_s)}});
        QList<RecordToWrite> records;
        for (int i = 0; question.type == type && i < 300; ++i)
            records.append({question.name, type, rdata + char(i / 256) + char(i)});
        if (question.type == RrType::A && type != RrType::A)
            records.append({question.name, RrType::A, addressRdata(u"192.0.2.1"_s)});
        return dnsPacket(question, records);
    };
}

QList<RecordToWrite> manyMx(int count)
{
    QList<RecordToWrite> records;
    for (int i = 0; i < count; ++i)
        records.append({u"example.org"_s, RrType::Mx, mxRdata(i, u"mx%1.example.org"_s.arg(i))});
    return records;
}

} // namespace

//! Name servers that hurt, seen from above: the run ends in its time and memory, and what is told is no invention.
class HostileDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
};

void HostileDnsTest::answers_data()
{
    QTest::addColumn<ScriptedDns::Answerer>("answerer");
    QTest::addColumn<QString>("slug"); // and how it stands, where that is not the check's own way to fail
    QTest::addColumn<int>("hosts");    // at most so many are looked at
    const auto row = [](const char *name, const ScriptedDns::Answerer &answerer, const char *slug, int hosts = 0) {
        QTest::newRow(name) << answerer << QString::fromLatin1(slug) << hosts;
    };
    row(
        "silence", [](const HeardQuestion &) { return QByteArray(); }, "dns.mx.lookup-error cannot-tell");
    row("500 MX", onlyMx([](const DnsQuestion &q) { return dnsPacket(q, manyMx(500)); }),
        "dns.mx.lookup-error cannot-tell");
    row("100 MX", onlyMx([](const DnsQuestion &q) { return dnsPacket(q, manyMx(100)); }), "dns.mx.too-many", 20);
    row("an alias to itself", onlyMx([](const DnsQuestion &q) {
            return dnsPacket(q, {{q.name, RrType::Cname, wireName(q.name)}});
        }),
        "dns.mx.lookup-error");
    row("two aliases in a circle", onlyMx([](const DnsQuestion &q) {
            const QString other = q.name == u"b.example"_s ? u"example.org"_s : u"b.example"_s;
            return dnsPacket(q, {{q.name, RrType::Cname, wireName(other)}});
        }),
        "dns.mx.lookup-error");
    row("truncated, and no TCP", onlyMx([](const DnsQuestion &q) {
            QByteArray packet = dnsPacket(q, {});
            packet[2] = char(packet[2] | 0x02); // TC
            return packet;
        }),
        "dns.mx.lookup-error cannot-tell"); // the forwarder has the answer and cannot hand it over
    row("an answer for another name", onlyMx([](const DnsQuestion &q) {
            return dnsPacket(q, {{u"example.net"_s, RrType::Mx, mxRdata(1, u"evil.example.net"_s)}});
        }),
        "dns.mx.none-no-address", 1);
    row("an answer to another question", onlyMx([](const DnsQuestion &) {
            return dnsPacket({u"example.net"_s, RrType::Mx},
                             {{u"example.net"_s, RrType::Mx, mxRdata(1, u"evil.example.net"_s)}});
        }),
        "dns.mx.lookup-error");
    row("garbage", onlyMx([](const DnsQuestion &q) { return dnsPacket(q, {}).left(12) + QByteArray(300, '\xff'); }),
        "dns.mx.lookup-error");
    row(
        "60 KB of TXT",
        [](const HeardQuestion &heard) {
            if (heard.question.type == RrType::Mx)
                return dnsPacket(heard.question, {{heard.question.name, RrType::Mx, mxRdata(0, QString())}});
            if (heard.question.type != RrType::Txt)
                return dnsPacket(heard.question, {}, 3);
            const QByteArrayList strings = asStrings("v=STSv1; id=1;" + QByteArray(60'000, 'x'));
            return dnsPacket(heard.question, {{heard.question.name, RrType::Txt, txtRdata(strings)}});
        },
        "dns.mta-sts-record.lookup-error cannot-tell");
    row("300 TLSA", oneHostWith(RrType::Tlsa, tlsaRdata(3, 1, 1, QByteArray(30, 'x'))),
        "dane.tlsa.lookup-error cannot-tell", 1);
    row("300 addresses", oneHostWith(RrType::A, QByteArray("\xc0\x00", 2)), "dns.mx.target-address-error cannot-tell",
        1);
}

void HostileDnsTest::answers()
{
    QFETCH(ScriptedDns::Answerer, answerer);
    QFETCH(QString, slug);
    QFETCH(int, hosts);
    const ScriptedDns dns(answerer);
    const PeakMemory memory;
    QElapsedTimer clock;
    clock.start();
    const InspectionFacts facts = inspectThrough(dns);
    QVERIFY2(clock.elapsed() <= kMostMilliseconds, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(memory.grownMegabytes() <= kMostMegabytes, qPrintable(QString::number(memory.grownMegabytes())));
    QStringList slugs;
    for (const Finding &finding : judge(facts).findings)
        slugs.append(QLatin1StringView(specOf(finding.check).slug)
                     + (finding.standing == Standing::CannotTell ? u" cannot-tell"_s : QString()));
    QVERIFY2(slugs.contains(slug), qPrintable(slug + u" is not among\n"_s + slugs.join(u'\n')));
    QVERIFY2(facts.hosts.size() <= hosts, qPrintable(QString::number(facts.hosts.size())));
    QVERIFY(dns.heard().size() < 200);
    QVERIFY(!slugs.contains(u"dns.mx.present"_s) || hosts > 0);
}

QTEST_GUILESS_MAIN(HostileDnsTest)
#include "hostile_dns_test.moc"
