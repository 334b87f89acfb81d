// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat_model.h"

#include "tests/core/threats/threat_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::Attack)

namespace {

constexpr auto kNone = KnownPolicy::None;
constexpr auto kTesting = KnownPolicy::Testing;
constexpr auto kEnforce = KnownPolicy::Enforce;

QString listed(std::initializer_list<QString> cells)
{
    return QStringList(cells).join(u' ');
}

} // namespace

//! The tables of the sender decision model (RFC 3207, 7672, 8461), row by row.
class ThreatModelTest : public QObject
{
    Q_OBJECT

    QSet<int> m_seen;

    void columns(const char *second)
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>(second);
    }
    void row(const char *name, Attack attack, const QString &expected, const QString &second = {})
    {
        m_seen.insert(int(attack));
        QTest::newRow(name) << attack << expected << second;
    }

private Q_SLOTS:
    //! (a), none of (b), none of (c), (b) testing, (b) enforce, (c) testing, (c) enforce; types of the last
    void withoutDane_data()
    {
        columns("reported");
        using enum Attack;
        row("S0", Nothing, u"EU EU EU EA EA EA EA"_s);
        row("S1", StartTlsStripped, u"PT PT PT PT DEF PT DEF"_s, u"sts starttls-not-supported"_s);
        row("S2", StartTlsRefused, u"PT PT PT PT DEF PT DEF"_s, u"sts starttls-not-supported"_s);
        row("S3", HandshakeBroken, u"PT PT PT PT DEF PT DEF"_s, u"sts validation-failure"_s);
        row("S4", ConnectionCut, u"DEF DEF DEF DEF DEF DEF DEF"_s);
        row("S5", SelfSignedShown, u"EU EU EU EU DEF EU DEF"_s, u"sts certificate-not-trusted"_s);
        row("S6, an attacker", ExpiredShown, u"EU EU EU EU DEF EU DEF"_s, u"sts certificate-expired"_s);
        row("S6, the server", OwnCertificateExpired, u"EU EU EU EU DEF EU DEF"_s, u"sts certificate-expired"_s);
        row("S7", OtherNameShown, u"EU EU EU EU DEF EU DEF"_s, u"sts certificate-host-mismatch"_s);
        row("S8", MisissuedShown, u"EU EU EU EA* EA* EA* EA*"_s);
        row("S9", MxForged, u"EU EU EU EU DEF EU DEF"_s, u"sts validation-failure"_s);
        row("S10", MxForgedBare, u"EU/PT EU/PT EU/PT EU/PT DEF EU/PT DEF"_s, u"sts validation-failure"_s);
        row("S11", MxForgedToFit, u"EU EU EU EA* EA* EA* EA*"_s);
        const QString anything = u"sts certificate-not-trusted|certificate-host-mismatch|starttls-not-supported"_s;
        row("S12, address", AddressForged, u"EU/PT EU/PT EU/PT EU/PT DEF EU/PT DEF"_s, anything);
        row("S12, route", RouteHijacked, u"EU/PT EU/PT EU/PT EU/PT DEF EU/PT DEF"_s, anything);
        const QString first = u"EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT DEF"_s;
        row("S13", RecordHidden, first, u"sts sts-policy-fetch-error; "_s + anything);
        row("S14", RecordTimesOut, first, u"sts sts-policy-fetch-error; "_s + anything);
        row("S15", PolicyHostBlocked, first, u"sts sts-policy-fetch-error; "_s + anything);
        row("S16", PolicyHostSpoofed, first, u"sts sts-webpki-invalid; "_s + anything);
        row("S17", PolicyDamaged, first, u"sts sts-policy-invalid; "_s + anything);
        row("S18", PolicyReplaced, u"EU EA* EA* EA* EA* EA* EA*"_s);
        row("S19", RecordIdForged, u"EU EU EU EA EA EA EA"_s);
        row("S19b", RecordReplayed, u"EU EU EU EA EA EA/EU EA/DEF"_s, u"sts validation-failure"_s);
        // Where the table has a dash, nothing is cached that could run out, and the row is that of S13.
        row("S20", CacheExpired, u"EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT EU/PT"_s, u"none starttls-not-supported"_s);
        row("S21, stripped", TlsaStripped, u"EU EU EU EA EA EA EA"_s);
        row("S21, dropped", TlsaDropped, u"EU EU EU EA EA EA EA"_s);
        row("S21, forged", TlsaInjected, u"EU EU EU EA EA EA EA"_s);
    }
    void withoutDane()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        QFETCH(QString, reported);
        const auto cell = [attack](Sender sender, KnownPolicy policy) {
            Situation situation = with(Dane::Insecure, policy);
            situation.wildcard = attack == Attack::MxForgedToFit;
            return judgeThreat(sender, attack, situation);
        };
        QCOMPARE(listed({told(cell(Sender::Opportunistic, kEnforce)), told(cell(Sender::MtaStsCold, kNone)),
                         told(cell(Sender::MtaStsWarm, kNone)), told(cell(Sender::MtaStsCold, kTesting)),
                         told(cell(Sender::MtaStsCold, kEnforce)), told(cell(Sender::MtaStsWarm, kTesting)),
                         told(cell(Sender::MtaStsWarm, kEnforce))}),
                 expected);
        QCOMPARE(types(cell(Sender::MtaStsWarm, kEnforce)), reported);
    }

    //! The sender (d) at D+ with usage 3, D+ with usage 2 of a private, and of a public anchor, Dx, D0, D-
    void daneOnly_data()
    {
        columns("reported");
        using enum Attack;
        const QString mismatch = u"tlsa tlsa-invalid|certificate-not-trusted"_s;
        row("A0", Nothing, u"EA EA EA EU EU EU"_s);
        row("A1", StartTlsStripped, u"DEF DEF DEF DEF PT PT"_s, u"tlsa starttls-not-supported"_s);
        row("A2", StartTlsRefused, u"DEF DEF DEF DEF PT PT"_s, u"tlsa starttls-not-supported"_s);
        row("A3", HandshakeBroken, u"DEF DEF DEF DEF PT PT"_s, u"tlsa validation-failure"_s);
        row("A5", SelfSignedShown, u"DEF DEF DEF EU EU EU"_s, mismatch);
        row("A6a", OwnCertificateExpired, u"EA DEF DEF EU EU EU"_s);
        row("A6b", OwnCertificateOtherName, u"EA DEF DEF EU EU EU"_s);
        row("A6c", OwnCertificateSelfSigned, u"EA DEF DEF EU EU EU"_s);
        row("A7", OtherNameShown, u"DEF DEF DEF EU EU EU"_s, mismatch);
        row("A8", MisissuedShown, u"DEF DEF EA* EU EU EU"_s, mismatch);
        row("A9, with a valid certificate", MxForged, u"DEF DEF DEF DEF DEF EU"_s, u"tlsa dnssec-invalid"_s);
        row("A9, without", MxForgedBare, u"DEF DEF DEF DEF DEF EU/PT"_s, u"tlsa dnssec-invalid"_s);
        row("A9 1/2", MxForgedToSigned, u"- - - - - EU"_s);
        row("A12a", AddressForged, u"DEF DEF DEF DEF DEF EU/PT"_s, u"tlsa dnssec-invalid"_s);
        row("A12b", RouteHijacked, u"DEF DEF DEF EU/DEF EU/PT EU/PT"_s,
            u"tlsa tlsa-invalid|certificate-not-trusted|starttls-not-supported"_s);
        row("A14", TlsaStripped, u"DEF DEF DEF DEF DEF EU"_s, u"tlsa dnssec-invalid"_s);
        row("A15", TlsaDropped, u"DEF DEF DEF DEF DEF EU"_s, u"tlsa dnssec-invalid"_s);
        row("A16", TlsaInjected, u"- - - - - EU"_s);
        row("A17", DsStripped, u"DEF DEF DEF DEF DEF -"_s, u"tlsa dnssec-invalid"_s);
        row("A18", TlsaReplayed, u"EA* EA* EA* EU EU -"_s);
        row("A20, policy host taken", PolicyReplaced, u"EA EA EA EU EU EU"_s);
        row("A20, record hidden", RecordHiddenAlone, u"EA EA EA EU EU EU"_s);
    }
    void daneOnly()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        QFETCH(QString, reported);
        const auto cell = [attack](Dane dane) { return judgeThreat(Sender::Dane, attack, with(dane, kEnforce)); };
        QCOMPARE(listed({told(cell(Dane::Plus3)), told(cell(Dane::Plus2Private)), told(cell(Dane::Plus2Public)),
                         told(cell(Dane::Unusable)), told(cell(Dane::Absent)), told(cell(Dane::Insecure))}),
                 expected);
        QCOMPARE(types(cell(Dane::Plus3)), reported);
        if (specOf(attack).kind != AttackKind::Discovery) // 27.3 A20: nothing published for MTA-STS changes it
            QCOMPARE(told(judgeThreat(Sender::Dane, attack, with(Dane::Plus3))), told(cell(Dane::Plus3)));
    }
    void daneOnlyTypes() // those of usage 2 in A6 and A7
    {
        const auto reported = [](Attack attack, Dane dane) {
            return types(judgeThreat(Sender::Dane, attack, with(dane)));
        };
        QCOMPARE(reported(Attack::OwnCertificateExpired, Dane::Plus2Private), u"tlsa certificate-expired"_s);
        QCOMPARE(reported(Attack::OwnCertificateOtherName, Dane::Plus2Private), u"tlsa certificate-host-mismatch"_s);
        QCOMPARE(reported(Attack::OwnCertificateSelfSigned, Dane::Plus2Private),
                 u"tlsa tlsa-invalid|certificate-not-trusted"_s);
        QCOMPARE(reported(Attack::OtherNameShown, Dane::Plus2Public), u"tlsa certificate-host-mismatch"_s);
        QCOMPARE(reported(Attack::MisissuedShown, Dane::Plus2Public), QString());
        QCOMPARE(reported(Attack::StartTlsStripped, Dane::Insecure), u"none starttls-not-supported"_s);
        QCOMPARE(judgeThreat(Sender::Dane, Attack::Nothing, with(Dane::Unusable)).remark,
                 ThreatRemark::UnusableReported);
        QCOMPARE(judgeThreat(Sender::Dane, Attack::Nothing, with(Dane::Half)).remark, ThreatRemark::HalfDane);
        QCOMPARE(told(judgeThreat(Sender::Dane, Attack::Nothing, with(Dane::Half))), u"EU"_s);
        QCOMPARE(judgeThreat(Sender::Dane, Attack::MxForgedToSigned, with(Dane::Insecure)).remark,
                 ThreatRemark::HalfDane);
    }

    //! The matrix of 27.4: MTA-STS passes, fails under enforce, fails under testing, none, no policy.
    void matrix_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("expected");
        using enum Attack;
        QTest::newRow("27.4 pass") << with(Dane::Plus3) << Nothing << u"EA DEF! EA EA EA"_s;
        Situation mismatch = with(Dane::Plus3);
        mismatch.keyFits = false;
        QTest::newRow("27.4 fail, key") << mismatch << Nothing << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 fail, usage 2 expired")
            << with(Dane::Plus2Private) << OwnCertificateExpired << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 fail, usage 2 name")
            << with(Dane::Plus2Public) << OwnCertificateOtherName << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 fail, no STARTTLS") << with(Dane::Plus3) << StartTlsStripped << u"DEF DEF DEF DEF DEF"_s;
        Situation failing = with(Dane::Plus3);
        failing.tlsa = TlsaPublished::LookupFails;
        QTest::newRow("27.4 lookup error") << failing << Nothing << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 bogus") << with(Dane::Absent) << AddressForged << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 all unusable") << with(Dane::Unusable) << Nothing << u"EA DEF EU EU EU"_s;
        QTest::newRow("27.4 all unusable, no TLS")
            << with(Dane::Unusable) << StartTlsStripped << u"DEF DEF DEF DEF DEF"_s;
        QTest::newRow("27.4 securely absent") << with(Dane::Absent) << Nothing << u"EA DEF EU EU EU"_s;
        QTest::newRow("27.4 securely absent, no TLS")
            << with(Dane::Absent) << StartTlsStripped << u"DEF DEF PT PT PT"_s;
        QTest::newRow("27.4 not applicable") << with(Dane::Insecure) << Nothing << u"EA DEF EU EU EU"_s;
    }
    void matrix()
    {
        QFETCH(Situation, situation);
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        const auto cell = [&](KnownPolicy policy, bool covered) {
            Situation here = situation;
            here.policy = policy;
            here.covered = covered;
            return told(judgeThreat(Sender::BothWarm, attack, here));
        };
        QCOMPARE(listed({cell(kEnforce, true), cell(kEnforce, false), cell(kTesting, false), cell(kNone, true),
                         cell(KnownPolicy::NoPolicy, true)}),
                 expected);
    }
    void theUnsettledOne()
    {
        Situation situation = with(Dane::Plus3, kEnforce);
        situation.covered = false;
        const ThreatCell cell = judgeThreat(Sender::BothWarm, Attack::Nothing, situation);
        QVERIFY(!cell.settled());
        QCOMPARE(productsOf(cell.remark).size(), 2U);
        QCOMPARE(productsOf(cell.remark)[0].product, "mox");
        QCOMPARE(productsOf(cell.remark)[0].outcome, MailOutcome::HeldBack);
        QCOMPARE(productsOf(cell.remark)[1].outcome, MailOutcome::Authenticated);
        situation.policy = kTesting;
        QCOMPARE(types(judgeThreat(Sender::BothWarm, Attack::Nothing, situation)), u"sts validation-failure"_s);
    }

    //! (e) at D+ none, testing, enforce; D0 none, testing cold, testing warm, enforce cold, enforce warm; D- the same.
    void both_data()
    {
        columns("unused");
        using enum Attack;
        const QString def = u"DEF DEF DEF | DEF DEF DEF DEF DEF | DEF DEF DEF DEF DEF"_s;
        row("E0", Nothing, u"EA EA EA | EU EA EA EA EA | EU EA EA EA EA"_s);
        row("E1", StartTlsStripped, u"DEF DEF DEF | PT PT PT DEF DEF | PT PT PT DEF DEF"_s);
        row("E3", HandshakeBroken, u"DEF DEF DEF | PT PT PT DEF DEF | PT PT PT DEF DEF"_s);
        row("E5, self-signed", SelfSignedShown, u"DEF DEF DEF | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        row("E5, expired", ExpiredShown, u"DEF DEF DEF | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        row("E5, another name", OtherNameShown, u"DEF DEF DEF | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        row("E6, expired", OwnCertificateExpired, u"EA EA DEF! | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        row("E6, self-signed", OwnCertificateSelfSigned, u"EA EA DEF! | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        row("E6, name", OwnCertificateOtherName, u"EA EA DEF! | EU EU EU DEF DEF | EU EU EU DEF DEF"_s);
        // "EU in substance" under testing is "in name only" of S8.
        row("E8", MisissuedShown, u"DEF DEF DEF | EU EA* EA* EA* EA* | EU EA* EA* EA* EA*"_s);
        row("E9, valid certificate", MxForged, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU EU EU DEF DEF"_s);
        row("E9, without", MxForgedBare, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU/PT EU/PT EU/PT DEF DEF"_s);
        row("E12", AddressForged, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU/PT EU/PT EU/PT DEF DEF"_s);
        const QString first = u"DEF DEF DEF | EU/PT EU/PT EU/PT EU/PT DEF | EU/PT EU/PT EU/PT EU/PT DEF"_s;
        row("E13", RecordHidden, first);
        row("E13n", RecordHiddenAlone, u"EA EA EA | EU EU EA EU EA | EU EU EA EU EA"_s);
        row("E15, blocked", PolicyHostBlocked, first);
        row("E15, spoofed", PolicyHostSpoofed, first);
        row("E9+13", MxForgedRecordHidden, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU/PT EU/PT EU/PT EU/PT DEF"_s);
        row("E14", TlsaStripped, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU EA EA EA EA"_s);
        row("E15t", TlsaDropped, u"DEF DEF DEF | DEF DEF DEF DEF DEF | EU EA EA EA EA"_s);
        row("E18", PolicyReplaced, u"EA EA EA | EU EU EU EU/DEF EU/DEF | EA* EA* EA* EA* EA*"_s);
        row("A17 as (e)", DsStripped, u"DEF DEF DEF | DEF DEF DEF DEF DEF | - - - - -"_s);
        row("A18 as (e)", TlsaReplayed, u"EA* EA* EA* | EU EA* EA* EA* EA* | - - - - -"_s);
    }
    void both()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        const auto cell = [attack](Sender sender, Dane dane, KnownPolicy policy) {
            return told(judgeThreat(sender, attack, with(dane, policy)));
        };
        const auto five = [&cell](Dane dane) {
            return listed({cell(Sender::BothCold, dane, kNone), cell(Sender::BothCold, dane, kTesting),
                           cell(Sender::BothWarm, dane, kTesting), cell(Sender::BothCold, dane, kEnforce),
                           cell(Sender::BothWarm, dane, kEnforce)});
        };
        for (const Sender sender : {Sender::BothCold, Sender::BothWarm}) {
            const QString plus = listed({cell(sender, Dane::Plus3, kNone), cell(sender, Dane::Plus3, kTesting),
                                         cell(sender, Dane::Plus3, kEnforce)});
            QCOMPARE(plus + u" | "_s + five(Dane::Absent) + u" | "_s + five(Dane::Insecure), expected);
        }
    }

    //! Nothing published, MTA-STS testing and enforce once the policy is known, DANE (usage 3), both.
    void summary_data()
    {
        columns("unused");
        using enum Attack;
        row("27.5 STARTTLS stripped", StartTlsStripped, u"PT PT DEF DEF DEF"_s);
        row("27.5 TLS broken", HandshakeBroken, u"PT PT DEF DEF DEF"_s);
        row("27.5 false certificate", SelfSignedShown, u"EU EU DEF DEF DEF"_s);
        row("27.5 MX forged", MxForgedBare, u"EU/PT EU/PT DEF DEF DEF"_s);
        row("27.5 policy host blocked, policy cached", PolicyHostBlocked, u"- EU/PT DEF DEF DEF"_s);
        row("27.5 TLSA stripped", TlsaStripped, u"EU EA EA DEF DEF"_s);
        row("27.5 rogue CA", MisissuedShown, u"EU EA* EA* DEF DEF"_s);
        row("27.5 certificate expired", OwnCertificateExpired, u"EU EU DEF EA DEF!"_s);
        row("27.5 key rolled", KeyRolled, u"EU EA EA DEF DEF"_s);
        row("MX renamed", MxRenamed, u"EU EU DEF EU DEF"_s);
    }
    void summary()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        const auto cell = [attack](Sender sender, Dane dane, KnownPolicy policy) {
            return told(judgeThreat(sender, attack, with(dane, policy)));
        };
        QCOMPARE(listed({cell(Sender::MtaStsWarm, Dane::Insecure, KnownPolicy::NoPolicy),
                         cell(Sender::MtaStsWarm, Dane::Insecure, kTesting),
                         cell(Sender::MtaStsWarm, Dane::Insecure, kEnforce),
                         cell(Sender::Dane, Dane::Plus3, KnownPolicy::NoPolicy),
                         cell(Sender::BothWarm, Dane::Plus3, kEnforce)}),
                 expected);
    }
    void firstContact() // 27.5, discovery blocked
    {
        const auto cell = [](Sender sender, Dane dane, KnownPolicy policy) {
            return told(judgeThreat(sender, Attack::RecordHidden, with(dane, policy)));
        };
        QCOMPARE(listed({cell(Sender::MtaStsCold, Dane::Insecure, KnownPolicy::NoPolicy),
                         cell(Sender::MtaStsCold, Dane::Insecure, kTesting),
                         cell(Sender::MtaStsCold, Dane::Insecure, kEnforce),
                         cell(Sender::Dane, Dane::Plus3, KnownPolicy::NoPolicy),
                         cell(Sender::BothCold, Dane::Plus3, kEnforce)}),
                 u"- EU/PT EU/PT DEF DEF"_s);
    }
    void rolledKeyUnderAnAnchor()
    {
        QCOMPARE(told(judgeThreat(Sender::Dane, Attack::KeyRolled, with(Dane::Plus2Public))), u"EA"_s);
        Situation wild = with(Dane::Insecure, kEnforce);
        wild.wildcard = wild.siblingCovered = true;
        QCOMPARE(told(judgeThreat(Sender::MtaStsWarm, Attack::MxRenamed, wild)), u"EA"_s);
    }

    //! E18 where the MX cannot be forged and no TLSA record binds: by a false policy the attacker holds mail back, or
    //! lets go what the genuine one would hold back.
    void falsePolicyWeakens_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Dane dane, KnownPolicy policy, Trouble shown, bool covered,
                            const QString &expected) {
            Situation situation = with(dane, policy);
            situation.shown = shown;
            situation.covered = covered;
            QTest::newRow(name) << situation << expected;
        };
        using enum Trouble;
        row("a good host", Dane::Absent, kEnforce, None, true, u"EU/DEF"_s);
        row("without STARTTLS", Dane::Absent, kEnforce, NoStartTls, true, u"PT/DEF"_s);
        row("STARTTLS is refused", Dane::Absent, kEnforce, StartTlsRefused, true, u"PT/DEF"_s);
        row("a bad certificate", Dane::Absent, kEnforce, Expired, true, u"EU/DEF"_s);
        row("the policy does not name it", Dane::Absent, kEnforce, None, false, u"EU/DEF"_s);
        row("testing, without STARTTLS", Dane::Absent, kTesting, NoStartTls, true, u"PT"_s);
        row("testing, a bad certificate", Dane::Absent, kTesting, SelfSigned, true, u"EU"_s);
        row("none usable, a bad certificate", Dane::Unusable, kEnforce, WrongName, true, u"EU/DEF"_s);
        row("none usable, without STARTTLS", Dane::Unusable, kEnforce, NoStartTls, true, u"DEF"_s);
        row("usable, without STARTTLS", Dane::Plus3, kEnforce, NoStartTls, true, u"DEF"_s);
        row("usable, a bad certificate", Dane::Plus3, kEnforce, Expired, true, u"DEF!"_s);
    }
    void falsePolicyWeakens()
    {
        QFETCH(Situation, situation);
        QFETCH(QString, expected);
        for (const Sender sender : {Sender::BothCold, Sender::BothWarm}) {
            const ThreatCell cell = judgeThreat(sender, Attack::PolicyReplaced, situation);
            QCOMPARE(told(cell), expected);
            QCOMPARE(cell.noEffect, expected.startsWith(u"DEF"_s));
            QCOMPARE(cell.interceptable, !cell.noEffect);
            QCOMPARE(cell.reason == ThreatReason::PolicyWeakened, !cell.noEffect);
        }
    }

    //! An attacker gets nothing out of a cell that protects; what the operator breaks is not interceptable.
    void everyCellIsConsistent()
    {
        for (const Sender sender : everySender()) {
            for (const Attack attack : everyAttack()) {
                for (const Dane dane : {Dane::Plus3, Dane::Plus2Private, Dane::Plus2Public, Dane::Unusable,
                                        Dane::Absent, Dane::Insecure, Dane::Half}) {
                    for (const KnownPolicy policy : {KnownPolicy::NoPolicy, kNone, kTesting, kEnforce}) {
                        Situation situation = with(dane, policy);
                        situation.wildcard = true;
                        const ThreatCell cell = judgeThreat(sender, attack, situation);
                        const QByteArray name = specOf(attack).slug;
                        QVERIFY2(!cell.protects() || badnessOf(cell) <= 1, name.constData());
                        QVERIFY2(!cell.protects() || cell.change == ThreatChange::None
                                     || specOf(attack).kind == AttackKind::Operator,
                                 name.constData());
                        QVERIFY2(specOf(attack).kind != AttackKind::Operator || !cell.interceptable, name.constData());
                        QVERIFY2(cell.standing != CellStanding::Told || badnessOf(cell) < 3
                                     || cell.change != ThreatChange::None,
                                 name.constData());
                        QVERIFY2(!cell.inNameOnly || cell.interceptable, name.constData());
                        QVERIFY2(!cell.noEffect || !cell.interceptable, name.constData());
                        const bool binds = cell.standing == CellStanding::Told && cell.protects()
                                           && cell.outcome == MailOutcome::HeldBack;
                        QVERIFY2(!binds || sender != Sender::Opportunistic || attack == Attack::ConnectionCut,
                                 name.constData());
                    }
                }
            }
        }
    }

    void everyAttackHasARow()
    {
        for (const Attack attack : everyAttack())
            QVERIFY2(m_seen.contains(int(attack)) || attack == Attack::FirstHostOnly, specOf(attack).slug);
    }
};

QTEST_APPLESS_MAIN(ThreatModelTest)
#include "threat_model_test.moc"
