// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/finding_text.h"
#include "core/compare/comparison.h"
#include "tests/core/judge/judge_table.h"

namespace postseal::test {

using Change = std::function<void(FactsBuilder &)>;

//! Rows of two inspections `days` apart, the newer one now. What both show together is compared, passes left out, in
//! order; a surplus one fails.
class ChangeTable
{
public:
    static void columns()
    {
        QTest::addColumn<InspectionFacts>("older");
        QTest::addColumn<InspectionFacts>("newer");
        QTest::addColumn<QStringList>("expected");
    }
    static void row(const char *name, double days, FactsBuilder older, FactsBuilder newer, const QStringList &expected)
    {
        older.at(pki().now.addSecs(-qint64(days * 86400)));
        newer.at(pki().now);
        QTest::newRow(name) << older.facts() << newer.facts() << expected;
    }
    void compare()
    {
        QFETCH(InspectionFacts, older);
        QFETCH(InspectionFacts, newer);
        QFETCH(QStringList, expected);
        const std::optional<Comparison> comparison = compareInspections(newer, older); // the order does not matter
        QVERIFY(comparison);
        noteRow(comparison->changes);
        QStringList lines;
        for (const Finding &finding : comparison->changes) {
            QCOMPARE(missingSlots(finding), QStringList());
            (finding.standing == Standing::Passes ? m_passed : m_told).insert(int(finding.check));
            if (finding.standing != Standing::Passes)
                lines.append(test::told(finding));
        }
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    }
    bool isTold(Check check) const { return m_told.contains(int(check)); }
    bool hasPassed(Check check) const { return m_passed.contains(int(check)); }

private:
    QSet<int> m_told, m_passed;
};

//! Each of the checks was told by a row, and passed in one where it can.
inline QStringList untried(const ChangeTable &table, const QList<Check> &checks)
{
    QStringList slugs;
    for (const Check check : checks) {
        const CheckSpec &spec = specOf(check);
        if (!table.isTold(check) || (*spec.passed && qstrcmp(spec.passed, spec.title) != 0 && !table.hasPassed(check)))
            slugs.append(QString::fromLatin1(spec.slug));
    }
    return slugs;
}

inline QByteArray policyOf(const QByteArray &mode, qint64 maxAge, const QByteArrayList &mx)
{
    QByteArray text = "version: STSv1\r\nmode: " + mode + "\r\nmax_age: " + QByteArray::number(maxAge) + "\r\n";
    for (const QByteArray &pattern : mx)
        text += "mx: " + pattern + "\r\n";
    return text;
}

inline void withResolver(FactsBuilder &builder, const QString &resolver)
{
    builder.edit([&resolver](InspectionFacts &facts) { facts.vantage.resolver = resolver; });
}

//! The same facts, seen through another resolver.
inline FactsBuilder elsewhere(FactsBuilder builder)
{
    withResolver(builder, QStringLiteral("198.51.100.53"));
    return builder;
}

} // namespace postseal::test
