// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/facts_pane.h"

#include "app/models/facts_model.h"
#include "app/pages/inspect/empty_list.h"
#include "app/painting/visible_text.h"
#include "app/widgets/card.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/fact_view.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plain_label.h"
#include "core/certificates/certificate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>

namespace postseal {

namespace {

constexpr qsizetype kMostHits = 2000;
constexpr qsizetype kMostUnfolded = 200; // hits further down are unfolded when they are gone to

} // namespace

FactsPane::FactsPane(QWidget *parent)
    : QWidget(parent), m_model(new FactsModel({tr("What"), tr("Value"), tr("How it is known")}, this)),
      m_view(new FactView(this)), m_empty(new EmptyList({}, this)), m_text(new QLineEdit(this)),
      m_count(new PlainLabel(this)), m_back(new SmallButton(tr("Previous"), this)),
      m_next(new SmallButton(tr("Next"), this)), m_copy(new CopyButton(this)),
      m_copyPem(new CopyButton(tr("Copy as PEM"), this))
{
    m_view->setModel(m_model);
    m_view->header()->resizeSection(FactsModel::Label, 260);
    m_view->header()->resizeSection(FactsModel::Value, 480);
    m_view->setAccessibleName(tr("Facts"));
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsPane::describeSelection);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_hit = -1;
        search();
        for (const QPersistentModelIndex &hit : std::as_const(m_hits).first(qMin(kMostUnfolded, m_hits.size())))
            unfoldAbove(hit);
        if (!m_hits.isEmpty())
            goTo(0);
    });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    auto *backwards = new QShortcut(Qt::SHIFT | Qt::Key_Return, m_text);
    backwards->setContext(Qt::WidgetShortcut);
    connect(backwards, &QShortcut::activated, this, [this] { step(-1); });
    setTree({});
}

QHBoxLayout *FactsPane::makeSearchRow()
{
    m_text->setPlaceholderText(tr("Search the facts"));
    m_text->setAccessibleName(tr("Search the facts"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(260);
    m_text->setObjectName(QStringLiteral("factSearch"));
    m_count->setTone(Tone::Secondary);
    m_count->setObjectName(QStringLiteral("factHits"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_count, 1);
    return row;
}

void FactsPane::layOut()
{
    auto *card = new Card(this);
    card->setPadding(1, 1);
    m_empty->say(tr("Nothing was heard yet."), false);
    auto *over = new QVBoxLayout(m_view->viewport()); // the tree keeps its place and the keyboard
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addLayout(makeSearchRow());
    inside->addWidget(new Hairline(card));
    inside->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyPem);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

void FactsPane::setTree(const QList<FactNode> &tree)
{
    const int before = m_model->rowCount();
    m_model->setTree(tree);
    m_empty->setVisible(tree.isEmpty());
    if (before == 0)
        m_view->expandToDepth(0); // later the user's own folding holds
    search();
    describeSelection();
}

void FactsPane::beginSearching()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FactsPane::goToPart(const QString &label)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, FactsModel::Label);
        if (index.data().toString() != visibleText(label))
            continue;
        m_view->expand(index);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

void FactsPane::search()
{
    const QString text = m_text->text().trimmed();
    const QPersistentModelIndex shown = m_hits.value(m_hit);
    m_hits.clear();
    for (const QModelIndex &index : m_model->rowsWith(text, kMostHits))
        m_hits.append(index);
    m_hit = shown.isValid() ? m_hits.indexOf(shown) : -1;
    m_view->markText(text);
    tellHits();
}

void FactsPane::step(int by)
{
    if (m_text->text().trimmed().isEmpty())
        return beginSearching();
    if (m_hits.isEmpty())
        return;
    const qsizetype from = m_hit < 0 && by < 0 ? 0 : m_hit;
    goTo((from + by + m_hits.size()) % m_hits.size());
}

void FactsPane::unfoldAbove(const QModelIndex &index)
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
}

void FactsPane::goTo(qsizetype hit)
{
    m_hit = hit;
    const QModelIndex index = m_hits.at(hit);
    unfoldAbove(index);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    tellHits();
}

void FactsPane::tellHits()
{
    const QLocale locale;
    const bool any = !m_hits.isEmpty();
    const QString all = m_hits.size() < kMostHits ? locale.toString(m_hits.size())
                                                  : tr("%1 or more").arg(locale.toString(kMostHits));
    m_count->setText(m_text->text().trimmed().isEmpty() ? QString()
                     : !any                             ? tr("Nothing found")
                     : m_hit < 0                        ? tr("%1 found").arg(all)
                                                        : tr("%1 of %2").arg(locale.toString(m_hit + 1), all));
    m_next->setEnabled(any);
    m_back->setEnabled(any);
}

void FactsPane::describeSelection()
{
    const QModelIndex current = m_view->currentIndex();
    const QString value = current.data(FactsModel::RawValueRole).toString();
    const QByteArray der = current.data(FactsModel::CertificateRole).toByteArray();
    m_copy->setSource(value.isEmpty() ? nullptr : std::function<QString()>([value] { return value; }));
    m_copyPem->setVisible(!der.isEmpty());
    m_copyPem->setSource([der] { return QString::fromLatin1(toPem(der)); });
}

} // namespace postseal
