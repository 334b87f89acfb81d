// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/buttons.h"

#include <QTimer>
#include <functional>

namespace postseal {

//! Puts a text on the clipboard as plain text, unchanged, and says so for a moment.
class CopyButton : public SmallButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);
    explicit CopyButton(const QString &title, QWidget *parent = nullptr); //!< "Copy as PEM"

    void setSource(std::function<QString()> text); //!< asked when the button is pressed; none: disabled
    QSize sizeHint() const override;               //!< wide enough for both words: nothing moves

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showRest();

    const QString m_title; //!< while it is not saying that it copied
    std::function<QString()> m_text;
    QTimer m_afterwards;
};

} // namespace postseal
