// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/language.h"

#include "app/pages/inspect/start_view.h"
#include "app/services/command_line.h"
#include "app/shell/main_window.h"
#include "app/shell/settings_dialog.h"
#include "app/wording/settings_text.h"
#include "app/wording/fact_tree.h"
#include "app/wording/finding_text.h"
#include "app/wording/host_text.h"
#include "app/wording/judgement_json.h"
#include "app/wording/names.h"
#include "app/wording/quantities.h"
#include "app/wording/report_text.h"
#include "app/wording/seal_text.h"
#include "core/checks/catalogue.h"
#include "core/storage/inspection_file.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

bool isMarked(const QString &text)
{
    return text.contains(u'⟦') && text.contains(u'⟧');
}

//! Nothing in it is for a translator: names of standards, keys, numbers, addresses.
bool isTechnical(const QString &text)
{
    static const QStringList words{u"Postseal"_s, u"MTA-STS"_s, u"DANE"_s,   u"STARTTLS"_s,
                                   u"TLS-RPT"_s,  u"DNS"_s,     u"DNSSEC"_s, u"192.0.2.53, 192.0.2.53@5353"_s};
    const bool isKey = !QKeySequence(text).isEmpty() && !text.contains(u' ');
    return words.contains(text) || isKey || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

//! Everything that is shown or read aloud here and was not translated.
QStringList unmarkedTextsOf(const QWidget &root)
{
    QStringList texts{root.windowTitle()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        const bool isQts = qobject_cast<const QDialogButtonBox *>(parent) || qobject_cast<const QTabBar *>(parent)
                           || widget->objectName().startsWith("qt_"_L1);
        if (isQts)
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        for (const QAction *action : widget->actions())
            texts << action->text();
    }
    texts.removeIf([](const QString &text) { return isMarked(text) || isTechnical(text); });
    texts.removeDuplicates();
    return texts;
}

Finding findingOf(Check check, Standing standing)
{
    Finding finding;
    finding.check = check;
    finding.standing = standing;
    return finding;
}

//! JSON without its members for people.
QJsonValue forPrograms(const QJsonValue &value)
{
    static const QStringList forPeople{u"text"_s, u"what"_s, u"effect"_s, u"remedy"_s, u"sentence"_s};
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(forPrograms(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (forPeople.contains(key))
            object.remove(key);
        else
            object[key] = forPrograms(object.value(key));
    }
    return object;
}

InspectionFacts sampleInspection()
{
    return loadInspection(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json")).value();
}

SealVerdict verdictOf(SealReason reason, const QList<HostTrouble> &troubles)
{
    SealVerdict seal;
    seal.reason = reason;
    seal.troubles = troubles;
    return seal;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QVERIFY(useLanguage(u"en"_s)); }

    void languages()
    {
        QVERIFY(availableLanguages().contains(u"en"_s));
        QVERIFY(availableLanguages().contains(u"pseudo"_s));
        QCOMPARE(useLanguage(u"en"_s).value(), u"en"_s);
        QCOMPARE(useLanguage(u"EN"_s).value(), u"en"_s);
        QCOMPARE(useLanguage(u"en-GB"_s).value(), u"en"_s);
        QCOMPARE(QLocale(), QLocale(u"en_GB"_s));
        QCOMPARE(useLanguage(u"en_AU.UTF-8"_s).value(), u"en"_s);
        QCOMPARE(QLocale(), QLocale(u"en_AU"_s));
    }

    void theSystemsLanguageOrEnglish()
    {
        const Result<QString> language = useLanguage({});
        QVERIFY(language);
        QVERIFY(availableLanguages().contains(*language));
        if (*language == "en"_L1)
            QVERIFY(QLocale().language() == QLocale::English || QLocale().language() == QLocale::C);
    }

    void anUnknownLanguageIsRefusedInASentence()
    {
        QVERIFY(useLanguage(u"en"_s));
        for (const auto &wanted : {u"xx"_s, u"english"_s, u"%2"_s, u"../en"_s}) {
            const Result<QString> language = useLanguage(wanted);
            QVERIFY(!language);
            QCOMPARE(language.error().kind, FailureKind::Malformed);
            QVERIFY(language.error().detail.contains(wanted));
            for (const QString &there : availableLanguages())
                QVERIFY(language.error().detail.contains(there));
        }
        QVERIFY(daysText(2).contains(u'2') && !daysText(2).contains(u'%')); // something is installed all the same
    }

    void theLanguageAmongTheArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QStringList{u"p"_s, u"inspect"_s, u"a.example"_s} << QString();
        QTest::newRow("two words") << QStringList{u"p"_s, u"inspect"_s, u"--lang"_s, u"de"_s} << u"de"_s;
        QTest::newRow("one word") << QStringList{u"p"_s, u"--lang=fr"_s, u"--help"_s} << u"fr"_s;
        QTest::newRow("the last counts") << QStringList{u"p"_s, u"--lang=fr"_s, u"--lang"_s, u"es"_s} << u"es"_s;
        QTest::newRow("no value") << QStringList{u"p"_s, u"--lang"_s} << QString();
        QTest::newRow("behind the end of options") << QStringList{u"p"_s, u"--"_s, u"--lang=fr"_s} << QString();
        QTest::newRow("the program's own name") << QStringList{u"--lang=fr"_s} << QString();
    }
    void theLanguageAmongTheArguments()
    {
        QFETCH(QStringList, arguments);
        QTEST(languageIn(arguments), "language");
    }

    void englishPlurals()
    {
        QCOMPARE(daysText(1), u"1 day"_s);
        QCOMPARE(daysText(12), u"12 days"_s);
        const auto small = [](SmallNote note, int count) {
            return smallSealText({SealState::Sealed, note, count, count, {}});
        };
        QCOMPARE(small(SmallNote::Enforce, 1), u"enforce, 1 of 1 host"_s);
        QCOMPARE(small(SmallNote::Enforce, 2), u"enforce, 2 of 2 hosts"_s);
        QCOMPARE(small(SmallNote::TlsaAll, 1), u"1 of 1 host"_s);
        QCOMPARE(small(SmallNote::ReportsTo, 1), u"1 address"_s);
        QCOMPARE(small(SmallNote::ReportsTo, 2), u"2 addresses"_s);
        const HostTrouble a{u"a.example"_s, Trouble::NotInPolicy}, b{u"b.example"_s, Trouble::NotInPolicy};
        const HostTrouble old{u"b.example"_s, Trouble::Expired};
        QVERIFY(sealSentence(verdictOf(SealReason::PolicyFitsNoHost, {a}), u"x.example"_s)
                    .contains(u" a.example is not in the policy. Add a.example to the mx lines "_s));
        QVERIFY(sealSentence(verdictOf(SealReason::PolicyFitsNoHost, {a, b}), u"x.example"_s)
                    .contains(u" a.example and b.example are not in the policy."_s));
        QVERIFY(sealSentence(verdictOf(SealReason::PolicyFitsNoHost, {old}), u"x.example"_s)
                    .endsWith(u" The certificate of b.example has expired. Renew the certificate on b.example."_s));
        const InspectionFacts facts = sampleInspection();
        QVERIFY(!reportText(facts, judge(facts), {}).contains(u"(s)"_s));
    }

    void everySentenceOfTheCatalogueIsTranslated()
    {
        QVERIFY(useLanguage(u"pseudo"_s));
        for (const CheckSpec &spec : catalogue()) {
            for (const char *text : {spec.title, spec.passed, spec.what, spec.effect, spec.remedy})
                QVERIFY2(!*text || isMarked(QCoreApplication::translate("Check", text)), text);
            for (const Standing standing : {Standing::Fails, Standing::Passes, Standing::CannotTell}) {
                const Finding finding = findingOf(spec.check, standing);
                for (const QString &text : {titleOf(finding), whatOf(finding), effectOf(finding), remedyOf(finding)})
                    QVERIFY2(text.isEmpty() || isMarked(text), qPrintable(text));
            }
        }
    }

    void everySentenceOfTheSealIsTranslated()
    {
        QVERIFY(useLanguage(u"pseudo"_s));
        for (int i = 0; i <= int(SealState::Unknown); ++i)
            QVERIFY(isMarked(sealName(SealState(i))) && isMarked(sealMeaning(SealState(i))));
        for (int i = 0; i <= int(SealReason::NotTold); ++i)
            QVERIFY2(isMarked(sealSentence(verdictOf(SealReason(i), {}), u"x.example"_s)),
                     qPrintable(QString::number(i)));
        for (int i = 0; i <= int(Trouble::NoTlsa); ++i) {
            for (int hosts = 1; hosts <= 5; ++hosts) {
                const QList<HostTrouble> troubles(hosts, {u"a.example"_s, Trouble(i)});
                const QString sentence = sealSentence(verdictOf(SealReason::PolicyFitsNoHost, troubles),
                                                      u"x.example"_s);
                const int told = Trouble(i) == Trouble::None ? 2 : 3; // reason, trouble and what to change
                QVERIFY2(sentence.count(u'⟦') == told + (hosts > 3 ? told - 1 : 0), qPrintable(sentence));
            }
        }
        for (int i = 0; i <= int(SmallNote::NoMail); ++i) {
            for (const int count : {0, 1, 2}) {
                QVERIFY(isMarked(smallSealText({SealState::Sealed, SmallNote(i), count, 2, {}})));
                QVERIFY(isMarked(smallSealText({SealState::Sealed, SmallNote(i), count, 2, u"a.example"_s})));
            }
        }
    }

    void everyNameIsTranslated()
    {
        QVERIFY(useLanguage(u"pseudo"_s));
        QStringList texts{daysText(0),
                          daysText(1),
                          daysText(2),
                          spanText(std::chrono::hours(3)),
                          durationText(std::chrono::seconds(3)),
                          addressList({}),
                          factTree({}).constLast().label,
                          countsText({}),
                          dnsWaitText(RrType::Mx, u"a"_s),
                          policyWaitText(u"a"_s, {})};
        for (int i = 0; i <= int(Severity::Pass); ++i)
            texts << severityName(Severity(i));
        for (int i = 0; i <= int(Area::TlsRpt); ++i)
            texts << areaName(Area(i));
        for (int i = 0; i <= int(Standing::CannotTell); ++i)
            texts << standingName(Standing(i));
        for (int i = 0; i <= int(DnsSecurity::Bogus); ++i)
            texts << dnsSecurityName(DnsSecurity(i));
        for (int i = 0; i <= int(ChainVerdict::Other); ++i)
            texts << chainVerdictText(ChainVerdict(i));
        for (int i = 0; i <= int(SmtpStage::Done); ++i)
            texts << stageName(SmtpStage(i));
        for (int i = 0; i <= int(FailureKind::Internal); ++i)
            texts << failureText({FailureKind(i), {}}, u"a.example"_s);
        for (int i = 0; i <= int(SettingsTrouble::What::LibraryRefused); ++i)
            texts << settingsTroubleText({SettingsTrouble::What(i), u"a"_s, u"b"_s});
        for (const QString &text : std::as_const(texts))
            QVERIFY2(isMarked(text), qPrintable(text));
    }

    void theCommandLineIsTranslated()
    {
        QVERIFY(useLanguage(u"pseudo"_s));
        QCommandLineParser parser;
        addSharedOptions(parser);
        parser.parse({u"postseal"_s, u"--smtp-port"_s, u"0"_s});
        QVERIFY(parser.helpText().count(u'⟦') >= 12);
        QVERIFY(isMarked(choicesFrom(parser, {}).error().detail));
    }

    void theWindowIsTranslated()
    {
        QVERIFY(useLanguage(u"pseudo"_s));
        StartView start;
        QCOMPARE(unmarkedTextsOf(start).join(u" | "_s), QString());
        start.setTrouble(u"⟦⟧"_s);
        start.setRecents({u"⟦⟧"_s});
        QCOMPARE(unmarkedTextsOf(start).join(u" | "_s), QString());
        const SettingsDialog settings({}); // its one text without words shows how addresses are written
        QCOMPARE(unmarkedTextsOf(settings).join(u" | "_s), u"192.0.2.53, tls:192.0.2.53#dns.example"_s);
        MainWindow window({});
        QCOMPARE(unmarkedTextsOf(window).join(u" | "_s), QString());
    }

    void jsonForProgramsIsTheSameInEveryLanguage()
    {
        QVERIFY(useLanguage(u"en"_s));
        const QJsonObject english = judgementJson(sampleInspection(), judge(sampleInspection()));
        QVERIFY(useLanguage(u"pseudo"_s));
        QLocale::setDefault(QLocale(u"ar_EG"_s)); // digits of its own
        const QJsonObject pseudo = judgementJson(sampleInspection(), judge(sampleInspection()));
        QVERIFY(english != pseudo);
        QCOMPARE(forPrograms(english), forPrograms(pseudo));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
