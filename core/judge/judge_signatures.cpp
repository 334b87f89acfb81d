// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/judge/dnssec_reading.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

using std::chrono::seconds;

constexpr seconds kSoon = 72h;
constexpr qint64 kLongestDays = 180;
constexpr seconds kClockSkew = 5min;

//! A set lives as long as one of its signatures does. The keys of a zone count with the signatures that its DS trusts.
QList<RrsigRecord> signaturesThatCount(const DnssecReading &reading, const SignedSet &set)
{
    const ZoneReading *zone = reading.zone(set.zone());
    if (set.type != int(RrType::Dnskey) || !zone)
        return set.signatures;
    QList<RrsigRecord> trusted;
    std::ranges::copy_if(set.signatures, std::back_inserter(trusted), [zone](const RrsigRecord &signature) {
        return std::ranges::any_of(zone->dsRecords,
                                   [&signature](const DsRecord &ds) { return ds.keyTag == signature.keyTag; });
    });
    return trusted.isEmpty() ? set.signatures : trusted;
}

const RrsigRecord &lastToExpire(const QList<RrsigRecord> &signatures)
{
    return *std::ranges::max_element(signatures, {}, &RrsigRecord::expiration);
}

QString lineOf(const RrsigRecord &signature)
{
    return signature.owner + u" RRSIG "_s + wordOf(RrType(signature.covered)) + u": "_s + utc(signature.inception)
           + u" – "_s + utc(signature.expiration) + u", key "_s + QString::number(signature.keyTag) + u", zone "_s
           + signature.signer;
}

//! Signatures that share a trouble, told in one finding.
struct Troubled
{
    QList<RrsigRecord> signatures;
    QStringList saidSo; //!< by the validator, where the packet shows nothing

    bool isEmpty() const { return signatures.isEmpty() && saidSo.isEmpty(); }
    Note note(Check check, const InspectionFacts &facts, QDateTime RrsigRecord::*time) const
    {
        QStringList zones, lines;
        std::optional<QDateTime> first;
        for (const RrsigRecord &signature : signatures) {
            if (!zones.contains(signature.signer))
                zones.append(signature.signer);
            if (const QString line = lineOf(signature); !lines.contains(line))
                lines.append(line);
            first = std::min(first.value_or(signature.*time), signature.*time);
        }
        Note note(check);
        note.with(Slot::Name, zones.isEmpty() ? facts.domain : zones.join(u", "_s)).seen(lines + saidSo);
        if (first)
            note.with(Slot::Date, *first);
        return note;
    }
};

//! How long before its end a signature should have been renewed: three days, but for signatures that are made to live
//! briefly, as signers on the fly do, a quarter of their life.
seconds renewalOf(const RrsigRecord &signature)
{
    return std::min(kSoon, seconds(signature.inception.secsTo(signature.expiration)) / 4);
}

void addWords(Troubled &troubled, const DnssecReading &reading, QLatin1StringView words)
{
    if (!troubled.signatures.isEmpty())
        return; // the packets show it
    for (const DnsFacts *dns : reading.answers) {
        if (dns->answer.security == DnsSecurity::Bogus && dns->answer.whyBogus.contains(words))
            troubled.saidSo.append(answerLine(*dns));
    }
}

} // namespace

Findings judgeSignatures(const DnssecReading &reading)
{
    const InspectionFacts &facts = *reading.domain->facts;
    const QDateTime &now = facts.finishedAt;
    Troubled expired, future, expiring, tooLong;
    bool anySecure = false, anyBogus = false;
    for (const DnsFacts *dns : reading.answers)
        anyBogus = anyBogus || dns->answer.security == DnsSecurity::Bogus;
    for (const SignedSet &set : reading.sets) {
        const QList<RrsigRecord> signatures = signaturesThatCount(reading, set);
        const RrsigRecord &last = lastToExpire(signatures);
        const seconds left(now.secsTo(last.expiration));
        const bool notYet = std::ranges::all_of(signatures, [&now](const RrsigRecord &signature) {
            return seconds(now.secsTo(signature.inception)) > kClockSkew;
        });
        if (left < 0s)
            expired.signatures.append(last);
        else if (notYet)
            future.signatures.append(last);
        if (left < 0s || notYet || set.dns->answer.security != DnsSecurity::Secure || !reading.zone(set.zone()))
            continue; // what a registry signs is not in the hands of the domain
        anySecure = true;
        if (left < renewalOf(last))
            expiring.signatures.append(last);
        if (last.inception.daysTo(last.expiration) > kLongestDays)
            tooLong.signatures.append(last);
    }
    addWords(expired, reading, "signature expired"_L1); // libunbound's words
    addWords(future, reading, "signature before inception date"_L1);

    Findings findings;
    const bool allHeard = anySecure && reading.isWhole();
    const auto tell = [&](const Troubled &troubled, Check check, QDateTime RrsigRecord::*time, bool mayPass) {
        if (!troubled.isEmpty())
            findings.append(troubled.note(check, facts, time));
        else if (allHeard && mayPass)
            findings.append(passed(check));
    };
    tell(expired, Check::DnssecRrsigExpired, &RrsigRecord::expiration, !anyBogus);
    tell(expiring, Check::DnssecRrsigExpiring, &RrsigRecord::expiration, expired.isEmpty() && !anyBogus);
    tell(tooLong, Check::DnssecRrsigTooLong, &RrsigRecord::expiration, true);
    tell(future, Check::DnssecRrsigInceptionFuture, &RrsigRecord::inception, !anyBogus);
    return findings;
}

} // namespace postseal
