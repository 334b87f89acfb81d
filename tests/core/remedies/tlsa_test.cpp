// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trial_rows.h"
#include "tests/core/remedies/remedies_of.h"
#include "tests/support/remedy_trial.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

SessionChange shows(const MadeCertificate &certificate)
{
    return [certificate](SmtpSession &session) { session.tls->certificates = served(certificate); };
}

void refuses(SmtpSession &session)
{
    session.stage = SmtpStage::Handshake;
    session.failure = Failure{FailureKind::TlsRejected, {}};
    session.tls.reset();
}

void breaksOff(SmtpSession &session)
{
    session.stage = SmtpStage::Greeting;
    session.failure = timedOut();
    session.startTls.reset();
    session.tls.reset();
}

FactsBuilder hostWith(const QList<TlsaRecord> &records)
{
    FactsBuilder builder = withTlsa(records);
    builder.at(pki().now);
    return builder;
}

//! RSA and ECDSA were both asked for: the server has no other key.
FactsBuilder tried(FactsBuilder builder)
{
    return also(also(builder, SessionTrial::EcdsaOnly, shows(pki().good)), SessionTrial::RsaOnly, refuses);
}

FactsBuilder withoutTlsa()
{
    FactsBuilder builder = oneHost(kSecure);
    builder.host("mx1.example.org", kSecure).address("192.0.3.1").starttls(served(pki().good)).at(pki().now);
    return builder;
}

//! Its TLSA name is an alias of another one.
void throughAlias(MxHostFacts &host, const QList<TlsaRecord> &records)
{
    QByteArrayList rdata;
    for (const TlsaRecord &record : records)
        rdata.append(tlsaRdata(record.usage, record.selector, record.matching, record.data));
    host.tlsa = answeredThrough({u"_25._tcp."_s + host.name, RrType::Tlsa}, {u"_dane.example.org"_s}, rdata, kSecure);
}

//! Two hosts of one TLSA owner; the second serves pki().otherName.
FactsBuilder shared(const QList<TlsaRecord> &records)
{
    FactsBuilder builder = twoHosts(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa(records).address("192.0.3.1").starttls(served(pki().good));
    builder.host("mx2.example.org", kSecure).tlsa(records).address("192.0.3.2").starttls(served(pki().otherName));
    return builder.at(pki().now).edit([&records](InspectionFacts &facts) {
        for (MxHostFacts &host : facts.hosts)
            throughAlias(host, records);
    });
}

const TlsaRecord kShort{3, 1, 1, "short"};

} // namespace

