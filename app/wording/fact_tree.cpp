// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/fact_tree.h"

#include "app/wording/certificate_text.h"
#include "app/wording/host_text.h"
#include "app/wording/names.h"
#include "core/judge/note.h"
#include "core/records/dns_presentation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Facts", text);
}

QString tookText(std::chrono::milliseconds took)
{
    return say(QT_TRANSLATE_NOOP("Facts", "%1 ms")).arg(QLocale().toString(qint64(took.count())));
}

FactNode dnsNode(const QString &label, const Observed<DnsFacts> &lookup)
{
    FactNode node{.label = label, .value = {}, .origin = {}, .certificate = {}, .children = {}};
    if (!lookup.asked()) {
        node.value = say(QT_TRANSLATE_NOOP("Facts", "not asked"));
        return node;
    }
    if (const Failure *failure = lookup.failure()) {
        node.value = failureLine(*failure);
        return node;
    }
    const DnsFacts &dns = *lookup.value();
    QStringList records = presentationOf(dns.set);
    if (dns.answer.question.type == RrType::Mx) // as a sender takes them; all of one set have one time to live
        std::ranges::sort(records, {},
                          [](const QString &line) { return std::pair(line.section(u' ', 0, 0).toInt(), line); });
    node.origin = QStringList{dnsSecurityName(dns.answer.security), dns.answer.resolver, tookText(dns.answer.took)}
                      .join(u" · "_s);
    node.value = records.isEmpty() ? answerLine(dns).section(u": "_s, 1)
                 : records.size() == 1
                     ? records.constFirst()
                     : QCoreApplication::translate("Facts", "%n record(s)", nullptr, int(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QString ttl =
            i < dns.set.records.size()
                ? say(QT_TRANSLATE_NOOP("Facts", "TTL %1 s")).arg(QLocale().toString(dns.set.records.at(i).ttl))
                : QString();
        node.children.append({.label = {}, .value = records.at(i), .origin = ttl, .certificate = {}, .children = {}});
    }
    for (const QString &alias : dns.set.aliasChain)
        node.children.append({.label = u"CNAME"_s, .value = alias, .origin = {}, .certificate = {}, .children = {}});
    if (!dns.answer.whyBogus.isEmpty())
        node.children.append({.label = say(QT_TRANSLATE_NOOP("Facts", "Why bogus")),
                              .value = dns.answer.whyBogus,
                              .origin = {},
                              .certificate = {},
                              .children = {}});
    return node;
}

FactNode plain(const QString &label, const QString &value, const QString &origin = {})
{
    return {.label = label, .value = value, .origin = origin, .certificate = {}, .children = {}};
}

FactNode replyNode(const QString &label, const SmtpReply &reply)
{
    FactNode node = plain(label, QString::number(reply.code));
    for (const QString &line : replyLines(reply))
        node.children.append(plain({}, line));
    return node;
}

FactNode certificateNode(const QByteArray &der)
{
    const Result<Certificate> certificate = describeCertificate(der);
    if (!certificate)
        return plain(say(QT_TRANSLATE_NOOP("Facts", "Certificate")), certificate.error().detail);
    FactNode node = plain(
        certificate->commonName.isEmpty() ? certificate->subject : certificate->commonName,
        say(QT_TRANSLATE_NOOP("Facts", "until %1"))
            .arg(QLocale().toString(certificate->notAfter.toLocalTime().date(), QLocale::ShortFormat)));
    node.certificate = der;
    const auto add = [&node](const char *label, const QString &value) {
        if (!value.isEmpty())
            node.children.append(plain(say(label), value));
    };
    QStringList names;
    for (const QByteArray &name : certificate->dnsNames.mid(0, 100))
        names.append(evidence(name));
    const auto hex = [](const QByteArray &octets) { return QString::fromLatin1(octets.toHex(':').toUpper()); };
    add(QT_TRANSLATE_NOOP("Facts", "Names"), names.join(u", "_s));
    add(QT_TRANSLATE_NOOP("Facts", "Subject"), certificate->subject);
    add(QT_TRANSLATE_NOOP("Facts", "Issuer"), certificate->issuer);
    add(QT_TRANSLATE_NOOP("Facts", "Not before"), utc(certificate->notBefore));
    add(QT_TRANSLATE_NOOP("Facts", "Not after"), utc(certificate->notAfter));
    add(QT_TRANSLATE_NOOP("Facts", "Key"), keyText(*certificate));
    add(QT_TRANSLATE_NOOP("Facts", "Signature"), certificate->signatureAlgorithm);
    add(QT_TRANSLATE_NOOP("Facts", "Serial number"), hex(certificate->serial));
    add(QT_TRANSLATE_NOOP("Facts", "SHA-256"), hex(sha256Of(der)));
    add("TLSA 3 1 1", QString::fromLatin1(associationData(*certificate, 1, 1).toHex()));
    add("TLSA 2 0 1", certificate->isCa ? QString::fromLatin1(associationData(*certificate, 0, 1).toHex()) : QString());
    return node;
}

FactNode tlsNode(const TlsOutcome &tls)
{
    FactNode node = plain(u"TLS"_s,
                          QStringList{tlsVersionName(tls.version), tls.cipherSuite, tls.group, tls.signatureScheme}
                              .join(u" "_s)
                              .simplified());
    node.children.append(plain(u"SNI"_s, tls.serverName));
    for (const QByteArray &der : tls.certificates.mid(0, 20))
        node.children.append(certificateNode(der));
    return node;
}

FactNode sessionNode(const AddressFacts &address)
{
    FactNode node = plain(address.address.toString(), {});
    if (const Failure *failure = address.session.failure())
        node.value = failureLine(*failure);
    const SmtpSession *session = address.session.value();
    if (!session)
        return node;
    node.origin = tookText(session->took);
    if (session->failure)
        node.value = failureLine(*session->failure);
    else if (session->tls)
        node.value = tlsVersionName(session->tls->version) + u' ' + session->tls->cipherSuite;
    else if (session->ehlo && !session->startTlsOffered)
        node.value = say(QT_TRANSLATE_NOOP("Facts", "STARTTLS not offered"));
    else if (session->startTls)
        node.value = replyLines(*session->startTls).value(0);
    else if (session->greeting)
        node.value = replyLines(*session->greeting).value(0);
    if (session->greeting)
        node.children.append(replyNode(say(QT_TRANSLATE_NOOP("Facts", "Greeting")), *session->greeting));
    if (session->ehlo)
        node.children.append(replyNode(u"EHLO"_s, *session->ehlo));
    if (session->startTls)
        node.children.append(replyNode(u"STARTTLS"_s, *session->startTls));
    if (!session->injected.isEmpty())
        node.children.append(
            plain(say(QT_TRANSLATE_NOOP("Facts", "Behind the 220, in the clear")), evidence(session->injected)));
    if (session->tls)
        node.children.append(tlsNode(*session->tls));
    if (session->ehloInTls)
        node.children.append(replyNode(say(QT_TRANSLATE_NOOP("Facts", "EHLO inside TLS")), *session->ehloInTls));
    if (const ChainCheck *chain = address.chain.value())
        node.children.append(
            plain(say(QT_TRANSLATE_NOOP("Facts", "Chain")), chainVerdictText(chain->verdict), chain->store));
    return node;
}

FactNode hostNode(const MxHostFacts &host)
{
    FactNode node = plain(host.name, say(QT_TRANSLATE_NOOP("Facts", "preference %1")).arg(host.preference));
    node.children = {dnsNode(u"A"_s, host.a), dnsNode(u"AAAA"_s, host.aaaa), dnsNode(u"TLSA"_s, host.tlsa)};
    if (host.tlsaAtAlias.asked())
        node.children.append(dnsNode(say(QT_TRANSLATE_NOOP("Facts", "TLSA at the alias")), host.tlsaAtAlias));
    for (const AddressFacts &address : host.addresses)
        node.children.append(sessionNode(address));
    return node;
}

FactNode fetchNode(const PolicyFetch &fetch)
{
    const HttpsExchange &exchange = fetch.exchange;
    FactNode node = plain(exchange.url.toString(),
                          exchange.failure ? failureLine(*exchange.failure) : u"HTTP %1"_s.arg(exchange.status),
                          exchange.address.toString() + u" · "_s + tookText(exchange.took));
    for (const auto &[name, value] : exchange.headers.mid(0, 60))
        node.children.append(plain(evidence(name), evidence(value)));
    if (exchange.tls)
        node.children.append(tlsNode(*exchange.tls));
    return node;
}

FactNode vantageNode(const InspectionFacts &facts)
{
    FactNode node = plain(say(QT_TRANSLATE_NOOP("Facts", "Inspection")), utc(facts.finishedAt), facts.vantage.program);
    node.children = {plain(say(QT_TRANSLATE_NOOP("Facts", "Resolver")), facts.vantage.resolver),
                     plain(say(QT_TRANSLATE_NOOP("Facts", "DNSSEC validated here")),
                           facts.vantage.validates ? say(QT_TRANSLATE_NOOP("Facts", "yes"))
                                                   : say(QT_TRANSLATE_NOOP("Facts", "no, there is no trust anchor"))),
                     plain(say(QT_TRANSLATE_NOOP("Facts", "Root certificates")), facts.vantage.trustStore),
                     plain(say(QT_TRANSLATE_NOOP("Facts", "Began")), utc(facts.startedAt)),
                     plain(say(QT_TRANSLATE_NOOP("Facts", "Ended")), utc(facts.finishedAt))};
    return node;
}

} // namespace

bool operator==(const FactNode &a, const FactNode &b)
{
    return a.label == b.label && a.value == b.value && a.origin == b.origin && a.certificate == b.certificate
           && std::ranges::equal(a.children, b.children);
}

QList<FactNode> factTree(const InspectionFacts &facts)
{
    QList<FactNode> tree{dnsNode(u"MX"_s, facts.mx)};
    for (const MxHostFacts &host : facts.hosts)
        tree.append(hostNode(host));
    FactNode policy = plain(u"MTA-STS"_s, {});
    policy.children = {dnsNode(u"TXT _mta-sts"_s, facts.mtaSts.record), dnsNode(u"A mta-sts"_s, facts.mtaSts.a),
                       dnsNode(u"AAAA mta-sts"_s, facts.mtaSts.aaaa)};
    for (const PolicyFetch &fetch : facts.mtaSts.fetches)
        policy.children.append(fetchNode(fetch));
    tree.append(policy);
    FactNode reports = plain(u"TLS-RPT"_s, {});
    reports.children = {dnsNode(u"TXT _smtp._tls"_s, facts.tlsRpt)};
    tree.append(reports);
    tree.append(vantageNode(facts));
    return tree;
}

} // namespace postseal
