// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/reading.h"

#include "core/judge/dane_reading.h"
#include "core/judge/open_questions.h"
#include "core/records/mx_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Trouble chainTrouble(const AddressFacts &facts)
{
    const ChainCheck *chain = facts.chain.value();
    if (!chain)
        return Trouble::Untrusted;
    switch (chain->verdict) {
    case ChainVerdict::Trusted: return Trouble::None;
    case ChainVerdict::SelfSigned: return Trouble::SelfSigned;
    case ChainVerdict::PrivateCa:
    case ChainVerdict::Incomplete:
    case ChainVerdict::Constraints:
    case ChainVerdict::Weak:
    case ChainVerdict::Malformed:
    case ChainVerdict::Other: return Trouble::Untrusted;
    }
    Q_UNREACHABLE();
}

Trouble certificateTrouble(const AddressReading &reading, const QString &host, const QDateTime &now)
{
    if (!reading.leaf)
        return Trouble::HandshakeFails;
    if (const Trouble trouble = chainTrouble(*reading.facts); trouble != Trouble::None)
        return trouble;
    // Every certificate of the path that was built has to be in its time, not the leaf alone (RFC 5280 section 6.1.3).
    QList<QByteArray> path = reading.facts->chain.value()->path;
    if (path.isEmpty())
        path = {reading.leaf->der};
    for (const QByteArray &der : path) {
        const Result<Certificate> certificate = describeCertificate(der);
        if (!certificate || now > certificate->notAfter)
            return Trouble::Expired;
        if (now < certificate->notBefore)
            return Trouble::NotYetValid;
    }
    return matchName(*reading.leaf, host).fits() ? Trouble::None : Trouble::WrongName;
}

//! Senders of today offer nothing older (RFC 9325 section 3.1.1).
bool isOfToday(const TlsOutcome &tls)
{
    return tls.version == "TLSv1.3"_L1 || tls.version == "TLSv1.2"_L1;
}

//! Our part of a TLS 1.3 handshake may be over when the server rejects it: its alert comes in place of the reply to EHLO.
bool isRejectedAfterwards(const SmtpSession &session)
{
    return session.stage == SmtpStage::EhloInTls && !session.ehloInTls && session.alert >= 0 && session.failure
           && session.failure->kind == FailureKind::TlsRejected;
}

AddressReading readAddress(const AddressFacts &facts, const QString &host, const QDateTime &now,
                           const FamiliesThatWork &families)
{
    AddressReading reading{.facts = &facts,
                           .session = facts.session.value(),
                           .reach = families.seen(facts.address.family(), reachOf(facts), facts.session.value()),
                           .encrypted = false,
                           .ready = false,
                           .leaf = {},
                           .trouble = Trouble::None};
    if (reading.reach != Reach::Answered)
        return reading;
    const SmtpSession &session = *reading.session;
    reading.encrypted = session.startTls && session.startTls->code == 220 && session.tls
                        && session.stage >= SmtpStage::EhloInTls && !isRejectedAfterwards(session);
    reading.ready = reading.encrypted && session.ehloInTls && session.ehloInTls->code == 250 && isOfToday(*session.tls);
    if (session.tls && !session.tls->certificates.isEmpty()) {
        if (Result<Certificate> leaf = describeCertificate(session.tls->certificates.constFirst()))
            reading.leaf = *std::move(leaf);
    }
    if (!session.startTlsOffered)
        reading.trouble = Trouble::NoStartTls;
    else if (!session.startTls || session.startTls->code != 220)
        reading.trouble = Trouble::StartTlsRefused;
    else if (!reading.ready)
        reading.trouble = Trouble::HandshakeFails;
    else
        reading.trouble = certificateTrouble(reading, host, now);
    return reading;
}

//! What of several ends of addresses is to be said of the host.
Holding combine(const QList<Holding> &ends)
{
    const auto any = [&ends](Holding wanted) { return ends.contains(wanted); };
    if (any(Holding::Fails))
        return any(Holding::Holds) ? Holding::Partly : Holding::Fails;
    if (any(Holding::Holds))
        return Holding::Holds;
    return any(Holding::CannotTell) || ends.isEmpty() ? Holding::CannotTell : Holding::Skipped;
}

//! \param holds  whether the promise holds for an address that answered
Holding holdingOf(const DomainReading &domain, const AddressReading &address, bool holds)
{
    if (isUntested(address))
        return Holding::CannotTell;
    if (address.reach == Reach::Answered)
        return holds ? Holding::Holds : Holding::Fails;
    return address.reach == Reach::Silent && !domain.families.greets(address.facts->address.family())
               ? Holding::CannotTell
               : Holding::Skipped;
}

