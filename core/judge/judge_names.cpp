// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/served_certificates.h"
#include "core/values/public_suffix.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostNames = 1000; // of a stranger's list

QStringList nameLines(const QByteArrayList &names)
{
    QStringList lines;
    for (const QByteArray &name : names.mid(0, 100))
        lines.append(u"DNS:"_s + evidence(name));
    return lines;
}

Findings judgeWildcard(const ServedCertificate &served)
{
    const NameMatch match = matchName(served.leaf(), served.host->name());
    Findings findings;
    if (match.entry.startsWith("*."))
        findings.append(onCertificate(served, Check::NameWildcard)
                            .with(Slot::Name, evidence(match.entry))
                            .seen({u"DNS:"_s + evidence(match.entry)}));
    // The entry that names the host, or would if verifiers took it (a star right under a top-level domain).
    const QString parent = served.host->name().section(u'.', 1);
    const QByteArray star = "*." + parent.toLatin1();
    const bool there = std::ranges::any_of(served.leaf().dnsNames.mid(0, kMostNames), [&star](const QByteArray &name) {
        return name.compare(star, Qt::CaseInsensitive) == 0;
    });
    if (there && !parent.isEmpty())
        findings.append(onCertificate(served, Check::NameWildcardPublicSuffix, isPublicSuffix(parent))
                            .with(Slot::Name, QString::fromLatin1(star))
                            .with(Slot::Text, parent)
                            .seen({u"DNS:"_s + QString::fromLatin1(star)}));
    return findings;
}

//! A name that means something inside one network only (CA/Browser Forum, Baseline Requirements section 4.2.2).
bool isInternal(const QByteArray &name)
{
    const QByteArray folded = name.toLower();
    if (folded.isEmpty() || !folded.contains('.'))
        return true;
    return std::ranges::any_of(std::initializer_list<const char *>{".local", ".localdomain", ".internal", ".intranet",
                                                                   ".lan", ".home", ".home.arpa", ".corp", ".private"},
                               [&folded](const char *suffix) { return folded.endsWith(suffix); });
}

Findings judgeOtherEntries(const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    QByteArrayList internal;
    for (const QByteArray &name : leaf.dnsNames.mid(0, kMostNames)) {
        if (isInternal(name))
            internal.append(name);
    }
    Findings findings;
    if (!leaf.ipAddresses.isEmpty())
        findings.append(onCertificate(served, Check::NameIpSan)
                            .with(Slot::Text, leaf.ipAddresses.mid(0, 10).join(u", "_s))
                            .seen(leaf.ipAddresses));
    if (!leaf.dnsNames.isEmpty())
        findings.append(onCertificate(served, Check::NameInternal, !internal.isEmpty())
                            .with(Slot::Name, evidence(internal.value(0)))
                            .seen(nameLines(internal.isEmpty() ? leaf.dnsNames : internal)));
    return findings;
}

} // namespace

Findings judgeNames(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : certificatesOf(reading, host))
            findings += judgeWildcard(served) + judgeOtherEntries(served);
    }
    return findings;
}

} // namespace postseal
