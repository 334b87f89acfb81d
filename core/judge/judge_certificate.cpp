// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/name_trouble.h"
#include "core/judge/served_certificates.h"
#include "core/judge/trial_certificates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qint64 kDueDays = 30, kLateDays = 14;

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
    const ChainCheck *chain = served.check();
    if (!chain || isExplained(served))
        return {};
    const bool trusted = chain->verdict == ChainVerdict::Trusted;
    QStringList seen;
    for (const QByteArray &der : served.chain().mid(0, 10)) {
        const Result<Certificate> certificate = describeCertificate(der);
        seen.append(certificate ? certificate->subject + u" ← "_s + certificate->issuer : u"?"_s);
    }
    return {onCertificate(served, chainCheck(chain->verdict), !trusted)
                .with(Slot::Text, trusted ? chain->store : chain->detail)
                .with(Slot::Name, served.leaf().issuer)
                .seen(seen)};
}

Findings judgeName(const DomainReading &reading, const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    QStringList names;
    for (const QByteArray &name : leaf.dnsNames.mid(0, 100))
        names.append(u"DNS:"_s + evidence(name));
    if (const NameMatch match = matchName(leaf, served.host->name()); match.fits())
        return {onCertificate(served, Check::NameMatch, Standing::Passes)
                    .with(Slot::Name, evidence(match.entry))
                    .seen(names)};
    const std::optional<NameTrouble> trouble = nameTrouble(*reading.facts, *served.host, leaf);
    if (!trouble)
        return {};
    const QString all = names.isEmpty() ? leaf.subject : names.join(u", "_s);
    return {onCertificate(served, trouble->check)
                .with(Slot::Name, trouble->name.isEmpty() ? all : trouble->name)
                .seen(names.isEmpty() ? QStringList{leaf.subject} : names)
                .expected({u"DNS:"_s + served.host->name()})};
}

//! Not the leaf alone: every certificate of the path has to be in its time (RFC 5280 section 6.1.3).
Findings judgeIssuerDates(const DomainReading &reading, const ServedCertificate &served)
{
    const ChainCheck *chain = served.check();
    const QDateTime now = reading.facts->finishedAt;
    for (const QByteArray &der :
         chain && chain->verdict == ChainVerdict::Trusted ? chain->path.mid(1) : QList<QByteArray>()) {
        const Result<Certificate> issuer = describeCertificate(der);
        if (!issuer || (now <= issuer->notAfter && now >= issuer->notBefore))
            continue;
        const bool expired = now > issuer->notAfter;
        const QDateTime date = expired ? issuer->notAfter : issuer->notBefore;
        return {onCertificate(served, expired ? Check::ChainIntermediateExpired : Check::ExpiryNotYetValid)
                    .with(Slot::Name, issuer->subject)
                    .with(Slot::Date, date)
                    .with(Slot::Days, qAbs(now.daysTo(date)))
                    .seen({issuer->subject, u"notBefore "_s + utc(issuer->notBefore),
                           u"notAfter "_s + utc(issuer->notAfter)})};
    }
    return {};
}

Findings judgeDates(const DomainReading &reading, const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
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
    // A certificate of 6 or 47 days is renewed later than one of 90: with a third of its life left.
    const qint64 third = leaf.notBefore.daysTo(leaf.notAfter) / 3, left = now.daysTo(leaf.notAfter);
    const bool due = left < std::min(kDueDays, third), late = left < std::min(kLateDays, third);
    return {dated(Check::ExpiryExpired, leaf.notAfter, Standing::Passes),
            dated(Check::ExpirySoon, leaf.notAfter, due ? Standing::Fails : Standing::Passes).mild(!late)};
}

//! A certificate of a trial has to name the host and be in its time as well (RFC 7671 section 8); its chain is not built.
Findings judgeOther(const DomainReading &reading, const ServedCertificate &usual, const SmtpSession &trial,
                    const Certificate &leaf)
{
    const QString addresses = addressesWhere(*usual.host, [&leaf](const AddressReading &address) {
        return std::ranges::any_of(
            kKeyTrials, [&](SessionTrial of) { return trialCertificates(*address.facts, of).value(0) == leaf.der; });
    });
    const AddressFacts withoutChain{};
    AddressReading shown = *usual.first;
    shown.facts = &withoutChain;
    shown.session = &trial;
    shown.leaf = leaf;
    const ServedCertificate served{usual.host, &shown, {addresses}, usual.unbound};
    Findings findings = judgeName(reading, served) + judgeDates(reading, served);
    findings.removeIf([](const Finding &finding) { return finding.standing == Standing::Passes; });
    for (Finding &finding : findings)
        finding.seen.prepend(leaf.keyType + u": "_s + leaf.subject);
    return findings;
}

//! Senders that know one kind of key alone may be shown another certificate than the usual one; each is judged once.
Findings judgeOtherKeys(const DomainReading &reading, const HostReading &host)
{
    const QList<ServedCertificate> usual = certificatesOf(reading, host);
    QByteArrayList judged;
    for (const ServedCertificate &served : usual)
        judged.append(served.leaf().der);
    Findings findings;
    for (const AddressReading &address : host.addresses) {
        for (const SessionTrial trial : kKeyTrials) {
            const std::optional<Certificate> leaf = trialLeaf(*address.facts, trial);
            if (!address.encrypted || usual.isEmpty() || !leaf || judged.contains(leaf->der))
                continue;
            judged.append(leaf->der);
            findings += judgeOther(reading, usual.constFirst(), *trialOf(*address.facts, trial), *leaf);
        }
    }
    return findings;
}

} // namespace

Findings judgeCertificate(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : chainsOf(reading, host))
            findings += judgeChain(served) + judgeName(reading, served) + judgeDates(reading, served);
        findings += judgeOtherKeys(reading, host);
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
