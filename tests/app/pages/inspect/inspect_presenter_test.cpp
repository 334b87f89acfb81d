// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_presenter.h"

#include "core/storage/inspection_file.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/sample_facts.h"
#include "tests/support/scripted_dns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace postseal::inspect_state;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStopPatience = 2'000; // ms; the promise is 200 ms of a machine with nothing else to do

//! Everything the presenter went through, as far as a test asks.
struct Story
{
    QStringList domainsRun;
    int refused = 0;
    int done = 0;
};

} // namespace

//! The states of the Inspect page without its widgets. Where something has to run, its resolver never answers.
class InspectPresenterTest : public QObject
{
    Q_OBJECT

    template <class State>
    const State *in(const InspectPresenter &presenter) const
    {
        return std::get_if<State>(&presenter.state());
    }

    //! Settings that work everywhere: roots of our own, and a resolver on loopback that stays silent.
    Choices workingChoices() const
    {
        Choices choices;
        choices.resolver = m_silent.forwarder();
        choices.trustAnchor = u"none"_s;
        choices.caFile = m_folder.filePath(u"roots.pem"_s);
        return choices;
    }

    void tell(InspectPresenter &presenter, Story &story)
    {
        connect(&presenter, &InspectPresenter::stateChanged, this, [this, &presenter, &story] {
            if (const Running *running = in<Running>(presenter))
                story.domainsRun.append(running->domain.ascii());
            story.refused += in<Refused>(presenter) ? 1 : 0;
            story.done += in<Done>(presenter) ? 1 : 0;
        });
    }

    QString saved(const InspectionFacts &facts, const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        return saveInspection(path, facts) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile roots(m_folder.filePath(u"roots.pem"_s));
        QVERIFY(roots.open(QIODevice::WriteOnly));
        QVERIFY(roots.write(test::makeCertificate({.commonName = "Root", .isCa = true}).pem) > 0);
    }

    void nothingIsAskedAtFirst()
    {
        InspectPresenter presenter;
        QVERIFY(in<Idle>(presenter));
        presenter.stop();
        QVERIFY(in<Idle>(presenter));
        QCOMPARE(presenter.save(m_folder.filePath(u"none.json"_s)), QString());
        QVERIFY(!QFile::exists(m_folder.filePath(u"none.json"_s)));
    }

