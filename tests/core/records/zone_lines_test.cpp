// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/zone_lines.h"

#include "core/records/pasted_records.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

//! What is written for a zone file is what our own reader of zone files takes in.
class ZoneLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsComeBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray all;
        for (int octet = 0; octet < 256; ++octet)
            all.append(char(octet));
        QTest::newRow("a record") << QByteArray("v=STSv1; id=20261128T101500;");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("quotes and backslashes") << QByteArray("a\"b\\c;d(e)f");
        QTest::newRow("every octet") << all;
        for (const int size : {254, 255, 256, 510, 511, 1000})
            QTest::addRow("%d octets", size) << QByteArray(size, 'x');
        QTest::newRow("a digit behind an escape at the cut") << QByteArray(254, 'x') + "\x01" + "234";
    }
    void textsComeBack()
    {
        QFETCH(QByteArray, text);
        const QString line = txtLine({u"_mta-sts.example.org"_s, 3600}, text);
        const PastedRecords read = readPastedTxt(line.toUtf8());
        QVERIFY(!read.fault);
        QCOMPARE(read.records.size(), 1);
        const PastedRecord &record = read.records.constFirst();
        QCOMPARE(record.strings.join(), text);
        QCOMPARE(record.owner, u"_mta-sts.example.org"_s);
        QCOMPARE(record.ttl, std::optional<quint32>(3600));
        for (const QByteArray &string : record.strings)
            QVERIFY(string.size() <= 255);
        QCOMPARE(record.strings.size(), qMax(1, (int(text.size()) + 254) / 255));
    }

    void tlsaComesBack()
    {
        const TlsaRecord record{3, 1, 1, QByteArray(32, '\x5a')};
        const QString line = tlsaLine({u"_25._tcp.mx1.example.org"_s, 600}, record);
        QVERIFY(line.startsWith(u"_25._tcp.mx1.example.org. 600 IN TLSA 3 1 1 5a5a"_s));
        const PastedRecords read = readPastedTlsa(line.toUtf8());
        QVERIFY(!read.fault);
        QCOMPARE(*parseTlsaRdata(read.records.value(0).rdata), record);
    }

    void otherLines()
    {
        QCOMPARE(mxLine({u"example.org"_s, 3600}, 0, {}), u"example.org. 3600 IN MX 0 ."_s);
        QCOMPARE(mxLine({u"example.org"_s, {}}, 10, u"mx1.example.org"_s), u"example.org. IN MX 10 mx1.example.org."_s);
        QCOMPARE(cnameLine({u"a.example.org"_s, {}}, u"b.example.net"_s), u"a.example.org. IN CNAME b.example.net."_s);
        QCOMPARE(txtLine({u"example.org"_s, 60}, "v=STSv1; id=1;"), u"example.org. 60 IN TXT \"v=STSv1; id=1;\""_s);
    }

    void onlyPlainNamesAreOwners()
    {
        for (const QString &name : {u"example.org"_s, u"_25._tcp.mx1.example.org"_s, u"xn--bcher-kva.example"_s})
            QVERIFY2(isPlainOwner(name), qPrintable(name));
        for (const QString &name :
             {QString(), u"example.org."_s, u".org"_s, u"a..b"_s, u"a b"_s, u"a;b"_s, u"a\\195b"_s, u"@"_s, u"a\"b"_s,
              u"b\u00fccher.example"_s, u"*.example.org"_s, u"a\nb"_s})
            QVERIFY2(!isPlainOwner(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(ZoneLinesTest)
#include "zone_lines_test.moc"
