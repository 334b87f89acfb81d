// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_page.h"

#include "app/models/findings_model.h"
#include "app/pages/inspect/start_view.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/counted_tab_bar.h"
#include "app/widgets/evidence_pair.h"
#include "app/widgets/seal_field.h"
#include "app/wording/finding_text.h"
#include "app/wording/seal_text.h"
#include "core/judge/judge.h"
#include "core/checks/catalogue.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/sample_facts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace postseal::inspect_state;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n";

//! A page in a window that has its actions in a menu, as the shell does it.
class Framed : public QMainWindow
{
public:
    Framed() : page(new InspectPage(this))
    {
        setCentralWidget(page);
        menuBar()->addMenu(QStringLiteral("Inspect"))->addActions(page->pageActions());
        resize(1280, 800);
        show();
        activateWindow();
    }
    const Done &done() const { return std::get<Done>(page->presenter().state()); }
    FindingView *findings() const { return test::findingsIn(this); }
    QTabBar *tabs() const { return findChild<CountedTabBar *>(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (QAction *each : page->pageActions() + page->fileActions()) {
            if (each->shortcut() == keys)
                return each;
        }
        return nullptr;
    }
    InspectPage *page;
};

//! One host that offers no STARTTLS, under an enforced policy: findings of several areas.
InspectionFacts oneBadHost()
{
    return test::FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}})
        .sts("v=STSv1; id=1;", kPolicy)
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls()
        .host("mx2.example.org")
        .address("192.0.2.2")
        .noStarttls()
        .facts();
}

} // namespace

