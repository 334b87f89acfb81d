// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_input.h"

#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

DnsFacts text(const QString &name, const QByteArrayList &texts)
{
    QByteArrayList rdata;
    for (const QByteArray &one : texts)
        rdata.append(txtRdata({one}));
    return answered({name, RrType::Txt}, rdata);
}

FactsBuilder named(const QString &domain, const QString &typed = {})
{
    return FactsBuilder(domain).edit([&typed](InspectionFacts &facts) { facts.typed = typed; });
}

//! sub.example.org with a host, and records above it.
FactsBuilder child(const QList<DnsFacts> &above)
{
    return FactsBuilder("sub.example.org")
        .mx({{10, "mx1.example.org"}})
        .host("mx1.example.org")
        .address("192.0.3.1")
        .edit([&above](InspectionFacts &facts) {
            for (const DnsFacts &record : above)
                facts.further.append({record.answer.question, record});
        });
}

const QString kAbove = u"_mta-sts.example.org"_s;

} // namespace

class JudgeInputTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeInput};
    QSet<Check> m_refused;

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("expected"); // empty: it can be inspected
        const auto row = [](const QString &typed, const QString &expected = {}) {
            QTest::newRow(typed.toUtf8().constData()) << expected;
        };
        const QString syntax = u"error input.domain.syntax"_s, literal = u"info input.domain.address-literal"_s,
                      idna = u"error input.domain.idna-invalid"_s;
        for (const auto &typed : {u""_s, u"user@"_s, u"a..b"_s, u"exa mple.org"_s, u"-a.example"_s, u"a_b.example"_s,
                                  u"exä mple.org"_s, QString(64, u'a') + u".org"_s, QString(300, u'a')})
            row(typed, syntax);
        for (const auto &typed : {u"192.0.2.1"_s, u"user@[192.0.2.1]"_s, u"[IPv6:2001:db8::1]"_s})
            row(typed, literal);
        row(u"a\u202eb.example"_s, idna);
        for (const auto &typed : {u"example.org"_s, u"user@bücher.example"_s, u"xn--a.example"_s, u"i❤.ws"_s})
            row(typed);
    }
    void refuses()
    {
        QFETCH(QString, expected);
        const QString typed = QString::fromUtf8(QTest::currentDataTag());
        const Findings findings = judgeTyped(typed);
        noteRow(findings);
        QCOMPARE(told(findings).join(u'\n'), expected);
        QCOMPARE(findings.isEmpty(), parseTypedDomain(typed).has_value());
        for (const Finding &finding : findings)
            m_refused.insert(finding.check);
    }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("plain", named(u"example.org"_s, u"user@Example.org"_s), {});
        row("file without a typed text", named(u"example.org"_s), {});
        row("U-label", named(u"xn--bcher-kva.example"_s, u"bücher.example"_s), {});
        row("A-label", named(u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s), {});
        row("top level", named(u"com"_s), {u"notice input.domain.public-suffix"_s});
        row("second level", named(u"co.uk"_s), {u"notice input.domain.public-suffix"_s});
        const QStringList deviates{u"notice input.domain.idna-deviation"_s};
        row("sharp s", named(u"xn--strae-oqa.de"_s, u"straße.de"_s), deviates);
        row("sharp s as A-label", named(u"xn--strae-oqa.de"_s), deviates);
        row("final sigma", named(u"xn--nxasmm1c.com"_s), deviates);
        row("emoji", named(u"xn--i-7iq.ws"_s, u"i❤.ws"_s), {u"error input.domain.idna-invalid"_s});
        row("emoji as A-label", named(u"xn--i-7iq.ws"_s, u"xn--i-7iq.ws"_s),
            {u"warning input.domain.alabel-roundtrip"_s});
        row("A-label that does not decode", named(u"xn--a.example"_s), {u"warning input.domain.alabel-roundtrip"_s});
        row("A-label that encodes otherwise", named(u"xn--bcher-kv.com"_s),
            {u"warning input.domain.alabel-roundtrip"_s});
        row("joiner where none belongs", named(u"xn--ab-m1t.com"_s, u"a\u200db.com"_s),
            {u"error input.domain.idna-invalid"_s});
        row("joiner between Arabic letters", named(u"xn--mgba3gch31f060k.com"_s), deviates);
        row("Cyrillic among Latin", named(u"xn--ypal-43d9g.com"_s), {u"info input.domain.mixed-script"_s});
        row("Cyrillic that looks Latin", named(u"xn--80ak6aa92e.com"_s), {u"info input.domain.mixed-script"_s});
        row("Japanese", named(u"xn--r8jz45g.xn--zckzah"_s), {});
        row("Cyrillic under Cyrillic", named(u"xn--80ak6aa92e.xn--p1ai"_s), {});
    }
    void names() { m_table.compare(); }

    void parents_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList notCovered{u"notice input.domain.subdomain-not-covered"_s};
        row("record above", child({text(kAbove, {kRecord})}), notCovered);
        row("none above", child({noSuchName({kAbove, RrType::Txt})}), {});
        row("another text above", child({text(kAbove, {"v=spf1 -all"})}), {});
        row("not asked", child({}), {});
        row("a record of its own", child({text(kAbove, {kRecord})}).stsRecords({kRecord}), {});
        row("of another domain", child({text(u"_mta-sts.example.net"_s, {kRecord})}), {});
        row("takes no mail",
            child({text(kAbove, {kRecord})}).edit([](InspectionFacts &f) { f.hosts[0].addresses.clear(); }), {});
        row("own record not known",
            child({text(kAbove, {kRecord})}).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }), {});
    }
    void parents() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QStringList never = m_table.never(Check::InputDomainSyntax, Check::InputDomainSubdomainNotCovered);
        for (const Check check : std::as_const(m_refused))
            never.removeAll(QString::fromLatin1(specOf(check).slug));
        QCOMPARE(never, QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeInputTest)
#include "input_test.moc"
