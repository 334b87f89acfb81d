// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"
#include "tests/support/server_replies.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kDay = 86'400;
const QString kDomain = u"example.org"_s, kFits = u"pass dns.query.udp-size"_s;
const DnsQuestion kMx{kDomain, RrType::Mx}, kSts{u"_mta-sts.example.org"_s, RrType::Txt};

//! What one authoritative server said.
FactsBuilder direct(const QList<DnsFacts> &replies, const std::function<void(InspectionFacts &)> &change = {})
{
    FactsBuilder builder = oneHost().host("mx1.example.org").address("192.0.3.1");
    builder.edit([&replies](InspectionFacts &facts) {
        for (const DnsFacts &reply : replies)
            facts.authorities.append(
                {u"ns1.example.org"_s, *IpAddress::parse(u"192.0.3.53"_s), false, true, reply.answer.question, reply});
    });
    return change ? builder.edit(change) : builder;
}

RecordToWrite mxTo(const QString &target, quint32 ttl)
{
    return {kDomain, RrType::Mx, mxRdata(10, target), ttl};
}

RecordToWrite soa(quint32 minimum, quint32 ttl, const QString &owner = kDomain)
{
    return {owner, RrType::Soa, soaRdata(1, minimum), ttl};
}

DnsFacts noRecord(const QList<RecordToWrite> &authority, bool authoritative, DnsSecurity security)
{
    return replyTo(kSts, {.authority = authority, .rcode = 3, .authoritative = authoritative}, security);
}

//! As our resolver gives it.
FactsBuilder cached(const QList<RecordToWrite> &authority, DnsSecurity security = DnsSecurity::Insecure)
{
    return direct({}, [&](InspectionFacts &f) { f.mtaSts.record = noRecord(authority, false, security); });
}

} // namespace

class JudgeAnswersTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeAnswers};

private Q_SLOTS:
    void sizes_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto of = [](qsizetype octets) {
            return FactsBuilder("example.org").stsRecords({"v=STSv1; id=1; x=" + QByteArray(octets, 'x') + ";"});
        };
        row("small", of(100), {kFits});
        row("large", of(1300), {u"notice dns.query.udp-size"_s});
        row("large, not over", of(1300).edit(unfinished), {u"notice dns.query.udp-size"_s});
        row("not over", of(100).edit(unfinished), {});
        row("large and bogus",
            FactsBuilder("example.org").edit([](InspectionFacts &f) { f.mtaSts.record = bogus(kSts, u"x"_s); }),
            {kFits});
    }
    void sizes() { m_table.compare(); }

    void sets_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString oneTtl = u"pass dns.query.ttl-mismatch"_s, noOther = u"pass dns.query.cname-coexist"_s;
        const QString a = u"a.example.org"_s, b = u"b.example.org"_s;
        row("one TTL", direct({replyTo(kMx, {.answer = {mxTo(a, 3600), mxTo(b, 3600)}})}), {kFits, oneTtl, noOther});
        row("two TTLs", direct({replyTo(kMx, {.answer = {mxTo(a, 3600), mxTo(b, 7200)}})}),
            {kFits, u"notice dns.query.ttl-mismatch"_s, noOther});
        row("two types, two TTLs",
            direct({replyTo({a, RrType::A}, {.answer = {{a, RrType::Cname, wireName(b), 300},
                                                        {b, RrType::A, addressRdata(u"192.0.3.1"_s), 3600}}})}),
            {kFits, oneTtl, noOther});
        const RecordToWrite alias{kDomain, RrType::Cname, wireName(b)};
        row("alias and MX in one answer", direct({replyTo(kMx, {.answer = {alias, mxTo(a, 3600)}})}),
            {kFits, oneTtl, u"error dns.query.cname-coexist"_s});
        row("alias and MX in two answers of one server",
            direct({replyTo({kDomain, RrType::A}, {.answer = {alias}}), replyTo(kMx, {.answer = {mxTo(a, 3600)}})}),
            {kFits, oneTtl, u"error dns.query.cname-coexist"_s});
        row("alias at the top of the zone", direct({replyTo(kMx, {.answer = {alias}, .authority = {soa(300, 3600)}})}),
            {kFits, oneTtl, u"error dns.query.cname-coexist"_s, u"pass dns.query.negative-ttl"_s});
        row("alias and its signature",
            direct({replyTo(kMx, {.answer = {alias, {kDomain, RrType::Rrsig, rrsigRdata(RrType::Cname, 3600)}}})}),
            {kFits, oneTtl, noOther});
        row("of two times, as a cache may have them",
            direct({},
                   [&alias](InspectionFacts &f) {
                       f.mx = replyTo(kMx, {.answer = {alias}, .authoritative = false});
                       f.mtaSts.record = replyTo(kMx,
                                                 {.answer = {mxTo(u"a.example.org"_s, 3600)}, .authoritative = false});
                   }),
            {kFits});
    }
    void sets() { m_table.compare(); }

    void negativeLife_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString brief = u"pass dns.query.negative-ttl"_s, lasting = u"notice dns.query.negative-ttl"_s;
        row("short minimum", cached({soa(300, 3600)}), {kFits, brief});
        row("long minimum, TTL counted down by a cache", cached({soa(kDay * 7, 3600)}), {kFits});
        row("long minimum and TTL", cached({soa(kDay * 7, kDay * 3)}), {kFits, lasting});
        row("long minimum, the signature tells the TTL",
            cached({soa(kDay * 7, 3600), {kDomain, RrType::Rrsig, rrsigRdata(RrType::Soa, kDay * 2)}}, kSecure),
            {kFits, lasting});
        row("a signature that nobody verified",
            cached({soa(kDay * 7, 3600), {kDomain, RrType::Rrsig, rrsigRdata(RrType::Soa, kDay * 2)}}), {kFits});
        row("short TTL from the server itself", direct({noRecord({soa(kDay * 7, 3600)}, true, DnsSecurity::Insecure)}),
            {kFits, u"pass dns.query.ttl-mismatch"_s, u"pass dns.query.cname-coexist"_s, brief});
        row("of another zone", cached({soa(kDay * 7, kDay * 3, u"example.net"_s)}), {kFits});
    }
    void negativeLife() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check :
             {Check::QueryUdpSize, Check::QueryTtlMismatch, Check::QueryAliasCoexist, Check::QueryNegativeTtl})
            QCOMPARE(m_table.never(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeAnswersTest)
#include "answers_test.moc"
