// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/lint.h"

#include "core/checks/catalogue.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::LintKind)

namespace {

const QByteArray kDigest(64, 'a');

//! "error mta-sts.policy.mode-value 2:7": severity, slug, line and column.
QStringList told(const Lint &lint)
{
    QStringList lines;
    if (lint.fault)
        lines.append(u"fault %1:%2"_s.arg(lint.fault->line).arg(lint.fault->column));
    for (qsizetype i = 0; i < lint.findings.size(); ++i) {
        const Finding &finding = lint.findings.at(i);
        const CheckSpec &spec = specOf(finding.check);
        if (finding.standing == Standing::Passes && spec.severity != Severity::Pass
            && finding.check != Check::PolicyMaxAgeShort)
            continue; // what merely holds is a long list
        QString line = severityWord(severityOf(finding)) + u' ' + QLatin1StringView(specOf(finding.check).slug);
        if (const auto &place = lint.places.at(i))
            line += u" %1:%2"_s.arg(place->line).arg(place->column);
        lines.append(line);
    }
    return lines;
}

QStringList slugs(const QSet<int> &checks)
{
    QStringList slugs;
    for (const int check : checks)
        slugs.append(QLatin1StringView(specOf(Check(check)).slug));
    slugs.sort();
    return slugs;
}

QByteArray policy(const QByteArray &more, const QByteArray &mode = "enforce")
{
    return "version: STSv1\r\nmode: " + mode + "\r\nmax_age: 1209600\r\n" + more;
}

constexpr auto kGoodPolicy = "pass mta-sts.policy.valid"_L1;

} // namespace

//! Texts judged alone: what is told, where, and that every row that can be told from a text is told from one.
class LintTest : public QObject
{
    Q_OBJECT

