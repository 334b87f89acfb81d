// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

class QWidget;

namespace postseal {

//! For a model's Qt::ToolTipRole and for QToolTip: Qt takes it as rich text, and all of it is shown as it is.
QString plainToolTip(const QString &text);

//! The only way a tool tip is set.
void setPlainToolTip(QWidget *widget, const QString &text);

} // namespace postseal
