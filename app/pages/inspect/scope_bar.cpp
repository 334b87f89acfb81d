// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/scope_bar.h"

#include "app/widgets/buttons.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>

namespace postseal {

ScopeBar::ScopeBar(QWidget *parent) : QWidget(parent), m_what(new PlainLabel(this))
{
    auto *back = new LinkButton(tr("Back to the whole"), this);
    back->setObjectName(QStringLiteral("wholeAgain"));
    m_what->setObjectName(QStringLiteral("narrowedTo"));
    m_what->setElide(Elide::End);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 0);
    row->addWidget(m_what, 1);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &ScopeBar::wayBackTaken);
    hide();
}

void ScopeBar::say(const QString &what)
{
    m_what->setText(tr("Only what concerns %1").arg(what));
    setVisible(!what.isEmpty());
}

} // namespace postseal
