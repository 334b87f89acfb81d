// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_page.h"

#include "app/pages/inspect/report_actions.h"
#include "app/pages/inspect/result_view.h"
#include "app/pages/inspect/start_view.h"
#include "app/painting/line_icons.h"
#include "app/pictures/seal_shapes.h"
#include "app/wording/file_name.h"
#include "app/wording/host_text.h"
#include "app/wording/judgement_json.h"
#include "app/wording/report_text.h"
#include "app/wording/seal_text.h"
#include "app/wording/waiting_text.h"
#include "core/storage/inspection_file.h"
#include "core/values/overloaded.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace postseal {

using namespace inspect_state;

InspectPage::InspectPage(QWidget *parent)
    : Page(parent), m_presenter(new InspectPresenter(this)), m_stack(new QStackedWidget(this)),
      m_start(new StartView(this)), m_result(new ResultView(this)),
      m_report(new ReportActions(*m_presenter, this))
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    makeActions();
    connect(m_report, &ReportActions::done, this, [this](const QString &sentence) {
        m_reported = sentence;
        Q_EMIT statusChanged();
    });
    connect(m_report, &ReportActions::busyChanged, this, &Page::statusChanged);
    connect(m_presenter, &InspectPresenter::readingChanged, this, &Page::statusChanged);
    connect(m_presenter, &InspectPresenter::comparisonRefused, this,
            [this](const QString &why) { say(tr("The inspections were not compared"), why); });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        QGuiApplication::clipboard()->setText(m_copying.result());
        Q_EMIT statusChanged();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &Page::statusChanged);
    connect(m_presenter, &InspectPresenter::stateChanged, this, &InspectPage::refresh);
    connect(m_presenter, &InspectPresenter::comparisonChanged, this, &InspectPage::showComparison);
    connect(m_presenter, &InspectPresenter::inspected, this, &Page::inspected);
    connect(m_result, &ResultView::comparisonClosed, this, [this] { m_presenter->setComparison({}); });
    connect(m_start, &StartView::openWanted, this, &InspectPage::openFile);
    connect(m_start, &StartView::sampleWanted, this, &InspectPage::showSample);
    connect(m_start, &StartView::domainChosen, this, &InspectPage::enter);
    refresh();
}

InspectPage::~InspectPage()
{
    m_copying.waitForFinished();
}

void InspectPage::makeActions()
{
    const auto action = [this](const QString &text, const QKeySequence &keys, LineIcon icon, auto then) {
        auto *made = new QAction(lineIcon(icon), text, this);
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, then);
        return made;
    };
    m_again = action(tr("&Inspect again"), QKeySequence(Qt::Key_F5), LineIcon::Again,
                     [this] { enter(status().address); });
    m_stop = action(tr("&Stop"), {}, LineIcon::Stop, [this] { stop(); });
    m_filter = action(tr("&Find or filter"), QKeySequence::Find, LineIcon::Filter,
                      [this] { m_result->beginSearching(); });
    m_findNext = action(tr("Find &next in the facts"), QKeySequence(Qt::Key_F3), LineIcon::Filter,
                        [this] { m_result->stepInFacts(1); });
    m_findPrevious = action(tr("Find &previous in the facts"), QKeySequence(Qt::SHIFT | Qt::Key_F3), LineIcon::Filter,
                            [this] { m_result->stepInFacts(-1); });
    m_open = action(tr("&Open inspection…"), QKeySequence::Open, LineIcon::Open, [this] { openFile(); });
    m_save = action(tr("&Save inspection…"), QKeySequence::Save, LineIcon::Save, [this] { saveFile(); });
    m_compare = action(tr("&Compare with file…"), {}, LineIcon::Open, [this] { compareWithFile(); });
    m_sample = action(tr("Show a sam&ple"), {}, LineIcon::Inspect, [this] { showSample(); });
    m_copyText = action(tr("Copy as &text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), LineIcon::Copy, [this] {
        copyAs([](const Done &done) {
            return reportText(done.facts, done.judgement, {.colours = false, .verbose = false, .columns = 100});
        });
    });
    m_copyJson = action(tr("Copy as &JSON"), {}, LineIcon::Copy, [this] {
        copyAs([](const Done &done) {
            return QString::fromUtf8(QJsonDocument(judgementJson(done.facts, done.judgement)).toJson());
        });
    });
}

QList<QAction *> InspectPage::pageActions() const
{
    return {m_again,   m_stop,     m_filter,  m_findNext, m_findPrevious, m_result->pathMenu()->menuAction(),
            m_compare, m_copyText, m_report->copyMarkdown(), m_copyJson};
}

QList<QAction *> InspectPage::fileActions() const
{
    return QList<QAction *>{m_open, m_save} + m_report->fileActions() + QList<QAction *>{m_sample};
}

void InspectPage::enter(const QString &address)
{
    if (const QFileInfo file(address); file.isAbsolute() && file.isFile()) // a domain may also be a file's name here
        m_presenter->open(address);
    else if (!address.trimmed().isEmpty())
        m_presenter->inspect(address);
    if (m_stack->currentWidget() == m_result)
        m_result->takeFocus(); // after the second domain as after the first
}

void InspectPage::stop()
{
    m_presenter->stop();
}

void InspectPage::setRecents(const QStringList &domains)
{
    m_start->setRecents(domains);
}

void InspectPage::takeOver(Page &same)
{
    const auto &other = static_cast<InspectPage &>(same);
    if (const Done *done = std::get_if<Done>(&other.m_presenter->state())) {
        m_presenter->show(done->facts, done->file);
        m_presenter->setComparison(done->comparison);
        m_result->takeOver(*other.m_result);
    }
}

