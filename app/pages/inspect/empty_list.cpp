// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/empty_list.h"

#include "app/widgets/buttons.h"
#include "app/widgets/plain_label.h"

#include <QVBoxLayout>

namespace postseal {

EmptyList::EmptyList(const QString &wayBack, QWidget *parent)
    : QWidget(parent), m_why(new PlainLabel(this)), m_back(new LinkButton(wayBack, this))
{
    m_why->setTone(Tone::Tertiary);
    m_why->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 12);
    m_why->setContentsMargins(4, 0, 4, 0); // a link has as much beside it
    column->setSpacing(4);
    column->addWidget(m_why);
    column->addWidget(m_back);
    column->addStretch();
    connect(m_back, &QPushButton::clicked, this, &EmptyList::wayBackTaken);
}

void EmptyList::say(const QString &why, bool offersWayBack)
{
    m_why->setText(why);
    m_back->setVisible(offersWayBack);
}

} // namespace postseal
