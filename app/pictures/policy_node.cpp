// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_parts.h"

#include "app/wording/quantities.h"
#include "core/judge/open_questions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostPatterns = 2;

PathLine openLine(const char *text)
{
    return {pathText(text), Tone::Open};
}

SealShape stateOf(const PathSource &source)
{
    switch (source.reading.policyState) {
    case PolicyState::None:
    case PolicyState::RecordFaulty:
    case PolicyState::NotFetched:
    case PolicyState::Refused:
    case PolicyState::ModeNone: return SealShape::Open;
    case PolicyState::Testing: return SealShape::Cracked;
    case PolicyState::Enforce: break;
    case PolicyState::CannotTell: return source.unheard();
    }
    if (source.judgement.seal.mtaSts.state == SealState::Blocked) // it lets no host through
        return SealShape::Blocked;
    return source.facts().mtaSts.policy->strict() ? SealShape::Sealed : SealShape::Cracked;
}

QString recordLine(const PathSource &source)
{
    const QString id = source.reading.record ? shownName(source.reading.record->id) : QString();
    return pathText(QT_TRANSLATE_NOOP("Path", "id %1 · fetched, valid")).arg(id);
}

QList<PathLine> policyLines(const PathSource &source)
{
    const MtaStsPolicy &policy = *source.reading.policy;
    QList<PathLine> lines{{QString(modeWord(policy.mode)) + u" · "_s
                           + pathText(QT_TRANSLATE_NOOP("Path", "max_age %1")).arg(spanText(policy.maxAge))}};
    const qsizetype shown = policy.mx.size() > kMostPatterns ? kMostPatterns - 1 : policy.mx.size();
    for (const QString &pattern : policy.mx.first(shown))
        lines.append({shownName(pattern)});
    if (shown < policy.mx.size())
        lines.append({QCoreApplication::translate("Path", "and %n more", nullptr, int(policy.mx.size() - shown))});
    if (source.facts().mtaSts.policy->strict())
        lines.append({recordLine(source)});
    else
        lines.append({pathText(QT_TRANSLATE_NOOP("Path", "departs from the grammar")), Tone::Cracked});
    return lines;
}

//! What the fetch that counts came to.
PathLine fetchLine(const PathSource &source)
{
    const PolicyFetch *fetch = fetchThatCounts(source.facts());
    if (!fetch)
        return openLine(QT_TRANSLATE_NOOP("Path", "the policy host has no address"));
    const HttpsExchange &exchange = fetch->exchange;
    if (exchange.certificateRefused)
        return openLine(QT_TRANSLATE_NOOP("Path", "certificate of the policy host refused"));
    if (exchange.status == 0 || (exchange.failure && !isToldByStatus(exchange)))
        return openLine(QT_TRANSLATE_NOOP("Path", "the policy host does not answer"));
    return {pathText(QT_TRANSLATE_NOOP("Path", "not served: HTTP %1")).arg(exchange.status), Tone::Open};
}

QList<PathLine> linesOf(const PathSource &source)
{
    switch (source.reading.policyState) {
    case PolicyState::None: return {openLine(QT_TRANSLATE_NOOP("Path", "no record at _mta-sts"))};
    case PolicyState::RecordFaulty: return {openLine(QT_TRANSLATE_NOOP("Path", "the record is faulty"))};
    case PolicyState::NotFetched: return {fetchLine(source)};
    case PolicyState::Refused: return {openLine(QT_TRANSLATE_NOOP("Path", "the policy is faulty, senders refuse it"))};
    case PolicyState::CannotTell:
        return {source.running ? quietLine(QT_TRANSLATE_NOOP("Path", "not known yet"))
                               : quietLine(QT_TRANSLATE_NOOP("Path", "could not tell"))};
    case PolicyState::ModeNone:
    case PolicyState::Testing:
    case PolicyState::Enforce: return policyLines(source);
    }
    Q_UNREACHABLE();
}

} // namespace

PathNode policyNode(const PathSource &source)
{
    const QString host = u"mta-sts."_s + source.facts().domain;
    PathNode node{.place = PathPlace::Policy,
                  .key = u"policy"_s,
                  .state = stateOf(source),
                  .title = source.reading.policyState == PolicyState::None
                               ? pathText(QT_TRANSLATE_NOOP("Path", "No MTA-STS policy"))
                               : shownName(host),
                  .lines = linesOf(source),
                  .about = {host, {Area::MtaSts}},
                  .fact = u"MTA-STS"_s};
    if (source.takesNoMail()) {
        node.state = SealShape::Pending;
        node.lines = {quietLine(QT_TRANSLATE_NOOP("Path", "nothing to bind"))};
    } else if (node.state == SealShape::Waiting) {
        const Waiting *fetch = source.waitingFor(Waiting::For::Policy, host);
        beginWait(node, fetch ? fetch : source.waitingFor(Waiting::For::Dns, u"_mta-sts."_s + source.facts().domain));
    }
    return node;
}

} // namespace postseal
