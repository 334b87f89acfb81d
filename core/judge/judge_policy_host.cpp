// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/policy_host.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kSlowFetch = 5s;

//! The alias leads to a name of somebody else that does not exist, where anybody may put a server.
bool isDangling(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    const QStringList aliases = policyHostAliases(facts);
    const auto denied = [](const Observed<DnsFacts> &lookup) {
        return lookup.value() && isDefinite(*lookup.value()) && lookup.value()->answer.noSuchName();
    };
    return !aliases.isEmpty() && denied(facts.a) && denied(facts.aaaa)
           && registrableDomainOf(aliases.constLast()) != registrableDomainOf(reading.facts->domain);
}

//! \param end  of the lookups: Passes when both were answered
Findings judgeWithoutAddress(const DomainReading &reading, Standing end, const QStringList &lines)
{
    const QStringList aliases = policyHostAliases(reading.facts->mtaSts);
    if (isDangling(reading))
        return {onPolicyHost(reading, Check::PolicyHostAliasDangling)
                    .with(Slot::Name, aliases.constLast())
                    .seen(QStringList{u"CNAME "_s + aliases.join(u", "_s)} + lines)};
    if (end == Standing::Passes)
        return {onPolicyHost(reading, Check::PolicyHostNameResolves).seen(lines)};
    return {onPolicyHost(reading, Check::PolicyHostDnsError, end).seen(lines)};
}

//! Each of them, though another one is good: a sender takes any (RFC 6890 section 2.2).
Findings judgePrivateAddresses(const DomainReading &reading)
{
    Findings findings;
    if (reading.facts->vantage.privateAllowed)
        return findings;
    for (const Observed<DnsFacts> *lookup : {&reading.facts->mtaSts.a, &reading.facts->mtaSts.aaaa}) {
        if (!lookup->value() || !isDefinite(*lookup->value()))
            continue;
        for (const IpAddress &address : addressesOf(lookup->value()->set)) {
            if (const QLatin1StringView block = address.specialBlock(); !block.isEmpty())
                findings.append(onPolicyHost(reading, Check::PolicyHostPrivate)
                                    .with(Slot::Address, address.toString())
                                    .seen({address.toString() + u" ("_s + block + u')'}));
        }
    }
    return findings;
}

Findings judgePolicyNames(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    if (isOpen(*reading.facts, facts.a) || isOpen(*reading.facts, facts.aaaa))
        return {};
    QStringList lines;
    bool failed = false, unread = false, found = false;
    for (const Observed<DnsFacts> *lookup : {&facts.a, &facts.aaaa}) {
        unread = unread || isUnread(*lookup);
        if (const Failure *failure = lookup->failure()) {
            failed = failed || !isResolversOwn(*failure);
            lines.append(failureLine(*failure));
        }
        if (const DnsFacts *dns = lookup->value()) {
            failed = failed || (!isDefinite(*dns) && !isTooMuch(*dns));
            found = found || (isDefinite(*dns) && !addressesOf(dns->set).isEmpty());
            lines.append(isTooMuch(*dns) ? failureLine(*dns->unreadable) : answerLine(*dns));
        }
    }
    if (found)
        return Findings{onPolicyHost(reading, Check::PolicyHostNameResolves, Standing::Passes)}
               + judgePrivateAddresses(reading);
    const Standing end = failed ? Standing::Fails : unread ? Standing::CannotTell : Standing::Passes;
    return judgeWithoutAddress(reading, end, lines);
}

//! The first of the policy host's aliases that the certificate names; empty without one.
QString namedAlias(const DomainReading &reading, const Certificate &leaf)
{
    const QStringList aliases = policyHostAliases(reading.facts->mtaSts);
    const auto named = std::ranges::find_if(aliases,
                                            [&leaf](const QString &alias) { return matchName(leaf, alias).fits(); });
    return named == aliases.end() ? QString() : *named;
}

//! Why the certificate does not name the policy host, as far as it shows.
Check mismatchCheck(const DomainReading &reading, const Certificate &leaf, const QString &host)
{
    if (!namedAlias(reading, leaf).isEmpty())
        return Check::PolicyHostCertNamesTarget;
    Certificate asNamed = leaf; // what a reader of common names would see
    asNamed.dnsNames = {leaf.commonName.toLatin1()};
    return matchName(asNamed, host).fits() ? Check::PolicyHostCertCnOnly : Check::PolicyHostCertMismatch;
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
        findings.append(onPolicyHost(reading, Check::PolicyHostCertSelfSigned).seen({u"issuer "_s + issuer}));
    else if (!chain || chain->verdict != ChainVerdict::Trusted)
        findings.append(onPolicyHost(reading, Check::PolicyHostCertUntrusted)
                            .with(Slot::Text, chain ? chain->detail : QString())
                            .seen({u"issuer "_s + issuer}));
    const QDateTime now = reading.facts->finishedAt;
    if (leaf && (now > leaf->notAfter || now < leaf->notBefore))
        findings.append(onPolicyHost(reading, Check::PolicyHostCertExpired)
                            .with(Slot::Date, leaf->notAfter)
                            .seen({u"notBefore "_s + utc(leaf->notBefore), u"notAfter "_s + utc(leaf->notAfter)}));
    if (leaf && !matchName(*leaf, host).fits()) {
        QStringList names;
        for (const QByteArray &name : leaf->dnsNames)
            names.append(u"DNS:"_s + evidence(name));
        findings.append(onPolicyHost(reading, mismatchCheck(reading, *leaf, host))
                            .with(Slot::Name, namedAlias(reading, *leaf))
                            .with(Slot::Text, names.join(u", "_s))
                            .seen(names)
                            .expected({u"DNS:"_s + host}));
    }
    if (findings.isEmpty()) // the door refused it for a reason of its own
        findings.append(onPolicyHost(reading, Check::PolicyHostCertUntrusted)
                            .with(Slot::Text, exchange.failure->detail)
                            .seen({exchange.failure->detail}));
    return findings;
}

