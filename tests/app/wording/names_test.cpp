// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/names.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace postseal;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEnumeratorHasItsOwnWords_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<std::function<QString(int)>>("word");
        const auto row = [](const char *name, int last, const std::function<QString(int)> &word) {
            QTest::newRow(name) << last << word;
        };
        row("severity", int(Severity::Pass), [](int i) { return severityName(Severity(i)); });
        row("area", int(Area::TlsRpt), [](int i) { return areaName(Area(i)); });
        row("standing", int(Standing::CannotTell), [](int i) { return standingName(Standing(i)); });
        row("DNS security", int(DnsSecurity::Bogus), [](int i) { return dnsSecurityName(DnsSecurity(i)); });
        row("chain", int(ChainVerdict::Other), [](int i) { return chainVerdictText(ChainVerdict(i)); });
        row("stage", int(SmtpStage::Done), [](int i) { return stageName(SmtpStage(i)); });
        row("failure", int(FailureKind::Internal), [](int i) {
            return failureText({FailureKind(i), u"detail"_s}, u"mx.example.org"_s);
        });
    }
    void everyEnumeratorHasItsOwnWords()
    {
        QFETCH(int, last);
        QFETCH(std::function<QString(int)>, word);
        QSet<QString> words;
        for (int i = 0; i <= last; ++i) {
            QVERIFY(!word(i).isEmpty());
            words.insert(word(i));
        }
        QCOMPARE(words.size(), last + 1);
    }

    void recordTypes()
    {
        QCOMPARE(rrTypeName(RrType::Tlsa), u"TLSA"_s);
        QCOMPARE(rrTypeName(RrType(64)), u"TYPE64"_s); // a saved file may hold any number
    }

    void whatIsWaitedFor()
    {
        QCOMPARE(stageText(SmtpStage::Greeting, u"mx2.example.org"_s, u"192.0.2.26"_s),
                 u"mx2.example.org (192.0.2.26): waiting for the banner"_s);
        QCOMPARE(stageText(SmtpStage::Connect, u"mx2.example.org"_s, QString()), u"mx2.example.org: connecting"_s);
        QCOMPARE(dnsWaitText(RrType::Mx, u"example.org"_s), u"example.org: waiting for MX"_s);
        QCOMPARE(policyWaitText(u"mta-sts.example.org"_s, u"2001:db8::1"_s),
                 u"mta-sts.example.org (2001:db8::1): waiting for the policy"_s);
        QCOMPARE(stageText(SmtpStage::Connect, u"%2\u202e"_s, u"%1"_s), u"%2⟨U+202E⟩ (%1): connecting"_s);
    }

    void failuresSayWhatWhomAndWhatToDo()
    {
        for (int kind = 0; kind <= int(FailureKind::Internal); ++kind) {
            const QString text = failureText({FailureKind(kind), u"secret detail"_s}, u"%1 {host}\n"_s);
            QVERIFY(text.contains(u"%1 {host}\u2424"_s));
            QVERIFY(!text.contains(u"detail."_s) && !text.contains(u"secret"_s));
            QVERIFY(text.endsWith(u'.') && text.count(u". "_s) == 1);
        }
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
