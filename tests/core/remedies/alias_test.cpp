// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/remedies/remedies_of.h"
#include "tests/support/remedy_trial.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

DnsFacts dangling(const DnsQuestion &question)
{
    DnsFacts facts = answeredThrough(question, {u"gone.example.net"_s}, {});
    facts.answer.rcode = 3;
    return facts;
}

//! The MX host is an alias, of one address, with the certificate of mx1.example.org.
FactsBuilder aliasOf(const QString &end, DnsSecurity mx, DnsSecurity addresses)
{
    FactsBuilder builder = oneHost(mx);
    builder.host("mx1.example.org", mx).address("192.0.3.1").starttls(served(pki().good)).at(pki().now);
    return builder.edit([&end, addresses](InspectionFacts &facts) {
        MxHostFacts &host = facts.hosts[0];
        host.a = answeredThrough({host.name, RrType::A}, {end}, {addressRdata(u"192.0.3.1"_s)}, addresses);
        host.aaaa = answeredThrough({host.name, RrType::Aaaa}, {end}, {}, addresses);
    });
}

Observed<DnsFacts> tlsaOfHost(const QString &host, const QList<TlsaRecord> &records)
{
    QByteArrayList rdata;
    for (const TlsaRecord &record : records)
        rdata.append(tlsaRdata(record.usage, record.selector, record.matching, record.data));
    const DnsQuestion question{u"_25._tcp."_s + host, RrType::Tlsa};
    return rdata.isEmpty() ? noSuchType(question, kSecure) : answered(question, rdata, kSecure);
}

QString trouble(FactsBuilder builder)
{
    InspectionFacts facts = builder.facts();
    return troubleWithRemedies(facts, [](const Finding &, const Remedies &) { return true; });
}

} // namespace

