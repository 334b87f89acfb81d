// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList tlsaLines(const HostReading &host)
{
    QStringList lines;
    for (const TlsaRecord &record : host.tlsa)
        lines.append(toText(record));
    return lines;
}

//! What TLSA records of the usual kind would fit the certificate that is served.
QStringList fittingLines(const AddressReading &address)
{
    if (!address.leaf)
        return {};
    return {toText(TlsaRecord{3, 1, 1, associationData(*address.leaf, 1, 1)})};
}

std::optional<Check> recordCheck(TlsaUsability usability)
{
    switch (usability) {
    case TlsaUsability::Usable: return std::nullopt;
    case TlsaUsability::UsagePkix: return Check::DaneUsagePkix;
    case TlsaUsability::UsageUnknown:
    case TlsaUsability::SelectorUnknown:
    case TlsaUsability::MatchingUnknown: return Check::DaneFieldUnknown;
    case TlsaUsability::DigestLength:
    case TlsaUsability::Empty: return Check::DaneDigestLength;
    }
    Q_UNREACHABLE();
}

Findings judgeRecords(const HostReading &host)
{
    Findings findings;
    for (const TlsaRecord &record : host.tlsa) {
        if (const std::optional<Check> check = recordCheck(usabilityOf(record)))
            findings.append(Note(*check)
                                .on(host.name())
                                .with(Slot::Text, toText(record))
                                .seen({toText(record)})
                                .expected({u"3 1 1 <SHA-256>"_s}));
    }
    if (host.dane == DaneState::Unusable)
        findings.append(
            Note(Check::DaneAllUnusable).on(host.name()).seen(tlsaLines(host)).expected({u"3 1 1 <SHA-256>"_s}));
    return findings;
}

//! How the records of a host end at one address.
struct AddressMatch
{
    bool holds = false;
    bool nameFails = false;
    bool expired = false;
};

AddressMatch matchAt(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    AddressMatch best;
    const QStringList names = daneNames(*reading.facts, host);
    for (const TlsaRecord &record : agileChoice(host.tlsa)) {
        const TlsaMatch match = matchTlsa(record, address.session->tls->certificates, names, reading.facts->finishedAt);
        best.holds = best.holds || match.matches;
        best.nameFails = best.nameFails || match.nameFails;
        best.expired = best.expired || match.expired;
    }
    return best;
}

Findings judgeAddresses(const DomainReading &reading, const HostReading &host)
{
    Findings findings;
    QStringList matching, failing;
    const AddressReading *firstFailing = nullptr;
    const auto on = [&host](Check check, const AddressReading &address) {
        return Note(check).on(host.name()).with(Slot::Address, address.address());
    };
    for (const AddressReading &address : host.addresses) {
        if (address.reach != Reach::Answered)
            continue;
        if (address.trouble == Trouble::NoStartTls || address.trouble == Trouble::StartTlsRefused) {
            findings.append(on(Check::DaneNoStartTls, address).seen(tlsaLines(host)));
        } else if (!address.ready) {
            findings.append(on(Check::DaneTlsFailure, address)
                                .seen({address.session->failure ? failureLine(*address.session->failure) : QString()}));
        } else if (host.dane == DaneState::Usable) {
            const AddressMatch match = matchAt(reading, host, address);
            if (match.holds) {
                matching.append(address.address());
            } else if (match.nameFails || match.expired) {
                findings.append(on(match.nameFails ? Check::DaneUsage2Name : Check::DaneUsage2Expired, address)
                                    .seen(tlsaLines(host)));
            } else {
                failing.append(address.address());
                firstFailing = firstFailing ? firstFailing : &address;
            }
        }
    }
    if (firstFailing && !(host.open && matching.isEmpty()))
        findings.append(Note(matching.isEmpty() ? Check::DaneNoMatch : Check::DaneNoMatchAddress)
                            .on(host.name())
                            .with(Slot::Address, failing.join(u", "_s))
                            .seen(tlsaLines(host))
                            .expected(fittingLines(*firstFailing)));
    return findings;
}

