// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"
#include "core/inspector/further.h"
#include "core/inspector/further_areas.h"
#include "core/inspector/trials.h"
#include "core/facts/json_words.h"
#include "tests/support/sample_facts.h"
#include "tests/support/server_replies.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

const QString kDomain = u"sub.example.org"_s;

QStringList words(const QList<DnsQuestion> &questions)
{
    QStringList all;
    for (const DnsQuestion &question : questions)
        all.append(wordOf(question.type) + u' ' + question.name);
    return all;
}

FactsBuilder base()
{
    return FactsBuilder(kDomain).mx({{10, "mx1.sub.example.org"}}).stsRecords({"v=STSv1; id=1;"});
}

FactsBuilder &know(FactsBuilder &builder, const DnsFacts &answer)
{
    return builder.edit([&answer](InspectionFacts &facts) { facts.further.append({answer.answer.question, answer}); });
}

//! A thorough run that knows the zone, its two name servers and their addresses.
FactsBuilder known()
{
    FactsBuilder builder = base();
    builder.edit([](InspectionFacts &facts) { facts.vantage.thorough = true; });
    const QString zone = u"example.org"_s;
    know(builder, replyTo({kDomain, RrType::Soa}, {.authority = {{zone, RrType::Soa, soaRdata(1, 300)}}}));
    know(builder, answered({zone, RrType::Ns}, {wireName(u"ns2.example.net"_s), wireName(u"ns1.example.net"_s)}));
    for (int i = 1; i <= 2; ++i) {
        const QString server = u"ns%1.example.net"_s.arg(i);
        know(builder, answered({server, RrType::A}, {addressRdata(u"192.0.3.%1"_s.arg(i))}));
        know(builder, answered({server, RrType::Aaaa}, {addressRdata(u"2001:db9::%1"_s.arg(i))}));
    }
    return builder;
}

} // namespace

