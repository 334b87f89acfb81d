// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/sample_facts.h"

#include "tests/support/dns_packet.h"

using namespace Qt::StringLiterals;

namespace postseal::test {

FactsBuilder::FactsBuilder(QAnyStringView domain)
{
    m_facts.domain = domain.toString();
    m_facts.startedAt = sampleTime();
    m_facts.finishedAt = sampleTime().addSecs(3);
    m_facts.vantage.program = u"Postseal 0.1.0"_s;
    m_facts.vantage.resolver = u"192.0.2.53"_s;
    m_facts.vantage.trustStore = u"system"_s;
    const QString policyHostName = u"mta-sts."_s + m_facts.domain;
    m_facts.mx = noSuchType({m_facts.domain, RrType::Mx});
    m_facts.tlsRpt = noSuchName({u"_smtp._tls."_s + m_facts.domain, RrType::Txt});
    m_facts.mtaSts.record = noSuchName({u"_mta-sts."_s + m_facts.domain, RrType::Txt});
    m_facts.mtaSts.a = noSuchName({policyHostName, RrType::A});
    m_facts.mtaSts.aaaa = noSuchName({policyHostName, RrType::Aaaa});
}

FactsBuilder &FactsBuilder::mx(const QList<MxLine> &lines, DnsSecurity security)
{
    QByteArrayList rdata;
    for (const MxLine &line : lines)
        rdata.append(mxRdata(line.preference, QString::fromLatin1(line.target)));
    return mx(answered({m_facts.domain, RrType::Mx}, rdata, security));
}

FactsBuilder &FactsBuilder::mx(Observed<DnsFacts> lookup)
{
    m_facts.mx = std::move(lookup);
    return *this;
}

FactsBuilder &FactsBuilder::tlsRpt(const QByteArray &text, DnsSecurity security)
{
    const DnsQuestion question{u"_smtp._tls."_s + m_facts.domain, RrType::Txt};
    m_facts.tlsRpt = answered(question, {txtRdata(asStrings(text))}, security);
    return *this;
}

FactsBuilder &FactsBuilder::sts(const QByteArray &record, const QByteArray &policy,
                                const QList<QByteArray> &certificates, ChainVerdict verdict)
{
    const HttpsExchange reply = policyReply(u"mta-sts."_s + m_facts.domain, 200, policy, certificates);
    return stsRecords({record}).policyHost({"198.41.0.80"}).policyFetch(reply, chainCheck(verdict, certificates));
}

FactsBuilder &FactsBuilder::stsRecords(const QByteArrayList &records, DnsSecurity security)
{
    QByteArrayList rdata;
    for (const QByteArray &record : records)
        rdata.append(txtRdata(asStrings(record)));
    m_facts.mtaSts.record = answered({u"_mta-sts."_s + m_facts.domain, RrType::Txt}, rdata, security);
    return *this;
}

static std::pair<DnsFacts, DnsFacts> addressAnswers(const QString &name, const QStringList &addresses,
                                                    DnsSecurity security)
{
    QByteArrayList v4;
    QByteArrayList v6;
    for (const QString &address : addresses)
        (address.contains(u':') ? v6 : v4).append(addressRdata(address));
    return {answered({name, RrType::A}, v4, security), answered({name, RrType::Aaaa}, v6, security)};
}

FactsBuilder &FactsBuilder::policyHost(const QList<QByteArray> &addresses, DnsSecurity security)
{
    QStringList texts;
    for (const QByteArray &address : addresses)
        texts.append(QString::fromLatin1(address));
    auto [a, aaaa] = addressAnswers(u"mta-sts."_s + m_facts.domain, texts, security);
    m_facts.mtaSts.a = std::move(a);
    m_facts.mtaSts.aaaa = std::move(aaaa);
    return *this;
}

FactsBuilder &FactsBuilder::policyFetch(const HttpsExchange &exchange, const Observed<ChainCheck> &chain)
{
    PolicyFetch fetch{exchange, chain};
    const DnsFacts *a = m_facts.mtaSts.a.value();
    const QList<IpAddress> addresses = a ? addressesOf(a->set) : QList<IpAddress>();
    if (fetch.exchange.address == IpAddress() && !addresses.isEmpty())
        fetch.exchange.address = addresses.constFirst();
    m_facts.mtaSts.fetches.append(fetch);
    deriveAgain(m_facts.mtaSts);
    return *this;
}

FactsBuilder &FactsBuilder::policyFails(const Failure &failure, bool certificateRefused)
{
    HttpsExchange exchange = policyReply(u"mta-sts."_s + m_facts.domain, 0, {});
    exchange.headers.clear();
    exchange.tls.reset();
    exchange.failure = failure;
    exchange.certificateRefused = certificateRefused;
    return policyFetch(exchange, {});
}

MxHostFacts &FactsBuilder::lastHost()
{
    Q_ASSERT(!m_facts.hosts.isEmpty());
    return m_facts.hosts.last();
}

AddressFacts &FactsBuilder::lastAddress()
{
    Q_ASSERT(!lastHost().addresses.isEmpty());
    return lastHost().addresses.last();
}

DnsQuestion FactsBuilder::tlsaQuestion()
{
    return {u"_25._tcp."_s + lastHost().name, RrType::Tlsa};
}

void FactsBuilder::askAddresses(MxHostFacts &host) const
{
    QStringList texts;
    for (const AddressFacts &address : host.addresses)
        texts.append(address.address.toString());
    auto [a, aaaa] = addressAnswers(host.name, texts, m_hostSecurity);
    host.a = std::move(a);
    host.aaaa = std::move(aaaa);
}

FactsBuilder &FactsBuilder::host(QAnyStringView name, DnsSecurity security)
{
    MxHostFacts host;
    host.name = name.toString();
    if (const DnsFacts *mx = m_facts.mx.value()) {
        for (const MxRecord &record : mxRecordsOf(mx->set))
            host.preference = record.target == host.name ? record.preference : host.preference;
    }
    m_hostSecurity = security;
    askAddresses(host);
    m_facts.hosts.append(host);
    if (security == DnsSecurity::Secure)
        lastHost().tlsa = noSuchName(tlsaQuestion(), security);
    return *this;
}

FactsBuilder &FactsBuilder::tlsa(const QList<TlsaRecord> &records)
{
    return tlsa(records, m_hostSecurity);
}

FactsBuilder &FactsBuilder::tlsa(const QList<TlsaRecord> &records, DnsSecurity security)
{
    QByteArrayList rdata;
    for (const TlsaRecord &record : records)
        rdata.append(tlsaRdata(record.usage, record.selector, record.matching, record.data));
    return tlsa(answered(tlsaQuestion(), rdata, security));
}

FactsBuilder &FactsBuilder::tlsa(Observed<DnsFacts> lookup)
{
    lastHost().tlsa = std::move(lookup);
    return *this;
}

FactsBuilder &FactsBuilder::address(QAnyStringView address)
{
    const std::optional<IpAddress> parsed = IpAddress::parse(address.toString());
    Q_ASSERT(parsed);
    lastHost().addresses.append({*parsed, {}, {}});
    askAddresses(lastHost());
    return *this;
}

FactsBuilder &FactsBuilder::starttls(const QList<QByteArray> &certificates, ChainVerdict verdict)
{
    return session(starttlsSession(lastHost().name, certificates), chainCheck(verdict, certificates));
}

FactsBuilder &FactsBuilder::noStarttls()
{
    return session(plainSession(lastHost().name));
}

FactsBuilder &FactsBuilder::sessionFails(SmtpStage stage, const Failure &failure)
{
    return session(brokenSession(lastHost().name, stage, failure));
}

FactsBuilder &FactsBuilder::session(Observed<SmtpSession> session, Observed<ChainCheck> chain)
{
    lastAddress().session = std::move(session);
    lastAddress().chain = std::move(chain);
    return *this;
}

FactsBuilder &FactsBuilder::edit(const std::function<void(InspectionFacts &)> &change)
{
    change(m_facts);
    return *this;
}

FactsBuilder &FactsBuilder::editSession(const std::function<void(SmtpSession &)> &change)
{
    SmtpSession *session = lastAddress().session.value();
    Q_ASSERT(session);
    change(*session);
    return *this;
}

FactsBuilder &FactsBuilder::at(const QDateTime &finished)
{
    m_facts.startedAt = finished.addSecs(-3);
    m_facts.finishedAt = finished;
    return *this;
}

} // namespace postseal::test
