// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace postseal {

//! What the frame round a page shows of it: the address bar, its button, and the status bar.
struct PageStatus
{
    QString address;                //!< what the address bar holds
    std::optional<SealShape> seal;  //!< beside it; none while nothing is known
    QString sealWord;
    bool busy = false;
    double progress = 0;            //!< 0 to 1 while busy
    QStringList left;               //!< pieces of the status bar
    QString right;
    bool again = false;             //!< the button offers to look again
    bool atWork = false;            //!< something is read or written that cannot be stopped and is soon over
};

//! A page as the shell sees it: one name in the side bar, one widget, a few intents. The shell knows no page by name.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual PageStatus status() const = 0;
    virtual void enter(const QString &address) = 0; //!< Enter in the address bar, or its button
    virtual void stop() = 0;
    virtual QList<QAction *> pageActions() const = 0; //!< for the menu that bears the page's name
    virtual QList<QAction *> fileActions() const = 0; //!< for the File menu
    //! Goes on with what the same page showed that was made for another language.
    virtual void takeOver(Page &same) { Q_UNUSED(same) }

Q_SIGNALS:
    void statusChanged();
    void inspected(const QString &domain); //!< for the history of the address bar
};

} // namespace postseal
