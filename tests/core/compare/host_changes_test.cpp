// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/compare/change_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSecure = DnsSecurity::Secure;

FactsBuilder domain(DnsSecurity security = DnsSecurity::Insecure)
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}}, security).host("mx1.example.org", security).address("192.0.3.1");
    return builder;
}

FactsBuilder plain()
{
    return domain().noStarttls();
}

FactsBuilder sealed(const QList<QByteArray> &certificates = served(pki().good))
{
    return domain().starttls(certificates);
}

FactsBuilder dane(const QList<TlsaRecord> &records, const MadeCertificate &leaf)
{
    return domain(kSecure).tlsa(records).starttls(served(leaf));
}

//! Another machine behind the same name.
FactsBuilder andSecond(FactsBuilder builder, const MadeCertificate &leaf)
{
    return builder.address("192.0.3.2").starttls(served(leaf));
}

TlsaRecord of(const MadeCertificate &leaf)
{
    return tlsaOf(3, 1, 1, leaf);
}

//! mx1 and mx2, whose TLSA records both lie behind an alias to `owner`.
FactsBuilder shared(const QList<TlsaRecord> &records, const MadeCertificate &first, const MadeCertificate &second,
                    const QString &owner = u"_dane.example.org"_s)
{
    QByteArrayList rdata;
    for (const TlsaRecord &record : records)
        rdata.append(QByteArray{}.append(char(record.usage)).append(char(record.selector)).append(char(record.matching))
                     + record.data);
    const auto aliased = [&](const QString &host) {
        return answeredThrough({u"_25._tcp."_s + host, RrType::Tlsa}, {owner}, rdata, kSecure);
    };
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}}, kSecure)
        .host("mx1.example.org", kSecure)
        .tlsa(aliased(u"mx1.example.org"_s))
        .address("192.0.3.1")
        .starttls(served(first))
        .host("mx2.example.org", kSecure)
        .tlsa(aliased(u"mx2.example.org"_s))
        .address("192.0.3.2")
        .starttls(served(second));
    return builder;
}

const MadeCertificate &otherRsa()
{
    static const MadeCertificate made = makeCertificate(
        {.commonName = "mx1.example.org", .dnsNames = {"mx1.example.org"}, .rsaBits = 2048}, &pki().root);
    return made;
}

FactsBuilder tried(FactsBuilder builder, SessionTrial trial, const SmtpSession &session)
{
    return builder.edit([&](InspectionFacts &facts) {
        facts.vantage.thorough = facts.trialsBegun = true;
        facts.hosts[0].addresses[0].trials.append({trial, session});
    });
}

FactsBuilder tried(const FactsBuilder &builder, SessionTrial trial, const MadeCertificate &leaf)
{
    return tried(builder, trial, starttlsSession(u"mx1.example.org"_s, served(leaf)));
}

//! There is no RSA certificate.
FactsBuilder refused(const FactsBuilder &builder)
{
    SmtpSession session = starttlsSession(u"mx1.example.org"_s, served(pki().good));
    session.tls.reset();
    session.ehloInTls.reset();
    session.stage = SmtpStage::Handshake;
    session.failure = Failure{FailureKind::TlsRejected, {}};
    return tried(builder, SessionTrial::RsaOnly, session);
}

} // namespace

//! What two looks at mail hosts and their DNS show together.
class HostChangesTest : public QObject
{
    Q_OBJECT

