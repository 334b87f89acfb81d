// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/applied_remedy.h"

#include "core/records/pasted_records.h"
#include "tests/support/dns_packet.h"
#include "tests/support/sample_answers.h"
#include "tests/support/sample_sessions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

struct ReadLine
{
    QString owner;
    RrType type = RrType::Txt;
    QByteArray rdata;
};

std::optional<ReadLine> readLine(const QString &line)
{
    const QStringList words = line.split(u' ');
    const qsizetype in = words.indexOf(u"IN"_s);
    if (in < 1 || in + 2 >= words.size() || !words.constFirst().endsWith(u'.'))
        return std::nullopt;
    ReadLine read{words.constFirst().chopped(1), RrType::Txt, {}};
    const QString type = words.at(in + 1);
    if (type == u"TXT" || type == u"TLSA") {
        const PastedRecords pasted = type == u"TXT" ? readPastedTxt(line.toUtf8()) : readPastedTlsa(line.toUtf8());
        if (pasted.fault || pasted.records.size() != 1 || pasted.records.constFirst().owner != read.owner)
            return std::nullopt;
        read.type = type == u"TXT" ? RrType::Txt : RrType::Tlsa;
        read.rdata = pasted.records.constFirst().rdata;
    } else if (type == u"MX" && in + 3 < words.size() && words.at(in + 3).endsWith(u'.')) {
        read.type = RrType::Mx;
        read.rdata = mxRdata(words.at(in + 2).toInt(), words.at(in + 3).chopped(1));
    } else if (type == u"CNAME" && words.at(in + 2).endsWith(u'.')) {
        read.type = RrType::Cname;
        read.rdata = wireName(words.at(in + 2).chopped(1));
    } else {
        return std::nullopt;
    }
    return read;
}

QList<Observed<DnsFacts> *> lookupsOf(InspectionFacts &facts)
{
    QList<Observed<DnsFacts> *> lookups{&facts.mx, &facts.tlsRpt, &facts.mtaSts.record, &facts.mtaSts.a,
                                        &facts.mtaSts.aaaa};
    for (MxHostFacts &host : facts.hosts)
        lookups += {&host.tlsa, &host.tlsaAtAlias};
    for (FurtherLookup &further : facts.further)
        lookups.append(&further.lookup);
    return lookups;
}

bool holds(const DnsFacts &dns, const ReadLine &line)
{
    if (line.type == RrType::Cname)
        return dns.answer.question.name == line.owner && !dns.set.aliasChain.isEmpty()
               && wireName(dns.set.aliasChain.constFirst()) == line.rdata;
    const QString owner = dns.set.aliasChain.isEmpty() ? dns.answer.question.name : dns.set.aliasChain.constLast();
    return owner == line.owner && dns.answer.question.type == line.type;
}

QList<DnsFacts *> answersAbout(InspectionFacts &facts, const ReadLine &line)
{
    QList<DnsFacts *> answers;
    for (Observed<DnsFacts> *lookup : lookupsOf(facts)) {
        if (lookup->value() && holds(*lookup->value(), line))
            answers.append(lookup->value());
    }
    return answers;
}

//! The same question with other records; a TTL of 3600, no alias left when `alias` goes.
void write(DnsFacts &dns, const QByteArrayList &rdata, bool alias)
{
    const DnsQuestion question = dns.answer.question;
    const DnsSecurity security = dns.answer.security;
    if (rdata.isEmpty())
        dns = noSuchType(question, security);
    else if (alias)
        dns = answeredThrough(question, dns.set.aliasChain, rdata, security);
    else
        dns = answered(question, rdata, security);
}

QByteArrayList rdataOf(const DnsFacts &dns)
{
    QByteArrayList rdata;
    for (const DnsRecord &record : dns.set.records)
        rdata.append(record.rdata);
    return rdata;
}

