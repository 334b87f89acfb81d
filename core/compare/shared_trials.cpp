// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/shared_trials.h"

#include "core/judge/reading.h"

#include <algorithm>

namespace postseal {

namespace {

bool isOurs(const std::optional<Failure> &failure)
{
    return failure
           && (failure->kind == FailureKind::Cancelled || failure->kind == FailureKind::Unreachable
               || failure->kind == FailureKind::Internal || failure->kind == FailureKind::NotPermitted);
}

//! The connection was lost in the handshake. For a long ClientHello and for names that is an end of its own.
bool isLost(const TrialSession &trial)
{
    const SmtpSession &session = trial.session;
    if (session.stage != SmtpStage::Handshake || !session.failure)
        return false;
    const bool closed = session.failure->kind == FailureKind::Closed;
    const bool byName = trial.trial == SessionTrial::NoServerName || trial.trial == SessionTrial::OtherServerName;
    return (closed || session.failure->kind == FailureKind::TimedOut) && trial.trial != SessionTrial::LargeHello
           && !(closed && byName);
}

//! The second STARTTLS was answered for good.
bool isDoubleTold(const SmtpSession &session)
{
    return !session.moreInTls.isEmpty() && session.moreInTls.constFirst().code / 100 != 4;
}

bool isTold(const TrialSession &trial)
{
    const SmtpSession &session = trial.session;
    if (refusalOf(session) || isOurs(session.failure) || !session.ehlo)
        return false;
    if (!session.startTlsOffered)
        return trial.trial == SessionTrial::NoServerName; // is it offered the second time?
    if (!session.startTls || session.startTls->code / 100 == 4 || isLost(trial))
        return false;
    if (trial.trial == SessionTrial::SecondStartTls)
        return isDoubleTold(session);
    return session.injected.isEmpty();
}

void leaveSessionsOfOne(InspectionFacts &facts, const InspectionFacts &other)
{
    for (MxHostFacts &host : facts.hosts) {
        const auto there = std::ranges::find(other.hosts, host.name, &MxHostFacts::name);
        for (AddressFacts &address : host.addresses) {
            address.trials.removeIf([&](const TrialSession &trial) {
                if (there == other.hosts.end())
                    return false;
                const auto same = std::ranges::find(there->addresses, address.address, &AddressFacts::address);
                return same == there->addresses.end() || !isTold(trial)
                       || std::ranges::none_of(same->trials, [&trial](const TrialSession &known) {
                              return known.trial == trial.trial && isTold(known);
                          });
            });
        }
    }
}

bool isTold(const TrialFetch &trial)
{
    const std::optional<Failure> &failure = trial.exchange.failure;
    const bool silent = failure && failure->kind == FailureKind::TimedOut && trial.trial != FetchTrial::OtherAddress;
    return !isOurs(failure) && !silent;
}

bool isNamed(const MtaStsFacts &facts, const IpAddress &address)
{
    return std::ranges::any_of(std::initializer_list<const DnsFacts *>{facts.a.value(), facts.aaaa.value()},
                               [&address](const DnsFacts *dns) {
                                   return dns && addressesOf(dns->set).contains(address);
                               });
}

//! A further address here may be the first one there.
bool isAddressTold(const MtaStsFacts &facts, const IpAddress &address)
{
    if (!isNamed(facts, address))
        return true;
    const bool fetched = std::ranges::any_of(facts.fetches, [&address](const PolicyFetch &fetch) {
        return fetch.exchange.address == address && !isOurs(fetch.exchange.failure);
    });
    return fetched || std::ranges::any_of(facts.trials, [&address](const TrialFetch &trial) {
               return trial.trial == FetchTrial::OtherAddress && trial.exchange.address == address && isTold(trial);
           });
}

bool isFetchTold(const MtaStsFacts &facts, const TrialFetch &trial)
{
    if (trial.trial == FetchTrial::OtherAddress)
        return isAddressTold(facts, trial.exchange.address);
    const auto same = std::ranges::find(facts.trials, trial.trial, &TrialFetch::trial);
    // a policy that is found where it belongs is not looked for at other places
    return same == facts.trials.end() ? trial.trial >= FetchTrial::PathAtRoot : isTold(*same);
}

} // namespace

void leaveTrialsOfOne(InspectionFacts &facts, const InspectionFacts &other)
{
    leaveSessionsOfOne(facts, other);
    facts.mtaSts.trials.removeIf(
        [&other](const TrialFetch &trial) { return !isTold(trial) || !isFetchTold(other.mtaSts, trial); });
}

} // namespace postseal
