// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder three(const QByteArray &mx, const QList<int> &preferences = {10, 20, 30})
{
    FactsBuilder builder = domain({{preferences.at(0), "mx1.example.org"},
                                   {preferences.at(1), "mx2.example.org"},
                                   {preferences.at(2), "mx3.example.org"}});
    builder.sts(kRecord, "version: STSv1\r\nmode: enforce\r\nmax_age: 86400\r\n" + mx);
    for (int i = 1; i <= 3; ++i)
        builder.host(u"mx%1.example.org"_s.arg(i)).address(u"192.0.3.%1"_s.arg(i)).starttls(served(pki().good));
    return builder;
}

FactsBuilder one(const QByteArray &mode, const QByteArray &mx, const QString &name)
{
    FactsBuilder builder = domain({{10, name.toLatin1()}});
    builder.sts(kRecord, policy(mode, mx))
        .host(name)
        .address("192.0.3.1")
        .starttls(served(pki().leaf({name.toLatin1()}, -1, 9)));
    return builder;
}

} // namespace

class JudgeMatchTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeMatch};

private Q_SLOTS:
    void cover_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString all = u"pass mta-sts.match.all"_s;
        const auto mx = [](std::initializer_list<int> hosts) {
            QByteArray lines;
            for (const int i : hosts)
                lines += "mx: mx" + QByteArray::number(i) + ".example.org\r\n";
            return lines;
        };
        row("all", three(mx({1, 2, 3})), {all});
        row("backup not covered", three(mx({1, 2})), {u"warning mta-sts.match.backup-only-mismatch mx3"_s});
        row("primary not covered", three(mx({2, 3})), {u"error mta-sts.match.primary-mismatch mx1"_s});
        row("the middle", three(mx({1, 3})), {u"warning mta-sts.match.backup-only-mismatch mx2"_s});
        row("T-31 beside a covered one of the same preference", three(mx({1, 3}), {10, 10, 20}),
            {u"error mta-sts.match.mx-mismatch mx2"_s});
        row("first two, the third covered", three(mx({3})),
            {u"error mta-sts.match.primary-mismatch mx1"_s, u"error mta-sts.match.primary-mismatch mx2"_s});
        row("none", three(mx({4})),
            {u"error mta-sts.match.mx-mismatch mx1"_s, u"error mta-sts.match.mx-mismatch mx2"_s,
             u"error mta-sts.match.mx-mismatch mx3"_s, u"error mta-sts.match.none-match"_s});
        row("T-26 one label under a wildcard", one("enforce", "*.example.org", u"a.example.org"_s), {all});
        row("T-26 two labels", one("enforce", "*.example.org", u"a.b.example.org"_s),
            {u"error mta-sts.match.wildcard-depth a"_s, u"error mta-sts.match.none-match"_s});
        row("T-26 two labels in testing", one("testing", "*.example.org", u"a.b.example.org"_s),
            {u"warning mta-sts.match.wildcard-depth a"_s, u"warning mta-sts.match.testing-would-fail"_s});
        row("T-26 no label", one("enforce", "*.example.org", u"example.org"_s),
            {u"error mta-sts.match.wildcard-apex example"_s, u"error mta-sts.match.none-match"_s});
        row("T-26 nothing is a suffix", one("enforce", "mail.example.com", u"mail.example.com.evil.net"_s),
            {u"error mta-sts.match.mx-mismatch mail"_s, u"error mta-sts.match.none-match"_s});
        row("case does not count", one("enforce", "A.Example.ORG", u"a.example.org"_s), {all});
        row("T-24 an address never matches", one("enforce", "192.0.2.1", u"a.example.org"_s),
            {u"error mta-sts.match.mx-mismatch a"_s, u"error mta-sts.match.none-match"_s});
        row("testing: one step lower, no outage", one("testing", "a.example.com", u"a.example.org"_s),
            {u"warning mta-sts.match.mx-mismatch a"_s, u"warning mta-sts.match.testing-would-fail"_s});
        row("mode none", one("none", "a.example.com", u"a.example.org"_s), {});
        row("no policy", oneHost().host("mx1.example.org"), {});
        row("null MX", oneHost().mx({{0, ""}}).sts(kRecord, policy("enforce")), {});
        const auto aliased = [](const QByteArray &pattern, const QString &target) {
            return one("enforce", pattern, u"a.example.org"_s).edit([&target](InspectionFacts &f) {
                f.hosts[0].a = answeredThrough({u"a.example.org"_s, RrType::A}, {target},
                                               {addressRdata(u"192.0.3.1"_s)});
            });
        };
        const QString none = u"error mta-sts.match.none-match"_s;
        row("T-29 the alias' target alone is listed", aliased("mail.example.net", u"mail.example.net"_s),
            {u"error mta-sts.match.cname-target a"_s, none});
        row("T-29 the target fits a wildcard", aliased("*.example.net", u"mail.example.net"_s),
            {u"error mta-sts.match.cname-target a"_s, none});
        row("an alias, and nothing of it is listed", aliased("mail.example.net", u"b.example.net"_s),
            {u"error mta-sts.match.mx-mismatch a"_s, none});
        row("an alias that is listed itself", aliased("a.example.org", u"mail.example.net"_s), {all});
        row("not covered, and its addresses are to come",
            one("enforce", "mail.example.net", u"a.example.org"_s).edit([](InspectionFacts &f) {
                unfinished(f);
                f.hosts[0].aaaa = {};
            }),
            {none});
        row("the wildcard is too deep, whatever the addresses",
            one("enforce", "*.example.org", u"a.b.example.org"_s).edit([](InspectionFacts &f) {
                unfinished(f);
                f.hosts[0].aaaa = {};
            }),
            {u"error mta-sts.match.wildcard-depth a"_s, none});
        const auto implicit = [](const QByteArray &pattern) {
            return FactsBuilder("example.org")
                .sts(kRecord, policy("enforce", pattern))
                .host("example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good));
        };
        row("T-30 implicit MX", implicit("mx.example.org"), {u"error mta-sts.match.implicit-mx example"_s, none});
        row("T-30 implicit MX below a wildcard", implicit("*.example.org"),
            {u"error mta-sts.match.implicit-mx example"_s, none});
        row("T-30 implicit MX covered", implicit("example.org"), {all});
        row("a backup host below a wildcard keeps the word about its place",
            domain({{10, "a.example.org"}, {20, "b.c.example.org"}})
                .sts(kRecord, policy("enforce"))
                .host("a.example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good))
                .host("b.c.example.org"),
            {u"warning mta-sts.match.backup-only-mismatch b"_s});
        const auto andMore = [](FactsBuilder builder, const char *more) {
            return builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}, {30, "mx3.example.org"}, {40, more}});
        };
        const QStringList mismatches{u"error mta-sts.match.mx-mismatch mx1"_s, u"error mta-sts.match.mx-mismatch mx2"_s,
                                     u"error mta-sts.match.mx-mismatch mx3"_s};
        row("all that are inspected, and one is not", andMore(three(mx({1, 2, 3, 4})), "mx4.example.org"), {});
        row("none that is inspected, and one that is not is covered", andMore(three(mx({4})), "mx4.example.org"),
            mismatches);
        row("none, nor the one that is not inspected", andMore(three(mx({4})), "mx5.example.org"),
            mismatches + QStringList{none});
    }
    void cover() { m_table.compare(); }

    void sessions_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString all = u"pass mta-sts.match.all"_s, outage = u"error mta-sts.match.enforce-outage"_s;
        const auto two = [](const QByteArray &mode, const QByteArray &second = "192.0.3.2") {
            FactsBuilder builder = oneHost();
            builder.sts(kRecord, policy(mode))
                .host("mx1.example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good))
                .address(second);
            return builder;
        };
        const auto self = [](const QByteArray &mode, int usage) {
            FactsBuilder builder = oneHost(kSecure);
            builder.sts(kRecord, policy(mode))
                .host("mx1.example.org", kSecure)
                .tlsa({tlsaOf(usage, 1, 1, pki().selfSigned)})
                .address("192.0.3.1")
                .starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned);
            return builder;
        };
        row("T-31 one address fails", two("enforce").noStarttls(), {u"error mta-sts.match.partial-address mx1"_s});
        row("one address fails in testing", two("testing").noStarttls(),
            {u"warning mta-sts.match.partial-address mx1"_s, u"warning mta-sts.match.testing-would-fail"_s});
        row("one address fails, another is to come", two("enforce").noStarttls().address("192.0.3.3").edit(unfinished),
            {u"error mta-sts.match.partial-address mx1"_s});
        row("one address refuses", two("enforce").sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}), {all});
        row("one address could not be tested from here",
            two("enforce", "2001:db9::2").sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}), {});
        row("one is silent over IPv6, and so is all over it",
            two("enforce", "2001:db9::2").sessionFails(SmtpStage::Connect, timedOut()), {});
        row("one address is slower than we wait", two("enforce").sessionFails(SmtpStage::Greeting, timedOut()), {});
        row("one address is to come", two("enforce").edit(unfinished), {});
        const auto withoutFirst = [](InspectionFacts &f) {
            const IpAddress second = f.hosts[0].addresses.at(1).address;
            f.hosts[0].addresses.removeFirst();
            f.hosts[0].a = answered({f.hosts[0].name, RrType::A}, {addressRdata(second.toString())});
        };
        row("outage", two("enforce").noStarttls().edit(withoutFirst), {outage});
        row("outage, or not: another address is to come", two("enforce").noStarttls().edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].addresses[0].session = {};
        }),
            {});
        const auto failing = [&](const char *more) {
            return two("enforce").noStarttls().edit(withoutFirst).mx({{10, "mx1.example.org"}, {20, more}});
        };
        row("outage, or not: a host that is not inspected is covered", failing("mx2.example.org"), {});
        row("outage: a host that is not inspected is not covered", failing("mx2.example.net"), {outage});
        row("outage, or not: another host declines",
            two("enforce")
                .noStarttls()
                .edit(withoutFirst)
                .host("mx2.example.org")
                .address("192.0.3.9")
                .noStarttls()
                .editSession([](SmtpSession &s) {
                    s.greeting = SmtpReply{554, {}};
                }),
            {});
        row("T-34 testing would fail", two("testing").noStarttls().edit(withoutFirst),
            {u"warning mta-sts.match.testing-would-fail"_s});
        row("T-49 DANE conflict", self("enforce", 3), {u"error mta-sts.match.dane-conflict mx1"_s, outage});
        row("T-49 no conflict in testing", self("testing", 3), {u"warning mta-sts.match.testing-would-fail"_s});
        row("T-49 no conflict where DANE fails too", self("enforce", 2), {outage});
        row("no answer", two("enforce").edit([](InspectionFacts &f) {
            f.hosts[0].addresses[0].session = brokenSession(u"mx1.example.org"_s, SmtpStage::Connect, timedOut());
        }),
            {});
    }
    void sessions() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::MatchAll, Check::MatchWildcardApex), QStringList());
        QCOMPARE(m_table.never(Check::MatchAliasTarget, Check::MatchImplicitMx), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeMatchTest)
#include "match_test.moc"