//! A host under the name of its record now. Where that is the end of its alias, only what stands there counts; for any
//! other name the records are taken to be where they belong.
void rename(MxHostFacts &host, const QString &name)
{
    const QByteArrayList own = host.a.value() ? rdataOf(*host.a.value()) : QByteArrayList();
    const QByteArrayList meant{addressRdata(u"192.0.3.77"_s)}; // the right name has what the wrong one lacks
    const DnsSecurity security = host.a.value() ? host.a.value()->answer.security : DnsSecurity::Insecure;
    const bool wasAlias = host.a.value() && host.a.value()->set.aliasChain.contains(name);
    host.name = name;
    host.a = answered({name, RrType::A}, own.isEmpty() ? meant : own, security);
    host.aaaa = answered({name, RrType::Aaaa}, host.aaaa.value() ? rdataOf(*host.aaaa.value()) : QByteArrayList(),
                         security);
    if (host.addresses.isEmpty())
        host.addresses.append({*IpAddress::parse(u"192.0.3.77"_s), {}, {}, {}});
    const QString owner = u"_25._tcp."_s + name;
    if (const DnsFacts *there = host.tlsaAtAlias.value(); there && there->answer.question.name == owner)
        host.tlsa = host.tlsaAtAlias;
    else if (wasAlias)
        host.tlsa = noSuchType({owner, RrType::Tlsa}, security);
    host.tlsaAtAlias = {};
}

//! Hosts follow the MX records: one that is gone goes, one whose record got another name takes it.
void followMx(InspectionFacts &facts, const QList<MxRecord> &before)
{
    const QList<MxRecord> now = facts.mx.value() ? mxRecordsOf(facts.mx.value()->set) : QList<MxRecord>();
    const auto names = [](const QList<MxRecord> &records, const QString &name) {
        return std::ranges::any_of(records, [&name](const MxRecord &record) { return record.target == name; });
    };
    QList<MxHostFacts> hosts;
    for (MxHostFacts host : std::as_const(facts.hosts)) {
        const bool wasImplicit = before.isEmpty();
        const auto renamed = std::ranges::find_if(now, [&](const MxRecord &record) {
            return record.preference == host.preference && !names(before, record.target);
        });
        if (!names(now, host.name) && !wasImplicit && renamed != now.end()) {
            rename(host, renamed->target);
        }
        if (names(now, host.name) && std::ranges::none_of(hosts, [&](const auto &h) { return h.name == host.name; }))
            hosts.append(host);
    }
    facts.hosts = hosts;
}

} // namespace

InspectionFacts published(InspectionFacts facts, const ZoneChange &change, QStringList *unread)
{
    const QList<MxRecord> mxBefore = facts.mx.value() ? mxRecordsOf(facts.mx.value()->set) : QList<MxRecord>();
    QSet<DnsFacts *> emptied;
    for (const QString &text : change.removed) {
        const std::optional<ReadLine> line = readLine(text);
        const QList<DnsFacts *> answers = line ? answersAbout(facts, *line) : QList<DnsFacts *>();
        for (DnsFacts *dns : answers) {
            QByteArrayList left = rdataOf(*dns);
            left.removeAll(line->rdata);
            write(*dns, left, line->type != RrType::Cname && !dns->set.aliasChain.isEmpty());
        }
        if (answers.isEmpty())
            unread->append(text);
    }
    for (const QString &text : change.added) {
        const std::optional<ReadLine> line = readLine(text);
        const QList<DnsFacts *> answers = line ? answersAbout(facts, *line) : QList<DnsFacts *>();
        for (DnsFacts *dns : answers) {
            QByteArrayList there = change.replaces && !emptied.contains(dns) ? QByteArrayList() : rdataOf(*dns);
            emptied.insert(dns);
            there.append(line->rdata);
            write(*dns, there, !dns->set.aliasChain.isEmpty());
        }
        if (answers.isEmpty())
            unread->append(text);
    }
    if (const QList<MxRecord> now = facts.mx.value() ? mxRecordsOf(facts.mx.value()->set) : QList<MxRecord>();
        now != mxBefore)
        followMx(facts, mxBefore);
    return facts;
}

InspectionFacts served(InspectionFacts facts, const QByteArray &body)
{
    const QString host = u"mta-sts."_s + facts.domain;
    QList<QByteArray> certificates;
    if (!facts.mtaSts.fetches.isEmpty() && facts.mtaSts.fetches.constLast().exchange.tls)
        certificates = facts.mtaSts.fetches.constLast().exchange.tls->certificates;
    const DnsFacts *a = facts.mtaSts.a.value();
    if (!a || a->set.records.isEmpty())
        facts.mtaSts.a = answered({host, RrType::A}, {addressRdata(u"198.41.0.80"_s)});
    PolicyFetch fetch{policyReply(host, 200, body, certificates), chainCheck(ChainVerdict::Trusted, certificates)};
    fetch.exchange.address = addressesOf(facts.mtaSts.a.value()->set).value(0);
    facts.mtaSts.fetches = {fetch};
    facts.mtaSts.trials.clear(); // they were about what was there before
    deriveAgain(facts.mtaSts);
    return facts;
}

} // namespace postseal::test
