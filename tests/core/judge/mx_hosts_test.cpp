// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"
#include "tests/support/server_replies.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kDomain = u"example.org"_s;
const QStringList kNames{u"pass dns.mx.target-localhost"_s, u"pass dns.mx.target-single-label"_s,
                         u"pass dns.mx.target-doubled"_s, u"pass dns.mx.target-underscore"_s,
                         u"pass dns.mx.target-ulabel"_s};
const QString kOnce = u"pass dns.mx.duplicate"_s, kSingle = u"info dns.mx.single mx1"_s, kV6 = u"pass dns.mx.no-ipv6"_s,
              kV4 = u"pass dns.mx.no-ipv4"_s;

FactsBuilder dual(const QList<MxLine> &lines)
{
    FactsBuilder builder = domain(lines);
    for (const MxLine &line : lines)
        builder.host(QString::fromLatin1(line.target)).address("192.0.3.1").address("2001:db9::1");
    return builder;
}

FactsBuilder noMail(int preference, const QList<DnsFacts> &further = {})
{
    return domain({{preference, ""}}).edit([&further](InspectionFacts &facts) {
        for (const DnsFacts &answer : further)
            facts.further.append({answer.answer.question, answer});
    });
}

DnsFacts spf(const QByteArray &text)
{
    return answered({kDomain, RrType::Txt}, {txtRdata({"other"}), txtRdata({text})});
}

//! One host of that name, without addresses.
FactsBuilder target(const QByteArray &name)
{
    return domain({{10, name}}).host(QString::fromLatin1(name));
}

QStringList allBut(const QString &passes, const QString &fails)
{
    QStringList all = kNames;
    all.removeAll(passes);
    return QStringList{fails} + all + QStringList{kOnce};
}

//! Three hosts of rising preference; those in `dead` refuse the connection.
FactsBuilder three(const QList<int> &dead, const std::function<Failure()> &how)
{
    FactsBuilder builder = domain({{10, "mx1.example.org"}, {20, "mx2.example.org"}, {30, "mx3.example.org"}});
    for (int i = 1; i <= 3; ++i) {
        builder.host(u"mx%1.example.org"_s.arg(i)).address("192.0.3.1").address("2001:db9::1");
        if (dead.contains(i))
            builder.sessionFails(SmtpStage::Connect, how());
        else
            builder.starttls(served(pki().good));
        builder.edit([i, &dead](InspectionFacts &facts) { // the other address likewise
            QList<AddressFacts> &addresses = facts.hosts[i - 1].addresses;
            addresses[0].session = addresses[1].session;
        });
    }
    return builder;
}

Failure refused()
{
    return {FailureKind::Refused, {}};
}

DnsFacts mxWithTtl(quint32 ttl, bool authoritative, quint32 signedTtl = 0)
{
    const DnsQuestion question{kDomain, RrType::Mx};
    QList<RecordToWrite> records{{kDomain, RrType::Mx, mxRdata(10, u"mx1.example.org"_s), ttl}};
    if (signedTtl > 0)
        records.append({kDomain, RrType::Rrsig, rrsigRdata(RrType::Mx, signedTtl), ttl});
    return replyTo(question, {.answer = records, .authoritative = authoritative},
                   signedTtl > 0 ? kSecure : DnsSecurity::Insecure);
}

//! The findings on the TTL alone: a host without addresses, asked for by nobody.
FactsBuilder ttl(const DnsFacts &mx, const QList<DnsFacts> &direct = {})
{
    return FactsBuilder("example.org").mx(mx).host("mx1.example.org").edit([&direct](InspectionFacts &facts) {
        facts.hosts[0].a = facts.hosts[0].aaaa = timedOut();
        for (const DnsFacts &answer : direct)
            facts.authorities.append({u"ns1.example.org"_s, *IpAddress::parse(u"192.0.3.53"_s), false, true,
                                      answer.answer.question, answer});
    });
}

} // namespace

class JudgeMxHostsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeMxHosts};

