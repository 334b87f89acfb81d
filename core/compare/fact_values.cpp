// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/fact_values.h"

#include "core/facts/json_words.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"
#include "core/records/dns_presentation.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

FactValue line(const QString &text)
{
    return QStringList{text};
}

bool hasSaid(const Observed<DnsFacts> &lookup)
{
    return lookup.value() && isDefinite(*lookup.value());
}

FactValue records(const Observed<DnsFacts> &lookup)
{
    return hasSaid(lookup) ? FactValue(sorted(presentationOf(lookup.value()->set))) : std::nullopt;
}

FactValue security(const Observed<DnsFacts> &lookup)
{
    return lookup.value() ? line(wordOf(lookup.value()->answer.security)) : std::nullopt;
}

//! Without the aliases and with both families; one that was not answered makes the rest no whole set.
FactValue addresses(const Observed<DnsFacts> &a, const Observed<DnsFacts> &aaaa)
{
    if (!hasSaid(a) || !hasSaid(aaaa))
        return std::nullopt;
    QStringList lines;
    for (const Observed<DnsFacts> *lookup : {&a, &aaaa}) {
        for (const IpAddress &address : addressesOf(lookup->value()->set))
            lines.append(address.toString());
    }
    return sorted(lines);
}

QStringList certificateLines(const Certificate &leaf)
{
    const QString key = leaf.curve.isEmpty() ? u"%1 %2"_s.arg(leaf.keyType).arg(leaf.keyBits) : leaf.curve;
    return {u"subject "_s + leaf.subject,
            u"issuer "_s + leaf.issuer,
            u"from "_s + utc(leaf.notBefore),
            u"until "_s + utc(leaf.notAfter),
            u"key %1, SHA-256 %2"_s.arg(key, QString::fromLatin1(sha256Of(leaf.spki).toHex())),
            u"certificate SHA-256 "_s + QString::fromLatin1(sha256Of(leaf.der).toHex())};
}

FactValue policyCertificate(const DomainReading &reading)
{
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    if (!fetch || !fetch->exchange.tls || fetch->exchange.tls->certificates.isEmpty())
        return std::nullopt;
    const Result<Certificate> leaf = describeCertificate(fetch->exchange.tls->certificates.constFirst());
    return leaf ? FactValue(certificateLines(*leaf)) : std::nullopt;
}

FactValue policyField(FactKind kind, const DomainReading &reading)
{
    const MtaStsPolicy *policy = reading.policy;
    if (!policy) // none is served, or nobody can tell
        return reading.policyState == PolicyState::CannotTell ? std::nullopt : FactValue(QStringList());
    if (kind == FactKind::PolicyMode)
        return line(modeWord(policy->mode));
    if (kind == FactKind::PolicyMaxAge)
        return line(QString::number(policy->maxAge.count()));
    return sorted(policy->mx);
}

FactValue howAsked(FactKind kind, const InspectionFacts &facts)
{
    const Vantage &vantage = facts.vantage;
    const auto word = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    if (kind == FactKind::Resolver)
        return line(vantage.resolver);
    if (kind == FactKind::Validation)
        return line(word(vantage.validates));
    if (kind == FactKind::TrustStore)
        return line(vantage.trustStore);
    if (kind == FactKind::Families)
        return (vantage.ipv4 ? QStringList{u"IPv4"_s} : QStringList())
               + (vantage.ipv6 ? QStringList{u"IPv6"_s} : QStringList());
    if (kind == FactKind::Ports)
        return QStringList{u"SMTP %1"_s.arg(vantage.smtpPort), u"HTTPS %1"_s.arg(vantage.httpsPort)};
    if (kind == FactKind::Thorough)
        return line(word(vantage.thorough));
    return line(wordOf(facts.ending));
}

//! What the addresses of a host say; each line with its address when they do not all say the same.
FactValue byAddress(const HostReading &host, const std::function<FactValue(const AddressReading &)> &valueOf)
{
    QList<std::pair<QString, QStringList>> told;
    for (const AddressReading &address : host.addresses) {
        if (const FactValue lines = valueOf(address))
            told.emplace_back(address.address(), *lines);
    }
    if (told.isEmpty())
        return std::nullopt;
    const QStringList &first = told.constFirst().second;
    if (std::ranges::all_of(told, [&first](const auto &each) { return each.second == first; }))
        return first;
    std::ranges::sort(told);
    QStringList all;
    for (const auto &[address, lines] : told) {
        for (const QString &text : lines.isEmpty() ? QStringList{u"-"_s} : lines)
            all.append(address + u"  "_s + text);
    }
    return all;
}

