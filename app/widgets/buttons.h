// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QPushButton>

namespace postseal {

//! The one primary button of a page: the platform's button in the accent colour.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();
};

//! A small button at the foot of a pane.
class SmallButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SmallButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
};

//! Text in the accent colour that can be pressed; underlined under the mouse and with the keyboard's focus.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr); //!< plain text, no mnemonic

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postseal
