// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/domain_threats.h"

#include "tests/core/judge/seal_rows.h"
#include "tests/core/threats/threat_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMx1 = u"mx1.example.org"_s;
const QString kMx2 = u"mx2.example.org"_s;

InspectionFacts dated(const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    return facts;
}

//! A mail host behind the MX answer that the builder has.
FactsBuilder &add(FactsBuilder &builder, const QString &name, const QByteArray &address,
                  DnsSecurity security = DnsSecurity::Insecure, const QList<TlsaRecord> &tlsa = {},
                  const QList<QByteArray> &certificates = served(pki().good))
{
    builder.host(name, security);
    if (!tlsa.isEmpty())
        builder.tlsa(tlsa);
    return builder.address(QLatin1StringView(address)).starttls(certificates);
}

QList<TlsaRecord> good311()
{
    return {tlsaOf(3, 1, 1, pki().good)};
}

FactsBuilder one(const QByteArray &mode = {}, const QByteArray &mx = "*.example.org")
{
    FactsBuilder builder = oneHost();
    if (!mode.isEmpty())
        builder.sts(kRecord, policy(mode, mx));
    return add(builder, kMx1, "192.0.2.1");
}

FactsBuilder dane(const QList<TlsaRecord> &tlsa)
{
    FactsBuilder builder = oneHost(kSecure);
    return add(builder, kMx1, "192.0.2.1", kSecure, tlsa);
}

FactsBuilder two(DnsSecurity security, const QList<TlsaRecord> &first, const QList<TlsaRecord> &second)
{
    FactsBuilder builder = twoHosts(security);
    add(builder, kMx1, "192.0.2.1", security, first);
    return add(builder, kMx2, "192.0.2.2", security, second);
}

//! The six senders, in their order.
QString line(const InspectionFacts &facts, Attack attack)
{
    const ThreatMatrix matrix = threatsOf(readDomain(facts));
    if (matrix.why != NoThreats::None)
        return u"no matrix"_s;
    QStringList cells;
    for (const Sender sender : everySender())
        cells.append(told(matrix.at(sender, attack)));
    return cells.join(u' ');
}

ThreatCell cell(const InspectionFacts &facts, Sender sender, Attack attack)
{
    const ThreatMatrix matrix = threatsOf(readDomain(facts));
    return matrix.why == NoThreats::None ? matrix.at(sender, attack) : ThreatCell{};
}

} // namespace

Q_DECLARE_METATYPE(postseal::Attack)

//! From facts to the matrix: several hosts, what is published and broken, and what is not known.
class DomainThreatsTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const FactsBuilder &builder, Attack attack, const QString &expected)
    {
        QTest::newRow(name) << dated(builder) << attack << expected;
    }
    static void columns()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("expected");
    }
    static void compare()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        QCOMPARE(line(facts, attack), expected);
    }

