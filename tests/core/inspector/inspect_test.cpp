// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/inspect.h"

#include "tests/support/dns_packet.h"
#include "tests/support/sample_answers.h"
#include "tests/support/sample_sessions.h"
#include "tests/support/scripted_world.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <thread>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

InspectionFacts run(ScriptedWorld &scripted, const NewsSink &sink = {})
{
    return inspect(scripted.world(), *DomainName::parse(u"example.org"), sink);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

void mxOf(ScriptedWorld &scripted, const QStringList &targets)
{
    QByteArrayList rdata;
    for (int i = 0; i < targets.size(); ++i)
        rdata.append(mxRdata(i + 1, targets.at(i)));
    scripted.dns.set(RrType::Mx, u"example.org"_s, rdata, DnsSecurity::Secure);
}

const QStringList kFirstWave{u"MX example.org"_s, u"TXT _mta-sts.example.org"_s, u"TXT _smtp._tls.example.org"_s,
                             u"A mta-sts.example.org"_s, u"AAAA mta-sts.example.org"_s};

} // namespace

class InspectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllThatWasHeard()
    {
        ScriptedWorld scripted;
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QCOMPARE(facts.domain, u"example.org"_s);
        QVERIFY(facts.startedAt.isValid() && facts.startedAt <= facts.finishedAt
                && facts.finishedAt.timeSpec() == Qt::UTC);
        QCOMPARE(facts.vantage.resolver, u"script"_s);
        QVERIFY(facts.mx.value() && facts.tlsRpt.value() && facts.mtaSts.record.value() && facts.mtaSts.policy->policy);
        QCOMPARE(facts.hosts.size(), 2);
        for (const MxHostFacts &host : facts.hosts) {
            QVERIFY(host.a.value() && host.aaaa.value() && host.tlsa.value() && !host.tlsaAtAlias.asked());
            QCOMPARE(host.addresses.size(), 2);
            for (const AddressFacts &address : host.addresses)
                QVERIFY(address.session.value()->ehloInTls && address.chain.value()->verdict == ChainVerdict::Trusted);
        }
    }

    void firstWaveIsAskedAtOnce()
    {
        ScriptedWorld scripted;
        scripted.dns.silenceAll();
        scripted.limits.domain = 50ms;
        run(scripted);
        QCOMPARE(scripted.dns.asked(), kFirstWave);
    }

    void allHostsAreAskedAtOnce()
    {
        ScriptedWorld scripted(5);
        for (int i = 1; i <= 5; ++i) {
            for (const RrType type : {RrType::A, RrType::Aaaa})
                scripted.dns.silence(type, u"mx%1.example.org"_s.arg(i));
            scripted.dns.silence(RrType::Tlsa, u"_25._tcp.mx%1.example.org"_s.arg(i));
        }
        scripted.limits.domain = 100ms;
        run(scripted);
        QCOMPARE(scripted.dns.asked().size(), kFirstWave.size() + 15);
        QVERIFY(scripted.dns.openAtMost() >= 15);
    }

    void policyIsFetchedWithoutARecordToo()
    {
        ScriptedWorld scripted;
        scripted.dns.set(RrType::Txt, u"_mta-sts.example.org"_s,
                         noSuchName({u"_mta-sts.example.org"_s, RrType::Txt}).answer);
        const InspectionFacts facts = run(scripted);
        QCOMPARE(scripted.https.traffic.log().size(), 1);
        QVERIFY(facts.mtaSts.policy->policy);
    }

    void policyHostIsTriedAddressByAddress()
    {
        ScriptedWorld scripted;
        scripted.dns.set(RrType::A, u"mta-sts.example.org"_s,
                         {addressRdata(u"198.41.0.78"_s), addressRdata(u"198.41.0.79"_s),
                          addressRdata(u"198.41.0.80"_s), addressRdata(u"198.41.0.81"_s)});
        scripted.https.takes = 5ms;
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.mtaSts.fetches.size(), 3); // the one that answers ends it
        QCOMPARE(scripted.https.traffic.atMost(), 1);
        QVERIFY(facts.mtaSts.policy->policy);
    }

    void policyIsFetchedInOneOrder_data()
    {
        QTest::addColumn<RrType>("late");
        QTest::newRow("IPv4 is known first") << RrType::Aaaa;
        QTest::newRow("IPv6 is known first") << RrType::A;
    }
    void policyIsFetchedInOneOrder() // the addresses disagree: what is told of them hangs on no packet's luck
    {
        QFETCH(RrType, late);
        ScriptedWorld scripted;
        const QString host = u"mta-sts.example.org"_s;
        scripted.dns.set(RrType::A, host, {addressRdata(u"198.41.0.79"_s), addressRdata(u"198.41.0.80"_s)});
        scripted.dns.set(RrType::Aaaa, host, {addressRdata(u"2600::80"_s)});
        scripted.https.replies.insert(u"2600::80"_s, policyReply(host, 404, "", {}));
        scripted.dns.delay(late, host, 50ms);
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.mtaSts.fetches.size(), 2);
        QCOMPARE(facts.mtaSts.fetches.at(0).exchange.address.toString(), u"198.41.0.79"_s);
        QCOMPARE(facts.mtaSts.fetches.at(1).exchange.address.toString(), u"198.41.0.80"_s);
        QVERIFY(facts.mtaSts.policy->policy);
    }

    void policyIsFetchedThoughALookupFailed()
    {
        ScriptedWorld scripted;
        scripted.dns.set(RrType::Aaaa, u"mta-sts.example.org"_s, fail(FailureKind::TimedOut));
        QVERIFY(run(scripted).mtaSts.policy->policy);
    }

    void policyIsNotFetchedOfHalfTheAddresses()
    {
        ScriptedWorld scripted;
        scripted.dns.silence(RrType::Aaaa, u"mta-sts.example.org"_s);
        scripted.limits.domain = 100ms;
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.ending, InspectionEnding::TimedOut);
        QVERIFY(facts.mtaSts.fetches.isEmpty() && scripted.https.traffic.log().isEmpty());
        QVERIFY(facts.mtaSts.a.value() && facts.mtaSts.aaaa.failure());
    }

    void oneConnectionToAnAddressAtATime()
    {
        ScriptedWorld scripted(0);
        mxOf(scripted, {u"mx1.example.org"_s, u"mx2.example.org"_s, u"mx3.example.org"_s});
        for (int i = 1; i <= 3; ++i)
            scripted.addHost(u"mx%1.example.org"_s.arg(i), {u"198.41.0.1"_s, u"198.41.1.%1"_s.arg(i)});
        scripted.smtp.takes = 20ms;
        const InspectionFacts facts = run(scripted);
        QCOMPARE(scripted.smtp.traffic.log().size(), 6);
        QCOMPARE(scripted.smtp.traffic.atMostOf(u"198.41.0.1"_s), 1);
        QVERIFY(scripted.smtp.traffic.atMost() >= 3); // others need not wait for it
        for (const MxHostFacts &host : facts.hosts)
            QVERIFY(host.addresses.at(0).session.value() && host.addresses.at(1).session.value());
    }

    void sameAddressTwiceInAnAnswer()
    {
        ScriptedWorld scripted(1);
        scripted.dns.set(RrType::A, u"mx1.example.org"_s,
                         {addressRdata(u"198.41.1.1"_s), addressRdata(u"198.41.1.1"_s)});
        scripted.smtp.takes = 10ms;
        run(scripted);
        QCOMPARE(scripted.smtp.traffic.atMostOf(u"198.41.1.1"_s), 1);
    }

    void connectionsAreLimited()
    {
        ScriptedWorld scripted(6);
        scripted.limits.parallelConnections = 3;
        scripted.smtp.takes = 10ms;
        run(scripted);
        QCOMPARE(scripted.smtp.traffic.log().size(), 12);
        QCOMPARE(scripted.smtp.traffic.atMost(), 3);
    }

    void familiesAreChosen()
    {
        ScriptedWorld scripted;
        scripted.options.ipv6 = false;
        const InspectionFacts facts = run(scripted);
        QCOMPARE(sorted(scripted.smtp.dialled()),
                 (QStringList{u"mx1.example.org 198.41.1.1 25"_s, u"mx2.example.org 198.41.2.1 25"_s}));
        QCOMPARE(facts.hosts.at(0).addresses.size(), 2); // known all the same
        QVERIFY(!facts.hosts.at(0).addresses.at(1).session.asked());
        QVERIFY(!facts.vantage.ipv6 && facts.vantage.ipv4);

        ScriptedWorld six;
        six.options.ipv4 = false;
        const InspectionFacts seen = run(six);
        QCOMPARE(six.smtp.dialled().filter(u"198.41."_s), QStringList());
        QCOMPARE(six.https.traffic.log(), QStringList());
        QCOMPARE(seen.ending, InspectionEnding::Finished);
    }

    void privateAddressesAreLeftAlone()
    {
        ScriptedWorld scripted(0);
        mxOf(scripted, {u"mx1.example.org"_s});
        scripted.addHost(u"mx1.example.org"_s,
                         {u"10.0.0.1"_s, u"127.0.0.1"_s, u"198.41.1.1"_s, u"fd00::1"_s, u"::1"_s});
        const InspectionFacts facts = run(scripted);
        QCOMPARE(scripted.smtp.dialled(), QStringList{u"mx1.example.org 198.41.1.1 25"_s});
        QCOMPARE(std::ranges::count_if(facts.hosts.at(0).addresses,
                                       [](const AddressFacts &a) {
                                           return a.session.failure()
                                                  && a.session.failure()->kind == FailureKind::NotPermitted;
                                       }),
                 4);
        scripted.options.allowPrivate = true;
        QVERIFY(run(scripted).vantage.privateAllowed);
        QCOMPARE(scripted.smtp.dialled().size(), 1 + 5);
    }

    void oddMxHosts()
    {
        ScriptedWorld scripted(0);
        QByteArrayList rdata{mxRdata(1, u"192.0.2.1"_s), mxRdata(2, u"mx1.example.org"_s),
                             mxRdata(3, u"mx1.example.org"_s), mxRdata(4, QString())};
        rdata.append(QByteArray("\0\x05\x05m x-\xff\0", 9)); // a label that no host name may have
        scripted.dns.set(RrType::Mx, u"example.org"_s, rdata);
        scripted.addHost(u"mx1.example.org"_s, {u"198.41.1.1"_s});
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QCOMPARE(facts.hosts.size(), 3);
        QVERIFY(!facts.hosts.at(0).a.asked() && !facts.hosts.at(2).a.asked());
        QCOMPARE(scripted.smtp.dialled(), QStringList{u"mx1.example.org 198.41.1.1 25"_s});
    }

    void twentyHostsAtMost()
    {
        ScriptedWorld scripted(60);
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.hosts.size(), 20);
        QCOMPARE(scripted.dns.asked().size(), kFirstWave.size() + 60);

        ScriptedWorld flood(0);
        QByteArrayList rdata;
        for (int i = 0; i < 500; ++i)
            rdata.append(mxRdata(i, u"mx%1.example.org"_s.arg(i)));
        flood.dns.set(RrType::Mx, u"example.org"_s, rdata);
        const InspectionFacts flooded = run(flood);
        QVERIFY(flooded.mx.value()->unreadable); // too many to read, and none is half read
        QCOMPARE(flooded.hosts.size(), 0);
    }

    void withoutHosts_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("null MX") << 0;
        QTest::newRow("no such domain") << 1;
        QTest::newRow("bogus") << 2;
        QTest::newRow("SERVFAIL") << 3;
        QTest::newRow("times out") << 4;
    }
    void withoutHosts()
    {
        QFETCH(int, which);
        ScriptedWorld scripted;
        const DnsQuestion mx{u"example.org"_s, RrType::Mx};
        const QList<Result<DnsAnswer>> answers{answered(mx, {mxRdata(0, QString())}).answer, noSuchName(mx).answer,
                                               bogus(mx, u"x"_s).answer, serverFailed(mx).answer,
                                               fail(FailureKind::TimedOut)};
        scripted.dns.set(RrType::Mx, u"example.org"_s, answers.at(which));
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QCOMPARE(facts.hosts.size(), 0);
        QCOMPARE(scripted.smtp.dialled(), QStringList());
        QVERIFY(facts.mtaSts.policy->policy); // what else there is was asked all the same
    }

    void implicitMxIsDialled()
    {
        ScriptedWorld scripted(0);
        scripted.dns.set(RrType::Mx, u"example.org"_s, QByteArrayList());
        scripted.addHost(u"example.org"_s, {u"198.41.1.1"_s});
        run(scripted);
        QCOMPARE(scripted.smtp.dialled(), QStringList{u"example.org 198.41.1.1 25"_s});
    }

    void bogusAddressesAreNotDialled()
    {
        ScriptedWorld scripted(1);
        DnsAnswer forged = answered({u"mx1.example.org"_s, RrType::A}, {addressRdata(u"198.41.1.1"_s)}).answer;
        forged.security = DnsSecurity::Bogus;
        scripted.dns.set(RrType::A, u"mx1.example.org"_s, forged);
        run(scripted);
        QCOMPARE(scripted.smtp.dialled(), QStringList{u"mx1.example.org 2600::1 25"_s});
    }

    void tlsaIsAskedAtTheEndOfASecureAlias_data()
    {
        QTest::addColumn<DnsSecurity>("security");
        QTest::addColumn<bool>("asked");
        QTest::newRow("secure") << DnsSecurity::Secure << true;
        QTest::newRow("insecure") << DnsSecurity::Insecure << false;
    }
    void tlsaIsAskedAtTheEndOfASecureAlias()
    {
        QFETCH(DnsSecurity, security);
        QFETCH(bool, asked);
        ScriptedWorld scripted(1);
        const QStringList chain{u"a.example.net"_s, u"b.example.net"_s};
        scripted.dns.set(
            RrType::A, u"mx1.example.org"_s,
            answeredThrough({u"mx1.example.org"_s, RrType::A}, chain, {addressRdata(u"198.41.1.1"_s)}, security)
                .answer);
        scripted.dns.set(RrType::Aaaa, u"mx1.example.org"_s,
                         answeredThrough({u"mx1.example.org"_s, RrType::Aaaa}, chain, {}, security).answer);
        const InspectionFacts facts = run(scripted);
        QCOMPARE(facts.hosts.at(0).tlsaAtAlias.asked(), asked);
        QCOMPARE(scripted.dns.asked().count(u"TLSA _25._tcp.b.example.net"_s), asked ? 1 : 0);
        QCOMPARE(scripted.dns.asked().filter(u"_tcp.a.example.net"_s), QStringList()); // names in between never
        QCOMPARE(scripted.smtp.dialled(),
                 QStringList{u"mx1.example.org 198.41.1.1 25"_s}); // SNI is the MX record's name
    }

    void namesTooLongToLookUp()
    {
        ScriptedWorld scripted;
        const QString domain = (QString(60, u'a') + u'.').repeated(4) + u"example"_s; // 251 characters
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(domain), {});
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QCOMPARE(int(facts.mtaSts.record.failure()->kind), int(FailureKind::Malformed));
        QCOMPARE(int(facts.mtaSts.a.failure()->kind), int(FailureKind::Malformed));
        QCOMPARE(scripted.https.traffic.log(), QStringList());
    }

    void whatComesTogetherIsToldOnce() // a sink that takes long holds nobody up for each answer
    {
        ScriptedWorld scripted(10);
        scripted.dns.delay(RrType::Mx, u"example.org"_s, 10ms);
        int news = 0;
        const InspectionFacts facts = run(scripted, [&](const InspectionNews &) {
            ++news;
            std::this_thread::sleep_for(5ms); // the answers of all ten hosts come in this time
        });
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QCOMPARE(scripted.smtp.dialled().size(), 20);
        QVERIFY2(news < 30, QByteArray::number(news).constData()); // there are 56 questions and connections
    }

    void newsGrow()
    {
        ScriptedWorld scripted;
        scripted.dns.delay(RrType::Mx, u"example.org"_s, 10ms);
        scripted.dns.delay(RrType::Aaaa, u"mx2.example.org"_s, 20ms);
        scripted.smtp.takes = 10ms;
        const QThread *caller = QThread::currentThread();
        int done = -1, begun = -1, news = 0;
        bool sawDns = false, sawSmtp = false, sawPolicy = false;
        const InspectionFacts facts = run(scripted, [&](const InspectionNews &seen) {
            ++news;
            QCOMPARE(QThread::currentThread(), caller);
            QVERIFY2(seen.done >= done && seen.begun >= begun && seen.done <= seen.begun, "counts only grow");
            QCOMPARE(seen.facts.ending, InspectionEnding::Stopped); // a part is judged as a part
            QVERIFY(seen.facts.finishedAt.isValid());
            done = seen.done;
            begun = seen.begun;
            for (const Waiting &waiting : seen.waiting) {
                sawDns = sawDns || waiting.what == Waiting::For::Dns;
                sawSmtp = sawSmtp || (waiting.what == Waiting::For::Smtp && !waiting.address.isEmpty());
                sawPolicy = sawPolicy || waiting.what == Waiting::For::Policy;
                QVERIFY(waiting.since.isValid() && !waiting.name.isEmpty());
            }
        });
        QVERIFY(news > 10 && sawDns && sawSmtp && sawPolicy);
        QCOMPARE(done, begun);
        QCOMPARE(done, 5 + 6 + 4 + 1); // questions, questions of hosts, sessions, the policy
        QCOMPARE(facts.ending, InspectionEnding::Finished);
    }
};

QTEST_GUILESS_MAIN(InspectTest)
#include "inspect_test.moc"
