// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/seal_field.h"

#include "app/widgets/plain_label.h"
#include "app/widgets/seal_badge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postseal {

SealField::SealField(QWidget *parent)
    : QWidget(parent), m_badge(new SealBadge(26, this)), m_title(new PlainLabel(this)), m_caption(new PlainLabel(this))
{
    m_title->setTextStyle(TextStyle::Section);
    m_caption->setTextStyle(TextStyle::Caption);
    m_caption->setElide(Elide::End);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    layout->addWidget(m_badge);
    layout->addLayout(words, 1);
    setMinimumWidth(150);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SealField::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SealField::setSeal(SealShape shape, const QString &word, const QString &caption)
{
    m_badge->setSeal(shape, word);
    m_caption->setTone(sealTone(shape));
    m_caption->setText(caption);
}

} // namespace postseal
