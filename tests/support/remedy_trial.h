// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"
#include "tests/support/applied_remedy.h"
#include "tests/support/remedy_failures.h"

#include <algorithm>
#include <functional>

namespace postseal::test {

using namespace Qt::StringLiterals;

inline bool isSimulated(const RemedyText &text)
{
    return QList{RemedyKind::ZoneLine, RemedyKind::RemoveLine, RemedyKind::FirstTlsaLine, RemedyKind::PolicyFile}
        .contains(text.kind);
}

//! All of it, in its order.
inline InspectionFacts applied(InspectionFacts facts, const Remedies &texts, QStringList *unread)
{
    for (const RemedyText &text : texts) {
        if (text.kind == RemedyKind::PolicyFile)
            facts = served(facts, text.lines.join(u"\r\n"_s).toUtf8() + "\r\n");
        else if (text.kind == RemedyKind::RemoveLine)
            facts = published(facts, {{}, text.lines, false}, unread);
        else if (isSimulated(text))
            facts = published(facts, {text.lines, {}, text.replaces}, unread);
    }
    return facts;
}

inline int badness(SealState state)
{
    switch (state) {
    case SealState::Sealed: return 0;
    case SealState::Cracked: return 1;
    case SealState::Unknown: return 2;
    case SealState::Open: return 2;
    case SealState::Blocked: return 3;
    }
    Q_UNREACHABLE();
}

//! Publishes the texts in the facts and judges again. Empty when the finding is gone and nothing got worse.
inline QStringList troubleWith(const InspectionFacts &facts, const Judgement &before, const Finding &finding,
                               const Remedies &texts)
{
    QStringList trouble;
    const Judgement after = judge(applied(facts, texts, &trouble));
    const QString name = QLatin1StringView(specOf(finding.check).slug) + u' ' + finding.host;
    const bool firstOfSteps = finding.check == Check::MxNullWithPolicy; // then it has to run out
    if (failing(after, Severity::Info).contains(name) && !firstOfSteps)
        trouble.append(u"stays"_s);
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        for (const QString &line : failing(after, severity)) {
            if (!comesWithPolicy(line, severity) && !isOfNobody(line, before) && !isBehindMismatch(line, before)
                && !families(before, severity).contains(family(line)))
                trouble.append(u"new: "_s + severityWord(severity) + u' ' + line);
        }
    }
    if (badness(after.seal.state) > badness(before.seal.state))
        trouble.append(u"seal: "_s + sealWord(after.seal.state));
    if (trouble.isEmpty())
        return {};
    QStringList shown{name};
    for (const RemedyText &text : texts)
        shown += remedyWord(text.kind) + u' ' + text.lines.join(u" | "_s);
    return shown + trouble;
}

//! Tries what is proposed for every finding, as far as it can be put into facts.
inline QString troubleWithRemedies(const InspectionFacts &facts,
                                   const std::function<bool(const Finding &, const Remedies &)> &isWanted)
{
    const DomainReading reading = readDomain(facts);
    const Judgement before = judge(facts);
    QStringList trouble;
    for (const Finding &finding : before.findings) {
        const Remedies texts = remedyFor(finding, reading);
        if (!texts.isEmpty() && std::ranges::all_of(texts, isSimulated) && isWanted(finding, texts))
            trouble += troubleWith(facts, before, finding, texts);
        else if (!texts.isEmpty() && finding.standing != Standing::Fails)
            trouble.append(u"proposed for what does not fail"_s);
    }
    return trouble.join(u'\n');
}

} // namespace postseal::test
