// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/records/mta_sts_record.h"
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostUsed = 3;

struct Destination
{
    QString uri;
    ReportDestination where;
};

enum class Delivery { Works, Fails, NotKnown };

//! The answer about the mailbox's domain: the domain's own where both are the same.
const DnsFacts *answerAbout(const InspectionFacts &facts, const QString &domain, RrType type)
{
    if (domain == facts.domain && type == RrType::Mx)
        return facts.mx.value();
    if (domain == facts.domain && !facts.hosts.isEmpty() && facts.hosts.constFirst().name == domain)
        return type == RrType::A ? facts.hosts.constFirst().a.value() : facts.hosts.constFirst().aaaa.value();
    const Observed<DnsFacts> *lookup = furtherLookup(facts, domain, type);
    return lookup ? lookup->value() : nullptr;
}

Delivery deliveryTo(const InspectionFacts &facts, const QString &domain, QStringList &lines)
{
    const DnsFacts *mx = answerAbout(facts, domain, RrType::Mx);
    if (!mx || !isDefinite(*mx))
        return Delivery::NotKnown;
    lines.append(answerLine(*mx));
    const QList<MxRecord> records = mxRecordsOf(mx->set);
    if (mx->answer.noSuchName())
        return Delivery::Fails;
    if (!records.isEmpty()) {
        const bool nullMx = records.size() == 1 && records.constFirst().target.isEmpty();
        if (nullMx)
            lines.last() = domain + u" MX: 0 ."_s;
        return nullMx ? Delivery::Fails : Delivery::Works;
    }
    bool absent = true;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const DnsFacts *address = answerAbout(facts, domain, type);
        if (address && isDefinite(*address) && !address->set.records.isEmpty())
            return Delivery::Works;
        absent = absent && address && isDefinite(*address);
        if (address)
            lines.append(answerLine(*address));
    }
    return absent ? Delivery::Fails : Delivery::NotKnown;
}

void judgeMailboxes(const InspectionFacts &facts, const QList<Destination> &destinations, Findings &findings)
{
    QStringList failing, lines, external;
    bool works = false, allKnown = true;
    for (const auto &[uri, where] : destinations) {
        if (!where.isMail)
            continue;
        QStringList seen;
        const Delivery delivery = deliveryTo(facts, where.host, seen);
        works = works || delivery == Delivery::Works;
        allKnown = allKnown && delivery != Delivery::NotKnown;
        if (delivery == Delivery::Fails && !failing.contains(where.host)) {
            failing.append(where.host);
            lines += seen;
        }
        if (registrableDomainOf(where.host) != registrableDomainOf(facts.domain) && !external.contains(where.host))
            external.append(where.host);
    }
    if (!failing.isEmpty())
        findings.append(Note(Check::TlsRptMailtoMx).with(Slot::Name, failing.join(u", "_s)).seen(lines));
    else if (works && allKnown && !isOpen(facts))
        findings.append(passed(Check::TlsRptMailtoMx));
    if (!external.isEmpty())
        findings.append(Note(Check::TlsRptMailtoExternal).with(Slot::Name, external.join(u", "_s)));
}

//! A report about an outage of the mail to the domain should not have to travel into that outage.
void judgeIndependence(const DomainReading &reading, const QList<Destination> &destinations, Findings &findings)
{
    if (reading.policyState != PolicyState::Enforce)
        return;
    const bool onlyOwn = std::ranges::all_of(destinations, [&reading](const Destination &destination) {
        return destination.where.isMail && destination.where.host == reading.facts->domain;
    });
    findings.append(onlyOwn ? Note(Check::TlsRptMailtoSameDomain) : passed(Check::TlsRptMailtoSameDomain));
}

const HttpsExchange *exchangeWith(const InspectionFacts &facts, const ReportDestination &where)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(where.host);
    url.setPath(where.path);
    for (const HttpsExchange &exchange : facts.reportEndpoints) {
        if (exchange.url.adjusted(QUrl::RemovePort) == url)
            return &exchange;
    }
    return nullptr;
}

