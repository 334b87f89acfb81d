// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/served_certificates.h"
#include "core/judge/certificate_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongMessage = 10 * 1024; // octets of the handshake message, from which on some stacks give up
constexpr qsizetype kDeepPath = 10;
constexpr qsizetype kMostJudged = 30; // certificates of a stranger's list

QList<Certificate> described(const QList<QByteArray> &chain)
{
    QList<Certificate> certificates;
    for (const QByteArray &der : chain.mid(0, kMostJudged)) {
        if (const Result<Certificate> certificate = describeCertificate(der))
            certificates.append(*certificate);
    }
    return certificates;
}

//! What a verifier has to pass: the path that was built; and where none holds, all that was served.
QList<Certificate> linksOf(const ServedCertificate &served)
{
    const ChainCheck *chain = served.check();
    QList<QByteArray> links = chain ? chain->path : QList<QByteArray>();
    if (!chain || chain->verdict != ChainVerdict::Trusted || links.isEmpty()) {
        for (const QByteArray &der : served.chain()) {
            if (!links.contains(der))
                links.append(der);
        }
    }
    return described(links);
}

QStringList subjectLines(const QList<Certificate> &certificates)
{
    QStringList lines;
    for (const Certificate &certificate : certificates.mid(0, 10))
        lines.append(certificate.subject + u" ← "_s + certificate.issuer);
    return lines;
}

Findings judgeHashes(const ServedCertificate &served, const QList<Certificate> &links)
{
    const auto weak = std::ranges::find_if(links, hasWeakHash);
    const bool fails = weak != links.end();
    return {onCertificate(served, Check::CertSignatureHash, fails)
                .with(Slot::Text, fails ? weak->signatureAlgorithm : QString())
                .with(Slot::Name, fails ? weak->subject : QString())
                .seen(fails ? QStringList{weak->subject, weak->signatureAlgorithm} : QStringList())};
}

Findings judgeExtensions(const ServedCertificate &served, const QList<Certificate> &links)
{
    const Certificate &leaf = served.leaf();
    Findings findings;
    if (leaf.version == 3)
        findings.append(onCertificate(served, Check::CertEku, !leaf.forServers)
                            .with(Slot::Text, leaf.extendedKeyUsage.join(u", "_s))
                            .seen({u"extendedKeyUsage: "_s
                                   + (leaf.extendedKeyUsage.isEmpty() ? u"-"_s : leaf.extendedKeyUsage.join(u", "_s))})
                            .expected({u"extendedKeyUsage: serverAuth"_s}));
    const auto unknown = std::ranges::find_if(links, [](const Certificate &c) { return !c.unknownCritical.isEmpty(); });
    const bool fails = unknown != links.end();
    findings.append(onCertificate(served, Check::CertCriticalUnknown, fails)
                        .with(Slot::Text, fails ? unknown->unknownCritical.join(u", "_s) : QString())
                        .seen(fails ? QStringList{unknown->subject} + unknown->unknownCritical : QStringList()));
    const auto malformed = std::ranges::find_if(
        links, [](const Certificate &c) { return c.repeatedExtension || c.negativeSerial; });
    if (malformed != links.end())
        findings.append(onCertificate(served, Check::CertParse)
                            .with(Slot::Text, malformed->subject)
                            .seen({malformed->subject, malformed->repeatedExtension ? u"an extension stands twice"_s
                                                                                    : u"negative serial number"_s}));
    return findings;
}

//! Each served certificate certifies the one before it, unless the one that does is not served at all.
bool isOutOfOrder(const QList<Certificate> &chain)
{
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) {
        const Certificate &one = chain.at(i), &next = chain.at(i + 1);
        // two certificates of one authority may stand beside each other: one of them is for older stores
        if (one.issuer == one.subject || one.issuer == next.subject || one.subject == next.subject)
            continue;
        const auto issued = [&one](const Certificate &other) { return other.subject == one.issuer; };
        if (std::ranges::any_of(chain, issued))
            return true;
    }
    return false;
}

