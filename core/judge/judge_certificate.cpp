// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qint64 kSoonDays = 14;

//! One certificate of a host with the addresses that serve it; the same leaf is judged once.
struct ServedCertificate
{
    const HostReading *host = nullptr;
    const AddressReading *first = nullptr;
    QStringList addresses;
    bool unbound = false;
};

QList<ServedCertificate> certificatesOf(const DomainReading &reading, const HostReading &host)
{
    // Under DANE-EE alone neither names nor dates nor the chain count (RFC 7672 section 3.1.1).
    const bool onlyKeysCount = host.dane == DaneState::Usable && host.daneHolding == Holding::Holds
                               && std::ranges::all_of(agileChoice(host.tlsa),
                                                      [](const TlsaRecord &record) { return record.usage == 3; });
    const bool unbound = reading.policyState != PolicyState::Enforce && (!host.daneInForce() || onlyKeysCount);
    QList<ServedCertificate> served;
    for (const AddressReading &address : host.addresses) {
        if (!address.encrypted || !address.leaf)
            continue;
        const auto same = std::ranges::find_if(
            served, [&address](const ServedCertificate &other) { return other.first->leaf->der == address.leaf->der; });
        if (same != served.end())
            same->addresses.append(address.address());
        else
            served.append({&host, &address, {address.address()}, unbound});
    }
    return served;
}

Note onCertificate(const ServedCertificate &served, Check check, Standing standing = Standing::Fails)
{
    return Note(check, standing)
        .on(served.host->name())
        .with(Slot::Address, served.addresses.join(u", "_s))
        .unbound(served.unbound);
}

Check chainCheck(ChainVerdict verdict)
{
    switch (verdict) {
    case ChainVerdict::Trusted: return Check::ChainTrusted;
    case ChainVerdict::SelfSigned: return Check::ChainSelfSigned;
    case ChainVerdict::PrivateCa: return Check::ChainPrivateCa;
    case ChainVerdict::Incomplete: return Check::ChainIncomplete;
    case ChainVerdict::Constraints:
    case ChainVerdict::Weak:
    case ChainVerdict::Other: return Check::ChainConstraints;
    case ChainVerdict::Malformed: return Check::CertParse;
    }
    Q_UNREACHABLE();
}

Findings judgeChain(const ServedCertificate &served)
{
    const Certificate &leaf = *served.first->leaf;
    const ChainCheck *chain = served.first->facts->chain.value();
    if (!chain)
        return {};
    const bool trusted = chain->verdict == ChainVerdict::Trusted;
    QStringList seen;
    for (const QByteArray &der : served.first->session->tls->certificates.mid(0, 10)) {
        const Result<Certificate> certificate = describeCertificate(der);
        seen.append(certificate ? certificate->subject + u" ← "_s + certificate->issuer : u"?"_s);
    }
    return {onCertificate(served, chainCheck(chain->verdict), trusted ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, trusted ? chain->store : chain->detail)
                .with(Slot::Name, leaf.issuer)
                .seen(seen)};
}

Findings judgeName(const ServedCertificate &served)
{
    const Certificate &leaf = *served.first->leaf;
    QStringList names;
    for (const QByteArray &name : leaf.dnsNames.mid(0, 100))
        names.append(u"DNS:"_s + evidence(name));
    const NameMatch match = matchName(leaf, served.host->name());
    if (match.fits())
        return {onCertificate(served, Check::NameMatch, Standing::Passes)
                    .with(Slot::Name, evidence(match.entry))
                    .seen(names)};
    return {onCertificate(served, Check::NameMismatch)
                .with(Slot::Name, names.isEmpty() ? leaf.subject : names.join(u", "_s))
                .seen(names.isEmpty() ? QStringList{leaf.subject} : names)
                .expected({u"DNS:"_s + served.host->name()})};
}

//! Not the leaf alone: every certificate of the path has to be in its time (RFC 5280 section 6.1.3).
Findings judgeIssuerDates(const DomainReading &reading, const ServedCertificate &served)
{
    const ChainCheck *chain = served.first->facts->chain.value();
    const QDateTime now = reading.facts->finishedAt;
    for (const QByteArray &der :
         chain && chain->verdict == ChainVerdict::Trusted ? chain->path.mid(1) : QList<QByteArray>()) {
        const Result<Certificate> issuer = describeCertificate(der);
        if (!issuer || (now <= issuer->notAfter && now >= issuer->notBefore))
            continue;
        const bool expired = now > issuer->notAfter;
        const QDateTime date = expired ? issuer->notAfter : issuer->notBefore;
        return {onCertificate(served, expired ? Check::ExpiryExpired : Check::ExpiryNotYetValid)
                    .with(Slot::Date, date)
                    .with(Slot::Days, qAbs(now.daysTo(date)))
                    .seen({issuer->subject, u"notBefore "_s + utc(issuer->notBefore),
                           u"notAfter "_s + utc(issuer->notAfter)})};
    }
    return {};
}

Findings judgeDates(const DomainReading &reading, const ServedCertificate &served)
{
    const Certificate &leaf = *served.first->leaf;
    const QDateTime now = reading.facts->finishedAt;
    const auto dated = [&](Check check, const QDateTime &date, Standing standing = Standing::Fails) {
        return onCertificate(served, check, standing)
            .with(Slot::Date, date)
            .with(Slot::Days, qAbs(now.daysTo(date)))
            .seen({u"notBefore "_s + utc(leaf.notBefore), u"notAfter "_s + utc(leaf.notAfter)});
    };
    if (now > leaf.notAfter)
        return {dated(Check::ExpiryExpired, leaf.notAfter)};
    if (now < leaf.notBefore)
        return {dated(Check::ExpiryNotYetValid, leaf.notBefore)};
    if (const Findings issuers = judgeIssuerDates(reading, served); !issuers.isEmpty())
        return issuers;
    // A certificate of 6 or 47 days is renewed later than one of 90: a third of its life, at most two weeks.
    const qint64 warnDays = std::min(kSoonDays, leaf.notBefore.daysTo(leaf.notAfter) / 3);
    const bool soon = now.daysTo(leaf.notAfter) < warnDays;
    return {dated(Check::ExpiryExpired, leaf.notAfter, Standing::Passes),
            dated(Check::ExpirySoon, leaf.notAfter, soon ? Standing::Fails : Standing::Passes)};
}

} // namespace

Findings judgeCertificate(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : certificatesOf(reading, host))
            findings += judgeChain(served) + judgeName(served) + judgeDates(reading, served);
        for (const AddressReading &address : host.addresses) {
            const bool broken = address.encrypted && !address.leaf && !address.session->tls->certificates.isEmpty();
            if (broken)
                findings.append(Note(Check::CertParse)
                                    .on(host.name())
                                    .with(Slot::Address, address.address())
                                    .with(Slot::Text, QString())
                                    .unbound(!reading.binds(host)));
        }
    }
    return findings;
}

} // namespace postseal
