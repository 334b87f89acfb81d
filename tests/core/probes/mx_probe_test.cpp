// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/mx_probe.h"

#include "tests/support/dns_packet.h"
#include "tests/support/sample_answers.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::DnsFacts)

namespace {

const DnsQuestion kMx{u"example.org"_s, RrType::Mx};

DnsFacts mx(const QList<std::pair<int, QString>> &lines)
{
    QByteArrayList rdata;
    for (const auto &[preference, target] : lines)
        rdata.append(mxRdata(preference, target));
    return answered(kMx, rdata);
}

DnsFacts alias(RrType type, DnsSecurity security, const QStringList &chain = {u"a.example.net"_s})
{
    return answeredThrough({u"mx1.example.org"_s, type}, chain, {}, security);
}

} // namespace

class MxProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<DnsFacts>("mx");
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<bool>("isNull");
        QTest::addColumn<bool>("isImplicit");
        const auto row = [](const char *name, const DnsFacts &facts, const QStringList &hosts, bool isNull = false,
                            bool isImplicit = false) { QTest::newRow(name) << facts << hosts << isNull << isImplicit; };
        QList<std::pair<int, QString>> many;
        for (int i = 0; i < 200; ++i)
            many.append({1000 - i, u"mx%1.example.org"_s.arg(i)});
        QStringList best;
        for (int i = 199; i >= 180; --i)
            best.append(u"%1 mx%2.example.org"_s.arg(1000 - i).arg(i));
        row("by preference, then by name", mx({{20, u"c.example"_s}, {10, u"b.example"_s}, {10, u"a.example"_s}}),
            {u"10 a.example"_s, u"10 b.example"_s, u"20 c.example"_s});
        row("twice: the better preference", mx({{20, u"a.example"_s}, {10, u"a.example"_s}}), {u"10 a.example"_s});
        row("any case is one host", mx({{20, u"A.Example"_s}, {10, u"a.example"_s}}), {u"10 a.example"_s});
        row("T-54 null MX", mx({{0, QString()}}), {}, true);
        row("T-54 null MX of another preference", mx({{10, QString()}}), {}, true);
        row("T-54 the root beside a host is no host", mx({{0, QString()}, {10, u"a.example"_s}}), {u"10 a.example"_s});
        row("implicit MX", noSuchType(kMx), {u"0 example.org"_s}, false, true);
        row("behind an alias without MX", answeredThrough(kMx, {u"a.example"_s}, {}), {u"0 example.org"_s}, false,
            true);
        row("no such name", noSuchName(kMx), {});
        row("SERVFAIL", serverFailed(kMx), {});
        row("bogus", bogus(kMx, u"x"_s), {});
        row("aliases in a circle", answeredThrough(kMx, {u"a.example"_s, u"example.org"_s}, {}), {});
        row("no packet", readAnswer({.question = kMx, .packet = "x"}), {});
        row("an MX without a name", answered(kMx, {QByteArray("\0\x0a", 2)}), {});
        row("twenty of 200", mx(many), best);
        many.append({1, u"mx.example.net"_s});
        row("201 records are too many to read", mx(many), {});
        row("an address as a name", mx({{10, u"192.0.2.1"_s}}), {u"10 192.0.2.1"_s});
    }
    void hosts()
    {
        QFETCH(DnsFacts, mx);
        QStringList found;
        for (const MxHostFacts &host : hostsOf(mx, *DomainName::parse(u"example.org"), Limits()))
            found.append(u"%1 %2"_s.arg(host.preference).arg(host.name));
        QTEST(found, "hosts");
        QTEST(isNullMx(mx), "isNull");
        QTEST(isImplicitMx(mx), "isImplicit");
    }

    void addresses()
    {
        QByteArrayList nine;
        for (int i = 0; i < 9; ++i)
            nine.append(addressRdata(u"192.0.2.%1"_s.arg(i)));
        const DnsQuestion a{u"mx1.example.org"_s, RrType::A};
        QCOMPARE(usableAddresses(answered(a, nine), Limits()).size(), 8);
        QCOMPARE(usableAddresses(answered(a, nine.mid(0, 1)), Limits()).at(0).toString(), u"192.0.2.0"_s);
        DnsFacts forged = answered(a, nine);
        forged.answer.security = DnsSecurity::Bogus;
        QVERIFY(usableAddresses(forged, Limits()).isEmpty());
        QVERIFY(usableAddresses(Failure{FailureKind::TimedOut, {}}, Limits()).isEmpty());
        QVERIFY(usableAddresses({}, Limits()).isEmpty());
    }

    void secureAlias() // RFC 7672 section 2.2.2
    {
        MxHostFacts host;
        QCOMPARE(secureAliasTarget(host), QString());
        host.a = alias(RrType::A, DnsSecurity::Insecure);
        QCOMPARE(secureAliasTarget(host), QString());
        host.aaaa = alias(RrType::Aaaa, DnsSecurity::Secure, {u"b.example.net"_s, u"c.example.net"_s});
        QCOMPARE(secureAliasTarget(host), u"c.example.net"_s);
        host.a = alias(RrType::A, DnsSecurity::Secure);
        QCOMPARE(secureAliasTarget(host), u"a.example.net"_s);
        host.a = host.aaaa = alias(RrType::A, DnsSecurity::Secure, {u"a.example.net"_s, u"mx1.example.org"_s});
        QCOMPARE(secureAliasTarget(host), QString());
    }
};

QTEST_APPLESS_MAIN(MxProbeTest)
#include "mx_probe_test.moc"
