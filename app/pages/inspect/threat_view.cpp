// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threat_view.h"

#include "app/models/threat_table_model.h"
#include "app/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace postseal {

namespace {

class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const auto *view = static_cast<const QWidget *>(option.widget);
        const CellMark mark = !chosen                  ? CellMark::None
                              : view && view->hasFocus() ? CellMark::Current
                                                         : CellMark::Selected;
        paintThreatCell(*painter, option.rect, index.data(ThreatTableModel::CellRole).value<ThreatTableCell>(),
                        {option.palette, option.font}, mark);
    }
};

//! Senders at the left, attacks above.
class ThreatHeader : public QHeaderView
{
public:
    ThreatHeader(Qt::Orientation orientation, const ThreatTableModel *model, QWidget *parent)
        : QHeaderView(orientation, parent), m_model(model)
    {
        setSectionResizeMode(Fixed);
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(20);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport()); // the style's line behind the last section is not wanted
        const bool across = orientation() == Qt::Horizontal;
        painter.fillRect(across ? QRect(length(), 0, width() - length(), height())
                                : QRect(0, length(), width(), height() - length()),
                         palette().base());
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QFont shown = font();
        painter->fillRect(rect, palette().base());
        if (orientation() == Qt::Vertical && section < m_model->rowCount())
            paintThreatSender(*painter, rect, m_model->table().rows.at(section), {palette(), shown});
        else if (orientation() == Qt::Horizontal && section < m_model->columnCount())
            paintThreatHeading(*painter, rect, m_model->table().columns.at(section).name, {palette(), shown});
    }

private:
    const ThreatTableModel *m_model;
};

} // namespace

ThreatView::ThreatView(ThreatTableModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_corner(new PlainLabel(this))
{
    setObjectName(QStringLiteral("threats"));
    setHorizontalHeader(new ThreatHeader(Qt::Horizontal, model, this));
    setVerticalHeader(new ThreatHeader(Qt::Vertical, model, this));
    setItemDelegate(new CellDelegate(this));
    setModel(model);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_corner->setTextStyle(TextStyle::Caption);
    m_corner->setTone(Tone::Secondary);
    m_corner->setWordWrap(true);
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Base);
    m_corner->setContentsMargins(4, 0, 4, 4);
    connect(model, &QAbstractItemModel::modelReset, this, &ThreatView::fit);
}

ThreatMeasures ThreatView::measures() const
{
    return threatMeasures(m_model->table(), width() - 1, font());
}

int ThreatView::highFor(qreal row) const
{
    const ThreatMeasures places = measures();
    const bool scrolls = places.label + places.column * m_model->columnCount() > width();
    return qCeil(places.head + row * m_model->rowCount()) + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize ThreatView::sizeHint() const
{
    return {600, highFor(measures().row)};
}

QSize ThreatView::minimumSizeHint() const
{
    const ThreatMeasures places = measures();
    return {240, qCeil(places.head + 2 * places.lowestRow)};
}

int ThreatView::lowestWhole() const
{
    return highFor(measures().lowestRow);
}

void ThreatView::setRoom(int height)
{
    m_room = height;
    fit();
}

void ThreatView::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    ThreatMeasures places = measures();
    if (height() < highFor(places.lowestRow)) // beside the scroll bar
        places = threatMeasures(m_model->table(), width() - 1 - verticalScrollBar()->sizeHint().width(), font());
    const int rows = std::max(1, m_model->rowCount());
    const int spare = highFor(0);
    const int row = std::clamp((height() - spare) / rows, qCeil(places.lowestRow), qCeil(places.row));
    verticalHeader()->setFixedWidth(qCeil(places.label));
    horizontalHeader()->setFixedHeight(qCeil(places.head));
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setDefaultSectionSize(qFloor(places.column));
    setMaximumHeight(std::clamp(m_room, highFor(places.lowestRow), highFor(places.row)));
    m_corner->setText(m_model->table().corner);
    m_corner->setGeometry(0, 0, qCeil(places.label), qCeil(places.head));
    updateGeometry();
    verticalScrollBar()->setValue(0); // from the first row on, as long as the current one is seen
    scrollTo(currentIndex());
}

void ThreatView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ThreatView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ThreatView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace postseal
