// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/models/findings_model.h"
#include "app/widgets/finding_row_delegate.h"
#include "core/checks/catalogue.h"

#include <QString>

namespace postseal::test {

using namespace Qt::StringLiterals;

inline Finding made(Check check, Standing standing, const QString &host = {})
{
    Finding finding;
    finding.check = check;
    finding.standing = standing;
    finding.host = host;
    for (const Slot slot : {Slot::Host, Slot::Address, Slot::Domain, Slot::Text, Slot::Name})
        finding.details.append({slot, host.isEmpty() ? u"example.org"_s : host});
    return finding;
}

//! Three that did not pass, of three areas, and two that did.
inline Findings mixed()
{
    return {made(Check::StartTlsAbsent, Standing::Fails, u"mx2.example.org"_s),
            made(Check::StsRecordMissing, Standing::Fails),
            made(Check::ChainTrusted, Standing::CannotTell, u"mx1.example.org"_s),
            made(Check::StartTlsOffered, Standing::Passes, u"mx1.example.org"_s),
            made(Check::TlsRptFound, Standing::Passes)};
}

//! The ids row by row; what a group holds stands between brackets.
inline QStringList slugsBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList slugs;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString slug = index.data(FindingsModel::SlugRole).toString();
        slugs += slug.isEmpty() ? QStringList(u"("_s) + slugsBelow(model, index) + QStringList(u")"_s)
                                : QStringList(slug);
    }
    return slugs;
}

inline FindingChoice textChoice(const QString &text, std::optional<Area> area = std::nullopt)
{
    FindingChoice choice;
    choice.text = text;
    choice.area = area;
    return choice;
}

inline QStringList topTitles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data(finding_role::Title).toString();
    return titles;
}

//! As many as a very large domain has: each check of the catalogue over and over, on hosts of two addresses.
inline Findings many(int count)
{
    Findings findings;
    const auto rows = catalogue();
    for (int i = 0; i < count; ++i) {
        const CheckSpec &spec = rows[size_t(i) % rows.size()];
        const bool passes = *spec.passed && i % 3 != 0;
        Finding finding = made(spec.check,
                               passes || spec.severity == Severity::Pass ? Standing::Passes : Standing::Fails,
                               u"mx%1.example.org"_s.arg(size_t(i) / rows.size()));
        finding.details.append({Slot::Count, qint64(i)});
        finding.seen = {u"250-mx%1.example.org"_s.arg(i), u"250 SIZE 52428800"_s};
        findings.append(finding);
    }
    return findings;
}

} // namespace postseal::test
