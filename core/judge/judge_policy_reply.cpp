// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/policy_host.h"
#include "core/records/dns_presentation.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Findings judgeAlias(const DomainReading &reading)
{
    const QStringList aliases = policyHostAliases(reading.facts->mtaSts);
    if (aliases.isEmpty())
        return {};
    return {onPolicyHost(reading, Check::PolicyHostAlias)
                .with(Slot::Name, aliases.constLast())
                .seen({u"CNAME "_s + aliases.join(u", "_s)})};
}

//! The value of the charset parameter, without quotes (RFC 9110 section 8.3.2); empty without one.
QByteArray charsetIn(const QByteArray &contentType)
{
    for (const QByteArray &parameter : contentType.split(';').mid(1)) {
        const QByteArray text = parameter.trimmed();
        const qsizetype equals = text.indexOf('=');
        if (equals > 0 && text.left(equals).trimmed().compare("charset", Qt::CaseInsensitive) == 0)
            return text.mid(equals + 1).trimmed().replace('"', "");
    }
    return {};
}

Findings judgeCharset(const DomainReading &reading, const HttpsExchange &exchange)
{
    const QByteArray type = headerOf(exchange, "content-type");
    if (type.isEmpty())
        return {};
    const QByteArray charset = charsetIn(type).toLower();
    const bool good = charset.isEmpty() || charset == "utf-8" || charset == "us-ascii" || charset == "utf8";
    return {onPolicyHost(reading, Check::PolicyHostCharset, good ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, evidence(charset))
                .seen({u"Content-Type: "_s + evidence(type)})
                .expected({u"Content-Type: text/plain; charset=utf-8"_s})};
}

Findings judgeCoding(const DomainReading &reading, const HttpsExchange &exchange)
{
    const bool coded = isCoded(exchange);
    const QByteArray coding = headerOf(exchange, "content-encoding");
    Note note = onPolicyHost(reading, Check::PolicyHostContentEncoding, coded ? Standing::Fails : Standing::Passes);
    if (coded)
        note.with(Slot::Text, evidence(coding)).seen({u"Content-Encoding: "_s + evidence(coding)});
    return {note};
}

//! What browsers care for and senders do not.
Findings judgeBrowserFields(const DomainReading &reading, const HttpsExchange &exchange)
{
    QStringList lines;
    for (const char *name : {"Strict-Transport-Security", "Alt-Svc"}) {
        if (const QByteArray value = headerOf(exchange, name); !value.isEmpty())
            lines.append(QString::fromLatin1(name) + u": "_s + evidence(value));
    }
    if (lines.isEmpty())
        return {};
    return {onPolicyHost(reading, Check::PolicyHostHstsIrrelevant).with(Slot::Text, lines.join(u", "_s)).seen(lines)};
}

//! The CAA set that counts is the first one on the way up (RFC 8659 section 3).
Findings judgeCaa(const DomainReading &reading)
{
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    const QString top = registrableDomainOf(reading.facts->domain);
    if (!fetch || !fetch->exchange.tls || top.isEmpty())
        return {};
    const Result<Certificate> leaf = describeCertificate(fetch->exchange.tls->certificates.value(0));
    for (QString name = u"mta-sts."_s + reading.facts->domain;; name = name.section(u'.', 1)) {
        const Observed<DnsFacts> *lookup = furtherLookup(*reading.facts, name, RrType::Caa);
        const DnsFacts *dns = lookup ? lookup->value() : nullptr;
        if (!leaf || !dns || !isDefinite(*dns))
            return {};
        if (!dns->set.records.isEmpty()) {
            const QStringList set = presentationOf(dns->set);
            return {onPolicyHost(reading, Check::PolicyHostCaa)
                        .with(Slot::Name, name)
                        .with(Slot::Text, set.join(u", "_s))
                        .seen(set + QStringList{u"issuer "_s + leaf->issuer})};
        }
        if (name == top)
            return {};
    }
}

} // namespace

Findings judgePolicyReply(const DomainReading &reading)
{
    if (!looksForPolicy(reading))
        return {};
    Findings findings = judgeAlias(reading) + judgeCaa(reading);
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    if (!fetch || isPolicyOpen(*reading.facts) || fetch->exchange.failure)
        return findings;
    findings.append(onPolicyHost(reading, Check::PolicyHostTlsVersion, Standing::Passes));
    findings.append(onPolicyHost(reading, Check::PolicyHostHttp11, Standing::Passes));
    if (fetch->exchange.status == 200)
        findings += judgeCharset(reading, fetch->exchange) + judgeCoding(reading, fetch->exchange)
                    + judgeBrowserFields(reading, fetch->exchange);
    return findings;
}

} // namespace postseal