bool hasNoAddress(const InspectionFacts &facts, const QString &host)
{
    const auto isEmpty = [&](RrType type) {
        const DnsFacts *dns = answerAbout(facts, host, type);
        return dns && isDefinite(*dns) && dns->set.records.isEmpty();
    };
    return isEmpty(RrType::A) && isEmpty(RrType::Aaaa);
}

bool isFaultOfTheirs(FailureKind kind)
{
    switch (kind) {
    case FailureKind::TimedOut:
    case FailureKind::Refused:
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
    case FailureKind::TlsRejected: return true;
    case FailureKind::Cancelled:
    case FailureKind::Unreachable:
    case FailureKind::TooLarge:
    case FailureKind::Malformed:
    case FailureKind::NotPermitted:
    case FailureKind::Internal: return false;
    }
    Q_UNREACHABLE();
}

//! Senders may ignore what is wrong with the certificate (RFC 8460 section 3), so TLS alone counts.
void judgeConnection(const QString &host, const HttpsExchange &exchange, Findings &findings)
{
    const auto note = [&](Standing standing) {
        const QString seen = exchange.failure ? failureLine(*exchange.failure)
                                              : u"HTTP "_s + QString::number(exchange.status);
        return Note(Check::TlsRptHttpsEndpoint, standing)
            .with(Slot::Name, host)
            .seen({exchange.address.toString() + u": "_s + seen});
    };
    if (exchange.tls || exchange.status != 0)
        findings.append(note(Standing::Passes));
    else if (!exchange.failure || exchange.failure->kind == FailureKind::Cancelled)
        return;
    else
        findings.append(note(isFaultOfTheirs(exchange.failure->kind) ? Standing::Fails : Standing::CannotTell));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

void judgeEndpoint(const InspectionFacts &facts, const Destination &destination, Findings &findings)
{
    const QString &host = destination.where.host;
    if (hasNoAddress(facts, host)) {
        findings.append(
            Note(Check::TlsRptHttpsEndpoint).with(Slot::Name, host).seen({host + u" A, AAAA: no address"_s}));
        return;
    }
    const HttpsExchange *exchange = exchangeWith(facts, destination.where);
    if (!exchange)
        return;
    judgeConnection(host, *exchange, findings);
    if (exchange->status == 0)
        return;
    const QStringList seen{u"HTTP "_s + QString::number(exchange->status)};
    if (isRedirect(exchange->status))
        findings.append(Note(Check::TlsRptHttpsRedirect)
                            .with(Slot::Url, destination.uri)
                            .with(Slot::Code, qint64(exchange->status))
                            .seen(seen));
    else
        findings.append(passed(Check::TlsRptHttpsRedirect).seen(seen));
}

} // namespace

Findings judgeReportDestinations(const DomainReading &reading)
{
    const DnsFacts *txt = reading.facts->tlsRpt.value();
    Findings findings;
    if (!txt || !isDefinite(*txt) || !takesMail(*reading.facts))
        return findings;
    const QByteArrayList records = selectVersion(textsOf(txt->set), "v=TLSRPTv1;");
    const auto record = parseTlsRptRecord(records.size() == 1 ? records.constFirst() : QByteArray());
    if (!record)
        return findings;
    QList<Destination> destinations;
    for (const QString &uri : record->rua) {
        if (const std::optional<ReportDestination> where = reportDestinationOf(uri.toLatin1()))
            destinations.append({uri, *where});
    }
    findings.append(record->rua.size() > kMostUsed
                        ? Note(Check::TlsRptRuaMany).with(Slot::Count, qint64(record->rua.size())).seen(record->rua)
                        : passed(Check::TlsRptRuaMany).seen(record->rua));
    judgeMailboxes(*reading.facts, destinations, findings);
    judgeIndependence(reading, destinations, findings);
    for (const Destination &destination : destinations) {
        if (!destination.where.isMail)
            judgeEndpoint(*reading.facts, destination, findings);
    }
    return findings;
}

} // namespace postseal
