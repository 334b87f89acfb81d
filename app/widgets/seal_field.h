// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"

#include <QWidget>

namespace postseal {

class PlainLabel;
class SealBadge;

//! A small seal with a title and a caption beside it, the caption in the seal's colour.
class SealField : public QWidget
{
    Q_OBJECT
public:
    explicit SealField(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSeal(SealShape shape, const QString &word, const QString &caption);
    SealBadge *badge() const { return m_badge; }

private:
    SealBadge *m_badge;
    PlainLabel *m_title;
    PlainLabel *m_caption;
};

} // namespace postseal
