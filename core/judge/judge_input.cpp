// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_input.h"

#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/values/idna.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Check checkOf(NameFault fault)
{
    switch (fault) {
    case NameFault::Empty:
    case NameFault::TooLong:
    case NameFault::EmptyLabel:
    case NameFault::LongLabel:
    case NameFault::Character:
    case NameFault::Hyphen: return Check::InputDomainSyntax;
    case NameFault::AddressLiteral: return Check::InputDomainAddressLiteral;
    case NameFault::NotConvertible: return Check::InputDomainIdnaInvalid;
    }
    Q_UNREACHABLE();
}

//! "ü U+00FC": what stands outside ASCII, so that the reader sees what the screen may hide.
QStringList codePoints(const QString &text)
{
    constexpr qsizetype kMost = 20;
    QStringList lines;
    for (const uint c : text.toUcs4()) {
        if (c >= 0x80 && lines.size() < kMost)
            lines.append(u"U+%1"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0')));
    }
    return lines.isEmpty() ? lines : QStringList{text.left(260) + u": "_s + lines.join(u' ')};
}

bool isALabel(QStringView label)
{
    return label.startsWith("xn--"_L1, Qt::CaseInsensitive);
}

//! Typed as A-labels it is the name's registration that is odd, typed in letters it is the text.
Findings judgeIdna(const QString &typed, const DomainName &domain)
{
    const QString unicode = domain.unicode();
    if (isIdna2008(unicode))
        return {};
    const QStringList typedLabels = typed.split(u'.');
    if (std::ranges::any_of(typedLabels, [](const QString &label) { return isALabel(label); }))
        return {Note(Check::InputDomainAlabelRoundtrip)
                    .with(Slot::Name, domain.ascii())
                    .with(Slot::Text, unicode)
                    .seen(QStringList{domain.ascii()} + codePoints(unicode))};
    return {Note(Check::InputDomainIdnaInvalid).with(Slot::Text, typed.left(260)).seen(codePoints(typed))};
}

Findings judgeDeviation(const InspectionFacts &facts, const DomainName &domain)
{
    const QString other = transitionalName(domain);
    if (other.isEmpty() || other == domain.ascii())
        return {};
    QStringList lines;
    for (const Observed<DnsFacts> *lookup : {&facts.mx, furtherLookup(facts, other, RrType::Mx)}) {
        if (lookup && lookup->value())
            lines.append(answerLine(*lookup->value()));
    }
    return {Note(Check::InputDomainIdnaDeviation)
                .with(Slot::Name, other)
                .with(Slot::Text, domain.unicode())
                .seen(lines.isEmpty() ? QStringList{domain.ascii(), other} : lines)};
}

Findings judgeScripts(const DomainName &domain)
{
    const QStringList labels = domain.unicode().split(u'.');
    const bool latinEnd = !domain.ascii().section(u'.', -1).startsWith("xn--"_L1);
    QStringList odd, lines;
    for (const QString &label : labels) {
        const ScriptMix mix = scriptMixOf(label);
        if (mix == ScriptMix::None || (mix == ScriptMix::LookAlike && !latinEnd))
            continue;
        odd.append(label);
        lines += codePoints(label);
    }
    if (odd.isEmpty())
        return {};
    return {Note(Check::InputDomainMixedScript)
                .with(Slot::Text, odd.join(u' '))
                .with(Slot::Name, domain.ascii())
                .seen(lines)};
}

//! The policy of a name above is no policy of this one (RFC 8461 section 3.4); it takes mail, so it needs its own.
Findings judgeParents(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *own = facts.mtaSts.record.value();
    const bool takesMail = std::ranges::any_of(reading.hosts,
                                               [](const HostReading &host) { return !host.addresses.isEmpty(); });
    if (!own || !isDefinite(*own) || reading.policyState != PolicyState::None || !takesMail)
        return {};
    for (const FurtherLookup &further : facts.further) {
        const QString parent = further.question.name.section(u'.', 1);
        const DnsFacts *record = further.lookup.value();
        if (further.question.type != RrType::Txt || !further.question.name.startsWith("_mta-sts."_L1) || !record
            || !facts.domain.endsWith(u'.' + parent) || record->answer.security == DnsSecurity::Bogus
            || selectVersion(textsOf(record->set), "v=STSv1;").isEmpty())
            continue;
        return {Note(Check::InputDomainSubdomainNotCovered)
                    .with(Slot::Name, parent)
                    .seen(QStringList{answerLine(*own)} + textLines(*record))};
    }
    return {};
}

} // namespace

Findings judgeTyped(const QString &typed)
{
    const TypedName name = readTypedName(typed);
    if (!name.fault)
        return {};
    return {Note(checkOf(*name.fault))
                .with(Slot::Text, name.label.left(260))
                .with(Slot::Name, name.text.left(260))
                .seen({u"%1 (%2)"_s.arg(name.label.left(260)).arg(name.label.size())})};
}

Findings judgeInput(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const Result<DomainName> domain = DomainName::parse(facts.domain);
    if (!domain)
        return {};
    const QString typed = readTypedName(facts.typed.isEmpty() ? facts.domain : facts.typed).text;
    Findings findings = judgeIdna(typed, *domain) + judgeDeviation(facts, *domain) + judgeScripts(*domain);
    if (isPublicSuffix(domain->ascii()))
        findings.append(Note(Check::InputDomainPublicSuffix).seen({domain->ascii()}));
    return findings + judgeParents(reading);
}

} // namespace postseal