//! The fetch ended because of us or of where we stand, not because of the policy host.
bool fetchCouldNotBeTold(const InspectionFacts &facts)
{
    if (isPolicyOpen(facts))
        return true;
    const PolicyFetch *fetch = fetchThatCounts(facts);
    if (!fetch) { // no address was tried: there is none, none of a family that is used here, or it was not read
        return std::ranges::any_of(
            std::initializer_list<const Observed<DnsFacts> *>{&facts.mtaSts.a, &facts.mtaSts.aaaa},
            [](const Observed<DnsFacts> *lookup) {
                const DnsFacts *dns = lookup->value();
                return isUnread(*lookup) || (dns && isDefinite(*dns) && !addressesOf(dns->set).isEmpty());
            });
    }
    return endedHere(facts, fetch->exchange) || gaveUpEarly(fetch->exchange);
}

//! Whoever wrote the text meant an MTA-STS record; all others at the name, often an SPF text of a wildcard, do not
//! matter (trap T-02).
bool wasMeant(const QByteArray &text)
{
    const QByteArray folded = text.toLower();
    return folded.contains("v=sts") || folded.contains("stsv1");
}

PolicyState policyStateOf(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    const DnsFacts *txt = facts.record.value();
    if (!txt || !isDefinite(*txt))
        return PolicyState::CannotTell;
    if (reading.recordTexts.isEmpty() && std::ranges::none_of(textsOf(txt->set), [](const QByteArrayList &strings) {
            return wasMeant(strings.join());
        }))
        return PolicyState::None;
    if (!reading.record)
        return PolicyState::RecordFaulty;
    if (!facts.policy)
        return fetchCouldNotBeTold(*reading.facts) ? PolicyState::CannotTell : PolicyState::NotFetched;
    if (!facts.policy->policy)
        return PolicyState::Refused;
    switch (facts.policy->policy->mode) {
    case MtaStsMode::Enforce: return PolicyState::Enforce;
    case MtaStsMode::Testing: return PolicyState::Testing;
    case MtaStsMode::None: return PolicyState::ModeNone;
    }
    Q_UNREACHABLE();
}

void readRecord(DomainReading &reading)
{
    const DnsFacts *txt = reading.facts->mtaSts.record.value();
    if (!txt)
        return;
    const QList<QByteArrayList> texts = textsOf(txt->set);
    reading.recordTexts = selectVersion(texts, "v=STSv1;");
    if (reading.recordTexts.size() == 1)
        reading.record = parseMtaStsRecord(reading.recordTexts.constFirst());
    for (const QByteArrayList &strings :
         texts) { // the fault of a text that looks like one is worth more than "missing"
        const QByteArray text = strings.join();
        if (reading.recordTexts.isEmpty() && wasMeant(text))
            reading.record = parseMtaStsRecord(text);
    }
}

Trouble firstTrouble(const DomainReading &domain, const HostReading &host)
{
    if (domain.policyChecked() && !host.covered)
        return Trouble::NotInPolicy;
    if (host.dane == DaneState::LookupFails)
        return Trouble::TlsaLookupFails;
    const auto sick = std::ranges::find_if(host.addresses, [](const AddressReading &address) {
        return address.reach == Reach::Answered && address.trouble != Trouble::None;
    });
    const bool pkixCounts = domain.policyChecked() || !host.daneInForce();
    if (sick != host.addresses.end() && (pkixCounts || !sick->ready))
        return sick->trouble;
    if (host.daneHolding == Holding::Fails || host.daneHolding == Holding::Partly)
        return Trouble::TlsaMismatch;
    return Trouble::None;
}

//! DNS names addresses beyond the number that is inspected; nothing is known of them.
bool hasMoreAddresses(const MxHostFacts &host)
{
    const auto isKept = [&host](const IpAddress &address) {
        return std::ranges::find(host.addresses, address, &AddressFacts::address) != host.addresses.end();
    };
    return std::ranges::any_of(std::initializer_list<const Observed<DnsFacts> *>{&host.a, &host.aaaa},
                               [&isKept](const Observed<DnsFacts> *lookup) {
                                   return lookup->value() && !isBogus(*lookup)
                                          && !std::ranges::all_of(addressesOf(lookup->value()->set), isKept);
                               });
}

HostReading readHost(const DomainReading &domain, const MxHostFacts &facts)
{
    HostReading host;
    host.facts = &facts;
    for (const AddressFacts &address : facts.addresses)
        host.addresses.append(readAddress(address, facts.name, domain.facts->finishedAt, domain.families));
    if (domain.policy)
        host.covered = std::ranges::any_of(domain.policy->mx,
                                           [&facts](const QString &p) { return mxPatternCovers(p, facts.name); });
    host.open = isOpen(*domain.facts, facts);
    host.more = hasMoreAddresses(facts);
    readDane(*domain.facts, host);
    return host;
}

