// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/policy_probe.h"

#include "core/facts/json_words.h"
#include "tests/support/scripted_world.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

PolicyFetch fetch(ScriptedWorld &scripted, QStringView address)
{
    return fetchPolicy(scripted.world(), *DomainName::parse(u"mta-sts.example.org"), *IpAddress::parse(address));
}

} // namespace

class PolicyProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheWellKnownPath()
    {
        ScriptedWorld scripted;
        scripted.options.httpsPort = 8443;
        const PolicyFetch fetched = fetch(scripted, u"198.41.0.80");
        QCOMPARE(scripted.https.traffic.log(),
                 QStringList{u"mta-sts.example.org 198.41.0.80 8443 /.well-known/mta-sts.txt"_s});
        QCOMPARE(fetched.exchange.status, 200);
        QCOMPARE(fetched.chain.value()->verdict, ChainVerdict::Trusted);
        QVERIFY(!deservesAnotherAddress(fetched));
    }

    void leavesPrivateAddressesAlone()
    {
        ScriptedWorld scripted;
        for (const QStringView address :
             {u"10.0.0.1", u"127.0.0.1", u"::1", u"fd00::1", u"169.254.1.1", u"::ffff:10.0.0.1"}) {
            const PolicyFetch fetched = fetch(scripted, address);
            QCOMPARE(int(fetched.exchange.failure->kind), int(FailureKind::NotPermitted));
            QCOMPARE(fetched.exchange.address, *IpAddress::parse(address));
            QVERIFY(deservesAnotherAddress(fetched));
        }
        QCOMPARE(scripted.https.traffic.log(), QStringList());
        scripted.options.allowPrivate = true;
        QCOMPARE(int(fetch(scripted, u"10.0.0.1").exchange.failure->kind), int(FailureKind::Refused));
    }

    void doesOneThingOtherwise_data()
    {
        QTest::addColumn<int>("trial");
        QTest::addColumn<QString>("wanted");
        const auto row = [](FetchTrial trial, const QString &wanted) {
            QTest::newRow(wordOf(trial).data()) << int(trial) << u"www.example.org 198.41.0.80 "_s + wanted;
        };
        const QString usual = u"8443 /.well-known/mta-sts.txt"_s;
        row(FetchTrial::OtherAddress, usual);
        row(FetchTrial::OtherClient, usual + u" client=Go-http-client/1.1 accept="_s);
        row(FetchTrial::PastCache, usual + u" query=from=origin"_s);
        row(FetchTrial::PlainHttp, u"80 /.well-known/mta-sts.txt plain"_s);
        row(FetchTrial::PathAtRoot, u"8443 /mta-sts.txt"_s);
        row(FetchTrial::PathWithoutSuffix, u"8443 /.well-known/mta-sts"_s);
        row(FetchTrial::AtDomain, usual);
        row(FetchTrial::AtWww, usual);
    }
    void doesOneThingOtherwise()
    {
        QFETCH(int, trial);
        QFETCH(QString, wanted);
        ScriptedWorld scripted;
        scripted.options.httpsPort = 8443;
        const DomainName host = *DomainName::parse(u"www.example.org");
        fetchOnTrial(scripted.world(), FetchTrial(trial), host, *IpAddress::parse(u"198.41.0.80"));
        QCOMPARE(scripted.https.traffic.log(), QStringList{wanted});
        const HttpsExchange left = fetchOnTrial(scripted.world(), FetchTrial(trial), host,
                                                *IpAddress::parse(u"10.0.0.1"));
        QCOMPARE(int(left.failure->kind), int(FailureKind::NotPermitted));
        QCOMPARE(left.url.host(), u"www.example.org"_s);
        QCOMPARE(scripted.https.traffic.log().size(), 1);
    }

    void triesAnotherAddressOnlyWhenNothingWasHeard()
    {
        PolicyFetch fetched;
        QVERIFY(!deservesAnotherAddress(fetched));
        fetched.exchange.failure = Failure{FailureKind::TimedOut, {}};
        QVERIFY(deservesAnotherAddress(fetched));
        fetched.exchange.tls = TlsOutcome();
        QVERIFY(!deservesAnotherAddress(fetched));
        fetched.exchange.tls.reset();
        fetched.exchange.status = 200;
        QVERIFY(!deservesAnotherAddress(fetched));
        fetched.exchange.status = 0;
        fetched.exchange.failure = Failure{FailureKind::Cancelled, {}};
        QVERIFY(!deservesAnotherAddress(fetched));
    }
};

QTEST_APPLESS_MAIN(PolicyProbeTest)
#include "policy_probe_test.moc"
