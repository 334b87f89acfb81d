// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QFont>

namespace postseal {

//! The few sizes and weights of the house, all relative to the font of the widget that asks.
enum class TextStyle {
    Body,
    Title,   //!< 1.5 and semibold: one a page
    Section, //!< 1.0 and semibold
    Caption, //!< 0.88, mostly in secondary text
    Fixed,   //!< the system's fixed font at 0.88: wire bytes, records, files
    Address, //!< 1.12: what is typed into the address bar
};

QFont styledFont(const QFont &base, TextStyle style);

} // namespace postseal
