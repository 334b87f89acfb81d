// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/dane_reading.h"
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/tlsa_trouble.h"

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

std::optional<Check> recordCheck(const TlsaRecord &record)
{
    switch (usabilityOf(record)) {
    case TlsaUsability::Usable: return isFullDataSound(record) ? std::nullopt : std::optional(Check::DaneFullParse);
    case TlsaUsability::UsagePkix: return Check::DaneUsagePkix;
    case TlsaUsability::UsageUnknown: return Check::DaneUsageUnknown;
    case TlsaUsability::SelectorUnknown: return Check::DaneSelectorUnknown;
    case TlsaUsability::MatchingUnknown: return Check::DaneMatchingUnknown;
    case TlsaUsability::DigestLength: return Check::DaneDigestLength;
    case TlsaUsability::Empty: return Check::DaneSyntaxField;
    }
    Q_UNREACHABLE();
}

//! As evidence: a record of matching type 0 may be long.
QString shortened(const TlsaRecord &record)
{
    constexpr qsizetype kMost = 200;
    const QString text = toText(record);
    return text.size() > kMost ? text.first(kMost) + u'…' : text;
}

Findings judgeRecords(const HostReading &host)
{
    Findings findings;
    const auto note = [&](Check check, const QString &text) {
        findings.append(
            Note(check).on(host.name()).with(Slot::Text, text).seen({text}).expected({u"3 1 1 <SHA-256>"_s}));
    };
    for (const TlsaRecord &record : host.tlsa) {
        if (const std::optional<Check> check = recordCheck(record))
            note(*check, shortened(record));
    }
    for (const DnsRecord &record : tlsaThatCounts(host).value()->set.records) {
        if (record.type == int(RrType::Tlsa) && !parseTlsaRdata(record.rdata))
            note(Check::DaneSyntaxField,
                 u"\\# %1 "_s.arg(record.rdata.size()) + QString::fromLatin1(record.rdata.toHex()));
    }
    if (host.dane == DaneState::Unusable)
        findings.append(
            Note(Check::DaneAllUnusable).on(host.name()).seen(tlsaLines(host)).expected({u"3 1 1 <SHA-256>"_s}));
    return findings;
}

//! Addresses with one and the same trouble.
struct Mismatch
{
    TlsaTrouble trouble;
    const AddressReading *first = nullptr;
    QStringList addresses;
};

//! The records are at fault, not what one address shows.
bool isOfTheRecords(Check check)
{
    return check == Check::DaneNoMatch || check == Check::DaneAgilityInconsistent
           || check == Check::DaneSwappedSelector;
}

QStringList asDnsNames(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(u"DNS:"_s + name);
    lines.removeDuplicates();
    return lines;
}

Finding mismatchNote(const DomainReading &reading, const HostReading &host, const Mismatch &mismatch)
{
    const auto note = [&](const QString &name) {
        return Note(mismatch.trouble.check)
            .on(host.name())
            .with(Slot::Address, mismatch.addresses.join(u", "_s))
            .with(Slot::Text, shortened(mismatch.trouble.record))
            .with(Slot::Name, name);
    };
    if (mismatch.trouble.check != Check::DaneUsage2Name)
        return note(mismatch.trouble.meant).seen(tlsaLines(host)).expected(fittingLines(*mismatch.first));
    const Certificate &leaf = *mismatch.first->leaf;
    QStringList shown;
    for (const QByteArray &name : leaf.dnsNames.mid(0, 100))
        shown.append(evidence(name));
    return note(host.tlsaBase)
        .seen(shown.isEmpty() ? QStringList{leaf.subject} : asDnsNames(shown))
        .expected(asDnsNames(daneNames(*reading.facts, host)));
}

//! \param mismatches  one an address
Findings judgeMismatches(const DomainReading &reading, const HostReading &host, const QList<Mismatch> &mismatches,
                         bool othersMatch)
{
    QList<Mismatch> grouped;
    for (Mismatch mismatch : mismatches) {
        if (isOfTheRecords(mismatch.trouble.check) && host.open && !othersMatch)
            continue; // at an address still to come they may match
        if (isOfTheRecords(mismatch.trouble.check) && othersMatch)
            mismatch.trouble.check = Check::DaneNoMatchAddress;
        const auto same = std::ranges::find_if(
            grouped, [&mismatch](const Mismatch &other) { return other.trouble.check == mismatch.trouble.check; });
        if (same != grouped.end())
            same->addresses += mismatch.addresses;
        else
            grouped.append(mismatch);
    }
    Findings findings;
    for (const Mismatch &mismatch : grouped)
        findings.append(mismatchNote(reading, host, mismatch));
    return findings;
}

