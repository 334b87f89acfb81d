// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_record.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

using Kind = MtaStsRecordFault;
Q_DECLARE_METATYPE(postseal::MtaStsRecordFault)

class MtaStsRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArrayList>("extensions"); // "name=value"
        const QByteArrayList none;
        QTest::newRow("the RFC's example")
            << QByteArray("v=STSv1; id=20160831085700Z;") << u"20160831085700Z"_s << none;
        QTest::newRow("no blanks, no final delimiter") << QByteArray("v=STSv1;id=1") << u"1"_s << none;
        QTest::newRow("blanks round delimiters") << QByteArray("v=STSv1; \t id=1 \t; a=b ; ") << u"1"_s
                                                 << QByteArrayList{"a=b"};
        QTest::newRow("32 characters") << QByteArray("v=STSv1; id=" + QByteArray(32, 'z')) << QString(32, u'z') << none;
        QTest::newRow("extension first") << QByteArray("v=STSv1; x.y-z_1=a:b,c; id=Ab9") << u"Ab9"_s
                                         << QByteArrayList{"x.y-z_1=a:b,c"};
        QTest::newRow("T-21: unknown fields, even quotes and backslashes in a value")
            << QByteArray("v=STSv1; id=1; mode=\"enforce\\&\"") << u"1"_s << QByteArrayList{"mode=\"enforce\\&\""};
        QTest::newRow("ID beside id is an extension")
            << QByteArray("v=STSv1; ID=2; id=1") << u"1"_s << QByteArrayList{"ID=2"};
        QTest::newRow("a second v is an extension") << QByteArray("v=STSv1; id=1; v=STSv1") << u"1"_s
                                                    << QByteArrayList{"v=STSv1"};
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, extensions);
        const auto record = parseMtaStsRecord(text);
        QVERIFY(record);
        QTEST(record->id, "id");
        QVERIFY(!record->idRepeated);
        QByteArrayList seen;
        for (const auto &[name, value] : record->extensions)
            seen.append(name + '=' + value);
        QCOMPARE(seen, extensions);
        QCOMPARE(*parseMtaStsRecord(toText(*record)), *record); // both ways
    }

    void refusesTheVersion_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int column) {
            QTest::newRow(name) << text << kind << column;
        };
        row("empty", "", Kind::VersionNotFirst, 1);
        row("another record", "something else", Kind::VersionNotFirst, 1);
        row("id before version", "id=1; v=STSv1", Kind::VersionNotFirst, 1);
        row("blank before version", " v=STSv1; id=1", Kind::VersionNotFirst, 1);
        row("blanks round the equals sign", "v = STSv1; id=1", Kind::VersionNotFirst, 1);
        row("cut off", "v=", Kind::VersionNotFirst, 1);
        row("byte-order mark", "\xef\xbb\xbfv=STSv1; id=1", Kind::NonAscii, 1);
        row("quotes round all", "\"v=STSv1; id=1\"", Kind::Escaped, 1);
        row("curly quotes round all", "\xe2\x80\x9cv=STSv1; id=1\xe2\x80\x9d", Kind::Escaped, 1);
        row("tab first", "\tv=STSv1; id=1", Kind::ControlCharacter, 1);
        row("lower case", "v=stsv1; id=1", Kind::VersionCase, 1);
        row("capital V", "V=STSv1; id=1", Kind::VersionCase, 1);
        row("STSv2", "v=STSv2; id=1", Kind::VersionUnknown, 3);
        row("STSv10", "v=STSv10; id=1", Kind::VersionUnknown, 3);
        row("an SPF text", "v=spf1 -all", Kind::VersionUnknown, 3);
        row("nothing behind it", "v=STSv1", Kind::VersionDelimiter, 8);
        row("only blanks behind it", "v=STSv1  ", Kind::VersionDelimiter, 8);
        row("T-01: a blank before the semicolon", "v=STSv1 ; id=1", Kind::VersionDelimiter, 8);
        row("a comma", "v=STSv1, id=1", Kind::VersionDelimiter, 8);
        row("no delimiter at all", "v=STSv1 id=1", Kind::DelimiterMissing, 8);
        row("T-09: backslash before the semicolon", "v=STSv1\\; id=1", Kind::Escaped, 8);
        row("line feed behind it", "v=STSv1\n; id=1", Kind::ControlCharacter, 8);
        row("no-break space behind it", "v=STSv1\xc2\xa0; id=1", Kind::NonAscii, 8);
    }
    void refusesTheVersion() { checkFault(); }

    void refusesTheId_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int column) {
            QTest::newRow(name) << text << kind << column;
        };
        row("no field", "v=STSv1;", Kind::IdMissing, 9);
        row("no field, blanks", "v=STSv1;  ", Kind::IdMissing, 11);
        row("other fields only", "v=STSv1; mode=enforce", Kind::IdMissing, 22);
        row("ID", "v=STSv1; ID=1;", Kind::IdKeyCase, 10);
        row("Id behind another field", "v=STSv1; a=b; Id=1;", Kind::IdKeyCase, 15);
        row("T-05: a date with hyphens", "v=STSv1; id=2026-01-31", Kind::IdCharset, 17);
        row("T-05: a time with colons", "v=STSv1; id=12:30", Kind::IdCharset, 15);
        row("a blank in it", "v=STSv1; id=2026 01 31", Kind::IdCharset, 17);
        row("an equals sign in it", "v=STSv1; id=MQ==", Kind::IdCharset, 15);
        row("broken first, good second", "v=STSv1; id=1.0; id=2", Kind::IdCharset, 14);
        row("no character", "v=STSv1; id=;", Kind::IdLength, 13);
        row("33 characters", "v=STSv1; id=" + QByteArray(33, '7'), Kind::IdLength, 13);
        row("T-09: quotes round it", "v=STSv1; id=\"1\"", Kind::Escaped, 13);
        row("T-09: backslash at its end", "v=STSv1; id=1\\;", Kind::Escaped, 14);
        row("T-09: an entity", "v=STSv1; id=1&quot;", Kind::Escaped, 14);
        row("not ASCII", "v=STSv1; id=caf\xc3\xa9", Kind::NonAscii, 16);
        row("control character", QByteArray("v=STSv1; id=1\0", 14), Kind::ControlCharacter, 14);
        row("carriage return at the end", "v=STSv1; id=1\r\n", Kind::ControlCharacter, 14);
    }
    void refusesTheId() { checkFault(); }

    void refusesFields_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int column) {
            QTest::newRow(name) << text << kind << column;
        };
        row("blank for a semicolon", "v=STSv1; id=1 a=b", Kind::DelimiterMissing, 14);
        row("blanks for a semicolon", "v=STSv1; a=b   id=1", Kind::DelimiterMissing, 13);
        row("two semicolons", "v=STSv1; id=1;; a=b", Kind::Grammar, 15);
        row("two semicolons at once", "v=STSv1;; id=1", Kind::Grammar, 9);
        row("two semicolons at the end", "v=STSv1; id=1;;", Kind::Grammar, 15);
        row("no equals sign", "v=STSv1; id=1; enforce", Kind::Grammar, 16);
        row("blank before the equals sign", "v=STSv1; id =1", Kind::Grammar, 12);
        row("blank behind the equals sign", "v=STSv1; id= 1", Kind::Grammar, 13);
        row("blank at the end without a semicolon", "v=STSv1; id=1 ", Kind::Grammar, 14);
        row("tab inside", "v=STSv1; id=1; a=b\tc", Kind::ControlCharacter, 19);
        row("name begins with a hyphen", "v=STSv1; id=1; -a=b", Kind::ExtensionName, 16);
        row("name is empty", "v=STSv1; id=1; =b", Kind::ExtensionName, 16);
        row("name of 33", "v=STSv1; id=1; " + QByteArray(33, 'n') + "=b", Kind::ExtensionName, 16);
        row("value is empty", "v=STSv1; id=1; a=", Kind::ExtensionValue, 18);
        row("equals sign in a value", "v=STSv1; id=1; a=b=c", Kind::ExtensionValue, 18);
        row("blank in a value", "v=STSv1; id=1; a=b c", Kind::ExtensionValue, 18);
        row("T-09: escaped name", "v=STSv1; \\\"id\\\"=1", Kind::Escaped, 10);
        row("not ASCII", "v=STSv1; id=1; a=\xff", Kind::NonAscii, 18);
    }
    void refusesFields() { checkFault(); }

    void firstIdIsKept()
    {
        const auto record = parseMtaStsRecord("v=STSv1; id=1; id=2");
        QVERIFY(record);
        QCOMPARE(record->id, u"1"_s);
        QVERIFY(record->idRepeated);
        QVERIFY(record->extensions.isEmpty());
    }

    void foundIsShort()
    {
        const auto record = parseMtaStsRecord("v=STSv1; id=" + QByteArray(5000, '-'));
        QVERIFY(!record);
        QCOMPARE(record.error().found, QByteArray(64, '-'));
        QCOMPARE(record.error().line, 1);
    }

    //! T-01, T-02, T-03: filter by the exact beginning, join without a blank, count afterwards.
    void selectsVersion()
    {
        const QList<QByteArrayList> texts = {
            {"v=spf1 -all"}, {"v=STSv1; i", "d=1"}, {"v=STS", "v1", ";id=2"}, {"v=STSv1 ; id=3"}, {"v=stsv1; id=4"},
            {" v=STSv1; id=5"}, {"v=STSv1"}, {}, {"", "v=STSv1;"},
        };
        QCOMPARE(selectVersion(texts, "v=STSv1;"), (QByteArrayList{"v=STSv1; id=1", "v=STSv1;id=2", "v=STSv1;"}));
        QCOMPARE(parseMtaStsRecord(selectVersion(texts, "v=STSv1;").first())->id, u"1"_s);
    }

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("column");
    }
    static void checkFault()
    {
        QFETCH(QByteArray, text);
        const auto record = parseMtaStsRecord(text);
        QVERIFY(!record);
        QTEST(record.error().kind, "kind");
        QTEST(record.error().column, "column");
        QCOMPARE(record.error().found, text.mid(record.error().column - 1, 64));
    }
};

QTEST_APPLESS_MAIN(MtaStsRecordTest)
#include "mta_sts_record_test.moc"