    void nonsenseIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u""_s, u"   "_s, u"not a domain"_s, u"a..b"_s, u"192.0.2.1"_s, u"[IPv6:2001:db8::1]"_s, u"user@"_s,
              u"<b>x</b>"_s, u"%1%2"_s, u"{domain}"_s, QString(300, u'a')})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(typed.left(20)))) << typed;
    }
    void nonsenseIsRefusedWithAReason()
    {
        QFETCH(QString, typed);
        InspectPresenter presenter;
        presenter.inspect(typed);
        const Refused *refused = in<Refused>(presenter);
        QVERIFY(refused);
        QCOMPARE(refused->typed, typed);
        QVERIFY2(refused->why.contains(u'“' + typed + u'”'), qPrintable(refused->why)); // what, literally, and why
        QVERIFY(refused->why.size() > typed.size() + 10);
    }

    void settingsThatCannotBeUsedAreRefusedByTheirName_data()
    {
        QTest::addColumn<Choices>("choices");
        QTest::addColumn<QString>("named");
        Choices choices = workingChoices();
        choices.caFile = u"/nowhere/roots.pem"_s;
        QTest::newRow("no roots") << choices << u"/nowhere/roots.pem"_s;
        choices = workingChoices();
        choices.trustAnchor = u"/nowhere/root.key"_s;
        QTest::newRow("no trust anchor") << choices << u"/nowhere/root.key"_s;
        choices = workingChoices();
        choices.resolver = u"somebody"_s;
        QTest::newRow("no resolver") << choices << u"somebody"_s;
    }
    void settingsThatCannotBeUsedAreRefusedByTheirName()
    {
        QFETCH(Choices, choices);
        QFETCH(QString, named);
        InspectPresenter presenter;
        presenter.setChoices(choices);
        presenter.inspect(u"example.org"_s);
        QVERIFY(in<Running>(presenter));
        QTRY_VERIFY(in<Refused>(presenter));
        QCOMPARE(in<Refused>(presenter)->typed, u"example.org"_s);
        QVERIFY2(in<Refused>(presenter)->why.contains(named), qPrintable(in<Refused>(presenter)->why));
        presenter.setChoices(workingChoices()); // mended: the next one runs
        presenter.inspect(u"example.org"_s);
        QTRY_VERIFY(in<Running>(presenter) && in<Running>(presenter)->news.begun > 0);
    }

    void aRunTellsWhatItWaitsForAndStopsWhenTold()
    {
        InspectPresenter presenter;
        presenter.setChoices(workingChoices());
        presenter.inspect(u" Someone@BÜCHER.example. "_s);
        QVERIFY(in<Running>(presenter)); // at once, before any answer
        QCOMPARE(in<Running>(presenter)->domain.ascii(), u"xn--bcher-kva.example"_s);
        QTRY_VERIFY(in<Running>(presenter) && !in<Running>(presenter)->news.waiting.isEmpty());
        QVERIFY(in<Running>(presenter)->news.done < in<Running>(presenter)->news.begun);
        presenter.stop();
        QTRY_VERIFY_WITH_TIMEOUT(in<Done>(presenter), kStopPatience);
        const Done &done = *in<Done>(presenter);
        QCOMPARE(done.facts.ending, InspectionEnding::Stopped);
        QCOMPARE(done.facts.domain, u"xn--bcher-kva.example"_s);
        QCOMPARE(done.judgement.seal.state, SealState::Unknown);
        QCOMPARE(done.file, QString());
        presenter.stop();
        QVERIFY(in<Done>(presenter));
    }

    void onlyTheLatestRunIsTold()
    {
        InspectPresenter presenter;
        presenter.setChoices(workingChoices());
        presenter.inspect(u"first.example"_s);
        QTRY_VERIFY(in<Running>(presenter) && in<Running>(presenter)->news.begun > 0);
        Story story;
        tell(presenter, story);
        presenter.inspect(u"second.example"_s); // the first one ends, and says so, later
        QTRY_VERIFY(in<Running>(presenter)->news.begun > 0);
        QTest::qWait(300);
        QCOMPARE(story.done, 0);
        presenter.stop();
        QTRY_VERIFY_WITH_TIMEOUT(in<Done>(presenter), kStopPatience);
        QCOMPARE(in<Done>(presenter)->facts.domain, u"second.example"_s);
        QTest::qWait(100);
        QCOMPARE(story.domainsRun.count(u"first.example"_s), 0);
        QCOMPARE(story.done, 1);
        QCOMPARE(story.refused, 0);
    }

    void whatIsShownMeanwhileStays_data()
    {
        QTest::addColumn<int>("meanwhile");
        QTest::newRow("a file was opened") << 0;
        QTest::newRow("a file could not be opened") << 1;
        QTest::newRow("nonsense was typed") << 2;
    }
    void whatIsShownMeanwhileStays()
    {
        QFETCH(int, meanwhile);
        InspectPresenter presenter;
        presenter.setChoices(workingChoices());
        presenter.inspect(u"first.example"_s);
        QTRY_VERIFY(in<Running>(presenter) && in<Running>(presenter)->news.begun > 0);
        Story story;
        tell(presenter, story);
        if (meanwhile == 0)
            presenter.open(saved(test::richFacts(), u"meanwhile.json"_s));
        else if (meanwhile == 1)
            presenter.open(u"/nowhere/at-all.json"_s);
        else
            presenter.inspect(u"not a domain"_s);
        presenter.stop();
        QTest::qWait(500); // the run ends, and what it says is late
        QCOMPARE(story.done, meanwhile == 0 ? 1 : 0);
        QCOMPARE(story.refused, meanwhile == 0 ? 0 : 1);
        QCOMPARE(story.domainsRun, QStringList());
    }

    void aRunMayBeLeftBehind()
    {
        for (int i = 0; i < 3; ++i) {
            auto presenter = std::make_unique<InspectPresenter>();
            presenter->setChoices(workingChoices());
            presenter->inspect(u"first.example"_s);
            if (i == 1)
                QTRY_VERIFY(in<Running>(*presenter) && in<Running>(*presenter)->news.begun > 0);
            if (i == 2)
                presenter->inspect(u"second.example"_s);
            presenter.reset(); // at once, in the middle, and with two of them
            QCoreApplication::processEvents();
        }
        QVERIFY(!m_silent.heard().isEmpty());
    }

    void saveAndReopenAreEqual_data()
    {
        QTest::addColumn<QString>("sample");
        const QMap<QString, InspectionFacts> samples = test::sampleFacts();
        for (const QString &name : samples.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void saveAndReopenAreEqual()
    {
        QFETCH(QString, sample);
        const InspectionFacts facts = test::sampleFacts().value(sample);
        const QString path = m_folder.filePath(u"reopened.json"_s);
        InspectPresenter presenter;
        presenter.show(facts, {});
        QCOMPARE(in<Done>(presenter)->file, QString());
        QCOMPARE(presenter.save(path), QString());
        const Judgement before = in<Done>(presenter)->judgement;
        presenter.open(path);
        QTRY_VERIFY(!presenter.isReading());
        QVERIFY(in<Done>(presenter));
        QCOMPARE(in<Done>(presenter)->file, path);
        QVERIFY(in<Done>(presenter)->facts == facts);
        QCOMPARE(in<Done>(presenter)->judgement.seal, before.seal);
        QCOMPARE(in<Done>(presenter)->judgement.findings, before.findings);
    }

    void aFileThatIsReadMeanwhileIsLate()
    {
        const QString path = saved(test::richFacts(), u"late.json"_s);
        InspectPresenter presenter;
        const InspectionFacts shown = test::sampleFacts().first();
        presenter.show(shown, {});
        presenter.open(path);
        QVERIFY(presenter.isReading());
        QVERIFY(in<Done>(presenter)); // till it is read
        presenter.show(shown, u"other.json"_s);
        QTRY_VERIFY(!presenter.isReading());
        QCOMPARE(in<Done>(presenter)->file, u"other.json"_s);

        Story refusals;
        connect(&presenter, &InspectPresenter::comparisonRefused, this, [&refusals] { ++refusals.refused; });
        presenter.compareWith(u"/nowhere.json"_s);
        presenter.show(shown, {});
        QTRY_VERIFY(!presenter.isReading());
        QCOMPARE(refusals.refused, 0);
        presenter.compareWith(u"/nowhere.json"_s);
        QTRY_COMPARE(refusals.refused, 1);
    }

    void onlyARunIsRemembered()
    {
        InspectPresenter presenter;
        presenter.setChoices(workingChoices());
        QStringList inspected;
        connect(&presenter, &InspectPresenter::inspected, this, [&](const QString &domain) { inspected += domain; });
        presenter.show(test::richFacts(), {}); // taken over from another window
        QCOMPARE(inspected, QStringList());
        presenter.inspect(u"first.example"_s);
        presenter.stop();
        QTRY_VERIFY_WITH_TIMEOUT(in<Done>(presenter), kStopPatience);
        QCOMPARE(inspected, QStringList{u"first.example"_s});
    }

    void whatCannotBeWrittenIsToldAndKept()
    {
        InspectPresenter presenter;
        presenter.show(test::richFacts(), {});
        const QString path = u"/nowhere/%1{host}.json"_s;
        QVERIFY(presenter.save(path).contains(path));
        QVERIFY(in<Done>(presenter));
    }

    void aFileThatIsNoInspectionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("v=STSv1; id=1;");
        QTest::newRow("another JSON") << QByteArray("{\"organization-name\": \"x\"}");
        QTest::newRow("cut off") << QByteArray("{\"format\": \"postseal-inspection\", \"version\": 1, ");
        QTest::newRow("of a later program") << QByteArray("{\"format\": \"postseal-inspection\", \"version\": 1000}");
        QTest::newRow("binary") << QByteArray(4096, '\xff');
    }
    void aFileThatIsNoInspectionIsRefused()
    {
        QFETCH(QByteArray, octets);
        const QString path = m_folder.filePath(u"broken %1.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
        file.close();
        InspectPresenter presenter;
        for (const QString &wrong : {path, m_folder.filePath(u"missing.json"_s), m_folder.path()}) {
            presenter.open(wrong);
            QTRY_VERIFY(!presenter.isReading());
            QVERIFY(in<Refused>(presenter));
            QVERIFY2(in<Refused>(presenter)->why.contains(wrong), qPrintable(in<Refused>(presenter)->why));
        }
    }

private:
    test::ScriptedDns m_silent{[](const test::HeardQuestion &) { return QByteArray(); }};
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(InspectPresenterTest)
#include "inspect_presenter_test.moc"
