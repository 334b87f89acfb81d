// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kEnd = u"pass mta-sts.policy.final-newline"_s;
const QString kNoIp = u"pass mta-sts.policy.mx-ip"_s;
const QStringList kNarrow{u"pass mta-sts.policy.mx-wildcard-tld"_s, u"pass mta-sts.policy.mx-wildcard-broad"_s};

QByteArray body(const QByteArray &mode, qint64 maxAge, const QByteArrayList &mx)
{
    QByteArray text = "version: STSv1\r\nmode: " + mode + "\r\nmax_age: " + QByteArray::number(maxAge) + "\r\n";
    for (const QByteArray &pattern : mx)
        text += "mx: " + pattern + "\r\n";
    return text;
}

FactsBuilder serving(const QByteArray &text)
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, text).host("mx1.example.org");
    return builder;
}

FactsBuilder naming(const QByteArrayList &mx)
{
    return serving(body("enforce", 1209600, mx));
}

FactsBuilder lookedUp(FactsBuilder builder, const QString &name, const std::function<DnsFacts(DnsQuestion)> &end)
{
    return builder.edit([&](InspectionFacts &f) {
        const DnsQuestion question{name, RrType::A};
        f.further.append({question, end(question)});
    });
}

} // namespace

class JudgePolicyFieldsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgePolicyFields};

