// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/certificate_marks.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/served_certificates.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qint64 kDay = 86400;                       // seconds
constexpr qint64 kClockNear = 600, kClockFar = 3600; // seconds

//! From when on a certificate of a public CA may live for how many days (CA/B Baseline Requirements, section 6.3.2).
struct LongestLife
{
    QDate from;
    qint64 days;
};

qint64 allowedDays(const QDateTime &issued)
{
    static const std::array steps{LongestLife{QDate(2018, 3, 1), 825}, LongestLife{QDate(2020, 9, 1), 398},
                                  LongestLife{QDate(2026, 3, 15), 200}, LongestLife{QDate(2027, 3, 15), 100},
                                  LongestLife{QDate(2029, 3, 15), 47}};
    qint64 days = 0; // before the first step: nothing to hold it against
    for (const LongestLife &step : steps)
        days = issued.date() >= step.from ? step.days : days;
    return days;
}

//! The CA says itself that it keeps the Baseline Requirements (section 7.1.6.1): a CA of one's own does not, even where
//! its root is in the trust store.
bool isPublic(const ServedCertificate &served)
{
    const ChainCheck *chain = served.check();
    return chain && chain->verdict == ChainVerdict::Trusted && claimsBaselineRequirements(served.leaf());
}

Findings judgeLifetime(const ServedCertificate &served)
{
    const Certificate &leaf = served.leaf();
    const qint64 allowed = allowedDays(leaf.notBefore);
    const qint64 seconds = leaf.notBefore.secsTo(leaf.notAfter)
                           + 1; // both ends belong to it (RFC 5280 section 4.1.2.5)
    if (!isPublic(served) || allowed == 0)
        return {};
    return {onCertificate(served, Check::ExpiryLifetimeExcess, seconds > allowed * kDay)
                .with(Slot::Days, (seconds + kDay - 1) / kDay)
                .with(Slot::Count, allowed)
                .seen({u"notBefore "_s + utc(leaf.notBefore), u"notAfter "_s + utc(leaf.notAfter)})};
}

//! The last third of its life: a renewed one should be in use by now.
bool isDue(const Certificate &leaf, const QDateTime &now)
{
    return now > leaf.notBefore.addSecs(leaf.notBefore.secsTo(leaf.notAfter) * 2 / 3);
}

bool succeeds(const Certificate &later, const Certificate &earlier)
{
    QByteArrayList a = later.dnsNames, b = earlier.dnsNames;
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b && later.notBefore > earlier.notBefore && later.notAfter > earlier.notAfter;
}

Findings judgeRenewed(const DomainReading &reading, const ServedCertificate &served,
                      const QList<ServedCertificate> &all)
{
    if (!isDue(served.leaf(), reading.facts->finishedAt))
        return {};
    const auto later = std::ranges::find_if(all, [&](const ServedCertificate &other) {
        return matchName(other.leaf(), served.host->name()).fits() && succeeds(other.leaf(), served.leaf());
    });
    if (later == all.end())
        return {};
    return {onCertificate(served, Check::ExpiryRenewedNotLoaded)
                .with(Slot::Name, later->addresses.join(u", "_s))
                .with(Slot::Date, served.leaf().notAfter)
                .seen({served.addresses.join(u", "_s) + u": notAfter "_s + utc(served.leaf().notAfter),
                       later->addresses.join(u", "_s) + u": notAfter "_s + utc(later->leaf().notAfter)})};
}

QByteArray headerOf(const HttpsExchange &exchange, QByteArrayView name)
{
    const auto header = std::ranges::find_if(
        exchange.headers, [name](const auto &h) { return name.compare(h.first, Qt::CaseInsensitive) == 0; });
    return header == exchange.headers.end() ? QByteArray() : header->second.trimmed();
}

//! When the policy host wrote its reply, by its own clock (RFC 9110 section 6.6.1); a cache says how long it kept it.
QDateTime writtenAt(const HttpsExchange &exchange)
{
    const QString text = QString::fromLatin1(headerOf(exchange, "Date"));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    bool isNumber = false;
    const qint64 age = headerOf(exchange, "Age").toLongLong(&isNumber);
    return isNumber && age > 0 && date.isValid() ? date.addSecs(std::min(age, 365 * kDay)) : date;
}

//! The policy host's certificate is out of its time by our clock and in it by the host's: two against one.
bool certificateSidesWith(const QDateTime &theirs, const HttpsExchange &exchange, const QDateTime &ours)
{
    const Result<Certificate> leaf = describeCertificate(exchange.tls ? exchange.tls->certificates.value(0)
                                                                      : QByteArray());
    const auto isIn = [&leaf](const QDateTime &time) { return time >= leaf->notBefore && time <= leaf->notAfter; };
    return leaf && isIn(theirs) && !isIn(ours);
}

//! Not a fault of the domain: with a wrong clock here all that is said of dates is wrong.
Findings judgeClock(const DomainReading &reading)
{
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    if (!fetch || fetch->exchange.status == 0 || isPolicyOpen(*reading.facts))
        return {};
    const HttpsExchange &exchange = fetch->exchange;
    const QDateTime ours = exchange.startedAt, theirs = writtenAt(exchange);
    const qint64 apart = theirs.isValid() && ours.isValid() ? qAbs(ours.secsTo(theirs)) : kClockNear + 1;
    if (apart > kClockNear && (apart < kClockFar || !theirs.isValid() || !ours.isValid()))
        return {};
    const Standing standing = apart <= kClockNear                            ? Standing::Passes
                              : certificateSidesWith(theirs, exchange, ours) ? Standing::Fails
                                                                             : Standing::CannotTell;
    return {Note(Check::ExpiryClock, standing)
                .with(Slot::Date, theirs)
                .seen({u"Date: "_s + evidence(headerOf(exchange, "Date")), utc(ours)})};
}

} // namespace

Findings judgeRenewal(const DomainReading &reading)
{
    QList<ServedCertificate> all;
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        all += certificatesOf(reading, host);
        for (const ServedCertificate &served : chainsOf(reading, host))
            findings += judgeLifetime(served);
    }
    for (const ServedCertificate &served : all)
        findings += judgeRenewed(reading, served, all);
    return findings + judgeClock(reading);
}

} // namespace postseal
