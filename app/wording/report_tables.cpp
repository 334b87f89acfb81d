// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_tables.h"

#include "app/wording/certificate_text.h"
#include "app/wording/host_text.h"
#include "app/wording/names.h"
#include "app/wording/quantities.h"
#include "app/wording/visible_text.h"
#include "core/judge/note.h"
#include "core/records/dns_presentation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostRows = 200, kMostPolicyLines = 60, kLongestCell = 600;

QString say(const char *text)
{
    return QCoreApplication::translate("ReportTable", text);
}

QString shown(const QString &text)
{
    return terminalText(text, kLongestCell);
}

void addRow(ReportTable &table, QStringList row)
{
    for (QString &cell : row)
        cell = shown(cell);
    table.rows.append(row);
}

ReportTable hostTable(const DomainReading &reading)
{
    ReportTable table{.title = say(QT_TRANSLATE_NOOP("ReportTable", "Mail hosts")),
                      .head = {say(QT_TRANSLATE_NOOP("ReportTable", "Preference")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Host")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Addresses")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "What was seen"))},
                      .rows = {},
                      .fixedColumns = {},
                      .note = {}};
    for (const HostReading &host : reading.hosts)
        addRow(table,
               {QString::number(host.facts->preference), host.name(), addressList(host), hostSummary(reading, host)});
    return table;
}

ReportTable tlsTable(const DomainReading &reading)
{
    ReportTable table{.title = say(QT_TRANSLATE_NOOP("ReportTable", "Encryption, as agreed with each address")),
                      .head = {say(QT_TRANSLATE_NOOP("ReportTable", "Host")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Address")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Version")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Cipher suite")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Key exchange"))},
                      .rows = {},
                      .fixedColumns = {},
                      .note = {}};
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (!address.session || !address.session->tls)
                continue;
            const TlsOutcome &tls = *address.session->tls;
            addRow(table, {host.name(), address.address(), tlsVersionName(tls.version), tls.cipherSuite, tls.group});
        }
    }
    return table;
}

QStringList certificateRow(const ServedChain &chain)
{
    const ChainText text = chainText(chain);
    const Result<Certificate> leaf = describeCertificate(chain.served.value(0));
    if (!leaf)
        return {chain.host, text.name, {}, {}, text.trust};
    QString issuer = leaf->issuer;
    for (const QString &part : leaf->issuer.split(u','))
        issuer = part.startsWith("CN="_L1) ? part.sliced(3) : issuer;
    const QString trust = chain.check ? chainVerdictText(chain.check->verdict) : text.trust;
    return {chain.host, issuer, text.dates, keyText(*leaf), trust + u" · "_s + text.name};
}

ReportTable certificateTable(const QList<ServedChain> &chains)
{
    ReportTable table{
        .title = say(QT_TRANSLATE_NOOP("ReportTable", "Certificates")),
        .head = {say(QT_TRANSLATE_NOOP("ReportTable", "Host")), say(QT_TRANSLATE_NOOP("ReportTable", "Issuer")),
                 say(QT_TRANSLATE_NOOP("ReportTable", "Validity")), say(QT_TRANSLATE_NOOP("ReportTable", "Key")),
                 say(QT_TRANSLATE_NOOP("ReportTable", "Trust and name"))},
        .rows = {},
        .fixedColumns = {},
        .note = {}};
    for (const ServedChain &chain : chains)
        addRow(table, certificateRow(chain));
    return table;
}

ReportTable tlsaTable(const QList<ServedChain> &chains)
{
    ReportTable table{.title = say(QT_TRANSLATE_NOOP("ReportTable", "TLSA records (DANE)")),
                      .head = {say(QT_TRANSLATE_NOOP("ReportTable", "Owner")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Record")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Verdict"))},
                      .rows = {},
                      .fixedColumns = {1},
                      .note = {}};
    for (const ServedChain &chain : chains) {
        const ChainText text = chainText(chain);
        for (const TlsaText &record : text.tlsa)
            addRow(table, {chain.tlsaOwner, record.line, record.verdict});
        if (!text.tlsaNote.isEmpty())
            table.note = text.tlsaNote;
    }
    return table;
}