//! What is proposed where names are aliases, and what is not.
class AliasRemediesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behindAnAliasNothingIsWritten()
    {
        FactsBuilder builder = twoHosts();
        builder.edit([](InspectionFacts &facts) {
            facts.tlsRpt = answeredThrough({u"_smtp._tls.example.org"_s, RrType::Txt}, {u"r.example.net"_s},
                                           {txtRdata({"v=TLSRPTv1;"})});
        });
        QCOMPARE(remediesOf(builder, Check::TlsRptRuaMissing), Remedies());
    }

    void anAliasToNowhereGoesBeforeTheRecord()
    {
        FactsBuilder builder = twoHosts();
        for (const char *host : {"mx1.example.org", "mx2.example.org"})
            builder.host(host).address("192.0.3.1").starttls(served(pki().good));
        builder.at(pki().now).edit([](InspectionFacts &facts) {
            facts.mtaSts.record = dangling({u"_mta-sts.example.org"_s, RrType::Txt});
            facts.tlsRpt = dangling({u"_smtp._tls.example.org"_s, RrType::Txt});
        });
        for (const Check check : {Check::StsRecordMissing, Check::StsRecordAliasDangling}) {
            const Remedies texts = remediesOf(builder, check);
            QCOMPARE(kindsOf(texts), u"policy-file remove-line zone-line"_s);
            QCOMPARE(texts.at(1).lines, QStringList{u"_mta-sts.example.org. IN CNAME gone.example.net."_s});
            QVERIFY(texts.at(2).lines.constFirst().startsWith(u"_mta-sts.example.org. 3600 IN TXT "_s));
        }
        const Remedies reports = remediesOf(builder, Check::TlsRptMissing);
        QCOMPARE(kindsOf(reports), u"remove-line zone-line"_s);
        QCOMPARE(reports.at(0).lines, QStringList{u"_smtp._tls.example.org. IN CNAME gone.example.net."_s});
        QCOMPARE(trouble(builder), QString());
    }

    void anAliasMadeOfADnameIsNoLine()
    {
        FactsBuilder builder = twoHosts();
        builder.edit([](InspectionFacts &facts) {
            const DnsQuestion question{u"_smtp._tls.example.org"_s, RrType::Txt};
            DnsAnswer answer = dangling(question).answer;
            answer.packet = dnsPacket(question, {{u"_tls.example.org"_s, RrType::Dname, wireName(u"example.net"_s), 60},
                                                 {question.name, RrType::Cname, wireName(u"_smtp.example.net"_s), 60}});
            facts.tlsRpt = readAnswer(answer);
        });
        QVERIFY(builder.facts().tlsRpt.value()->answer.noSuchName());
        QVERIFY(!builder.facts().tlsRpt.value()->set.aliasChain.isEmpty());
        QCOMPARE(remediesOf(builder, Check::TlsRptMissing), Remedies());
    }

    void theAliasOfThePolicyHostGoes()
    {
        FactsBuilder builder = twoHosts();
        builder.stsRecords({kRecord}).edit([](InspectionFacts &facts) {
            facts.mtaSts.a = dangling({u"mta-sts.example.org"_s, RrType::A});
            facts.mtaSts.aaaa = dangling({u"mta-sts.example.org"_s, RrType::Aaaa});
        });
        const Remedies texts = remediesOf(builder, Check::PolicyHostAliasDangling);
        QCOMPARE(kindsOf(texts), u"remove-line"_s);
        QCOMPARE(texts.at(0).lines, QStringList{u"mta-sts.example.org. IN CNAME gone.example.net."_s});
        QCOMPARE(trouble(builder), QString());
    }

    void anAliasIsReplacedByItsEnd()
    {
        const FactsBuilder named = aliasOf(u"mail.example.org"_s, DnsSecurity::Insecure, DnsSecurity::Insecure);
        QCOMPARE(remediesOf(named, Check::MxTargetAlias).value(0).lines,
                 QStringList{u"example.org. 3600 IN MX 10 mail.example.org."_s});
        // the certificate does not name that host: under the new name it would fail
        const FactsBuilder other = aliasOf(u"mail.example.net"_s, DnsSecurity::Insecure, DnsSecurity::Insecure);
        QCOMPARE(remediesOf(other, Check::MxTargetAlias), Remedies());
    }

    void aPolicyHasToNameTheEnd()
    {
        const FactsBuilder named = aliasOf(u"mail.example.org"_s, DnsSecurity::Insecure, DnsSecurity::Insecure);
        FactsBuilder covered = named, uncovered = named;
        QCOMPARE(remediesOf(covered.sts(kRecord, policy("enforce", "*.example.org")), Check::MxTargetAlias).size(), 1);
        QCOMPARE(remediesOf(uncovered.sts(kRecord, policy("enforce", "mx1.example.org")), Check::MxTargetAlias),
                 Remedies());
        QCOMPARE(trouble(covered), QString());
    }

    //! Senders may have it, or get it tomorrow: whether it names the end is not known.
    void aPolicyThatWasNotSeenMayNotNameTheEnd()
    {
        FactsBuilder builder = aliasOf(u"mail.example.org"_s, DnsSecurity::Insecure, DnsSecurity::Insecure);
        builder.stsRecords({kRecord});
        FactsBuilder faulty = builder, silent = builder;
        QCOMPARE(remediesOf(builder, Check::MxTargetAlias), Remedies());
        QCOMPARE(remediesOf(faulty.sts(kRecord, "nothing"), Check::MxTargetAlias), Remedies());
        silent.edit([](InspectionFacts &facts) {
            facts.mtaSts.record = serverFailed({u"_mta-sts.example.org"_s, RrType::Txt});
        });
        QCOMPARE(remediesOf(silent, Check::MxTargetAlias), Remedies());
    }

    void tlsaRecordsCountAtTheEnd_data()
    {
        QTest::addColumn<QList<TlsaRecord>>("own");
        QTest::addColumn<Observed<DnsFacts>>("atEnd");
        QTest::addColumn<DnsSecurity>("addresses");
        QTest::addColumn<bool>("proposed");
        const QString end = u"mail.example.org"_s;
        const QList<TlsaRecord> none, fits{tlsaOf(3, 1, 1, pki().good)};
        QTest::newRow("at the end") << none << tlsaOfHost(end, fits) << kSecure << true;
        QTest::newRow("at both") << fits << tlsaOfHost(end, fits) << kSecure << true;
        QTest::newRow("at the alias alone") << fits << tlsaOfHost(end, none) << kSecure << false;
        QTest::newRow("at the alias, the end is not signed")
            << fits << Observed<DnsFacts>() << DnsSecurity::Insecure << false;
        QTest::newRow("at none") << none << tlsaOfHost(end, none) << kSecure << true;
        QTest::newRow("nobody has looked at the end") << none << Observed<DnsFacts>() << DnsSecurity::Insecure << false;
    }
    void tlsaRecordsCountAtTheEnd()
    {
        QFETCH(QList<TlsaRecord>, own);
        QFETCH(Observed<DnsFacts>, atEnd);
        QFETCH(DnsSecurity, addresses);
        FactsBuilder builder = aliasOf(u"mail.example.org"_s, kSecure, addresses);
        if (!own.isEmpty())
            builder.tlsa(own);
        builder.edit([&atEnd](InspectionFacts &facts) { facts.hosts[0].tlsaAtAlias = atEnd; });
        QTEST(!remediesOf(builder, Check::MxTargetAlias).isEmpty(), "proposed");
        QCOMPARE(trouble(builder), QString());
    }

    //! DANE has sealed the domain; a policy that its host fails would only crack that.
    void aSealIsNotCracked()
    {
        FactsBuilder builder = oneHost(kSecure);
        builder.host("mx1.example.org", kSecure)
            .tlsa({tlsaOf(3, 1, 1, pki().selfSigned)})
            .address("192.0.3.1")
            .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned)
            .at(pki().now);
        QCOMPARE(remediesOf(builder, Check::StsRecordMissing), Remedies());
        QCOMPARE(trouble(builder), QString());
        FactsBuilder passes = oneHost(kSecure);
        passes.host("mx1.example.org", kSecure)
            .tlsa({tlsaOf(3, 1, 1, pki().good)})
            .address("192.0.3.1")
            .starttls(served(pki().good))
            .at(pki().now);
        QCOMPARE(kindsOf(remediesOf(passes, Check::StsRecordMissing)), u"policy-file zone-line"_s);
        FactsBuilder open = oneHost();
        open.host("mx1.example.org").address("192.0.3.1").starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned);
        QCOMPARE(kindsOf(remediesOf(open.at(pki().now), Check::StsRecordMissing)), u"policy-file zone-line"_s);
    }
};

QTEST_GUILESS_MAIN(AliasRemediesTest)
#include "alias_test.moc"
