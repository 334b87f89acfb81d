// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat_model.h"

#include "tests/core/threats/threat_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTesting = KnownPolicy::Testing;
constexpr auto kEnforce = KnownPolicy::Enforce;

} // namespace

//! Where senders differ, and what those that know no policy report.
class ThreatRemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarks_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<int>("remark");
        const auto row = [](const char *name, Sender s, Attack a, const Situation &at, ThreatRemark remark) {
            QTest::newRow(name) << s << a << at << int(remark);
        };
        using enum Sender;
        const Situation open = with(Dane::Insecure, kEnforce), absent = with(Dane::Absent, kEnforce);
        row("S2", Opportunistic, Attack::StartTlsRefused, open, ThreatRemark::FewHoldBack);
        row("S3", Opportunistic, Attack::HandshakeBroken, open, ThreatRemark::LaterInClear);
        row("S14", MtaStsCold, Attack::RecordTimesOut, open, ThreatRemark::LookupErrorHolds);
        row("S14, cached", MtaStsWarm, Attack::RecordTimesOut, open, ThreatRemark::None);
        row("S13, unsigned", MtaStsCold, Attack::RecordHidden, open, ThreatRemark::None);
        row("E13, D0", BothCold, Attack::RecordHidden, absent, ThreatRemark::LookupErrorHolds);
        row("27.2, signed: S9", Opportunistic, Attack::MxForged, absent, ThreatRemark::ResolverValidates);
        row("27.2, signed: S12", Opportunistic, Attack::AddressForged, absent, ThreatRemark::ResolverValidates);
        row("E18, D+", BothCold, Attack::PolicyReplaced, with(Dane::Plus3, kEnforce), ThreatRemark::FalsePolicyHolds);
        row("S18, cached", MtaStsWarm, Attack::PolicyReplaced, open, ThreatRemark::AfterRefresh);
        row("27.1, fetched behind the first message", MtaStsCold, Attack::StartTlsStripped, open,
            ThreatRemark::BackgroundFetch);
    }
    void remarks()
    {
        QFETCH(Sender, sender);
        QFETCH(Attack, attack);
        QFETCH(Situation, situation);
        QFETCH(int, remark);
        QCOMPARE(int(judgeThreat(sender, attack, situation).remark), remark);
    }

    void reportsOfColdSenders() // S13: nothing under sts; S15 to S17: the fetch, since the record is there
    {
        const auto reported = [](Attack attack) {
            return types(judgeThreat(Sender::MtaStsCold, attack, with(Dane::Insecure, kEnforce)));
        };
        QCOMPARE(reported(Attack::RecordHidden), u"none starttls-not-supported"_s);
        QVERIFY(reported(Attack::PolicyHostBlocked).startsWith(u"sts sts-policy-fetch-error"_s));
        QVERIFY(reported(Attack::PolicyHostSpoofed).startsWith(u"sts sts-webpki-invalid"_s));
        QVERIFY(reported(Attack::PolicyDamaged).startsWith(u"sts sts-policy-invalid"_s));
        // S10 under testing: the session's own failure may be counted as well
        const ThreatCell testing = judgeThreat(Sender::MtaStsWarm, Attack::MxForgedBare,
                                               with(Dane::Insecure, kTesting));
        QVERIFY(types(testing).startsWith(u"sts validation-failure"_s));
        QVERIFY(types(testing).contains(u"starttls-not-supported"_s));
    }
};

QTEST_APPLESS_MAIN(ThreatRemarksTest)
#include "threat_remarks_test.moc"