QList<Certificate> surplus(const QList<Certificate> &chain)
{
    QList<Certificate> extra;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const Certificate &one = chain.at(i);
        bool issues = false, repeated = false;
        for (qsizetype j = 0; j < chain.size(); ++j) {
            issues = issues || (j != i && chain.at(j).issuer == one.subject && chain.at(j).subject != one.subject);
            repeated = repeated || (j < i && chain.at(j).der == one.der);
        }
        if (!issues || repeated)
            extra.append(one);
    }
    return extra;
}

//! A root that a TLSA record with usage 2 stands for has to be served (RFC 7672 section 3.1.2).
bool isAnchor(const HostReading &host, const Certificate &root)
{
    return std::ranges::any_of(host.tlsa, [&root](const TlsaRecord &record) {
        const QByteArray data = associationData(root, record.selector, record.matching);
        return record.usage == 2 && !data.isEmpty() && record.data == data;
    });
}

Findings judgeRoot(const DomainReading &reading, const ServedCertificate &served, const QList<Certificate> &chain)
{
    const QList<Certificate> others = chain.mid(1);
    for (const Certificate &certificate : others) {
        if (!certificate.selfSigned || isAnchor(*served.host, certificate))
            continue;
        if (isTlsaOpen(*reading.facts, *served.host->facts))
            return {};
        return {onCertificate(served, Check::ChainRootIncluded)
                    .with(Slot::Name, certificate.subject)
                    .seen(subjectLines(chain))};
    }
    return {};
}

Findings judgeList(const DomainReading &reading, const ServedCertificate &served)
{
    const QList<Certificate> chain = described(served.chain());
    const QList<Certificate> extra = surplus(chain);
    const ChainCheck *check = served.check();
    qsizetype octets = 0;
    for (const QByteArray &der : served.chain())
        octets += der.size() + 3; // RFC 8446 section 4.4.2: a length of three octets before each
    const qsizetype depth = std::max(served.chain().size(), check ? check->path.size() : 0);
    Findings findings;
    if (chain.size() > 1) {
        findings.append(onCertificate(served, Check::ChainOrder, isOutOfOrder(chain)).seen(subjectLines(chain)));
        findings.append(onCertificate(served, Check::ChainExtra, !extra.isEmpty())
                            .with(Slot::Name, extra.isEmpty() ? QString() : extra.constFirst().subject)
                            .seen(subjectLines(extra.isEmpty() ? chain : extra)));
    }
    findings += judgeRoot(reading, served, chain);
    findings.append(onCertificate(served, Check::ChainTooLong, octets > kLongMessage || depth > kDeepPath)
                        .with(Slot::Count, qint64(octets))
                        .with(Slot::Total, qint64(served.chain().size()))
                        .seen({u"%1 octets, %2 certificates"_s.arg(octets).arg(served.chain().size())}));
    return findings;
}

//! Behind one name every address should show the same certificate (RFC 9325 section 3.9). `served`: each leaf once.
Findings judgeAddresses(const HostReading &host, const QList<ServedCertificate> &served)
{
    const auto encrypted = [](const AddressReading &a) { return a.encrypted && a.leaf; };
    const bool differ = served.size() > 1;
    if (std::ranges::count_if(host.addresses, encrypted) < 2 || (!differ && host.open))
        return {};
    QStringList lines;
    for (const ServedCertificate &one : served)
        lines.append(one.addresses.join(u", "_s) + u": SHA-256 "_s
                     + QString::fromLatin1(sha256Of(one.leaf().der).toHex()));
    return {Note(Check::CertPerAddress, differ ? Standing::Fails : Standing::Passes)
                .on(host.name())
                .with(Slot::Count, qint64(served.size()))
                .with(Slot::Address, addressesWhere(host, encrypted))
                .seen(lines)};
}

} // namespace

Findings judgeChains(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const ServedCertificate &served : chainsOf(reading, host)) {
            const QList<Certificate> links = linksOf(served);
            findings += judgeHashes(served, links) + judgeExtensions(served, links) + judgeList(reading, served);
        }
        findings += judgeAddresses(host, certificatesOf(reading, host));
    }
    return findings;
}

} // namespace postseal
