// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/seal_text.h"

#include "core/judge/judge.h"
#include "tests/support/sample_facts.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

SealVerdict verdict(SealReason reason, const QList<HostTrouble> &troubles = {})
{
    SealVerdict seal;
    seal.reason = reason;
    seal.byMtaSts = true;
    seal.holding = {u"mx1.example.org"_s};
    seal.troubles = troubles;
    return seal;
}

SealVerdict noted(SealReason reason, SmallNote mtaSts, SmallNote dane = SmallNote::NotSigned)
{
    SealVerdict seal = verdict(reason);
    seal.mtaSts.note = mtaSts;
    seal.dane.note = dane;
    return seal;
}

} // namespace

Q_DECLARE_METATYPE(postseal::SealVerdict)

//! The sentence of the seal: it names the host at fault and the change that matters most.
class SealTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // for "and"

    void namesTheHostAndTheChange_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("change");
        const auto row = [](Trouble trouble, const char *change) {
            QTest::newRow(change) << int(trouble) << QString::fromLatin1(change);
        };
        row(Trouble::NoStartTls, "Turn STARTTLS on at mx2.example.org.");
        row(Trouble::NotInPolicy, "Add mx2.example.org to the mx lines of the policy, and give its record a new id.");
        row(Trouble::StartTlsRefused, "Find in the log of mx2.example.org why STARTTLS is refused.");
        row(Trouble::HandshakeFails, "Let mx2.example.org finish a handshake with TLS 1.2 or TLS 1.3.");
        row(Trouble::SelfSigned, "Install a certificate of a public CA on mx2.example.org, with its intermediate "
                                 "certificates.");
        row(Trouble::WrongName, "Install a certificate on mx2.example.org that names the host.");
        row(Trouble::Expired, "Renew the certificate on mx2.example.org.");
        row(Trouble::NotYetValid, "Install a certificate on mx2.example.org that is valid today.");
        row(Trouble::TlsaMismatch, "Publish the TLSA record of the certificate that mx2.example.org serves.");
        row(Trouble::TlsaLookupFails, "Mend the DNS zone that has to answer for the TLSA records of mx2.example.org.");
        row(Trouble::NoTlsa, "Publish a TLSA record for mx2.example.org.");
    }
    void namesTheHostAndTheChange()
    {
        QFETCH(int, trouble);
        QFETCH(QString, change);
        for (const SealReason reason : {SealReason::SomeHostsFail, SealReason::SomeAddressesFail, SealReason::Testing,
                                        SealReason::TestingNothingFits, SealReason::PolicyFitsNoHost}) {
            const SealVerdict seal = verdict(reason, {{u"mx2.example.org"_s, Trouble(trouble)}});
            const QString sentence = sealSentence(seal, u"example.org"_s);
            QVERIFY2(sentence.endsWith(u". "_s + change), qPrintable(sentence));
            QCOMPARE(sentence.count(u"mx2.example.org"_s), 2);
            QVERIFY(hostsNamedBy(seal).contains(u"mx2.example.org"_s));
        }
    }

    void oneChangeForTheHostsWithTheFirstTrouble()
    {
        const QString sentence = sealSentence(verdict(SealReason::SomeHostsFail, {{u"a.example"_s, Trouble::Expired},
                                                                                  {u"b.example"_s, Trouble::NoStartTls},
                                                                                  {u"c.example"_s, Trouble::Expired}}),
                                              u"example.org"_s);
        QVERIFY2(sentence.endsWith(u"Renew the certificate on a.example and c.example."_s), qPrintable(sentence));
    }

    void withoutAHostAtFault_data()
    {
        QTest::addColumn<SealVerdict>("seal");
        QTest::addColumn<QString>("change");
        QTest::newRow("nothing published") << noted(SealReason::NothingPublished, SmallNote::NotPublished)
                                           << u"Publish an MTA-STS record and policy for example.org."_s;
        QTest::newRow("nothing published in signed zones")
            << noted(SealReason::NothingPublished, SmallNote::NotPublished, SmallNote::TlsaNone)
            << u"Publish an MTA-STS record and policy for example.org, or TLSA records: its zones are signed."_s;
        QTest::newRow("policy not served")
            << noted(SealReason::PolicyNotUsable, SmallNote::PolicyMissing)
            << u"Let mta-sts.example.org serve the policy file, with status 200 and a certificate that holds."_s;
        QTest::newRow("policy faulty") << noted(SealReason::PolicyNotUsable, SmallNote::PolicyFaulty)
                                       << u"Correct the policy file on mta-sts.example.org."_s;
        QTest::newRow("strict senders") << noted(SealReason::StrictSendersRefuse, SmallNote::PolicyFaulty)
                                        << u"Correct the policy file on mta-sts.example.org."_s;
        QTest::newRow("record faulty") << noted(SealReason::RecordNotUsable, SmallNote::RecordFaulty)
                                       << u"Correct the TXT record at _mta-sts.example.org."_s;
        QTest::newRow("DANE holds, record faulty") << noted(SealReason::AnotherFails, SmallNote::RecordFaulty)
                                                   << u"Correct the TXT record at _mta-sts.example.org."_s;
        QTest::newRow("testing") << noted(SealReason::Testing, SmallNote::Testing)
                                 << u"Set mode: enforce when the TLS reports stay clean."_s;
        QTest::newRow("TLSA without DNSSEC")
            << noted(SealReason::TlsaNotUsable, SmallNote::NotPublished, SmallNote::NotSigned)
            << u"Sign the zones of example.org and of its mail hosts and have their DS records "
               "published, or publish an MTA-STS policy."_s;
        QTest::newRow("TLSA of no use")
            << noted(SealReason::TlsaNotUsable, SmallNote::NotPublished, SmallNote::TlsaUnusable)
            << u"they encrypt, and deliver to whoever answers. Publish records that begin with 3 1 1."_s;
    }
    void withoutAHostAtFault()
    {
        QFETCH(SealVerdict, seal);
        QFETCH(QString, change);
        const QString sentence = sealSentence(seal, u"example.org"_s);
        QVERIFY2(sentence.endsWith(change), qPrintable(sentence));
    }

    void aSealThatHoldsAsksForNothing()
    {
        for (const SealReason reason : {SealReason::BothHold, SealReason::MtaStsHolds, SealReason::DaneHolds}) {
            const QString sentence = sealSentence(verdict(reason), u"example.org"_s);
            QVERIFY(sentence.endsWith(u'.') && !sentence.contains(u"Publish"_s) && !sentence.contains(u"{"_s));
        }
    }

    void whereNotEvenStartTlsIsOffered()
    {
        SealVerdict seal = noted(SealReason::NothingPublished, SmallNote::NotPublished);
        seal.startTls.note = SmallNote::StartTlsMissing;
        seal.startTls.host = u"mx2.example.org"_s;
        QVERIFY(sealSentence(seal, u"example.org"_s).contains(u" mx2.example.org offers no STARTTLS at all. "_s));
        QVERIFY(hostsNamedBy(seal).contains(u"mx2.example.org"_s));
    }

    void namesOfStrangersAreNeverSlots()
    {
        const QString odd = u"{domain}{hosts}%1"_s;
        const QString sentence = sealSentence(verdict(SealReason::SomeHostsFail, {{odd, Trouble::NoStartTls}}),
                                              u"example.org"_s);
        QCOMPARE(sentence.count(odd), 2);
    }

    void everySampleHasAWholeSentence()
    {
        const QMap<QString, InspectionFacts> samples = test::sampleFacts();
        for (const InspectionFacts &facts : samples) {
            const QString sentence = sealSentence(judge(facts).seal, facts.domain);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"  "_s), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(SealTextTest)
#include "seal_text_test.moc"