    QSet<int> m_failed, m_passed; // the checks that a row yielded

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<LintKind>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QStringList>("expected");
        policies();
        stsRecords();
        tlsRptRecords();
        tlsaRecords();
    }
    void judges()
    {
        QFETCH(LintKind, kind);
        QFETCH(QByteArray, text);
        const Lint judged = lint(kind, text);
        for (const Finding &finding : judged.findings)
            (finding.standing == Standing::Passes ? m_passed : m_failed).insert(int(finding.check));
        QCOMPARE(judged.findings.size(), judged.places.size());
        QFETCH(QStringList, expected);
        QCOMPARE(told(judged).join(u'\n'), expected.join(u'\n'));
        QTEST(judged.good(), "good");
    }

    //! One text for each row that the table above does not yield.
    void yields_data()
    {
        QTest::addColumn<LintKind>("kind");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *slug, LintKind kind, const QByteArray &text) {
            QTest::newRow(slug) << kind << text;
        };
        using enum LintKind;
        const QByteArray mx = "mx: a.example\r\n";
        row("mta-sts.policy.trailing-space", Policy, policy("mx: a.example  \r\n"));
        row("mta-sts.policy.version-not-first", Policy, "mode: enforce\r\nversion: STSv1\r\nmax_age: 1209600\r\n" + mx);
        row("mta-sts.policy.max-age-short-testing", Policy, "version: STSv1\r\nmode: testing\r\nmax_age: 600\r\n" + mx);
        row("mta-sts.policy.mx-ip", Policy, policy("mx: 192.0.2.1\r\n"));
        row("mta-sts.policy.mx-wildcard-tld", Policy, policy("mx: *.co.uk\r\n"));
        row("mta-sts.policy.mx-wildcard-ok", Policy, policy("mx: *.mail.protection.outlook.com\r\n"));
        row("mta-sts.policy.mx-duplicate", Policy, policy(mx + "mx: A.example\r\n"));
        row("mta-sts.policy.mx-covered", Policy, policy("mx: *.mx.a.example\r\nmx: b.mx.a.example\r\n"));
        row("mta-sts.policy.mx-many", Policy, policy([] {
                QByteArray lines;
                for (int i = 0; i < 101; ++i)
                    lines += "mx: mx" + QByteArray::number(i) + ".a.example\r\n";
                return lines;
            }()));
        row("mta-sts.policy.unknown-field", Policy, policy(mx + "contact: nobody\r\n"));
        row("dns.mta-sts-record.split-breaks", StsRecord, "\"v=STSv1\" \"id=1\"");
        row("dns.mta-sts-record.ext-unknown", StsRecord, "v=STSv1; id=1; mode=enforce");
        row("dns.mta-sts-record.ttl", StsRecord, "_mta-sts.example.org. 864000 IN TXT \"v=STSv1; id=1;\"");
        row("tlsrpt.record.unrelated-txt", TlsRptRecord, "\"v=TLSRPTv1; rua=mailto:a@b.example\"\n\"v=spf1 -all\"");
        row("tlsrpt.record.rua-multiple-fields", TlsRptRecord,
            "v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@b.example");
        row("tlsrpt.record.rua-not-second", TlsRptRecord, "v=TLSRPTv1; x=y; rua=mailto:a@b.example");
        row("tlsrpt.record.rua-many", TlsRptRecord,
            "v=TLSRPTv1; rua=mailto:a@b.example,mailto:b@b.example,mailto:c@b.example,mailto:d@b.example");
        row("tlsrpt.record.mailto-address", TlsRptRecord, "v=TLSRPTv1; rua=mailto:nobody");
        row("tlsrpt.record.ext-unknown", TlsRptRecord, "v=TLSRPTv1; rua=mailto:a@b.example; ruf=mailto:a@b.example");
        const QByteArray digest = "3 1 1 " + kDigest + '\n';
        row("dane.tlsa.usage-unknown", Tlsa, "4 1 1 " + kDigest);
        row("dane.tlsa.matching-unknown", Tlsa, "3 1 3 " + kDigest);
        row("dane.tlsa.duplicate", Tlsa, digest + digest);
        row("dane.tlsa.full-parse", Tlsa, digest + "3 1 0 " + kDigest);
        row("dane.tlsa.matching-sha512-only", Tlsa, "3 1 2 " + kDigest + kDigest);
        row("dane.tlsa.usage2-selector1", Tlsa, "2 1 1 " + kDigest);
        row("dane.tlsa.many", Tlsa, [] {
            QByteArray lines;
            for (char c = '0'; c <= '9'; ++c)
                lines += "3 1 1 " + QByteArray(64, c) + '\n';
            return lines;
        }());
        row("dane.tlsa.ttl", Tlsa, "_25._tcp.a.example. 864000 IN TLSA 3 1 1 " + kDigest);
    }
    void yields()
    {
        QFETCH(LintKind, kind);
        QFETCH(QByteArray, text);
        bool found = false;
        for (const Finding &finding : lint(kind, text).findings) {
            if (finding.standing != Standing::Fails)
                continue;
            m_failed.insert(int(finding.check));
            found = found || qstrcmp(specOf(finding.check).slug, QTest::currentDataTag()) == 0;
        }
        QVERIFY2(found, qPrintable(told(lint(kind, text)).join(u'\n')));
    }

    //! A new row of these areas is judged by itself. It wants a row above that yields it, or a place in the list of
    //! lint.cpp of those that a text alone cannot tell.
    void everyRowOfTheAreasIsToldOrNeedsMore()
    {
        QSet<int> untold;
        for (const CheckSpec &spec : catalogue()) {
            const QLatin1StringView slug(spec.slug);
            const bool ours = slug.startsWith("mta-sts.policy."_L1) || slug.startsWith("dns.mta-sts-record."_L1)
                              || slug.startsWith("tlsrpt.record."_L1) || slug.startsWith("dane.tlsa."_L1);
            const QSet<int> &yielded = spec.severity == Severity::Pass ? m_passed : m_failed;
            if (ours && !needsMoreThanText(spec.check) && !yielded.contains(int(spec.check)))
                untold.insert(int(spec.check));
            if (needsMoreThanText(spec.check))
                QVERIFY2(ours && !m_failed.contains(int(spec.check)), spec.slug);
        }
        untold.remove(int(Check::PolicyModeEnforce)); // of these two only the good end is told by a judge
        QCOMPARE(slugs(untold).join(u" "_s), QString());
    }

    void lineEndsOfAnEditorAreNotJudged()
    {
        const QByteArray text = "version: STSv1\nmode: enforced\nmax_age: 1209600\nmx: a.example\n";
        QVERIFY(told(lint(LintKind::Policy, text)).contains(u"notice mta-sts.policy.line-ending-lf 1:15"_s));
        QCOMPARE(told(lint(LintKind::Policy, text, LineEnds::Lost)),
                 QStringList{u"error mta-sts.policy.mode-value 2:7"_s});
        for (const Finding &finding : lint(LintKind::Policy, policy("mx: a.example"), LineEnds::Lost).findings)
            QVERIFY(!QLatin1StringView(specOf(finding.check).slug).contains("line-ending"_L1));
    }

    void namesComeFromTheText()
    {
        const Lint sts = lint(LintKind::StsRecord, "_mta-sts.Example.net. 60 IN TXT \"v=STSv1; id=-;\"");
        QCOMPARE(sts.domain, u"example.net"_s);
        QCOMPARE(sts.owners, QStringList{u"_mta-sts.example.net"_s});
        QVERIFY(sts.findings.constFirst().details.contains(Detail{Slot::Domain, u"example.net"_s}));
        const Lint tlsa = lint(LintKind::Tlsa, "_25._tcp.a.example. TLSA 3 1 1 ab\n_25._tcp.b.example. TLSA 3 1 1 ab");
        QVERIFY(tlsa.findings.size() >= 4); // each a wrong length, and none usable
        for (qsizetype i = 0; i < tlsa.findings.size(); ++i) {
            const int line = tlsa.findings.at(i).host == u"a.example"_s ? 1 : 2;
            QCOMPARE(tlsa.findings.at(i).host, line == 1 ? u"a.example"_s : u"b.example"_s);
            QCOMPARE(tlsa.places.at(i), (TextPlace{line, 1}));
        }
        QCOMPARE(lint(LintKind::StsRecord, "v=STSv1; id=1").domain, u"example.org"_s);
    }

    void guesses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<LintKind>("kind");
        QTest::newRow("policy") << policy("mx: a.example") << LintKind::Policy;
        QTest::newRow("a line of a policy") << QByteArray("mode: testing") << LintKind::Policy;
        QTest::newRow("nothing") << QByteArray() << LintKind::Policy;
        QTest::newRow("record") << QByteArray("v=STSv1; id=1;") << LintKind::StsRecord;
        QTest::newRow("record in another case") << QByteArray("V=stsv1;") << LintKind::StsRecord;
        QTest::newRow("zone line") << QByteArray("_mta-sts IN TXT \"?\"") << LintKind::StsRecord;
        QTest::newRow("reports") << QByteArray("v=TLSRPTv1; rua=mailto:a@b") << LintKind::TlsRptRecord;
        QTest::newRow("where reports go") << QByteArray("rua=mailto:a@b") << LintKind::TlsRptRecord;
        QTest::newRow("TLSA data") << QByteArray("3 1 1 abcd") << LintKind::Tlsa;
        QTest::newRow("TLSA line") << QByteArray("_25._tcp.a. IN TLSA 3 x") << LintKind::Tlsa;
    }
    void guesses()
    {
        QFETCH(QByteArray, text);
        QTEST(guessLintKind(text), "kind");
    }

