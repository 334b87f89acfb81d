// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

#include <QWidget>

class QVBoxLayout;

namespace postseal {

//! The texts that mend a finding, one below the other: where each goes, a button that copies it, and the text itself, with
//! the lines marked that are new. Hidden while there are none.
class RemedyBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit RemedyBoxes(QWidget *parent = nullptr);
    void setRemedies(const Remedies &texts);

private:
    QWidget *boxOf(const RemedyText &text);

    QVBoxLayout *m_column;
    Remedies m_texts;
    QList<QWidget *> m_boxes;
};

} // namespace postseal
