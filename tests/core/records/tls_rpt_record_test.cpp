// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/tls_rpt_record.h"

#include "core/records/report_uri.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

using Kind = TlsRptRecordFault;
Q_DECLARE_METATYPE(postseal::TlsRptRecordFault)

class TlsRptRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rua");
        QTest::addColumn<int>("ruaFields");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &rua, int ruaFields = 1) {
            QTest::newRow(name) << text << rua << ruaFields;
        };
        row("the RFC's first example", "v=TLSRPTv1;rua=mailto:reports@example.com", {u"mailto:reports@example.com"_s});
        row("the RFC's second example", "v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt",
            {u"https://reporting.example.com/v1/tlsrpt"_s});
        row("two destinations, blanks round the comma", "v=TLSRPTv1; rua=mailto:a@b.example \t, https://c.example;",
            {u"mailto:a@b.example"_s, u"https://c.example"_s});
        row("T-58: two rua fields", "v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@d.example;",
            {u"mailto:a@b.example"_s, u"mailto:c@d.example"_s}, 2);
        row("T-58: encoded marks", "v=TLSRPTv1; rua=mailto:a%21b@c.example,https://c.example/x%2Cy%3bz",
            {u"mailto:a%21b@c.example"_s, u"https://c.example/x%2Cy%3bz"_s});
        row("rua not second", "v=TLSRPTv1; x=1; rua=mailto:a@b.example", {u"mailto:a@b.example"_s});
        row("scheme in capitals", "v=TLSRPTv1; rua=MAILTO:a@b.example", {u"MAILTO:a@b.example"_s});
        row("mailto with a header field", "v=TLSRPTv1; rua=mailto:a@b.example?subject=x",
            {u"mailto:a@b.example?subject=x"_s});
        row("plus sign", "v=TLSRPTv1; rua=mailto:tls+d=x@b.example", {u"mailto:tls+d=x@b.example"_s});
        row("quoted local part", "v=TLSRPTv1; rua=mailto:%22a%20b%22@c.example", {u"mailto:%22a%20b%22@c.example"_s});
        row("port, query, ampersand", "v=TLSRPTv1; rua=https://c.example:8443/r?a=1&b=2",
            {u"https://c.example:8443/r?a=1&b=2"_s});
        row("a host with an underscore", "v=TLSRPTv1; rua=https://tls_rpt.c.example/x",
            {u"https://tls_rpt.c.example/x"_s});
        row("a host with a final dot", "v=TLSRPTv1; rua=https://c.example.:443/x", {u"https://c.example.:443/x"_s});
        row("address literals", "v=TLSRPTv1; rua=https://192.0.2.1/x,https://[2001:db8::1]:443/x",
            {u"https://192.0.2.1/x"_s, u"https://[2001:db8::1]:443/x"_s});
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        auto record = parseTlsRptRecord(text);
        QVERIFY2(record, record ? "" : record.error().found.constData());
        QTEST(record->rua, "rua");
        QTEST(record->ruaFields, "ruaFields");
        record->ruaFields = 1; // toText() writes one, in the second place
        record->ruaSecond = true;
        QCOMPARE(*parseTlsRptRecord(toText(*record)), *record);
    }

    void keepsExtensions()
    {
        const auto record = parseTlsRptRecord("v=TLSRPTv1; ruf=\"a\"; rua=mailto:a@b.example; RUA=x");
        QVERIFY(record);
        const QList<QPair<QByteArray, QByteArray>> expected = {{"ruf", "\"a\""}, {"RUA", "x"}};
        QCOMPARE(record->extensions, expected);
    }

    void ruaInTheSecondPlace()
    {
        QVERIFY(parseTlsRptRecord("v=TLSRPTv1; rua=mailto:a@b.example; x=y")->ruaSecond);
        QVERIFY(!parseTlsRptRecord("v=TLSRPTv1; x=y; rua=mailto:a@b.example")->ruaSecond);
    }

    void destinations()
    {
        const auto of = [](QByteArrayView uri) { return reportDestinationOf(uri).value_or(ReportDestination{}); };
        QCOMPARE(of("mailto:a%2Bx@B.example?subject=x"),
                 (ReportDestination{.isMail = true, .host = u"b.example"_s, .path = {}}));
        QCOMPARE(of("HTTPS://B.example"), (ReportDestination{.host = u"b.example"_s, .path = u"/"_s}));
        QCOMPARE(of("https://u@b.example:8443/v1%2Fx?y=z#f"),
                 (ReportDestination{.host = u"b.example"_s, .port = 8443, .path = u"/v1/x"_s}));
        QCOMPARE(of("https://[2001:db8::1]/"), (ReportDestination{.host = u"2001:db8::1"_s, .path = u"/"_s}));
        QCOMPARE(of("https://[2001:db8::1]:8443?x"),
                 (ReportDestination{.host = u"2001:db8::1"_s, .port = 8443, .path = u"/"_s}));
        QCOMPARE(of("https://b_c.example.:8443/"),
                 (ReportDestination{.host = u"b_c.example"_s, .port = 8443, .path = u"/"_s}));
        QCOMPARE(of("https://b.example:/"), (ReportDestination{.host = u"b.example"_s, .path = u"/"_s}));
        QVERIFY(!reportDestinationOf("mailto:a"));
        QVERIFY(!reportDestinationOf("b.example"));
    }

    void refuses_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int column) {
            QTest::newRow(name) << text << kind << column;
        };
        row("empty", "", Kind::Version, 1);
        row("another case", "v=tlsrptv1; rua=mailto:a@b.example", Kind::Version, 1);
        row("version 2", "v=TLSRPTv2; rua=mailto:a@b.example", Kind::Version, 1);
        row("version 10", "v=TLSRPTv10; rua=mailto:a@b.example", Kind::Version, 11);
        row("nothing behind it", "v=TLSRPTv1", Kind::Version, 11);
        row("blank for the semicolon", "v=TLSRPTv1 rua=mailto:a@b.example", Kind::Version, 12);
        row("blank before the semicolon", "v=TLSRPTv1 ; rua=mailto:a@b.example", Kind::VersionSpace, 11);
        row("blank before the semicolon, and a faulty scheme", "v=TLSRPTv1 ; rua=http://a.example", Kind::RuaScheme,
            18);
        row("blank before the semicolon, and nothing behind it", "v=TLSRPTv1 ;", Kind::RuaMissing, 13);
        row("blank before the semicolon, and a blank at the end", "v=TLSRPTv1 ; rua=mailto:a@b.example ", Kind::Grammar,
            36);
        row("rua first", "rua=mailto:a@b.example; v=TLSRPTv1", Kind::Version, 1);
        row("quotes", "\"v=TLSRPTv1; rua=mailto:a@b.example\"", Kind::Escaped, 1);
        row("backslash", "v=TLSRPTv1\\; rua=mailto:a@b.example", Kind::Escaped, 11);
        row("backslash behind the address", "v=TLSRPTv1; rua=mailto:a@b.example\\;", Kind::Escaped, 35);
        row("byte-order mark", "\xef\xbb\xbfv=TLSRPTv1; rua=mailto:a@b.example", Kind::NonAscii, 1);
        row("not ASCII", "v=TLSRPTv1; rua=mailto:a@b\xc3\xbc.example", Kind::NonAscii, 27);
        row("control character", "v=TLSRPTv1; rua=mailto:a@b.example\n", Kind::Grammar, 35);
        row("two semicolons", "v=TLSRPTv1;; rua=mailto:a@b.example", Kind::Grammar, 12);
        row("stray word", "v=TLSRPTv1; rua=mailto:a@b.example; reports", Kind::Grammar, 37);
        row("broken extension", "v=TLSRPTv1; rua=mailto:a@b.example; a=b=c", Kind::Grammar, 37);
        row("blank at the end", "v=TLSRPTv1; rua=mailto:a@b.example ", Kind::Grammar, 35);
        row("blank behind the equals sign", "v=TLSRPTv1; rua= mailto:a@b.example", Kind::Grammar, 17);
        row("no field", "v=TLSRPTv1;", Kind::RuaMissing, 12);
        row("RUA in capitals", "v=TLSRPTv1; RUA=x", Kind::RuaMissing, 18);
    }
    void refuses() { checkFault(); }

    void refusesDestinations_data()
    {
        columns();
        const auto row = [](const QByteArray &rua, Kind kind, int column = 17) {
            QTest::newRow(('<' + rua + '>').constData()) << QByteArray("v=TLSRPTv1; rua=" + rua) << kind << column;
        };
        row("", Kind::RuaEmpty);
        row("mailto:a@b.example,,mailto:c@d.example", Kind::RuaEmpty, 36);
        row("mailto:a@b.example,", Kind::RuaEmpty, 36);
        row("a@b.example", Kind::RuaScheme);
        row("http://b.example/", Kind::RuaScheme);
        row("mailto://a@b.example", Kind::RuaScheme);
        row("mailto:a@b.example, ftp://c.example", Kind::RuaScheme, 37);
        row("mailto:a@b.example!10m", Kind::RuaSizeSuffix); // T-58
        row("mailto:a@b.example!10", Kind::RuaSizeSuffix);
        row("mailto:a!b@c.example", Kind::RuaUriSyntax); // T-58
        row("mailto:", Kind::MailAddress);
        row("mailto:a", Kind::MailAddress);
        row("mailto:@b.example", Kind::MailAddress);
        row("mailto:a@", Kind::MailAddress);
        row("mailto:a@b..example", Kind::MailAddress);
        row("mailto:a@b.example.", Kind::MailAddress);
        row("mailto:.a@b.example", Kind::MailAddress);
        row("mailto:a%@b.example", Kind::RuaUriSyntax);
        row("mailto:a%20b@c.example", Kind::MailAddress);
        row("mailto:a%00@c.example", Kind::MailAddress);
        row("mailto:a@b_c.example", Kind::MailAddress);
        row("mailto:a@b%C3%BCcher.example", Kind::MailAddress);
        row("mailto:a@b.example mailto:c@d.example", Kind::RuaUriSyntax);
        row("mailto:<a@b.example>", Kind::RuaUriSyntax);
        row("https:", Kind::RuaUriSyntax);
        row("https://", Kind::RuaUriSyntax);
        row("https://b.example../", Kind::RuaUriSyntax);
        row("https://./", Kind::RuaUriSyntax);
        row("https:///path", Kind::RuaUriSyntax);
        row("https://:443/", Kind::RuaUriSyntax);
        row("https://b.example:99999/", Kind::RuaUriSyntax);
        row("https://[2001:db8::1/", Kind::RuaUriSyntax);
        row("https://[192.0.2.1]/", Kind::RuaUriSyntax);
        row("https://b.example/[x]", Kind::RuaUriSyntax);
        row("https://b.example/a#b#c", Kind::RuaUriSyntax);
    }
    void refusesDestinations() { checkFault(); }

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
        const auto record = parseTlsRptRecord(text);
        QVERIFY(!record);
        QTEST(record.error().kind, "kind");
        QTEST(record.error().column, "column");
        QCOMPARE(record.error().found, text.mid(record.error().column - 1, 64));
    }
};

QTEST_APPLESS_MAIN(TlsRptRecordTest)
#include "tls_rpt_record_test.moc"