void addLookup(ReportTable &table, const QString &question, const Observed<DnsFacts> &lookup)
{
    if (!lookup.asked())
        return;
    if (const Failure *failure = lookup.failure())
        return addRow(table, {question, failureLine(*failure), {}});
    const DnsFacts &dns = *lookup.value();
    QStringList records = presentationOf(dns.set);
    if (dns.answer.question.type == RrType::Mx) // as a sender takes them
        std::ranges::sort(records, {},
                          [](const QString &line) { return std::pair(line.section(u' ', 0, 0).toInt(), line); });
    const QString security = dnsSecurityName(dns.answer.security);
    if (records.isEmpty())
        return addRow(table, {question, answerLine(dns).section(u": "_s, 1), security});
    for (qsizetype i = 0; i < records.size(); ++i)
        addRow(table, {i == 0 ? question : QString(), records.at(i), i == 0 ? security : QString()});
}

ReportTable dnsTable(const InspectionFacts &facts)
{
    ReportTable table{.title = say(QT_TRANSLATE_NOOP("ReportTable", "DNS answers")),
                      .head = {say(QT_TRANSLATE_NOOP("ReportTable", "Question")),
                               say(QT_TRANSLATE_NOOP("ReportTable", "Answer")), u"DNSSEC"_s},
                      .rows = {},
                      .fixedColumns = {1},
                      .note = {}};
    addLookup(table, u"MX "_s + facts.domain, facts.mx);
    addLookup(table, u"TXT _mta-sts."_s + facts.domain, facts.mtaSts.record);
    addLookup(table, u"A mta-sts."_s + facts.domain, facts.mtaSts.a);
    addLookup(table, u"AAAA mta-sts."_s + facts.domain, facts.mtaSts.aaaa);
    addLookup(table, u"TXT _smtp._tls."_s + facts.domain, facts.tlsRpt);
    for (const MxHostFacts &host : facts.hosts)
        addLookup(table, u"TLSA _25._tcp."_s + host.name, host.tlsa);
    return table;
}

ReportTable policyTable(const InspectionFacts &facts)
{
    ReportTable table{.title = say(QT_TRANSLATE_NOOP("ReportTable", "Policy as served")),
                      .head = {},
                      .rows = {},
                      .fixedColumns = {0},
                      .note = {}};
    const HttpsExchange *served = servedPolicy(facts.mtaSts);
    if (!served)
        return table;
    QByteArray body = served->body.left(64 * 1024);
    body.replace("\r\n", "\n");
    if (body.endsWith('\n'))
        body.chop(1);
    for (const QByteArray &line : body.split('\n'))
        addRow(table, {evidence(line)});
    if (table.rows.size() > kMostPolicyLines) {
        const int more = int(table.rows.size() - kMostPolicyLines);
        table.rows.resize(kMostPolicyLines);
        table.note = moreLinesText(more) + u". "_s;
    }
    table.note += shown(served->url.toString()) + u" · "_s + served->address.toString() + u" · "_s
                  + durationText(served->took);
    return table;
}

} // namespace

QList<ReportTable> factTables(const DomainReading &reading)
{
    const QList<ServedChain> chains = servedChains(*reading.facts);
    QList<ReportTable> tables{hostTable(reading), tlsTable(reading),        certificateTable(chains),
                              tlsaTable(chains),  dnsTable(*reading.facts), policyTable(*reading.facts)};
    tables.removeIf([](const ReportTable &table) { return table.rows.isEmpty(); });
    for (ReportTable &table : tables) {
        if (table.rows.size() <= kMostRows)
            continue;
        const int more = int(table.rows.size() - kMostRows);
        table.rows.resize(kMostRows);
        table.note = moreLinesText(more) + (table.note.isEmpty() ? QString() : u". "_s + table.note);
    }
    return tables;
}

} // namespace postseal
