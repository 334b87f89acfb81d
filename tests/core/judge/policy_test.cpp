// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = "version: STSv1\r\nmode: enforce\r\nmax_age: 1209600\r\nmx: *.example.org\r\n";
const QString kEnforced = u"pass mta-sts.policy.mode-enforce"_s;
const QString kValid = u"pass mta-sts.policy.valid"_s;
const QString kLong = u"pass mta-sts.policy.max-age-short"_s;

FactsBuilder serving(const QByteArray &body)
{
    FactsBuilder builder = oneHost();
    builder.tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org").sts(kRecord, body).host("mx1.example.org");
    return builder;
}

FactsBuilder changed(const QByteArray &from, const QByteArray &to)
{
    return serving(QByteArray(kBody).replace(from, to));
}

QStringList error(const QString &slug)
{
    return {u"error "_s + slug};
}

QStringList strictOnly(const QStringList &faults)
{
    return faults + QStringList{kEnforced, kLong};
}

} // namespace

class JudgePolicyTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgePolicy};

private Q_SLOTS:
    void refused_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("empty", serving(""), error(u"mta-sts.policy.empty"_s));
        row("byte-order mark", serving("\xef\xbb\xbf" + kBody), error(u"mta-sts.policy.bom"_s));
        row("a web page", serving("<!DOCTYPE html><html></html>"), error(u"https.policy-host.html-body"_s));
        row("UTF-16", changed("mode", QByteArray("m\0o\0", 4)), error(u"mta-sts.policy.encoding"_s));
        row("T-17 bare CR", serving(QByteArray(kBody).replace("\r\n", "\r")),
            error(u"mta-sts.policy.line-ending-cr"_s));
        row("separator", serving(QByteArray(kBody).replace(": ", "=")), error(u"mta-sts.policy.separator"_s));
        row("T-19 keys in another case", changed("mode:", "Mode:"), error(u"mta-sts.policy.key-case"_s));
        row("no version", changed("version: STSv1\r\n", ""), error(u"mta-sts.policy.version-missing"_s));
        row("T-19 version in another case", changed("STSv1", "stsv1"), error(u"mta-sts.policy.version-value"_s));
        row("T-25 no mode", changed("mode: enforce\r\n", ""), error(u"mta-sts.policy.mode-missing"_s));
        row("T-19 mode in another case", changed("enforce", "Enforce"), error(u"mta-sts.policy.mode-value"_s));
        row("no max_age", changed("max_age: 1209600\r\n", ""), error(u"mta-sts.policy.max-age-missing"_s));
        row("max_age with a unit", changed("1209600", "14d"), error(u"mta-sts.policy.max-age-syntax"_s));
        row("T-22 max_age too long", changed("1209600", "31557601"), error(u"mta-sts.policy.max-age-over"_s));
        row("no mx", changed("mx: *.example.org\r\n", ""), error(u"mta-sts.policy.mx-missing"_s));
        row("T-24 a list", changed("*.example.org", "a.example.org, b.example.org"),
            error(u"mta-sts.policy.mx-list"_s));
        row("T-24 final dot", changed("*.example.org", "a.example.org."), error(u"mta-sts.policy.mx-trailing-dot"_s));
        row("T-24 port", changed("*.example.org", "a.example.org:25"), error(u"mta-sts.policy.mx-port-or-url"_s));
        row("mx syntax", changed("*.example.org", "-a.example.org"), error(u"mta-sts.policy.mx-port-or-url"_s));
        row("T-24 U-label", changed("*.example.org", "b\xc3\xbc.example.org"), error(u"mta-sts.policy.mx-ulabel"_s));
        row("T-24 underscore", changed("*.example.org", "a_b.example.org"), error(u"mta-sts.policy.mx-underscore"_s));
        row("bare star", changed("*.example.org", "*"), error(u"mta-sts.policy.mx-bare-star"_s));
        row("partial wildcard", changed("*.example.org", "mx*.example.org"),
            error(u"mta-sts.policy.mx-partial-wildcard"_s));
        row("not served", oneHost().stsRecords({kRecord}), {});
    }
    void refused() { m_table.compare(); }

    void used_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("well", serving(kBody), {kValid, kEnforced, kLong});
        row("T-18 blank line", changed("mode", "\r\nmode"), strictOnly({u"error mta-sts.policy.blank-line"_s}));
        row("two blank lines are told once", changed("mode", "\r\n\r\nmode"),
            strictOnly({u"error mta-sts.policy.blank-line"_s}));
        row("leading space", changed("mode", " mode"), strictOnly({u"error mta-sts.policy.leading-space"_s}));
        row("space before the colon", changed("mode:", "mode :"),
            strictOnly({u"error mta-sts.policy.space-before-colon"_s}));
        row("T-18 comment", changed("mode", "# x\r\nmode"), strictOnly({u"error mta-sts.policy.comment"_s}));
        row("extension grammar", changed("mode", "x y\r\nmode"), strictOnly({u"error mta-sts.policy.ext-grammar"_s}));
        row("T-17 LF", serving(QByteArray(kBody).replace("\r", "")),
            {u"notice mta-sts.policy.line-ending-lf"_s, kValid, kEnforced, kLong});
        row("T-17 mixed", changed("STSv1\r", "STSv1"),
            {u"warning mta-sts.policy.line-ending-mixed"_s, kValid, kEnforced, kLong});
        row("T-20 a field twice", changed("mode", "mode: enforce\r\nmode"),
            {u"warning mta-sts.policy.duplicate-field"_s, kValid, kEnforced, kLong});
        row("T-20 the first of two counts", changed("mode: enforce", "mode: enforce\r\nmode: none"),
            {u"warning mta-sts.policy.duplicate-conflict"_s, kValid, kEnforced, kLong});
        row("T-20 mx adds up", changed("mx:", "mx: mx1.example.org\r\nmx:"), {kValid, kEnforced, kLong});
        row("id in the body", changed("mode", "id: 1\r\nmode"),
            {u"notice mta-sts.policy.id-in-body"_s, kValid, kEnforced, kLong});
        row("misspelled", changed("mode", "max-age: 1\r\nmode"),
            {u"notice mta-sts.policy.misspelled-field"_s, kValid, kEnforced, kLong});
        row("T-21 unknown field", changed("mode", "colour: red\r\nmode"), {kValid, kEnforced, kLong});
    }
    void used() { m_table.compare(); }

    void modes_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto reports = [](FactsBuilder builder, const Observed<DnsFacts> &txt) {
            return builder.edit([&txt](InspectionFacts &f) { f.tlsRpt = txt; });
        };
        const FactsBuilder enforce = serving(kBody), testing = changed("enforce", "testing");
        const DnsQuestion txt{u"_smtp._tls.example.org"_s, RrType::Txt};
        const QString without = u"notice mta-sts.policy.enforce-without-tlsrpt"_s,
                      tests = u"notice mta-sts.policy.mode-testing"_s;
        row("testing", testing, {kValid, tests});
        row("testing without reports", reports(testing, noSuchName(txt)),
            {kValid, tests, u"warning mta-sts.policy.testing-without-tlsrpt"_s});
        row("none", changed("enforce", "none"), {kValid, u"notice mta-sts.policy.mode-none"_s});
        row("T-23 none without mx", serving("version: STSv1\r\nmode: none\r\nmax_age: 0\r\n"),
            {kValid, u"notice mta-sts.policy.mode-none"_s});
        row("enforce without reports", reports(enforce, noSuchName(txt)), {kValid, kEnforced, without, kLong});
        row("reports record faulty", reports(enforce, answered(txt, {txtRdata({"v=TLSRPTv1; rua="})})),
            {kValid, kEnforced, without, kLong});
        row("two report records",
            reports(enforce, answered(txt, {txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"}),
                                            txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"})})),
            {kValid, kEnforced, without, kLong});
        row("reports not known: SERVFAIL", reports(enforce, serverFailed(txt)), {kValid, kEnforced, kLong});
        row("reports not known: bogus", reports(testing, bogus(txt, u"x"_s)), {kValid, tests});
        row("reports not known: timed out", reports(enforce, timedOut()), {kValid, kEnforced, kLong});
        row("reports not known yet", reports(enforce, {}).edit(unfinished), {kValid, kEnforced, kLong});
        row("T-22 max_age 0", changed("1209600", "0"), {kValid, kEnforced, u"warning mta-sts.policy.max-age-zero"_s});
        row("an hour", changed("1209600", "3600"), {kValid, kEnforced, u"warning mta-sts.policy.max-age-short"_s});
        row("a day", changed("1209600", "86400"), {kValid, kEnforced, u"notice mta-sts.policy.max-age-short"_s});
        row("a second less than a week", changed("1209600", "604799"),
            {kValid, kEnforced, u"notice mta-sts.policy.max-age-short"_s});
        row("a week", changed("1209600", "604800"), {kValid, kEnforced, kLong});
        row("T-22 the longest", changed("1209600", "31557600"), {kValid, kEnforced, kLong});
        row("testing for an hour", serving(QByteArray(kBody).replace("1209600", "3600").replace("enforce", "testing")),
            {kValid, tests});
        row("unused pattern", changed("mx:", "mx: old.example.net\r\nmx:"),
            {kValid, kEnforced, kLong, u"notice mta-sts.policy.mx-unused"_s});
        row("unused pattern under mode none",
            serving(QByteArray(kBody).replace("enforce", "none").replace("mx:", "mx: old.example.net\r\nmx:")),
            {kValid, u"notice mta-sts.policy.mode-none"_s});
        row("enforce without a record", FactsBuilder(enforce).stsRecords({}), {kValid, kLong});
        row("enforce beside an unrelated text", FactsBuilder(enforce).stsRecords({"v=spf1 -all"}), {kValid, kLong});
        row("enforce with a faulty record", FactsBuilder(enforce).stsRecords({"v=STSv2; id=1"}), {kValid, kLong});
        row("enforce with two records", FactsBuilder(enforce).stsRecords({kRecord, kRecord}), {kValid, kLong});
        row("enforce, the record is not known",
            FactsBuilder(enforce).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }),
            {kValid, kEnforced, kLong});
        row("T-26 a wildcard two labels above is unused", changed("*.example.org", "*.org"),
            {kValid, kEnforced, kLong, u"notice mta-sts.policy.mx-unused"_s});
        row("patterns, MX not known",
            FactsBuilder("example.org").mx(timedOut()).tlsRpt("v=TLSRPTv1; rua=mailto:a@b.c").sts(kRecord, kBody),
            {kValid, kEnforced, kLong});
        row("used by a host beyond those inspected",
            changed("*.example.org", "mx2.example.org").mx({{1, "mx1.example.org"}, {2, "mx2.example.org"}}),
            {kValid, kEnforced, kLong});
    }
    void modes() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::PolicyValid, Check::PolicyIdInBody), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgePolicyTest)
#include "policy_test.moc"
