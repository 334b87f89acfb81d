// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kSlowFetch = 5s;

QString policyUrl(const DomainReading &reading)
{
    return u"https://mta-sts."_s + reading.facts->domain + u"/.well-known/mta-sts.txt"_s;
}

Note onHost(const DomainReading &reading, Check check, Standing standing = Standing::Fails)
{
    return Note(check, standing).on(u"mta-sts."_s + reading.facts->domain).with(Slot::Url, policyUrl(reading));
}

Findings judgePolicyNames(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    if (isOpen(*reading.facts, facts.a) || isOpen(*reading.facts, facts.aaaa))
        return {};
    QStringList lines;
    bool failed = false, found = false;
    for (const Observed<DnsFacts> *lookup : {&facts.a, &facts.aaaa}) {
        if (const Failure *failure = lookup->failure()) {
            failed = true;
            lines.append(failureLine(*failure));
        }
        if (const DnsFacts *dns = lookup->value()) {
            failed = failed || !isDefinite(*dns);
            found = found || !addressesOf(dns->set).isEmpty();
            lines.append(answerLine(*dns));
        }
    }
    if (found)
        return {onHost(reading, Check::PolicyHostNameResolves, Standing::Passes)};
    return {onHost(reading, failed ? Check::PolicyHostDnsError : Check::PolicyHostNameResolves).seen(lines)};
}

Findings judgeCertificateRefused(const DomainReading &reading, const PolicyFetch &fetch)
{
    Findings findings;
    const HttpsExchange &exchange = fetch.exchange;
    const ChainCheck *chain = fetch.chain.value();
    const Result<Certificate> leaf = describeCertificate(exchange.tls->certificates.constFirst());
    const QString host = exchange.tls->serverName.isEmpty() ? u"mta-sts."_s + reading.facts->domain
                                                            : exchange.tls->serverName;
    const QString issuer = leaf ? leaf->issuer : QString();
    if (chain && chain->verdict == ChainVerdict::SelfSigned)
        findings.append(onHost(reading, Check::PolicyHostCertSelfSigned).seen({u"issuer "_s + issuer}));
    else if (!chain || chain->verdict != ChainVerdict::Trusted)
        findings.append(onHost(reading, Check::PolicyHostCertUntrusted)
                            .with(Slot::Text, chain ? chain->detail : QString())
                            .seen({u"issuer "_s + issuer}));
    const QDateTime now = reading.facts->finishedAt;
    if (leaf && (now > leaf->notAfter || now < leaf->notBefore))
        findings.append(onHost(reading, Check::PolicyHostCertExpired)
                            .with(Slot::Date, leaf->notAfter)
                            .seen({u"notBefore "_s + utc(leaf->notBefore), u"notAfter "_s + utc(leaf->notAfter)}));
    if (leaf && !matchName(*leaf, host).fits()) {
        QStringList names;
        for (const QByteArray &name : leaf->dnsNames)
            names.append(u"DNS:"_s + evidence(name));
        findings.append(onHost(reading, Check::PolicyHostCertMismatch)
                            .with(Slot::Name, names.join(u", "_s))
                            .seen(names)
                            .expected({u"DNS:"_s + host}));
    }
    if (findings.isEmpty()) // the door refused it for a reason of its own
        findings.append(onHost(reading, Check::PolicyHostCertUntrusted)
                            .with(Slot::Text, exchange.failure->detail)
                            .seen({exchange.failure->detail}));
    return findings;
}

Check connectionCheck(const HttpsExchange &exchange)
{
    const Check noTls = exchange.connected ? Check::PolicyHostHandshake : Check::PolicyHostConnect;
    switch (exchange.failure->kind) {
    case FailureKind::NotPermitted: return Check::PolicyHostPrivate;
    case FailureKind::TooLarge: return Check::PolicyHostBodySize;
    case FailureKind::TlsRejected: return Check::PolicyHostHandshake;
    case FailureKind::TimedOut: return exchange.tls ? Check::PolicyHostSlow : noTls;
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
        return exchange.tls || exchange.status != 0 ? Check::PolicyHostBodyTruncated : noTls;
    case FailureKind::Refused:
    case FailureKind::Unreachable:
    case FailureKind::Malformed:
    case FailureKind::Internal:
    case FailureKind::Cancelled: return Check::PolicyHostConnect;
    }
    Q_UNREACHABLE();
}

