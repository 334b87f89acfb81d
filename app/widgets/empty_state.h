// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace postseal {

class PlainLabel;
class SealBadge;

//! A page with nothing on it yet: one centred column that says what the page is for and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setSeal(SealShape shape, const QString &word);
    void setTitle(const QString &title);
    void setText(const QString &text);
    void addButton(QAbstractButton *button);
    void setCard(QWidget *card);                                               //!< what stands below the buttons
    void setRecents(const QString &caption, const QStringList &recents); //!< none: the row is hidden

    static constexpr int columnWidth = 640;

Q_SIGNALS:
    void recentChosen(const QString &recent);

private:
    QHBoxLayout *makeHead();

    SealBadge *m_seal;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_card;
    QWidget *m_recents;
};

} // namespace postseal
