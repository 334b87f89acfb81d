// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace postseal {

//! The one table of colours that QPalette has no role for: states, hairlines, quieter text, what is selected.
//! States use state colours for nothing else; what can be done or is selected uses the accent.
struct StateColours
{
    QColor sealed, sealedSoft, cracked, crackedSoft, open, openSoft, blocked, blockedSoft, unknown, unknownSoft;
    QColor line, lineStrong; //!< hairlines; outlines of things that can be taken hold of
    QColor sunken;           //!< behind evidence
    QColor secondaryText, tertiaryText;
    QColor accent, accentSoft, onAccent;
    QColor selection;              //!< behind the selected row: text and states stay readable on it
    std::array<QColor, 6> series;  //!< of charts, after Okabe and Ito

    friend bool operator==(const StateColours &, const StateColours &) = default;
};

//! What a piece of text or a line says by its colour, always beside a shape or a word.
enum class Tone { Primary, Secondary, Tertiary, Accent, Sealed, Cracked, Open, Blocked, Unknown };

//! True when the window colour is dark.
bool isDark(const QPalette &palette);

//! The light or the dark column, chosen by the lightness of the window colour.
const StateColours &stateColours(const QPalette &palette);

//! `Primary` is the palette's own text colour.
QColor toneColour(const QPalette &palette, Tone tone);

//! WCAG 2 contrast of two opaque colours: 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace postseal
