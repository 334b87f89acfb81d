// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kDomain = u"example.org"_s;
const QString kNoTimeout = u"pass dns.query.timeout"_s, kNoFailure = u"pass dns.query.servfail"_s,
              kNoLoop = u"pass dns.query.cname-loop"_s, kNoAlias = u"pass dns.query.domain-alias"_s;
const QStringList kWell{kNoTimeout, kNoFailure, kNoLoop, kNoAlias};

FactsBuilder base()
{
    return oneHost().host("mx1.example.org").address("192.0.3.1");
}

FactsBuilder with(const std::function<void(InspectionFacts &)> &change)
{
    return base().edit(change);
}

FactsBuilder further(FactsBuilder builder, const DnsQuestion &question, const Observed<DnsFacts> &lookup)
{
    return builder.edit([&](InspectionFacts &facts) { facts.further.append({question, lookup}); });
}

DnsFacts link(const QString &from, const QString &to)
{
    return answered({from, RrType::Cname}, {wireName(to)});
}

//! The text that a name nobody published has.
FactsBuilder wildcard(const FactsBuilder &builder, const QByteArrayList &texts)
{
    const DnsQuestion question{absentNameBelow(builder.facts(), kDomain), RrType::Txt};
    QByteArrayList rdata;
    for (const QByteArray &text : texts)
        rdata.append(txtRdata({text}));
    return further(builder, question, texts.isEmpty() ? noSuchName(question) : answered(question, rdata));
}

AuthorityLookup said(const char *address, const Observed<DnsFacts> &lookup)
{
    return {u"ns1.example.org"_s,
            *IpAddress::parse(QString::fromLatin1(address)),
            false,
            true,
            {kDomain, RrType::Mx},
            lookup};
}

} // namespace

class JudgeQueryTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeQueries};