private:
    static void row(const char *name, LintKind kind, const QByteArray &text, bool good, const QStringList &expected)
    {
        QTest::newRow(name) << kind << text << good << expected;
    }
    //! A policy with one fault, which is all that is told of it but for what holds anyway.
    static void faulty(const char *name, const QByteArray &text, const QString &expected)
    {
        row(name, LintKind::Policy, text, !expected.startsWith(u"error"_s), expected.split(u", "_s));
    }
    static void policies()
    {
        const QString enforce = u"pass mta-sts.policy.mode-enforce 2:1"_s,
                      age = u"pass mta-sts.policy.max-age-short 3:1"_s;
        const QString usual = enforce + u", "_s + age, good = u", pass mta-sts.policy.valid, "_s + usual;
        const QByteArray mx = "mx: mx.example.org\r\n";
        row("policy: good", LintKind::Policy, policy(mx), true,
            (QString(kGoodPolicy) + u", "_s + usual).split(u", "_s));
        faulty("policy: empty", "", u"error mta-sts.policy.empty 1:1"_s);
        faulty("policy: byte-order mark", "\xef\xbb\xbf" + policy(mx), u"error mta-sts.policy.bom 1:1"_s);
        faulty("policy: a web page", "<!DOCTYPE html>", u"error https.policy-host.html-body 1:1"_s);
        faulty("policy: outside ASCII", policy("mx\xc2\xa0: a.example\r\n" + mx),
               u"error mta-sts.policy.encoding 4:1"_s);
        faulty("policy: bare CR", "version: STSv1\rmode: enforce\rmax_age: 1209600\rmx: a.example\r",
               u"error mta-sts.policy.line-ending-cr 1:15"_s);
        faulty("policy: LF", QByteArray(policy(mx)).replace("\r\n", "\n"),
               u"notice mta-sts.policy.line-ending-lf 1:15"_s + good);
        faulty("policy: mixed line ends", "version: STSv1\nmode: enforce\r\nmax_age: 1209600\r\nmx: a.example\r\n",
               u"warning mta-sts.policy.line-ending-mixed 2:14"_s + good);
        faulty("policy: a blank line", policy(mx + "\r\n"),
               u"error mta-sts.policy.blank-line 5:1, notice mta-sts.policy.final-newline 5:1, "_s + usual);
        faulty("policy: a leading blank", policy(" " + mx), u"error mta-sts.policy.leading-space 4:1, "_s + usual);
        faulty("policy: a blank before the colon", policy("mx : a.example\r\n"),
               u"error mta-sts.policy.space-before-colon 4:3, "_s + usual);
        faulty("policy: a comment", policy(mx + "# mine\r\n"), u"error mta-sts.policy.comment 5:1, "_s + usual);
        faulty("policy: key in capitals", policy("MX: a.example\r\n"), u"error mta-sts.policy.key-case 4:1"_s);
        faulty("policy: no colon", policy("mx a.example\r\n"), u"error mta-sts.policy.separator 4:1"_s);
        faulty("policy: no version", "mode: none\r\nmax_age: 60\r\n", u"error mta-sts.policy.version-missing 2:12"_s);
        faulty("policy: another version", "version: STSv2\r\nmode: none\r\nmax_age: 60\r\n",
               u"error mta-sts.policy.version-value 1:10"_s);
        faulty("policy: no mode", "version: STSv1\r\nmax_age: 60\r\n" + mx,
               u"error mta-sts.policy.mode-missing 3:19"_s);
        faulty("policy: no such mode", policy(mx, "enforced"), u"error mta-sts.policy.mode-value 2:7"_s);
        faulty("policy: mode none", policy({}, "none"),
               u"notice mta-sts.policy.mode-none 2:1, notice mta-sts.policy.max-age-long-none, "_s + kGoodPolicy);
        faulty("policy: mode testing", policy(mx, "testing"),
               u"notice mta-sts.policy.mode-testing 2:1, "_s + kGoodPolicy);
        const QByteArray head = "version: STSv1\r\nmode: enforce\r\n" + mx;
        faulty("policy: no max_age", head, u"error mta-sts.policy.max-age-missing 3:19"_s);
        faulty("policy: max_age in words", head + "max_age: 1d\r\n", u"error mta-sts.policy.max-age-syntax 4:10"_s);
        faulty("policy: max_age over a year", head + "max_age: 31557601\r\n",
               u"error mta-sts.policy.max-age-over 4:10"_s);
        const QString valid = u", pass mta-sts.policy.valid, pass mta-sts.policy.mode-enforce 2:1"_s;
        faulty("policy: max_age 0", head + "max_age: 0\r\n", u"warning mta-sts.policy.max-age-zero 4:1"_s + valid);
        faulty("policy: max_age of a minute", head + "max_age:60\r\n",
               u"warning mta-sts.policy.max-age-short 4:1"_s + valid);
        faulty("policy: no mx", policy({}), u"error mta-sts.policy.mx-missing 3:17"_s);
        const auto mxLine = [](const char *name, const QByteArray &value, const QString &slug) {
            faulty(name, policy("mx: " + value + "\r\n"), u"error mta-sts.policy."_s + slug + u" 4:5"_s);
        };
        mxLine("policy: a list", "a.example, b.example", u"mx-list"_s);
        mxLine("policy: a final dot", "a.example.", u"mx-trailing-dot"_s);
        mxLine("policy: a port", "a.example:25", u"mx-port-or-url"_s);
        mxLine("policy: a U-label",
               "b\xc3\xbc"
               "cher.example",
               u"mx-ulabel"_s);
        mxLine("policy: an underscore", "a_b.example", u"mx-underscore"_s);
        mxLine("policy: a bare star", "*", u"mx-bare-star"_s);
        mxLine("policy: a star inside", "mx*.example.org", u"mx-partial-wildcard"_s);
        faulty("policy: a field twice", policy(mx + "mode: enforce\r\n"),
               u"warning mta-sts.policy.duplicate-field 5:1"_s + good);
        faulty("policy: two values", policy(mx + "mode: none\r\n"),
               u"warning mta-sts.policy.duplicate-conflict 5:1"_s + good);
        faulty("policy: misspelled", policy(mx + "max-age: 60\r\n"),
               u"notice mta-sts.policy.misspelled-field 5:1"_s + good);
        faulty("policy: no field", policy(mx + "x y: z\r\n"), u"error mta-sts.policy.ext-grammar 5:1, "_s + usual);
        faulty("policy: an id", policy(mx + "id: 1\r\n"), u"notice mta-sts.policy.id-in-body 5:1"_s + good);
        row("policy: more than senders take", LintKind::Policy, QByteArray(64 * 1024 + 1, 'x'), false,
            {u"fault 1:1"_s});
    }
    static void txt(LintKind kind, const QString &area, const char *name, const QByteArray &text, const QString &slug)
    {
        const QString expected = u"error "_s + area + slug;
        row(name, kind, text, false, {expected});
    }
    static void stsRecords()
    {
        const auto kind = LintKind::StsRecord;
        const auto wrong = [](const char *name, const QByteArray &text, const QString &slug) {
            txt(LintKind::StsRecord, u"dns.mta-sts-record."_s, name, text, slug);
        };
        row("record: good", kind, "v=STSv1; id=20260101T000000;", true, {});
        row("record: good, in quotes", kind, "\"v=STSv1;\" \" id=1;\"", true,
            {u"info dns.mta-sts-record.split-strings"_s});
        row("record: good, a zone line", kind, "_mta-sts.example.org. 300 IN TXT \"v=STSv1; id=1;\"", true, {});
        row("record: good, a relative name", kind, "_mta-sts TXT \"v=STSv1; id=1;\"", true, {});
        row("record: nothing", kind, "", false, {u"fault 1:1"_s});
        row("record: something else", kind, "\n\"hello world\"", false, {u"fault 2:1"_s});
        row("record: a name that nobody asks", kind, "mta-sts.example.org. TXT \"v=STSv1; id=1;\"", false,
            {u"fault 1:1"_s});
        row("record: quotes left open", kind, "_mta-sts TXT \"v=STSv1; id=1;", false, {u"fault 1:14"_s});
        row("record: a comment", kind, "_mta-sts TXT v=STSv1; id=1;", false,
            {u"fault 1:21"_s, u"error dns.mta-sts-record.version-delimiter 1:21"_s});
        row("record: two", kind, "\"v=STSv1; id=1;\"\n\"v=STSv1; id=2;\"", false,
            {u"error dns.mta-sts-record.multiple"_s});
        row("record: two names", kind,
            "_mta-sts.a.example. TXT \"v=STSv1; id=1\"\n_mta-sts.b.example. TXT \"v=STSv1; id=-\"", false,
            {u"error dns.mta-sts-record.id-charset 2:38"_s});
        row("record: two names, one of them something else", kind,
            "_mta-sts.a.example. TXT \"v=STSv1; id=1\"\n_mta-sts.b.example. TXT \"v=spf1\"", false, {u"fault 2:1"_s});
        row("record: beside another text", kind, "\"v=STSv1; id=1;\"\n\"v=spf1 -all\"", true,
            {u"notice dns.mta-sts-record.unrelated-txt"_s});
        row("record: an id twice", kind, "v=STSv1; id=1; id=2", true, {u"warning dns.mta-sts-record.id-duplicate"_s});
        wrong("record: version's case", "v=stsv1; id=1;", u"version-case 1:1"_s);
        wrong("record: version not first", "id=1; v=STSv1;", u"version-first 1:1"_s);
        wrong("record: a blank first", " v=STSv1; id=1;", u"version-first 1:1"_s);
        wrong("record: no semicolon", "v=STSv1 ; id=1", u"version-delimiter 1:8"_s);
        wrong("record: another version", "v=STSv2; id=1;", u"version-unknown 1:3"_s);
        wrong("record: no id", "v=STSv1;", u"id-missing 1:9"_s);
        wrong("record: odd id", "v=STSv1; id=2026-01;", u"id-charset 1:17"_s);
        wrong("record: odd id in pieces", "_mta-sts TXT ( \"v=STSv1;\"\n  \" id=2026-01;\" )", u"id-charset 2:12"_s);
        wrong("record: odd id behind an escape", R"("v=STSv1\059 id=2026-01;")", u"id-charset 1:21"_s);
        wrong("record: odd id beside another", "\"hello\"\n\"v=STSv1; id=2026-01;\"", u"id-charset 2:18"_s);
        wrong("record: long id", "v=STSv1; id=" + QByteArray(33, '1'), u"id-length 1:13"_s);
        wrong("record: ID", "v=STSv1; ID=1;", u"id-key-case 1:10"_s);
        wrong("record: two semicolons", "v=STSv1;; id=1;", u"grammar 1:9"_s);
        wrong("record: a blank between fields", "v=STSv1; id=1 x=2", u"no-delimiter-between 1:14"_s);
        wrong("record: escaped", R"(v=STSv1\; id=1)", u"escaped 1:8"_s);
        wrong("record: outside ASCII", "v=STSv1; id=1; x=\xc3\xa4", u"non-ascii 1:18"_s);
        wrong("record: a tab", "v=STSv1; id=1; x=a\tb", u"control-chars 1:19"_s);
        wrong("record: an odd name", "v=STSv1; id=1; x*=a", u"ext-name 1:16"_s);
        wrong("record: an odd value", "v=STSv1; id=1; x=a=b", u"ext-value 1:18"_s);
    }
    static void tlsRptRecords()
    {
        const auto kind = LintKind::TlsRptRecord;
        const QString found = u"pass tlsrpt.record.found"_s;
        const auto wrong = [](const char *name, const QByteArray &text, const QString &slug) {
            txt(LintKind::TlsRptRecord, u"tlsrpt.record."_s, name, text, slug);
        };
        row("reports: good", kind, "v=TLSRPTv1; rua=mailto:a@example.org", true, {found});
        row("reports: good, a zone line", kind,
            "_smtp._tls.example.org. TXT \"v=TLSRPTv1;\" \"rua=https://example.org/\"", true,
            {u"info tlsrpt.record.split-strings"_s, found});
        row("reports: something else", kind, "v=spf1 -all", false, {u"fault 1:1"_s});
        row("reports: a name that nobody asks", kind, "_tls.example.org. TXT \"v=TLSRPTv1; rua=mailto:a@b.example\"",
            false, {u"fault 1:1"_s, found});
        row("reports: a blank", kind, "v=TLSRPTv1 ; rua=mailto:a@b.example", true,
            {u"warning tlsrpt.record.version-space 1:11"_s});
        row("reports: two", kind, "\"v=TLSRPTv1; rua=mailto:a@b.example\"\n\"v=TLSRPTv1; rua=mailto:a@b.example\"",
            false, {u"error tlsrpt.record.multiple"_s});
        wrong("reports: version", "v=TLSRPTv2; rua=mailto:a@b.example", u"version 1:1"_s);
        wrong("reports: grammar", "v=TLSRPTv1;; rua=mailto:a@b.example", u"grammar 1:12"_s);
        wrong("reports: escaped", R"("v=TLSRPTv1; rua=mailto:a@b.example\\; x=y")", u"escaped 1:36"_s);
        wrong("reports: no rua", "v=TLSRPTv1; x=y", u"rua-missing 1:16"_s);
        wrong("reports: nothing in rua", "v=TLSRPTv1; rua=", u"rua-empty 1:17"_s);
        wrong("reports: no scheme", "v=TLSRPTv1; rua=a@b.example", u"rua-scheme 1:17"_s);
        wrong("reports: no address", "v=TLSRPTv1; rua=mailto:a b", u"rua-uri-syntax 1:17"_s);
        wrong("reports: a size", "v=TLSRPTv1; rua=mailto:a@b.example!10m", u"rua-size-suffix 1:17"_s);
        wrong("reports: outside ASCII", "v=TLSRPTv1; rua=mailto:\xc3\xa4@b.example", u"non-ascii 1:24"_s);
    }
    static void tlsaRecords()
    {
        const auto kind = LintKind::Tlsa;
        row("TLSA: good", kind, "3 1 1 " + kDigest, true, {});
        row("TLSA: good, a zone line", kind, "_25._tcp.mx.example.org. IN TLSA ( 3 1 1\n" + kDigest + " )", true, {});
        row("TLSA: nothing", kind, "", false, {u"fault 1:1"_s});
        row("TLSA: half a digit", kind, "3 1 1 " + kDigest + "\n3 1 1 " + kDigest + "b", false, {u"fault 2:7"_s});
        row("TLSA: another port", kind, "_443._tcp.www.example.org. IN TLSA 3 1 1 " + kDigest, false, {u"fault 1:1"_s});
        row("TLSA: length", kind, "3 1 1 " + kDigest + "\n3 1 2 " + kDigest, false,
            {u"error dane.tlsa.digest-length 2:1"_s});
        row("TLSA: PKIX beside a usable one", kind, "3 1 1 " + kDigest + "\n1 1 1 " + kDigest, true,
            {u"warning dane.tlsa.usage-pkix 2:1"_s});
        row("TLSA: unknown, and none usable", kind, "3 2 1 " + kDigest, false,
            {u"error dane.tlsa.all-unusable 1:1"_s, u"warning dane.tlsa.selector-unknown 1:1"_s});
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "lint_test.moc"