Findings judgeUsage3Expired(const DomainReading &reading, const HostReading &host)
{
    for (const AddressReading &address : host.addresses) {
        if (!address.encrypted || !address.leaf || address.leaf->notAfter >= reading.facts->finishedAt)
            continue;
        return {Note(Check::DaneUsage3Expired)
                    .on(host.name())
                    .with(Slot::Address, address.address())
                    .with(Slot::Date, address.leaf->notAfter)
                    .seen({u"notAfter "_s + utc(address.leaf->notAfter)})};
    }
    return {};
}

Findings judgeInForce(const DomainReading &reading, const HostReading &host)
{
    Findings findings = judgeRecords(host) + judgeAddresses(reading, host);
    if (host.dane == DaneState::Usable && host.daneHolding == Holding::Holds) {
        findings.append(
            passed(Check::DaneValid).on(host.name()).with(Slot::Count, qint64(host.tlsa.size())).seen(tlsaLines(host)));
        findings += judgeUsage3Expired(reading, host);
    }
    return findings;
}

Findings judgeLookup(const HostReading &host)
{
    const DnsFacts *atAlias = host.facts->tlsaAtAlias.value();
    const bool aliasFails = host.facts->tlsaAtAlias.failure() || (atAlias && !isDefinite(*atAlias));
    const Observed<DnsFacts> &lookup = aliasFails ? host.facts->tlsaAtAlias : host.facts->tlsa;
    const Failure *failure = lookup.failure();
    const DnsFacts *dns = lookup.value();
    if (failure && failure->kind == FailureKind::Cancelled)
        return {};
    if (failure)
        return {Note(Check::DaneLookupError)
                    .on(host.name())
                    .with(Slot::Text, failureLine(*failure))
                    .seen({failureLine(*failure)})};
    if (!dns || isDefinite(*dns))
        return {}; // the addresses are at fault: judged with the MX hosts and DNSSEC
    const bool bogus = dns->answer.security == DnsSecurity::Bogus;
    return {Note(bogus ? Check::DaneBogus : Check::DaneLookupError)
                .on(host.name())
                .with(Slot::Text, bogus ? dns->answer.whyBogus : answerLine(*dns))
                .seen({answerLine(*dns)})};
}

Findings judgeHost(const DomainReading &reading, const HostReading &host)
{
    switch (host.dane) {
    case DaneState::Usable:
    case DaneState::Unusable: return judgeInForce(reading, host);
    case DaneState::LookupFails: return judgeLookup(host);
    case DaneState::AddressInsecure:
        if (host.tlsa.isEmpty())
            return {};
        return {Note(Check::DaneNotApplicableAddress).on(host.name()).seen(tlsaLines(host))};
    case DaneState::Unsigned: return {Note(Check::DaneUnsigned).on(host.name()).seen(tlsaLines(host))};
    case DaneState::MxInsecure:
        if (host.tlsa.isEmpty())
            return {};
        return {Note(Check::DaneNotApplicableMx).on(host.name()).seen(tlsaLines(host))};
    case DaneState::NotValidated:
    case DaneState::Absent:
    case DaneState::NotKnown: return {};
    }
    Q_UNREACHABLE();
}

bool isAbsenceProven(const HostReading &host)
{
    const DnsFacts *tlsa = host.facts->tlsa.value();
    return host.dane == DaneState::Absent && tlsa && tlsa->answer.security == DnsSecurity::Secure;
}

Findings judgeAbsence(const DomainReading &reading)
{
    QStringList proven, without, with;
    for (const HostReading &host : reading.hosts) {
        if (host.dane == DaneState::NotKnown && isOpen(*reading.facts))
            return {};
        if (isAbsenceProven(host))
            proven.append(host.name());
        if (host.daneInForce())
            with.append(host.name());
        else if (host.dane == DaneState::Absent || host.dane == DaneState::AddressInsecure
                 || host.dane == DaneState::Unsigned)
            without.append(host.name());
    }
    const QStringList &named = with.isEmpty() ? proven : without;
    if (named.isEmpty())
        return {};
    return {Note(with.isEmpty() ? Check::DaneAbsent : Check::DaneSomeHosts)
                .with(Slot::Hosts, named.join(u", "_s))
                .with(Slot::Count, qint64(with.size()))
                .with(Slot::Total, qint64(reading.hosts.size()))};
}

} // namespace

Findings judgeDane(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts)
        findings += judgeHost(reading, host);
    return findings + judgeAbsence(reading);
}

} // namespace postseal