//! Which questions the domain itself calls for, and what its name servers are asked.
class FurtherDomainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const FactsBuilder &builder, const QStringList &expected) {
            QTest::newRow(name) << builder.facts() << expected;
        };
        const QString absent = u"TXT "_s + absentNameBelow(base().facts(), kDomain);
        const QString noName = u"_mta-sts.sub.example.org"_s;
        row("a good domain: nothing", base(), {});
        row("no record: those above", base().edit([&](InspectionFacts &f) {
            f.mtaSts.record = noSuchName({noName, RrType::Txt});
        }),
            {u"TXT _mta-sts.example.org"_s});
        row("record not known", base().edit([](InspectionFacts &f) { f.mtaSts.record = {}; }), {});
        row("record fails", base().edit([&](InspectionFacts &f) {
            f.mtaSts.record = Failure{FailureKind::TimedOut, {}};
        }),
            {});
        row("nothing above the registered name", FactsBuilder("example.org"), {});
        row("another text", base().stsRecords({"v=STSv1; id=1;", "v=spf1 -all"}), {absent});
        row("another text among the reports", base().tlsRpt("v=spf1 -all"), {absent});
        FactsBuilder failing = base().mx(serverFailed({kDomain, RrType::Mx}));
        row("SERVFAIL: is it an alias", failing, {u"CNAME sub.example.org"_s});
        know(failing, answered({kDomain, RrType::Cname}, {wireName(u"a.example.net"_s)}));
        row("an alias: of what", failing, {u"CNAME sub.example.org"_s, u"CNAME a.example.net"_s});
        know(failing, answered({u"a.example.net"_s, RrType::Cname}, {wireName(kDomain)}));
        row("the circle is closed", failing, {u"CNAME sub.example.org"_s, u"CNAME a.example.net"_s});
        row("sharp s", FactsBuilder("xn--strae-oqa.de").stsRecords({"v=STSv1; id=1;"}), {u"MX strasse.de"_s});
        const QString invented = u"A "_s + absentRegistration(base().facts());
        row("thorough", base().edit([](InspectionFacts &f) { f.vantage.thorough = true; }),
            {absent, u"SOA sub.example.org"_s, invented});
        row("thorough, and all known", known(),
            {absent, u"SOA sub.example.org"_s, u"NS example.org"_s, u"A ns1.example.net"_s, u"AAAA ns1.example.net"_s,
             u"A ns2.example.net"_s, u"AAAA ns2.example.net"_s, invented});
    }
    void asks()
    {
        QFETCH(InspectionFacts, facts);
        QTEST(words(furtherForDomain(facts)), "expected");
    }

    void asksMoreOfADomainWithoutMail()
    {
        QCOMPARE(words(furtherForMail(base().facts())), QStringList());
        QCOMPARE(words(furtherForMail(base().mx({{0, ""}}).facts())),
                 (QStringList{u"A sub.example.org"_s, u"AAAA sub.example.org"_s, u"TXT sub.example.org"_s}));
    }

    void asksEachServerInTheSameWays()
    {
        QVERIFY(authorityLookups(base().facts()).isEmpty());
        const InspectionFacts facts = known().host("mx1.sub.example.org").host("mx.example.net").facts();
        const QList<AuthorityLookup> lookups = authorityLookups(facts);
        QMap<QString, QStringList> asked;
        for (const AuthorityLookup &lookup : lookups)
            asked[lookup.server + u' ' + lookup.address.toString()].append(words({lookup.question}));
        QCOMPARE(QStringList(asked.keys()),
                 (QStringList{u"ns1.example.net 192.0.3.1"_s, u"ns1.example.net 2001:db9::1"_s,
                              u"ns2.example.net 192.0.3.2"_s, u"ns2.example.net 2001:db9::2"_s}));
        for (const QStringList &questions : std::as_const(asked)) {
            QCOMPARE(questions, asked.first());
            QVERIFY(questions.contains(u"TLSA _25._tcp.mx1.sub.example.org"_s));
            QVERIFY(!questions.contains(u"A mx.example.net"_s)); // of another zone
        }
        for (qsizetype i = 0; i < kWaysToReachAServer; ++i)
            QCOMPARE(lookups[i].question, (DnsQuestion{kDomain, RrType::Mx}));
        QVERIFY(!lookups[0].tcp && lookups[0].edns && !lookups[1].edns && lookups[2].tcp);
    }

    void asksOneFamilyAndAFewServers()
    {
        FactsBuilder many = base().edit([](InspectionFacts &f) { f.vantage.thorough = true; });
        know(many, replyTo({kDomain, RrType::Soa}, {.answer = {{kDomain, RrType::Soa, soaRdata(1, 300)}}}));
        QByteArrayList servers;
        for (int i = 0; i < 13; ++i)
            servers.append(wireName(u"ns%1.example.net"_s.arg(10 + i)));
        know(many, answered({kDomain, RrType::Ns}, servers));
        QByteArrayList addresses;
        for (int i = 0; i < 13; ++i)
            addresses.append(addressRdata(u"192.0.3.%1"_s.arg(i)));
        know(many, answered({u"ns10.example.net"_s, RrType::A}, addresses));
        know(many, answered({u"ns11.example.net"_s, RrType::A}, {addressRdata(u"192.0.4.1"_s)}));
        know(many, answered({u"ns11.example.net"_s, RrType::Aaaa}, {addressRdata(u"2001:db9::1"_s)}));
        many.edit([](InspectionFacts &f) { f.vantage.ipv6 = false; });
        QStringList asked;
        for (const AuthorityLookup &lookup : authorityLookups(many.facts()))
            asked.append(lookup.address.toString());
        asked.removeDuplicates();
        QCOMPARE(asked.size(), 8);
        QVERIFY(asked.contains(u"192.0.4.1"_s) && !asked.contains(u"2001:db9::1"_s));
    }
};

QTEST_APPLESS_MAIN(FurtherDomainTest)
#include "further_domain_test.moc"
