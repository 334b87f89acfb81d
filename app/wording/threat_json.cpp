// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_json.h"

#include "app/wording/threat_text.h"
#include "core/threats/threat_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QJsonArray failuresJson(const ThreatCell &cell)
{
    QJsonArray failures;
    for (const ReportedFailure &failure : cell.failures) {
        QJsonArray types;
        for (const ResultType type : failure.types)
            types.append(resultTypeWord(type));
        failures.append(QJsonObject{{u"policyType"_s, policyTypeWord(failure.policy)}, {u"resultTypes"_s, types}});
    }
    return failures;
}

QJsonArray productsJson(ThreatRemark remark)
{
    QJsonArray products;
    for (const ProductOutcome &product : productsOf(remark))
        products.append(QJsonObject{{u"product"_s, QLatin1StringView(product.product)},
                                    {u"outcome"_s, outcomeWord(product.outcome)}});
    return products;
}

//! What is false, none or the same is left out, so that two hundred cells stay readable.
QJsonObject cellJson(const ThreatCell &cell)
{
    QJsonObject json{{u"state"_s, standingWord(cell.standing)}};
    if (cell.standing == CellStanding::CannotTell)
        json.insert(u"why"_s, untoldWord(cell.untold));
    if (cell.standing != CellStanding::Told)
        return json;
    json.insert(u"outcome"_s, outcomeWord(cell.outcome));
    if (cell.otherwise)
        json.insert(u"otherwise"_s, outcomeWord(*cell.otherwise));
    for (const auto &[key, holds] :
         {std::pair{u"inNameOnly"_s, cell.inNameOnly}, std::pair{u"interceptable"_s, cell.interceptable},
          std::pair{u"noEffect"_s, cell.noEffect}}) {
        if (holds)
            json.insert(key, true);
    }
    if (!cell.settled())
        json.insert(u"settled"_s, false);
    json.insert(u"reason"_s, reasonWord(cell.reason));
    json.insert(u"rfc"_s, QLatin1StringView(rfcOf(cell.reason)));
    if (cell.remark != ThreatRemark::None)
        json.insert(u"remark"_s, remarkWord(cell.remark));
    if (const QJsonArray products = productsJson(cell.remark); !products.isEmpty())
        json.insert(u"products"_s, products);
    if (!cell.failures.isEmpty())
        json.insert(u"reported"_s, failuresJson(cell));
    if (cell.change != ThreatChange::None)
        json.insert(u"change"_s, changeWord(cell.change));
    if (!cell.host.isEmpty())
        json.insert(u"host"_s, cell.host);
    return json;
}

} // namespace

QJsonObject threatsJson(const ThreatMatrix &matrix, const QString &domain, bool stories)
{
    if (matrix.why != NoThreats::None)
        return {{u"why"_s, noThreatsWord(matrix.why)}, {u"attacks"_s, QJsonArray()}};
    QJsonArray attacks;
    for (const Attack attack : everyAttack()) {
        QJsonObject senders;
        for (const Sender sender : everySender()) {
            const ThreatCell &cell = matrix.at(sender, attack);
            QJsonObject json = cellJson(cell);
            if (stories) {
                json.insert(u"text"_s, threatStory(attack, cell));
                json.insert(u"notes"_s, QJsonArray::fromStringList(threatNotes(attack, cell, matrix.reportsWanted)));
                json.insert(u"remedy"_s, threatChange(cell, domain));
            }
            senders.insert(senderWord(sender), json);
        }
        attacks.append(QJsonObject{{u"attack"_s, attackWord(attack)},
                                   {u"kind"_s, attackKindWord(specOf(attack).kind)},
                                   {u"senders"_s, senders}});
    }
    QJsonObject json{{u"attacks"_s, attacks}};
    if (matrix.reportsWanted)
        json.insert(u"reportsWanted"_s, *matrix.reportsWanted);
    return json;
}

} // namespace postseal
