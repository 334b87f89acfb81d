// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QByteArrayList &records)
{
    return oneHost().sts(kRecord, policy("enforce")).stsRecords(records);
}

} // namespace

class JudgeDiscoveryTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeDiscovery};

private Q_SLOTS:
    void records_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString found = u"pass dns.mta-sts-record.found"_s;
        row("well", with({kRecord}), {found});
        row("T-03 in two strings", oneHost().sts(kRecord, policy("enforce")).edit([](InspectionFacts &f) {
            f.mtaSts.record = answered({u"_mta-sts.example.org"_s, RrType::Txt}, {txtRdata({"v=STSv1; i", "d=1;"})});
        }),
            {found});
        row("T-02 an unrelated text beside it", with({kRecord, "v=spf1 -all"}),
            {found, u"notice dns.mta-sts-record.unrelated-txt"_s});
        row("two", with({kRecord, "v=STSv1; id=2;"}), {u"error dns.mta-sts-record.multiple"_s});
        row("T-02 an unrelated text alone", oneHost().stsRecords({"v=spf1 -all"}),
            {u"notice dns.mta-sts-record.missing"_s});
        row("version in another case", with({"v=stsv1; id=1;"}), {u"error dns.mta-sts-record.version-case"_s});
        row("something before the version", with({" v=STSv1; id=1;"}), {u"error dns.mta-sts-record.version-first"_s});
        row("T-01 blank before the delimiter", with({"v=STSv1 ; id=1;"}),
            {u"error dns.mta-sts-record.version-delimiter"_s});
        row("T-01 the version alone", with({"v=STSv1"}), {u"error dns.mta-sts-record.version-delimiter"_s});
        row("another version", with({"v=STSv2; id=1;"}), {u"error dns.mta-sts-record.version-unknown"_s});
        row("no id", with({"v=STSv1; x=y;"}), {u"error dns.mta-sts-record.id-missing"_s});
        row("T-05 hyphens", with({"v=STSv1; id=2026-01-31;"}), {u"error dns.mta-sts-record.id-charset"_s});
        row("33 characters", with({"v=STSv1; id=" + QByteArray(33, '1') + ';'}),
            {u"error dns.mta-sts-record.id-length"_s});
        row("32 characters", with({"v=STSv1; id=" + QByteArray(32, '1') + ';'}), {found});
        row("ID", with({"v=STSv1; ID=1;"}), {u"error dns.mta-sts-record.id-key-case"_s});
        row("two ids", with({"v=STSv1; id=1; id=2;"}), {found, u"warning dns.mta-sts-record.id-duplicate"_s});
        row("grammar", with({"v=STSv1; id=1;; x=y"}), {u"error dns.mta-sts-record.grammar"_s});
        row("no delimiter between", with({"v=STSv1; id=1 x=y"}), {u"error dns.mta-sts-record.no-delimiter-between"_s});
        row("T-09 escaped", with({"v=STSv1\\; id=1;"}), {u"error dns.mta-sts-record.escaped"_s});
        row("not ASCII", with({"v=STSv1; id=\xc3\xa4;"}), {u"error dns.mta-sts-record.non-ascii"_s});
        row("control characters", with({"v=STSv1; id=1\n;"}), {u"error dns.mta-sts-record.control-chars"_s});
        row("extension name", with({"v=STSv1; id=1; _x=y;"}), {u"error dns.mta-sts-record.ext-name"_s});
        row("extension value", with({"v=STSv1; id=1; x==;"}), {u"error dns.mta-sts-record.ext-value"_s});
        row("T-21 unknown fields are ignored", with({"v=STSv1; id=1; mode=enforce;"}), {found});
    }
    void records() { m_table.compare(); }

    void lookups_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const DnsQuestion txt{u"_mta-sts.example.org"_s, RrType::Txt};
        const auto lookup = [](const Observed<DnsFacts> &answer) {
            return oneHost().sts(kRecord, policy("enforce")).edit([&answer](InspectionFacts &f) {
                f.mtaSts.record = answer;
            });
        };
        const QString found = u"pass dns.mta-sts-record.found"_s;
        row("T-04 alias", lookup(answeredThrough(txt, {u"sts.example.net"_s}, {txtRdata({kRecord})})),
            {found, u"info dns.mta-sts-record.cname"_s});
        row("missing", oneHost(), {u"notice dns.mta-sts-record.missing"_s});
        row("missing, a policy is there", lookup(noSuchName(txt)), {u"error dns.mta-sts-record.missing-but-policy"_s});
        row("missing, a policy without a valid body is there",
            oneHost().sts(kRecord, "x").edit([&](InspectionFacts &f) { f.mtaSts.record = noSuchName(txt); }),
            {u"notice dns.mta-sts-record.missing"_s});
        row("missing, the policy host is still to answer", oneHost().policyHost({"192.0.2.80"}).edit(unfinished), {});
        row("missing, the MX answer is still to come", oneHost().edit([](InspectionFacts &f) {
            unfinished(f);
            f.mx = {};
        }),
            {});
        row("missing, all else is there", oneHost().edit(unfinished), {u"notice dns.mta-sts-record.missing"_s});
        row("T-54 missing at a null MX", oneHost().mx({{0, ""}}), {});
        row("missing at no domain", FactsBuilder("example.org").mx(noSuchName({u"example.org"_s, RrType::Mx})), {});
        row("present but no policy", oneHost().stsRecords({kRecord}),
            {found, u"error dns.mta-sts-record.present-but-no-policy"_s});
        row("present, policy host out of reach from here",
            oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::Unreachable, {}}),
            {found});
        row("T-16 present, longer than we read",
            oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::TooLarge, {}}),
            {found});
        row("present, another address to try",
            oneHost()
                .stsRecords({kRecord})
                .policyHost({"192.0.2.80", "192.0.2.81"})
                .policyFails({FailureKind::Refused, {}})
                .edit(unfinished),
            {found});
        row("present, the policy refused by all", oneHost().sts(kRecord, "x"), {found});
        row("T-07 SERVFAIL", lookup(serverFailed(txt)), {u"error dns.mta-sts-record.lookup-error"_s});
        row("more than is read", lookup(tooMuch(answered(txt, {txtRdata({kRecord})}))),
            {u"cannot-tell dns.mta-sts-record.lookup-error"_s});
        row("the resolver fails", lookup(resolversOwn()), {u"cannot-tell dns.mta-sts-record.lookup-error"_s});
        row("present, the resolver fails for the policy host",
            oneHost().stsRecords({kRecord}).edit([](InspectionFacts &f) { f.mtaSts.aaaa = resolversOwn(); }), {found});
        row("T-07 times out", lookup(timedOut()), {u"error dns.mta-sts-record.lookup-error"_s});
        row("nobody answers", lookup(timedOut()).edit([](InspectionFacts &f) {
            f.mx = f.tlsRpt = f.mtaSts.a = f.mtaSts.aaaa = timedOut();
        }),
            {u"cannot-tell dns.mta-sts-record.lookup-error"_s});
        row("bogus is told with DNSSEC", lookup(bogus(txt, u"x"_s)), {});
        row("stopped", lookup(cancelled()), {});
        row("not asked", lookup({}), {});
    }
    void lookups() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::StsRecordFound, Check::StsRecordAlias), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeDiscoveryTest)
#include "discovery_test.moc"
