// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/lint_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kUsualTtl = 3600; // where the text tells none

InspectionFacts brokenOff(const QString &domain)
{
    InspectionFacts facts;
    facts.domain = domain;
    facts.ending = InspectionEnding::Stopped;
    return facts;
}

DnsFacts answer(const QString &name, RrType type, DnsSecurity security, QList<DnsRecord> records)
{
    DnsFacts dns;
    dns.answer.question = {name, type};
    dns.answer.security = security;
    dns.set.records = std::move(records);
    return dns;
}

QList<DnsRecord> dnsRecords(const QString &owner, RrType type, const QList<PastedRecord> &pasted)
{
    QList<DnsRecord> records;
    for (const PastedRecord &record : pasted)
        records.append({owner, int(type), record.ttl.value_or(kUsualTtl), record.rdata});
    return records;
}

//! That the domain takes mail; a judge of a record asks this before it tells of one.
DnsFacts someMx(const QString &domain, DnsSecurity security)
{
    const QByteArray rdata("\0\x0a\x04mail\0", 8);
    return answer(domain, RrType::Mx, security, {{domain, int(RrType::Mx), kUsualTtl, rdata}});
}

//! That somebody looks for the policy.
DnsFacts someRecord(const QString &domain)
{
    const QString owner = u"_mta-sts."_s + domain;
    return answer(owner, RrType::Txt, DnsSecurity::Insecure,
                  {{owner, int(RrType::Txt), kUsualTtl,
                    QByteArray("\x0d"
                               "v=STSv1; id=1")}});
}

} // namespace

InspectionFacts policyFacts(const QString &domain, const QByteArray &body)
{
    InspectionFacts facts = brokenOff(domain);
    facts.mtaSts.record = someRecord(domain);
    PolicyFetch fetch;
    fetch.exchange.url = QUrl(u"https://mta-sts."_s + domain + u"/.well-known/mta-sts.txt"_s);
    fetch.exchange.status = 200;
    fetch.exchange.body = body;
    facts.mtaSts.fetches = {fetch};
    deriveAgain(facts.mtaSts);
    return facts;
}

InspectionFacts txtFacts(LintKind kind, const QString &domain, const QList<PastedRecord> &records)
{
    InspectionFacts facts = brokenOff(domain);
    facts.mx = someMx(domain, DnsSecurity::Insecure);
    const bool sts = kind == LintKind::StsRecord;
    const QString owner = (sts ? u"_mta-sts."_s : u"_smtp._tls."_s) + domain;
    (sts ? facts.mtaSts.record : facts.tlsRpt) = answer(owner, RrType::Txt, DnsSecurity::Insecure,
                                                        dnsRecords(owner, RrType::Txt, records));
    return facts;
}

QString tlsaHostOf(const QString &owner)
{
    constexpr auto kPort = "_25._tcp."_L1;
    return owner.startsWith(kPort) ? owner.mid(kPort.size()) : QString();
}

InspectionFacts tlsaFacts(const QString &domain, const QString &host, const QList<PastedRecord> &records)
{
    InspectionFacts facts = brokenOff(domain);
    facts.mx = someMx(domain, DnsSecurity::Secure);
    QStringList names;
    QList<QList<PastedRecord>> ofName;
    for (const PastedRecord &record : records) {
        const QString told = tlsaHostOf(record.owner);
        const QString name = told.isEmpty() ? host : told;
        if (!names.contains(name)) {
            names.append(name);
            ofName.append(QList<PastedRecord>());
        }
        ofName[names.indexOf(name)].append(record);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        MxHostFacts mx;
        mx.name = names.at(i);
        const QString owner = u"_25._tcp."_s + mx.name;
        mx.a = answer(mx.name, RrType::A, DnsSecurity::Secure, {});
        mx.aaaa = answer(mx.name, RrType::Aaaa, DnsSecurity::Secure, {});
        mx.tlsa = answer(owner, RrType::Tlsa, DnsSecurity::Secure, dnsRecords(owner, RrType::Tlsa, ofName.at(i)));
        facts.hosts.append(mx);
    }
    return facts;
}

} // namespace postseal