//! TLSA records: what is added is of a key that is served; what is removed binds nobody, or is covered by what is added.
class TlsaRemediesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<FactsBuilder>("builder");
        QTest::addColumn<Check>("check");
        QTest::addColumn<QString>("kinds");
        const MadeCertificate &good = pki().good, &other = pki().otherName;
        const TlsaRecord next = stale(3, 0, 1), authority = tlsaOf(2, 0, 1, pki().root);
        QTest::newRow("a stale record may be for the next key")
            << hostWith({stale()}) << Check::DaneNoMatch << u"zone-line"_s;
        QTest::newRow("the key of another host, under a shared name")
            << shared({stale(), tlsaOf(3, 1, 1, other)}) << Check::DaneNoMatch << u"zone-line"_s;
        QTest::newRow("shared, a kind that fits nothing here")
            << shared({tlsaOf(3, 1, 1, good), tlsaOf(3, 0, 1, other)}) << Check::DaneCombinationUnmatched << QString();
        QTest::newRow("shared, a record that nobody can use here")
            << shared({tlsaOf(3, 1, 1, good), kShort}) << Check::DaneDigestLength << QString();
        QTest::newRow("the next certificate")
            << hostWith({tlsaOf(3, 0, 1, good), next}) << Check::DaneUsage3Cert << QString();
        QTest::newRow("a sound authority beside a certificate")
            << hostWith({tlsaOf(3, 0, 1, good), authority}) << Check::DaneUsage3Cert << u"zone-line remove-line"_s;
        QTest::newRow("the next authority") << hostWith({authority, stale(2, 0, 1), tlsaOf(1, 1, 1, good)})
                                            << Check::DaneUsagePkix << u"zone-line remove-line"_s;
        QTest::newRow("the next key beside SHA-512") << hostWith({tlsaOf(3, 1, 1, good), stale(), stale(3, 1, 2)})
                                                     << Check::DaneAgilityInconsistent << u"zone-line"_s;
        QTest::newRow("the authority's certificate")
            << hostWith({tlsaOf(2, 1, 1, pki().root)}) << Check::DaneUsage2Selector1 << QString();
    }
    void keeps()
    {
        QFETCH(FactsBuilder, builder);
        QFETCH(Check, check);
        const Remedies texts = remediesOf(builder, check);
        QTEST(kindsOf(texts), "kinds");
        const InspectionFacts facts = builder.facts();
        for (const RemedyText &text : texts) {
            if (text.kind == RemedyKind::RemoveLine)
                QCOMPARE(text.lines.size(), 1);
        }
        QCOMPARE(troubleWithRemedies(facts, [](const Finding &, const Remedies &) { return true; }), QString());
    }

    void onlyWhatIsNamedGoes()
    {
        const MadeCertificate &good = pki().good;
        const QList<TlsaRecord> sound{tlsaOf(2, 0, 1, pki().root), stale(2, 0, 1)};
        const Remedies pkix = remediesOf(hostWith(sound + QList{tlsaOf(1, 1, 1, good)}), Check::DaneUsagePkix);
        QCOMPARE(pkix.value(1).lines,
                 QStringList{u"_25._tcp.mx1.example.org. IN TLSA "_s + toText(tlsaOf(1, 1, 1, good))});
        const Remedies own = remediesOf(hostWith(sound + QList{tlsaOf(3, 0, 1, good)}), Check::DaneUsage3Cert);
        QVERIFY(own.value(0).lines.constFirst().endsWith(toText(tlsaOf(3, 1, 1, good))));
        QCOMPARE(own.value(1).lines,
                 QStringList{u"_25._tcp.mx1.example.org. IN TLSA "_s + toText(tlsaOf(3, 0, 1, good))});
    }

    //! RFC 7671 section 5.2: what is right once the certificate is renewed has to be there then.
    void theAuthorityStaysWhileTheCertificateIsRenewed()
    {
        const MadeCertificate expired = pki().leaf({"mx1.example.org"}, -90, -1);
        FactsBuilder builder = withTlsa({tlsaOf(2, 0, 1, pki().root)}, served(expired));
        builder.at(pki().now);
        const Remedies texts = remediesOf(builder, Check::DaneUsage2Expired);
        QVERIFY(kindsOf(texts).contains(u"zone-line"_s));
        QVERIFY(!kindsOf(texts).contains(u"remove-line"_s));
        FactsBuilder misnamed = withTlsa({tlsaOf(2, 0, 1, pki().root)}, served(pki().otherName));
        QVERIFY(!kindsOf(remediesOf(misnamed.at(pki().now), Check::DaneUsage2Name)).contains(u"remove-line"_s));
    }

    void theFirstRecordBinds_data()
    {
        QTest::addColumn<FactsBuilder>("builder");
        QTest::addColumn<QString>("kinds");
        QTest::newRow("one key was seen") << withoutTlsa() << u"first-tlsa-line"_s;
        QTest::newRow("both kinds were asked for") << tried(withoutTlsa()) << u"zone-line"_s;
        QTest::newRow("one kind was") << also(withoutTlsa(), SessionTrial::EcdsaOnly, shows(pki().good))
                                      << u"first-tlsa-line"_s;
        QTest::newRow("a trial ended early")
            << also(also(withoutTlsa(), SessionTrial::EcdsaOnly, shows(pki().good)), SessionTrial::RsaOnly, breaksOff)
            << u"first-tlsa-line"_s;
        FactsBuilder second = tried(withoutTlsa());
        QTest::newRow("of another address one key alone")
            << second.address("192.0.3.2").starttls(served(pki().good)) << u"first-tlsa-line"_s;
        FactsBuilder refused = tried(withoutTlsa());
        QTest::newRow("an address refuses")
            << refused.address("192.0.3.2").sessionFails(SmtpStage::Connect, Failure{FailureKind::Refused, {}})
            << QString();
        FactsBuilder behind = tried(withoutTlsa());
        QTest::newRow("behind an alias") << behind.edit([](InspectionFacts &facts) {
            throughAlias(facts.hosts[0], {});
        }) << QString();
    }
    void theFirstRecordBinds()
    {
        QFETCH(FactsBuilder, builder);
        QTEST(kindsOf(remediesOf(builder, Check::DaneAbsent)), "kinds");
    }

    void bothKeysArePublished()
    {
        const FactsBuilder builder = also(also(withoutTlsa(), SessionTrial::EcdsaOnly, shows(pki().good)),
                                          SessionTrial::RsaOnly, shows(pki().otherName));
        const Remedies texts = remediesOf(builder, Check::DaneAbsent);
        QCOMPARE(kindsOf(texts), u"zone-line"_s);
        QCOMPARE(texts.at(0).lines.size(), 2);
    }

    //! Without them nobody would have to encrypt; what comes instead binds.
    void theLastUnusableOneGoesOnlyWithEveryKey()
    {
        QCOMPARE(remediesOf(hostWith({kShort}), Check::DaneDigestLength), Remedies());
        QCOMPARE(kindsOf(remediesOf(tried(hostWith({kShort})), Check::DaneDigestLength)), u"zone-line remove-line"_s);
        QCOMPARE(kindsOf(remediesOf(hostWith({kShort}), Check::DaneAllUnusable)), u"first-tlsa-line"_s);
    }

    //! Senders without SHA-512 begin to be bound: by every record, or by none.
    void sha256IsForAllOrNone()
    {
        const TlsaRecord strong = tlsaOf(3, 1, 2, pki().good);
        QCOMPARE(kindsOf(remediesOf(tried(hostWith({strong})), Check::DaneMatchingSha512Only)), u"zone-line"_s);
        QCOMPARE(kindsOf(remediesOf(hostWith({strong}), Check::DaneMatchingSha512Only)), u"first-tlsa-line"_s);
        QCOMPARE(remediesOf(tried(hostWith({strong, stale(3, 1, 2)})), Check::DaneMatchingSha512Only), Remedies());
    }

    //! A record at the name would hide those that the wildcard makes.
    void besideAWildcardNothingIsWritten()
    {
        FactsBuilder builder = hostWith({stale()});
        builder.edit([](InspectionFacts &facts) {
            facts.hosts[0].tlsa = signedTlsa(stale(), tlsaSignature(2, 90'000, u"example.org"_s));
        });
        QCOMPARE(remediesOf(builder, Check::DaneNoMatch), Remedies());
        QCOMPARE(remediesOf(builder, Check::DaneTtl), Remedies());
    }

    //! They may be another's there.
    void recordsAtTheWrongNameStay()
    {
        FactsBuilder builder = withoutTlsa();
        builder.edit([](InspectionFacts &facts) {
            addFurther(facts, u"_25._tcp.example.org"_s, {tlsaOf(3, 1, 1, pki().good)});
        });
        QCOMPARE(kindsOf(remediesOf(builder, Check::DaneOwner)), u"first-tlsa-line"_s);
    }
};

QTEST_GUILESS_MAIN(TlsaRemediesTest)
#include "tlsa_test.moc"
