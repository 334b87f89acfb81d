// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threats_pane.h"

#include "app/models/threat_table_model.h"
#include "app/pages/inspect/empty_list.h"
#include "app/pages/inspect/threat_cards.h"
#include "app/pages/inspect/threat_export.h"
#include "app/pages/inspect/threat_legend.h"
#include "app/pages/inspect/threat_view.h"
#include "app/painting/line_icons.h"
#include "app/widgets/buttons.h"
#include "app/widgets/plain_label.h"
#include "app/wording/threat_grounds.h"
#include "app/wording/threat_telling.h"
#include "app/wording/threat_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kSideBySideFrom = 820; // below, the cards go under each other
constexpr int kChangeWidth = 330;
constexpr int kPadding = 12;
constexpr int kGap = 10;
constexpr int kCardRest = 24; // the matrix card but for its parts
constexpr int kLowestCards = 84;
constexpr int kLowest = 240;
constexpr int kEnoughForCards = 210; // most stories are read whole then

//! The two cards: they ask for little and take what the matrix leaves.
class CardsBelow : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override { return {400, kLowestCards}; }
};

} // namespace

ThreatsPane::ThreatsPane(QWidget *parent)
    : QWidget(parent), m_model(new ThreatTableModel(this)), m_view(new ThreatView(m_model, this)),
      m_legend(new ThreatLegend(this)), m_foot(new PlainLabel(this)), m_nothing(new EmptyList({}, this)),
      m_story(new ThreatStoryCard(this)), m_change(new ThreatChangeCard(this)), m_cornerBox(new QWidget(this)),
      m_choice(new QComboBox(m_cornerBox)), m_export(new SmallButton(tr("Export"), m_cornerBox))
{
    m_view->setAccessibleName(tr("Threats"));
    m_foot->setTextStyle(TextStyle::Caption);
    m_foot->setTone(Tone::Secondary);
    m_foot->setWordWrap(true);
    m_foot->setSelectable(true);
    m_foot->setObjectName(u"threatFoot"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeCard());
    column->addWidget(makeCards(), 1);
    makeCornerBox();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThreatsPane::rememberCurrent);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ThreatsPane::showChosen);
}

QSize ThreatsPane::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), kLowest};
}

Card *ThreatsPane::makeCard()
{
    auto *card = new Card(this);
    card->setPadding(kPadding, 8);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(m_nothing);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_legend);
    inside->addWidget(m_foot);
    m_legend->setContentsMargins(4, 0, 0, 0);
    m_foot->setContentsMargins(4, 0, 0, 0);
    return card;
}

QWidget *ThreatsPane::makeCards()
{
    auto *inside = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kGap);
    m_cards->addWidget(m_story, 1);
    m_cards->addWidget(m_change);
    m_below = new CardsBelow(this);
    m_below->setWidget(inside);
    m_below->setWidgetResizable(true);
    m_below->setFrameShape(QFrame::NoFrame);
    m_below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->setMinimumHeight(kLowestCards);
    m_below->setFocusPolicy(Qt::TabFocus); // the arrow keys scroll
    m_below->setAccessibleName(tr("What happens to the mail, and what would change it"));
    m_below->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return m_below;
}

void ThreatsPane::makeCornerBox()
{
    const std::pair<ThreatChoice, QString> choices[] = {
        {ThreatChoice::Main, tr("Main attacks")},       {ThreatChoice::OnPath, tr("On the path")},
        {ThreatChoice::Authority, tr("Certification authority")}, {ThreatChoice::Dns, tr("DNS of mail hosts")},
        {ThreatChoice::Discovery, tr("Way to the policy")}, {ThreatChoice::Operator, tr("Errors of your own")}};
    for (const auto &[choice, name] : choices)
        m_choice->addItem(name, int(choice));
    m_choice->setObjectName(u"attacks"_s);
    m_choice->setAccessibleName(tr("Attacks"));
    auto *menu = new QMenu(m_export);
    const std::pair<ThreatFormat, QString> formats[] = {{ThreatFormat::Svg, tr("As &SVG picture…")},
                                                        {ThreatFormat::Png, tr("As &PNG picture…")},
                                                        {ThreatFormat::Markdown, tr("As &Markdown, all attacks…")}};
    for (const auto &[format, name] : formats)
        connect(menu->addAction(name), &QAction::triggered, this, [this, as = int(format)] { exportAs(as); });
    m_export->setIcon(lineIcon(LineIcon::Export));
    m_export->setMenu(menu);
    m_export->setObjectName(u"exportThreats"_s);
    auto *row = new QHBoxLayout(m_cornerBox);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(6);
    row->addWidget(m_choice);
    row->addWidget(m_export);
}

