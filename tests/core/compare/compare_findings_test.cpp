// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/compare_findings.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

Finding made(Check check, const QString &host = {}, const QList<Detail> &details = {},
             Standing standing = Standing::Fails)
{
    Finding finding;
    finding.check = check;
    finding.host = host;
    finding.details = details;
    finding.standing = standing;
    return finding;
}

//! "+1 -0 ~0 =0 ?0": appeared, resolved, changed, stayed, untold.
QString counted(const Findings &before, const Findings &after)
{
    const FindingsChange change = compareFindings(before, after);
    return u"+%1 -%2 ~%3 =%4 ?%5"_s.arg(change.appeared.size())
        .arg(change.resolved.size())
        .arg(change.changed.size())
        .arg(change.stayed.size())
        .arg(change.untold.size());
}

} // namespace

class CompareFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<Findings>("before");
        QTest::addColumn<Findings>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Findings &before, const Findings &after, const char *expected) {
            QTest::newRow(name) << before << after << QString::fromLatin1(expected);
        };
        const QString mx1 = u"mx1.example.org"_s, mx2 = u"mx2.example.org"_s;
        const Finding absent = made(Check::StartTlsAbsent, mx1, {{Slot::Address, u"192.0.2.1"_s}});
        const auto soon = [&mx1](qint64 days) { return made(Check::ExpirySoon, mx1, {{Slot::Days, days}}); };
        const auto unused = [](const QString &name) { return made(Check::PolicyMxUnused, {}, {{Slot::Name, name}}); };
        const auto at = [&mx1](const QString &address, qint64 count) {
            return made(Check::StartTlsHandshake, mx1, {{Slot::Address, address}, {Slot::Count, count}});
        };
        row("nothing", {}, {}, "+0 -0 ~0 =0 ?0");
        row("appeared", {}, {absent}, "+1 -0 ~0 =0 ?0");
        row("went", {absent}, {}, "+0 -1 ~0 =0 ?0");
        row("stayed", {absent}, {absent}, "+0 -0 ~0 =1 ?0");
        row("another order", {absent, soon(3)}, {soon(3), absent}, "+0 -0 ~0 =2 ?0");
        row("fewer days left", {soon(12)}, {soon(5)}, "+0 -0 ~1 =0 ?0");
        row("at another host", {absent}, {made(Check::StartTlsAbsent, mx2, {{Slot::Address, u"192.0.2.1"_s}})},
            "+1 -1 ~0 =0 ?0");
        row("at another address of the host", {absent},
            {made(Check::StartTlsAbsent, mx1, {{Slot::Address, u"192.0.2.9"_s}})}, "+0 -0 ~1 =0 ?0");
        row("another pattern is another thing", {unused(u"a.example"_s)}, {unused(u"b.example"_s)}, "+1 -1 ~0 =0 ?0");
        row("one pattern of two went", {unused(u"a.example"_s), unused(u"b.example"_s)}, {unused(u"b.example"_s)},
            "+0 -1 ~0 =1 ?0");
        row("of two addresses the same belong together", {at(u"192.0.2.1"_s, 1), at(u"192.0.2.2"_s, 1)},
            {at(u"192.0.2.2"_s, 2), at(u"192.0.2.3"_s, 1)}, "+0 -0 ~2 =0 ?0");
        row("it passes now", {made(Check::MatchAll, {}, {}, Standing::Fails)},
            {made(Check::MatchAll, {}, {}, Standing::Passes)}, "+1 -1 ~0 =0 ?0");
        row("it cannot be told now", {absent}, {made(Check::StartTlsAbsent, mx1, {}, Standing::CannotTell)},
            "+0 -0 ~0 =0 ?2");
        row("it could not be told before", {made(Check::StartTlsAbsent, mx1, {}, Standing::CannotTell)}, {absent},
            "+0 -0 ~0 =0 ?2");
        row("it can be told at neither", {made(Check::StartTlsAbsent, mx1, {}, Standing::CannotTell)},
            {made(Check::StartTlsAbsent, mx1, {}, Standing::CannotTell)}, "+0 -0 ~0 =1 ?0");
        row("other evidence alone", {absent}, {[&absent] {
                Finding other = absent;
                other.seen = {u"250 SIZE"_s};
                return other;
            }()},
            "+0 -0 ~1 =0 ?0");
    }
    void sorts()
    {
        QFETCH(Findings, before);
        QFETCH(Findings, after);
        QTEST(counted(before, after), "expected");
    }

    void pairsTheSameAddress()
    {
        const auto at = [](const QString &address, qint64 count) {
            return made(Check::StartTlsHandshake, u"mx1"_s, {{Slot::Address, address}, {Slot::Count, count}});
        };
        const FindingsChange change = compareFindings({at(u"192.0.2.1"_s, 1), at(u"192.0.2.2"_s, 1)},
                                                      {at(u"192.0.2.2"_s, 2), at(u"192.0.2.1"_s, 2)});
        QCOMPARE(change.changed.size(), 2);
        for (const ChangedFinding &changed : change.changed)
            QCOMPARE(changed.before.details.constFirst(), changed.after.details.constFirst());
    }
};

QTEST_GUILESS_MAIN(CompareFindingsTest)
#include "compare_findings_test.moc"
