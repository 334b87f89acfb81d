// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QByteArray &text)
{
    return oneHost().tlsRpt(text);
}

} // namespace

class JudgeTlsRptTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeTlsRpt};

private Q_SLOTS:
    void judges_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion txt{u"_smtp._tls.example.org"_s, RrType::Txt};
        const auto lookup = [](const Observed<DnsFacts> &answer) {
            return oneHost().edit([&answer](InspectionFacts &f) { f.tlsRpt = answer; });
        };
        row("well", with("v=TLSRPTv1; rua=mailto:a@example.org"), {u"pass tlsrpt.record.found"_s});
        row("T-58 two rua fields", with("v=TLSRPTv1; rua=mailto:a@example.org; rua=https://example.org/a"),
            {u"pass tlsrpt.record.found"_s});
        row("missing", oneHost(), {u"notice tlsrpt.record.missing"_s});
        row("missing, whether mail is taken is not known yet", oneHost().edit([](InspectionFacts &f) {
            unfinished(f);
            f.mx = {};
        }),
            {});
        row("T-54 missing at a null MX", oneHost().mx({{0, ""}}), {});
        row("missing at no domain", FactsBuilder("example.org").mx(noSuchName({u"example.org"_s, RrType::Mx})), {});
        row("T-02 an unrelated text", with("v=spf1 -all"), {u"notice tlsrpt.record.missing"_s});
        row("two",
            lookup(answered(txt,
                            {txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"}), txtRdata({"v=TLSRPTv1; rua=mailto:d@e.f"})})),
            {u"error tlsrpt.record.multiple"_s});
        row("T-02 one and an unrelated text",
            lookup(answered(txt, {txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"}), txtRdata({"v=spf1 -all"})})),
            {u"pass tlsrpt.record.found"_s});
        row("T-03 in two strings", lookup(answered(txt, {txtRdata({"v=TLSRPTv1; rua=mail", "to:a@b.c"})})),
            {u"pass tlsrpt.record.found"_s});
        row("version", with("v=tlsrptv1; rua=mailto:a@b.c"), {u"error tlsrpt.record.version"_s});
        row("blank before the delimiter", with("v=TLSRPTv1 ; rua=mailto:a@b.c"),
            {u"warning tlsrpt.record.version-space"_s});
        row("grammar", with("v=TLSRPTv1; rua=mailto:a@b.c;; x=y"), {u"error tlsrpt.record.grammar"_s});
        row("T-09 escaped", with("v=TLSRPTv1\\; rua=mailto:a@b.c"), {u"error tlsrpt.record.escaped"_s});
        row("no rua", with("v=TLSRPTv1; x=y"), {u"error tlsrpt.record.rua-missing"_s});
        row("empty rua", with("v=TLSRPTv1; rua="), {u"error tlsrpt.record.rua-empty"_s});
        row("scheme", with("v=TLSRPTv1; rua=a@example.org"), {u"error tlsrpt.record.rua-scheme"_s});
        row("URI syntax", with("v=TLSRPTv1; rua=mailto:a b@example.org"), {u"error tlsrpt.record.rua-uri-syntax"_s});
        row("T-58 size suffix", with("v=TLSRPTv1; rua=mailto:a@example.org!10m"),
            {u"error tlsrpt.record.rua-size-suffix"_s});
        row("not ASCII", with("v=TLSRPTv1; rua=mailto:\xc3\xa4@example.org"), {u"error tlsrpt.record.non-ascii"_s});
        row("SERVFAIL", lookup(serverFailed(txt)), {u"warning tlsrpt.record.lookup-error"_s});
        row("more than is read", lookup(tooMuch(noSuchName(txt))), {u"cannot-tell tlsrpt.record.lookup-error"_s});
        row("the resolver fails", lookup(resolversOwn(FailureKind::Refused)),
            {u"cannot-tell tlsrpt.record.lookup-error"_s});
        row("times out", lookup(timedOut()), {u"warning tlsrpt.record.lookup-error"_s});
        row("nobody answers", lookup(timedOut()).edit([](InspectionFacts &f) {
            f.mx = f.mtaSts.record = f.mtaSts.a = f.mtaSts.aaaa = timedOut();
        }),
            {u"cannot-tell tlsrpt.record.lookup-error"_s});
        row("bogus is told with DNSSEC", lookup(bogus(txt, u"x"_s)), {});
        row("stopped", lookup(cancelled()), {});
        row("not asked", lookup({}), {});
    }
    void judges() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::TlsRptFound, Check::TlsRptNonAscii), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeTlsRptTest)
#include "tls_rpt_test.moc"
