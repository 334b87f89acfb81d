// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/certificate_text.h"

#include "core/certificates/certificate.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

struct Made //!< leaf, intermediate, root for mx1.example.org
{
    test::MadeCertificate root = test::makeRoot(), issuer = test::makeIntermediate(root),
                          leaf = test::makeLeaf(issuer, {"mx1.example.org"});
};

TlsaRecord recordOf(const QByteArray &der, int usage, int selector, int matching)
{
    return {usage, selector, matching, associationData(*describeCertificate(der), selector, matching)};
}

ServedChain chainOf(const Made &made, const QList<TlsaRecord> &zone)
{
    return servedChains(test::FactsBuilder("example.org")
                            .mx({{10, "mx1.example.org"}}, DnsSecurity::Secure)
                            .host("mx1.example.org", DnsSecurity::Secure)
                            .tlsa(zone)
                            .address("192.0.2.1")
                            .starttls({made.leaf.der, made.issuer.der})
                            .edit([](InspectionFacts &facts) { facts.finishedAt = QDateTime::currentDateTimeUtc(); })
                            .facts())
        .constFirst();
}

QString valueOf(const CertificateText &text, const QString &label)
{
    for (const TextField &field : text.fields) {
        if (field.label == label)
            return field.value;
    }
    return {};
}

} // namespace

