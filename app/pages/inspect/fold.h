// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace postseal {

class LinkButton;

//! One line that says how many there are and opens; what is below is made when it is looked at first.
class Fold : public QWidget
{
    Q_OBJECT

public:
    //! \param fill  puts what is below into the column
    Fold(const QString &title, std::function<void(QVBoxLayout *)> fill, QWidget *parent = nullptr);

private:
    void show(bool open);

    const QString m_title;
    std::function<void(QVBoxLayout *)> m_fill; //!< none: it is filled
    LinkButton *m_button;
    QWidget *m_body;
};

} // namespace postseal
