// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/lint/lint_window.h"

#include "app/models/findings_model.h"
#include "app/pages/inspect/finding_detail.h"
#include "app/pictures/finding_mark.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/finding_view.h"
#include "app/widgets/marked_edit.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/severity_badge.h"
#include "app/wording/finding_text.h"
#include "app/wording/lint_text.h"
#include "core/values/limits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kPause = 150ms;

QString exampleOf(LintKind kind)
{
    switch (kind) {
    case LintKind::Policy: return u"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: mail.example.org"_s;
    case LintKind::StsRecord: return u"_mta-sts.example.org. IN TXT \"v=STSv1; id=20260131T120000;\""_s;
    case LintKind::TlsRptRecord: return u"_smtp._tls.example.org. IN TXT \"v=TLSRPTv1; rua=mailto:tls@example.org\""_s;
    case LintKind::Tlsa: return u"_25._tcp.mail.example.org. IN TLSA 3 1 1 0123…"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LintWindow::LintWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_kind(new QComboBox(this)), m_guessed(new PlainLabel(this)),
      m_edit(new MarkedEdit(this)), m_results(new QStackedWidget(this)), m_badge(new SeverityBadge(20, this)),
      m_verdict(new PlainLabel(this)), m_takenAs(new PlainLabel(this)), m_fault(new PlainLabel(this)),
      m_model(new FindingsModel(this)), m_view(new FindingView(this)), m_detail(new FindingDetail(this))
{
    setWindowTitle(tr("Check a policy or a record"));
    setObjectName(u"lint"_s);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeEditor());
    splitter->addWidget(makeResults());
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(10);
    column->addLayout(makeKindRow());
    column->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LintWindow::judge);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    resize(1000, 760);
    m_edit->setFocus();
    judge();
}

QLayout *LintWindow::makeKindRow()
{
    for (const LintKind kind : {LintKind::Policy, LintKind::StsRecord, LintKind::TlsRptRecord, LintKind::Tlsa})
        m_kind->addItem(lintKindName(kind), int(kind));
    m_kind->setAccessibleName(tr("What the text is judged as"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_chosen = true;
        judge();
    });
    m_guessed->setTone(Tone::Secondary);
    m_guessed->setTextStyle(TextStyle::Caption);
    auto *label = new PlainLabel(tr("Judge as"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addWidget(m_guessed);
    row->addStretch();
    return row;
}

QWidget *LintWindow::makeEditor()
{
    auto *card = new Card(this);
    card->setPadding(2, 2);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_edit);
    card->setMinimumHeight(120);
    m_edit->setObjectName(u"text"_s);
    m_edit->setAccessibleName(tr("The policy or record"));
    m_edit->setMostCharacters(Limits().policyOctets + 1);
    return card;
}

QWidget *LintWindow::makeResults()
{
    m_results->addWidget(makeEmpty());
    m_results->addWidget(makeFindings());
    return m_results;
}

QWidget *LintWindow::makeEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setTitle(tr("Is it right before it is published?"));
    empty->setText(tr("Paste or type a policy, an _mta-sts or _smtp._tls record, or TLSA records above: the bare text, "
                      "the text in quotes, or lines of a zone file. It is judged while you type, as a sender would "
                      "read it. Nothing is asked of the network."));
    return empty;
}

QWidget *LintWindow::makeFindings()
{
    m_verdict->setTextStyle(TextStyle::Section);
    m_takenAs->setTone(Tone::Secondary);
    m_takenAs->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->setTone(Tone::Open);
    m_fault->setSelectable(true);
    m_view->setModel(m_model);
    m_view->setObjectName(u"findings"_s);
    m_view->setAccessibleName(tr("Findings"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LintWindow::showCurrent);
    connect(m_view, &QAbstractItemView::clicked, this, &LintWindow::goTo);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        goTo(index);
        if (m_model->findingAt(index))
            m_edit->setFocus(Qt::OtherFocusReason);
    });
    auto *list = new Card(this);
    list->setPadding(1, 1);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_view);
    list->setMinimumWidth(280);
    m_detail->setMinimumWidth(280);
    m_beside = new QSplitter(Qt::Horizontal, this);
    m_beside->addWidget(list);
    m_beside->addWidget(m_detail);
    m_beside->setHandleWidth(10);
    m_beside->setChildrenCollapsible(false);
    m_beside->setSizes({500, 460});
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_badge);
    head->addWidget(m_verdict);
    head->addWidget(m_takenAs, 1);
    auto *results = new QWidget(this);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_fault);
    column->addWidget(m_beside, 1);
    column->addStretch();
    return results;
}

