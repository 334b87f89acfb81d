// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <QStringList>

namespace postseal {

//! How much of one field is shown. The original stays reachable by copying it raw.
constexpr qsizetype visibleCap = 4000;

//! Text as it may be shown: made visible as app/text says; what is longer than the cap ends in an ellipsis.
//! Applied twice it changes nothing more, and it keeps what isolated() has wrapped.
QString visibleText(QStringView text, qsizetype cap = visibleCap);

//! One visible text for each line; CR LF, LF and CR end a line, the last empty one is dropped.
QStringList visibleLines(QStringView text, qsizetype cap = visibleCap);

//! visibleText() for a place inside a sentence: text with right-to-left letters is wrapped in FSI and PDI, so that it
//! cannot reorder the words beside it.
QString isolated(QStringView text, qsizetype cap = visibleCap);

//! Doubles "&", for menus, buttons and tabs.
QString withoutMnemonics(QString text);

} // namespace postseal