private Q_SLOTS:
    void endings_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("well", base(), kWell);
        row("not over", with(unfinished), {kNoAlias});
        row("not asked", FactsBuilder("example.org").edit([](InspectionFacts &f) {
            f.mx = f.tlsRpt = f.mtaSts.record = f.mtaSts.a = f.mtaSts.aaaa = {};
        }),
            {});
        const DnsQuestion tlsa{u"_25._tcp.mx1.example.org"_s, RrType::Tlsa};
        row("MX times out: told by its own check", base().mx(timedOut()), {kNoFailure});
        row("TLSA of an unsigned host times out", base().tlsa(timedOut()),
            {u"error dns.query.timeout"_s, kNoFailure, kNoAlias});
        row("TLSA of an unsigned host fails", base().tlsa(serverFailed(tlsa)),
            {kNoTimeout, u"error dns.query.servfail"_s, kNoAlias});
        row("the resolver fails for TLSA", base().tlsa(resolversOwn()), {kNoAlias});
        row("the resolver fails for TLSA, AAAA fails", base().tlsa(resolversOwn()).edit([](InspectionFacts &f) {
            f.mtaSts.aaaa = serverFailed({u"mta-sts.example.org"_s, RrType::Aaaa});
        }),
            {u"error dns.query.servfail"_s, kNoAlias});
        row("TLSA of a signed host: told with DANE",
            oneHost(kSecure).host("mx1.example.org", kSecure).address("192.0.3.1").tlsa(serverFailed(tlsa)),
            {kNoTimeout, kNoAlias});
        row("AAAA of the policy host fails, A is there", base().policyHost({"192.0.2.80"}).edit([](InspectionFacts &f) {
            f.mtaSts.aaaa = serverFailed({u"mta-sts.example.org"_s, RrType::Aaaa});
        }),
            {kNoTimeout, u"error dns.query.servfail"_s, kNoAlias});
        row("bogus is told with DNSSEC", base().edit([](InspectionFacts &f) {
            f.tlsRpt = bogus({u"_smtp._tls.example.org"_s, RrType::Txt}, u"x"_s);
        }),
            {kNoTimeout, kNoFailure, kNoAlias});
        const DnsQuestion caa{u"mta-sts.example.org"_s, RrType::Caa}, foreign{u"1.3.0.192.in-addr.arpa"_s, RrType::Ptr};
        row("a further question fails", further(base(), caa, serverFailed(caa)),
            {kNoTimeout, u"error dns.query.servfail"_s, kNoAlias});
        row("one about another domain fails", further(base(), foreign, serverFailed(foreign)), kWell);
        row("nothing answers", base().edit([](InspectionFacts &f) {
            f.mx = f.tlsRpt = f.mtaSts.record = f.mtaSts.a = f.mtaSts.aaaa = timedOut();
        }),
            {u"cannot-tell dns.query.timeout"_s});
        row("no such domain", FactsBuilder("example.org").mx(noSuchName({kDomain, RrType::Mx})), {kNoLoop});
        const DnsFacts mx = answered({kDomain, RrType::Mx}, {mxRdata(10, u"mx1.example.org"_s)});
        row("a name server is silent, another answers", with([&mx](InspectionFacts &f) {
                f.authorities = {said("192.0.3.53", mx), said("192.0.3.54", timedOut())};
            }),
            {u"error dns.query.timeout"_s, kNoFailure, kNoLoop, kNoAlias});
        row("no name server answers: held up here",
            with([](InspectionFacts &f) { f.authorities = {said("192.0.3.54", timedOut())}; }), kWell);
        row("the one over IPv6 is silent, none answers over it", with([&mx](InspectionFacts &f) {
                f.authorities = {said("192.0.3.53", mx), said("2001:db9::53", timedOut())};
            }),
            kWell);
    }
    void endings() { m_table.compare(); }

    void aliases_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString loop = u"error dns.query.cname-loop"_s;
        const DnsFacts failed = serverFailed({u"mx1.example.org"_s, RrType::A});
        FactsBuilder looping = with([&failed](InspectionFacts &f) { f.hosts[0].a = failed; });
        const DnsFacts there = link(u"mx1.example.org"_s, u"a.example.org"_s),
                       back = link(u"a.example.org"_s, u"mx1.example.org"_s),
                       nowhere = noSuchName({u"a.example.org"_s, RrType::Cname});
        row("links in a circle", further(further(looping, there.answer.question, there), back.answer.question, back),
            {kNoTimeout, loop, kNoAlias});
        row("links that end", further(further(looping, there.answer.question, there), nowhere.answer.question, nowhere),
            {kNoTimeout, kNoAlias});
        const auto chain = [&looping](int links) {
            FactsBuilder builder = looping;
            for (int i = 0; i < links; ++i) {
                const DnsFacts next = link(i == 0 ? u"mx1.example.org"_s : u"a%1.example.org"_s.arg(i),
                                           u"a%1.example.org"_s.arg(i + 1));
                builder = further(builder, next.answer.question, next);
            }
            return builder;
        };
        row("as many links as resolvers follow", chain(16), {kNoTimeout, kNoAlias});
        row("more links than resolvers follow", chain(17), {kNoTimeout, loop, kNoAlias});
        row("a circle in one answer", with([](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A},
                                               {u"a.example.org"_s, u"mx1.example.org"_s}, {});
            }),
            {kNoTimeout, kNoFailure, loop, kNoAlias});
        row("the domain is an alias",
            domain({}).mx(
                answeredThrough({kDomain, RrType::Mx}, {u"example.net"_s}, {mxRdata(10, u"mx.example.net"_s)})),
            {kNoTimeout, kNoFailure, kNoLoop, u"notice dns.query.domain-alias"_s});
    }
    void aliases() { m_table.compare(); }

    void probes_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QByteArrayList spf{"v=spf1 -all"};
        row("no wildcard", wildcard(base().stsRecords(spf), {}), kWell + QStringList{u"pass dns.query.wildcard-txt"_s});
        row("wildcard at the record", wildcard(base().stsRecords(spf), spf),
            kWell + QStringList{u"notice dns.query.wildcard-txt"_s});
        row("wildcard at the reports", wildcard(base().tlsRpt(spf[0]), spf),
            kWell + QStringList{u"notice dns.query.wildcard-txt"_s});
        row("wildcard, and names of their own", wildcard(base().stsRecords({kRecord}), spf), kWell);
        const DnsQuestion absent{absentRegistration(base().facts()), RrType::A};
        row("the resolver says no", further(base(), absent, noSuchName(absent)),
            kWell + QStringList{u"pass dns.query.resolver-rewrites"_s});
        row("the resolver has an address for it",
            further(base(), absent, answered(absent, {addressRdata(u"192.0.3.9"_s)})),
            kWell + QStringList{u"error dns.query.resolver-rewrites"_s});
        row("bogus tells nothing", further(base(), absent, bogus(absent, u"x"_s)), kWell);
    }
    void probes() { m_table.compare(); }

    void absentNamesAreTheSameInOneRunOnly()
    {
        InspectionFacts facts = base().facts();
        const QString name = absentNameBelow(facts, kDomain);
        QCOMPARE(absentNameBelow(facts, kDomain), name);
        QVERIFY(DomainName::parse(name) && name.endsWith(u".example.org"_s));
        facts.startedAt = facts.startedAt.addMSecs(1);
        QVERIFY(absentNameBelow(facts, kDomain) != name);
    }

    void everyCheckIsYielded()
    {
        QStringList never = m_table.never(Check::QueryTimeout, Check::QueryResolverRewrites);
        for (int check = int(Check::QueryRefused); check <= int(Check::QueryAliasCoexist); ++check) {
            if (Check(check) != Check::QueryAliasLoop) // those of judgeAnswers and judgeAuthorities
                never.removeAll(QString::fromLatin1(specOf(Check(check)).slug));
        }
        never.removeAll(QString::fromLatin1(specOf(Check::QueryNegativeTtl).slug));
        QCOMPARE(never, QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeQueryTest)
#include "query_test.moc"
