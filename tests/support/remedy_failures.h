// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"
#include "core/judge/judge.h"

#include <algorithm>

namespace postseal::test {

using namespace Qt::StringLiterals;

// What fails before a text is published and after, and what may.

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

//! Once a key fits, kinds of records are told that fit nothing: they may be for the next one, and stay.
inline bool isBehindMismatch(const QString &line, const Judgement &before)
{
    const QString host = line.section(u' ', 1);
    return line.startsWith(u"dane.tlsa.combination-unmatched "_s)
           && std::ranges::any_of(failing(before, Severity::Error), [&host](const QString &told) {
                  return told.startsWith(u"dane.tlsa."_s) && told.endsWith(u' ' + host);
              });
}

} // namespace postseal::test
