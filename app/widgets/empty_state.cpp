// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/empty_state.h"

#include "app/widgets/buttons.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/seal_badge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <memory>

namespace postseal {

namespace {

constexpr int sealSide = 72;
constexpr int sealGap = 20;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_seal(new SealBadge(sealSide, this)), m_title(new PlainLabel(this)),
      m_text(new PlainLabel(this)), m_buttons(new QHBoxLayout), m_card(new QVBoxLayout), m_recents(new QWidget(this))
{
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch();
    column->addLayout(makeHead());
    m_buttons->setContentsMargins(sealSide + sealGap, 20, 0, 24);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addLayout(m_card);
    column->addWidget(m_recents);
    column->addStretch();
    auto *recents = new QHBoxLayout(m_recents);
    recents->setContentsMargins(0, 12, 0, 0);
    recents->setSpacing(4);
    m_recents->hide();

    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
}

QHBoxLayout *EmptyState::makeHead()
{
    m_seal->setSeal(SealShape::Sealed, {});
    m_title->setTextStyle(TextStyle::Title);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTone(Tone::Secondary);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(520);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(sealGap);
    head->addWidget(m_seal);
    head->addLayout(words, 100);
    head->addStretch(1); // takes what the text leaves, so that the seal stays at the edge
    return head;
}

void EmptyState::setSeal(SealShape shape, const QString &word)
{
    m_seal->setSeal(shape, word);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::addButton(QAbstractButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::setCard(QWidget *card)
{
    while (const std::unique_ptr<QLayoutItem> old{m_card->takeAt(0)})
        delete old->widget();
    m_card->addWidget(card);
}

void EmptyState::setRecents(const QString &caption, const QStringList &recents)
{
    while (const std::unique_ptr<QLayoutItem> old{m_recents->layout()->takeAt(0)}) {
        if (old->widget())
            old->widget()->deleteLater(); // it may be the link that was just pressed
    }
    auto *row = static_cast<QHBoxLayout *>(m_recents->layout());
    auto *label = new PlainLabel(caption, m_recents);
    label->setTone(Tone::Secondary);
    row->addWidget(label);
    for (const QString &recent : recents) {
        auto *link = new LinkButton(recent, m_recents);
        connect(link, &QPushButton::clicked, this, [this, recent] { Q_EMIT recentChosen(recent); });
        row->addWidget(link);
    }
    row->addStretch();
    m_recents->setVisible(!recents.isEmpty());
}

} // namespace postseal
