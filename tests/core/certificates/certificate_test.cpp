// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"

#include "tests/support/certificate_maker.h"

#include <QCryptographicHash>
#include <QTest>

#include <openssl/err.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void describesALeaf()
    {
        const MadeCertificate root = makeRoot("The Root, Inc.");
        const MadeCertificate leaf = makeLeaf(root, {"mx.example.com", "*.example.net"});
        const Result<Certificate> seen = describeCertificate(leaf.der);
        QVERIFY(seen);
        QCOMPARE(seen->der, leaf.der);
        QCOMPARE(seen->subject, u"CN=mx.example.com"_s);
        QCOMPARE(seen->issuer, u"CN=The Root\\, Inc."_s); // RFC 4514 section 2.4
        QCOMPARE(seen->commonName, u"mx.example.com"_s);
        QCOMPARE(seen->dnsNames, (QByteArrayList{"mx.example.com", "*.example.net"}));
        QCOMPARE(seen->keyType, u"EC"_s);
        QCOMPARE(seen->keyBits, 256);
        QCOMPARE(seen->curve, u"P-256"_s);
        QCOMPARE(seen->signatureAlgorithm, u"ecdsa-with-SHA256"_s);
        QVERIFY(!seen->isCa);
        QVERIFY(!seen->selfSigned);
        QCOMPARE(seen->notBefore.timeSpec(), Qt::UTC);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(qAbs(seen->notBefore.secsTo(now) - 86400) < 600);
        QVERIFY(qAbs(now.secsTo(seen->notAfter) - 90 * 86400) < 600);
        QCOMPARE(seen->serial.toHex().toLongLong(nullptr, 16),
                 ASN1_INTEGER_get(X509_get0_serialNumber(leaf.certificate.get())));
    }

    void describesExtensions()
    {
        const MadeCertificate root = makeRoot();
        const Result<Certificate> plain = describeCertificate(makeCertificate({.commonName = "x"}, &root).der);
        QCOMPARE(plain->version, 3);
        QVERIFY(!plain->negativeSerial && !plain->repeatedExtension && plain->forServers && !plain->keyUsage);
        QVERIFY(plain->policies.isEmpty() && plain->unknownCritical.isEmpty() && plain->ipAddresses.isEmpty());
        QCOMPARE(plain->signatureHash, u"SHA256"_s);
        const Result<Certificate> full = describeCertificate(
            makeCertificate({.commonName = "x",
                             .dnsNames = {"mx.example.com"},
                             .digest = "SHA1",
                             .extendedKeyUsage = "clientAuth,1.2.3.4",
                             .keyUsage = "digitalSignature,keyAgreement",
                             .addresses = {QByteArray("\xc0\x00\x02\x01", 4), "odd"},
                             .policies = "2.23.140.1.2.1,1.2.3",
                             .unknownExtension = "1.2.3.4.5",
                             .serial = -7},
                            &root)
                .der);
        QCOMPARE(full->dnsNames, QByteArrayList{"mx.example.com"});
        QCOMPARE(full->ipAddresses, QStringList{u"192.0.2.1"_s});
        QCOMPARE(full->signatureHash, u"SHA1"_s);
        QCOMPARE(full->keyUsage, (QStringList{u"digitalSignature"_s, u"keyAgreement"_s}));
        QCOMPARE(full->extendedKeyUsage, (QStringList{u"clientAuth"_s, u"1.2.3.4"_s}));
        QVERIFY(!full->forServers && full->negativeSerial);
        QCOMPARE(full->policies, (QStringList{u"2.23.140.1.2.1"_s, u"1.2.3"_s}));
        QCOMPARE(full->unknownCritical, QStringList{u"1.2.3.4.5"_s});
        QCOMPARE(describeCertificate(makeCertificate({.commonName = "x", .version1 = true}, &root).der)->version, 1);
        const CertificateSpec twice{.commonName = "x", .dnsNames = {"a.example"}, .alternativeSan = {"b.example"}};
        QVERIFY(describeCertificate(makeCertificate(twice, &root).der)->repeatedExtension);
        const MadeCertificate edwards = makeCertificate({.commonName = "x", .curve = "ED25519"});
        QCOMPARE(describeCertificate(edwards.der)->signatureHash, QString());
    }

    void describesARoot()
    {
        const Result<Certificate> seen = describeCertificate(makeRoot().der);
        QVERIFY(seen->isCa);
        QVERIFY(seen->selfSigned);
        QVERIFY(seen->dnsNames.isEmpty());
    }

    void describesKeys_data()
    {
        QTest::addColumn<int>("rsaBits");
        QTest::addColumn<QByteArray>("curve");
        QTest::addColumn<QByteArray>("digest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("RSA") << 1024 << QByteArray("") << QByteArray("SHA256")
                             << u"RSA 1024  sha256WithRSAEncryption"_s;
        QTest::newRow("RSA, SHA-1") << 1024 << QByteArray("") << QByteArray("SHA1")
                                    << u"RSA 1024  sha1WithRSAEncryption"_s;
        QTest::newRow("P-384") << 0 << QByteArray("P-384") << QByteArray("SHA384")
                               << u"EC 384 P-384 ecdsa-with-SHA384"_s;
        QTest::newRow("Koblitz") << 0 << QByteArray("secp256k1") << QByteArray("SHA256")
                                 << u"EC 256 secp256k1 ecdsa-with-SHA256"_s;
        QTest::newRow("Ed25519") << 0 << QByteArray("ED25519") << QByteArray("SHA256") << u"ED25519 256  ED25519"_s;
    }
    void describesKeys()
    {
        QFETCH(int, rsaBits);
        QFETCH(QByteArray, curve);
        QFETCH(QByteArray, digest);
        const auto made = makeCertificate(
            {.commonName = "k", .rsaBits = rsaBits, .curve = curve.constData(), .digest = digest.constData()});
        const Result<Certificate> seen = describeCertificate(made.der);
        QVERIFY(seen);
        QTEST(u"%1 %2 %3 %4"_s.arg(seen->keyType).arg(seen->keyBits).arg(seen->curve, seen->signatureAlgorithm),
              "expected");
        QVERIFY(seen->selfSigned);
    }

    void keepsNamesAsTheyStand()
    {
        const QByteArrayList names = {QByteArray("mx.example.com\0.evil.net", 24), "mx.example.com.",
                                      "b\xc3\xbc"
                                      "cher.example",
                                      ""};
        const auto made = makeCertificate({.commonName = "b\xc3\xbc"
                                                         "cher",
                                           .dnsNames = names});
        const Result<Certificate> seen = describeCertificate(made.der);
        QCOMPARE(seen->dnsNames, names);
        QCOMPARE(seen->commonName, u"bücher"_s);
        QCOMPARE(seen->subject, u"CN=bücher"_s);
    }

    void refusesTwoNameLists()
    {
        const auto made = makeCertificate(
            {.commonName = "x", .dnsNames = {"a.example"}, .alternativeSan = {"b.example"}});
        QVERIFY(describeCertificate(made.der)->dnsNames.isEmpty());
    }

    void nameOfAnotherIsNotSelfSigned() // same name, another key
    {
        const MadeCertificate root = makeRoot("Same");
        QVERIFY(!describeCertificate(makeCertificate({.commonName = "Same"}, &root).der)->selfSigned);
    }

    void refusesWhatIsNoCertificate()
    {
        const QByteArray der = makeRoot().der;
        QVERIFY(!describeCertificate({}));
        QVERIFY(!describeCertificate("nonsense"));
        QVERIFY(!describeCertificate(der + '\0'));
        QVERIFY(!describeCertificate(QByteArray(300'000, '\x30')));
        for (const qsizetype size : {1, 4, 100, int(der.size()) - 1})
            QCOMPARE(describeCertificate(der.left(size)).error().kind, FailureKind::Malformed);
        QCOMPARE(ERR_peek_error(), 0UL); // nothing stays in the thread's queue for a TLS connection to trip over
    }

    void survivesEveryFlippedOctet()
    {
        const QByteArray der = makeLeaf(makeRoot(), {"a.example"}).der;
        for (qsizetype i = 0; i < der.size(); ++i) {
            QByteArray broken = der;
            broken[i] = char(broken[i] ^ 0x81);
            const Result<Certificate> seen = describeCertificate(broken);
            QVERIFY(!seen || !seen->selfSigned);
        }
    }

    void readsPem()
    {
        const MadeCertificate a = makeRoot("A");
        MadeCertificate b = makeRoot("B");
        QCOMPARE(toPem(a.der), a.pem); // as libcrypto writes it
        QCOMPARE(certificatesInPem("# comment\n" + a.pem + a.keyPem + "\n" + b.pem.replace('\n', "\r\n")),
                 (QList<QByteArray>{a.der, b.der}));
        QVERIFY(certificatesInPem(a.keyPem).isEmpty());
        QVERIFY(certificatesInPem("-----BEGIN CERTIFICATE-----\nMII").isEmpty());
        QVERIFY(certificatesInPem("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n").isEmpty());
    }

    void manyAndAgainFromAnyThread() // what was described before is kept for a while
    {
        QList<MadeCertificate> made;
        for (int i = 0; i < 40; ++i)
            made.append(makeRoot("Root " + QByteArray::number(i)));
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&] {
                    for (int round = 0; round < 3; ++round)
                        for (qsizetype i = 0; i < made.size(); ++i) {
                            const Result<Certificate> seen = describeCertificate(made[i].der);
                            const Result<Certificate> broken = describeCertificate(made[i].der.chopped(1));
                            right += seen && seen->commonName == u"Root %1"_s.arg(i) && !broken;
                        }
                });
        }
        QCOMPARE(right, 4 * 3 * 40);
    }

    void makesAssociationData()
    {
        const Result<Certificate> seen = describeCertificate(makeRoot().der);
        QCOMPARE(associationData(*seen, 0, 0), seen->der);
        QCOMPARE(associationData(*seen, 1, 0), seen->spki);
        QVERIFY(seen->der.contains(seen->spki));
        QCOMPARE(associationData(*seen, 0, 1), sha256Of(seen->der));
        QCOMPARE(associationData(*seen, 1, 1), sha256Of(seen->spki));
        QCOMPARE(associationData(*seen, 1, 2), QCryptographicHash::hash(seen->spki, QCryptographicHash::Sha512));
        for (const auto &[selector, matching] : {std::pair(2, 1), {-1, 1}, {1, 3}, {0, -1}})
            QVERIFY(associationData(*seen, selector, matching).isEmpty());
        QVERIFY(associationData(Certificate{}, 1, 1).isEmpty());
        QCOMPARE(sha256Of("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
};

QTEST_APPLESS_MAIN(CertificateTest)
#include "certificate_test.moc"
