// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/note.h"
#include "tests/core/remedies/remedies_of.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder plainHost(const QByteArray &greeting)
{
    FactsBuilder builder = oneHost();
    builder.host("mx1.example.org").address("192.0.3.1").noStarttls().editSession([&greeting](SmtpSession &session) {
        session.greeting = SmtpReply{220, {greeting}};
    });
    return builder;
}

FactsBuilder signedHost(const QList<TlsaRecord> &records)
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).address("192.0.3.1").starttls(served(pki().good));
    if (!records.isEmpty())
        builder.tlsa(records);
    builder.at(pki().now);
    return builder;
}

QString usual(const MadeCertificate &certificate)
{
    return u"_25._tcp.mx1.example.org. 3600 IN TLSA "_s + toText(tlsaOf(3, 1, 1, certificate));
}

} // namespace

//! The very texts, and where none may be.
class RemedyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundDestinationsAreKept()
    {
        FactsBuilder builder = twoHosts();
        builder.tlsRpt("v=TLSRPTv1; rua=mailto:a@example.net!10m,nobody,https://example.net/r");
        const Remedies texts = remediesOf(builder, Check::TlsRptRuaSizeSuffix);
        QCOMPARE(texts.value(0).lines, QStringList{u"_smtp._tls.example.org. 86400 IN TXT \"v=TLSRPTv1; "
                                                   "rua=mailto:a@example.net,https://example.net/r\""_s});
        QCOMPARE(remediesOf(twoHosts(), Check::TlsRptMissing).value(0).lines,
                 QStringList{u"_smtp._tls.example.org. 86400 IN TXT \"v=TLSRPTv1; "
                             "rua=mailto:tlsrpt@example.org\""_s});
    }

    void destinationsAreNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("rua"); // empty: nothing is proposed
        const auto row = [](const char *text, Check check, const QString &rua) {
            QTest::newRow(text) << QByteArray(text) << check << rua;
        };
        const QString mail = u"mailto:r@example.org"_s;
        row("v=TLSRPTv1\\; rua=mailto:r@example.org\\;", Check::TlsRptEscaped, mail);
        row("\"v=TLSRPTv1; rua=mailto:r@example.org\"", Check::TlsRptVersion, mail);
        row("v=TLSRPTv1 rua=mailto:r@example.org", Check::TlsRptVersion, mail);
        row("v=TLSRPTv1; rua=https://example.org/r?rua=a", Check::TlsRptTtl, u"https://example.org/r?rua=a"_s);
        row("v=TLSRPTv1; rua=http://example.org/", Check::TlsRptRuaScheme, {});
        row("v=TLSRPTv1; rua=mailto:nobody", Check::TlsRptMailtoAddress, {});
        row("rua=mailto:r@example.org", Check::TlsRptMissing, mail);
        row("v=spf1 include:example.net -all", Check::TlsRptMissing, u"mailto:tlsrpt@example.org"_s);
        row("v=DMARC1; rua=mailto:r@example.org", Check::TlsRptMissing, u"mailto:tlsrpt@example.org"_s);
        row("v=TLSRPTv1;", Check::TlsRptRuaMissing, u"mailto:tlsrpt@example.org"_s);
        row("v=TLSRPTv1; rua=", Check::TlsRptRuaEmpty, u"mailto:tlsrpt@example.org"_s);
    }
    void destinationsAreNotOverwritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(Check, check);
        QFETCH(QString, rua);
        FactsBuilder builder = twoHosts();
        InspectionFacts facts = builder.tlsRpt(text).facts();
        const Remedies texts = remedyFor(Note(check), readDomain(facts));
        QCOMPARE(texts.value(0).lines,
                 rua.isEmpty()
                     ? QStringList()
                     : QStringList{u"_smtp._tls.example.org. 86400 IN TXT \"v=TLSRPTv1; rua=%1\""_s.arg(rua)});
    }

    void whereTheLookupFailedNothingIsWritten()
    {
        InspectionFacts facts = twoHosts().facts();
        facts.tlsRpt = serverFailed({u"_smtp._tls.example.org"_s, RrType::Txt});
        facts.mtaSts.record = serverFailed({u"_mta-sts.example.org"_s, RrType::Txt});
        for (const Check check : {Check::TlsRptMissing, Check::StsRecordMissing})
            QCOMPARE(remedyFor(Note(check), readDomain(facts)), Remedies());
    }

    void aRedirectOfReportsIsFollowedInTheRecord()
    {
        FactsBuilder builder = twoHosts();
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        builder.tlsRpt("v=TLSRPTv1; rua=https://example.net/old,mailto:a@example.net");
        const auto redirect = [](const QByteArray &target) {
            return [target](InspectionFacts &facts) {
                HttpsExchange exchange = policyReply(u"example.net"_s, 301, {});
                exchange.url = QUrl(u"https://example.net/old"_s);
                exchange.headers = {{"Location", target}};
                facts.reportEndpoints = {exchange};
            };
        };
        FactsBuilder relative = builder;
        QCOMPARE(
            remediesOf(builder.edit(redirect("https://r.example.net/new")), Check::TlsRptHttpsRedirect).value(0).lines,
            QStringList{u"_smtp._tls.example.org. 86400 IN TXT \"v=TLSRPTv1; "
                        "rua=https://r.example.net/new,mailto:a@example.net\""_s});
        QCOMPARE(remediesOf(relative.edit(redirect("/new")), Check::TlsRptHttpsRedirect), Remedies());
    }

    void theKeyInUseIsPublished()
    {
        const Remedies texts = remediesOf(signedHost({stale()}), Check::DaneNoMatch);
        QCOMPARE(kindsOf(texts), u"zone-line"_s);
        QCOMPARE(texts.at(0).lines, QStringList{usual(pki().good)});
        QCOMPARE(remediesOf(signedHost({}), Check::DaneAbsent).value(0).lines, QStringList{usual(pki().good)});
    }

    void everyKeyIsPublished()
    {
        FactsBuilder builder = signedHost({stale()});
        builder.address("192.0.3.2").starttls(served(pki().otherName));
        QCOMPARE(remediesOf(builder, Check::DaneNoMatch).value(0).lines,
                 (QStringList{usual(pki().good), usual(pki().otherName)}));
    }

    void aKeyForLaterStays()
    {
        const Remedies texts = remediesOf(signedHost({tlsaOf(3, 0, 1, pki().good), stale()}), Check::DaneUsage3Cert);
        QCOMPARE(kindsOf(texts), u"zone-line remove-line"_s);
        QCOMPARE(texts.at(1).lines.size(), 1);
        QVERIFY(texts.at(1).lines.constFirst().contains(u"TLSA 3 0 1"_s));
    }

    void withoutTheKeyNothingIsProposed()
    {
        FactsBuilder builder = oneHost(kSecure);
        builder.host("mx1.example.org", kSecure).address("192.0.3.1").starttls(served(pki().good));
        builder.address("192.0.3.2").sessionFails(SmtpStage::Connect, timedOut()); // may serve another key
        QCOMPARE(remediesOf(builder.at(pki().now), Check::DaneAbsent), Remedies());
        FactsBuilder unusable = builder;
        unusable.tlsa({{3, 1, 1, "short"}});
        QCOMPARE(remediesOf(unusable.at(pki().now), Check::DaneAllUnusable), Remedies());
    }

    void recordsWithoutEndAreLeftAlone()
    {
        QList<TlsaRecord> records;
        for (int i = 0; i < 100; ++i)
            records.append({3, 1, 1, QByteArray(32, char(i))});
        QCOMPARE(remediesOf(signedHost(records), Check::DaneNoMatch), Remedies());
    }

    void anUnsignedZoneGetsNoTlsa()
    {
        FactsBuilder builder = oneHost();
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good)).tlsa({stale()});
        InspectionFacts facts = builder.facts();
        for (const Finding &finding : judge(facts).findings) {
            for (const RemedyText &text : remedyFor(finding, readDomain(facts)))
                QVERIFY2(!text.lines.join(u' ').contains(u"TLSA"_s), specOf(finding.check).slug);
        }
    }

    void serversThatSayWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("Postfix") << QByteArray("mx1.example.org ESMTP Postfix (Debian/GNU)") << u"postfix-line"_s;
        QTest::newRow("Exim") << QByteArray("mx1.example.org ESMTP Exim 4.96") << u"exim-line"_s;
        QTest::newRow("nothing told") << QByteArray("mx1.example.org ESMTP") << u"postfix-line exim-line"_s;
        QTest::newRow("another") << QByteArray("mx1.example.org Microsoft ESMTP MAIL Service ready") << QString();
    }
    void serversThatSayWhatTheyAre()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QString, kinds);
        QCOMPARE(kindsOf(remediesOf(plainHost(greeting), Check::StartTlsAbsent)), kinds);
    }

    void namesOfTheNextCertificate()
    {
        FactsBuilder builder = oneHost();
        const MadeCertificate leaf = pki().leaf({"mail.example.org", "mail.example.net", "localhost"}, -1, 90);
        builder.host("mx1.example.org").address("192.0.3.1").starttls(served(leaf));
        const Remedies texts = remediesOf(builder.at(pki().now), Check::NameMismatch);
        QCOMPARE(kindsOf(texts), u"certificate-names"_s);
        QCOMPARE(texts.at(0).lines, (QStringList{u"mx1.example.org"_s, u"mail.example.org"_s}));
    }

    void thePolicyHostKeepsItsNames()
    {
        FactsBuilder builder = twoHosts();
        const MadeCertificate leaf = pki().leaf({"mta-sts.example.org", "www.example.org", "example.net"}, -90, -1);
        HttpsExchange reply = policyReply(u"mta-sts.example.org"_s, 0, {});
        reply.failure = Failure{FailureKind::TlsRejected, {}};
        reply.certificateRefused = true;
        reply.tls = TlsOutcome{};
        reply.tls->certificates = served(leaf);
        builder.stsRecords({kRecord}).policyHost({"192.0.2.80"});
        builder.policyFetch(reply, chainCheck(ChainVerdict::Trusted, served(leaf)));
        const Remedies texts = remediesOf(builder.at(pki().now), Check::PolicyHostCertExpired);
        QCOMPARE(texts.value(0).lines, (QStringList{u"mta-sts.example.org"_s, u"www.example.org"_s}));
    }

    //! The setting is one line: the second would take the first back.
    void ciphersAreNotExcludedByLines()
    {
        InspectionFacts facts = plainHost("mx1.example.org ESMTP Postfix").facts();
        for (const Check check : {Check::TlsCipherStaticRsa, Check::TlsKexDheTls12})
            QCOMPARE(remedyFor(Note(check).on(u"mx1.example.org"_s), readDomain(facts)), Remedies());
    }

    void theWebServerIsTold()
    {
        FactsBuilder builder = twoHosts();
        builder.stsRecords({kRecord}).policyHost({"192.0.2.80"});
        HttpsExchange reply = policyReply(u"mta-sts.example.org"_s, 301, {});
        FactsBuilder apache = builder;
        builder.policyFetch(reply, chainCheck(ChainVerdict::Trusted, {}));
        const Remedies texts = remediesOf(builder, Check::PolicyHostRedirect);
        QCOMPARE(kindsOf(texts), u"nginx-block"_s);
        QVERIFY(texts.at(0).lines.contains(u"    server_name mta-sts.example.org;"_s));
        reply.headers.append(qMakePair(QByteArray("Server"), QByteArray("Apache/2.4")));
        apache.policyFetch(reply, chainCheck(ChainVerdict::Trusted, {}));
        QCOMPARE(remediesOf(apache, Check::PolicyHostRedirect), Remedies());
    }

    void mxRecordsAreWrittenWhole()
    {
        FactsBuilder twice = domain({{10, "mx1.example.org"}, {20, "mx1.example.org"}, {30, "mx2.example.org"}});
        twice.host("mx1.example.org").address("192.0.3.1").starttls(served(pki().good));
        QCOMPARE(remediesOf(twice, Check::MxDuplicate).value(0).lines,
                 (QStringList{u"example.org. 3600 IN MX 10 mx1.example.org."_s,
                              u"example.org. 3600 IN MX 30 mx2.example.org."_s}));
        const Remedies none = remediesOf(FactsBuilder("example.org").host("example.org"), Check::MxNoneNoAddress);
        QCOMPARE(kindsOf(none), u"null-mx-line"_s);
        QCOMPARE(none.at(0).lines, QStringList{u"example.org. 3600 IN MX 0 ."_s});
        FactsBuilder only = domain({{10, "gone.example.org"}});
        QCOMPARE(remediesOf(only.host("gone.example.org"), Check::MxTargetNoAddress), Remedies()); // the last one
    }

    void besideAnAliasThereIsNoMx()
    {
        FactsBuilder builder("example.org");
        builder.mx(answeredThrough({u"example.org"_s, RrType::Mx}, {u"alias.example.net"_s}, {mxRdata(10, QString())}));
        QCOMPARE(remediesOf(builder, Check::MxNullPreference), Remedies());
    }

    void nothingForWhatPassesOrIsNotTold()
    {
        const InspectionFacts facts = signedHost({}).facts();
        const DomainReading reading = readDomain(facts);
        for (const CheckSpec &spec : catalogue()) {
            for (const Standing standing : {Standing::Passes, Standing::CannotTell}) {
                Finding finding = Note(spec.check, standing).on(u"mx1.example.org"_s);
                QVERIFY2(remedyFor(finding, reading).isEmpty(), spec.slug);
            }
        }
    }

    void oddFactsAreNoTrouble() //!< a finding of other facts, and names that no zone file takes as they are
    {
        FactsBuilder builder = domain({{10, "a;b.example.org"}});
        builder.host("a;b.example.org").address("192.0.3.1");
        const InspectionFacts odd = builder.facts(), none = FactsBuilder("example.org").facts();
        for (const InspectionFacts &facts : {odd, none}) {
            const DomainReading reading = readDomain(facts);
            for (const CheckSpec &spec : catalogue()) {
                for (const QString &host : {QString(), u"a;b.example.org"_s, u"mta-sts.example.org"_s}) {
                    for (const RemedyText &text : remedyFor(Note(spec.check).on(host), reading))
                        QVERIFY2(!text.lines.join(u' ').contains(u"a;b"_s), spec.slug);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(RemedyTest)
#include "remedy_test.moc"
