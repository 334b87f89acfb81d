// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/fold.h"

#include "app/widgets/buttons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postseal {

Fold::Fold(const QString &title, std::function<void(QVBoxLayout *)> fill, QWidget *parent)
    : QWidget(parent), m_title(title), m_fill(std::move(fill)), m_button(new LinkButton(title, this)),
      m_body(new QWidget(this))
{
    m_button->setCheckable(true);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(14, 4, 0, 0);
    body->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_button, &LinkButton::toggled, this, &Fold::show);
    show(false);
}

void Fold::show(bool open)
{
    if (open && m_fill)
        std::exchange(m_fill, nullptr)(static_cast<QVBoxLayout *>(m_body->layout()));
    m_body->setVisible(open);
    m_button->setText((open ? u"▾ "_s : u"▸ "_s) + m_title);
    m_button->setAccessibleName(open ? tr("%1, unfolded").arg(m_title) : tr("%1, folded").arg(m_title));
}

} // namespace postseal
