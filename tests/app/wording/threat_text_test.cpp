// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_text.h"

#include "app/wording/threat_json.h"
#include "app/wording/threat_report.h"
#include "core/threats/attack_table.h"
#include "tests/core/threats/threat_rows.h"
#include "tests/support/json_schema.h"
#include "tests/support/sample_facts.h"

#include <QJsonArray>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr KnownPolicy kPolicies[] = {KnownPolicy::NoPolicy, KnownPolicy::None, KnownPolicy::Testing,
                                     KnownPolicy::Enforce};

//! Every state of the decision model, healthy and with each trouble of the host's own.
QList<Situation> everySituation()
{
    QList<Situation> situations;
    for (const Dane dane : {Dane::Plus3, Dane::Plus2Private, Dane::Plus2Public, Dane::Unusable, Dane::Absent,
                            Dane::Insecure, Dane::Half}) {
        for (const KnownPolicy policy : kPolicies) {
            for (int trouble = 0; trouble <= int(Trouble::NotYetValid); ++trouble) {
                Situation situation = with(dane, policy);
                situation.shown = Trouble(trouble);
                situation.wildcard = situation.siblingCovered = true;
                situations.append(situation);
                situation.covered = situation.keyFits = situation.anchorFits = false;
                situations.append(situation);
            }
        }
    }
    Situation failing = with(Dane::Plus3, KnownPolicy::Enforce);
    failing.tlsa = TlsaPublished::LookupFails;
    return situations + QList{failing};
}

ThreatMatrix matrixOf(const Situation &situation)
{
    ThreatMatrix matrix;
    matrix.reportsWanted = true;
    for (const Attack attack : everyAttack()) {
        for (const Sender sender : everySender())
            matrix.cells.append(judgeThreat(sender, attack, situation));
    }
    return matrix;
}

ThreatCell untold(ThreatUntold why)
{
    ThreatCell cell;
    cell.standing = CellStanding::CannotTell;
    cell.untold = why;
    return cell;
}

} // namespace

//! Every cell can be said, and nothing is missing in what is said.
class ThreatTextTest : public QObject
{
    Q_OBJECT

