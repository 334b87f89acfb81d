// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/start_view.h"

#include "app/pictures/seal_shapes.h"
#include "app/widgets/card.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/seal_badge.h"
#include "app/wording/seal_text.h"

#include <QGridLayout>
#include <QPushButton>

namespace postseal {

StartView::StartView(QWidget *parent) : QWidget(parent), m_column(new EmptyState(this))
{
    auto *open = new QPushButton(tr("&Open a saved inspection…"), this);
    auto *sample = new QPushButton(tr("Show a &sample"), this);
    m_column->addButton(open);
    m_column->addButton(sample);
    m_column->setCard(makeLegend());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    connect(open, &QPushButton::clicked, this, &StartView::openWanted);
    connect(sample, &QPushButton::clicked, this, &StartView::sampleWanted);
    connect(m_column, &EmptyState::recentChosen, this, &StartView::domainChosen);
    setTrouble({});
}

QWidget *StartView::makeLegend()
{
    auto *card = new Card(this);
    card->setPadding(18, 12);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    grid->setColumnMinimumWidth(1, 86);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const SealState state :
         {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown}) {
        auto *badge = new SealBadge(28, card);
        badge->setSeal(shapeOf(state), sealName(state));
        auto *name = new PlainLabel(sealName(state), card);
        name->setTextStyle(TextStyle::Section);
        auto *meaning = new PlainLabel(sealMeaning(state), card);
        meaning->setTone(Tone::Secondary);
        meaning->setWordWrap(true);
        grid->addWidget(badge, row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(meaning, row++, 2);
    }
    return card;
}

void StartView::setRecents(const QStringList &domains)
{
    m_column->setRecents(tr("Recent:"), domains);
}

void StartView::setTrouble(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_column->setSeal(SealShape::Sealed, sealName(SealState::Sealed));
        m_column->setTitle(tr("Does mail to a domain travel sealed?"));
        m_column->setText(
            tr("Type a domain above. Postseal asks its DNS, its policy host and each of its mail hosts what a "
               "sending server would ask, and says what a sender does with the answers. No mail is sent."));
    } else {
        m_column->setSeal(SealShape::Unknown, sealName(SealState::Unknown));
        m_column->setTitle(tr("Nothing was inspected"));
        m_column->setText(sentence);
    }
}

} // namespace postseal
