// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/smtp_tls_probe.h"

#include "tests/support/scripted_world.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

class SmtpTlsProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSessionAndTheVerdictOnItsChain()
    {
        ScriptedWorld scripted;
        scripted.options.smtpPort = 2525;
        QList<SmtpStage> stages;
        const AddressFacts facts = probeAddress(scripted.world(), *DomainName::parse(u"mx1.example.org"),
                                                *IpAddress::parse(u"198.41.1.1"), SessionTrial::None,
                                                [&stages](SmtpStage stage) { stages.append(stage); });
        QCOMPARE(scripted.smtp.dialled(), QStringList{u"mx1.example.org 198.41.1.1 2525"_s});
        QCOMPARE(facts.address.toString(), u"198.41.1.1"_s);
        QCOMPARE(facts.session.value()->stage, SmtpStage::Done);
        QCOMPARE(facts.chain.value()->verdict, ChainVerdict::Trusted);
        QCOMPARE(stages, (QList{SmtpStage::Connect, SmtpStage::Greeting}));
    }

    void withoutACertificateThereIsNoVerdict()
    {
        ScriptedWorld scripted;
        const AddressFacts facts = probeAddress(scripted.world(), *DomainName::parse(u"mx1.example.org"),
                                                *IpAddress::parse(u"198.41.9.9"), SessionTrial::None, {});
        QCOMPARE(int(facts.session.value()->failure->kind), int(FailureKind::Refused));
        QVERIFY(!facts.chain.asked());
    }

    void refusesPrivateAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowPrivate");
        QTest::addColumn<bool>("refused");
        QTest::newRow("public") << u"198.41.0.4"_s << false << false;
        QTest::newRow("private") << u"192.168.0.1"_s << false << true;
        QTest::newRow("private, allowed") << u"192.168.0.1"_s << true << false;
        QTest::newRow("loopback") << u"::1"_s << false << true;
        QTest::newRow("loopback inside IPv6") << u"::ffff:127.0.0.1"_s << false << true;
        QTest::newRow("public IPv6") << u"2600::1"_s << false << false;
    }
    void refusesPrivateAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowPrivate);
        const Observed<SmtpSession> refusal = refusalFor(*IpAddress::parse(address), {.allowPrivate = allowPrivate});
        QTEST(refusal.asked(), "refused");
        QVERIFY(!refusal.asked()
                || (refusal.failure()->kind == FailureKind::NotPermitted && !refusal.failure()->detail.isEmpty()));
    }
};

QTEST_APPLESS_MAIN(SmtpTlsProbeTest)
#include "smtp_tls_probe_test.moc"
