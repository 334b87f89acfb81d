// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/remedies/remedies_of.h"

#include <QRegularExpression>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder at(FactsBuilder builder)
{
    builder.at(QDateTime({2026, 11, 28}, {10, 15, 0}, Qt::UTC));
    return builder;
}

} // namespace

//! The policy and the record that announces it.
class PolicyRemediesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissingPolicyBeginsWithTesting()
    {
        FactsBuilder builder = twoHosts();
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        const Remedies texts = remediesOf(at(builder), Check::StsRecordMissing);
        QCOMPARE(kindsOf(texts), u"policy-file zone-line"_s); // the file first
        QCOMPARE(texts.at(0).where, u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s);
        QCOMPARE(texts.at(0).lines, (QStringList{u"version: STSv1"_s, u"mode: testing"_s, u"mx: mx1.example.org"_s,
                                                 u"mx: mx2.example.org"_s, u"max_age: 86400"_s}));
        QCOMPARE(texts.at(1).where, u"example.org"_s);
        static const QRegularExpression line(
            u"^_mta-sts\\.example\\.org\\. 3600 IN TXT \"v=STSv1; id=20261128T101500[0-9a-f]{8};\"$"_s);
        QVERIFY(line.match(texts.at(1).lines.join(u'\n')).hasMatch());
        QVERIFY(!texts.at(1).replaces);
        QCOMPARE(toText(texts.at(1)), texts.at(1).lines.constFirst());
    }

    void anIdIsNeverUsedTwice()
    {
        FactsBuilder builder = twoHosts();
        builder.stsRecords({"v=STSv1; id=20261128T101500; id=20261128T101501;"});
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.sts("v=STSv1; id=20261128T101500; id=20261128T101501;", policy("testing"));
        const Remedies texts = remediesOf(at(builder), Check::StsRecordIdDuplicate);
        QCOMPARE(kindsOf(texts), u"zone-line"_s);
        QVERIFY(texts.at(0).lines.constFirst().contains(u"id=20261128T101502"_s));
        QVERIFY(texts.at(0).replaces);
    }

    //! Whoever publishes one after the other has senders look twice (RFC 8461 section 3.1).
    void everyPolicyHasAnIdOfItsOwn()
    {
        FactsBuilder builder = twoHosts();
        builder.sts(kRecord, "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmx: old.example.org\r\n"
                             "max_age: 604800\r\n");
        builder.host("mx1.example.org").address("192.0.3.1").noStarttls();
        builder.host("mx2.example.org").address("192.0.3.2").noStarttls();
        const Remedies named = remediesOf(at(builder), Check::PolicyMxUnused);
        const Remedies disarmed = remediesOf(at(builder), Check::MatchEnforceOutage);
        QCOMPARE(kindsOf(named), u"policy-file zone-line"_s);
        QCOMPARE(kindsOf(disarmed), u"policy-file zone-line"_s);
        QVERIFY(named.at(0).lines != disarmed.at(0).lines);
        QVERIFY(named.at(1).lines != disarmed.at(1).lines);
    }

    //! Who holds the end of the alias would have to give the new id.
    void behindAnAliasNoPolicyIsChanged()
    {
        FactsBuilder builder = enforced();
        builder.host("mx1.example.org").address("192.0.3.1").noStarttls();
        builder.host("mx2.example.org").address("192.0.3.2").noStarttls();
        builder.edit([](InspectionFacts &facts) {
            facts.mtaSts.record = answeredThrough({u"_mta-sts.example.org"_s, RrType::Txt}, {u"sts.example.net"_s},
                                                  {txtRdata({kRecord})});
        });
        QCOMPARE(remediesOf(builder, Check::MatchEnforceOutage), Remedies());
    }

    //! What the policy covers today it covers afterwards, unless there is proof that the host has no address.
    void aHostWhoseLookupFailedIsStillNamed_data()
    {
        QTest::addColumn<Observed<DnsFacts>>("a");
        QTest::addColumn<bool>("named");
        const DnsQuestion question{u"mx2.example.org"_s, RrType::A};
        QTest::newRow("SERVFAIL") << Observed<DnsFacts>(serverFailed(question)) << true;
        QTest::newRow("timed out") << Observed<DnsFacts>(timedOut()) << true;
        QTest::newRow("bogus") << Observed<DnsFacts>(bogus(question, u"expired"_s)) << true;
        QTest::newRow("none") << Observed<DnsFacts>(noSuchType(question)) << false;
    }
    void aHostWhoseLookupFailedIsStillNamed()
    {
        QFETCH(Observed<DnsFacts>, a);
        FactsBuilder builder = twoHosts();
        builder.sts(kRecord, policy("enforce"));
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.host("mx2.example.org").at(pki().now).edit([&a](InspectionFacts &facts) { facts.hosts[1].a = a; });
        const Remedies texts = remediesOf(builder, Check::PolicyMxWildcardBroad);
        QCOMPARE(kindsOf(texts), u"policy-file zone-line"_s);
        QTEST(texts.at(0).lines.contains(u"mx: mx2.example.org"_s), "named");
    }

    //! A certificate stands before a file that may be there: it would be armed by the record.
    void aPolicyThatWasNotSeenIsNotReplaced()
    {
        FactsBuilder builder = twoHosts();
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        FactsBuilder missing = builder;
        builder.policyHost({"192.0.2.80"}).policyFails(Failure{FailureKind::TlsRejected, {}}, true);
        QCOMPARE(remediesOf(builder, Check::StsRecordMissing), Remedies());
        missing.policyHost({"192.0.2.80"})
            .policyFetch(policyReply(u"mta-sts.example.org"_s, 404, {}), chainCheck(ChainVerdict::Trusted, {}));
        QCOMPARE(kindsOf(remediesOf(missing, Check::StsRecordMissing)), u"policy-file zone-line"_s);
    }

    void anotherTtlNeedsNoNewId()
    {
        FactsBuilder builder = twoHosts();
        builder.sts(kRecord, policy("testing")).edit([](InspectionFacts &facts) {
            const DnsQuestion question{u"_mta-sts.example.org"_s, RrType::Txt};
            DnsAnswer answer = answered(question, {}).answer;
            answer.packet = dnsPacket(question, {{question.name, RrType::Txt, txtRdata({kRecord}), 200'000}});
            facts.mtaSts.record = readAnswer(answer);
        });
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        const Remedies texts = remediesOf(builder, Check::StsRecordTtl);
        QCOMPARE(kindsOf(texts), u"zone-line"_s);
        QCOMPARE(texts.at(0).lines, QStringList{u"_mta-sts.example.org. 3600 IN TXT \"v=STSv1; id=1;\""_s});
    }

    void enforceIsNotArmedWhileAHostFails()
    {
        FactsBuilder builder = twoHosts();
        builder.sts("v=STSv1; id=a-b;", policy("enforce"));
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.host("mx2.example.org").address("192.0.3.2").noStarttls();
        const Remedies texts = remediesOf(at(builder), Check::StsRecordIdCharset);
        QCOMPARE(kindsOf(texts), u"policy-file zone-line"_s);
        QVERIFY(texts.at(0).lines.contains(u"mode: testing"_s));
    }

    void aMissingLineIsAdded()
    {
        FactsBuilder builder = enforced({}, "mx1.example.org");
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.host("mx2.example.org").address("192.0.3.2").starttls(served(pki().good));
        const Remedies texts = remediesOf(builder.at(pki().now), Check::MatchBackupOnly);
        QCOMPARE(kindsOf(texts), u"policy-file zone-line"_s);
        QStringList added = texts.at(0).lines;
        added.removeIf([&](const QString &line) { return texts.at(0).present.contains(line); });
        QCOMPARE(added, QStringList{u"mx: mx2.example.org"_s});
        QVERIFY(texts.at(0).lines.contains(u"mode: enforce"_s));
    }

    void aHostThatFailsIsNotAddedToAnEnforcedPolicy()
    {
        FactsBuilder builder = enforced({}, "mx1.example.org");
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.host("mx2.example.org").address("192.0.3.2").noStarttls();
        QCOMPARE(remediesOf(builder.at(pki().now), Check::MatchBackupOnly), Remedies());
    }

    void anOutageEndsWithTesting()
    {
        FactsBuilder builder = enforced();
        builder.host("mx1.example.org").address("192.0.3.1").noStarttls();
        builder.host("mx2.example.org").address("192.0.3.2").noStarttls();
        const Remedies texts = remediesOf(builder, Check::MatchEnforceOutage);
        QCOMPARE(kindsOf(texts), u"policy-file zone-line"_s);
        QVERIFY(texts.at(0).lines.contains(u"mode: testing"_s));
    }

    void aPolicyWithoutEndIsLeftAlone()
    {
        FactsBuilder builder = twoHosts();
        QByteArray body = policy("Enforce");
        for (int i = 0; i < 3000; ++i)
            body += "mx: mx" + QByteArray::number(i) + ".example.org\r\n";
        builder.sts(kRecord, body);
        QCOMPARE(remediesOf(builder, Check::PolicyModeValue), Remedies());
    }
};

QTEST_GUILESS_MAIN(PolicyRemediesTest)
#include "policy_test.moc"
