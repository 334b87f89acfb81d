// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trouble_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kWell{u"pass tls.chain.trusted mx1"_s, u"pass tls.name.match mx1"_s, u"pass tls.expiry.expired mx1"_s,
                        u"pass tls.expiry.soon mx1"_s};

FactsBuilder with(const QList<QByteArray> &certificates, ChainVerdict verdict = ChainVerdict::Trusted,
                  const QByteArray &mode = "enforce")
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, policy(mode)).host("mx1.example.org").address("192.0.3.1").starttls(certificates, verdict);
    return builder;
}

FactsBuilder dane(const MadeCertificate &leaf, const TlsaRecord &record, ChainVerdict verdict)
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa({record}).address("192.0.3.1").starttls(served(leaf), verdict);
    return builder;
}

//! The well-known four, one of them replaced.
QStringList but(int at, const QString &finding)
{
    QStringList findings = kWell;
    findings[at] = finding;
    return findings;
}

} // namespace

class JudgeCertificateTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeCertificate};

private Q_SLOTS:
    void chains_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QList<QByteArray> good = served(pki().good);
        row("well", with(good), kWell);
        row("the same at two addresses is told once", with(good).address("192.0.3.2").starttls(good), kWell);
        row("another at the second address", with(good).address("192.0.3.2").starttls(served(pki().soon)),
            kWell + but(3, u"warning tls.expiry.soon mx1"_s));
        const QList<QByteArray> alone{pki().good.der};
        const QStringList lacking = but(0, u"error tls.chain.incomplete mx1"_s);
        row("the second address leaves out the issuer",
            with(good).address("192.0.3.2").starttls(alone, ChainVerdict::Incomplete), kWell + lacking);
        row("the first address leaves out the issuer",
            with(alone, ChainVerdict::Incomplete).address("192.0.3.2").starttls(good), lacking + kWell);
        row("one list, two verdicts", with(good).address("192.0.3.2").starttls(good, ChainVerdict::Other),
            kWell + but(0, u"error tls.chain.path-constraints mx1"_s));
        for (const auto &[verdict, slug] : {std::pair{ChainVerdict::SelfSigned, u"tls.chain.self-signed"_s},
                                            {ChainVerdict::PrivateCa, u"tls.chain.private-ca"_s},
                                            {ChainVerdict::Incomplete, u"tls.chain.incomplete"_s},
                                            {ChainVerdict::Constraints, u"tls.chain.path-constraints"_s},
                                            {ChainVerdict::Weak, u"tls.chain.path-constraints"_s},
                                            {ChainVerdict::Other, u"tls.chain.path-constraints"_s},
                                            {ChainVerdict::Malformed, u"tls.cert.parse"_s}}) {
            row(("verdict " + QByteArray::number(int(verdict))).constData(), with(good, verdict),
                but(0, u"error "_s + slug + u" mx1"_s));
            const QString lower = verdict == ChainVerdict::Malformed ? u"error "_s : u"warning "_s;
            row(("nothing binds, verdict " + QByteArray::number(int(verdict))).constData(),
                with(good, verdict, "testing"), but(0, lower + slug + u" mx1"_s));
        }
        row("no verdict", with(good).session(starttlsSession(u"mx1.example.org"_s, good)), kWell.mid(1));
        row("leaf does not decode", with({"x"}, ChainVerdict::Malformed), {u"error tls.cert.parse mx1"_s});
        row("no certificate", with({}), {});
        row("no handshake", with({}).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}), {});
        row("no STARTTLS", with({}).noStarttls(), {});
    }
    void chains() { m_table.compare(); }

    void otherKeys_data() //!< what senders see that know one kind of key alone
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto also = [](const QList<QByteArray> &others, SessionTrial trial = SessionTrial::RsaOnly) {
            return with(served(pki().good)).edit([&](InspectionFacts &f) { addTrial(f, trial, others); });
        };
        const auto found = [](const QString &finding) { return kWell + QStringList{finding}; };
        const QString expired = u"error tls.expiry.expired mx1"_s;
        row("another that is in order", also({pki().shortLived.der}), kWell);
        row("the same", also(served(pki().good), SessionTrial::EcdsaOnly), kWell);
        row("none", also({}), kWell);
        row("another, expired", also(served(pki().expired)), found(expired));
        row("another, not valid yet", also(served(pki().future)), found(u"error tls.expiry.not-yet-valid mx1"_s));
        row("another, about to expire", also(served(pki().soon)), found(u"warning tls.expiry.soon mx1"_s));
        row("another, for another name", also(served(pki().otherName)), found(u"error tls.name.mismatch mx1"_s));
        row("another, expired, at a second address where the first is the same",
            with(served(pki().good)).address("192.0.3.2").starttls(served(pki().good)).edit([](InspectionFacts &f) {
                addTrial(f, SessionTrial::RsaOnly, served(pki().expired));
                f.hosts[0].addresses[1].trials = std::exchange(f.hosts[0].addresses[0].trials, {});
            }),
            found(expired));
        row("in both trials: told once", also(served(pki().expired)).edit([](InspectionFacts &f) {
            addTrial(f, SessionTrial::EcdsaOnly, served(pki().expired));
        }),
            found(expired));
        row("beside a session that went wrong", also(served(pki().expired)).editSession([](SmtpSession &s) {
            s.stage = SmtpStage::Handshake;
            s.tls.reset();
        }),
            {});
        row("another session, not about keys", also(served(pki().expired), SessionTrial::NoServerName), kWell);
    }
    void otherKeys() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString mismatch = u"error tls.name.mismatch mx1"_s;
        row("T-26 wildcard", with(served(pki().good)), kWell);
        row("T-26 two labels under the wildcard", with(served(pki().leaf({"*.org"}, -1, 89))),
            but(1, u"error tls.name.wildcard-deep mx1"_s));
        row("T-29 another", with(served(pki().otherName)), but(1, mismatch));
        row("T-29 the domain alone", with(served(pki().domainOnly)), but(1, u"error tls.name.domain-only mx1"_s));
        row("common name alone", with(served(pki().nameless)), but(1, u"error tls.name.cn-only mx1"_s));
        row("another common name alone", with(served(makeCertificate({.commonName = "mx9.example.org"}, &pki().root))),
            but(1, mismatch));
        const auto names = [&row](const char *name, const QByteArrayList &entries, const QString &slug) {
            row(name, with(served(pki().leaf(entries, -1, 89))), but(1, u"error tls.name."_s + slug + u" mx1"_s));
        };
        for (const QByteArray &odd : {QByteArray("mx1.example.org."), QByteArray(" mx1.example.org"),
                                      QByteArray("mx1.example.org\0.example.net", 28)})
            names(("odd: " + odd).constData(), {"a.example", odd}, u"trailing-dot"_s);
        names("another with a final dot", {"mx2.example.org."}, u"mismatch"_s);
        for (const char *partial : {"mx*.example.org", "m*1.example.org", "mx1.*.org", "*1.example.org"})
            names(partial, {partial}, u"wildcard-partial"_s);
        names("a partial wildcard for others", {"web*.example.org"}, u"mismatch"_s);
        names("two stars", {"*.*.org"}, u"wildcard-partial"_s);
        names("a wildcard elsewhere", {"*.example.net"}, u"mismatch"_s);
        names("a wildcard below the host", {"*.mx1.example.org"}, u"mismatch"_s);
        const auto renamed = [](const char *host, const QByteArrayList &entries) {
            FactsBuilder builder = domain({{10, host}});
            builder.sts(kRecord, policy("enforce"))
                .host(host)
                .address("192.0.3.1")
                .starttls(served(pki().leaf(entries, -1, 89)));
            return builder;
        };
        row("T-26 two labels under the star, not one", renamed("mx1.mail.example.org", {"*.example.org"}),
            but(1, u"error tls.name.wildcard-deep mx1"_s));
        row("U-labels", renamed("xn--mx-1-loa.example.org", {"m\xc3\xa4x-1.example.org"}),
            {u"pass tls.chain.trusted xn--mx-1-loa"_s, u"error tls.name.ulabel-in-san xn--mx-1-loa"_s,
             u"pass tls.expiry.expired xn--mx-1-loa"_s, u"pass tls.expiry.soon xn--mx-1-loa"_s});
        row("T-29 the alias target alone", with(served(pki().otherName)).edit([](InspectionFacts &f) {
            f.hosts[0].a = answeredThrough({u"mx1.example.org"_s, RrType::A}, {u"mail.example.net"_s},
                                           {addressRdata(u"192.0.3.1"_s)});
        }),
            but(1, u"error tls.name.alias-target mx1"_s));
        row("it may yet be an alias", with(served(pki().otherName)).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[0].aaaa = {};
        }),
            kWell.mid(0, 1) + kWell.mid(2));
        row("any case", with(served(pki().leaf({"MX1.Example.ORG"}, -1, 89))), kWell);
        row("nothing binds", with(served(pki().otherName), ChainVerdict::Trusted, "none"),
            but(1, u"warning tls.name.mismatch mx1"_s));
    }
    void names() { m_table.compare(); }

    void dates_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto dated = [](const QString &finding) { return kWell.mid(0, 2) << finding; };
        row("expired", with(served(pki().expired)), dated(u"error tls.expiry.expired mx1"_s));
        row("expired, nothing binds", with(served(pki().expired), ChainVerdict::Trusted, "testing"),
            dated(u"warning tls.expiry.expired mx1"_s));
        row("from tomorrow", with(served(pki().future)), dated(u"error tls.expiry.not-yet-valid mx1"_s));
        row("soon", with(served(pki().soon)), but(3, u"warning tls.expiry.soon mx1"_s));
        const auto left = [](int of, int days) { return served(pki().leaf({"mx1.example.org"}, days - of, days)); };
        row("90 days, 31 left", with(left(90, 31)), kWell);
        row("90 days, 20 left: renewal is due", with(left(90, 20)), but(3, u"notice tls.expiry.soon mx1"_s));
        row("90 days, 12 left", with(left(90, 12)), but(3, u"warning tls.expiry.soon mx1"_s));
        row("a year, 40 left", with(left(365, 40)), kWell);
        row("a year, 28 left", with(left(365, 28)), but(3, u"notice tls.expiry.soon mx1"_s));
        row("47 days, 18 left", with(left(47, 18)), kWell);
        row("T-73 six days, three left", with(served(pki().shortLived)), kWell);
        row("T-73 six days, one left", with(served(pki().leaf({"mx1.example.org"}, -5, 1))),
            but(3, u"warning tls.expiry.soon mx1"_s));
        row("expired intermediate", with({pki().underOld.der, pki().oldAuthority.der, pki().root.der}),
            dated(u"error tls.chain.intermediate-expired mx1"_s));
        row("intermediate from tomorrow", with({pki().underNew.der, pki().newAuthority.der, pki().root.der}),
            dated(u"error tls.expiry.not-yet-valid mx1"_s));
        row("an untrusted path tells nothing of its dates",
            with({pki().underOld.der, pki().oldAuthority.der}, ChainVerdict::Incomplete),
            but(0, u"error tls.chain.incomplete mx1"_s));
        row("served beside the path",
            with({pki().good.der, pki().oldAuthority.der, pki().root.der}).edit([](InspectionFacts &f) {
                f.hosts[0].addresses[0].chain.value()->path = {pki().good.der, pki().root.der};
            }),
            kWell);
        row("T-38 usage 3 holds: one step lower",
            dane(pki().expired, tlsaOf(3, 1, 1, pki().expired), ChainVerdict::SelfSigned),
            {u"warning tls.chain.self-signed mx1"_s, u"pass tls.name.match mx1"_s,
             u"warning tls.expiry.expired mx1"_s});
        row("T-38 usage 2 binds to dates", dane(pki().expired, tlsaOf(2, 1, 1, pki().root), ChainVerdict::Trusted),
            {u"pass tls.chain.trusted mx1"_s, u"pass tls.name.match mx1"_s, u"error tls.expiry.expired mx1"_s});
        const MadeCertificate forDomain = pki().leaf({"example.org"}, -1, 89);
        row("T-38 usage 2 holds by the domain's name: one step lower",
            dane(forDomain, tlsaOf(2, 0, 1, pki().root), ChainVerdict::PrivateCa),
            {u"warning tls.chain.private-ca mx1"_s, u"warning tls.name.domain-only mx1"_s,
             u"pass tls.expiry.expired mx1"_s, u"pass tls.expiry.soon mx1"_s});
        row("T-43 usage 3 does not hold", dane(pki().expired, stale(), ChainVerdict::Trusted),
            {u"pass tls.chain.trusted mx1"_s, u"pass tls.name.match mx1"_s, u"error tls.expiry.expired mx1"_s});
    }
    void dates() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::CertParse, Check::ExpirySoon), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeCertificateTest)
#include "certificate_test.moc"
