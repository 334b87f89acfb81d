// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/sample_answers.h"

#include "tests/support/dns_packet.h"

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

constexpr int kServerFailure = 2;
constexpr int kNoSuchName = 3;

DnsFacts fact(const DnsQuestion &question, const QList<RecordToWrite> &records, int rcode, DnsSecurity security,
              const QString &whyBogus = {})
{
    DnsAnswer answer{.question = question, .rcode = rcode, .security = security, .whyBogus = whyBogus};
    answer.packet = dnsPacket(question, records, rcode);
    answer.resolver = u"192.0.2.53"_s;
    answer.at = sampleTime().addMSecs(40);
    answer.took = std::chrono::milliseconds(38);
    return readAnswer(std::move(answer));
}

} // namespace

QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

DnsFacts answered(const DnsQuestion &question, const QByteArrayList &rdata, DnsSecurity security)
{
    return answeredThrough(question, {}, rdata, security);
}

DnsFacts answeredThrough(const DnsQuestion &question, const QStringList &aliases, const QByteArrayList &rdata,
                         DnsSecurity security)
{
    QList<RecordToWrite> records;
    QString owner = question.name;
    for (const QString &alias : aliases) {
        records.append({owner, RrType::Cname, wireName(alias)});
        owner = alias;
    }
    for (const QByteArray &octets : rdata)
        records.append({owner, question.type, octets});
    return fact(question, records, 0, security);
}

DnsFacts noSuchName(const DnsQuestion &question, DnsSecurity security)
{
    return fact(question, {}, kNoSuchName, security);
}

DnsFacts noSuchType(const DnsQuestion &question, DnsSecurity security)
{
    return fact(question, {}, 0, security);
}

DnsFacts serverFailed(const DnsQuestion &question)
{
    return fact(question, {}, kServerFailure, DnsSecurity::Insecure);
}

DnsFacts bogus(const DnsQuestion &question, const QString &why)
{
    return fact(question, {}, kServerFailure, DnsSecurity::Bogus, why);
}

} // namespace postseal::test
