// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_parts.h"

#include "app/painting/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostTargets = 2; // more do not fit above the chain

const char *titleOf(const PathSource &source)
{
    const InspectionFacts &facts = source.facts();
    const DnsFacts *mx = facts.mx.value();
    if (!mx)
        return QT_TRANSLATE_NOOP("Path", "MX record");
    if (mx->answer.security == DnsSecurity::Bogus)
        return QT_TRANSLATE_NOOP("Path", "MX record, bogus");
    if (mx->answer.noSuchName())
        return QT_TRANSLATE_NOOP("Path", "No such domain");
    if (source.reading.nullMx)
        return QT_TRANSLATE_NOOP("Path", "Takes no mail");
    if (!isDefinite(*mx))
        return QT_TRANSLATE_NOOP("Path", "MX record, no answer");
    if (!facts.vantage.validates)
        return QT_TRANSLATE_NOOP("Path", "MX record, not validated");
    const bool isSigned = mx->answer.security == DnsSecurity::Secure;
    if (mxRecordsOf(mx->set).isEmpty())
        return isSigned ? QT_TRANSLATE_NOOP("Path", "No MX record, signed")
                        : QT_TRANSLATE_NOOP("Path", "No MX record, not signed");
    return isSigned ? QT_TRANSLATE_NOOP("Path", "MX record, signed")
                    : QT_TRANSLATE_NOOP("Path", "MX record, not signed");
}

//! A forged MX answer leads everybody astray but those whom the policy tells where mail may go.
SealShape stateOfInsecure(const PathSource &source)
{
    return source.reading.policyState == PolicyState::Enforce ? SealShape::Cracked : SealShape::Open;
}

SealShape stateOf(const PathSource &source)
{
    const InspectionFacts &facts = source.facts();
    const DnsFacts *mx = facts.mx.value();
    if (!mx)
        return facts.mx.failure() ? SealShape::Unknown : source.unheard();
    if (isBogus(facts.mx) || source.judgement.seal.reason == SealReason::DnsBogus)
        return SealShape::Blocked;
    if (source.takesNoMail() || !isDefinite(*mx) || !facts.vantage.validates)
        return SealShape::Unknown;
    if (mx->answer.security == DnsSecurity::Secure)
        return SealShape::Sealed;
    const bool policyToCome = source.running && source.reading.policyState == PolicyState::CannotTell;
    return policyToCome ? SealShape::Waiting : stateOfInsecure(source);
}

QList<PathLine> linesOf(const PathSource &source)
{
    const InspectionFacts &facts = source.facts();
    const DnsFacts *mx = facts.mx.value();
    if (!mx)
        return {facts.mx.failure() ? quietLine(QT_TRANSLATE_NOOP("Path", "no answer"))
                                   : quietLine(QT_TRANSLATE_NOOP("Path", "not asked yet"))};
    if (mx->answer.security == DnsSecurity::Bogus)
        return {{pathText(QT_TRANSLATE_NOOP("Path", "DNSSEC validation fails")), Tone::Blocked}};
    if (mx->answer.noSuchName() || !isDefinite(*mx))
        return {};
    if (source.reading.nullMx)
        return {quietLine(QT_TRANSLATE_NOOP("Path", "Null MX"))};
    const QList<MxRecord> records = mxRecordsOf(mx->set);
    if (records.isEmpty())
        return {source.reading.implicitMx ? quietLine(QT_TRANSLATE_NOOP("Path", "the domain is its own mail host"))
                                          : quietLine(QT_TRANSLATE_NOOP("Path", "no mail host"))};
    QList<PathLine> lines;
    const qsizetype shown = records.size() > kMostTargets ? kMostTargets - 1 : records.size();
    for (const MxRecord &record : records.first(shown))
        lines.append({QString::number(record.preference) + u' ' + shownName(record.target)});
    if (shown < records.size())
        lines.append(
            {QCoreApplication::translate("Path", "and %n more", nullptr, int(records.size() - shown))});
    return lines;
}

} // namespace

PathNode dnsNode(const PathSource &source)
{
    PathNode node{.place = PathPlace::Dns,
                  .key = u"dns"_s,
                  .state = stateOf(source),
                  .title = pathText(titleOf(source)),
                  .lines = linesOf(source),
                  .chain = chainOf(source),
                  .about = {{}, {Area::Dns, Area::Dnssec}},
                  .fact = u"MX"_s};
    if (source.running && !source.facts().mx.asked())
        beginWait(node, source.waitingFor(Waiting::For::Dns, source.facts().domain));
    return node;
}

} // namespace postseal
