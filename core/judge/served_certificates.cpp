// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/served_certificates.h"

#include "core/judge/certificate_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! What is to be judged once, with all the addresses that show it.
QList<ServedCertificate> grouped(const DomainReading &reading, const HostReading &host,
                                 bool (*isSame)(const AddressReading &, const AddressReading &))
{
    // Where DANE holds, its senders deliver whatever a CA or a calendar says: what else is wrong concerns MTA-STS alone.
    const bool unbound = reading.policyState != PolicyState::Enforce
                         && (!host.daneInForce() || host.daneHolding == Holding::Holds);
    QList<ServedCertificate> served;
    for (const AddressReading &address : host.addresses) {
        if (!address.encrypted || !address.leaf)
            continue;
        const auto same = std::ranges::find_if(
            served, [&](const ServedCertificate &other) { return isSame(*other.first, address); });
        if (same != served.end())
            same->addresses.append(address.address());
        else
            served.append({&host, &address, {address.address()}, unbound});
    }
    return served;
}

} // namespace

QList<ServedCertificate> certificatesOf(const DomainReading &reading, const HostReading &host)
{
    return grouped(reading, host,
                   [](const AddressReading &a, const AddressReading &b) { return a.leaf->der == b.leaf->der; });
}

QList<ServedCertificate> chainsOf(const DomainReading &reading, const HostReading &host)
{
    return grouped(reading, host, [](const AddressReading &a, const AddressReading &b) {
        return a.session->tls->certificates == b.session->tls->certificates && a.facts->chain == b.facts->chain;
    });
}

Note onCertificate(const ServedCertificate &served, Check check, Standing standing)
{
    return Note(check, standing)
        .on(served.host->name())
        .with(Slot::Address, served.addresses.join(u", "_s))
        .unbound(served.unbound);
}

Note onCertificate(const ServedCertificate &served, Check check, bool fails)
{
    return onCertificate(served, check, fails ? Standing::Fails : Standing::Passes);
}

std::optional<Certificate> failingCertificate(const ServedCertificate &served)
{
    const ChainCheck *chain = served.check();
    if (!chain || chain->depth == 0)
        return served.leaf();
    const Result<Certificate> certificate = describeCertificate(chain->path.value(chain->depth));
    return certificate ? std::optional(*certificate) : std::nullopt;
}

bool isExplained(const ServedCertificate &served)
{
    const ChainCheck *chain = served.check();
    const std::optional<Certificate> failing = failingCertificate(served);
    if (!chain || !failing)
        return false;
    const bool isLeaf = chain->depth == 0;
    if (chain->verdict == ChainVerdict::Constraints)
        return !failing->unknownCritical.isEmpty() || failing->repeatedExtension || (isLeaf && !failing->forServers);
    if (chain->verdict == ChainVerdict::Weak)
        return hasWeakHash(*failing) || (isLeaf && isShortRsa(*failing));
    return false;
}

} // namespace postseal