private Q_SLOTS:
    void policies_data()
    {
        columns();
        using enum Attack;
        row("nothing published", one(), StartTlsStripped, u"PT PT PT PT PT PT"_s);
        row("nothing published, discovery is no surface", one(), RecordHidden, u"- - - - - -"_s);
        row("testing", one("testing"), StartTlsStripped, u"PT PT PT PT PT PT"_s);
        row("testing, unattacked", one("testing"), Nothing, u"EU EA EA EU EA EA"_s);
        row("enforce", one("enforce"), StartTlsStripped, u"PT DEF DEF PT DEF DEF"_s);
        row("enforce, first contact", one("enforce"), RecordHidden, u"EU/PT EU/PT DEF EU/PT EU/PT DEF"_s);
        row("enforce, a wildcard", one("enforce"), MxForgedToFit, u"EU EA* EA* EU EA* EA*"_s);
        row("enforce, no wildcard", one("enforce", "mx1.example.org"), MxForgedToFit, u"- - - - - -"_s);
        row("a wildcard covers the new name", one("enforce"), MxRenamed, u"EU EA EA EU EA EA"_s);
        row("the new name is not in the policy", one("enforce", "mx1.example.org"), MxRenamed,
            u"EU DEF DEF EU DEF DEF"_s);
        row("mode none", one("none"), StartTlsStripped, u"PT PT PT PT PT PT"_s);
        row("mode none, discovery", one("none"), RecordHidden, u"EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT"_s);
        row("not covered", one("enforce", "mail.example.net"), Nothing, u"EU DEF DEF EU DEF DEF"_s);
        row("max_age 0 is never cached",
            one().sts(kRecord, "version: STSv1\r\nmode: enforce\r\nmax_age: 0\r\nmx: *.example.org\r\n"), RecordHidden,
            u"EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT"_s);
        row("refused policy: what was cached is not seen", one().sts(kRecord, "mode: enforce\r\n"), StartTlsStripped,
            u"PT PT ? PT PT ?"_s);
        row("two records", one("enforce").stsRecords({kRecord, "v=STSv1; id=2;"}), StartTlsStripped,
            u"PT PT ? PT PT ?"_s);
        row("strict senders refuse it", one().sts(kRecord, policy("enforce") + "\r\n"), StartTlsStripped,
            u"PT PT PT PT PT PT"_s);
        row("the record's lookup fails", one().edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }),
            StartTlsStripped, u"PT ? ? PT ? ?"_s);
    }
    void policies() { compare(); }

    void danes_data()
    {
        columns();
        using enum Attack;
        row("usage 3", dane(good311()), SelfSignedShown, u"EU EU EU DEF DEF DEF"_s);
        row("usage 3, discovery", dane(good311()), RecordHidden, u"- - - DEF DEF DEF"_s);
        row("usage 3, rolled key", dane(good311()), KeyRolled, u"EU EU EU DEF DEF DEF"_s);
        row("usage 2, rolled key", dane({tlsaOf(2, 0, 1, pki().root)}), KeyRolled, u"EU EU EU EA EA EA"_s);
        row("usage 2 of a public issuer", dane({tlsaOf(2, 0, 1, pki().root)}), MisissuedShown,
            u"EU EU EU EA* EA* EA*"_s);
        FactsBuilder privately = oneHost(kSecure);
        privately.host(kMx1, kSecure)
            .tlsa({tlsaOf(2, 0, 1, pki().root)})
            .address("192.0.2.1")
            .starttls(served(pki().good), ChainVerdict::PrivateCa);
        row("usage 2 of a private issuer", privately, MisissuedShown, u"EU EU EU DEF DEF DEF"_s);
        row("usage 2, an issuer that is not served", dane({stale(2), tlsaOf(3, 1, 1, pki().good)}), MisissuedShown,
            u"EU EU EU ? ? ?"_s);
        row("stale", dane({stale()}), Nothing, u"EU EU EU DEF DEF DEF"_s);
        row("unusable", dane({stale(1)}), RouteHijacked, u"EU/PT EU/PT EU/PT EU/DEF EU/DEF EU/DEF"_s);
        row("unusable, unattacked", dane({stale(1)}), Nothing, u"EU EU EU EU EU EU"_s);
        row("securely none", dane({}), TlsaStripped, u"EU EU EU DEF DEF DEF"_s);
        row("the lookup fails", dane({}).tlsa(serverFailed({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa})), Nothing,
            u"EU EU EU DEF DEF DEF"_s);
        FactsBuilder half = oneHost();
        add(half, kMx1, "192.0.2.1", kSecure, good311());
        row("half-DANE", half, Nothing, u"EU EU EU EU EU EU"_s);
        row("half-DANE, MX forged", half, MxForged, u"EU EU EU EU EU EU"_s);
        FactsBuilder signedMx = oneHost(kSecure);
        add(signedMx, kMx1, "192.0.2.1");
        row("signed MX, unsigned host: the MX cannot be forged", signedMx, MxForged, u"EU EU EU DEF DEF DEF"_s);
        row("signed MX, unsigned host: the address can", signedMx, AddressForged,
            u"EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT"_s);
        FactsBuilder island = dane({}).tlsa(good311(), DnsSecurity::Insecure);
        row("TLSA in an unsigned zone, stripped", island, TlsaStripped, u"EU EU EU EU EU EU"_s);
        row("TLSA in an unsigned zone, dropped", island, TlsaDropped, u"EU EU EU DEF DEF DEF"_s);
        row("policy replaced", dane(good311()).sts(kRecord, policy("enforce")), PolicyReplaced,
            u"EU EA* EA* EA EA EA"_s);
    }
    void danes() { compare(); }

    void hosts_data()
    {
        columns();
        using enum Attack;
        FactsBuilder bare = twoHosts().sts(kRecord, policy("enforce"));
        bare.host(kMx1).address("192.0.2.1").noStarttls();
        add(bare, kMx2, "192.0.2.2");
        row("the first has no STARTTLS: passed over", bare, Nothing, u"PT EA EA PT EA EA"_s);
        row("R5 the first alone is attacked", two(kSecure, good311(), good311()), FirstHostOnly,
            u"EU/PT EU/PT EU/PT EA EA EA"_s);
        row("R5 enforce", two(DnsSecurity::Insecure, {}, {}).sts(kRecord, policy("enforce")), FirstHostOnly,
            u"EU/PT EA EA EU/PT EA EA"_s);
        row("R5 with one host", one("enforce"), FirstHostOnly, u"- - - - - -"_s);
        row("T-35 TLSA on the first only: the attacker picks the second", two(kSecure, good311(), {}), StartTlsStripped,
            u"PT PT PT PT PT PT"_s);
        row("T-35 unattacked: the first", two(kSecure, good311(), {}), Nothing, u"EU EU EU EA EA EA"_s);
        row("T-35 TLSA on the backup only", two(kSecure, {}, good311()), Nothing, u"EU EU EU EU EU EU"_s);
        row("both have TLSA", two(kSecure, good311(), good311()), StartTlsStripped, u"PT PT PT DEF DEF DEF"_s);
        FactsBuilder equal = domain({{10, "mx1.example.org"}, {10, "mx2.example.org"}});
        equal.host(kMx1).address("192.0.2.1").noStarttls();
        add(equal, kMx2, "192.0.2.2");
        row("T-31 of equal ones either", equal, Nothing, u"PT/EU PT/EU PT/EU PT/EU PT/EU PT/EU"_s);
        row("T-30 implicit MX",
            FactsBuilder("example.org")
                .sts(kRecord, policy("enforce", "example.org"))
                .host("example.org")
                .address("192.0.2.1")
                .starttls(served(pki().good)),
            StartTlsStripped, u"PT DEF DEF PT DEF DEF"_s);
        row("T-54 null MX", domain({{0, ""}}).sts(kRecord, policy("enforce")), Nothing, u"no matrix"_s);
        row("no such domain", FactsBuilder("example.org").mx(noSuchName({u"example.org"_s, RrType::Mx})), Nothing,
            u"no matrix"_s);
        row("MX lookup fails", FactsBuilder("example.org").mx(timedOut()), Nothing, u"no matrix"_s);
        row("no host has an address", oneHost().host(kMx1), Nothing, u"no matrix"_s);
        row("bogus MX", FactsBuilder("example.org").mx(bogus({u"example.org"_s, RrType::Mx}, u"expired"_s)), Nothing,
            u"? ? ? DEF DEF DEF"_s);
        row("bogus MX, STARTTLS stripped",
            FactsBuilder("example.org").mx(bogus({u"example.org"_s, RrType::Mx}, u"expired"_s)), StartTlsStripped,
            u"PT PT PT DEF DEF DEF"_s);
    }
    void hosts() { compare(); }

    void theWeakestHostIsNamed()
    {
        QCOMPARE(cell(dated(two(kSecure, good311(), {})), Sender::Dane, Attack::StartTlsStripped).host, kMx2);
        QCOMPARE(cell(dated(two(kSecure, {}, good311())), Sender::Dane, Attack::StartTlsStripped).host, kMx1);
        QCOMPARE(cell(dated(two(kSecure, {}, {})), Sender::Dane, Attack::StartTlsStripped).host, QString());
        QCOMPARE(cell(dated(two(kSecure, good311(), good311())), Sender::Dane, Attack::FirstHostOnly).host, kMx2);
        const InspectionFacts old = dated(two(kSecure, {stale()}, {stale()}));
        QCOMPARE(cell(old, Sender::Dane, Attack::Nothing).host, QString());
        FactsBuilder builder = two(kSecure, good311(), good311());
        const InspectionFacts both = dated(builder.sts(kRecord, policy("enforce")));
        QCOMPARE(cell(both, Sender::MtaStsCold, Attack::PolicyReplaced).host, QString());
        QCOMPARE(cell(both, Sender::MtaStsWarm, Attack::OwnCertificateExpired).host, QString());
        QCOMPARE(cell(dated(two(kSecure, {stale()}, good311())), Sender::Dane, Attack::Nothing).host, kMx2);
    }

    void untold_data()
    {
        columns();
        using enum Attack;
        const auto silent = [](FactsBuilder builder) {
            return builder.editSession([](SmtpSession &s) { s = brokenSession(kMx1, SmtpStage::Connect, timedOut()); });
        };
        row("port 25 blocked, unattacked", silent(one("enforce")), Nothing, u"? ? ? ? ? ?"_s);
        row("port 25 blocked, stripped all the same", silent(one("enforce")), StartTlsStripped,
            u"PT DEF DEF PT DEF DEF"_s);
        row("port 25 blocked, TLSA known", silent(dane(good311())), SelfSignedShown, u"EU EU EU DEF DEF DEF"_s);
        row("not covered, whatever the host shows", silent(one("enforce", "mail.example.net")), Nothing,
            u"? DEF DEF ? DEF DEF"_s);
        const auto blind = [](InspectionFacts &facts) { facts.vantage.validates = false; };
        row("nothing is validated here", dane(good311()).edit(blind), StartTlsStripped, u"PT PT PT ? ? ?"_s);
        row("nothing is validated here, enforce", one("enforce").edit(blind), StartTlsStripped,
            u"PT DEF DEF ? DEF DEF"_s);
        row("stopped before TLSA", dane({}).tlsa(Observed<DnsFacts>{}).edit(unfinished), StartTlsStripped,
            u"PT PT PT ? ? ?"_s);
        QByteArrayList many;
        for (int i = 0; i < 300; ++i)
            many.append(tlsaRdata(3, 1, 1, QByteArray(30, 'x') + char(i / 256) + char(i)));
        row("more TLSA records than we read",
            dane({}).tlsa(answered({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, many, kSecure)), StartTlsStripped,
            u"PT PT PT ? ? ?"_s);
        row("stopped before the session", dane(good311()).session({}).edit(unfinished), Nothing, u"? ? ? ? ? ?"_s);
        row("stopped before everything", FactsBuilder("example.org").mx(Observed<DnsFacts>{}).edit(unfinished), Nothing,
            u"no matrix"_s);
        row("stopped before the hosts", oneHost().edit(unfinished), StartTlsStripped, u"PT PT PT ? ? ?"_s);
        row("more hosts than were looked at",
            twoHosts(kSecure).host(kMx1, kSecure).tlsa(good311()).address("192.0.2.1").starttls(served(pki().good)),
            StartTlsStripped, u"PT PT PT ? ? ?"_s);
    }
    void untold() { compare(); }

    void whyUntold()
    {
        const auto why = [](const FactsBuilder &builder, Sender sender, Attack attack) {
            return cell(dated(builder), sender, attack).untold;
        };
        FactsBuilder refused = one().sts(kRecord, "mode: enforce\r\n");
        QCOMPARE(why(refused, Sender::MtaStsWarm, Attack::StartTlsStripped), ThreatUntold::CacheNotSeen);
        FactsBuilder late = one().edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); });
        QCOMPARE(why(late, Sender::MtaStsCold, Attack::StartTlsStripped), ThreatUntold::PolicyNotTold);
        FactsBuilder blind = dane(good311()).edit([](InspectionFacts &f) { f.vantage.validates = false; });
        QCOMPARE(why(blind, Sender::Dane, Attack::StartTlsStripped), ThreatUntold::DnssecNotTold);
        FactsBuilder silent = one("enforce").sessionFails(SmtpStage::Connect, timedOut());
        QCOMPARE(why(silent, Sender::Opportunistic, Attack::Nothing), ThreatUntold::HostNotTested);
        FactsBuilder stopped = dane(good311()).session({}).edit(unfinished);
        QCOMPARE(why(stopped, Sender::Dane, Attack::Nothing), ThreatUntold::Stopped);
    }

    void changes()
    {
        const auto change = [](const FactsBuilder &builder, Sender sender, Attack attack) {
            return cell(dated(builder), sender, attack).change;
        };
        using enum ThreatChange;
        QCOMPARE(change(one("enforce"), Sender::Opportunistic, Attack::StartTlsStripped), TheSendersOwn);
        QCOMPARE(change(one(), Sender::MtaStsCold, Attack::StartTlsStripped), PublishPolicy);
        QCOMPARE(change(one().sts(kRecord, "mode: enforce\r\n"), Sender::MtaStsCold, Attack::StartTlsStripped),
                 MendPolicy);
        QCOMPARE(change(one("testing"), Sender::MtaStsCold, Attack::StartTlsStripped), Enforce);
        QCOMPARE(change(one("enforce", "mail.example.net"), Sender::MtaStsCold, Attack::Nothing), NameHost);
        QCOMPARE(change(one("enforce"), Sender::MtaStsCold, Attack::StartTlsStripped), None);
        QCOMPARE(change(one("enforce"), Sender::MtaStsCold, Attack::RecordHidden), LengthenMaxAge);
        QCOMPARE(change(one(), Sender::Dane, Attack::StartTlsStripped), SignDomain);
        QCOMPARE(change(dane({}), Sender::Dane, Attack::StartTlsStripped), PublishTlsa);
        QCOMPARE(change(dane({stale()}), Sender::Dane, Attack::Nothing), MendTlsa);
        QCOMPARE(change(dane({stale(1)}), Sender::Dane, Attack::SelfSignedShown), ReplaceTlsa);
        QCOMPARE(change(dane({tlsaOf(2, 0, 1, pki().root)}), Sender::Dane, Attack::MisissuedShown), PinKey);
        QCOMPARE(change(one("enforce"), Sender::MtaStsCold, Attack::MxForgedToFit), NarrowPattern);
        QCOMPARE(change(one("enforce"), Sender::MtaStsCold, Attack::MisissuedShown), LimitIssuance);
        QCOMPARE(change(one("enforce"), Sender::Opportunistic, Attack::OwnCertificateExpired), TheSendersOwn);
        QCOMPARE(change(one(), Sender::MtaStsCold, Attack::OwnCertificateExpired), PublishPolicy);
        QCOMPARE(change(one("testing"), Sender::MtaStsCold, Attack::OwnCertificateExpired), MendHost);
        QCOMPARE(change(one().noStarttls(), Sender::Opportunistic, Attack::Nothing), MendHost);
    }

    void reports()
    {
        const auto wanted = [](const FactsBuilder &builder) {
            return threatsOf(readDomain(dated(builder))).reportsWanted;
        };
        QCOMPARE(wanted(one()), std::optional(false));
        QCOMPARE(wanted(one().tlsRpt("v=TLSRPTv1; rua=mailto:t@example.org")), std::optional(true));
        QCOMPARE(wanted(one().edit([](InspectionFacts &f) { f.tlsRpt = timedOut(); })), std::optional<bool>());
    }

    //! A run that goes on judges after every answer: what is least known takes longest.
    void manyUnknownHosts()
    {
        QList<MxLine> lines;
        FactsBuilder builder("example.org");
        for (int i = 0; i < 20; ++i)
            lines.append({i, "mx" + QByteArray::number(i) + ".example.org"});
        builder.mx(lines, kSecure).edit([](InspectionFacts &f) {
            f.mtaSts.record = Observed<DnsFacts>{};
            unfinished(f);
        });
        for (const MxLine &mx : lines)
            builder.host(QLatin1StringView(mx.target), kSecure).tlsa(Observed<DnsFacts>{}).address("192.0.2.1");
        const InspectionFacts facts = dated(builder);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(line(facts, Attack::StartTlsStripped), u"PT ? ? ? ? ?"_s);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_APPLESS_MAIN(DomainThreatsTest)
#include "domain_threats_test.moc"
