// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/tlsa_record.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::TlsaUsability)
Q_DECLARE_METATYPE(postseal::TlsaRecord)

class TlsaRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: malformed
        QTest::newRow("plain") << u"3 1 1 0123abcd"_s << u"3 1 1 0123abcd"_s;
        QTest::newRow("capitals, blanks in the hex") << u" 3\t1  1 01 23\nAB cd "_s << u"3 1 1 0123abcd"_s;
        QTest::newRow("no data") << u"2 0 1"_s << u"2 0 1"_s;
        QTest::newRow("largest numbers") << u"255 255 255 00"_s << u"255 255 255 00"_s;
        for (const auto &broken : {u""_s, u"3"_s, u"3 1"_s, u"256 1 1 00"_s, u"-3 1 1 00"_s, u"+3 1 1 00"_s,
                                   u"a 1 1 00"_s, u"3 1 1 0"_s, u"3 1 1 0g"_s, u"3 1 1 00 ; key"_s, u"3,1,1,00"_s,
                                   u"0003 1 1 00"_s, u"3 1 1 \uff10\uff10"_s, u"\u0663 1 1 00"_s})
            QTest::newRow(qPrintable(u'<' + broken + u'>')) << broken << QString();
    }
    void readsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Result<TlsaRecord> record = parseTlsaText(text);
        QCOMPARE(record.has_value(), !expected.isEmpty());
        if (!record) {
            QCOMPARE(record.error().kind, FailureKind::Malformed);
            return;
        }
        QCOMPARE(toText(*record), expected);
        QCOMPARE(*parseTlsaText(toText(*record)), *record);
    }

    void readsRdata()
    {
        QCOMPARE(*parseTlsaRdata(QByteArray::fromHex("03010100ff")), (TlsaRecord{3, 1, 1, QByteArray("\x00\xff", 2)}));
        QCOMPARE(*parseTlsaRdata(QByteArray::fromHex("ff0102")), (TlsaRecord{255, 1, 2, {}}));
        QVERIFY(!parseTlsaRdata(QByteArray("\3\1", 2)));
        QVERIFY(!parseTlsaRdata({}));
    }

    void judgesUsability_data()
    {
        QTest::addColumn<TlsaRecord>("record");
        QTest::addColumn<TlsaUsability>("usability");
        const QByteArray d32(32, 'x');
        const QByteArray d64(64, 'x');
        const auto row = [](const char *name, const TlsaRecord &record, TlsaUsability usability) {
            QTest::newRow(name) << record << usability;
        };
        row("3 1 1", {3, 1, 1, d32}, TlsaUsability::Usable);
        row("2 0 2", {2, 0, 2, d64}, TlsaUsability::Usable);
        row("3 0 0", {3, 0, 0, "anything"}, TlsaUsability::Usable);
        row("T-40: usage 0", {0, 0, 1, d32}, TlsaUsability::UsagePkix);
        row("T-40: usage 1", {1, 1, 1, d32}, TlsaUsability::UsagePkix);
        row("usage 4", {4, 1, 1, d32}, TlsaUsability::UsageUnknown);
        row("usage 255, private", {255, 1, 1, d32}, TlsaUsability::UsageUnknown);
        row("selector 2", {3, 2, 1, d32}, TlsaUsability::SelectorUnknown);
        row("matching type 3", {3, 1, 3, d32}, TlsaUsability::MatchingUnknown);
        row("SHA-256 too short", {3, 1, 1, d32.chopped(1)}, TlsaUsability::DigestLength);
        row("SHA-512 in a SHA-256 record", {3, 1, 1, d64}, TlsaUsability::DigestLength);
        row("SHA-256 in a SHA-512 record", {3, 1, 2, d32}, TlsaUsability::DigestLength);
        row("nothing at all", {3, 1, 1, {}}, TlsaUsability::Empty);
        row("nothing in full", {3, 1, 0, {}}, TlsaUsability::Empty);
    }
    void judgesUsability()
    {
        QFETCH(TlsaRecord, record);
        QTEST(usabilityOf(record), "usability");
    }

    void leavesOutWhatDoesNotDecode()
    {
        DnsRecordSet set;
        set.records = {{u"a"_s, int(RrType::Tlsa), 60, QByteArray("\3\1\1\7", 4)},
                       {u"a"_s, int(RrType::Tlsa), 60, QByteArray("\3\1", 2)},
                       {u"a"_s, int(RrType::Txt), 60, QByteArray("\3\1\1\7", 4)}};
        QCOMPARE(tlsaRecordsOf(set), (QList<TlsaRecord>{{3, 1, 1, "\7"}}));
    }
};

QTEST_APPLESS_MAIN(TlsaRecordTest)
#include "tlsa_record_test.moc"
