// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/comparison.h"

#include <QWidget>

class QScrollArea;

namespace postseal {

//! What changed between two inspections: which two, what they show together, findings that came and went, and the facts
//! old beside new. Made anew for each comparison.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);
    void showComparison(const Comparison &comparison);
    void clear();
    void takeFocus(); //!< the arrow keys scroll then

Q_SIGNALS:
    void closeWanted();

private:
    QScrollArea *m_scroll;
};

} // namespace postseal