Findings judgeFailure(const DomainReading &reading, const PolicyFetch &fetch)
{
    const Failure &failure = *fetch.exchange.failure;
    if (failure.kind == FailureKind::Cancelled)
        return {};
    if (fetch.exchange.certificateRefused && fetch.exchange.tls && !fetch.exchange.tls->certificates.isEmpty())
        return judgeCertificateRefused(reading, fetch);
    const bool ours = failure.kind == FailureKind::Unreachable || failure.kind == FailureKind::Internal;
    return {onHost(reading, connectionCheck(fetch.exchange), ours ? Standing::CannotTell : Standing::Fails)
                .with(Slot::Address, fetch.exchange.address.toString())
                .with(Slot::Text, failureLine(failure))
                .seen({fetch.exchange.address.toString() + u": "_s + failureLine(failure)})};
}

Check statusCheck(int status)
{
    if (status >= 300 && status < 400)
        return Check::PolicyHostRedirect;
    if (status == 404 || status == 410)
        return Check::PolicyHostNotFound;
    if (status == 401 || status == 403 || status == 406 || status == 429)
        return Check::PolicyHostAuth;
    return status >= 500 ? Check::PolicyHostServerError : Check::PolicyHostStatus;
}

QByteArray headerOf(const HttpsExchange &exchange, const char *name)
{
    for (const auto &[key, value] : exchange.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Findings judgeReply(const DomainReading &reading, const HttpsExchange &exchange)
{
    if (exchange.status != 200) {
        QStringList lines{u"HTTP status %1"_s.arg(exchange.status)};
        if (const QByteArray location = headerOf(exchange, "location"); !location.isEmpty())
            lines.append(u"Location: "_s + evidence(location));
        return {onHost(reading, statusCheck(exchange.status))
                    .with(Slot::Code, qint64(exchange.status))
                    .seen(lines)
                    .expected({u"HTTP status 200"_s})};
    }
    Findings findings{onHost(reading, Check::PolicyHostStatus, Standing::Passes).with(Slot::Code, qint64(200))};
    const QByteArray type = headerOf(exchange, "content-type");
    const QByteArray media = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    if (type.isEmpty())
        findings.append(onHost(reading, Check::PolicyHostContentTypeMissing).expected({u"Content-Type: text/plain"_s}));
    else
        findings.append(
            onHost(reading, Check::PolicyHostContentType,
                   media.compare("text/plain", Qt::CaseInsensitive) == 0 ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, evidence(type))
                .seen({u"Content-Type: "_s + evidence(type)})
                .expected({u"Content-Type: text/plain"_s}));
    if (exchange.took > kSlowFetch)
        findings.append(onHost(reading, Check::PolicyHostSlow).seen({u"%1 ms"_s.arg(exchange.took.count())}));
    return findings;
}

} // namespace

Findings judgePolicyHost(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    const bool announced = !reading.recordTexts.isEmpty() || reading.policyState == PolicyState::RecordFaulty;
    if (!announced && !reading.policy)
        return {}; // nobody looks for a policy, so nobody misses one
    Findings findings = judgePolicyNames(reading);
    const PolicyFetch *fetch = fetchThatCounts(facts);
    if (!fetch || isPolicyOpen(*reading.facts))
        return findings;
    if (fetch->exchange.failure)
        return findings + judgeFailure(reading, *fetch);
    findings.append(onHost(reading, Check::PolicyHostCertUntrusted, Standing::Passes));
    findings.append(onHost(reading, Check::PolicyHostCertMismatch, Standing::Passes));
    findings.append(onHost(reading, Check::PolicyHostCertExpired, Standing::Passes));
    return findings + judgeReply(reading, fetch->exchange);
}

} // namespace postseal
