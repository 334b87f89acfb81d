// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/chain_check.h"

#include "core/certificates/certificate.h"
#include "tests/support/certificate_maker.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

using Chain = QList<QByteArray>;
Q_DECLARE_METATYPE(postseal::ChainVerdict)

namespace {

//! Everything the rows below are made of; made once.
struct World
{
    MadeCertificate root = makeRoot();
    MadeCertificate intermediate = makeIntermediate(root);
    MadeCertificate leaf = makeLeaf(intermediate, {"mx.example.com"});
    MadeCertificate otherRoot = makeRoot("Other Root");
    MadeCertificate otherLeaf = makeLeaf(otherRoot, {"mx.example.com"});
    MadeCertificate selfSigned = makeSelfSigned({"mx.example.com"});

    TrustStore store() const { return *TrustStore::fromPem(root.pem, u"test"_s); }
    QByteArray under(const CertificateSpec &spec) const { return makeCertificate(spec, &root).der; }
};

const World &world()
{
    static const World made;
    return made;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

CertificateSpec named(const char *name)
{
    return {.commonName = name, .dnsNames = {"mx.example.com"}};
}

} // namespace

class ChainCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<Chain>("served");
        QTest::addColumn<ChainVerdict>("verdict");
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("pathLength");
        const World &w = world();
        const auto row = [](const char *name, const Chain &served, ChainVerdict verdict, int depth, int pathLength) {
            QTest::newRow(name) << served << verdict << depth << pathLength;
        };
        row("full chain", {w.leaf.der, w.intermediate.der}, ChainVerdict::Trusted, 0, 3);
        row("root served too", {w.leaf.der, w.intermediate.der, w.root.der}, ChainVerdict::Trusted, 0, 3);
        row("wrong order, extra one", {w.leaf.der, w.otherRoot.der, w.root.der, w.intermediate.der},
            ChainVerdict::Trusted, 0, 3);
        row("straight under the root", {w.under(named("d"))}, ChainVerdict::Trusted, 0, 2);
        row("intermediate missing", {w.leaf.der}, ChainVerdict::Incomplete, 0, 1);
        row("intermediate missing, root served", {w.leaf.der, w.root.der}, ChainVerdict::Incomplete, 0, 1);
        row("unknown issuer", {w.otherLeaf.der}, ChainVerdict::Incomplete, 0, 1);
        row("private CA", {w.otherLeaf.der, w.otherRoot.der}, ChainVerdict::PrivateCa, 1, 2);
        row("self-signed", {w.selfSigned.der}, ChainVerdict::SelfSigned, 0, 1);
        row("self-signed, others behind it", {w.selfSigned.der, w.intermediate.der}, ChainVerdict::SelfSigned, 0, 1);
        row("nothing served", {}, ChainVerdict::Malformed, 0, 0);
        row("leaf does not decode", {"x"}, ChainVerdict::Malformed, 0, 0);
        row("second does not decode", {w.leaf.der, "x"}, ChainVerdict::Malformed, 1, 0);
        row("leaf served as its own issuer", {w.leaf.der, w.leaf.der}, ChainVerdict::Incomplete, 0, 1);
    }
    void judges() { checkRow(); }

    void judgesTheWholePath_data()
    {
        QTest::addColumn<Chain>("served");
        QTest::addColumn<ChainVerdict>("verdict");
        const World &w = world();
        const auto row = [](const char *name, const Chain &served, ChainVerdict verdict) {
            QTest::newRow(name) << served << verdict;
        };
        const auto with = [](CertificateSpec spec, auto change) {
            change(spec);
            return spec;
        };
        using Spec = CertificateSpec;
        const auto leafUnder = [](const MadeCertificate &issuer) { return makeLeaf(issuer, {"mx.example.com"}).der; };
        const auto chainOf = [&](const Spec &spec) {
            const MadeCertificate ca = makeCertificate(spec, &w.root);
            return Chain{leafUnder(ca), ca.der};
        };
        const Spec ca{.commonName = "Sub", .isCa = true};
        row("expired: dates are left aside", {w.under(with(named("e"), [](Spec &s) { s.notAfterDays = 0; }))},
            ChainVerdict::Trusted);
        row("client certificate", {w.under(with(named("c"), [](Spec &s) { s.extendedKeyUsage = "clientAuth"; }))},
            ChainVerdict::Constraints);
        row("issuer is no CA", chainOf(with(ca, [](Spec &s) { s.isCa = false; })), ChainVerdict::Constraints);
        row("issuer may not sign", chainOf(with(ca, [](Spec &s) { s.keyUsage = "digitalSignature"; })),
            ChainVerdict::Constraints);
        row("name permitted", chainOf(with(ca, [](Spec &s) { s.nameConstraints = "permitted;DNS:example.com"; })),
            ChainVerdict::Trusted);
        row("name not permitted", chainOf(with(ca, [](Spec &s) { s.nameConstraints = "permitted;DNS:example.org"; })),
            ChainVerdict::Constraints);
        row("name excluded", chainOf(with(ca, [](Spec &s) { s.nameConstraints = "excluded;DNS:example.com"; })),
            ChainVerdict::Constraints);
        const MadeCertificate below = makeCertificate({.commonName = "Below", .isCa = true},
                                                      &w.intermediate); // pathlen:0
        row("path too long", {leafUnder(below), below.der, w.intermediate.der}, ChainVerdict::Constraints);
        row("RSA of 512 bits", {w.under(with(named("r"), [](Spec &s) { s.rsaBits = 512; }))}, ChainVerdict::Weak);
        row("RSA of 1024 bits", {w.under(with(named("r"), [](Spec &s) { s.rsaBits = 1024; }))}, ChainVerdict::Trusted);
        row("SHA-1", {w.under(with(named("s"), [](Spec &s) { s.digest = "SHA1"; }))}, ChainVerdict::Weak);
        row("issuer of 512 bits", chainOf(with(ca, [](Spec &s) { s.rsaBits = 512; })), ChainVerdict::Weak);
        QByteArray forged = w.under(named("f"));
        forged.back() = char(forged.back() ^ 1);
        row("signature does not verify", {forged}, ChainVerdict::Other);
    }
    void judgesTheWholePath()
    {
        QFETCH(Chain, served);
        const ChainCheck check = world().store().check(served, now());
        QTEST(check.verdict, "verdict");
        QCOMPARE(check.detail.isEmpty(), check.verdict == ChainVerdict::Trusted);
    }

    void selfSignedInTheStoreIsTrusted()
    {
        const World &w = world();
        const TrustStore store = *TrustStore::fromPem(w.root.pem + w.selfSigned.pem, u"x"_s);
        QCOMPARE(store.check({w.selfSigned.der}, now()).verdict, ChainVerdict::Trusted);
        QCOMPARE(store.roots(), (Chain{w.root.der, w.selfSigned.der}));
    }

    void intermediateInTheStoreIsNoRoot() // PARTIAL_CHAIN is off
    {
        const World &w = world();
        const TrustStore store = *TrustStore::fromPem(w.intermediate.pem, u"x"_s);
        QVERIFY(store.check({w.leaf.der}, now()).verdict != ChainVerdict::Trusted);
        QVERIFY(store.check({w.leaf.der, w.intermediate.der}, now()).verdict != ChainVerdict::Trusted);
    }

    void impostorWithTheNameOfTheRoot()
    {
        const MadeCertificate impostor = makeRoot();
        QVERIFY(world().store().check({makeLeaf(impostor, {"a.example"}).der, impostor.der}, now()).verdict
                != ChainVerdict::Trusted);
    }

    //! An authority that was renewed with the same key: the path through its former certificate is no reason to refuse.
    void ofTwoIssuersTheOneInItsTimeCounts()
    {
        const CertificateSpec former{.commonName = "CA", .isCa = true, .notBeforeDays = -90, .notAfterDays = -5};
        const CertificateSpec renewed{.commonName = "CA", .isCa = true, .notBeforeDays = -10, .notAfterDays = 90};
        const MadeCertificate expired = makeCertificate(former, &world().root);
        const MadeCertificate current = makeCertificate(renewed, &world().root, expired.key);
        const MadeCertificate leaf = makeLeaf(current, {"a.example"});
        for (const Chain &served :
             {Chain{leaf.der, expired.der, current.der}, Chain{leaf.der, current.der, expired.der}}) {
            const ChainCheck check = world().store().check(served, now());
            QCOMPARE(check.verdict, ChainVerdict::Trusted);
            QCOMPARE(check.path, (Chain{leaf.der, current.der, world().root.der}));
        }
        const ChainCheck alone = world().store().check({leaf.der, expired.der}, now());
        QCOMPARE(alone.verdict, ChainVerdict::Trusted); // its dates are judged from the path
        QCOMPARE(alone.path.value(1), expired.der);
    }

    //! A root that ended, and another of its name and key in the store: wherever the old one stands, it is passed over.
    void aRootThatEndedBesideItsSuccessor()
    {
        const CertificateSpec former{.commonName = "Root", .isCa = true, .notBeforeDays = -90, .notAfterDays = -5};
        const CertificateSpec renewed{.commonName = "Root", .isCa = true, .notBeforeDays = -10, .notAfterDays = 90};
        const MadeCertificate expired = makeCertificate(former);
        const MadeCertificate current = makeCertificate(renewed, nullptr, expired.key);
        const MadeCertificate leaf = makeLeaf(current, {"a.example"});
        for (const QByteArray &pem : {expired.pem + current.pem, current.pem + expired.pem}) {
            const TrustStore store = *TrustStore::fromPem(pem, u"x"_s);
            for (const Chain &served :
                 {Chain{leaf.der}, Chain{leaf.der, expired.der}, Chain{leaf.der, current.der, expired.der}}) {
                const ChainCheck check = store.check(served, now());
                QCOMPARE(check.verdict, ChainVerdict::Trusted);
                QCOMPARE(check.path, (Chain{leaf.der, current.der}));
            }
        }
    }

    //! As at the end of September 2021: the served intermediate leads to a root that ended, and its key is a root itself.
    void aCrossSignatureOfARootThatEnded()
    {
        const MadeCertificate old = makeCertificate(
            {.commonName = "Old Root", .isCa = true, .notBeforeDays = -900, .notAfterDays = -5});
        const MadeCertificate young = makeRoot("Young Root");
        const MadeCertificate crossed = makeCertificate({.commonName = "Young Root", .isCa = true, .notAfterDays = 90},
                                                        &old, young.key);
        const MadeCertificate issuer = makeIntermediate(young);
        const MadeCertificate leaf = makeLeaf(issuer, {"a.example"});
        const Chain own{leaf.der, issuer.der, young.der};
        for (const QByteArray &pem : {old.pem + young.pem, young.pem + old.pem, young.pem}) {
            const TrustStore store = *TrustStore::fromPem(pem, u"x"_s);
            for (const Chain &served : {Chain{leaf.der, issuer.der, crossed.der},
                                        Chain{leaf.der, crossed.der, issuer.der},
                                        Chain{leaf.der, issuer.der, crossed.der, old.der}}) {
                const ChainCheck check = store.check(served, now());
                QCOMPARE(check.verdict, ChainVerdict::Trusted);
                QCOMPARE(check.path, own);
            }
        }
    }

    //! Two served issuers of one name and key, each in its time, and the root of one has ended. libcrypto does not go
    //! back to the second when the first leads nowhere, and most senders of mail use it: green would be wrong for them.
    void ofTwoServedIssuersTheFirstCounts()
    {
        const MadeCertificate old = makeCertificate(
            {.commonName = "Old Root", .isCa = true, .notBeforeDays = -900, .notAfterDays = -5});
        const MadeCertificate young = makeRoot("Young Root");
        const CertificateSpec spec{.commonName = "Both", .isCa = true, .notAfterDays = 90};
        const MadeCertificate underOld = makeCertificate(spec, &old);
        const MadeCertificate underYoung = makeCertificate(spec, &young, underOld.key);
        const MadeCertificate leaf = makeLeaf(underYoung, {"a.example"});
        const TrustStore store = *TrustStore::fromPem(old.pem + young.pem, u"x"_s);
        const ChainCheck good = store.check({leaf.der, underYoung.der, underOld.der}, now());
        QCOMPARE(good.path, (Chain{leaf.der, underYoung.der, young.der}));
        const ChainCheck ended = store.check({leaf.der, underOld.der, underYoung.der}, now());
        QCOMPARE(ended.path, (Chain{leaf.der, underOld.der, old.der})); // its dates are judged from the path
    }

    void longChainsEnd()
    {
        Chain served;
        MadeCertificate issuer = world().root;
        for (int i = 0; i < 40; ++i) {
            issuer = makeCertificate({.commonName = "CA " + QByteArray::number(i), .isCa = true}, &issuer);
            served.prepend(issuer.der);
        }
        served.prepend(makeLeaf(issuer, {"a.example"}).der);
        const ChainCheck check = world().store().check(served, now());
        QVERIFY(check.verdict != ChainVerdict::Trusted);
        QVERIFY(check.path.size() <= 22);
    }

    void refusesAnEmptyStore()
    {
        QCOMPARE(TrustStore::fromPem({}, u"x"_s).error().kind, FailureKind::Malformed);
        QVERIFY(!TrustStore::fromPem(world().root.keyPem, u"x"_s));
        QCOMPARE(TrustStore::fromPem(world().root.pem, u"name"_s)->name(), u"name"_s);
        QCOMPARE(TrustStore::fromPem(world().root.pem, u"name"_s)->check({world().leaf.der}, now()).store, u"name"_s);
    }

    void sharedByThreads()
    {
        const TrustStore store = world().store();
        std::atomic<int> trusted = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 20; ++n)
                    trusted += store.check({world().leaf.der, world().intermediate.der}, now()).verdict
                               == ChainVerdict::Trusted;
            });
        threads.clear();
        QCOMPARE(trusted, 80);
    }

    void chainsToAnAnchor() // T-38, T-39
    {
        const World &w = world();
        const Chain full = {w.leaf.der, w.intermediate.der, w.root.der};
        QVERIFY(chainsTo(full, 1)); // an intermediate as the anchor
        QVERIFY(chainsTo(full, 2));
        QVERIFY(chainsTo({w.leaf.der, w.root.der, w.intermediate.der}, 1)); // order does not count
        QVERIFY(!chainsTo(full, 0));
        QVERIFY(!chainsTo(full, 3));
        QVERIFY(!chainsTo(full, -1));
        QVERIFY(!chainsTo({}, 0));
        QVERIFY(!chainsTo({w.leaf.der, w.root.der}, 1));                          // the link between them is not served
        QVERIFY(!chainsTo({w.leaf.der, w.intermediate.der, w.otherRoot.der}, 2)); // served, but not its issuer
        QVERIFY(!chainsTo({w.selfSigned.der, w.selfSigned.der}, 1));              // its own issuer is no anchor
        QVERIFY(!chainsTo({w.leaf.der, w.leaf.der}, 1));
        QVERIFY(!chainsTo({w.leaf.der, "x"}, 1));
        QVERIFY(!chainsTo({w.leaf.der, w.intermediate.der, "x"}, 1));
    }

    void chainsToChecksThePath()
    {
        const World &w = world();
        const MadeCertificate noCa = makeCertificate({.commonName = "No CA"}, &w.root);
        QVERIFY(!chainsTo({makeLeaf(noCa, {"a.example"}).der, noCa.der}, 1));
        const MadeCertificate impostor = makeRoot(); // same name as the real root, another key
        QVERIFY(!chainsTo({w.leaf.der, w.intermediate.der, impostor.der}, 2));
        const MadeCertificate old = makeCertificate(
            {.commonName = "Old", .isCa = true, .notBeforeDays = -9, .notAfterDays = -1}, &w.root);
        QVERIFY(chainsTo({makeLeaf(old, {"a.example"}).der, old.der}, 1)); // dates are left aside
    }

private:
    static void checkRow()
    {
        QFETCH(Chain, served);
        QFETCH(int, pathLength);
        const ChainCheck check = world().store().check(served, now());
        QTEST(check.verdict, "verdict");
        QTEST(check.depth, "depth");
        QCOMPARE(check.path.size(), pathLength);
        QCOMPARE(check.path.value(0), pathLength > 0 ? served.value(0) : QByteArray());
        QCOMPARE(check.store, u"test"_s);
    }
};

QTEST_APPLESS_MAIN(ChainCheckTest)
#include "chain_check_test.moc"