LintKind LintWindow::kind() const
{
    return LintKind(m_kind->currentData().toInt());
}

void LintWindow::setText(const QString &text)
{
    m_edit->setPlainText(text);
    judge();
}

void LintWindow::takeOver(const LintWindow &same)
{
    setGeometry(same.geometry());
    m_chosen = same.m_chosen;
    m_kind->setCurrentIndex(same.m_kind->currentIndex());
    setText(same.m_edit->rawText());
}

void LintWindow::judge()
{
    m_pause.stop();
    m_text = m_edit->rawText();
    const QByteArray octets = m_text.toUtf8();
    const bool empty = octets.trimmed().isEmpty();
    if (empty)
        m_chosen = false;
    if (!m_chosen && !empty)
        m_kind->setCurrentIndex(m_kind->findData(int(guessLintKind(octets))));
    m_guessed->setText(m_chosen || empty ? QString() : tr("guessed from the text"));
    m_edit->setPlaceholderText(exampleOf(kind()));
    showLint(empty ? Lint() : lint(kind(), octets, LineEnds::Lost));
    m_results->setCurrentIndex(empty ? 0 : 1);
}

void LintWindow::showLint(const Lint &lint)
{
    const Finding *current = m_model->findingAt(m_view->currentIndex());
    const std::optional<Finding> kept = current ? std::optional(*current) : std::nullopt;
    m_lint = lint;
    m_model->setFindings(lint.findings);
    if (m_model->openCount() == 0 && m_model->rowCount() > 0) // nothing to mend: what is good is what there is to see
        m_view->expand(m_model->index(0, 0));
    const QModelIndex same = kept ? m_model->indexOf(*kept) : QModelIndex();
    m_view->setCurrentIndex(same.isValid() || m_model->openCount() == 0 ? same : m_model->index(0, 0));
    showCurrent(m_view->currentIndex());
    showVerdict();
    markEditor();
}

void LintWindow::showVerdict()
{
    const bool good = m_lint.good();
    m_badge->setMark(good ? SeverityMark::Good : SeverityMark::Error, lintVerdict(m_lint));
    m_verdict->setText(lintVerdict(m_lint));
    m_verdict->setTone(good ? Tone::Sealed : Tone::Open);
    QStringList sentences{takenAsText(m_lint)};
    if (m_lint.kind == LintKind::Policy)
        sentences.append(tr("How its lines end is not judged: a text field does not keep that."));
    if (good && m_lint.findings.isEmpty())
        sentences.append(nothingToMend());
    m_takenAs->setText(sentences.join(u' '));
    m_beside->setVisible(!m_lint.findings.isEmpty());
    m_fault->setVisible(m_lint.fault.has_value());
    if (m_lint.fault)
        m_fault->setText(
            tr("At %1: %2").arg(placeText(m_lint.fault->line, m_lint.fault->column), lintFaultText(m_lint)));
}

QPoint LintWindow::positionOf(const TextPlace &place) const
{
    const QByteArray line = m_text.section(u'\n', place.line - 1, place.line - 1).toUtf8();
    return {int(QString::fromUtf8(line.left(place.column - 1)).size()), place.line - 1};
}

void LintWindow::markEditor()
{
    QList<TextMark> marks;
    const auto add = [&](const TextPlace &place, SeverityMark mark, const QString &text) {
        const QPoint at = positionOf(place);
        marks.append({at.y(), at.x(), mark, text});
    };
    if (m_lint.fault)
        add({m_lint.fault->line, m_lint.fault->column}, SeverityMark::Error, lintFaultText(m_lint));
    for (qsizetype i = 0; i < m_lint.findings.size(); ++i) {
        const Finding &finding = m_lint.findings.at(i);
        if (finding.standing != Standing::Passes && m_lint.places.at(i))
            add(*m_lint.places.at(i), markOf(finding), markWord(finding) + u": "_s + titleOf(finding));
    }
    m_edit->setMarks(marks);
}

void LintWindow::showCurrent(const QModelIndex &current)
{
    m_detail->showFinding(m_model->findingAt(current));
    if (m_view->hasFocus())
        goTo(current);
}

void LintWindow::goTo(const QModelIndex &index)
{
    const Finding *finding = m_model->findingAt(index);
    const qsizetype at = finding ? m_lint.findings.indexOf(*finding) : -1;
    if (at < 0 || !m_lint.places.at(at))
        return;
    const QPoint position = positionOf(*m_lint.places.at(at));
    m_edit->goTo(position.y(), position.x());
}

} // namespace postseal
