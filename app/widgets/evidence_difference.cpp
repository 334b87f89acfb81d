// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/evidence_box.h"

#include <QList>

namespace postseal {

namespace {

constexpr qsizetype comparedLines = 200; // the table below is quadratic

//! lengths[i][j]: the longest common part of what follows line i of the one and line j of the other.
QList<QList<int>> commonLengths(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> lengths(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : qMax(lengths[i + 1][j], lengths[i][j + 1]);
    }
    return lengths;
}

} // namespace

EvidenceLines evidenceLines(const QStringList &same)
{
    EvidenceLines lines;
    for (const QString &text : same)
        lines.append({text, EvidenceChange::Same});
    return lines;
}

MarkedEvidence markDifferences(const QStringList &seen, const QStringList &expected)
{
    if (seen.size() > comparedLines || expected.size() > comparedLines)
        return {evidenceLines(seen), evidenceLines(expected)};
    const auto lengths = commonLengths(seen, expected);
    MarkedEvidence marked;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < seen.size() || j < expected.size()) {
        if (i < seen.size() && j < expected.size() && seen[i] == expected[j]) {
            marked.seen.append({seen[i++], EvidenceChange::Same});
            marked.expected.append({expected[j++], EvidenceChange::Same});
        } else if (j == expected.size() || (i < seen.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
            marked.seen.append({seen[i++], EvidenceChange::Wrong});
        } else {
            marked.expected.append({expected[j++], EvidenceChange::Wanted});
        }
    }
    return marked;
}

} // namespace postseal