bool lookupFailed(const MxHostFacts &host)
{
    return std::ranges::any_of(std::initializer_list<const Observed<DnsFacts> *>{&host.a, &host.aaaa},
                               [](const Observed<DnsFacts> *lookup) {
                                   return lookup->asked() && !(lookup->value() && isDefinite(*lookup->value()));
                               });
}

//! What holds so far holds for good only when nothing more can come, or is left out; what holds for some addresses only
//! stays so.
Holding settled(const HostReading &host, Holding holding)
{
    return (host.open || host.more) && holding != Holding::Partly ? Holding::CannotTell : holding;
}

void judgeHolding(const DomainReading &domain, HostReading &host)
{
    QList<Holding> connects, sts, dane;
    for (const AddressReading &address : host.addresses) {
        connects.append(holdingOf(domain, address, true));
        sts.append(holdingOf(domain, address, address.pkixHolds()));
        dane.append(holdingOf(domain, address, daneHoldsAt(*domain.facts, host, address)));
    }
    if (host.addresses.isEmpty()) // none: nobody can connect to it, unless a lookup went wrong
        connects = sts = dane = {lookupFailed(*host.facts) ? Holding::CannotTell : Holding::Skipped};
    host.nobodyConnects = settled(host, combine(connects)) == Holding::Skipped;
    if (domain.policyChecked())
        host.stsHolding = host.covered ? settled(host, combine(sts)) : Holding::Fails;
    if (host.dane == DaneState::LookupFails)
        host.daneHolding = Holding::Fails;
    else if (host.daneInForce())
        host.daneHolding = settled(host, combine(dane));
    else if ((host.dane == DaneState::NotKnown || host.dane == DaneState::NotValidated) && isDaneUnread(host))
        host.daneHolding = Holding::CannotTell;
    else if (host.dane == DaneState::NotValidated && !host.tlsa.isEmpty() && combine(dane) != Holding::Holds)
        host.daneHolding = Holding::CannotTell; // in force if the records are signed, and then it would not hold
    host.trouble = firstTrouble(domain, host);
}

} // namespace

bool isUntested(const AddressReading &address)
{
    return address.reach == Reach::NotTested || address.reach == Reach::Local || address.reach == Reach::Declined
           || (address.session && endedByOurPatience(address.reach, *address.session));
}

bool isSecure(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && lookup.value()->answer.security == DnsSecurity::Secure;
}

bool isBogus(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && lookup.value()->answer.security == DnsSecurity::Bogus;
}

bool isDefinite(const DnsFacts &dns)
{
    return !dns.answer.serverFailed() && dns.answer.security != DnsSecurity::Bogus && !dns.unreadable
           && !dns.set.chainLoops;
}

bool isTooMuch(const DnsFacts &dns)
{
    return dns.unreadable && dns.unreadable->kind == FailureKind::TooLarge;
}

bool isResolversOwn(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Unreachable:
    case FailureKind::Refused:
    case FailureKind::TlsRejected:
    case FailureKind::Internal: return true;
    case FailureKind::Cancelled:
    case FailureKind::TimedOut:
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
    case FailureKind::TooLarge:
    case FailureKind::Malformed:
    case FailureKind::NotPermitted: return false;
    }
    Q_UNREACHABLE();
}

bool isUnread(const Observed<DnsFacts> &lookup)
{
    return (lookup.value() && isTooMuch(*lookup.value())) || (lookup.failure() && isResolversOwn(*lookup.failure()));
}

QStringList targetsOf(const DomainReading &reading)
{
    QStringList targets;
    for (const HostReading &host : reading.hosts)
        targets.append(host.name());
    if (const DnsFacts *mx = reading.facts->mx.value()) {
        for (const MxRecord &record : mxRecordsOf(mx->set)) {
            if (!record.target.isEmpty() && !targets.contains(record.target))
                targets.append(record.target);
        }
    }
    return targets;
}

DomainReading readDomain(const InspectionFacts &facts)
{
    DomainReading reading;
    reading.facts = &facts;
    readRecord(reading);
    reading.policyState = policyStateOf(reading);
    if (facts.mtaSts.policy && facts.mtaSts.policy->policy)
        reading.policy = &*facts.mtaSts.policy->policy;
    if (const DnsFacts *mx = facts.mx.value()) {
        const QList<MxRecord> records = mxRecordsOf(mx->set);
        reading.nullMx = records.size() == 1 && records.constFirst().target.isEmpty();
        reading.implicitMx = records.isEmpty() && !facts.hosts.isEmpty();
    }
    for (const MxHostFacts &host : facts.hosts) {
        for (const AddressFacts &address : host.addresses)
            reading.families.note(address.address.family(), reachOf(address));
    }
    for (const MxHostFacts &host : facts.hosts)
        reading.hosts.append(readHost(reading, host));
    for (HostReading &host : reading.hosts)
        judgeHolding(reading, host);
    return reading;
}

} // namespace postseal
