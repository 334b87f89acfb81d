// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/certificate_marks.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/tlsa_trouble.h"
#include "core/judge/trial_certificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString kindOf(const TlsaRecord &record)
{
    return u"%1 %2 %3"_s.arg(record.usage).arg(record.selector).arg(record.matching);
}

//! A client that knows one kind of records only has to get through too (RFC 7671 section 8).
Findings judgeCombinations(const DomainReading &reading, const HostReading &host)
{
    if (host.daneHolding != Holding::Holds)
        return {};
    QStringList unmatched;
    for (const TlsaRecord &record : host.tlsa) {
        const QString kind = kindOf(record);
        if (!isUsable(record) || unmatched.contains(kind))
            continue;
        const bool everywhere = std::ranges::all_of(host.addresses, [&](const AddressReading &address) {
            return !address.ready || std::ranges::any_of(host.tlsa, [&](const TlsaRecord &other) {
                return kindOf(other) == kind && authenticates(reading, host, other, address.session->tls->certificates);
            });
        });
        if (!everywhere)
            unmatched.append(kind);
    }
    return {Note(Check::DaneCombinationUnmatched, unmatched.isEmpty() ? Standing::Passes : Standing::Fails)
                .on(host.name())
                .with(Slot::Text, unmatched.join(u", "_s))
                .seen(unmatched)};
}

//! The CA of a matching record issues to anybody who shows that a name is his.
Findings judgePublicCa(const DomainReading &reading, const HostReading &host)
{
    for (const AddressReading &address : host.addresses) {
        const ChainCheck *chain = address.facts->chain.value();
        if (!address.ready || !address.leaf || !chain || chain->verdict != ChainVerdict::Trusted
            || !claimsBaselineRequirements(*address.leaf))
            continue;
        for (const TlsaRecord &record : host.tlsa) {
            if (record.usage == 2 && isUsable(record)
                && authenticates(reading, host, record, address.session->tls->certificates))
                return {Note(Check::DaneUsage2PublicCa)
                            .on(host.name())
                            .with(Slot::Name, address.leaf->issuer)
                            .with(Slot::Text, kindOf(record))
                            .seen({toText(record).left(200), address.leaf->issuer})};
        }
    }
    return {};
}

//! With one of the records that a sender looks at.
bool matchesSome(const DomainReading &reading, const HostReading &host, const QList<QByteArray> &served)
{
    const QList<TlsaRecord> choice = agileChoice(host.tlsa);
    return std::ranges::any_of(choice,
                               [&](const TlsaRecord &record) { return authenticates(reading, host, record, served); });
}

QString digestLine(const QList<QByteArray> &served)
{
    const Result<Certificate> leaf = describeCertificate(served.value(0));
    return leaf ? leaf->keyType + u" SHA-256 "_s + QString::fromLatin1(sha256Of(leaf->spki).toHex()) : u"?"_s;
}

Findings judgeWithoutName(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const QList<QByteArray> served = trialCertificates(*address.facts, SessionTrial::NoServerName);
    const bool refused = refusesTrial(*address.facts, SessionTrial::NoServerName);
    if (served.isEmpty() && !refused)
        return {};
    const bool fails = refused || !matchesSome(reading, host, served);
    return {Note(Check::DaneSniCert, fails ? Standing::Fails : Standing::Passes)
                .on(host.name())
                .with(Slot::Address, address.address())
                .seen({u"with SNI: "_s + digestLine(address.session->tls->certificates),
                       u"without: "_s + (refused ? u"TLS refused"_s : digestLine(served))})};
}

Findings judgeBothKeys(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    QStringList others, unmatched;
    for (const SessionTrial trial : kKeyTrials) {
        const QList<QByteArray> served = trialCertificates(*address.facts, trial);
        if (served.isEmpty() || served.constFirst() == address.session->tls->certificates.value(0))
            continue;
        others.append(digestLine(served));
        if (!matchesSome(reading, host, served))
            unmatched.append(digestLine(served));
    }
    if (others.isEmpty() || (unmatched.isEmpty() && isAnythingOpen(*reading.facts)))
        return {};
    return {Note(Check::DaneDualCert, unmatched.isEmpty() ? Standing::Passes : Standing::Fails)
                .on(host.name())
                .with(Slot::Address, address.address())
                .seen(QStringList{digestLine(address.session->tls->certificates)} + others)};
}

//! STARTTLS at one contact and not at the next, as a sort of greylisting (RFC 7672 section 9.2 forbids it).
Findings judgeSelective(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    int with = 0, without = 0;
    const auto count = [&](const SmtpSession &session) {
        if (session.ehlo && session.ehlo->code == 250)
            ++(session.startTlsOffered ? with : without);
    };
    if (!address.session || address.facts->trials.isEmpty())
        return {};
    count(*address.session);
    for (const TrialSession &trial : address.facts->trials)
        count(trial.session);
    if (with == 0 || with + without < 2 || (without == 0 && isAnythingOpen(*reading.facts)))
        return {};
    return {Note(Check::DaneSelectiveStartTls, without > 0 ? Standing::Fails : Standing::Passes)
                .on(host.name())
                .with(Slot::Address, address.address())
                .with(Slot::Count, qint64(without))
                .with(Slot::Total, qint64(with + without))
                .seen({u"STARTTLS: %1 of %2 sessions"_s.arg(with).arg(with + without)})};
}

} // namespace

Findings judgeTlsaMatch(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        if (!host.daneInForce())
            continue;
        for (const AddressReading &address : host.addresses) {
            findings += judgeSelective(reading, host, address);
            if (host.dane != DaneState::Usable || !address.ready
                || !matchesSome(reading, host, address.session->tls->certificates))
                continue; // why it does not match is told already
            findings += judgeWithoutName(reading, host, address) + judgeBothKeys(reading, host, address);
        }
        if (host.dane == DaneState::Usable)
            findings += judgeCombinations(reading, host) + judgePublicCa(reading, host);
    }
    return findings;
}

} // namespace postseal
