// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/remedies/record_lines.h"

#include "core/facts/record_owners.h"
#include "core/judge/record_text.h"
#include "core/records/dns_message.h"
#include "core/records/mta_sts_record.h"
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "core/records/zone_lines.h"
#include "core/remedies/remedy_areas.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kFiveMinutes = 300; // seconds
constexpr quint32 kDay = 24 * 60 * 60;

QByteArrayList joinedTexts(const Observed<DnsFacts> *lookup)
{
    QByteArrayList texts;
    if (lookup && lookup->value()) {
        for (const QByteArrayList &strings : textsOf(lookup->value()->set))
            texts.append(strings.join());
    }
    return texts;
}

//! The texts at the right name, and those at the wrong ones.
QByteArrayList allTexts(const InspectionFacts &facts, const Observed<DnsFacts> &own, const QStringList &elsewhere)
{
    QByteArrayList texts = joinedTexts(&own);
    for (const QString &name : elsewhere)
        texts += joinedTexts(furtherLookup(facts, name, RrType::Txt));
    return texts;
}

//! The alias was made of a DNAME record further up (RFC 6672 section 3.1): no line of it stands in a zone.
bool isMadeUp(const DnsFacts &dns)
{
    const Result<DnsMessage> message = messageIn(dns.answer.packet);
    return message && std::ranges::find(message->answer, int(RrType::Dname), &DnsRecord::type) != message->answer.end();
}

//! A destination that is meant, put into the form that it should have; empty where that is guesswork.
QString mendedDestination(QString item)
{
    item = item.trimmed();
    if (item.startsWith(u"mailto://"_s, Qt::CaseInsensitive))
        item = u"mailto:"_s + item.sliced(9);
    if (const qsizetype mark = item.lastIndexOf(u'!'); mark > 0)
        item.truncate(mark); // DMARC's size
    if (!item.contains(u':') && item.count(u'@') == 1)
        item.prepend(u"mailto:"_s);
    return reportUriFault(item.toUtf8()) ? QString() : item;
}

//! Somebody meant it as a record for reports: neither DMARC's nor what a wildcard brings along.
bool isOfReports(const QString &text)
{
    return text.contains(u"tlsrpt"_s, Qt::CaseInsensitive)
           || (text.contains(u"rua"_s, Qt::CaseInsensitive) && !text.contains(u"dmarc"_s, Qt::CaseInsensitive));
}

//! The values of whatever is meant as a `rua` field, though backslashes, quotes or the separator are wrong.
QStringList soundDestinations(const QByteArrayList &texts)
{
    static const QRegularExpression field(u"(?:^|[;\\s])rua\\s*=([^;]*)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"[,\\s]+"_s);
    QStringList uris;
    for (const QByteArray &text : texts) {
        const QString plain = QString::fromUtf8(text).remove(u'\\').remove(u'"');
        if (!isOfReports(plain))
            continue;
        for (auto matches = field.globalMatch(plain); matches.hasNext();) {
            for (const QString &item : matches.next().captured(1).split(separator))
                uris.append(mendedDestination(item));
        }
    }
    uris.removeAll(QString());
    uris.removeDuplicates();
    return uris;
}

//! Somebody gets reports, or should: not for us to send them elsewhere.
bool meansDestination(const QByteArrayList &texts)
{
    return std::ranges::any_of(texts, [](const QByteArray &text) {
        return isOfReports(QString::fromUtf8(text)) && (text.contains(':') || text.contains('@'));
    });
}

QByteArrayList reportTexts(const InspectionFacts &facts)
{
    return allTexts(facts, facts.tlsRpt, wrongOwnersOfTlsRpt(facts.domain));
}

bool isThere(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && !lookup.value()->set.records.isEmpty();
}

std::optional<quint32> ttlOf(const InspectionFacts &facts, const Observed<DnsFacts> &lookup)
{
    return lookup.value() ? publishedTtl(facts, *lookup.value()) : std::nullopt;
}

} // namespace