private Q_SLOTS:
    void nullMx_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString zero = u"pass dns.mx.null-preference"_s, sends = u"warning dns.mx.null-sends"_s;
        row("T-54 as it should be", noMail(0), {zero});
        row("another preference", noMail(10), {u"notice dns.mx.null-preference"_s});
        row("with an address", noMail(0, {answered({kDomain, RrType::A}, {addressRdata(u"192.0.3.1"_s)})}),
            {zero, u"info dns.mx.null-with-address"_s});
        row("without", noMail(0, {noSuchType({kDomain, RrType::A}), noSuchType({kDomain, RrType::Aaaa})}), {zero});
        row("sends nothing", noMail(0, {spf("v=spf1 -all")}), {zero, u"pass dns.mx.null-sends"_s});
        row("nothing, with an explanation", noMail(0, {spf("v=spf1 exp=x.example.org -ALL")}),
            {zero, u"pass dns.mx.null-sends"_s});
        row("SPF permits a host", noMail(0, {spf("v=spf1 ip4:192.0.3.1 -all")}), {zero, sends});
        row("SPF refuses nobody", noMail(0, {spf("v=spf1 ~all")}), {zero, sends});
        row("SPF says nothing", noMail(0, {spf("v=spf1")}), {zero, sends});
        row("no SPF", noMail(0, {spf("v=spf10 +all")}), {zero});
    }
    void nullMx() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("well", target("mx1.example.org"), kNames + QStringList{kOnce});
        row("localhost", target("localhost"), allBut(kNames[0], u"error dns.mx.target-localhost localhost"_s));
        row("below .local", target("mail.local"), allBut(kNames[0], u"error dns.mx.target-localhost mail"_s));
        row("private and allowed",
            target("mail.local").edit([](InspectionFacts &f) { f.vantage.privateAllowed = true; }),
            kNames + QStringList{kOnce});
        row("not below .local", target("mail.notlocal.net"), kNames + QStringList{kOnce});
        row("single label", target("mail"), allBut(kNames[1], u"warning dns.mx.target-single-label mail"_s));
        row("doubled", target("mx1.example.org.example.org"), allBut(kNames[2], u"error dns.mx.target-doubled mx1"_s));
        row("doubled and there",
            domain({{10, "mx1.example.org.example.org"}})
                .host("mx1.example.org.example.org")
                .address("192.0.3.1")
                .address("2001:db9::1"),
            kNames + QStringList{kOnce, kSingle, kV6, kV4});
        row("doubled, addresses not known", target("mx1.example.org.example.org").edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].aaaa = {};
        }),
            QStringList(kNames.mid(0, 2)) + QStringList(kNames.mid(3)) + QStringList{kOnce});
        row("underscore", target("mx_1.example.org"), allBut(kNames[3], u"warning dns.mx.target-underscore mx_1"_s));
        row("outer hyphen", target("mx-.example.org"), allBut(kNames[3], u"warning dns.mx.target-underscore mx-"_s));
        row("raw octets",
            target("b\xc3\xbc"
                   "cher.example.org"),
            allBut(kNames[4], u"error dns.mx.target-ulabel b\\195\\188cher"_s));
        row("an address is told elsewhere", target("192.0.3.1"), kNames + QStringList{kOnce});
        FactsBuilder dname = target("mx1.example.org");
        dname.edit([](InspectionFacts &f) {
            f.hosts[0].a = replyTo({u"mx1.example.org"_s, RrType::A},
                                   {.answer = {{kDomain, RrType::Dname, wireName(u"example.net"_s)},
                                               {u"mx1.example.org"_s, RrType::Cname, wireName(u"mx1.example.net"_s)}},
                                    .authoritative = false});
        });
        row("DNAME", dname, kNames + QStringList{u"notice dns.mx.target-dname mx1"_s, kOnce});
        row("itself", target("example.org"), kNames + QStringList{u"info dns.mx.target-self example"_s, kOnce});
    }
    void names() { m_table.compare(); }

    void list_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList both{kV6, kV4};
        row("one", dual({{10, "mx1.example.org"}}), kNames + QStringList{kOnce, kSingle} + both);
        row("one with two addresses", dual({{10, "mx1.example.org"}}).address("192.0.3.2"),
            kNames + QStringList{kOnce} + both);
        row("two", dual({{10, "mx1.example.org"}, {20, "mx2.example.org"}}), kNames + QStringList{kOnce} + both);
        row("twice",
            domain({{10, "mx1.example.org"}, {20, "mx1.example.org"}})
                .host("mx1.example.org")
                .address("192.0.3.1")
                .address("2001:db9::1"),
            kNames + QStringList{u"notice dns.mx.duplicate mx1"_s, kSingle} + both);
        row("T-31 equal preference", dual({{10, "mx1.example.org"}, {10, "mx2.example.org"}}),
            kNames + QStringList{kOnce, u"info dns.mx.equal-preference"_s} + both);
        row("two operators", dual({{10, "mx1.example.org"}, {20, "mx.example.net"}}),
            kNames + QStringList{kOnce, u"info dns.mx.provider-split"_s} + both);
        row("failed", FactsBuilder("example.org").mx(serverFailed({kDomain, RrType::Mx})), {});
    }
    void list() { m_table.compare(); }

    void families_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString noV6 = u"notice dns.mx.no-ipv6"_s, noV4 = u"warning dns.mx.no-ipv4"_s;
        FactsBuilder implicit("example.org");
        implicit.host("example.org").address("192.0.3.1");
        row("IPv4 only", implicit, {noV6, kV4});
        row("IPv6 only", FactsBuilder("example.org").host("example.org").address("2001:db9::1"), {kV6, noV4});
        row("none at all", FactsBuilder("example.org").host("example.org"), {});
        row("AAAA fails", FactsBuilder(implicit).edit([](InspectionFacts &f) { f.hosts[0].aaaa = timedOut(); }), {kV4});
        row("AAAA not known", FactsBuilder(implicit).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].aaaa = {};
        }),
            {kV4});
    }
    void families() { m_table.compare(); }

    void ttls_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList odd = kNames + QStringList{kOnce, u"notice dns.mx.ttl"_s}, none = kNames + QStringList{kOnce},
                          good = none + QStringList{u"pass dns.mx.ttl"_s};
        row("a cache has an hour", ttl(mxWithTtl(3600, false)), none);
        row("a cache has counted down to ten seconds", ttl(mxWithTtl(10, false)), none);
        row("a cache has two days", ttl(mxWithTtl(172800, false)), odd);
        row("the signature says an hour", ttl(mxWithTtl(10, false, 3600)), good);
        row("the signature says a minute", ttl(mxWithTtl(10, false, 60)), odd);
        row("a server says an hour", ttl(mxWithTtl(10, false), {mxWithTtl(3600, true)}), good);
        row("a server says a minute", ttl(mxWithTtl(10, false), {mxWithTtl(60, true)}), odd);
    }
    void ttls() { m_table.compare(); }

    void traps_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QStringList always = kNames + QStringList{kOnce, kV6, kV4};
        const auto trap = [&always](const char *host) {
            return always + QStringList{u"warning dns.mx.trap-host "_s + QString::fromLatin1(host)};
        };
        row("all answer", three({}, refused), always + QStringList{u"pass dns.mx.trap-host"_s});
        row("nolisting", three({1}, refused), trap("mx1"));
        row("trap at the end", three({3}, timedOut), trap("mx3"));
        row("dead in the middle", three({2}, refused), always);
        row("nobody answers: blocked here", three({1, 2, 3}, timedOut), always);
        row("a router rejects it", three({1}, [] { return Failure{FailureKind::Unreachable, {}}; }), trap("mx1"));
        QStringList early = always;
        early.removeAll(kNames[2]); // whether such a name has an address is known late
        row("not over", three({1}, refused).edit(unfinished), early);
        row("one address answers", three({1}, refused).edit([](InspectionFacts &f) {
            f.hosts[0].addresses[0].session = f.hosts[1].addresses[0].session;
        }),
            always + QStringList{u"pass dns.mx.trap-host"_s});
    }
    void traps() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::MxNullPreference, Check::MxTrapHost), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeMxHostsTest)
#include "mx_hosts_test.moc"
