// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dane_reading.h"

#include "core/judge/open_questions.h"
#include "core/judge/tlsa_match.h"

#include <algorithm>

namespace postseal {

namespace {

//! An alias whose target lies in an unsigned zone leaves DANE in force at the alias itself, as long as the alias is
//! signed (RFC 7672 section 2.2.2). A signed answer about `_25._tcp.<host>` shows that: it lies in the host's zone or
//! below it, so the host's own records are signed too. Where that lookup fails, the alias was asked for by itself.
//! Nothing: that is not known.
std::optional<bool> onlyTailIsInsecure(const InspectionFacts &facts, const HostReading &host, const DnsFacts &address)
{
    const Observed<DnsFacts> *link = furtherLookup(facts, host.name(), RrType::Cname);
    if (address.set.aliasChain.isEmpty())
        return false;
    if (isSecure(host.facts->tlsa) || (link && isSecure(*link)))
        return true;
    const bool linkUnread = !link || isUnread(*link);
    const bool open = isOpen(facts, host.facts->tlsa) || (link ? isOpen(facts, *link) : isOpen(facts));
    return open || (isUnread(host.facts->tlsa) && linkUnread) ? std::nullopt : std::optional(false);
}

DaneState addressState(const InspectionFacts &facts, const HostReading &host)
{
    DaneState state = DaneState::Usable;
    bool unread = false;
    for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
        if (isOpen(facts, *lookup) || !lookup->asked())
            return DaneState::NotKnown;
        const DnsFacts *dns = lookup->value();
        if (isUnread(*lookup)) {
            unread = true;
            continue;
        }
        if (!dns || !isDefinite(*dns))
            return DaneState::LookupFails;
        if (dns->answer.security != DnsSecurity::Insecure)
            continue;
        const std::optional<bool> tailAlone = onlyTailIsInsecure(facts, host, *dns);
        if (!tailAlone)
            return DaneState::NotKnown;
        if (!*tailAlone)
            state = DaneState::AddressInsecure;
    }
    return unread ? DaneState::NotKnown : state;
}

DaneState tlsaState(const InspectionFacts &facts, HostReading &host)
{
    const Observed<DnsFacts> &lookup = tlsaThatCounts(host);
    if (isTlsaOpen(facts, *host.facts) || !lookup.asked() || isUnread(lookup))
        return DaneState::NotKnown;
    const DnsFacts *dns = lookup.value();
    if (!dns || !isDefinite(*dns))
        return DaneState::LookupFails;
    host.tlsaBase = dns->answer.question.name.section(u'.', 2); // behind _25._tcp
    host.tlsa = tlsaRecordsOf(dns->set);
    if (dns->set.records.isEmpty())
        return DaneState::Absent;
    if (dns->answer.security != DnsSecurity::Secure)
        return DaneState::Unsigned;
    return agileChoice(host.tlsa).isEmpty() ? DaneState::Unusable : DaneState::Usable;
}

} // namespace

bool isDaneUnread(const HostReading &host)
{
    return isUnread(tlsaThatCounts(host)) || isUnread(host.facts->a) || isUnread(host.facts->aaaa);
}

//! The lookup at the alias' end goes first; only when it securely has nothing does the host's own name count.
const Observed<DnsFacts> &tlsaThatCounts(const HostReading &host)
{
    const Observed<DnsFacts> &atAlias = host.facts->tlsaAtAlias;
    const DnsFacts *dns = atAlias.value();
    const bool nothingThere = dns && isDefinite(*dns)
                              && (dns->answer.security != DnsSecurity::Secure || dns->set.records.isEmpty());
    return atAlias.asked() && !nothingThere ? atAlias : host.facts->tlsa;
}

void readDane(const InspectionFacts &facts, HostReading &host)
{
    const DaneState byTlsa = tlsaState(facts, host);
    const DaneState byAddress = addressState(facts, host);
    const DnsFacts *mx = facts.mx.value();
    if (!facts.vantage.validates)
        host.dane = DaneState::NotValidated;
    else if (!mx || mx->answer.security != DnsSecurity::Secure)
        host.dane = DaneState::MxInsecure;
    else
        host.dane = byAddress == DaneState::Usable ? byTlsa : byAddress;
}

bool daneHoldsAt(const InspectionFacts &facts, const HostReading &host, const AddressReading &address)
{
    if (!address.ready)
        return false;
    const QList<TlsaRecord> choice = agileChoice(host.tlsa);
    if (choice.isEmpty())
        return true; // TLS is compulsory and there; nothing to authenticate with
    const QStringList names = daneNames(facts, host);
    return std::ranges::any_of(choice, [&](const TlsaRecord &record) {
        return matchTlsa(record, address.session->tls->certificates, names, facts.finishedAt).matches;
    });
}

} // namespace postseal
