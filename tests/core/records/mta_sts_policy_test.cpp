// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

using Kind = MtaStsPolicyFault;
using Kinds = QList<MtaStsPolicyFault>;
Q_DECLARE_METATYPE(postseal::MtaStsPolicyFault)
Q_DECLARE_METATYPE(Kinds)

namespace {

const QByteArray kGood = "version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmax_age: 604800\r\n";

//! The good policy with one line put in the place of another.
QByteArray with(const char *line, const QByteArray &replacement)
{
    QByteArray body = kGood;
    Q_ASSERT(body.contains(line));
    return body.replace(line, replacement);
}

Kinds kindsOf(const MtaStsPolicyReading &reading)
{
    Kinds kinds;
    for (const auto &fault : reading.faults)
        kinds.append(fault.kind);
    return kinds;
}

} // namespace

class MtaStsPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheExampleOfTheRfc()
    {
        const MtaStsPolicyReading reading =
            readMtaStsPolicy("version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\n"
                             "mx: *.Example.net\r\nmx: backupmx.example.com\r\n"
                             "max_age: 604800\r\n");
        QVERIFY(reading.strict());
        QVERIFY(reading.faults.isEmpty());
        QCOMPARE(reading.policy->mode, MtaStsMode::Enforce);
        QCOMPARE(reading.policy->maxAge, std::chrono::seconds(604800));
        QCOMPARE(reading.policy->mx,
                 QStringList({u"mail.example.com"_s, u"*.example.net"_s, u"backupmx.example.com"_s}));
        QCOMPARE(readMtaStsPolicy(toText(*reading.policy)).policy, reading.policy);
    }

    //! Legal through and through: no fault but a remark.
    void legal_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &body, const Kinds &faults = {}) {
            QTest::newRow(name) << body << faults;
        };
        row("no final line end", kGood.chopped(2));
        row("any order", "max_age: 1\r\nmx: a.example\r\nmode: testing\r\nversion: STSv1\r\n");
        row("no blank behind the colon", "version:STSv1\r\nmode:enforce\r\nmx:a.example\r\nmax_age:0\r\n");
        row("blanks and tabs behind the colon",
            "version: \t STSv1\r\nmode:\tenforce\r\nmx:  a.example\r\nmax_age:  0\r\n");
        row("blanks at the end of lines", "version: STSv1 \r\nmode: enforce\t\r\nmx: a.example  \r\nmax_age: 5 \t");
        row("T-17: line feeds only", QByteArray(kGood).replace('\r', ""), {Kind::BareLf});
        row("T-17: mixed line ends", QByteArray(kGood).replace("enforce\r", "enforce"), {Kind::MixedLineEnds});
        row("T-20: repeated with the same value", kGood + "mode: enforce\r\n", {Kind::DuplicateField});
        row("T-20: repeated with another value", kGood + "mode: none\r\n", {Kind::DuplicateConflict});
        row("repeated max_age that is no number", kGood + "max_age: 1d\r\n", {Kind::DuplicateConflict});
        row("repeated mx adds up", kGood + "mx: mail.example.com\r\n");
        row("T-21: unknown fields", kGood + "x: a:b; c=d \xc3\xa9\r\nAb9._-: y\r\n");
        row("T-22: max_age 0", with("604800", "0"));
        row("T-22: the longest max_age", with("604800", "31557600"));
        row("T-22: ten digits", with("604800", "0000604800"));
        row("T-23: mode none without mx", "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
        row("T-23: mode none with mx", "version: STSv1\r\nmode: none\r\nmx: a.example\r\nmax_age: 86400\r\n");
        row("T-24: an address is a Domain", with("mail.example.com", "192.0.2.1"));
        row("id in the body", kGood + "id: 1\r\n", {Kind::IdInBody});
        row("misspelled beside the right one", kGood + "max-age: 1\r\n", {Kind::MisspelledField});
        row("other case beside the right one", kGood + "Mode: testing\r\n", {Kind::MisspelledField});
    }
    void legal()
    {
        QFETCH(QByteArray, body);
        const MtaStsPolicyReading reading = readMtaStsPolicy(body);
        QTEST(kindsOf(reading), "faults");
        QVERIFY(reading.policy);
        QVERIFY(reading.strict());
        for (const auto &fault : reading.faults)
            QCOMPARE(weightOf(fault.kind), FaultWeight::Remark);
        const MtaStsPolicyReading again = readMtaStsPolicy(toText(*reading.policy));
        QCOMPARE(again.policy, reading.policy);
        QVERIFY(again.strict());
    }

    //! Most senders use the policy all the same.
    void ungrammatical_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &body, const Kinds &faults) {
            QTest::newRow(name) << body << faults;
        };
        row("T-18: blank line at the end", kGood + "\r\n", {Kind::BlankLine});
        row("T-18: blank line inside", with("mx:", "\r\nmx:"), {Kind::BlankLine});
        row("T-18: line of blanks at the end", kGood + " \t", {Kind::BlankLine});
        row("T-18: comments", "# policy\r\n; policy\r\n// policy: x\r\n" + kGood,
            {Kind::Comment, Kind::Comment, Kind::Comment});
        row("blank before a key", with("mode", " mode"), {Kind::LeadingSpace});
        row("tab before a key", with("mx", "\tmx"), {Kind::LeadingSpace});
        row("blank before a colon", with("mode:", "mode :"), {Kind::SpaceBeforeColon});
        row("no colon", kGood + "end of policy\r\n", {Kind::ExtensionGrammar});
        row("another separator beside the right one", kGood + "mode=enforce\r\n", {Kind::ExtensionGrammar});
        row("name begins with an underscore", kGood + "_x: y\r\n", {Kind::ExtensionGrammar});
        row("name of 33", kGood + QByteArray(33, 'n') + ": y\r\n", {Kind::ExtensionGrammar});
        row("no name", kGood + ": y\r\n", {Kind::ExtensionGrammar});
        row("no value", kGood + "x:\r\n", {Kind::ExtensionGrammar});
        row("tab in a value", kGood + "x: a\tb\r\n", {Kind::ExtensionGrammar});
        row("control character in a value", kGood + "x: a\x01\r\n", {Kind::ExtensionGrammar});
        row("repeated without a value", kGood + "mode:\r\n", {Kind::DuplicateConflict, Kind::ExtensionGrammar});
    }
    void ungrammatical()
    {
        QFETCH(QByteArray, body);
        const MtaStsPolicyReading reading = readMtaStsPolicy(body);
        QTEST(kindsOf(reading), "faults");
        QVERIFY(reading.policy);
        QVERIFY(!reading.strict());
        QCOMPARE(*reading.policy, *readMtaStsPolicy(kGood).policy);
    }

    void refusedBody_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &body, const Kinds &faults) {
            QTest::newRow(name) << body << faults;
        };
        row("empty", "", {Kind::Empty});
        row("blanks and line ends", " \r\n\t\n", {Kind::Empty});
        row("byte-order mark", "\xef\xbb\xbf" + kGood, {Kind::ByteOrderMark});
        row("byte-order mark alone", "\xef\xbb\xbf", {Kind::ByteOrderMark, Kind::Empty});
        row("UTF-16", QByteArray("\xff\xfev\0e\0r\0", 8), {Kind::ByteOrderMark});
        row("HTML", "\n<!DOCTYPE html>\n<html></html>\n", {Kind::Html});
        row("JSON", "{\n \"version\": \"STSv1\"\n}\n", {Kind::Separator});
        row("carriage returns only", QByteArray(kGood).replace('\n', ""), {Kind::BareCr});
        row("a carriage return inside", with("mail.", "mail\r."), {Kind::BareCr});
        row("a carriage return too many", with("enforce\r", "enforce\r\r"), {Kind::BareCr});
        row("a carriage return at the end", kGood + "x: y\r", {Kind::BareCr});
        row("not UTF-8", kGood + "x: \xff\r\n", {Kind::Encoding});
        row("a surrogate", kGood + "x: \xed\xa0\x80\r\n", {Kind::Encoding});
        row("NUL", kGood + QByteArray("x: a\0b\r\n", 8), {Kind::Encoding});
        row("not ASCII in a name", kGood + "caf\xc3\xa9: b\r\n", {Kind::Encoding});
        row("no-break space before a colon", kGood + "x\xc2\xa0: b\r\n", {Kind::Encoding});
        row("not ASCII outside a value", kGood + "caf\xc3\xa9\r\n", {Kind::Encoding});
    }
    void refusedBody() { checkRefused(); }

    void refusedField_data()
    {
        columns();
        const auto row = [](const char *name, const QByteArray &body, const Kinds &faults) {
            QTest::newRow(name) << body << faults;
        };
        row("equals sign", with("mode: ", "mode="), {Kind::Separator});
        row("blank for a colon", with("mode:", "mode"), {Kind::Separator});
        row("T-19: key in another case", with("mode", "Mode"), {Kind::KeyCase});
        row("T-19: mx in another case, twice", with("mx: ", "MX: a.example\r\nMx: "), {Kind::KeyCase, Kind::KeyCase});
        row("T-19: mode word in another case", with("enforce", "Enforce"), {Kind::ModeValue});
        row("T-19: version in another case", with("STSv1", "stsv1"), {Kind::VersionValue});
        row("version missing", with("version: STSv1\r\n", ""), {Kind::VersionMissing});
        row("version 2", with("STSv1", "STSv2"), {Kind::VersionValue});
        row("version without value", with(" STSv1", ""), {Kind::VersionValue});
        row("T-25: mode missing", with("mode: enforce\r\n", ""), {Kind::ModeMissing});
        row("mode of the drafts", with("enforce", "report"), {Kind::ModeValue});
        row("mode with a comment", with("enforce", "enforce # soon"), {Kind::ModeValue});
        row("T-20: wrong first, right second", with("mode:", "mode: on\r\nmode:"),
            {Kind::ModeValue, Kind::DuplicateConflict});
        row("max_age missing", with("max_age: 604800\r\n", ""), {Kind::MaxAgeMissing});
        row("max_age misspelled", with("max_age", "max-age"), {Kind::MisspelledField, Kind::MaxAgeMissing});
        row("max_age without value", with(" 604800", ""), {Kind::MaxAgeSyntax});
        row("max_age with a unit", with("604800", "7d"), {Kind::MaxAgeSyntax});
        row("max_age with a sign", with("604800", "+5"), {Kind::MaxAgeSyntax});
        row("T-22: eleven digits", with("604800", "00000604800"), {Kind::MaxAgeSyntax});
        row("T-22: one second too long", with("604800", "31557601"), {Kind::MaxAgeOver});
        row("T-22: the largest ten digits", with("604800", "9999999999"), {Kind::MaxAgeOver});
        row("mx missing", with("mx: mail.example.com\r\n", ""), {Kind::MxMissing});
        row("mx misspelled", with("mx:", "mxs:"), {Kind::MisspelledField, Kind::MxMissing});
        row("nothing known", "a: b\r\n",
            {Kind::VersionMissing, Kind::ModeMissing, Kind::MaxAgeMissing, Kind::MxMissing});
    }
    void refusedField() { checkRefused(); }

    void refusedMx_data() // T-24
    {
        columns();
        const auto row = [](const QByteArray &mx, Kind fault) {
            QTest::newRow(('<' + mx + '>').constData()) << with("mail.example.com", mx) << Kinds{fault};
        };
        row("a.example, b.example", Kind::MxList);
        row("a.example b.example", Kind::MxList);
        row("a.example;b.example", Kind::MxList);
        row("a.example.", Kind::MxTrailingDot);
        row("*.a.example.", Kind::MxTrailingDot);
        row("a.example:25", Kind::MxPortOrUrl);
        row("https://a.example", Kind::MxPortOrUrl);
        row("[192.0.2.1]", Kind::MxPortOrUrl);
        row("2001:db8::1", Kind::MxPortOrUrl);
        row("10 a.example", Kind::MxPortOrUrl);
        row("b\xc3\xbc" "cher.example", Kind::MxUlabel);
        row("a_b.example", Kind::MxUnderscore);
        row("*", Kind::MxBareStar);
        row("*.", Kind::MxBareStar);
        row("mx*.example", Kind::MxPartialWildcard);
        row("*mx.example", Kind::MxPartialWildcard);
        row("a.*.example", Kind::MxPartialWildcard);
        row("*.*.example", Kind::MxPartialWildcard);
        row("-a.example", Kind::MxSyntax);
        row("a..example", Kind::MxSyntax);
        row(".a.example", Kind::MxSyntax);
        row("a..", Kind::MxSyntax);
        row("\"a.example\"", Kind::MxSyntax);
        row("", Kind::MxSyntax);
    }
    void refusedMx() { checkRefused(); }

    void tellsThePlace()
    {
        const MtaStsPolicyReading reading = readMtaStsPolicy("version: STSv1\n mode : on\nmx: a_b\nmax_age: 1\n\nx");
        QList<QList<int>> places;
        for (const auto &fault : reading.faults)
            places.append({int(fault.kind), fault.line, fault.column});
        const QList<QList<int>> expected = {
            {int(Kind::BareLf), 1, 15},      {int(Kind::LeadingSpace), 2, 1},  {int(Kind::SpaceBeforeColon), 2, 6},
            {int(Kind::ModeValue), 2, 9},    {int(Kind::MxUnderscore), 3, 5}, {int(Kind::BlankLine), 5, 1},
            {int(Kind::ExtensionGrammar), 6, 1},
        };
        QCOMPARE(places, expected);
        QCOMPARE(reading.faults[3].found, "on");
        const MtaStsPolicyReading marked = readMtaStsPolicy("\xef\xbb\xbfVersion: STSv1\n");
        QCOMPARE(marked.faults[1].kind, Kind::KeyCase);
        QCOMPARE(marked.faults[1].column, 4);
    }

    //! However many faults there are, the weight of the whole stays true, and the list readable.
    void keepsTheWeightOfManyFaults()
    {
        QByteArray remarks;
        for (int i = 0; i < 5000; ++i)
            remarks += "mode: none\r\n";
        const MtaStsPolicyReading strictOnly = readMtaStsPolicy(kGood + remarks + "#\r\n");
        QVERIFY(strictOnly.policy);
        QVERIFY(!strictOnly.strict());
        QVERIFY(strictOnly.faults.size() <= 240);
        QVERIFY(!readMtaStsPolicy(kGood + remarks + "mx: *\r\n").policy);
        QCOMPARE(strictOnly.faults.first().found.size(), 10);
    }

    //! 64 KiB of anything take a time that nobody notices.
    void hostileBodies_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        for (const char *pattern :
             {"\n",        "\r",         ":",   " ",    "\t",           "*", ".", "a", "a:\n",     "mx:*\n",
              "mx: a.b\n", "mode:x\n",   "#\n", "\xff", "\xef\xbb\xbf", "<", "{", "=", "Mode:x\n", "mode=\n",
              "mx: a.",    "max_age: 9", " :\n"})
            QTest::newRow(QByteArray(pattern).toPercentEncoding().constData()) << QByteArray(pattern);
    }
    void hostileBodies()
    {
        QFETCH(QByteArray, pattern);
        const QByteArray body = pattern.repeated(64 * 1024 / pattern.size());
        QElapsedTimer timer;
        timer.start();
        const MtaStsPolicyReading first = readMtaStsPolicy(body);
        const MtaStsPolicyReading behindGood = readMtaStsPolicy(kGood + body);
        QVERIFY(!first.policy);
        QVERIFY(first.faults.size() < 300);
        QVERIFY(behindGood.faults.size() < 300);
        QVERIFY2(timer.elapsed() < 2000, "not linear"); // some ten milliseconds, much more under a sanitizer
    }

    void everyKindHasAWeight()
    {
        QCOMPARE(weightOf(Kind::MxSyntax), FaultWeight::Refused);
        QCOMPARE(weightOf(Kind::BlankLine), FaultWeight::StrictOnly);
        QCOMPARE(weightOf(Kind::MisspelledField), FaultWeight::Remark);
        QCOMPARE(modeWord(MtaStsMode::Testing), "testing"_L1);
    }

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kinds>("faults");
    }
    static void checkRefused()
    {
        QFETCH(QByteArray, body);
        const MtaStsPolicyReading reading = readMtaStsPolicy(body);
        QTEST(kindsOf(reading), "faults");
        QVERIFY(!reading.policy);
        QVERIFY(!reading.strict());
    }
};

QTEST_APPLESS_MAIN(MtaStsPolicyTest)
#include "mta_sts_policy_test.moc"
