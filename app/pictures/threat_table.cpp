// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/threat_table.h"

#include "app/wording/threat_headings.h"
#include "app/wording/threat_text.h"
#include "core/threats/attack_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace postseal {

namespace {

constexpr Attack kMain[] = {Attack::Nothing,      Attack::StartTlsStripped,     Attack::SelfSignedShown,
                            Attack::MxForgedBare, Attack::MxForgedRecordHidden, Attack::TlsaDropped};

AttackKind kindOf(ThreatChoice choice)
{
    switch (choice) {
    case ThreatChoice::Main: return AttackKind::Nothing;
    case ThreatChoice::OnPath: return AttackKind::OnPath;
    case ThreatChoice::Authority: return AttackKind::Authority;
    case ThreatChoice::Dns: return AttackKind::Dns;
    case ThreatChoice::Discovery: return AttackKind::Discovery;
    case ThreatChoice::Operator: return AttackKind::Operator;
    }
    Q_UNREACHABLE();
}

//! A policy can be hidden where there is one, and TLSA withheld where somebody asks for it.
bool isWorthShowing(const ThreatMatrix &matrix, Attack attack)
{
    if (attack == Attack::MxForgedRecordHidden)
        return matrix.at(Sender::MtaStsCold, attack).standing != CellStanding::DoesNotApply;
    if (attack != Attack::TlsaDropped)
        return matrix.applies(attack);
    return std::ranges::any_of(everySender(), [&](Sender sender) {
        const ThreatCell &cell = matrix.at(sender, attack);
        return cell.standing == CellStanding::CannotTell || (cell.standing == CellStanding::Told && !cell.noEffect);
    });
}

//! The sender that differs from this one in that it has a policy cached.
std::optional<Sender> warmOf(Sender sender)
{
    if (sender == Sender::MtaStsCold)
        return Sender::MtaStsWarm;
    return sender == Sender::BothCold ? std::optional(Sender::BothWarm) : std::nullopt;
}

bool areAlike(const ThreatMatrix &matrix, const QList<ThreatTableColumn> &columns, Sender one, Sender other)
{
    return std::ranges::all_of(columns, [&](const ThreatTableColumn &column) {
        return matrix.at(one, column.attack) == matrix.at(other, column.attack);
    });
}

QList<ThreatTableRow> rowsOf(const ThreatMatrix &matrix, const QList<ThreatTableColumn> &columns, ThreatRows rows)
{
    QList<ThreatTableRow> made;
    for (const Sender sender : everySender()) {
        if (!made.isEmpty() && made.constLast().senders.contains(sender))
            continue;
        const std::optional<Sender> warm = warmOf(sender);
        if (warm && rows == ThreatRows::JoinedWhereAlike && areAlike(matrix, columns, sender, *warm))
            made.append({{sender, *warm}, joinedName(sender), joinedCaption(sender)});
        else
            made.append({{sender}, senderName(sender), senderCaption(sender)});
    }
    return made;
}

} // namespace

QList<Attack> attacksOf(ThreatChoice choice, const ThreatMatrix &matrix)
{
    QList<Attack> attacks;
    if (matrix.why != NoThreats::None)
        return attacks;
    if (choice == ThreatChoice::Main) {
        std::ranges::copy_if(kMain, std::back_inserter(attacks),
                             [&matrix](Attack attack) { return isWorthShowing(matrix, attack); });
        return attacks;
    }
    std::ranges::copy_if(everyAttack(), std::back_inserter(attacks), [&matrix, choice](Attack attack) {
        return specOf(attack).kind == kindOf(choice) && matrix.applies(attack);
    });
    return attacks;
}

QList<ThreatFace> ThreatTable::facesShown() const
{
    QList<ThreatFace> faces;
    for (const ThreatTableCell &cell : cells) {
        if (!faces.contains(cell.face))
            faces.append(cell.face);
    }
    std::ranges::sort(faces);
    return faces;
}

ThreatTable threatTable(const ThreatMatrix &matrix, ThreatChoice choice, ThreatRows rows)
{
    ThreatTable table;
    const QList<Attack> attacks = attacksOf(choice, matrix);
    if (attacks.isEmpty())
        return table;
    table.corner = QCoreApplication::translate("Threat", "What happens to a message when …");
    for (const Attack attack : attacks)
        table.columns.append({attack, attackHeading(attack, choice == ThreatChoice::Main)});
    table.rows = rowsOf(matrix, table.columns, rows);
    for (const ThreatTableRow &row : table.rows) {
        for (const ThreatTableColumn &column : table.columns) {
            const ThreatFace face = threatFace(column.attack, matrix.at(row.senders.constFirst(), column.attack));
            table.cells.append({face, faceWord(face), threatTitle(row.senders, column.name, face)});
        }
    }
    return table;
}

} // namespace postseal
