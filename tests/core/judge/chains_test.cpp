// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trouble_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QList<QByteArray> &certificates, ChainVerdict verdict = ChainVerdict::Trusted, int depth = 0)
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, policy("enforce"))
        .host("mx1.example.org")
        .address("192.0.3.1")
        .starttls(certificates, verdict);
    return builder.edit([depth](InspectionFacts &f) { f.hosts[0].addresses[0].chain.value()->depth = depth; });
}

MadeCertificate made(CertificateSpec spec, const MadeCertificate &issuer = pki().root)
{
    spec.commonName = "leaf";
    spec.dnsNames = {"mx1.example.org"};
    return makeCertificate(spec, &issuer);
}

QList<QByteArray> alone(const CertificateSpec &spec)
{
    return {made(spec).der};
}

} // namespace

//! What is served besides the leaf, and what its extensions say.
class JudgeChainsTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeChains}};
    TroubleTable m_verdicts{{judgeCertificate, judgeChains}};

private Q_SLOTS:
    void chains_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const MadeCertificate intermediate = makeIntermediate(pki().root), leaf = made({}, intermediate);
        const QByteArray root = pki().root.der, other = pki().oldAuthority.der;
        const QString rootToo = u"info tls.chain.root-included mx1"_s, extra = u"notice tls.chain.extra mx1"_s,
                      order = u"notice tls.chain.order mx1"_s;
        row("leaf and intermediate", with({leaf.der, intermediate.der}), {});
        row("root too", with({leaf.der, intermediate.der, root}), {rootToo});
        row("wrong order", with({leaf.der, root, intermediate.der}), {order, rootToo});
        row("another authority", with({leaf.der, intermediate.der, other}), {extra});
        row("twice", with({leaf.der, intermediate.der, intermediate.der}), {extra});
        row("the leaf twice", with({leaf.der, leaf.der, intermediate.der}), {extra});
        const MadeCertificate crossSigned = makeCertificate({.commonName = "Test Root", .isCa = true},
                                                            &pki().oldAuthority, pki().root.key);
        row("a cross-signed root for older stores", with({leaf.der, intermediate.der, crossSigned.der}), {});
        row("self-signed", with({pki().selfSigned.der}, ChainVerdict::SelfSigned), {});
        FactsBuilder dane = oneHost(kSecure);
        dane.host("mx1.example.org", kSecure).tlsa({tlsaOf(2, 0, 1, pki().root)}).address("192.0.3.1");
        row("T-39 the root that TLSA names", FactsBuilder(dane).starttls({leaf.der, intermediate.der, root}), {});
        row("T-39 TLSA still to come",
            FactsBuilder(dane).tlsa(Observed<DnsFacts>()).starttls(served(pki().good)).edit(unfinished), {});
        QList<QByteArray> many{leaf.der};
        MadeCertificate issuer = pki().root;
        for (int i = 0; i < 12; ++i) {
            issuer = makeCertificate({.commonName = "CA " + QByteArray::number(i), .isCa = true}, &issuer);
            many.insert(1, issuer.der);
        }
        many[0] = made({}, issuer).der;
        row("thirteen certificates", with(many), {u"notice tls.chain.too-long mx1"_s});
        row("nothing served",
            with({}).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}).edit(unfinished), {});
        row("another at the second address",
            with({leaf.der, intermediate.der}).address("192.0.3.2").starttls({pki().good.der}),
            {u"notice tls.cert.per-address mx1"_s});
        row("the same at both",
            with({leaf.der, intermediate.der}).address("192.0.3.2").starttls({leaf.der, intermediate.der}), {});
        row("one leaf, another list at the second address",
            with({leaf.der, intermediate.der}).address("192.0.3.2").starttls({leaf.der, intermediate.der, root}),
            {rootToo});
    }
    void chains() { m_table.compare(); }

    void extensions_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("serverAuth", with(alone({.extendedKeyUsage = "serverAuth,clientAuth"})), {});
        row("clientAuth", with(alone({.extendedKeyUsage = "clientAuth"}), ChainVerdict::Constraints),
            {u"error tls.cert.eku mx1"_s});
        row("unknown critical", with(alone({.unknownExtension = "1.2.3.4"}), ChainVerdict::Constraints),
            {u"error tls.cert.critical-unknown mx1"_s});
        const MadeCertificate odd = makeCertificate({.commonName = "Odd", .isCa = true, .unknownExtension = "1.2.3.4"},
                                                    &pki().root);
        row("unknown critical in the CA's", with({made({}, odd).der, odd.der}, ChainVerdict::Constraints, 1),
            {u"error tls.cert.critical-unknown mx1"_s});
        row("unknown critical in a root that is not served",
            with(alone({}), ChainVerdict::Constraints, 1).edit([&odd](InspectionFacts &f) {
                f.hosts[0].addresses[0].chain.value()->path.append(odd.der);
            }),
            {u"error tls.cert.critical-unknown mx1"_s});
        row("names twice", with(alone({.alternativeSan = {"mx1.example.org"}}), ChainVerdict::Constraints),
            {u"error tls.cert.parse mx1"_s});
        row("negative serial number", with(alone({.serial = -7})), {u"error tls.cert.parse mx1"_s});
        row("SHA-1", with(alone({.digest = "SHA1"}), ChainVerdict::Weak), {u"error tls.cert.signature-hash mx1"_s});
        row("SHA-1 on itself",
            with({makeCertificate({.commonName = "x", .digest = "SHA1"}).der}, ChainVerdict::SelfSigned), {});
        const MadeCertificate weak = makeCertificate({.commonName = "Weak", .isCa = true, .digest = "SHA1"},
                                                     &pki().root);
        row("SHA-1 in the CA's", with({made({}, weak).der, weak.der}, ChainVerdict::Weak, 1),
            {u"error tls.cert.signature-hash mx1"_s});
        const MadeCertificate oldRoot = makeCertificate({.commonName = "Test Root", .isCa = true, .digest = "SHA1"});
        row("a root that signed itself with SHA-1", with({made({}).der, oldRoot.der}),
            {u"info tls.chain.root-included mx1"_s});
    }
    void extensions() { m_table.compare(); }

    //! One cause, one error: the special reason stands for the broken rule of the chain.
    void verdicts_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString broken = u"error tls.chain.path-constraints mx1"_s;
        row("explained: EKU", with(alone({.extendedKeyUsage = "clientAuth"}), ChainVerdict::Constraints),
            {u"error tls.cert.eku mx1"_s});
        row("EKU, and something else is wrong with the CA",
            with({made({.extendedKeyUsage = "clientAuth"}).der, pki().root.der}, ChainVerdict::Constraints, 1),
            {broken, u"error tls.cert.eku mx1"_s, u"info tls.chain.root-included mx1"_s});
        row("EKU, and the issuer is missing", with(alone({.extendedKeyUsage = "clientAuth"}), ChainVerdict::Incomplete),
            {u"error tls.chain.incomplete mx1"_s, u"error tls.cert.eku mx1"_s});
        row("explained: hash", with(alone({.digest = "SHA1"}), ChainVerdict::Weak),
            {u"error tls.cert.signature-hash mx1"_s});
        row("explained: short key (told with the keys)", with(alone({.rsaBits = 1024}), ChainVerdict::Weak), {});
        row("explained: critical", with(alone({.unknownExtension = "1.2.3.4"}), ChainVerdict::Constraints),
            {u"error tls.cert.critical-unknown mx1"_s});
        row("explained: twice",
            with(alone({.extendedKeyUsage = "serverAuth", .alternativeSan = {"mx1.example.org"}}),
                 ChainVerdict::Constraints),
            {u"error tls.name.mismatch mx1"_s, u"error tls.cert.parse mx1"_s});
        row("not explained", with(alone({}), ChainVerdict::Constraints), {broken});
        row("not explained, weak", with(alone({}), ChainVerdict::Weak), {broken});
    }
    void verdicts() { m_verdicts.compare(); }

    void everyCheckIsYielded()
    {
        const QStringList never = m_table.neverTold(Check::CertSignatureHash, Check::ChainTooLong);
        QCOMPARE(never, (QStringList{u"tls.cert.key-usage"_s, u"tls.cert.is-ca"_s, u"tls.cert.version1"_s,
                                     u"tls.cert.shared-key-hosts"_s, u"tls.cert.dual"_s,
                                     u"tls.chain.intermediate-expired"_s}));
        QCOMPARE(m_table.neverPassed(Check::CertSignatureHash, Check::ChainTooLong),
                 (QStringList{u"tls.cert.key-usage"_s, u"tls.cert.is-ca"_s, u"tls.cert.version1"_s,
                              u"tls.chain.intermediate-expired"_s}));
    }
};

QTEST_APPLESS_MAIN(JudgeChainsTest)
#include "chains_test.moc"
