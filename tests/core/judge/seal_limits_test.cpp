// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/dane_domains.h"
#include "tests/core/threats/seal_agreement.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

//! More records than we read.
DnsFacts tooMany(const QString &host)
{
    QByteArrayList rdata;
    for (int i = 0; i < 300; ++i)
        rdata.append(tlsaRdata(3, 1, 1, QByteArray(30, 'x') + char(i / 256) + char(i)));
    return answered({u"_25._tcp."_s + host, RrType::Tlsa}, rdata, kSecure);
}

} // namespace

//! What is more than we read says nothing of the domain.
class SealLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moreThanWeRead_data() //!< our limit, and no reason for a sender to hold mail back
    {
        columns();
        const auto blind = [](InspectionFacts &f) { f.vantage.validates = false; };
        const FactsBuilder good = dane(good311()), many = dane({}).tlsa(tooMany(u"mx1.example.org"_s));
        QVERIFY(isTooMuch(tooMany(u"mx1.example.org"_s)));
        row("too many", many, u"unknown NotTold"_s);
        row("too many, no trust anchor", FactsBuilder(many).edit(blind), u"unknown NotTold"_s);
        row("too many under testing", withSts(many, "testing"), u"unknown NotTold"_s);
        row("too many under enforce", withSts(many, "enforce"), u"unknown NotTold"_s);
        row("too many at the end of an alias", alias(good, tooMany(u"mail.example.net"_s)), u"unknown NotTold"_s);
        row("too many at the second", withSecond(good, {}).tlsa(tooMany(u"mx2.example.org"_s)),
            u"unknown NotTold +mx1"_s);
        row("stale, and too many at the second", withSecond(dane({stale()}), {}).tlsa(tooMany(u"mx2.example.org"_s)),
            u"unknown NotTold -mx1:TlsaMismatch"_s);
        row("the lookup fails, and too many at the second",
            withSecond(dane({}).tlsa(serverFailed({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa})), {})
                .tlsa(tooMany(u"mx2.example.org"_s)),
            u"unknown NotTold -mx1:TlsaLookupFails"_s);
        row("no host fits the policy", withSts(many, "enforce").noStarttls(),
            u"blocked PolicyFitsNoHost -mx1:NoStartTls"_s);
    }
    void moreThanWeRead()
    {
        QFETCH(InspectionFacts, facts);
        const SealVerdict verdict = judgeSeal(readDomain(facts));
        QTEST(told(verdict), "expected");
        QCOMPARE(disagreement(facts, verdict), QString());
    }

    void moreThanWeReadIsTold()
    {
        InspectionFacts facts = dane({}).tlsa(tooMany(u"mx1.example.org"_s)).facts();
        const DomainReading reading = readDomain(facts);
        QCOMPARE(reading.hosts.at(0).dane, DaneState::NotKnown);
        QCOMPARE(reading.hosts.at(0).daneHolding, Holding::CannotTell);
        QCOMPARE(judgeSeal(reading).dane.state, SealState::Unknown);
        FactsBuilder second = withSecond(
            dane({}).tlsa(noSuchName({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, kSecure)), {});
        const InspectionFacts two = second.tlsa(tooMany(u"mx2.example.org"_s)).facts();
        QCOMPARE(judgeSeal(readDomain(two)).dane.state, SealState::Unknown);
    }
};

QTEST_GUILESS_MAIN(SealLimitsTest)
#include "seal_limits_test.moc"
