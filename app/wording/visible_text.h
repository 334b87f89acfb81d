// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <QStringView>

namespace postseal {

//! Text of a stranger as it may stand in a terminal or a sentence: what has no shape of its own, or bends what stands
//! around it, becomes a mark. C0 controls become their pictures (U+2400 ff., a line feed U+2424), DEL U+2421; C1, format,
//! bidirectional and tag characters, line separators, lone surrogates, private and unassigned code points become
//! ⟨U+202E⟩; of more than four combining marks in a row the rest is dropped. What is longer than `cap` UTF-16 units ends
//! in an ellipsis. Applied twice it changes nothing more.
QString terminalText(QStringView text, qsizetype cap = 4000);

} // namespace postseal
