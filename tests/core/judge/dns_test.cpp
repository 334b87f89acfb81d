// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

DnsQuestion ask(RrType type, const QString &name = u"example.org"_s)
{
    return {name, type};
}

FactsBuilder hostWith(const std::function<void(MxHostFacts &)> &change)
{
    FactsBuilder builder = oneHost();
    builder.host("mx1.example.org").edit([&change](InspectionFacts &facts) { change(facts.hosts[0]); });
    return builder;
}

} // namespace

class JudgeDnsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeDns};

private Q_SLOTS:
    void mx_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto mx = [](const Observed<DnsFacts> &lookup) { return FactsBuilder("example.org").mx(lookup); };
        const auto nobody = [](InspectionFacts &f) {
            f.tlsRpt = f.mtaSts.record = f.mtaSts.a = f.mtaSts.aaaa = timedOut();
        };
        row("no such domain", mx(noSuchName(ask(RrType::Mx))), {u"error dns.mx.nxdomain"_s});
        row("SERVFAIL", mx(serverFailed(ask(RrType::Mx))), {u"error dns.mx.lookup-error"_s});
        row("does not decode", mx(readAnswer({.question = ask(RrType::Mx), .packet = "x"})),
            {u"error dns.mx.lookup-error"_s});
        row("more than is read", mx(tooMuch(noSuchName(ask(RrType::Mx)))), {u"cannot-tell dns.mx.lookup-error"_s});
        for (const FailureKind kind :
             {FailureKind::Unreachable, FailureKind::Refused, FailureKind::TlsRejected, FailureKind::Internal})
            row(("the resolver fails, " + QByteArray::number(int(kind))).constData(), mx(resolversOwn(kind)),
                {u"cannot-tell dns.mx.lookup-error"_s});
        row("times out, others answer", mx(timedOut()), {u"error dns.mx.lookup-error"_s});
        row("nothing answers", mx(timedOut()).edit(nobody), {u"cannot-tell dns.mx.lookup-error"_s});
        row("nothing answers yet", mx(timedOut()).edit(nobody).edit(unfinished), {});
        row("stopped", mx(cancelled()), {});
        row("not asked", mx(Observed<DnsFacts>()), {});
        row("bogus is told with DNSSEC", mx(bogus(ask(RrType::Mx), u"x"_s)), {});
        row("T-54 null MX", oneHost().mx({{0, ""}}), {u"info dns.mx.null"_s});
        row("T-54 null MX of another preference", oneHost().mx({{10, ""}}), {u"info dns.mx.null"_s});
        row("null MX with a policy", oneHost().mx({{0, ""}}).stsRecords({kRecord}),
            {u"info dns.mx.null"_s, u"notice dns.mx.null-with-policy"_s});
        row("null MX with reports", oneHost().mx({{0, ""}}).tlsRpt("v=TLSRPTv1; rua=mailto:a@example.org"),
            {u"info dns.mx.null"_s, u"notice dns.mx.null-with-policy"_s});
        row("null MX with an unrelated text", oneHost().mx({{0, ""}}).stsRecords({"v=spf1 -all"}),
            {u"info dns.mx.null"_s});
        row("T-54 null MX beside a host",
            domain({{0, ""}, {10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.3.1"),
            {u"pass dns.mx.present"_s, u"error dns.mx.null-not-alone"_s});
        row("well", oneHost().host("mx1.example.org").address("192.0.3.1"), {u"pass dns.mx.present"_s});
        QList<MxLine> ten, eleven;
        for (int i = 0; i < 11; ++i)
            (i < 10 ? ten : eleven).append({i, "mx" + QByteArray::number(i) + ".example.org"});
        row("ten hosts", domain(ten), {u"pass dns.mx.present"_s});
        row("eleven hosts", domain(ten + eleven), {u"pass dns.mx.present"_s, u"notice dns.mx.too-many"_s});
        const auto addresses = [](int number) {
            FactsBuilder builder = oneHost();
            builder.host("mx1.example.org");
            for (int i = 0; i < number; ++i)
                builder.address("192.0.3." + QByteArray::number(i));
            return builder;
        };
        row("twenty addresses", addresses(20), {u"pass dns.mx.present"_s});
        row("twenty-one addresses", addresses(21),
            {u"pass dns.mx.present"_s, u"notice dns.mx.too-many"_s});
    }
    void mx() { m_table.compare(); }

    void implicitMx_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("T-30 with an address", FactsBuilder("example.org").host("example.org").address("192.0.3.1"),
            {u"notice dns.mx.implicit example"_s});
        row("without", FactsBuilder("example.org").host("example.org"), {u"error dns.mx.none-no-address"_s});
        row("without, not finished", FactsBuilder("example.org").host("example.org").edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].aaaa = {};
        }),
            {});
        row("lookup fails",
            FactsBuilder("example.org").host("example.org").edit([](InspectionFacts &f) { f.hosts[0].a = timedOut(); }),
            {u"error dns.mx.target-address-error example"_s});
        row("private", FactsBuilder("example.org").host("example.org").address("10.0.0.1"),
            {u"notice dns.mx.implicit example"_s, u"error dns.mx.target-private example"_s});
    }
    void implicitMx() { m_table.compare(); }

    void hosts_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString present = u"pass dns.mx.present"_s;
        row("no address", oneHost().host("mx1.example.org"), {present, u"error dns.mx.target-no-address mx1"_s});
        row("no such name", hostWith([](MxHostFacts &h) {
                h.a = noSuchName(ask(RrType::A, h.name));
                h.aaaa = noSuchName(ask(RrType::Aaaa, h.name));
            }),
            {present, u"error dns.mx.target-no-address mx1"_s});
        row("A fails", hostWith([](MxHostFacts &h) { h.a = serverFailed(ask(RrType::A, h.name)); }),
            {present, u"error dns.mx.target-address-error mx1"_s});
        row("AAAA times out, A is there",
            oneHost().host("mx1.example.org").address("192.0.3.1").edit([](InspectionFacts &f) {
                f.hosts[0].aaaa = timedOut();
            }),
            {present, u"error dns.mx.target-address-error mx1"_s});
        row("the resolver fails", hostWith([](MxHostFacts &h) { h.a = resolversOwn(); }),
            {present, u"cannot-tell dns.mx.target-address-error mx1"_s});
        row("the resolver fails for AAAA, A fails", hostWith([](MxHostFacts &h) {
                h.a = serverFailed(ask(RrType::A, h.name));
                h.aaaa = resolversOwn();
            }),
            {present, u"error dns.mx.target-address-error mx1"_s});
        row("A bogus", hostWith([](MxHostFacts &h) { h.a = bogus(ask(RrType::A, h.name), u"x"_s); }),
            {present, u"error dns.mx.target-address-error mx1"_s});
        row("stopped", hostWith([](MxHostFacts &h) { h.a = cancelled(); }).edit(unfinished), {present});
        row("not yet", hostWith([](MxHostFacts &h) { h.a = {}; }).edit(unfinished), {present});
        row("T-55 alias", hostWith([](MxHostFacts &h) {
                h.a = answeredThrough(ask(RrType::A, h.name), {u"a.example.net"_s}, {addressRdata(u"192.0.3.1"_s)});
                h.addresses = {{*IpAddress::parse(u"192.0.3.1"_s), {}, {}}};
            }),
            {present, u"warning dns.mx.target-cname mx1"_s});
        row("alias to nowhere",
            hostWith([](MxHostFacts &h) { h.a = answeredThrough(ask(RrType::A, h.name), {u"a.example.net"_s}, {}); }),
            {present, u"warning dns.mx.target-cname mx1"_s, u"error dns.mx.target-no-address mx1"_s});
        const auto notAsked = [](InspectionFacts &f) { f.hosts[0].a = f.hosts[0].aaaa = {}; };
        row("an address as a name",
            FactsBuilder("example.org").mx({{10, "192.0.2.1"}}).host("192.0.2.1").edit(notAsked),
            {present, u"error dns.mx.target-ip 192"_s});
        row("a name that cannot be looked up", hostWith([](MxHostFacts &h) {
                h.name = u"mx\\0321"_s;
                h.a = h.aaaa = {};
            }),
            {present, u"error dns.mx.target-no-address mx\\0321"_s});
        row("private", oneHost().host("mx1.example.org").address("127.0.0.1").address("fd00::1").address("192.0.3.1"),
            {present, u"error dns.mx.target-private mx1"_s, u"error dns.mx.target-private mx1"_s});
        row("private and allowed", oneHost().host("mx1.example.org").address("127.0.0.1").edit([](InspectionFacts &f) {
            f.vantage.privateAllowed = true;
        }),
            {present});
    }
    void hosts() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::MxNoSuchDomain, Check::MxTooMany), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeDnsTest)
#include "dns_test.moc"