//! The Inspect page with facts that never crossed a wire: what stands where, and what keys and buttons do.
class InspectPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_frame = std::make_unique<Framed>();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void atFirstItSaysWhatItIsFor()
    {
        const auto *start = m_frame->findChild<StartView *>();
        QVERIFY(start->isVisible());
        for (const SealState state :
             {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown})
            QVERIFY(test::shownTexts(start).contains(sealName(state)));
        QVERIFY(!m_frame->findings()->isVisible());
        QVERIFY(!m_frame->page->status().busy && !m_frame->page->status().seal);
        QVERIFY(!m_frame->action(Qt::Key_F5)->isEnabled());
        QVERIFY(!m_frame->action(QKeySequence::Save)->isEnabled());
        QVERIFY(!m_frame->action(QKeySequence::Find)->isEnabled());
        QVERIFY(m_frame->action(QKeySequence::Open)->isEnabled());
    }

    void nonsenseIsAnsweredInPlace()
    {
        m_frame->page->enter(u"<b>not</b> a domain"_s);
        const auto *start = m_frame->findChild<StartView *>();
        QVERIFY(start->isVisible());
        QVERIFY(test::shownTexts(start).join(u' ').contains(u"“<b>not</b> a domain”"_s));
        QCOMPARE(m_frame->page->status().address, u"<b>not</b> a domain"_s); // to be mended, not typed again
        m_frame->page->enter(u"   "_s);
        QCOMPARE(m_frame->page->status().address, u"<b>not</b> a domain"_s);
    }

    void aRunIsLaidOutAtOnce()
    {
        Choices choices;
        choices.caFile = u"/nowhere/roots.pem"_s; // so that it ends without asking anybody
        m_frame->page->presenter().setChoices(choices);
        m_frame->page->enter(u"bücher.example"_s);
        QVERIFY(m_frame->findings()->isVisible());
        QVERIFY(m_frame->findChild<VerdictCard *>()->isVisible());
        const PageStatus status = m_frame->page->status();
        QVERIFY(status.busy);
        QCOMPARE(status.seal, std::optional(SealShape::Waiting));
        QCOMPARE(status.address, u"bücher.example"_s);
        QVERIFY(!m_frame->action(Qt::Key_F5)->isEnabled());
        QTRY_VERIFY(!m_frame->page->status().busy);
        QVERIFY(m_frame->findChild<StartView *>()->isVisible());
        QVERIFY(test::shownTexts(m_frame->findChild<StartView *>()).join(u' ').contains(u"/nowhere/roots.pem"_s));
    }

    void theVerdictIsTheJudges_data()
    {
        QTest::addColumn<QString>("sample");
        const QMap<QString, InspectionFacts> samples = test::sampleFacts();
        for (const QString &name : samples.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theVerdictIsTheJudges()
    {
        QFETCH(QString, sample);
        const InspectionFacts facts = test::sampleFacts().value(sample);
        const Judgement judgement = judge(facts);
        m_frame->page->presenter().show(facts, {});
        const QStringList verdict = test::verdictOf(m_frame.get());
        QVERIFY(verdict.contains(sealName(judgement.seal.state)));
        QVERIFY(verdict.contains(sealSentence(judgement.seal, facts.domain)));
        const QList<SealField *> fields = m_frame->findChildren<SealField *>();
        const QList<SmallSeal> seals{judgement.seal.mtaSts, judgement.seal.dane, judgement.seal.startTls,
                                     judgement.seal.tlsRpt};
        QCOMPARE(fields.size(), seals.size());
        for (qsizetype i = 0; i < seals.size(); ++i)
            QVERIFY(test::shownTexts(fields.at(i)).contains(smallSealText(seals.at(i))));
        QCOMPARE(m_frame->page->status().sealWord, sealName(judgement.seal.state));
        QCOMPARE(test::guessingLabels(m_frame.get()), QStringList());
    }

    void allFindingsAreListedAndTheFirstIsTold()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        const QStringList titles = test::titlesIn(*m_frame->findings()->model());
        const Findings &findings = m_frame->done().judgement.findings;
        for (const Finding &finding : findings)
            QVERIFY(titles.contains(titleOf(finding)));
        QVERIFY(test::detailOf(m_frame.get()).contains(titleOf(findings.constFirst())));
        const int open = int(std::ranges::count_if(findings, [](const Finding &each) {
            return each.standing == Standing::CannotTell || severityOf(each) < Severity::Info;
        }));
        QVERIFY(m_frame->tabs()->accessibleTabName(0).endsWith(QLocale().toString(open)));
    }

    void aClickTellsTheFinding()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        FindingView *view = m_frame->findings();
        const QModelIndex second = view->model()->index(1, 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
        const Finding &finding = m_frame->done().judgement.findings.at(1);
        QVERIFY(test::detailOf(m_frame.get()).contains(titleOf(finding)));
        QVERIFY(test::detailOf(m_frame.get()).contains(QLatin1StringView(specOf(finding.check).slug)));
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(test::detailOf(m_frame.get()).contains(titleOf(m_frame->done().judgement.findings.at(0))));
    }

    void theDetailHasAlwaysTheSameOrder()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        const auto *detail = m_frame->findChild<FindingDetail *>();
        const Finding &finding = *std::ranges::find_if(m_frame->done().judgement.findings, [](const Finding &each) {
            return each.check == Check::StartTlsAbsent;
        });
        select(finding);
        const auto top = [detail](const QString &text) {
            for (const QLabel *label : detail->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return label->mapTo(detail, QPoint()).y();
            }
            return -1;
        };
        const auto *pair = detail->findChild<EvidencePair *>();
        const QList<int> places{
            top(titleOf(finding)),  top(whatOf(finding)),   pair->mapTo(detail, QPoint()).y(),
            top(effectOf(finding)), top(remedyOf(finding)), top(QLatin1StringView(specOf(finding.check).slug))};
        QVERIFY(!places.contains(-1));
        QVERIFY(std::ranges::is_sorted(places));
        QVERIFY(pair->isVisible() && pair->seenBox()->isVisible());
        QVERIFY(pair->seenBox()->toPlainText().contains(u"250"_s));
    }

    void seenStandsBeforeExpected()
    {
        InspectionFacts facts = test::FactsBuilder("example.org")
                                    .mx({{10, "mx1.example.net"}})
                                    .sts("v=STSv1; id=1;", kPolicy)
                                    .host("mx1.example.net")
                                    .address("192.0.2.1")
                                    .starttls({"?"})
                                    .facts();
        m_frame->resize(1800, 900);
        m_frame->page->presenter().show(facts, {});
        const auto both = [](const Finding &each) { return !each.seen.isEmpty() && !each.expected.isEmpty(); };
        const Findings &findings = m_frame->done().judgement.findings;
        const auto finding = std::ranges::find_if(findings, both);
        QVERIFY(finding != findings.end());
        select(*finding);
        const auto *pair = m_frame->findChild<EvidencePair *>();
        QVERIFY(pair->seenBox()->isVisible() && pair->expectedBox()->isVisible());
        const QPoint seen = pair->seenBox()->mapTo(pair, QPoint()),
                     expected = pair->expectedBox()->mapTo(pair, QPoint());
        QVERIFY(seen.x() < expected.x() || seen.y() < expected.y());
        QCOMPARE(pair->expectedBox()->lines().size(), finding->expected.size());
    }

    void copyPutsTheFindingOnTheClipboard()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        const Finding &finding = m_frame->done().judgement.findings.constFirst();
        auto *copy = m_frame->findChild<FindingDetail *>()->findChild<CopyButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString &part : {titleOf(finding), whatOf(finding), effectOf(finding), remedyOf(finding),
                                    QString(QLatin1StringView(specOf(finding.check).slug))})
            QVERIFY2(copied.contains(part), qPrintable(copied));
        for (const QString &line : finding.seen)
            QVERIFY(copied.contains(u"< "_s + line));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void theWholeIsCopiedAsTextAndAsJson()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        QTest::keyClick(m_frame.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const auto copied = [] { return QGuiApplication::clipboard()->text(); };
        QTRY_VERIFY(copied().startsWith(u"BLOCKED  example.org"_s));
        const QString text = copied();
        QVERIFY(text.contains(u"starttls.absent"_s) && !text.contains(u'\u001b'));
        const QList<QAction *> actions = m_frame->page->pageActions();
        actions.constLast()->trigger();
        QTRY_VERIFY(copied().startsWith(u'{'));
        const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json.value("domain"_L1).toString(), u"example.org"_s);
    }

    void filterAsYouType()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        const QAbstractItemModel &model = *m_frame->findings()->model();
        const QStringList all = test::titlesIn(model);
        m_frame->tabs()->setCurrentIndex(4);
        QTest::keyClick(m_frame.get(), Qt::Key_F, Qt::ControlModifier);
        auto *filter = m_frame->findChild<QLineEdit *>(u"filter"_s);
        QCOMPARE(m_frame->tabs()->currentIndex(), 0);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"mx2.EXAMPLE"_s);
        QVERIFY(test::titlesIn(model).size() < all.size());
        QStringList inEvidence;
        for (const Finding &finding : judge(oneBadHost()).findings) {
            if ((finding.seen + finding.expected).join(u' ').contains(u"mx2.example"_s))
                inEvidence.append(QLatin1StringView(specOf(finding.check).slug));
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            QVERIFY(index.data(finding_role::IsGroup).toBool()
                    || (index.data(finding_role::Subject).toString() + index.data(finding_role::Caption).toString())
                           .contains(u"mx2.example"_s)
                    || inEvidence.contains(index.data(FindingsModel::SlugRole).toString()));
        }
        QTest::keyClicks(filter, u" nothing has this"_s);
        QCOMPARE(model.rowCount(), 0);
        filter->clear();
        QCOMPARE(test::titlesIn(model), all);
        auto *area = m_frame->findChild<QComboBox *>(u"area"_s);
        area->setCurrentIndex(area->findData(int(Area::StartTls)));
        QVERIFY(!test::titlesIn(model).isEmpty() && test::titlesIn(model).size() < all.size());
        area->setCurrentIndex(0);
        QCOMPARE(test::titlesIn(model), all);
    }

    void tabsGoByKeyboard()
    {
        m_frame->page->presenter().show(oneBadHost(), {});
        auto *filter = m_frame->findChild<QLineEdit *>(u"filter"_s);
        m_frame->tabs()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_frame->tabs()->hasFocus());
        const int last = m_frame->tabs()->count() - 1; // Changes: there while something is compared
        QVERIFY(!m_frame->tabs()->isTabVisible(last));
        for (int tab = 1; tab < last; ++tab) {
            QTest::keyClick(m_frame->tabs(), Qt::Key_Right);
            QCOMPARE(m_frame->tabs()->currentIndex(), tab);
            QVERIFY(!m_frame->findings()->isVisible() && !filter->isVisible());
        }
        QCOMPARE(last, 5);
        while (m_frame->tabs()->currentIndex() > 0)
            QTest::keyClick(m_frame->tabs(), Qt::Key_Left);
        QVERIFY(m_frame->findings()->isVisible() && filter->isVisible());
    }

    void aFactIsCopiedAsItCame()
    {
        const QByteArray odd = "v=TLSRPTv1; rua=mailto:" + QByteArray(4'030, 'x') + "@example.org";
        m_frame->page->presenter().show(test::FactsBuilder("example.org").tlsRpt(odd).facts(), {});
        m_frame->tabs()->setCurrentIndex(2);
        FactView *facts = test::visibleFactsIn(m_frame.get());
        facts->expandAll();
        const QModelIndexList hits = facts->model()->match(facts->model()->index(0, 0), Qt::DisplayRole,
                                                           u"TXT _smtp._tls"_s, 1,
                                                           Qt::MatchRecursive | Qt::MatchExactly);
        QCOMPARE(hits.size(), 1);
        facts->setCurrentIndex(hits.constFirst());
        for (CopyButton *button : m_frame->findChildren<CopyButton *>()) {
            if (button->isVisible() && button->isEnabled())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'x'), 4'030 + 1); // one in "example"
    }

    void aTypedDomainIsNotTheFileOfTheSameName()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        QFile file(u"example.org"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Choices choices;
        choices.caFile = u"/nowhere/roots.pem"_s;
        m_frame->page->presenter().setChoices(choices);
        m_frame->page->enter(u"example.org"_s);
        QVERIFY(std::holds_alternative<Running>(m_frame->page->presenter().state()));
        m_frame->page->presenter().show(oneBadHost(), {});
        const QString saved = folder.filePath(u"saved.json"_s);
        QCOMPARE(m_frame->page->presenter().save(saved), QString());
        m_frame->page->enter(saved);
        QVERIFY(m_frame->page->status().atWork);
        QTRY_COMPARE(m_frame->done().file, saved);
        QTRY_VERIFY(!m_frame->page->status().atWork);
    }

    void onlyNewInspectionsAreRemembered()
    {
        QSignalSpy inspected(m_frame->page, &Page::inspected);
        m_frame->page->presenter().show(oneBadHost(), u"from a file.json"_s);
        m_frame->page->presenter().show(oneBadHost(), {}); // taken over when the language changed
        QCOMPARE(inspected.size(), 0);
        Q_EMIT m_frame->page->presenter().inspected(u"bücher.example"_s);
        QCOMPARE(inspected.size(), 1);
        QCOMPARE(inspected.at(0).at(0).toString(), u"bücher.example"_s);
    }

private:
    void select(const Finding &finding)
    {
        const QAbstractItemModel *model = m_frame->findings()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(finding_role::Title) == titleOf(finding)
                && index.data(FindingsModel::SlugRole).toString() == QLatin1StringView(specOf(finding.check).slug))
                return m_frame->findings()->setCurrentIndex(index);
        }
        QFAIL("no such row");
    }

    std::unique_ptr<Framed> m_frame;
};

QTEST_MAIN(InspectPageTest)
#include "inspect_page_test.moc"