//! Without the offer there is no TLS, and nothing that could be seen of it.
FactValue notEncrypted(const AddressReading &address)
{
    return ehloAccepted(address) && !address.session->startTlsOffered ? FactValue(QStringList()) : std::nullopt;
}

FactValue startTlsLine(const AddressReading &address)
{
    if (!ehloAccepted(address) || !address.session->startTlsOffered)
        return notEncrypted(address);
    return line(u"250 STARTTLS"_s);
}

FactValue tlsLine(const AddressReading &address)
{
    if (!address.encrypted)
        return notEncrypted(address);
    const TlsOutcome &tls = *address.session->tls;
    QStringList words{tls.version, tls.cipherSuite, tls.group};
    words.removeAll(QString());
    return line(words.join(u' '));
}

FactValue leafLines(const AddressReading &address)
{
    return address.encrypted && address.leaf ? FactValue(certificateLines(*address.leaf)) : notEncrypted(address);
}

FactValue chainLine(const AddressReading &address)
{
    const ChainCheck *chain = address.facts->chain.value();
    return chain ? line(wordOf(chain->verdict)) : notEncrypted(address);
}

} // namespace

bool isOfHost(FactKind kind)
{
    return kind >= FactKind::Addresses;
}

FactValue factValue(FactKind kind, const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    switch (kind) {
    case FactKind::Resolver:
    case FactKind::Validation:
    case FactKind::TrustStore:
    case FactKind::Families:
    case FactKind::Ports:
    case FactKind::Thorough:
    case FactKind::Ending: return howAsked(kind, facts);
    case FactKind::MxRecords: return records(facts.mx);
    case FactKind::MxSecurity: return security(facts.mx);
    case FactKind::StsRecord: return records(facts.mtaSts.record);
    case FactKind::PolicyMode:
    case FactKind::PolicyMaxAge:
    case FactKind::PolicyMx: return policyField(kind, reading);
    case FactKind::PolicyCertificate: return policyCertificate(reading);
    case FactKind::PolicyHostAddresses: return addresses(facts.mtaSts.a, facts.mtaSts.aaaa);
    case FactKind::TlsRptRecord: return records(facts.tlsRpt);
    case FactKind::Addresses:
    case FactKind::AddressSecurity:
    case FactKind::StartTls:
    case FactKind::TlsSession:
    case FactKind::Certificate:
    case FactKind::Chain:
    case FactKind::Tlsa:
    case FactKind::TlsaSecurity: return std::nullopt;
    }
    Q_UNREACHABLE();
}

FactValue factValue(FactKind kind, const DomainReading &reading, const HostReading &host)
{
    switch (kind) {
    case FactKind::Addresses: return addresses(host.facts->a, host.facts->aaaa);
    case FactKind::AddressSecurity: return security(host.facts->a);
    case FactKind::StartTls: return byAddress(host, startTlsLine);
    case FactKind::TlsSession: return byAddress(host, tlsLine);
    case FactKind::Certificate: return byAddress(host, leafLines);
    case FactKind::Chain: return byAddress(host, chainLine);
    case FactKind::Tlsa: return records(host.facts->tlsa);
    case FactKind::TlsaSecurity: return security(host.facts->tlsa);
    case FactKind::Resolver:
    case FactKind::Validation:
    case FactKind::TrustStore:
    case FactKind::Families:
    case FactKind::Ports:
    case FactKind::Thorough:
    case FactKind::Ending:
    case FactKind::MxRecords:
    case FactKind::MxSecurity:
    case FactKind::StsRecord:
    case FactKind::PolicyMode:
    case FactKind::PolicyMaxAge:
    case FactKind::PolicyMx:
    case FactKind::PolicyCertificate:
    case FactKind::PolicyHostAddresses:
    case FactKind::TlsRptRecord: return factValue(kind, reading);
    }
    Q_UNREACHABLE();
}

} // namespace postseal
