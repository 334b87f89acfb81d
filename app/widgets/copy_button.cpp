// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/copy_button.h"

#include "app/painting/line_icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <chrono>

namespace postseal {

using namespace std::chrono_literals;

CopyButton::CopyButton(QWidget *parent) : CopyButton(tr("Copy"), parent) {}

CopyButton::CopyButton(const QString &title, QWidget *parent) : SmallButton(title, parent), m_title(title)
{
    setIcon(lineIcon(LineIcon::Copy));
    setEnabled(false);
    m_afterwards.setSingleShot(true);
    m_afterwards.setInterval(1500ms);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&m_afterwards, &QTimer::timeout, this, &CopyButton::showRest);
}

void CopyButton::setSource(std::function<QString()> text)
{
    m_text = std::move(text);
    setEnabled(bool(m_text));
    showRest();
}

QSize CopyButton::sizeHint() const
{
    const int widest = qMax(fontMetrics().horizontalAdvance(m_title), fontMetrics().horizontalAdvance(tr("Copied")));
    return {widest + 42, SmallButton::sizeHint().height()};
}

void CopyButton::copy()
{
    if (!m_text)
        return;
    QGuiApplication::clipboard()->setText(m_text());
    setText(tr("Copied"));
    setIcon(lineIcon(LineIcon::Done));
    m_afterwards.start();
    Q_EMIT copied();
}

void CopyButton::showRest()
{
    m_afterwards.stop();
    setText(m_title);
    setIcon(lineIcon(LineIcon::Copy));
}

} // namespace postseal