Findings judgeAddresses(const DomainReading &reading, const HostReading &host)
{
    Findings findings;
    QList<Mismatch> mismatches;
    bool someMatch = false;
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
            const std::optional<TlsaTrouble> trouble = tlsaTrouble(reading, host, address);
            someMatch = someMatch || !trouble;
            if (trouble)
                mismatches.append({*trouble, &address, {address.address()}});
        }
    }
    return findings + judgeMismatches(reading, host, mismatches, someMatch);
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
        return {Note(Check::DaneLookupError, isResolversOwn(*failure) ? Standing::CannotTell : Standing::Fails)
                    .on(host.name())
                    .with(Slot::Text, failureLine(*failure))
                    .seen({failureLine(*failure)})};
    if (dns && isTooMuch(*dns))
        return {Note(Check::DaneLookupError, Standing::CannotTell)
                    .on(host.name())
                    .with(Slot::Text, failureLine(*dns->unreadable))
                    .seen({failureLine(*dns->unreadable)})};
    if (!dns || isDefinite(*dns))
        return {}; // the addresses are at fault: judged with the MX hosts and DNSSEC
    const bool bogus = dns->answer.security == DnsSecurity::Bogus;
    return {Note(bogus ? Check::DaneBogus : Check::DaneLookupError)
                .on(host.name())
                .with(Slot::Text, bogus ? dns->answer.whyBogus : answerLine(*dns))
                .seen({answerLine(*dns)})};
}

//! Records that no sender looks at, because of what stands before them. Their own zone may be unsigned, too.
Findings judgeNotApplicable(const HostReading &host, bool isMxInsecure)
{
    if (host.tlsa.isEmpty())
        return {};
    const auto note = [&host](Check check) { return Note(check).on(host.name()).seen(tlsaLines(host)); };
    const bool isUnsigned = tlsaThatCounts(host).value()->answer.security == DnsSecurity::Insecure;
    Findings findings;
    if (isMxInsecure)
        findings.append(note(Check::DaneNotApplicableMx));
    if (isUnsigned) // it says of unsigned addresses what is to be done, too
        findings.append(note(Check::DaneUnsigned));
    else if (!isMxInsecure)
        findings.append(note(Check::DaneNotApplicableAddress));
    return findings;
}

Findings judgeHost(const DomainReading &reading, const HostReading &host)
{
    switch (host.dane) {
    case DaneState::Usable:
    case DaneState::Unusable: return judgeInForce(reading, host);
    case DaneState::LookupFails: return judgeLookup(host);
    case DaneState::AddressInsecure: return judgeNotApplicable(host, false);
    case DaneState::Unsigned: return {Note(Check::DaneUnsigned).on(host.name()).seen(tlsaLines(host))};
    case DaneState::MxInsecure: return judgeNotApplicable(host, true);
    case DaneState::NotValidated:
    case DaneState::NotKnown: return isUnread(tlsaThatCounts(host)) ? judgeLookup(host) : Findings();
    case DaneState::Absent: return {};
    }
    Q_UNREACHABLE();
}

bool isAbsenceProven(const HostReading &host)
{
    const DnsFacts *tlsa = host.facts->tlsa.value();
    return host.dane == DaneState::Absent && tlsa && tlsa->answer.security == DnsSecurity::Secure;
}

//! Where the records of every host are unusable, each is told by itself: no mail can be moved to a weaker host.
Findings judgeAbsence(const DomainReading &reading)
{
    QStringList proven, without;
    bool anyRecords = false, anyUsable = false, anyBare = false;
    for (const HostReading &host : reading.hosts) {
        if (host.dane == DaneState::NotKnown && isOpen(*reading.facts))
            return {};
        if (isAbsenceProven(host))
            proven.append(host.name());
        const bool bare = host.dane == DaneState::Absent || host.dane == DaneState::AddressInsecure
                          || host.dane == DaneState::Unsigned;
        if (bare || host.dane == DaneState::Unusable)
            without.append(host.name());
        anyRecords = anyRecords || host.daneInForce();
        anyUsable = anyUsable || host.dane == DaneState::Usable;
        anyBare = anyBare || bare;
    }
    if (!anyRecords)
        return proven.isEmpty() ? Findings()
                                : Findings{Note(Check::DaneAbsent).with(Slot::Hosts, proven.join(u", "_s))};
    if (without.isEmpty() || (!anyUsable && !anyBare))
        return {};
    return {Note(Check::DaneSomeHosts)
                .with(Slot::Hosts, without.join(u", "_s))
                .with(Slot::Count, qint64(std::ranges::count(reading.hosts, DaneState::Usable, &HostReading::dane)))
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