//! The cell that a reader is shown first: the one the seal follows from, else the first weak one, of those that check
//! before the one that does not.
ThreatsPane::Place ThreatsPane::tellingPlace(const ThreatMatrix &matrix, const SealGrounds &grounds)
{
    const QList<Attack> main = attacksOf(ThreatChoice::Main, matrix);
    if (!grounds.senders.isEmpty() && main.contains(grounds.attack))
        return {grounds.senders.constFirst(), grounds.attack};
    for (const Attack attack : main) {
        for (const Sender sender : {Sender::MtaStsCold, Sender::Dane, Sender::Opportunistic}) {
            const ThreatCell &cell = matrix.at(sender, attack);
            if (cell.standing == CellStanding::Told && !cell.protects())
                return {sender, attack};
        }
    }
    return {};
}

void ThreatsPane::showThreats(const InspectionFacts &facts, const SealVerdict &seal, bool running)
{
    const DomainReading reading = readDomain(facts);
    m_matrix = threatsOf(reading);
    m_domain = facts.domain;
    m_running = running;
    const SealGrounds grounds = sealGrounds(seal, reading, m_matrix);
    m_grounds = sealGroundsText(grounds, seal, m_matrix);
    m_scope = threatScopeText(reading);
    const bool keeps = running && m_view->currentIndex().isValid(); // what is read stays while answers come
    if (m_matrix.why == NoThreats::None && !keeps)
        m_telling = tellingPlace(m_matrix, grounds);
    showChosen();
}

void ThreatsPane::showChosen()
{
    ThreatTable table = threatTable(m_matrix, ThreatChoice(m_choice->currentData().toInt()),
                                    m_running ? ThreatRows::OneEach : ThreatRows::JoinedWhereAlike);
    table.foot = QStringList{m_grounds, m_scope}.join(u' ').trimmed();
    const bool none = m_matrix.why != NoThreats::None;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setTable(table);
        place();
    }
    m_nothing->setVisible(table.isEmpty());
    m_nothing->say(none ? noThreatsText(m_matrix.why, m_domain) : tr("No attack of this kind can touch this domain."),
                   false);
    m_legend->setTable(table);
    m_foot->setText(table.foot);
    for (QWidget *part : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_legend)})
        part->setVisible(!table.isEmpty());
    m_foot->setVisible(!none);
    m_story->setVisible(!table.isEmpty());
    m_change->setVisible(!table.isEmpty());
    m_export->setEnabled(!table.isEmpty());
    m_choice->setEnabled(!none);
    shareHeight();
    tellPlace();
}

//! Selects what is read, where it is shown; else its sender's first cell there.
void ThreatsPane::place()
{
    const Place wanted = m_place.value_or(m_telling);
    QModelIndex index = m_model->indexOf(wanted.sender, wanted.attack);
    if (!index.isValid() && m_model->columnCount() > 0)
        index = m_model->indexOf(wanted.sender, m_model->table().columns.constFirst().attack);
    if (index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
}

void ThreatsPane::rememberCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_filling || !current.isValid())
        return;
    const ThreatTable &table = m_model->table();
    m_place = Place{table.rows.at(current.row()).senders.constFirst(), table.columns.at(current.column()).attack};
    tellPlace();
}

void ThreatsPane::tellPlace()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return m_story->showNothing();
    const ThreatTable &table = m_model->table();
    const ThreatTableColumn &column = table.columns.at(current.column());
    const ThreatTelling telling =
        tellThreat(m_matrix, {table.rows.at(current.row()).senders, column.attack, column.name}, m_domain);
    m_story->tell(telling);
    m_change->tell(telling);
}

//! The cards get what the matrix can spare, whatever they tell: so rows keep their height from cell to cell.
void ThreatsPane::shareHeight()
{
    const int inside = width() - 2 * kPadding;
    const int beside = m_legend->heightForWidth(inside) + m_foot->heightForWidth(inside) + kCardRest + kGap;
    m_view->setRoom(height() - beside - kEnoughForCards);
}

void ThreatsPane::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ThreatsPane::exportAs(int format)
{
    const auto as = ThreatFormat(format);
    exportThreats(this, threatFileName(m_domain, as), threatDocument(m_matrix, m_model->table(), m_domain, as), as);
}

void ThreatsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= kSideBySideFrom;
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_change->setMinimumWidth(wide ? kChangeWidth : 0);
    m_change->setMaximumWidth(wide ? std::max(kChangeWidth, event->size().width() / 3) : QWIDGETSIZE_MAX);
    shareHeight();
}

} // namespace postseal
