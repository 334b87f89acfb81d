// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/judgement_json.h"

#include "app/wording/finding_text.h"
#include "app/wording/remedy_text.h"
#include "app/wording/seal_text.h"
#include "app/wording/threat_json.h"
#include "core/checks/catalogue.h"
#include "core/facts/facts_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QJsonValue detailJson(const Detail &detail)
{
    if (const QString *text = std::get_if<QString>(&detail.value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&detail.value))
        return *number;
    return std::get<QDateTime>(detail.value).toUTC().toString(Qt::ISODate);
}

QJsonObject smallJson(const SmallSeal &seal)
{
    return {{u"seal"_s, sealWord(seal.state)}, {u"text"_s, smallSealText(seal)}};
}

} // namespace

QJsonObject findingJson(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    QJsonObject details;
    for (const Detail &detail : finding.details)
        details.insert(slotWord(detail.slot), detailJson(detail));
    return {{u"slug"_s, QLatin1StringView(spec.slug)},
            {u"severity"_s, severityWord(severityOf(finding))},
            {u"state"_s, standingWord(finding.standing)},
            {u"area"_s, areaWord(spec.area)},
            {u"host"_s, finding.host},
            {u"text"_s, titleOf(finding)},
            {u"what"_s, whatOf(finding)},
            {u"effect"_s, effectOf(finding)},
            {u"rfc"_s, QLatin1StringView(spec.rfc)},
            {u"remedy"_s, remedyOf(finding)},
            {u"details"_s, details},
            {u"seen"_s, QJsonArray::fromStringList(finding.seen)},
            {u"expected"_s, QJsonArray::fromStringList(finding.expected)}};
}

QJsonObject judgementJson(const InspectionFacts &facts, const Judgement &judgement, bool stories)
{
    const DomainReading reading = readDomain(facts);
    QJsonArray findings;
    for (const Finding &finding : judgement.findings) {
        QJsonObject json = findingJson(finding);
        json.insert(u"remedyTexts"_s, remedyJson(remedyFor(finding, reading)));
        findings.append(json);
    }
    const SealVerdict &seal = judgement.seal;
    return {{u"domain"_s, facts.domain},
            {u"seal"_s, sealWord(seal.state)},
            {u"sentence"_s, sealSentence(seal, facts.domain)},
            {u"seals"_s, QJsonObject{{u"mta-sts"_s, smallJson(seal.mtaSts)},
                                     {u"dane"_s, smallJson(seal.dane)},
                                     {u"starttls"_s, smallJson(seal.startTls)},
                                     {u"tls-rpt"_s, smallJson(seal.tlsRpt)}}},
            {u"findings"_s, findings},
            {u"threats"_s, threatsJson(threatsOf(reading), facts.domain, stories)},
            {u"facts"_s, toJson(facts)}};
}

} // namespace postseal
