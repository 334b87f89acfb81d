// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dnssec_records.h"

#include "tests/support/dnssec_packet.h"

#include <QCryptographicHash>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

DnsRecord record(RrType type, const QByteArray &rdata)
{
    return {u"example.org"_s, int(type), 3600, rdata};
}

//! The key and DS of RFC 4509 section 2.3.
const QByteArray kKey = QByteArray::fromBase64(
    "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7Or"
    "zKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==");
const QByteArray kDigest = QByteArray::fromHex("D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A");

} // namespace

class DnssecRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signature()
    {
        const QDateTime from(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC), to(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        const RecordToWrite written = signatureOver(u"a.example.org"_s, RrType::Mx,
                                                    {u"example.org"_s, from, to, 60485, 7200, 5});
        const auto read = rrsigOf({written.owner, int(written.type), 60, written.rdata});
        QVERIFY(read);
        QCOMPARE(read->owner, u"a.example.org"_s);
        QCOMPARE(read->covered, int(RrType::Mx));
        QCOMPARE(read->algorithm, 5);
        QCOMPARE(read->originalTtl, 7200u);
        QCOMPARE(read->inception, from);
        QCOMPARE(read->expiration, to);
        QCOMPARE(read->keyTag, 60485);
        QCOMPARE(read->signer, u"example.org"_s);
        for (qsizetype size = 0; size <= 18 + 13; ++size) // up to the end of the signer's name
            QVERIFY(!rrsigOf({written.owner, int(written.type), 60, written.rdata.first(size)}));
    }

    void key()
    {
        const auto read = dnskeyOf(record(RrType::Dnskey, dnskeyRdata(256, 5, kKey)));
        QVERIFY(read);
        QCOMPARE(read->keyTag, 60485);
        QCOMPARE(read->rsaBits, 1024);
        QVERIFY(read->isZoneKey() && !read->isRevoked());
        QVERIFY(dnskeyOf(record(RrType::Cdnskey, dnskeyRdata(257, 13, QByteArray(64, 'x'))))->rsaBits == 0);
        QVERIFY(dnskeyOf(record(RrType::Dnskey, dnskeyRdata(257 | 128, 13, "x")))->isRevoked());
        QVERIFY(!dnskeyOf(record(RrType::Dnskey, dnskeyRdata(257, 13, {}))));
        QVERIFY(!dnskeyOf(record(RrType::Ds, dnskeyRdata(257, 13, "x"))));
    }

    void rsaBits_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("bits");
        QTest::newRow("2048") << rsaKey(256) << 2048;
        QTest::newRow("2047") << QByteArray("\x01\x03", 2) + '\x41' + QByteArray(255, 'x') << 2047;
        QTest::newRow("leading zeros") << QByteArray("\x01\x03\x00\x00", 4) + '\x81' + QByteArray(127, 'x') << 1024;
        QTest::newRow("long exponent") << QByteArray("\x00\x01\x00", 3) + QByteArray(256, 'e') + QByteArray(128, '\x81')
                                       << 1024;
        QTest::newRow("exponent only") << QByteArray("\x03\x01\x00\x01", 4) << 0;
        QTest::newRow("exponent cut off") << QByteArray("\x00\xff\xff\x01", 4) << 0;
        QTest::newRow("all zeros") << QByteArray("\x01\x03\x00\x00", 4) << 0;
        QTest::newRow("nothing") << QByteArray("\x03") << 0;
    }
    void rsaBits()
    {
        QFETCH(QByteArray, key);
        QFETCH(int, bits);
        QCOMPARE(dnskeyOf(record(RrType::Dnskey, dnskeyRdata(256, 8, key)))->rsaBits, bits);
    }

    void delegation()
    {
        const auto key = dnskeyOf(record(RrType::Dnskey, dnskeyRdata(256, 5, kKey)));
        auto ds = dsOf(record(RrType::Ds, dsRdata(60485, 5, 2, kDigest)));
        QVERIFY(ds && key);
        QCOMPARE(pointsTo(*ds, u"dskey.example.com"_s, *key), std::optional(true));
        QCOMPARE(pointsTo(*ds, u"dskey.example.org"_s, *key), std::optional(false));
        ds->keyTag = 1;
        QCOMPARE(pointsTo(*ds, u"dskey.example.com"_s, *key), std::optional(false));
        ds->digestType = 3;
        QCOMPARE(pointsTo(*ds, u"dskey.example.com"_s, *key), std::nullopt);
        QVERIFY(dsOf(record(RrType::Cds, dsRdata(0, 0, 0, QByteArray(1, '\0')))));
        QVERIFY(!dsOf(record(RrType::Ds, dsRdata(1, 8, 2, {}))));
        QVERIFY(!dsOf(record(RrType::Mx, dsRdata(1, 8, 2, kDigest))));
    }

    void escapedOwner() // a label with a dot in it is one label in wire form
    {
        const QByteArray rdata = dnskeyRdata(257, 13, QByteArray(64, 'k'));
        const auto key = dnskeyOf(record(RrType::Dnskey, rdata));
        const QByteArray owner("\x03"
                               "a.b"
                               "\x03"
                               "org"
                               "\x00",
                               9);
        const DsRecord ds{key->keyTag, 13, 2, QCryptographicHash::hash(owner + rdata, QCryptographicHash::Sha256)};
        QCOMPARE(pointsTo(ds, u"a\\046b.org"_s, *key), std::optional(true));
    }

    void denials()
    {
        QCOMPARE(nsec3Of(record(RrType::Nsec3, nsec3Rdata(true, 10, "salt"))),
                 std::optional(Nsec3Parameters{true, 10, 4}));
        QCOMPARE(nsec3Of(record(RrType::Nsec3, nsec3Rdata(false, 0, {}))), std::optional(Nsec3Parameters{false, 0, 0}));
        QCOMPARE(nsec3Of(record(RrType::Nsec3param, nsec3paramRdata(0, {}))),
                 std::optional(Nsec3Parameters{std::nullopt, 0, 0}));
        const QByteArray flagged = QByteArray("\x01\x01\x00\x05\x00", 5); // flags mean nothing there
        QCOMPARE(nsec3Of(record(RrType::Nsec3param, flagged)), std::optional(Nsec3Parameters{std::nullopt, 5, 0}));
        QVERIFY(!nsec3Of(record(RrType::Nsec3param, nsec3paramRdata(0, "salt").chopped(1))));
        QVERIFY(!nsec3Of(record(RrType::Nsec3param, "x")));
        QVERIFY(!nsec3Of(record(RrType::A, nsec3paramRdata(0, {}))));
    }

    void algorithms()
    {
        QCOMPARE(algorithmName(13), u"ECDSAP256SHA256"_s);
        QCOMPARE(algorithmName(99), u"99"_s);
        for (const int old : {1, 3, 5, 6, 7, 12})
            QVERIFY(isDeprecatedAlgorithm(old));
        for (const int good : {8, 10, 13, 14, 15, 16})
            QVERIFY(!isDeprecatedAlgorithm(good));
    }

    void belowAZone()
    {
        QVERIFY(isAtOrBelow(u"example.org"_s, u"example.org"_s));
        QVERIFY(isAtOrBelow(u"a.example.org"_s, u"example.org"_s));
        QVERIFY(isAtOrBelow(u"example.org"_s, {}));
        QVERIFY(!isAtOrBelow(u"badexample.org"_s, u"example.org"_s));
        QVERIFY(!isAtOrBelow(u"org"_s, u"example.org"_s));
    }
};

QTEST_APPLESS_MAIN(DnssecRecordsTest)
#include "dnssec_records_test.moc"
