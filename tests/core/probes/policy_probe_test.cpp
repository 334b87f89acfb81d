// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/policy_probe.h"

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
