// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/small_seals.h"

#include "core/judge/cover.h"
#include "core/judge/open_questions.h"
#include "core/records/tls_rpt_record.h"

#include <algorithm>

namespace postseal {

namespace {

int countHosts(const DomainReading &reading, auto &&fits)
{
    return int(std::ranges::count_if(reading.hosts, fits));
}

SmallSeal mtaStsSeal(const DomainReading &reading)
{
    const int total = int(targetsOf(reading).size());
    const int holds = countHosts(reading, [](const HostReading &h) { return h.stsHolding == Holding::Holds; });
    const int fails = countHosts(reading, [](const HostReading &h) {
        return h.stsHolding == Holding::Fails || h.stsHolding == Holding::Partly;
    });
    switch (reading.policyState) {
    case PolicyState::None: return {SealState::Open, SmallNote::NotPublished, 0, 0, {}};
    case PolicyState::RecordFaulty: return {SealState::Open, SmallNote::RecordFaulty, 0, 0, {}};
    case PolicyState::NotFetched: return {SealState::Open, SmallNote::PolicyMissing, 0, 0, {}};
    case PolicyState::Refused: return {SealState::Open, SmallNote::PolicyFaulty, 0, 0, {}};
    case PolicyState::ModeNone: return {SealState::Open, SmallNote::ModeNone, 0, 0, {}};
    case PolicyState::CannotTell: return {SealState::Unknown, SmallNote::NotTold, 0, 0, {}};
    case PolicyState::Testing: return {SealState::Cracked, SmallNote::Testing, holds, total, {}};
    case PolicyState::Enforce: break;
    }
    const bool partly = std::ranges::any_of(reading.hosts,
                                            [](const HostReading &h) { return h.stsHolding == Holding::Partly; });
    const bool untold = std::ranges::any_of(reading.hosts,
                                            [](const HostReading &h) { return h.stsHolding == Holding::CannotTell; });
    if (holds == 0 && !partly && (fails == 0 || untold || coversMoreHosts(reading)))
        return {SealState::Unknown, SmallNote::Enforce, holds, total, {}};
    if (holds == 0 && !partly)
        return {SealState::Blocked, SmallNote::EnforceNone, holds, total, {}};
    if (fails > 0)
        return {SealState::Cracked, SmallNote::EnforceSome, holds, total, {}};
    if (untold || hasMoreHosts(reading))
        return {SealState::Unknown, SmallNote::Enforce, holds, total, {}};
    const bool strict = reading.facts->mtaSts.policy->strict();
    return {strict ? SealState::Sealed : SealState::Cracked,
            strict ? SmallNote::Enforce : SmallNote::PolicyFaulty,
            holds,
            total,
            {}};
}

SmallSeal unboundDane(const DomainReading &reading)
{
    const auto all = [&reading](DaneState wanted) {
        return std::ranges::all_of(reading.hosts, [wanted](const HostReading &host) { return host.dane == wanted; });
    };
    const bool anyTooMuch = std::ranges::any_of(reading.hosts, [](const HostReading &h) {
        return h.dane == DaneState::NotKnown && h.daneHolding == Holding::CannotTell;
    });
    const bool anyUnknown = std::ranges::any_of(reading.hosts,
                                                [](const HostReading &h) { return h.dane == DaneState::NotKnown; });
    if (all(DaneState::NotValidated))
        return {SealState::Unknown, SmallNote::NotValidated, 0, 0, {}};
    if (all(DaneState::NotKnown) || anyTooMuch || (isOpen(*reading.facts) && anyUnknown))
        return {SealState::Unknown, SmallNote::NotTold, 0, 0, {}};
    const auto unsignedZone = [](const HostReading &host) {
        return host.dane == DaneState::MxInsecure || host.dane == DaneState::AddressInsecure
               || host.dane == DaneState::Unsigned;
    };
    const bool notSigned = std::ranges::any_of(reading.hosts, unsignedZone);
    return {SealState::Open, notSigned ? SmallNote::NotSigned : SmallNote::TlsaNone, 0, 0, {}};
}

SmallSeal daneSeal(const DomainReading &reading)
{
    if (reading.hosts.isEmpty())
        return {SealState::Unknown, SmallNote::NotTold, 0, 0, {}};
    const int total = int(targetsOf(reading).size());
    const int holds = countHosts(
        reading, [](const HostReading &h) { return h.dane == DaneState::Usable && h.daneHolding == Holding::Holds; });
    const int fails = countHosts(reading, [](const HostReading &h) { return h.daneHolding == Holding::Fails; });
    const int inForce = countHosts(reading, [](const HostReading &h) { return h.daneInForce(); });
    const int skipped = countHosts(reading, [](const HostReading &h) { return h.daneHolding == Holding::Skipped; });
    const bool untold = hasMoreHosts(reading) || std::ranges::any_of(reading.hosts, [&reading](const HostReading &h) {
                            return h.daneHolding == Holding::CannotTell
                                   || (isOpen(*reading.facts) && h.dane == DaneState::NotKnown);
                        });
    if (fails > 0 && fails + skipped == total) {
        const bool lookups = std::ranges::all_of(reading.hosts,
                                                 [](const HostReading &h) { return h.dane == DaneState::LookupFails; });
        return {SealState::Blocked, lookups ? SmallNote::LookupFails : SmallNote::TlsaSome, holds, total, {}};
    }
    if (inForce == 0 && fails == 0)
        return unboundDane(reading);
    if (untold && (fails == 0 || (holds == 0 && hasMoreHosts(reading))))
        return {SealState::Unknown, SmallNote::NotTold, 0, total, {}};
    if (holds + skipped == total && holds > 0)
        return {SealState::Sealed, SmallNote::TlsaAll, holds, total, {}};
    if (skipped == total)
        return {SealState::Unknown, SmallNote::NotTold, 0, total, {}};
    const bool unusable = fails == 0
                          && countHosts(reading, [](const HostReading &h) { return h.dane == DaneState::Usable; }) == 0;
    return {unusable ? SealState::Open : SealState::Cracked,
            unusable ? SmallNote::TlsaUnusable : SmallNote::TlsaSome,
            holds,
            total,
            {}};
}

SmallSeal startTlsSeal(const DomainReading &reading)
{
    SmallSeal seal;
    QStringList missing, broken;
    for (const HostReading &host : reading.hosts) {
        bool answered = false, absent = false, failed = false;
        for (const AddressReading &address : host.addresses) {
            answered = answered || address.reach == Reach::Answered;
            absent = absent || address.trouble == Trouble::NoStartTls;
            failed = failed || address.trouble == Trouble::StartTlsRefused
                     || address.trouble == Trouble::HandshakeFails;
        }
        seal.total += answered ? 1 : 0;
        seal.count += answered && !absent && !failed ? 1 : 0;
        if (absent)
            missing.append(host.name());
        else if (failed)
            broken.append(host.name());
    }
    const bool open = std::ranges::any_of(reading.hosts, &HostReading::open);
    if (seal.total == 0 || (open && missing.isEmpty() && broken.isEmpty()))
        return {};
    const QStringList &named = missing.isEmpty() ? broken : missing;
    seal.state = named.isEmpty() ? SealState::Sealed : SealState::Open;
    seal.note = named.isEmpty()     ? SmallNote::StartTlsAll
                : missing.isEmpty() ? SmallNote::StartTlsBroken
                                    : SmallNote::StartTlsMissing;
    seal.host = named.size() == 1 ? named.constFirst() : QString();
    return seal;
}

SmallSeal tlsRptSeal(const DomainReading &reading)
{
    const DnsFacts *txt = reading.facts->tlsRpt.value();
    if (!txt || !isDefinite(*txt))
        return {};
    const QByteArrayList records = selectVersion(textsOf(txt->set), "v=TLSRPTv1;");
    const bool looksLikeOne = std::ranges::any_of(
        textsOf(txt->set), [](const QByteArrayList &strings) { return strings.join().toLower().contains("tlsrpt"); });
    if (records.isEmpty())
        return {SealState::Open, looksLikeOne ? SmallNote::RecordFaulty : SmallNote::NotPublished, 0, 0, {}};
    const auto record = parseTlsRptRecord(records.constFirst());
    if (records.size() > 1 || !record)
        return {SealState::Open, SmallNote::RecordFaulty, 0, 0, {}};
    return {SealState::Sealed, SmallNote::ReportsTo, int(record->rua.size()), int(record->rua.size()), {}};
}

} // namespace

void judgeSmallSeals(SealVerdict &verdict, const DomainReading &reading)
{
    if (reading.nullMx) {
        const SmallSeal noMail{SealState::Unknown, SmallNote::NoMail, 0, 0, {}};
        verdict.mtaSts = verdict.dane = verdict.startTls = verdict.tlsRpt = noMail;
        return;
    }
    verdict.mtaSts = mtaStsSeal(reading);
    verdict.dane = daneSeal(reading);
    verdict.startTls = startTlsSeal(reading);
    verdict.tlsRpt = tlsRptSeal(reading);
}

} // namespace postseal
