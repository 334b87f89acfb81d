// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threats_pane.h"

#include "app/models/threat_table_model.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/pages/inspect/threat_cards.h"
#include "app/pages/inspect/threat_export.h"
#include "app/pages/inspect/threat_view.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/counted_tab_bar.h"
#include "core/judge/judge.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/sample_facts.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder enforced()
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}})
        .sts("v=STSv1; id=1;", "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmax_age: 2592000\r\n")
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls();
    return builder;
}

FactsBuilder nothingPublished()
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").noStarttls();
    return builder;
}

//! The page with the tab in front.
class Framed : public QWidget
{
public:
    explicit Framed(const QSize &size = {1280, 800}) : page(new InspectPage(this))
    {
        resize(size);
        page->resize(size);
        show();
        activateWindow();
    }
    void open(const InspectionFacts &facts)
    {
        page->presenter().show(facts, {});
        findChild<CountedTabBar *>()->setCurrentIndex(1);
    }
    ThreatsPane *pane() const { return findChild<ThreatsPane *>(); }
    ThreatView *view() const { return findChild<ThreatView *>(); }
    QComboBox *choice() const { return findChild<QComboBox *>(u"attacks"_s); }
    QStringList story() const { return shownTexts(findChild<ThreatStoryCard *>()); }
    QStringList change() const { return shownTexts(findChild<ThreatChangeCard *>()); }
    QString foot() const { return findChild<QLabel *>(u"threatFoot"_s)->text(); }
    QString current() const { return view()->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    void choose(Sender sender, Attack attack)
    {
        view()->setCurrentIndex(static_cast<ThreatTableModel *>(view()->model())->indexOf(sender, attack));
    }

protected:
    void resizeEvent(QResizeEvent *) override { page->resize(size()); }

public:
    InspectPage *page;
};

void answer(QWidget &dialog, const QString &path)
{
    auto *edit = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (!edit)
        return;
    edit->setText(path);
    static_cast<QFileDialog &>(dialog).setOption(QFileDialog::DontConfirmOverwrite);
    QMetaObject::invokeMethod(&dialog, "accept");
}

} // namespace

