// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/record_use.h"

#include "core/judge/dane_reading.h"
#include "core/judge/tlsa_match.h"
#include "core/judge/trial_certificates.h"

#include <algorithm>

namespace postseal {

namespace {

//! Where the records themselves lie, behind the aliases; empty when no answer tells it.
QString ownerOf(const HostReading &host)
{
    const DnsFacts *dns = tlsaThatCounts(host).value();
    if (!dns || !isDefinite(*dns) || dns->set.chainLoops)
        return {};
    return dns->set.aliasChain.isEmpty() ? dns->answer.question.name : dns->set.aliasChain.constLast();
}

bool isWithin(const QString &name, const QString &domain)
{
    return name == domain || name.endsWith(u'.' + domain);
}

//! The hosts that have these records; none when there may be more of them.
QList<const HostReading *> sharersOf(const DomainReading &reading, const HostReading &host)
{
    const QString owner = ownerOf(host);
    const DnsFacts *dns = tlsaThatCounts(host).value();
    const bool leadsOut = dns && !dns->set.aliasChain.isEmpty() && !isWithin(owner, reading.facts->domain);
    if (owner.isEmpty() || leadsOut || targetsOf(reading).size() != reading.hosts.size())
        return {};
    QList<const HostReading *> sharers;
    for (const HostReading &other : reading.hosts) {
        const QString place = ownerOf(other);
        if (place.isEmpty() && tlsaThatCounts(other).asked())
            return {};
        if (place == owner)
            sharers.append(&other);
    }
    return sharers;
}

std::optional<Certificate> leafOf(const QList<QByteArray> &chain)
{
    const Result<Certificate> leaf = describeCertificate(chain.value(0));
    return leaf ? std::optional(*leaf) : std::nullopt;
}

bool isTrialTold(const AddressReading &address, SessionTrial trial)
{
    return trialLeaf(*address.facts, trial) || refusesTrial(*address.facts, trial);
}

//! A server has one certificate of a kind: it was seen, or there is none.
bool isKindTold(const AddressReading &address, const QString &kind)
{
    const bool shown = std::ranges::any_of(shownChains(address), [&kind](const QList<QByteArray> &chain) {
        const std::optional<Certificate> leaf = leafOf(chain);
        return leaf && leaf->keyType == kind;
    });
    const SessionTrial trial = kind.startsWith(u"RSA") ? SessionTrial::RsaOnly : SessionTrial::EcdsaOnly;
    return shown || refusesTrial(*address.facts, trial);
}

//! An issuer's record fits certificates of every kind; one of a host's own key fits that kind alone.
bool isAddressTold(const TlsaRecord &record, const QSet<QString> &kinds, const AddressReading &address)
{
    constexpr int kTrustAnchor = 2;
    if (record.usage == kTrustAnchor)
        return std::ranges::all_of(kKeyTrials, [&address](SessionTrial t) { return isTrialTold(address, t); });
    return std::ranges::all_of(kinds, [&address](const QString &kind) { return isKindTold(address, kind); });
}

} // namespace

QList<QList<QByteArray>> shownChains(const AddressReading &address)
{
    QList<QList<QByteArray>> chains;
    if (address.ready)
        chains.append(address.session->tls->certificates);
    for (const SessionTrial trial : kKeyTrials) {
        if (trialLeaf(*address.facts, trial))
            chains.append(trialCertificates(*address.facts, trial));
    }
    return chains;
}

bool isOfShown(const TlsaRecord &record, const QList<QByteArray> &chain)
{
    return matchTlsa(record, chain, {}, {}).digestFits;
}

QSet<QString> kindsShown(const TlsaRecord &record, const HostReading &host)
{
    QSet<QString> kinds;
    for (const AddressReading &address : host.addresses) {
        for (const QList<QByteArray> &chain : shownChains(address)) {
            if (const std::optional<Certificate> leaf = leafOf(chain); leaf && isOfShown(record, chain))
                kinds.insert(leaf->keyType);
        }
    }
    return kinds;
}

RecordUse useOf(const TlsaRecord &record, const QSet<QString> &kinds, const DomainReading &reading,
                const HostReading &host)
{
    const QList<const HostReading *> sharers = sharersOf(reading, host);
    bool told = !sharers.isEmpty();
    for (const HostReading *sharer : sharers) {
        if (!kindsShown(record, *sharer).isEmpty())
            return RecordUse::Served;
        told = told && areAllReady(*sharer)
               && std::ranges::all_of(sharer->addresses, [&](const AddressReading &address) {
                      return isAddressTold(record, kinds, address);
                  });
    }
    return told ? RecordUse::NotServed : RecordUse::CannotTell;
}

bool areAllReady(const HostReading &host)
{
    return !host.addresses.isEmpty() && !host.open
           && std::ranges::all_of(host.addresses, [](const AddressReading &address) { return address.ready; });
}

} // namespace postseal