//! An HTTP/2 connection begins with a SETTINGS frame of stream 0 (RFC 9113 section 3.4).
bool beginsWithSettings(const QByteArray &octets)
{
    return octets.size() >= 9 && octets.at(0) == 0 && octets.at(3) == 4 && octets.at(4) == 0
           && octets.mid(5, 4) == QByteArray(4, '\0');
}

Check handshakeCheck(int alert)
{
    switch (alert) { // RFC 8446 section 6
    case 70: return Check::PolicyHostTlsVersion;
    case 41: // no_certificate, bad_certificate, unsupported_certificate: only a client's can be meant
    case 42:
    case 43:
    case 116: return Check::PolicyHostClientCert;
    default: return Check::PolicyHostHandshake;
    }
}

Check connectionCheck(const HttpsExchange &exchange)
{
    if (beginsWithSettings(exchange.instead))
        return Check::PolicyHostHttp11;
    const Check noTls = exchange.connected ? Check::PolicyHostHandshake : Check::PolicyHostConnect;
    switch (exchange.failure->kind) {
    case FailureKind::TooLarge: return Check::PolicyHostBodySize;
    case FailureKind::TlsRejected: return handshakeCheck(exchange.alert);
    case FailureKind::TimedOut: return exchange.tls ? Check::PolicyHostSlow : noTls;
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
        return exchange.tls || exchange.status != 0 ? Check::PolicyHostBodyTruncated : noTls;
    case FailureKind::Refused:
    case FailureKind::NotPermitted:
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
    if (failure.kind == FailureKind::Cancelled || failure.kind == FailureKind::NotPermitted)
        return {}; // a private address is told with the names
    if (fetch.exchange.certificateRefused && fetch.exchange.tls && !fetch.exchange.tls->certificates.isEmpty())
        return judgeCertificateRefused(reading, fetch);
    const bool here = endedHere(*reading.facts, fetch.exchange);
    if (here && failure.kind == FailureKind::TimedOut && isOpen(*reading.facts))
        return {}; // something may yet come back over IPv6
    return {onPolicyHost(reading, connectionCheck(fetch.exchange), here ? Standing::CannotTell : Standing::Fails)
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

Findings judgeReply(const DomainReading &reading, const HttpsExchange &exchange)
{
    if (exchange.status != 200) {
        QStringList lines{u"HTTP status %1"_s.arg(exchange.status)};
        if (const QByteArray location = headerOf(exchange, "location"); !location.isEmpty())
            lines.append(u"Location: "_s + evidence(location));
        return {onPolicyHost(reading, statusCheck(exchange.status))
                    .with(Slot::Code, qint64(exchange.status))
                    .seen(lines)
                    .expected({u"HTTP status 200"_s})};
    }
    Findings findings{onPolicyHost(reading, Check::PolicyHostStatus, Standing::Passes).with(Slot::Code, qint64(200))};
    const QByteArray type = headerOf(exchange, "content-type");
    const QByteArray media = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    if (type.isEmpty())
        findings.append(
            onPolicyHost(reading, Check::PolicyHostContentTypeMissing).expected({u"Content-Type: text/plain"_s}));
    else
        findings.append(
            onPolicyHost(reading, Check::PolicyHostContentType,
                         media.compare("text/plain", Qt::CaseInsensitive) == 0 ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, evidence(type))
                .seen({u"Content-Type: "_s + evidence(type)})
                .expected({u"Content-Type: text/plain"_s}));
    if (exchange.took > kSlowFetch)
        findings.append(onPolicyHost(reading, Check::PolicyHostSlow).seen({u"%1 ms"_s.arg(exchange.took.count())}));
    return findings;
}

} // namespace

Findings judgePolicyHost(const DomainReading &reading)
{
    if (!looksForPolicy(reading))
        return {}; // nobody looks for a policy, so nobody misses one
    Findings findings = judgePolicyNames(reading);
    const PolicyFetch *fetch = fetchThatCounts(*reading.facts);
    if (!fetch || isPolicyOpen(*reading.facts))
        return findings;
    if (fetch->exchange.failure && !isToldByStatus(fetch->exchange))
        return findings + judgeFailure(reading, *fetch);
    findings.append(onPolicyHost(reading, Check::PolicyHostCertUntrusted, Standing::Passes));
    findings.append(onPolicyHost(reading, Check::PolicyHostCertMismatch, Standing::Passes));
    findings.append(onPolicyHost(reading, Check::PolicyHostCertExpired, Standing::Passes));
    return findings + judgeReply(reading, fetch->exchange);
}

} // namespace postseal