QString freshId(const DomainReading &reading, const MtaStsPolicy &policy)
{
    const InspectionFacts &facts = *reading.facts;
    const QByteArray taken = allTexts(facts, facts.mtaSts.record, wrongOwnersOfMtaSts(facts.domain)).join(' ');
    const QByteArray digest = QCryptographicHash::hash(toText(policy), QCryptographicHash::Sha256).toHex().first(8);
    QDateTime at = facts.finishedAt.isValid() ? facts.finishedAt.toUTC() : facts.startedAt.toUTC();
    QString id;
    do {
        id = at.toString(u"yyyyMMdd'T'HHmmss"_s);
        at = at.addSecs(1);
    } while (taken.contains(id.toLatin1()));
    return id + QString::fromLatin1(digest);
}

std::optional<Remedies> clearedName(const InspectionFacts &facts, const Observed<DnsFacts> &lookup)
{
    const DnsFacts *dns = lookup.value();
    if (!dns || !isDefinite(*dns))
        return std::nullopt;
    if (dns->set.aliasChain.isEmpty())
        return Remedies();
    const QString owner = dns->answer.question.name, target = dns->set.aliasChain.constFirst();
    if (!dns->answer.noSuchName() || isMadeUp(*dns) || !isPlainOwner(owner) || !isPlainOwner(target))
        return std::nullopt;
    return Remedies{{RemedyKind::RemoveLine, facts.domain, {cnameLine({owner, {}}, target)}}};
}

Remedies discoveryRecord(const DomainReading &reading, const MtaStsRecord &record)
{
    const InspectionFacts &facts = *reading.facts;
    const std::optional<Remedies> cleared = clearedName(facts, facts.mtaSts.record);
    if (!cleared)
        return {};
    const quint32 ttl = ttlOf(facts, facts.mtaSts.record).value_or(kUsualTtl);
    const bool fits = ttl >= kFiveMinutes && ttl <= kDay;
    const ZoneHead head{u"_mta-sts."_s + facts.domain, fits ? ttl : kUsualTtl};
    const RemedyText line{
        RemedyKind::ZoneLine, facts.domain, {txtLine(head, toText(record))}, {}, isThere(facts.mtaSts.record)};
    return *cleared + Remedies{line};
}

QStringList reportDestinations(const DomainReading &reading)
{
    return soundDestinations(reportTexts(*reading.facts));
}

Remedies reportRecord(const DomainReading &reading, const QStringList &destinations)
{
    const InspectionFacts &facts = *reading.facts;
    const std::optional<Remedies> cleared = clearedName(facts, facts.tlsRpt);
    if (!cleared)
        return {};
    TlsRptRecord record;
    record.rua = destinations;
    const quint32 ttl = std::max(ttlOf(facts, facts.tlsRpt).value_or(kDay), kDay); // what tlsrpt.record.ttl asks for
    const ZoneHead head{u"_smtp._tls."_s + facts.domain, ttl};
    return *cleared
           + Remedies{{RemedyKind::ZoneLine, facts.domain, {txtLine(head, toText(record))}, {}, isThere(facts.tlsRpt)}};
}

Remedies reportRecord(const DomainReading &reading)
{
    const QStringList sound = reportDestinations(reading);
    if (sound.isEmpty() && meansDestination(reportTexts(*reading.facts)))
        return {};
    return reportRecord(reading, sound.isEmpty() ? QStringList(u"mailto:tlsrpt@"_s + reading.facts->domain) : sound);
}

Remedies withoutStrays(const Finding &finding, const InspectionFacts &facts, QByteArrayView version)
{
    QStringList lines;
    for (const QString &line : finding.seen) { // "name TXT: text"
        const QString name = line.section(u' ', 0, 0);
        const Observed<DnsFacts> *lookup = furtherLookup(facts, name, RrType::Txt);
        if (!isPlainOwner(name) || !lookup || !lookup->value() || !lookup->value()->set.aliasChain.isEmpty())
            continue;
        for (const QByteArrayList &strings : textsOf(lookup->value()->set)) {
            if (strings.join().toLower().startsWith(version))
                lines.append(txtLine({name, {}}, strings.join()));
        }
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? Remedies() : Remedies{{RemedyKind::RemoveLine, facts.domain, lines}};
}

} // namespace postseal