    ChangeTable m_table;

private Q_SLOTS:
    void startTls_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString lost = u"warning deploy.starttls-lost mx1"_s;
        row("still there", 1, sealed(), sealed(), {});
        row("lost", 1, sealed(), plain(), {lost});
        row("lost, and TLSA binds", 1, dane({of(pki().good)}, pki().good),
            domain(kSecure).tlsa({of(pki().good)}).noStarttls(), {u"error deploy.starttls-lost mx1"_s});
        const auto withPolicy = [](FactsBuilder builder, const QByteArray &mode) {
            return builder.sts("v=STSv1; id=1;", policyOf(mode, 86400 * 14, {"mx1.example.org"}), served(pki().good));
        };
        row("lost, and an enforced policy may be cached", 1, withPolicy(sealed(), "enforce"), plain(),
            {u"error deploy.removal-abrupt"_s, u"error deploy.starttls-lost mx1"_s});
        row("lost, and a policy in testing may be cached", 1, withPolicy(sealed(), "testing"), plain(),
            {u"warning deploy.removal-abrupt"_s, lost});
        row("never there", 1, plain(), plain(), {});
        row("new", 1, plain(), sealed(), {});
        row("lost at one address", 1, andSecond(sealed(), pki().good), sealed().address("192.0.3.2").noStarttls(),
            {lost});
        row("never there at one address", 1, sealed().address("192.0.3.2").noStarttls(),
            sealed().address("192.0.3.2").noStarttls(), {});
        row("port 25 is blocked here", 1, sealed(),
            domain().sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}),
            {u"cannot-tell deploy.starttls-lost mx1"_s});
        row("no answer within our patience", 1, sealed(), domain().sessionFails(SmtpStage::Connect, timedOut()),
            {u"cannot-tell deploy.starttls-lost mx1"_s});
        row("another port", 1, sealed(), plain().edit([](InspectionFacts &f) { f.vantage.smtpPort = 2525; }), {});
        row("the run was stopped", 1, sealed(), domain().edit(unfinished),
            {u"cannot-tell deploy.starttls-lost mx1"_s});
    }
    void startTls() { m_table.compare(); }

    void issuer_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString changed = u"warning deploy.cert-changed mx1"_s;
        const MadeCertificate root = makeRoot("Other Root");
        const MadeCertificate other = makeLeaf(root, {"mx1.example.org"});
        row("renewed", 1, sealed(), sealed(served(pki().domainOnly)), {});
        row("of another issuer", 1, sealed(), sealed({other.der, root.der}), {changed});
        row("of another issuer at one address", 1, andSecond(sealed(), pki().good),
            andSecond(sealed({other.der, root.der}), pki().good), {changed});
        row("self-signed before", 1, sealed({pki().selfSigned.der}), sealed(), {changed});
        row("no TLS now: told elsewhere", 1, sealed(), plain(), {u"warning deploy.starttls-lost mx1"_s});
    }
    void issuer() { m_table.compare(); }

    void tlsa_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const MadeCertificate &old = pki().good, &fresh = pki().domainOnly;
        const QString key = u"error deploy.tlsa-key-changed mx1"_s, early = u"error deploy.tlsa-removed-early mx1"_s,
                      left = u"notice dane.tlsa.stale-record mx1"_s, age = u"info dane.tlsa.monitoring mx1"_s;
        row("nothing changed", 1, dane({of(old)}, old), dane({of(old)}, old), {age});
        row("T-73 the key changed, the record did not", 1, dane({of(old)}, old), dane({of(old)}, fresh), {key, left});
        row("key and record changed", 1, dane({of(old)}, old), dane({of(fresh)}, fresh), {});
        row("published before the key", 1, dane({of(old), of(fresh)}, old), dane({of(old), of(fresh)}, fresh),
            {left, age});
        row("a key that is still to come", 1, dane({of(old), of(fresh)}, old), dane({of(old), of(fresh)}, old), {age});
        row("the record of the old key went, the key did not", 1, dane({of(old)}, old), dane({of(fresh)}, old),
            {early});
        row("one machine still has the old key", 1, andSecond(dane({of(old), of(fresh)}, old), old),
            andSecond(dane({of(fresh)}, fresh), old), {early});
        row("one machine has a key without a record", 1, andSecond(dane({of(old)}, old), old),
            andSecond(dane({of(old)}, old), fresh), {key});
        row("DANE was taken down", 1, dane({of(old)}, old), domain(kSecure).starttls(served(fresh)), {});
        row("the zone is not signed any more", 1, dane({of(old)}, old),
            domain().tlsa({of(old)}).starttls(served(fresh)), {});
        row("nothing is validated now", 1, dane({of(old)}, old), dane({of(old)}, fresh).edit([](InspectionFacts &f) {
            f.vantage.validates = false;
        }),
            {});
        row("it did not hold before either", 1, dane({stale()}, old), dane({stale()}, fresh), {});
        row("nobody answers now", 1, dane({of(old)}, old),
            domain(kSecure).tlsa({of(old)}).sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}),
            {u"cannot-tell deploy.starttls-lost mx1"_s});
        row("another resolver, signed", 1, dane({of(old)}, old), elsewhere(dane({of(old)}, fresh)), {key, left});
    }
    void tlsa() { m_table.compare(); }

    //! The records' owner may be that of several hosts, and a host may serve a second key to others than us.
    void sharedTlsa_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const MadeCertificate &a = pki().good, &b = pki().domainOnly, &c = pki().otherName;
        const MadeCertificate rsa = makeCertificate(
            {.commonName = "mx1.example.org", .dnsNames = {"mx1.example.org"}, .rsaBits = 2048}, &pki().root);
        const QString key = u"error deploy.tlsa-key-changed mx1"_s, early = u"error deploy.tlsa-removed-early mx1"_s,
                      left = u"notice dane.tlsa.stale-record mx1"_s, left2 = u"notice dane.tlsa.stale-record mx2"_s,
                      age = u"info dane.tlsa.monitoring mx1"_s, age2 = u"info dane.tlsa.monitoring mx2"_s;
        const QList<TlsaRecord> set{of(a), of(c)};
        row("two hosts, one owner: the other one has the old key", 1, shared(set, a, a), shared(set, c, a),
            {age, age2});
        row("two hosts, one owner: both have the new key", 1, shared(set, a, a), shared(set, c, c),
            {left, left2, age, age2});
        row("two hosts, one owner elsewhere: others may have the old key", 1,
            shared(set, a, a, u"_dane.example.net"_s), shared(set, c, c, u"_dane.example.net"_s), {age, age2});
        row("two hosts, one owner: the other one did not answer", 1, shared(set, a, a),
            shared(set, c, a).sessionFails(SmtpStage::Connect, timedOut()),
            {age, u"cannot-tell deploy.starttls-lost mx2"_s});
        const QList<TlsaRecord> both{of(rsa), of(b)};
        row("a key of another kind came: the RSA key may be there", 1, dane(both, rsa), dane(both, b), {age});
        row("a key of another kind came: the RSA key is there", 1, dane(both, rsa),
            tried(dane(both, b), SessionTrial::RsaOnly, rsa), {age});
        row("a key of another kind came: there is another RSA key", 1, dane(both, rsa),
            tried(dane(both, b), SessionTrial::RsaOnly, otherRsa()), {left, age});
        row("a key of another kind came: no RSA key is there", 1, dane(both, rsa), refused(dane(both, b)),
            {left, age});
        row("the record of an RSA key went, and others still see that key", 1, dane(both, rsa),
            tried(dane({of(b)}, b), SessionTrial::RsaOnly, rsa), {early});
        row("the record of an RSA key went, and the key with it", 1, dane(both, rsa), refused(dane({of(b)}, b)), {});
        const auto underRoot = tlsaOf(2, 0, 1, pki().root);
        const MadeCertificate root = makeRoot("Other Root");
        const MadeCertificate other = makeLeaf(root, {"mx1.example.org"});
        const QList<TlsaRecord> roots{underRoot, tlsaOf(2, 0, 1, root)};
        const auto underOther = domain(kSecure).tlsa(roots).starttls({other.der, root.der});
        row("another issuer: a second certificate may be of the old one", 1, dane(roots, a), underOther,
            {u"warning deploy.cert-changed mx1"_s, age});
    }
    void sharedTlsa() { m_table.compare(); }

    //! A pass says that nobody has the key of the removed record.
    void removedIsSureOrSilent()
    {
        const MadeCertificate &fresh = pki().domainOnly;
        const MadeCertificate rsa = makeCertificate(
            {.commonName = "mx1.example.org", .dnsNames = {"mx1.example.org"}, .rsaBits = 2048}, &pki().root);
        const auto passes = [&](FactsBuilder newer) {
            FactsBuilder older = dane({of(rsa), of(fresh)}, rsa);
            const Comparison comparison = *compareInspections(older.at(pki().now.addDays(-1)).facts(),
                                                              newer.at(pki().now).facts());
            return std::ranges::any_of(comparison.changes, [](const Finding &finding) {
                return finding.check == Check::DeployTlsaRemovedEarly && finding.standing == Standing::Passes;
            });
        };
        QVERIFY(!passes(dane({of(fresh)}, fresh)));
        QVERIFY(passes(refused(dane({of(fresh)}, fresh))));
    }

    void dns_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString changed = u"notice deploy.mx-changed"_s;
        const QList<MxLine> two{{10, "mx1.example.org"}, {20, "mx2.example.org"}};
        row("the same", 1, plain(), plain(), {});
        row("one more", 1, plain(), plain().mx(two), {changed});
        row("one fewer", 1, plain().mx(two), plain(), {changed});
        row("another preference is no other set", 1, plain(), plain().mx({{5, "mx1.example.org"}}), {});
        row("no mail any more", 1, plain(), FactsBuilder("example.org").mx({{0, ""}}), {changed});
        row("the answer did not come", 1, plain(), plain().mx(Observed<DnsFacts>(timedOut())), {});
        row("bogus now", 1, domain(kSecure).noStarttls(),
            plain().mx(bogus({u"example.org"_s, RrType::Mx}, u"no signature"_s)), {});
        row("another resolver, a day later", 1, plain(), elsewhere(plain().mx(two)),
            {u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell deploy.mx-changed"_s});
        row("another resolver, at once", 0.01, plain(), elsewhere(plain().mx(two)),
            {u"warning deploy.vantage-disagree"_s, u"cannot-tell deploy.mx-changed"_s});
        row("another resolver, signed", 1, domain(kSecure).noStarttls(),
            elsewhere(domain(kSecure).noStarttls().mx(two, kSecure)),
            {changed, u"cannot-tell deploy.vantage-disagree"_s});
        row("another resolver, the same answers", 1, plain(), elsewhere(plain()), {});
    }
    void dns() { m_table.compare(); }

    void reports_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QByteArray record = "v=TLSRPTv1; rua=mailto:tls@example.org";
        const QString removed = u"warning deploy.tlsrpt-removed"_s;
        row("gone", 1, plain().tlsRpt(record), plain(), {removed});
        row("still there", 1, plain().tlsRpt(record), plain().tlsRpt(record), {});
        row("another destination", 1, plain().tlsRpt(record), plain().tlsRpt(record + ".test"), {});
        row("broken is not gone: told elsewhere", 1, plain().tlsRpt(record), plain().tlsRpt("v=TLSRPTv1; rua="), {});
        row("never there", 1, plain(), plain(), {});
        row("the answer did not come", 1, plain().tlsRpt(record),
            plain().edit([](InspectionFacts &f) { f.tlsRpt = timedOut(); }), {});
        row("another resolver", 1, plain().tlsRpt(record), elsewhere(plain()),
            {u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell deploy.tlsrpt-removed"_s});
    }
    void reports() { m_table.compare(); }

    void everyCheckIsTold()
    {
        QCOMPARE(untried(m_table, {Check::DeployVantageDisagree, Check::DeployMxChanged, Check::DeployStartTlsLost,
                                   Check::DeployCertChanged, Check::DeployTlsaKeyChanged, Check::DeployTlsaRemovedEarly,
                                   Check::DaneStaleRecord, Check::DaneMonitoring, Check::DeployTlsRptRemoved}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(HostChangesTest)
#include "host_changes_test.moc"