//! Certificates in words, and the TLSA records that belong to them.
class CertificateTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesWithTheSameChainAreOne()
    {
        const Made made;
        const test::MadeCertificate other = test::makeSelfSigned({"mx2.example.org"});
        const InspectionFacts facts = test::FactsBuilder("example.org")
                                          .mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}})
                                          .sts("v=STSv1; id=1;", "version: STSv1\r\n", {made.leaf.der})
                                          .host("mx1.example.org")
                                          .address("192.0.2.1")
                                          .starttls({made.leaf.der, made.issuer.der})
                                          .address("192.0.2.2")
                                          .starttls({other.der}, ChainVerdict::SelfSigned)
                                          .address("2001:db8::1")
                                          .starttls({made.leaf.der, made.issuer.der})
                                          .host("mx2.example.org")
                                          .address("192.0.2.3")
                                          .starttls({made.leaf.der, made.issuer.der})
                                          .address("192.0.2.4")
                                          .noStarttls()
                                          .at(QDateTime::currentDateTimeUtc())
                                          .facts();
        const QList<ServedChain> chains = servedChains(facts);
        QCOMPARE(chains.size(), 4);
        QCOMPARE(chains.at(0).host, u"mx1.example.org"_s);
        QCOMPARE(chains.at(0).addresses, (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s}));
        QCOMPARE(chains.at(1).addresses, QStringList{u"192.0.2.2"_s});
        QCOMPARE(chains.at(2).host, u"mx2.example.org"_s);
        QCOMPARE(chains.at(2).tlsaOwner, u"_25._tcp.mx2.example.org."_s);
        QCOMPARE(chains.at(3).host, u"mta-sts.example.org"_s);
        QVERIFY(chains.at(3).tlsaOwner.isEmpty()); // senders do not ask for TLSA there
        QVERIFY(certificateText(chains.at(3), 0).tlsa.isEmpty());
        QCOMPARE(chainText(chains.at(1)).trustMark, CertificateVerdict::Bad);
        QCOMPARE(chainText(chains.at(2)).nameMark, CertificateVerdict::Bad); // names mx1
        QCOMPARE(chainText(chains.at(0)).worst(), CertificateVerdict::Good);
    }

    void linesForTheZone()
    {
        const Made made;
        const ServedChain chain = chainOf(made, {recordOf(made.leaf.der, 3, 1, 1)});
        const CertificateText leaf = certificateText(chain, 0), issuer = certificateText(chain, 1);
        const QString digest = QString::fromLatin1(sha256Of(describeCertificate(made.leaf.der)->spki).toHex());
        QCOMPARE(leaf.tlsa.size(), 3);
        QCOMPARE(leaf.tlsa.at(0).line, u"_25._tcp.mx1.example.org. IN TLSA 3 1 1 "_s + digest);
        QVERIFY(leaf.tlsa.at(1).line.contains(u" 3 0 1 "_s) && leaf.tlsa.at(2).line.contains(u" 3 1 2 "_s));
        QCOMPARE(leaf.tlsa.at(0).mark, CertificateVerdict::Good); // stands in the zone
        QVERIFY(leaf.tlsa.at(1).verdict.isEmpty());
        QCOMPARE(issuer.tlsa.size(), 2);
        QVERIFY(issuer.tlsa.at(0).line.contains(u" 2 1 1 "_s) && issuer.tlsa.at(1).line.contains(u" 2 0 1 "_s));
    }

    void anIssuerThatIsNotServedGetsNoLine()
    {
        const Made made;
        ServedChain chain = chainOf(made, {});
        chain.added = {made.root.der};
        const CertificateText root = certificateText(chain, 2);
        QVERIFY(root.tlsa.isEmpty()); // usage 2 needs the anchor in the handshake, RFC 7671 section 5.2.2
        QVERIFY(root.place != certificateText(chain, 1).place);
    }

    void whatStandsInTheZoneInAnotherFormIsListed()
    {
        const Made made;
        const ServedChain chain = chainOf(made, {recordOf(made.leaf.der, 3, 0, 2), recordOf(made.issuer.der, 2, 0, 0)});
        QCOMPARE(certificateText(chain, 0).tlsa.size(), 4);
        QCOMPARE(certificateText(chain, 0).tlsa.at(3).mark, CertificateVerdict::Good);
        QCOMPARE(certificateText(chain, 1).tlsa.size(), 3);
    }

    void whichRecordFitsWhat()
    {
        const Made made;
        const ServedChain chain = chainOf(made, {recordOf(made.leaf.der, 3, 1, 1), recordOf(made.issuer.der, 2, 0, 1),
                                                 recordOf(made.root.der, 3, 1, 1), recordOf(made.leaf.der, 1, 1, 1)});
        const ChainText text = chainText(chain);
        QCOMPARE(text.tlsa.size(), 4);
        QCOMPARE(text.tlsa.at(0).verdict, u"fits the certificate of the host"_s);
        QCOMPARE(text.tlsa.at(1).verdict, u"fits Test Intermediate"_s);
        QCOMPARE(text.tlsa.at(2).mark, CertificateVerdict::Bad);
        QCOMPARE(text.tlsa.at(3).mark, CertificateVerdict::Untold); // PKIX-EE: mail senders leave it aside
        QVERIFY(text.tlsaNote.isEmpty());
    }

    void recordsOfAnUnsignedZoneAreSaidToBeUnused()
    {
        const Made made;
        const InspectionFacts facts = test::FactsBuilder("example.org")
                                          .mx({{10, "mx1.example.org"}})
                                          .host("mx1.example.org")
                                          .tlsa({recordOf(made.leaf.der, 3, 1, 1)})
                                          .address("192.0.2.1")
                                          .starttls({made.leaf.der})
                                          .facts();
        QVERIFY(!chainText(servedChains(facts).constFirst()).tlsaNote.isEmpty());
    }

    void everythingAPersonAsksFor()
    {
        const Made made;
        const ServedChain chain = chainOf(made, {});
        const CertificateText text = certificateText(chain, 0);
        QCOMPARE(text.title, u"mx1.example.org"_s);
        QCOMPARE(valueOf(text, u"Names"_s), u"mx1.example.org"_s);
        QVERIFY(valueOf(text, u"Subject"_s).contains(u"mx1.example.org"_s));
        QVERIFY(valueOf(text, u"Issuer"_s).contains(u"Test Intermediate"_s));
        QVERIFY(valueOf(text, u"Valid to"_s).contains(u"ends in"_s));
        for (const auto *label : {"Valid from", "Key", "Signature", "Serial number"})
            QVERIFY(!valueOf(text, QString::fromLatin1(label)).isEmpty());
        QCOMPARE(valueOf(text, u"SHA-256"_s), QString::fromLatin1(sha256Of(made.leaf.der).toHex()));
        QCOMPARE(valueOf(text, u"SHA-256 of the key"_s),
                 QString::fromLatin1(sha256Of(describeCertificate(made.leaf.der)->spki).toHex()));
    }

    void keysByTheNamesPeopleUse_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("curve");
        QTest::addColumn<QString>("text");
        QTest::newRow("RSA") << u"RSA"_s << 2048 << QString() << u"RSA 2048"_s;
        QTest::newRow("EC") << u"EC"_s << 256 << u"P-256"_s << u"P-256"_s;
        QTest::newRow("Ed25519") << u"ED25519"_s << 256 << QString() << u"Ed25519"_s;
    }
    void keysByTheNamesPeopleUse()
    {
        QFETCH(QString, type);
        QFETCH(int, bits);
        QFETCH(QString, curve);
        Certificate certificate;
        certificate.keyType = type;
        certificate.keyBits = bits;
        certificate.curve = curve;
        QTEST(keyText(certificate), "text");
    }

    void aLongListOfNamesIsCutAndCounted()
    {
        QByteArrayList names;
        for (int i = 0; i < 2000; ++i)
            names.append("n" + QByteArray::number(i) + ".example.org");
        Made made;
        made.leaf = test::makeCertificate({.commonName = "many", .dnsNames = names});
        const CertificateText text = certificateText(chainOf(made, {}), 0);
        const QString shown = valueOf(text, u"Names"_s);
        QCOMPARE(shown.count(u", "_s), 99);
        QVERIFY(shown.size() < 4000); // whole where it is shown
        QCOMPARE(valueOf(text, {}), u"and %1 more"_s.arg(QLocale().toString(1900)));
    }

    void dates_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("mark");
        QTest::newRow("long") << 300 << int(CertificateVerdict::Good);
        QTest::newRow("soon") << 5 << int(CertificateVerdict::Soon);
        QTest::newRow("over") << -5 << int(CertificateVerdict::Bad);
    }
    void dates()
    {
        QFETCH(int, days);
        Made made;
        made.leaf = test::makeCertificate({.commonName = "dated", .notBeforeDays = -30, .notAfterDays = days});
        const ServedChain chain = chainOf(made, {});
        QTEST(int(certificateText(chain, 0).mark), "mark");
        QTEST(int(chainText(chain).datesMark), "mark");
        QVERIFY(days > 0 || chainText(chain).worst() == CertificateVerdict::Bad);
    }

    void namesThatNoZoneCanHoldGetNoLine_data()
    {
        QTest::addColumn<QString>("host");
        for (const QString &host : {u"a b"_s, u"x\n@ IN A 192.0.2.1"_s, u"{host}"_s, u"<b>x</b>"_s, QString()})
            QTest::newRow(qPrintable(host)) << host;
    }
    void namesThatNoZoneCanHoldGetNoLine()
    {
        QFETCH(QString, host);
        const Made made;
        test::FactsBuilder builder("example.org");
        builder.mx({{10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").starttls({made.leaf.der});
        const InspectionFacts facts = builder
                                          .edit([&host](InspectionFacts &edited) {
                                              edited.hosts[0].name = host;
                                              edited.hosts[0].tlsa = {};
                                          })
                                          .facts();
        const ServedChain chain = servedChains(facts).constFirst();
        QVERIFY2(chain.tlsaOwner.isEmpty(), qPrintable(chain.tlsaOwner));
        QVERIFY(certificateText(chain, 0).tlsa.isEmpty());
    }

    void whatIsNoCertificateIsSaidToBeNone()
    {
        Made made;
        made.leaf.der = "no certificate";
        const ServedChain chain = chainOf(made, {});
        const CertificateText text = certificateText(chain, 0);
        QCOMPARE(text.mark, CertificateVerdict::Bad);
        QVERIFY(text.tlsa.isEmpty());
        QCOMPARE(text.fields.size(), 1);
        QCOMPARE(chainText(chain).nameMark, CertificateVerdict::Bad);
        QVERIFY(!certificateText(chain, 1).tlsa.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CertificateTextTest)
#include "certificate_text_test.moc"
