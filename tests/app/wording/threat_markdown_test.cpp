// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_markdown.h"

#include "app/wording/markdown_text.h"
#include "app/wording/threat_grounds.h"
#include "app/wording/threat_headings.h"
#include "app/wording/threat_telling.h"
#include "app/wording/threat_text.h"
#include "tests/support/sample_threats.h"

#include <QRegularExpression>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

//! The matrix in words that go elsewhere: into a file, a ticket, the foot of the window.
class ThreatMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttackThatAppliesHasARow()
    {
        const ThreatMatrix matrix = matrixOf(enforcedHost());
        const QString text = threatMarkdown(matrix, u"example.org"_s);
        const QStringList lines = text.split(u'\n');
        QVERIFY(text.startsWith(u"# What happens to mail for example.org\n"_s));
        for (const Attack attack : everyAttack()) {
            const QString begin = u"| "_s + markdownText(attackName(attack)) + u" |"_s;
            const qsizetype rows = std::ranges::count_if(
                lines, [&begin](const QString &line) { return line.startsWith(begin); });
            QCOMPARE(rows, matrix.applies(attack) ? 1 : 0);
        }
        for (const QString &line : lines) {
            if (line.startsWith(u'|'))
                QCOMPARE(line.count(u" | "_s), 6);
        }
        QVERIFY(text.contains(u"| STARTTLS is stripped | × Plaintext | ■ Held back | ■ Held back |"_s));
    }

    void weakCellsHaveTheirStory()
    {
        const QString text = threatMarkdown(matrixOf(enforcedHost()), u"example.org"_s);
        QVERIFY(text.contains(u"### STARTTLS is stripped\n\n- **STARTTLS only; DANE only**: "_s)
                || text.contains(u"### STARTTLS is stripped\n\n- **STARTTLS only**: "_s));
        QVERIFY(text.contains(u"What would help: "_s));
        const QString stories = text.mid(text.indexOf(u"## What is not green"_s));
        QVERIFY(!stories.contains(u"**MTA-STS, policy cached**: ■ Held back."_s));
        QVERIFY(stories.contains(u"Held back: outage"_s)); // errors of one's own
    }

    void hostileNamesStandForThemselves()
    {
        ThreatMatrix matrix = matrixOf({});
        const QString name = u"mx|*_`<img src=x>[a](x)\n- evil\u202e~&amp;"_s;
        for (ThreatCell &cell : matrix.cells)
            cell.host = name;
        const QString text = threatMarkdown(matrix, name);
        QVERIFY(!text.contains(u'<'));
        QVERIFY(!text.contains(u"\n- evil"_s));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(QRegularExpression(uR"((?<!\\)[\[\]])"_s)));
        QVERIFY(text.contains(u"mx\\|\\*\\_\\`&lt;img src=x&gt;\\[a\\](x)"_s));
        QVERIFY(text.contains(u"&amp;amp;"_s));
    }

    void withoutMailItSaysWhy()
    {
        const QString text = threatMarkdown(without(NoThreats::TakesNoMail), u"example.org"_s);
        QVERIFY(text.contains(u"example.org takes no mail"_s));
        QVERIFY(!text.contains(u'|'));
    }

    void theTellingNamesTheChange_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<int>("sender");
        QTest::addColumn<int>("attack");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("changeTitle");
        QTest::addColumn<QString>("change");
        const auto add = [](const char *name, const Situation &situation, Sender sender, Attack attack,
                            const QStringList &texts) {
            QTest::newRow(name) << situation << int(sender) << int(attack) << texts.at(0) << texts.at(1) << texts.at(2);
        };
        const QString green = u"What would turn it green"_s;
        add("weak", {}, Sender::MtaStsCold, Attack::StartTlsStripped,
            {u"MTA-STS sender at first contact, STARTTLS stripped: plaintext"_s, green,
             u"Publish an MTA-STS policy for example.org"_s});
        add("DANE", enforcedHost(), Sender::Dane, Attack::StartTlsStripped,
            {u"DANE sender, STARTTLS stripped: plaintext"_s, green, u"Sign example.org"_s});
        add("green", enforcedHost(), Sender::MtaStsWarm, Attack::Nothing,
            {u"MTA-STS sender with a cached policy, No attack: sealed"_s, u"Nothing to change"_s, u"No attacker"_s});
        add("outage", enforcedHost(false), Sender::MtaStsWarm, Attack::Nothing,
            {u"MTA-STS sender with a cached policy, No attack: held back, an outage"_s, green,
             u"Name every mail host"_s});
        add("not here", {}, Sender::Dane, Attack::RecordHidden,
            {u"DANE sender, Record hidden, hosts hijacked: does not apply"_s, u"Nothing to change"_s,
             u"What does not apply"_s});
    }
    void theTellingNamesTheChange()
    {
        QFETCH(Situation, situation);
        QFETCH(int, sender);
        QFETCH(int, attack);
        QFETCH(QString, title);
        QFETCH(QString, changeTitle);
        QFETCH(QString, change);
        const ThreatTelling telling = tellThreat(
            matrixOf(situation), {{Sender(sender)}, Attack(attack), attackHeading(Attack(attack), true)},
            u"example.org"_s);
        QCOMPARE(telling.title, title);
        QCOMPARE(telling.changeTitle, changeTitle);
        QVERIFY2(telling.change.startsWith(change), qPrintable(telling.change));
        QVERIFY(telling.asText().contains(telling.story) && telling.asText().endsWith(telling.change));
    }

    void theTellingHasRuleAndReport()
    {
        const ThreatTelling telling = tellThreat(
            matrixOf(enforcedHost()), {{Sender::MtaStsWarm}, Attack::StartTlsStripped, u"STARTTLS stripped"_s},
            u"example.org"_s);
        QCOMPARE(telling.rows.constFirst().text, u"RFC 8461 §5"_s);
        QVERIFY(telling.fixed.contains(u"starttls-not-supported"_s));
        QVERIFY(std::ranges::any_of(telling.rows, [](const ThreatRemarkRow &row) {
            return row.text.contains(u"starttls-not-supported"_s);
        }));
        ThreatMatrix untold = matrixOf({});
        untold.cells[0].standing = CellStanding::CannotTell;
        const ThreatTelling none = tellThreat(untold, {{Sender::Opportunistic}, Attack::Nothing, u"x"_s}, u"a.test"_s);
        QVERIFY(none.rows.isEmpty());
        QCOMPARE(none.changeTitle, u"Not told"_s);
    }

    void theSealNamesItsCells()
    {
        const ThreatMatrix matrix = matrixOf({});
        const auto text = [&matrix](SealGround ground, const QList<Sender> &senders, SealReason reason) {
            SealVerdict seal;
            seal.reason = reason;
            return sealGroundsText({ground, senders, Attack::StartTlsStripped}, seal, matrix);
        };
        QCOMPARE(text(SealGround::SomeExposed, {Sender::Dane}, SealReason::SomeHostsUnbound),
                 u"Cracked follows from one cell: DANE sender, STARTTLS stripped: plaintext."_s);
        QVERIFY(text(SealGround::AllSafe, {Sender::Dane, Sender::BothCold}, SealReason::DaneHolds)
                    .contains(u"rows that honour DANE:"_s));
        QVERIFY(text(SealGround::HeldBack, {Sender::MtaStsCold, Sender::Dane}, SealReason::PolicyFitsNoHost)
                    .contains(u"MTA-STS or DANE"_s));
        QVERIFY(text(SealGround::Untold, {}, SealReason::Stopped).contains(u"still missing"_s));
        QVERIFY(text(SealGround::NoCells, {}, SealReason::TakesNoMail).isEmpty());
    }
};

QTEST_APPLESS_MAIN(ThreatMarkdownTest)
#include "threat_markdown_test.moc"
