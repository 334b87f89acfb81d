// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/name_trouble.h"

#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostNames = 1000; // of a stranger's list, for which a nearly fitting one is looked for

bool wouldFit(const QByteArray &entry, const QString &host)
{
    Certificate imagined;
    imagined.dnsNames = {entry};
    return matchName(imagined, host).fits();
}

//! Without final dots, blanks and NUL, if there were any.
QByteArray trimmedName(QByteArray entry)
{
    const qsizetype nul = entry.indexOf('\0');
    entry = (nul < 0 ? entry : entry.first(nul)).trimmed();
    while (entry.endsWith('.'))
        entry.chop(1);
    return entry;
}

bool isTrimmedAway(const QByteArray &entry, const QString &host)
{
    const QByteArray trimmed = trimmedName(entry);
    return trimmed != entry && wouldFit(trimmed, host);
}

bool fitsAsALabels(const QByteArray &entry, const QString &host)
{
    if (std::ranges::none_of(entry, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return false;
    const bool star = entry.startsWith("*.");
    const Result<DomainName> name = DomainName::parse(QString::fromUtf8(star ? entry.sliced(2) : entry));
    return name && wouldFit((star ? "*." : "") + name->ascii().toLatin1(), host);
}

//! A star that is not the whole first label: with `*` for any octets of one label the entry would fit.
bool fitsPartly(const QByteArray &entry, const QString &host)
{
    const QByteArrayList labels = entry.toLower().split('.');
    const QStringList hostLabels = host.split(u'.');
    const bool elsewhere = entry.contains('*') && !(labels.constFirst() == "*" && entry.count('*') == 1);
    if (!elsewhere || labels.size() != hostLabels.size())
        return false;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QByteArray label = hostLabels.at(i).toLatin1();
        const qsizetype star = labels.at(i).indexOf('*');
        const QByteArray before = labels.at(i).first(std::max<qsizetype>(star, 0));
        const QByteArray after = star < 0 ? QByteArray() : labels.at(i).sliced(star + 1);
        const bool fits = star < 0 ? label == labels.at(i)
                                   : label.size() >= before.size() + after.size() && label.startsWith(before)
                                         && label.endsWith(after);
        if (!fits)
            return false;
    }
    return true;
}

//! `*.example.org` for a host two or more labels below example.org.
bool isTooDeep(const QByteArray &entry, const QString &host)
{
    if (!entry.startsWith("*.") || entry.count('*') != 1)
        return false;
    const QString parent = QString::fromLatin1(entry.sliced(1)).toLower(); // with its dot
    return parent.size() > 1 && host.endsWith(parent) && host.chopped(parent.size()).contains(u'.');
}

struct Reason
{
    Check check;
    bool (*fits)(const QByteArray &entry, const QString &host);
};

constexpr std::array kReasons{
    Reason{Check::NameTrailingDot, isTrimmedAway}, Reason{Check::NameUlabelInSan, fitsAsALabels},
    Reason{Check::NameWildcardPartial, fitsPartly}, Reason{Check::NameWildcardDeep, isTooDeep}};

QString aliasTarget(const MxHostFacts &host)
{
    for (const DnsFacts *dns : {host.a.value(), host.aaaa.value()}) {
        if (dns && !dns->set.aliasChain.isEmpty())
            return dns->set.aliasChain.constLast();
    }
    return {};
}

} // namespace

std::optional<NameTrouble> nameTrouble(const InspectionFacts &facts, const HostReading &host, const Certificate &leaf)
{
    const QByteArrayList names = leaf.dnsNames.mid(0, kMostNames);
    for (const Reason &reason : kReasons) {
        const auto entry = std::ranges::find_if(names,
                                                [&](const QByteArray &name) { return reason.fits(name, host.name()); });
        if (entry != names.end())
            return NameTrouble{reason.check, evidence(*entry)};
    }
    if (isOpen(facts, host.facts->a) || isOpen(facts, host.facts->aaaa))
        return std::nullopt; // the name may turn out to be an alias
    const QString target = aliasTarget(*host.facts);
    if (!target.isEmpty() && matchName(leaf, target).fits())
        return NameTrouble{Check::NameAliasTarget, target};
    if (matchName(leaf, facts.domain).fits())
        return NameTrouble{Check::NameDomainOnly, facts.domain};
    if (leaf.dnsNames.isEmpty() && wouldFit(leaf.commonName.toUtf8(), host.name()))
        return NameTrouble{Check::NameCnOnly, leaf.commonName};
    return NameTrouble{};
}

} // namespace postseal
