// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trouble_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QList<QByteArray> &certificates, ChainVerdict verdict = ChainVerdict::Trusted)
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, policy("enforce"))
        .host("mx1.example.org")
        .address("192.0.3.1")
        .starttls(certificates, verdict);
    return builder;
}

MadeCertificate made(CertificateSpec spec)
{
    spec.commonName = "leaf";
    spec.dnsNames = {"mx1.example.org"};
    return makeCertificate(spec, &pki().root);
}

QList<QByteArray> servedAs(const CertificateSpec &spec)
{
    return served(made(spec));
}

} // namespace

//! Keys, and what a certificate says of their use.
class JudgeKeysTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeKeys}};

private Q_SLOTS:
    void keys_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("P-256", with(served(pki().good)), {});
        row("P-384", with(servedAs({.curve = "P-384"})), {});
        row("secp256k1", with(servedAs({.curve = "secp256k1"})), {u"warning tls.cert.ec-curve mx1"_s});
        row("RSA 1024", with(servedAs({.rsaBits = 1024})), {u"error tls.cert.rsa-size mx1"_s});
        row("RSA 2048", with(servedAs({.rsaBits = 2048})), {});
        row("exponent 65538", with({weakExponent().der, pki().root.der}), {u"error tls.cert.weak-key mx1"_s});
        const QList<QByteArray> edwards = servedAs({.curve = "ED25519"});
        row("Ed25519", with(edwards), {u"notice tls.cert.eddsa-only mx1"_s});
        row("Ed448", with(servedAs({.curve = "ED448"})), {u"notice tls.cert.eddsa-only mx1"_s});
        row("Ed25519, RSA for others", with(edwards).edit([](InspectionFacts &f) {
            addTrial(f, SessionTrial::RsaOnly, servedAs({.rsaBits = 2048}));
        }),
            {u"info tls.cert.dual mx1"_s});
        row("Ed25519, trials to come", with(edwards).edit([](InspectionFacts &f) {
            unfinished(f);
            f.vantage.thorough = true;
        }),
            {});
        row("ECDSA alone",
            with(served(pki().good)).edit([](InspectionFacts &f) { addTrial(f, SessionTrial::RsaOnly, {}); }),
            {u"info tls.cert.ecdsa-only mx1"_s});
        row("both", with(served(pki().good)).edit([](InspectionFacts &f) {
            addTrial(f, SessionTrial::RsaOnly, servedAs({.rsaBits = 2048}));
        }),
            {u"info tls.cert.dual mx1"_s});
        row("the RSA trial timed out", with(served(pki().good)).edit([](InspectionFacts &f) {
            addTrial(f, SessionTrial::RsaOnly, {});
            f.hosts[0].addresses[0].trials[0].session.failure = timedOut();
        }),
            {});
        row("nothing served", with({}).noStarttls(), {});
    }
    void keys() { m_table.compare(); }

    void uses_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("digitalSignature", with(servedAs({.keyUsage = "critical,digitalSignature"})), {});
        row("keyEncipherment alone", with(servedAs({.keyUsage = "critical,keyEncipherment"})),
            {u"warning tls.cert.key-usage mx1"_s});
        const auto oldSuite = [](SmtpSession &session) {
            session.tls->version = u"TLSv1.2"_s;
            session.tls->cipherSuite = u"TLS_RSA_WITH_AES_128_GCM_SHA256"_s;
        };
        row("digitalSignature alone, RSA transport",
            with(servedAs({.rsaBits = 2048, .keyUsage = "digitalSignature"})).editSession(oldSuite),
            {u"warning tls.cert.key-usage mx1"_s});
        row("both, RSA transport",
            with(servedAs({.rsaBits = 2048, .keyUsage = "digitalSignature,keyEncipherment"})).editSession(oldSuite),
            {});
        row("a CA", with(servedAs({.isCa = true, .keyUsage = "digitalSignature,keyCertSign"})),
            {u"warning tls.cert.is-ca mx1"_s});
        row("a self-signed CA: nobody takes it for its chain anyhow",
            with(
                {makeCertificate(
                     {.commonName = "x", .dnsNames = {"mx1.example.org"}, .isCa = true, .keyUsage = "digitalSignature"})
                     .der},
                ChainVerdict::SelfSigned),
            {});
        row("version 1", with(servedAs({.version1 = true})), {u"warning tls.cert.version1 mx1"_s});
    }
    void uses() { m_table.compare(); }

    void sharedKeys_data()
    {
        JudgeTable::columns();
        const auto two = [](const QList<QByteArray> &first, const QList<QByteArray> &second) {
            FactsBuilder builder = twoHosts();
            builder.host("mx1.example.org").address("192.0.3.1").starttls(first);
            builder.host("mx2.example.org").address("192.0.3.2").starttls(second);
            return builder;
        };
        const MadeCertificate sameKey = makeCertificate({.commonName = "x", .dnsNames = {"mx2.example.org"}},
                                                        &pki().root, pki().good.key);
        JudgeTable::row("one key", two(served(pki().good), served(sameKey)), {u"info tls.cert.shared-key-hosts"_s});
        JudgeTable::row("two keys", two(served(pki().good), served(pki().otherName)), {});
        JudgeTable::row("one host with two addresses",
                        with(served(pki().good)).address("192.0.3.2").starttls(served(sameKey)), {});
    }
    void sharedKeys() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QStringList elsewhere = {u"tls.cert.signature-hash"_s, u"tls.cert.eku"_s, u"tls.cert.critical-unknown"_s};
        QCOMPARE(m_table.neverTold(Check::CertRsaSize, Check::CertDual), elsewhere);
        QCOMPARE(m_table.neverPassed(Check::CertRsaSize, Check::CertDual), elsewhere);
    }

private:
    //! A good key, of which the certificate says that the public exponent is even.
    static MadeCertificate weakExponent()
    {
        MadeCertificate certificate = made({.rsaBits = 2048});
        const qsizetype at = certificate.der.indexOf(QByteArray("\x02\x03\x01\x00\x01", 5));
        certificate.der[at + 4] = '\x02';
        return certificate;
    }
};

QTEST_APPLESS_MAIN(JudgeKeysTest)
#include "keys_test.moc"