private Q_SLOTS:
    void lines_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QByteArray good = body("enforce", 1209600, {"mx1.example.org"});
        const auto changed = [&good](const QByteArray &before, const QByteArray &after) {
            return serving(QByteArray(good).replace(before, after));
        };
        const auto info = [](const QString &slug) { return QStringList{u"info "_s + slug, kEnd, kNoIp}; };
        row("no policy", oneHost(), {});
        row("a refused policy", serving("mode: enforce\r\n"), {});
        row("well", serving(good), {kEnd, kNoIp});
        row("without a final line end", serving(good.chopped(2)), {kEnd, kNoIp});
        row("T-18 empty lines at the end", serving(good + "\r\n\r\n"),
            {u"notice mta-sts.policy.final-newline"_s, kNoIp});
        row("T-18 an empty line inside", changed("mode", "\r\nmode"), {kEnd, kNoIp});
        row("blanks at the end of a line", changed("enforce", "enforce \t"), info(u"mta-sts.policy.trailing-space"_s));
        row("the version is last", serving(good.mid(16) + "version: STSv1\r\n"),
            info(u"mta-sts.policy.version-not-first"_s));
        row("T-21 an unknown field", changed("mode", "colour: red\r\nmode"), info(u"mta-sts.policy.unknown-field"_s));
        row("id and misspelled fields have words of their own", changed("mode", "id: 1\r\nmax-age: 1\r\nmode"),
            {kEnd, kNoIp});
        row("T-19 capitals in a name", changed("mx1.e", "MX1.e"), info(u"mta-sts.match.case"_s));
    }
    void lines() { m_table.compare(); }

    void times_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto lasting = [](const QByteArray &mode, qint64 seconds) {
            return serving(body(mode, seconds, {"mx1.example.org"}));
        };
        const QString shortTest = u"info mta-sts.policy.max-age-short-testing"_s,
                      longNone = u"notice mta-sts.policy.max-age-long-none"_s,
                      shortNone = u"pass mta-sts.policy.max-age-long-none"_s;
        row("testing for an hour", lasting("testing", 3600), {kEnd, shortTest, kNoIp});
        row("testing for a day", lasting("testing", 86400), {kEnd, kNoIp});
        row("testing for no time", lasting("testing", 0), {kEnd, kNoIp});
        row("enforced for an hour", lasting("enforce", 3600), {kEnd, kNoIp});
        row("none for a day", lasting("none", 86400), {kEnd, shortNone});
        row("none for two weeks", lasting("none", 1209600), {kEnd, longNone});
        row("T-23 none without mx", serving(body("none", 0, {})), {kEnd, shortNone});
    }
    void times() { m_table.compare(); }

    void patterns_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString tld = u"error mta-sts.policy.mx-wildcard-tld"_s,
                      broad = u"warning mta-sts.policy.mx-wildcard-broad"_s,
                      fine = u"info mta-sts.policy.mx-wildcard-ok"_s;
        const QStringList ok = QStringList{kEnd, kNoIp} + kNarrow + QStringList{fine};
        row("T-24 an address", naming({"192.0.2.1", "mx1.example.org"}), {kEnd, u"error mta-sts.policy.mx-ip"_s});
        row("below a top-level domain", naming({"*.org"}), {kEnd, kNoIp, tld});
        row("below a public suffix", naming({"*.co.uk"}), {kEnd, kNoIp, tld});
        row("below a provider's public suffix", naming({"*.github.io"}), {kEnd, kNoIp, tld});
        row("the whole domain", naming({"*.example.org"}), {kEnd, kNoIp, kNarrow[0], broad});
        row("a label of its own", naming({"*.mx.example.org"}), ok);
        row("Exchange Online", naming({"*.mail.protection.outlook.com"}), ok);
        row("Google", naming({"*.google.com", "aspmx.l.google.com"}), ok);
        row("Fastmail", naming({"*.messagingengine.com"}), ok);
        row("twice", naming({"mx1.example.org", "MX1.example.org"}),
            {u"info mta-sts.match.case"_s, kEnd, kNoIp, u"info mta-sts.policy.mx-duplicate"_s});
        row("covered already", naming({"mx1.mx.example.org", "*.mx.example.org"}),
            QStringList{kEnd, kNoIp, u"info mta-sts.policy.mx-covered"_s} + kNarrow + QStringList{fine});
        row("not covered two labels below", naming({"a.b.mx.example.org", "*.mx.example.org"}), ok);
        QByteArrayList many;
        for (int i = 0; i < 100; ++i)
            many.append("mx" + QByteArray::number(i) + ".example.org");
        row("a hundred", naming(many), {kEnd, kNoIp});
        row("more than a hundred", naming(many + QByteArrayList{"mail.example.org"}),
            {kEnd, kNoIp, u"notice mta-sts.policy.mx-many"_s});
        QByteArrayList wild;
        for (int i = 0; i < 101; ++i)
            wild.append("*.a" + QByteArray::number(i) + ".example.org");
        const QString tooMany = u"notice mta-sts.policy.mx-many"_s;
        row("as many wildcards as are looked at", naming(wild),
            QStringList{kEnd, kNoIp} + kNarrow + QStringList{fine, tooMany});
        row("the last of them is not looked at", naming(wild + QByteArrayList{"*.org"}), {kEnd, kNoIp, fine, tooMany});
        row("the first of them is enough", naming(QByteArrayList{"*.org"} + wild), {kEnd, kNoIp, tld, fine, tooMany});
    }
    void patterns() { m_table.compare(); }

    void existence_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const FactsBuilder builder = naming({"mx1.example.org", "old.example.net"});
        const QString old = u"old.example.net"_s;
        const auto noName = [](const DnsQuestion &q) { return noSuchName(q); };
        const auto noType = [](const DnsQuestion &q) { return noSuchType(q); };
        const QStringList told{kEnd, kNoIp, u"notice mta-sts.policy.mx-unresolvable"_s};
        const auto ten = [&noType](int unused) { // of which the first ten are looked up
            QByteArrayList names;
            for (int i = 0; i < unused; ++i)
                names.append("old" + QByteArray::number(i) + ".example.net");
            FactsBuilder asked = naming(names);
            for (int i = 0; i < 10; ++i)
                asked = lookedUp(asked, QString::fromLatin1(names.at(i)), noType);
            return asked;
        };
        row("ten names, all looked up", ten(10), {kEnd, kNoIp, u"pass mta-sts.policy.mx-unresolvable"_s});
        row("eleven names, ten looked up", ten(11), {kEnd, kNoIp});
        row("not looked up", builder, {kEnd, kNoIp});
        row("no such name", lookedUp(builder, old, noName), told);
        row("a name without address", lookedUp(builder, old, noType),
            {kEnd, kNoIp, u"pass mta-sts.policy.mx-unresolvable"_s});
        row("lookup fails", lookedUp(builder, old, serverFailed), {kEnd, kNoIp});
        row("while it runs", lookedUp(builder, old, noType).edit(unfinished), {kEnd, kNoIp});
        row("a host of today", lookedUp(builder, u"mx1.example.org"_s, noName), {kEnd, kNoIp});
        row("MX not known",
            lookedUp(FactsBuilder("example.org").sts(kRecord, body("enforce", 1209600, {"old.example.net"})), old,
                     noName)
                .edit([](InspectionFacts &f) { f.mx = timedOut(); }),
            {kEnd, kNoIp});
    }
    void existence() { m_table.compare(); }

    //! What a policy file alone gives: nobody asked anything.
    void aloneIsFine()
    {
        InspectionFacts facts;
        facts.mtaSts.policy = readMtaStsPolicy(body("enforce", 1209600, {"*.example.org", "mx.example.net"}));
        QCOMPARE(told(judgePolicyFields(readDomain(facts))),
                 (QStringList{kEnd, kNoIp} + kNarrow + QStringList{u"info mta-sts.policy.mx-wildcard-ok"_s}));
        facts.domain = u"example.org"_s;
        QCOMPARE(told(judgePolicyFields(readDomain(facts))),
                 (QStringList{kEnd, kNoIp, kNarrow[0], u"warning mta-sts.policy.mx-wildcard-broad"_s}));
        QCOMPARE(told(judgeMatchHosts(readDomain(facts)) + judgePolicyTrials(readDomain(facts))), QStringList());
    }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::PolicyFinalNewline, Check::PolicyUnknownField), QStringList());
        QCOMPARE(m_table.never(Check::MatchCase, Check::MatchCase), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgePolicyFieldsTest)
#include "policy_fields_test.moc"