//! The tab Threats: what stands in it, and what keys, mouse and news do there.
class ThreatsPaneTest : public QObject
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

    void theCellTheSealFollowsFromIsTold()
    {
        m_frame->open(enforced().facts());
        QVERIFY(m_frame->view()->isVisible());
        QCOMPARE(m_frame->current(), u"MTA-STS sender at first contact, No attack: held back, an outage"_s);
        QVERIFY(m_frame->story().contains(m_frame->current()));
        QVERIFY2(m_frame->change().join(u' ').contains(u"Give the mail host working STARTTLS"_s),
                 qPrintable(m_frame->change().join(u' ')));
        QVERIFY(m_frame->foot().startsWith(u"Blocked follows from the column without an attack"_s));
        QVERIFY(m_frame->foot().contains(u"mx1.example.org"_s));
    }

    void theCornerBelongsToTheTab()
    {
        m_frame->page->presenter().show(enforced().facts(), {});
        auto *filter = m_frame->findChild<QLineEdit *>(u"filter"_s);
        auto *tabs = m_frame->findChild<CountedTabBar *>();
        QVERIFY(filter->isVisible() && !m_frame->choice()->isVisible());
        tabs->setCurrentIndex(1);
        QVERIFY(!filter->isVisible() && m_frame->choice()->isVisible());
        tabs->setCurrentIndex(2);
        QVERIFY(!filter->isVisible() && !m_frame->choice()->isVisible());
    }

    void arrowsGoFromCellToCell()
    {
        m_frame->open(enforced().facts());
        m_frame->view()->setFocus();
        QTRY_VERIFY(m_frame->view()->hasFocus());
        QTest::keyClick(m_frame->view(), Qt::Key_Right);
        QCOMPARE(m_frame->current(), u"MTA-STS sender at first contact, STARTTLS stripped: held back"_s);
        QVERIFY(m_frame->story().contains(m_frame->current()));
        QTest::keyClick(m_frame->view(), Qt::Key_Up);
        QCOMPARE(m_frame->current(), u"Sender with STARTTLS only, STARTTLS stripped: plaintext"_s);
        QVERIFY(m_frame->story().contains(m_frame->current()));
        QVERIFY(m_frame->change().join(u' ').contains(u"the sender has to honour MTA-STS or DANE"_s));
        QTest::keyClick(m_frame->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_frame->current());
        QTest::keyClick(m_frame->view(), Qt::Key_Tab); // the keyboard is not caught
        QVERIFY(!m_frame->view()->hasFocus());
    }

    void aClickTellsTheCell()
    {
        m_frame->open(enforced().facts());
        const QModelIndex index = m_frame->view()->model()->index(3, 1);
        QTest::mouseClick(m_frame->view()->viewport(), Qt::LeftButton, {},
                          m_frame->view()->visualRect(index).center());
        QCOMPARE(m_frame->view()->currentIndex(), index);
        QVERIFY(m_frame->story().contains(u"DANE sender, STARTTLS stripped: plaintext"_s));
        auto *copy = m_frame->findChild<ThreatChangeCard *>()->findChild<CopyButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"DANE sender, STARTTLS stripped: plaintext\n"_s));
        QVERIFY(copied.contains(u"What would turn it green: Sign example.org"_s));
    }

    void newsLeaveTheSelection()
    {
        m_frame->open(enforced().facts());
        m_frame->choose(Sender::Dane, Attack::StartTlsStripped);
        m_frame->page->presenter().show(nothingPublished().facts(), {});
        QCOMPARE(m_frame->current(), u"DANE sender, STARTTLS stripped: plaintext"_s);
        m_frame->choose(Sender::BothWarm, Attack::Nothing);
        m_frame->choice()->setCurrentIndex(5);
        QCOMPARE(m_frame->current(), u"DANE and MTA-STS sender, Own certificate expires: plaintext"_s);
        m_frame->choice()->setCurrentIndex(0); // what the user chose was not forgotten
        QCOMPARE(m_frame->current(), u"DANE and MTA-STS sender, No attack: plaintext"_s);
    }

    void otherAttacksCanBeChosen()
    {
        m_frame->open(enforced().facts());
        QCOMPARE(m_frame->choice()->count(), 6);
        for (int choice = 0; choice < m_frame->choice()->count(); ++choice) {
            m_frame->choice()->setCurrentIndex(choice);
            QVERIFY(m_frame->view()->model()->columnCount() > 0);
            QVERIFY(m_frame->view()->currentIndex().isValid());
        }
        m_frame->open(nothingPublished().facts());
        m_frame->choice()->setCurrentIndex(4); // the way to a policy, where there is none
        QVERIFY(!m_frame->view()->isVisible());
        QVERIFY(shownTexts(m_frame->pane()).contains(u"No attack of this kind can touch this domain."_s));
        QVERIFY(m_frame->choice()->isEnabled());
    }

    void withoutMailItSaysWhy()
    {
        m_frame->open(FactsBuilder("example.org").mx({{0, ""}}).facts());
        QVERIFY(!m_frame->view()->isVisible());
        QVERIFY(!m_frame->findChild<ThreatStoryCard *>()->isVisible());
        QVERIFY(!m_frame->findChild<ThreatChangeCard *>()->isVisible());
        QVERIFY(!m_frame->findChild<QPushButton *>(u"exportThreats"_s)->isEnabled());
        const QStringList texts = shownTexts(m_frame->pane());
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts.constFirst().startsWith(u"example.org takes no mail"_s));
        m_frame->open(enforced().facts());
        QVERIFY(m_frame->view()->isVisible() && m_frame->findChild<ThreatStoryCard *>()->isVisible());
    }

    void whatIsNotKnownYetIsUntold()
    {
        FactsBuilder builder = enforced();
        builder.session({}).edit([](InspectionFacts &facts) { facts.ending = InspectionEnding::Stopped; });
        const InspectionFacts facts = builder.facts();
        ThreatsPane pane;
        pane.showThreats(facts, judge(facts).seal, true);
        auto *view = pane.findChild<ThreatView *>();
        QCOMPARE(view->model()->rowCount(), 6); // no row comes or goes while answers come
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"could not tell"_s);
        QCOMPARE(view->model()->index(0, 1).data().toString(), u"Plaintext"_s);
        QVERIFY(pane.findChild<QLabel *>(u"threatFoot"_s)->text().startsWith(
            u"The seal follows from answers that are still missing."_s));
    }

    void assistiveTechnologyReadsEveryCell()
    {
        m_frame->open(enforced().facts());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_frame->view());
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface *cell = table->tableInterface()->cellAt(3, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"DANE sender, STARTTLS stripped: plaintext"_s);
        QCOMPARE(table->text(QAccessible::Name), u"Threats"_s);
    }

    void everySizeShowsWhatItHas_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1148, 600);
        QTest::newRow("880x720") << QSize(832, 600);
        QTest::newRow("small") << QSize(700, 520);
        QTest::newRow("large") << QSize(2428, 1320);
    }
    void everySizeShowsWhatItHas()
    {
        QFETCH(QSize, size);
        m_frame->resize(size);
        m_frame->open(enforced().facts());
        QCoreApplication::processEvents();
        QCOMPARE(m_frame->size(), size);
        const auto *story = m_frame->findChild<ThreatStoryCard *>();
        const auto *change = m_frame->findChild<ThreatChangeCard *>();
        const bool wide = m_frame->pane()->width() >= 820;
        const QPoint storyAt = story->mapTo(m_frame->pane(), QPoint());
        const QPoint changeAt = change->mapTo(m_frame->pane(), QPoint());
        QCOMPARE(storyAt.y() == changeAt.y(), wide);
        QVERIFY(wide || changeAt.y() >= storyAt.y() + story->height());
        QVERIFY(m_frame->view()->rowHeight(0) >= 2 * m_frame->view()->fontMetrics().height());
        QVERIFY(m_frame->view()->columnWidth(0) >= 80);
        if (size.height() >= 600 && wide) // under each other, the cards leave less
            QTRY_VERIFY(!m_frame->view()->verticalScrollBar()->isVisible());
    }

    void fewRowsNeedNoScrollBar()
    {
        m_frame->resize(832, 660);
        m_frame->open(nothingPublished().facts()); // four rows
        QTRY_VERIFY(!m_frame->view()->verticalScrollBar()->isVisible());
        QVERIFY(!m_frame->view()->horizontalScrollBar()->isVisible());
        QCOMPARE(m_frame->view()->model()->rowCount(), 4);
    }

    void namesOfFilesAreHarmless_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"example.org"_s << u"example.org-threats.svg"_s;
        QTest::newRow("capitals") << u"EXAMPLE.org"_s << u"example.org-threats.svg"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd-threats.svg"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc-threats.svg"_s;
        QTest::newRow("odd") << u"a b\u202e\n_.test"_s << u"a-b---.test-threats.svg"_s;
        QTest::newRow("nothing") << QString() << u"domain-threats.svg"_s;
        QTest::newRow("long") << QString(5000, u'a') << QString(200, u'a') + u"-threats.svg"_s;
    }
    void namesOfFilesAreHarmless()
    {
        QFETCH(QString, domain);
        QFETCH(QString, name);
        QCOMPARE(threatFileName(domain, ThreatFormat::Svg), name);
    }

    void exportsAreWritten_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("ending");
        QTest::newRow("SVG") << 0 << u"svg"_s;
        QTest::newRow("PNG") << 1 << u"png"_s;
        QTest::newRow("Markdown") << 2 << u"md"_s;
    }
    void exportsAreWritten()
    {
        QFETCH(int, action);
        QFETCH(QString, ending);
        m_frame->open(enforced().facts());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out."_s + ending);
        QString suggested;
        NextDialog dialog([&](QWidget &shown) {
            if (const auto *edit = shown.findChild<QLineEdit *>(u"fileNameEdit"_s))
                suggested = edit->text();
            answer(shown, path);
        });
        m_frame->findChild<QPushButton *>(u"exportThreats"_s)->menu()->actions().at(action)->trigger();
        QVERIFY(dialog.came());
        QCOMPARE(suggested, u"example.org-threats."_s + ending);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        if (action == 0)
            QVERIFY(QSvgRenderer(octets).isValid());
        else if (action == 1)
            QVERIFY(QImage::fromData(octets, "PNG").width() > 1000);
        else
            QVERIFY(octets.startsWith("# What happens to mail for example.org\n"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"<b>out.md"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"<b>out.md"_s)); // a folder stands where the file should
        QString trouble = writeThreats(path, "text");
        QVERIFY2(trouble.contains(path), qPrintable(trouble));
        trouble = writeThreats(folder.filePath(u"missing/out.md"_s), "text");
        QVERIFY2(trouble.contains(u"missing/out.md"_s), qPrintable(trouble));
        QVERIFY(writeThreats(folder.filePath(u"out.md"_s), "text").isEmpty());
        QVERIFY(!writeThreats(folder.filePath(u"none.png"_s), {}).isEmpty()); // nothing was painted
        QVERIFY(!QFile::exists(folder.filePath(u"none.png"_s)));
    }

private:
    std::unique_ptr<Framed> m_frame;
};

QTEST_MAIN(ThreatsPaneTest)
#include "threats_pane_test.moc"
