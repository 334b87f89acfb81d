// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"
#include "core/judge/judge.h"
#include "core/remedies/remedy.h"
#include "tests/support/applied_remedy.h"

#include <algorithm>
#include <functional>

namespace postseal::test {

using namespace Qt::StringLiterals;

inline bool isSimulated(const RemedyText &text)
{
    return text.kind == RemedyKind::ZoneLine || text.kind == RemedyKind::RemoveLine
           || text.kind == RemedyKind::FirstTlsaLine || text.kind == RemedyKind::PolicyFile;
}

//! All of it, in its order.
inline InspectionFacts applied(InspectionFacts facts, const Remedies &texts, QStringList *unread)
{
    for (const RemedyText &text : texts) {
        if (text.kind == RemedyKind::PolicyFile)
            facts = served(facts, text.lines.join(u"\r\n"_s).toUtf8() + "\r\n");
        else if (text.kind == RemedyKind::RemoveLine)
            facts = published(facts, {{}, text.lines, false}, unread);
        else if (text.kind == RemedyKind::ZoneLine || text.kind == RemedyKind::FirstTlsaLine)
            facts = published(facts, {text.lines, {}, text.replaces}, unread);
    }
    return facts;
}

//! What fails as badly as this, or worse; without severities, so that the same finding counts as the same.
inline QStringList failing(const Judgement &judgement, Severity atLeast)
{
    QStringList lines;
    for (const Finding &finding : judgement.findings) {
        if (finding.standing == Standing::Fails && severityOf(finding) <= atLeast)
            lines.append(QLatin1StringView(specOf(finding.check).slug) + u' ' + finding.host);
    }
    return lines;
}

//! A host that no line covers is told by whether others are covered, and a policy host without an address by whether an
//! alias is the reason: not another finding, then.
inline QString family(QString line)
{
    for (const QString &slug :
         {u"mta-sts.match.mx-mismatch"_s, u"mta-sts.match.primary-mismatch"_s, u"mta-sts.match.backup-only-mismatch"_s,
          u"mta-sts.match.wildcard-depth"_s, u"mta-sts.match.implicit-mx"_s})
        line.replace(slug, u"mta-sts.match"_s);
    for (const QString &slug : {u"https.policy-host.cname-dangling"_s, u"https.policy-host.name-resolves"_s})
        line.replace(slug, u"https.policy-host.name"_s);
    return line;
}

inline QStringList families(const Judgement &judgement, Severity atLeast)
{
    QStringList lines;
    for (const QString &line : failing(judgement, atLeast))
        lines.append(family(line));
    return lines;
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

//! A new policy in testing mode is there to tell these; a mended one keeps the patterns of its owner.
inline bool comesWithPolicy(const QString &line, Severity severity)
{
    static const QStringList slugs{u"mta-sts.match.testing-would-fail"_s, u"mta-sts.policy.testing-without-tlsrpt"_s,
                                   u"mta-sts.match.starttls"_s,           u"mta-sts.match.cert-untrusted"_s,
                                   u"mta-sts.policy.mx-wildcard-broad"_s, u"mta-sts.match.partial-address"_s,
                                   u"mta-sts.match.cert-expired"_s,       u"mta-sts.match.cert-vs-mx"_s,
                                   u"mta-sts.match.tls-failure"_s};
    return severity == Severity::Warning && slugs.contains(line.section(u' ', 0, 0));
}

//! An MX record names a host that does not exist: no policy should.
inline bool isOfNobody(const QString &line, const Judgement &before)
{
    const QString host = line.section(u' ', 1);
    const QStringList told = failing(before, Severity::Info);
    return line.startsWith(u"mta-sts.match.mx-mismatch "_s)
           && (told.contains(u"dns.mx.target-doubled "_s + host)
               || told.contains(u"dns.mx.target-no-address "_s + host));
}

//! Once the host's own key fits, kinds of records are told that fit nothing: they may be for the next one, and stay.
inline bool isBehindMismatch(const QString &line, const Judgement &before)
{
    return line.startsWith(u"dane.tlsa.combination-unmatched "_s)
           && std::ranges::any_of(before.findings, [&line](const Finding &finding) {
                  return finding.host == line.section(u' ', 1) && finding.standing == Standing::Fails
                         && severityOf(finding) == Severity::Error && specOf(finding.check).area == Area::Dane;
              });
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
inline QString troubleWithRemedies(const InspectionFacts &facts, const std::function<bool(const Finding &)> &isWanted)
{
    const DomainReading reading = readDomain(facts);
    const Judgement before = judge(facts);
    QStringList trouble;
    for (const Finding &finding : before.findings) {
        const Remedies texts = remedyFor(finding, reading);
        if (!texts.isEmpty() && std::ranges::all_of(texts, isSimulated) && isWanted(finding))
            trouble += troubleWith(facts, before, finding, texts);
        else if (!texts.isEmpty() && finding.standing != Standing::Fails)
            trouble.append(u"proposed for what does not fail"_s);
    }
    return trouble.join(u'\n');
}

} // namespace postseal::test