    static void compareSentences(const QString &text, int atLeast)
    {
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        QVERIFY2(!text.contains(u"  "_s) && text == text.trimmed(), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.count(u". "_s) + 1 >= atLeast, qPrintable(text));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyCellCanBeSaid()
    {
        QSet<int> reasons, remarks, changes;
        for (const Situation &situation : everySituation()) {
            for (const Attack attack : everyAttack()) {
                for (const Sender sender : everySender()) {
                    ThreatCell cell = judgeThreat(sender, attack, situation);
                    if (cell.standing == CellStanding::Told) {
                        reasons.insert(int(cell.reason));
                        remarks.insert(int(cell.remark));
                        changes.insert(int(cell.change));
                    }
                    cell.host = u"mx1.example.org"_s;
                    compareSentences(threatStory(attack, cell), cell.standing == CellStanding::Told ? 3 : 2);
                    for (const QString &note : threatNotes(attack, cell, true))
                        compareSentences(note, 1);
                    if (cell.change != ThreatChange::None && cell.standing == CellStanding::Told)
                        compareSentences(threatChange(cell, u"example.org"_s), 1);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        for (int reason = 0; reason <= int(ThreatReason::NothingBinds); ++reason)
            QVERIFY2(reasons.contains(reason), qPrintable(QString::number(reason)));
        for (int remark = 0; remark < int(ThreatRemark::StrictRefuse); ++remark) // which only a whole domain yields
            QVERIFY2(remarks.contains(remark), qPrintable(QString::number(remark)));
        for (int change = 0; change <= int(ThreatChange::ShortenSignatures); ++change) // MendPolicy likewise
            QVERIFY2(changes.contains(change) || change == int(ThreatChange::MendPolicy),
                     qPrintable(QString::number(change)));
    }

    void whatIsNotToldIsSaid()
    {
        for (int why = 0; why <= int(ThreatUntold::MoreHosts); ++why)
            compareSentences(threatStory(Attack::Nothing, untold(ThreatUntold(why))), 2);
        for (int why = 1; why <= int(NoThreats::MxNotTold); ++why)
            compareSentences(noThreatsText(NoThreats(why), u"example.org"_s), 1);
        QVERIFY(threatNotes(Attack::Nothing, untold(ThreatUntold::Stopped), true).isEmpty());
        QVERIFY(threatChange(untold(ThreatUntold::Stopped), u"example.org"_s).isEmpty());
    }

    void namesDiffer()
    {
        QSet<QString> attacks, senders, headings;
        for (const Attack attack : everyAttack())
            attacks.insert(attackName(attack));
        for (const Sender sender : everySender()) {
            senders.insert(senderName(sender));
            headings.insert(senderHeading(sender).join(u' '));
            QVERIFY(senderMeaning(sender).endsWith(u'.'));
        }
        QCOMPARE(attacks.size(), qsizetype(everyAttack().size()));
        QCOMPARE(senders.size(), 6);
        QCOMPARE(headings.size(), 6);
    }

    void wordsOfCells_data()
    {
        QTest::addColumn<Sender>("sender");
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("expected");
        using enum Attack;
        QTest::newRow("sealed") << Sender::MtaStsWarm << Nothing << u"● sealed"_s;
        QTest::newRow("held") << Sender::MtaStsWarm << StartTlsStripped << u"■ held"_s;
        QTest::newRow("to anyone") << Sender::Opportunistic << Nothing << u"○ anyone"_s;
        QTest::newRow("to the attacker") << Sender::Opportunistic << SelfSignedShown << u"▲ taken"_s;
        QTest::newRow("in name only") << Sender::MtaStsWarm << MisissuedShown << u"△ faked"_s;
        QTest::newRow("plain, the worse of two") << Sender::Opportunistic << RouteHijacked << u"× plain"_s;
        QTest::newRow("held, the worse of two") << Sender::MtaStsWarm << RecordReplayed << u"■ held"_s;
        QTest::newRow("no such attack") << Sender::MtaStsWarm << DsStripped << u"– "_s;
    }
    void wordsOfCells()
    {
        QFETCH(Sender, sender);
        QFETCH(Attack, attack);
        QFETCH(QString, expected);
        const ThreatCell cell = judgeThreat(sender, attack, with(Dane::Insecure, KnownPolicy::Enforce));
        QCOMPARE(QString(outcomeSymbol(cell)) + u' ' + outcomeName(cell), expected);
        QVERIFY(!outcomeMeaning(cell).isEmpty());
    }

    void stories()
    {
        const Situation enforced = with(Dane::Insecure, KnownPolicy::Enforce);
        QCOMPARE(
            threatStory(Attack::SelfSignedShown, judgeThreat(Sender::MtaStsWarm, Attack::SelfSignedShown, enforced)),
            u"Somebody on the path answers in the host's place with a self-signed certificate. The policy is "
            "enforced, and the host does not pass: the certificate is self-signed. The mail waits in the queue "
            "and is tried again; nothing reaches the attacker."_s);
        Situation uncovered = enforced;
        uncovered.covered = false;
        const ThreatCell outage = judgeThreat(Sender::MtaStsWarm, Attack::Nothing, uncovered);
        QVERIFY(threatStory(Attack::Nothing, outage).endsWith(u"an outage that the domain makes itself."_s));
        QVERIFY(threatChange(outage, u"example.org"_s).startsWith(u"Name every mail host"_s));
        const ThreatCell cold = judgeThreat(Sender::MtaStsCold, Attack::RecordHidden, enforced);
        QVERIFY(threatStory(Attack::RecordHidden, cold).contains(u"if the attacker offers TLS, and otherwise"_s));
        uncovered = with(Dane::Plus3, KnownPolicy::Enforce);
        uncovered.covered = false;
        const ThreatCell unsettled = judgeThreat(Sender::BothWarm, Attack::Nothing, uncovered);
        const QString notes = threatNotes(Attack::Nothing, unsettled, true).join(u' ');
        QVERIFY2(notes.contains(u"RFCs do not settle"_s) && notes.contains(u"mox"_s) && notes.contains(u"Postfix"_s),
                 qPrintable(notes));
        QVERIFY(threatNotes(Attack::Nothing, outage, false).join(u' ').contains(u"asks for no reports"_s));
        QVERIFY(threatNotes(Attack::Nothing, outage, true).join(u' ').contains(u"validation-failure (sts)"_s));
    }

    void jsonFitsTheSchema()
    {
        const QJsonObject schema = readSchema(u"threats"_s);
        QVERIFY(!schema.isEmpty());
        const QList<Situation> situations = everySituation();
        for (qsizetype i = 0; i < situations.size(); i += 11) {
            const QJsonObject json = threatsJson(matrixOf(situations.at(i)), u"example.org"_s, true);
            QCOMPARE(schemaComplaints(schema, json), QStringList());
        }
        ThreatMatrix told = matrixOf(with(Dane::Insecure));
        told.reportsWanted.reset();
        for (int why = 1; why <= int(ThreatUntold::MoreHosts); ++why)
            told.cells[why] = untold(ThreatUntold(why));
        told.cells[0].remark = ThreatRemark::StrictRefuse;
        told.cells[0].change = ThreatChange::MendPolicy;
        QCOMPARE(schemaComplaints(schema, threatsJson(told, u"example.org"_s, false)), QStringList());
        for (int why = 1; why <= int(NoThreats::MxNotTold); ++why) {
            ThreatMatrix none;
            none.why = NoThreats(why);
            QCOMPARE(schemaComplaints(schema, threatsJson(none, u"example.org"_s, true)), QStringList());
        }
    }
    void sentencesOfJsonAreAskedFor()
    {
        const auto cell = [](bool stories) {
            const QJsonObject json = threatsJson(matrixOf(with(Dane::Insecure)), u"example.org"_s, stories);
            return json["attacks"_L1]
                .toArray()
                .at(1)
                .toObject()["senders"_L1]
                .toObject()["opportunistic"_L1]
                .toObject();
        };
        QVERIFY(!cell(false).contains("text"_L1));
        QVERIFY(cell(true)["remedy"_L1].toString().contains(u"example.org"_s));
        QCOMPARE(cell(false)["outcome"_L1].toString(), u"plaintext"_s);
        QCOMPARE(cell(false)["interceptable"_L1].toBool(), true);
    }

    void reportKeepsToItsWidth()
    {
        for (const int columns : {80, 100, 120}) {
            const ThreatMatrix matrix = matrixOf(with(Dane::Plus3, KnownPolicy::Enforce));
            for (const bool verbose : {false, true}) {
                const QString text = threatReport(matrix, u"example.org"_s, {false, verbose, columns});
                for (const QString &line : text.split(u'\n'))
                    QVERIFY2(line.size() <= columns, qPrintable(line));
                QVERIFY(text.contains(u"■ held"_s));
                QCOMPARE(text.contains(u"What would help"_s), verbose);
            }
        }
        ThreatMatrix none;
        none.why = NoThreats::TakesNoMail;
        QVERIFY(threatReport(none, u"example.org"_s, {}).contains(u"example.org takes no mail"_s));
    }
};

QTEST_APPLESS_MAIN(ThreatTextTest)
#include "threat_text_test.moc"
