// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/report_actions.h"

#include "app/pages/inspect/inspect_page.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/sample_facts.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

InspectionFacts facts()
{
    return test::FactsBuilder("xn--bcher-kva.test")
        .mx({{10, "mx1.example.org"}})
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls()
        .facts();
}

//! Twenty hosts of four addresses: hundreds of findings.
InspectionFacts manyHosts()
{
    QList<test::MxLine> lines;
    for (int i = 0; i < 20; ++i)
        lines.append({i, "mx" + QByteArray::number(i) + ".example.org"});
    test::FactsBuilder builder("example.org");
    builder.mx(lines);
    for (int i = 0; i < 20; ++i) {
        builder.host(QString::fromLatin1(lines.at(i).target));
        for (int address = 1; address < 5; ++address)
            builder.address(u"192.0.%1.%2"_s.arg(i).arg(address)).noStarttls();
    }
    return builder.facts();
}

//! A page in a window that has its actions in a menu, as the shell does it.
class Framed : public QMainWindow
{
public:
    Framed() : page(new InspectPage(this))
    {
        setCentralWidget(page);
        menuBar()->addMenu(u"File"_s)->addActions(page->fileActions());
        menuBar()->addMenu(u"Inspect"_s)->addActions(page->pageActions());
        resize(1280, 800);
        show();
        activateWindow();
    }
    QAction *action(const QString &text) const
    {
        for (QAction *each : page->pageActions() + page->fileActions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    InspectPage *page;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Export, print and copy of what the page shows.
class ReportActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_frame = std::make_unique<Framed>();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void nothingShownNothingToExport()
    {
        for (const QString &text : {u"E&xport report…"_s, u"P&rint report…"_s, u"Copy as &Markdown"_s}) {
            QVERIFY(!m_frame->action(text)->isEnabled());
            m_frame->page->presenter().show(facts(), u"saved.json"_s);
            QVERIFY(m_frame->action(text)->isEnabled());
            m_frame->page->presenter().open(u"/nowhere.json"_s);
            QTRY_VERIFY(!m_frame->action(text)->isEnabled());
        }
    }

    void exportsByTheChosenKind_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PDF") << 0 << u"pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("Markdown") << 1 << u"md"_s << QByteArray("# Open: b");
        QTest::newRow("JSON") << 2 << u"json"_s << QByteArray("{\n");
        QTest::newRow("SVG") << 3 << u"svg"_s << QByteArray("<?xml ");
    }
    void exportsByTheChosenKind()
    {
        QFETCH(int, filter);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        QString suggested;
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            files->selectNameFilter(files->nameFilters().at(filter));
            Q_EMIT files->filterSelected(files->selectedNameFilter()); // as the list of kinds does
            suggested = QFileInfo(files->selectedFiles().constFirst()).fileName();
            static_cast<QDialog *>(files)->accept();
        });
        QTest::keyClick(m_frame.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog.came());
        const QString name = u"xn--bcher-kva.test-"_s + facts().finishedAt.toUTC().toString(u"yyyyMMdd"_s) + u'.'
                             + ending;
        QCOMPARE(suggested, name);
        const QString path = m_folder->filePath(name);
        QTRY_VERIFY(contentOf(path).startsWith(beginning));
        QTRY_COMPARE(m_frame->page->status().left, QStringList{u"Written: "_s + path});
        QVERIFY(m_frame->action(u"E&xport report…"_s)->isEnabled());
    }

    void aTypedNameStaysWhenTheKindChanges_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("written");
        QTest::newRow("without an ending") << u"mine"_s << 0 << u"mine.pdf"_s;
        QTest::newRow("another kind") << u"mine.pdf"_s << 1 << u"mine.md"_s;
        QTest::newRow("both") << u"report.v2.pdf"_s << 2 << u"report.v2.json"_s;
        QTest::newRow("an ending of another kind says the kind") << u"mine.json"_s << -1 << u"mine.json"_s;
        QTest::newRow("a dot, typed last") << u"report.v2"_s << -1 << u"report.v2.pdf"_s;
    }
    void aTypedNameStaysWhenTheKindChanges()
    {
        QFETCH(QString, typed);
        QFETCH(int, filter);
        QFETCH(QString, written);
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(typed);
            if (filter >= 0) {
                files->selectNameFilter(files->nameFilters().at(filter));
                Q_EMIT files->filterSelected(files->selectedNameFilter());
            }
            static_cast<QDialog *>(files)->accept();
        });
        m_frame->action(u"E&xport report…"_s)->trigger();
        QVERIFY(dialog.came());
        QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{written});
        const QByteArray octets = contentOf(m_folder->filePath(written));
        QVERIFY(octets.startsWith(written.endsWith("pdf"_L1) ? "%PDF" : written.endsWith("md"_L1) ? "# " : "{"));
    }

    void whatWasWrittenIsSaidOfWhatIsShown()
    {
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            static_cast<QDialog *>(files)->accept();
        });
        m_frame->action(u"E&xport report…"_s)->trigger();
        QVERIFY(m_frame->page->status().atWork);
        m_frame->page->presenter().show(facts(), u"other.json"_s); // before it is written
        QTRY_VERIFY(!m_frame->page->status().atWork);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!m_frame->page->status().left.join(u' ').contains(u"Written"_s));
    }

    void leftDialogWritesNothing()
    {
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            QTest::keyClick(files, Qt::Key_Escape);
        });
        m_frame->action(u"E&xport report…"_s)->trigger();
        QVERIFY(dialog.came());
        QTest::qWait(100);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void troubleIsSaidInASentence()
    {
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        QString said;
        auto box = std::unique_ptr<test::NextDialog>();
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            QDir(m_folder->path()).removeRecursively(); // while the dialog is open
            static_cast<QDialog *>(files)->accept();
            box = std::make_unique<test::NextDialog>([&said](QWidget &warning) {
                if (auto *message = qobject_cast<QMessageBox *>(&warning); message) {
                    QCOMPARE(message->textFormat(), Qt::PlainText);
                    said = message->text();
                }
            });
        });
        m_frame->action(u"E&xport report…"_s)->trigger();
        QTRY_VERIFY2(said.contains(u" could not be written: "_s), qPrintable(said));
        QVERIFY(m_frame->action(u"E&xport report…"_s)->isEnabled());
    }

    void windowGoesOnMeanwhile()
    {
        m_frame->page->presenter().show(manyHosts(), u"saved.json"_s);
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        QTimer heart;
        heart.callOnTimeout([&] { longest = qMax(longest, sinceBeat.restart()); });
        const test::NextDialog dialog([&](QWidget &widget) {
            auto *files = qobject_cast<QFileDialog *>(&widget);
            QVERIFY(files);
            files->setDirectory(m_folder->path());
            static_cast<QDialog *>(files)->accept();
            sinceBeat.start();
            heart.start(5);
        });
        m_frame->action(u"E&xport report…"_s)->trigger();
        QTRY_VERIFY(m_frame->page->status().left.constFirst().startsWith(u"Written: "_s));
        qInfo("longest gap: %lld ms", longest);
        QVERIFY2(longest < 300, qPrintable(QString::number(longest))); // 100 on a machine with nothing else to do
    }

    void printsWhereTheDialogSays()
    {
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        const QString path = m_folder->filePath(u"printed.pdf"_s);
        const test::NextDialog dialog([&path](QWidget &widget) {
            auto *print = qobject_cast<QPrintDialog *>(&widget);
            QVERIFY(print);
            print->printer()->setOutputFormat(QPrinter::PdfFormat);
            print->printer()->setOutputFileName(path);
            print->done(QDialog::Accepted);
        });
        QTest::keyClick(m_frame.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(dialog.came());
        QTRY_COMPARE(m_frame->page->status().left, QStringList{u"The report was handed to the printer."_s});
        QVERIFY(contentOf(path).startsWith("%PDF-1."));
    }

    void copiesMarkdown()
    {
        QGuiApplication::clipboard()->clear();
        m_frame->page->presenter().show(facts(), u"saved.json"_s);
        m_frame->action(u"Copy as &Markdown"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Open: bücher.test (xn--bcher-kva.test)\n"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Framed> m_frame;
};

QTEST_MAIN(ReportActionsTest)
#include "report_actions_test.moc"
