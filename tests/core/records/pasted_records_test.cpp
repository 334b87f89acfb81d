// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/pasted_records.h"

#include "core/records/dns_presentation.h"
#include "core/records/dns_records.h"
#include "core/values/limits.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::PastedForm)
Q_DECLARE_METATYPE(postseal::PastedFault)

namespace {

//! "owner|ttl|string+string" of each record.
QStringList told(const PastedRecords &read)
{
    QStringList lines;
    for (const PastedRecord &record : read.records)
        lines.append(record.owner + u'|' + (record.ttl ? QString::number(*record.ttl) : QString()) + u'|'
                     + QString::fromLatin1(record.strings.isEmpty() ? record.rdata.toHex() : record.strings.join('+')));
    return lines;
}

} // namespace

class PastedRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTxt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PastedForm>("form");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, PastedForm form, const QStringList &expected) {
            QTest::newRow(name) << text << form << expected;
        };
        row("bare", "v=STSv1; id=1;", PastedForm::Bare, {u"||v=STSv1; id=1;"_s});
        row("bare, the file's last line end is not the record's", "v=STSv1; id=1;\r\n", PastedForm::Bare,
            {u"||v=STSv1; id=1;"_s});
        row("bare, blanks are the record's", " v=STSv1; id=1; ", PastedForm::Bare, {u"|| v=STSv1; id=1; "_s});
        row("bare, split as tools do", QByteArray(300, 'a'), PastedForm::Bare,
            {u"||"_s + QString(255, u'a') + u'+' + QString(45, u'a')});
        row("quoted", "\"v=STSv1; id=1;\"", PastedForm::Strings, {u"||v=STSv1; id=1;"_s});
        row("two strings", "\"v=STSv1;\" \" id=1;\"", PastedForm::Strings, {u"||v=STSv1;+ id=1;"_s});
        row("one record a line, as dig +short prints", "\"one\"\n\"two\"\n", PastedForm::Strings,
            {u"||one"_s, u"||two"_s});
        row("escapes", "\"a\\\"b\\\\c\\059d\"", PastedForm::Strings, {u"||a\"b\\c;d"_s});
        row("an empty string", "\"\"", PastedForm::Strings, {u"||"_s});
        row("a zone line", "_mta-sts.Example.org. 300 IN TXT \"v=STSv1; id=1\"", PastedForm::ZoneLines,
            {u"_mta-sts.example.org|300|v=STSv1; id=1"_s});
        row("class before time to live", "a IN 1h30m TXT \"x\"", PastedForm::ZoneLines, {u"a|5400|x"_s});
        row("type alone", "TXT \"x\"", PastedForm::ZoneLines, {u"||x"_s});
        row("tabs, as dig prints", "_a.example.\t60\tIN\tTXT\t\"x\" \"y\"\r\n", PastedForm::ZoneLines,
            {u"_a.example|60|x+y"_s});
        row("the owner of the line before", "a IN TXT \"x\"\n  IN TXT \"y\"", PastedForm::ZoneLines,
            {u"a||x"_s, u"a||y"_s});
        row("brackets over lines, with comments", "a IN TXT ( \"x\" ; first\n  \"y\" )", PastedForm::ZoneLines,
            {u"a||x+y"_s});
        row("an answer of dig", ";; ANSWER SECTION:\na. 60 IN TXT \"x\"\na. 60 IN RRSIG TXT 13 2 60 x y z\n",
            PastedForm::ZoneLines, {u"a|60|x"_s});
        row("directives", "$ORIGIN example.org.\n$TTL 1d\na IN TXT \"x\"", PastedForm::ZoneLines, {u"a||x"_s});
        row("without quotes", "a IN TXT x y", PastedForm::ZoneLines, {u"a||x+y"_s});
    }
    void readsTxt()
    {
        QFETCH(QByteArray, text);
        const PastedRecords read = readPastedTxt(text);
        QVERIFY(!read.fault);
        QTEST(read.form, "form");
        QTEST(told(read), "expected");
        for (const PastedRecord &record : read.records)
            QCOMPARE(record.at.size(), record.strings.join().size());
    }

    void readsTlsa_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("bare") << QByteArray("3 1 1 abCD") << QStringList{u"||030101abcd"_s};
        QTest::newRow("data in pieces") << QByteArray("3 1 1 ab cd") << QStringList{u"||030101abcd"_s};
        QTest::newRow("no data") << QByteArray("3 1 1") << QStringList{u"||030101"_s};
        QTest::newRow("several lines") << QByteArray("3 1 1 ab\n\n2 0 1 cd\n")
                                       << QStringList{u"||030101ab"_s, u"||020001cd"_s};
        QTest::newRow("a zone line") << QByteArray("_25._tcp.mx.example.org. 3600 IN TLSA 3 1 1 ab")
                                     << QStringList{u"_25._tcp.mx.example.org|3600|030101ab"_s};
        QTest::newRow("brackets") << QByteArray("_25._tcp.mx IN TLSA ( 3 1 1\n  ab\n  cd )")
                                  << QStringList{u"_25._tcp.mx||030101abcd"_s};
    }
    void readsTlsa()
    {
        QFETCH(QByteArray, text);
        const PastedRecords read = readPastedTlsa(text);
        QVERIFY(!read.fault);
        QTEST(told(read), "expected");
    }

    void tellsWhereItFails_data()
    {
        QTest::addColumn<bool>("tlsa");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<PastedFault>("kind");
        QTest::addColumn<QPoint>("place"); // line, column
        const auto txt = [](const char *name, const QByteArray &text, PastedFault kind, int line, int column) {
            QTest::newRow(name) << false << text << kind << QPoint(line, column);
        };
        const auto tlsa = [](const char *name, const QByteArray &text, PastedFault kind, int line, int column) {
            QTest::newRow(name) << true << text << kind << QPoint(line, column);
        };
        txt("nothing", "", PastedFault::Empty, 1, 1);
        txt("blanks", " \n\t\n", PastedFault::Empty, 1, 1);
        txt("too large", QByteArray(64 * 1024 + 1, 'v'), PastedFault::TooLarge, 1, 1);
        txt("too many", QByteArray("\"a\"\n").repeated(201), PastedFault::TooMany, 201, 1);
        txt("an open quote", "a IN TXT \"x\na IN TXT \"y\"", PastedFault::QuoteOpen, 1, 10);
        txt("an open quote at the end", "\"x\"\n \"y", PastedFault::QuoteOpen, 2, 2);
        txt("an open bracket", "a IN TXT ( \"x\"\n", PastedFault::BracketOpen, 1, 10);
        txt("a bracket too many", "a IN TXT \"x\" )", PastedFault::BracketClosed, 1, 14);
        txt("no octet", "\"x\\256\"", PastedFault::Escape, 1, 3);
        txt("two digits", "\"x\\25\"", PastedFault::Escape, 1, 3);
        txt("a backslash at the end", "\"x\\", PastedFault::Escape, 1, 3);
        txt("a long string", '"' + QByteArray(256, 'x') + '"', PastedFault::StringLength, 1, 1);
        txt("a comment that was meant", "a IN TXT v=STSv1; id=1", PastedFault::Unquoted, 1, 17);
        txt("another type", "a 60 IN CNAME b", PastedFault::OtherType, 1, 1);
        txt("no type that we know", "a IN TXT \"x\"\na IN TX \"y\"", PastedFault::OtherType, 2, 1);
        txt("nothing behind the type", "a IN TXT", PastedFault::NoData, 1, 6);
        tlsa("nothing", "\n", PastedFault::Empty, 1, 1);
        tlsa("two numbers", "3 1", PastedFault::TlsaNumber, 1, 3);
        tlsa("a number too high", "3 1 256 ab", PastedFault::TlsaNumber, 1, 5);
        tlsa("a word", "3 SPKI 1 ab", PastedFault::TlsaNumber, 1, 3);
        tlsa("a letter outside", "3 1 1 ab\n3 1 1 abxd", PastedFault::TlsaHex, 2, 9);
        tlsa("an odd number of digits", "3 1 1 abc", PastedFault::TlsaHex, 1, 7);
        tlsa("data on a line of its own", "3 1 1\nabcd", PastedFault::TlsaNumber, 2, 1);
        tlsa("a TXT line", "a. 60 IN TXT \"x\"", PastedFault::OtherType, 1, 1);
    }
    void tellsWhereItFails()
    {
        QFETCH(bool, tlsa);
        QFETCH(QByteArray, text);
        const PastedRecords read = tlsa ? readPastedTlsa(text) : readPastedTxt(text);
        QVERIFY(read.fault);
        QTEST(read.fault->kind, "kind");
        QTEST(QPoint(read.fault->line, read.fault->column), "place");
    }

    void knowsWhereEachOctetStood()
    {
        const QByteArray text = "a IN TXT \"x\\059\" ( \n \"yz\" )";
        const PastedRecords read = readPastedTxt(text);
        QCOMPARE(read.records.size(), 1);
        QCOMPARE(read.records.constFirst().strings.join(), QByteArray("x;yz"));
        QCOMPARE(read.records.constFirst().at,
                 (QList<qsizetype>{text.indexOf('x'), text.indexOf('\\'), text.indexOf('y'), text.indexOf('z')}));
    }

    void readsBackWhatWeSpell()
    {
        for (const QByteArrayList &strings :
             {QByteArrayList{"v=STSv1;", " id=1;"}, QByteArrayList{"\"\\;\x01\xff"}, QByteArrayList{""}}) {
            DnsRecord record{u"a"_s, int(RrType::Txt), 60, {}};
            for (const QByteArray &string : strings)
                record.rdata += char(string.size()) + string;
            const QStringList spelled = presentationOf({.records = {record}});
            const PastedRecords read = readPastedTxt(spelled.join(u'\n').toLatin1());
            QCOMPARE(read.records.size(), 1);
            QCOMPARE(read.records.constFirst().strings, strings);
            QCOMPARE(read.records.constFirst().rdata, record.rdata);
        }
    }
};

QTEST_GUILESS_MAIN(PastedRecordsTest)
#include "pasted_records_test.moc"
