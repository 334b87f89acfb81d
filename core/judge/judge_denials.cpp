// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dnssec_reading.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! \param fits  whether what a zone's denials show is as it should be; nothing where one does not show it
void judgeNsec3(const DnssecReading &reading, Check check, std::optional<bool> (*fits)(const Nsec3Parameters &),
                Findings &findings)
{
    const auto isKnown = [](const std::optional<bool> &fit) { return fit.has_value(); };
    QStringList names, lines;
    bool seen = false, shown = true;
    for (const ZoneReading &zone : reading.zones) {
        seen = seen || !zone.denials.isEmpty();
        shown = shown && (zone.denials.isEmpty() || std::ranges::any_of(zone.denials, isKnown, fits));
        const auto odd = std::ranges::find(zone.denials, std::optional(false), fits);
        if (odd == zone.denials.end())
            continue;
        names.append(zone.name);
        lines.append(u"%1 NSEC3: %2 iterations, salt of %3 octets%4"_s.arg(zone.name)
                         .arg(odd->iterations)
                         .arg(odd->saltOctets)
                         .arg(odd->optOut.value_or(false) ? u", opt-out"_s : QString()));
    }
    if (!names.isEmpty())
        findings.append(Note(check).with(Slot::Name, names.join(u", "_s)).seen(lines));
    else if (seen && shown && reading.isWhole())
        findings.append(passed(check));
}

//! An answer without records that does not validate, from a host whose addresses do: the proof of absence is broken.
bool isBrokenDenial(const Observed<DnsFacts> &lookup)
{
    return isBogus(lookup) && lookup.value()->set.records.isEmpty() && lookup.value()->set.aliasChain.isEmpty()
           && !lookup.value()->answer.packet.isEmpty();
}

//! A proof that is whole and only out of its time is told with the signatures.
bool isOutOfTime(const DnssecReading &reading, const Observed<DnsFacts> &lookup)
{
    const QDateTime &now = reading.domain->facts->finishedAt;
    return std::ranges::any_of(reading.sets, [&](const SignedSet &set) {
        return set.dns == lookup.value() && std::ranges::all_of(set.signatures, [&now](const RrsigRecord &signature) {
                   return signature.expiration < now || signature.inception > now;
               });
    });
}

void judgeDenial(const DnssecReading &reading, const HostReading &host, Findings &findings)
{
    const InspectionFacts &facts = *reading.domain->facts;
    const MxHostFacts &known = *host.facts;
    if ((!isSecure(known.a) && !isSecure(known.aaaa)) || isOutOfTime(reading, known.tlsa))
        return;
    const Observed<DnsFacts> *other = furtherLookup(facts, u"_25._tcp."_s + host.name(), RrType::A);
    QStringList lines;
    if (isBrokenDenial(known.tlsa))
        lines.append(answerLine(*known.tlsa.value()));
    if (other && isBrokenDenial(*other))
        lines.append(answerLine(*other->value()));
    if (!lines.isEmpty())
        findings.append(Note(Check::DnssecDenialBroken).on(host.name()).seen(lines));
    else if (isSecure(known.tlsa) && known.tlsa.value()->set.records.isEmpty())
        findings.append(passed(Check::DnssecDenialBroken).on(host.name()));
}

//! The name above a TLSA record exists, though nothing stands there.
void judgeNonterminal(const InspectionFacts &facts, const HostReading &host, Findings &findings)
{
    const Observed<DnsFacts> *above = furtherLookup(facts, u"_tcp."_s + host.name(), RrType::A);
    const DnsFacts *tlsa = host.facts->tlsa.value();
    if (!above || !above->value() || !isDefinite(*above->value()) || !tlsa || !isDefinite(*tlsa)
        || tlsa->set.records.isEmpty() || !tlsa->set.aliasChain.isEmpty())
        return;
    const QStringList lines{answerLine(*above->value()), tlsa->answer.question.name + u" TLSA: NOERROR"_s};
    if (above->value()->answer.noSuchName())
        findings.append(Note(Check::DnssecEmptyNonterminal).on(host.name()).seen(lines));
    else
        findings.append(passed(Check::DnssecEmptyNonterminal).on(host.name()).seen(lines));
}

} // namespace

Findings judgeDenials(const DnssecReading &reading)
{
    Findings findings;
    using Fits = std::optional<bool>;
    judgeNsec3(
        reading, Check::DnssecNsec3Iterations, [](const Nsec3Parameters &p) { return Fits(p.iterations == 0); },
        findings);
    judgeNsec3(
        reading, Check::DnssecNsec3Salt, [](const Nsec3Parameters &p) { return Fits(p.saltOctets == 0); }, findings);
    judgeNsec3(
        reading, Check::DnssecNsec3Optout,
        [](const Nsec3Parameters &p) { return p.optOut ? Fits(!*p.optOut) : std::nullopt; }, findings);
    for (const HostReading &host : reading.domain->hosts) {
        judgeDenial(reading, host, findings);
        judgeNonterminal(*reading.domain->facts, host, findings);
    }
    return findings;
}

} // namespace postseal