void InspectPage::refresh()
{
    const InspectState &state = m_presenter->state();
    m_reported.clear();
    std::visit(Overloaded{
                   [this](const Idle &) { m_start->setTrouble({}); },
                   [this](const Refused &refused) { m_start->setTrouble(refused.why); },
                   [this](const Running &running) { m_result->showRunning(running); },
                   [this](const Done &done) { m_result->showDone(done); },
               },
               state);
    showComparison();
    const bool running = std::holds_alternative<Running>(state);
    const bool done = std::holds_alternative<Done>(state);
    const bool showsResult = running || done;
    if (showsResult && m_stack->currentWidget() != m_result) {
        m_stack->setCurrentWidget(m_result);
        m_result->takeFocus();
    } else if (!showsResult) {
        m_stack->setCurrentWidget(m_start);
    }
    m_stop->setEnabled(running);
    m_again->setEnabled(done);
    for (QAction *action : {m_filter, m_findNext, m_findPrevious, m_result->pathMenu()->menuAction()})
        action->setEnabled(done || running);
    for (QAction *action : {m_save, m_compare, m_copyText, m_copyJson})
        action->setEnabled(done);
    if (running)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT statusChanged();
}

PageStatus InspectPage::runningStatus(const Running &running) const
{
    const InspectionNews &news = running.news;
    PageStatus status;
    status.address = running.domain.unicode();
    status.busy = true;
    status.progress = news.begun > 0 ? double(news.done) / news.begun : 0;
    status.seal = SealShape::Waiting;
    status.sealWord = tr("looking");
    status.left = {news.waiting.isEmpty() ? tr("Asking DNS")
                                          : waitingText(news.waiting.constFirst(), QDateTime::currentDateTimeUtc())};
    status.right = tr("%1 of %2 done").arg(QLocale().toString(news.done), QLocale().toString(news.begun));
    return status;
}

PageStatus InspectPage::doneStatus(const Done &done) const
{
    PageStatus status;
    status.address = DomainName::parse(done.facts.domain)->unicode();
    status.seal = shapeOf(done.judgement.seal.state);
    status.sealWord = sealName(done.judgement.seal.state);
    status.again = true;
    const QString when = QLocale().toString(done.facts.finishedAt.toLocalTime(), QLocale::ShortFormat);
    status.left = {done.file.isEmpty() ? tr("Inspected %1").arg(when) : tr("Inspected %1, from a file").arg(when),
                   countsText(done.facts)};
    if (!m_reported.isEmpty())
        status.left = QStringList{m_reported};
    status.right = tr("Resolver: %1").arg(done.facts.vantage.resolver);
    return status;
}

QString InspectPage::workText() const
{
    if (m_presenter->isReading())
        return tr("Reading the file…");
    if (m_report->isBusy())
        return tr("Making the report…");
    return m_copying.isRunning() ? tr("Copying…") : QString();
}

PageStatus InspectPage::status() const
{
    PageStatus status = stateStatus();
    const QString work = workText();
    status.atWork = !work.isEmpty();
    if (status.atWork)
        status.left = QStringList{work};
    return status;
}

PageStatus InspectPage::stateStatus() const
{
    return std::visit(Overloaded{
                          [this](const Idle &) {
                              PageStatus status;
                              status.left = {tr("Nothing is asked before you say so.")};
                              status.right = tr("Resolver: %1").arg(m_presenter->choices().resolver);
                              return status;
                          },
                          [](const Refused &refused) {
                              PageStatus status;
                              status.address = refused.typed;
                              status.left = {refused.why};
                              return status;
                          },
                          [this](const Running &running) { return runningStatus(running); },
                          [this](const Done &done) { return doneStatus(done); },
                      },
                      m_presenter->state());
}

void InspectPage::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a saved inspection"), {},
                                                      tr("Inspections (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_presenter->open(path);
}

void InspectPage::saveFile()
{
    const Done *done = std::get_if<Done>(&m_presenter->state());
    if (!done)
        return;
    const QString when = done->facts.finishedAt.toUTC().toString(u"yyyyMMdd'T'hhmm"_s);
    const QString suggested = fileNameFor(done->facts.domain, when, u"json"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the inspection"), suggested,
                                                      tr("Inspections (*.json)"));
    const QString trouble = path.isEmpty() ? QString() : m_presenter->save(path);
    if (!trouble.isEmpty())
        say(tr("The inspection was not saved"), trouble);
}

void InspectPage::say(const QString &title, const QString &trouble)
{
    QMessageBox box(QMessageBox::Warning, title, trouble, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void InspectPage::compareWithFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with a saved inspection"), {},
                                                      tr("Inspections (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_presenter->compareWith(path);
}

void InspectPage::showComparison()
{
    const Done *done = std::get_if<Done>(&m_presenter->state());
    m_result->showComparison(done && done->comparison ? &*done->comparison : nullptr);
}

void InspectPage::showSample()
{
    QFile file(u":/samples/one-bad-host.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (const Result<InspectionFacts> facts = readInspection(file.readAll()))
        m_presenter->show(*facts, file.fileName());
}

void InspectPage::copyAs(const std::function<QString(const Done &)> &text)
{
    const Done *done = std::get_if<Done>(&m_presenter->state());
    if (!done)
        return;
    m_copying.setFuture(QtConcurrent::run([text, done = *done] { return text(done); })); // the last one wanted counts
    Q_EMIT statusChanged();
}

} // namespace postseal
