// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <QStringView>

namespace postseal {

//! Text of a stranger as it may stand in a terminal or a sentence: made visible as app/text says, isolates included.
//! What is longer than `cap` UTF-16 units ends in an ellipsis. Applied twice it changes nothing more.
QString terminalText(QStringView text, qsizetype cap = 4000);

} // namespace postseal
