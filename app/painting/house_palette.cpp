// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"

#include "app/painting/state_colours.h"

namespace postseal {

namespace {

struct Ground
{
    QColor window, base, button, text;
    QColor light, mid, dark, shadow; //!< bevels of styles that still draw them
};

QPalette paletteOn(const Ground &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground.window); // first: it chooses the column
    const StateColours &colours = stateColours(palette);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, ground.text);
    set(QPalette::Base, ground.base);
    set(QPalette::AlternateBase, colours.sunken);
    set(QPalette::ToolTipBase, ground.base);
    set(QPalette::Button, ground.button);
    set(QPalette::BrightText, colours.open);
    set(QPalette::PlaceholderText, colours.tertiaryText);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.blocked);
    set(QPalette::Light, ground.light);
    set(QPalette::Midlight, ground.base);
    set(QPalette::Mid, ground.mid);
    set(QPalette::Dark, ground.dark);
    set(QPalette::Shadow, ground.shadow);

    const QColor off = isDark(palette) ? QColor(0x6b, 0x74, 0x7f) : QColor(0x9a, 0xa2, 0xac);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOn({.window = QColor(0xf4, 0xf5, 0xf7), .base = Qt::white, .button = QColor(0xfb, 0xfb, 0xfc),
                      .text = QColor(0x1b, 0x20, 0x27), .light = Qt::white, .mid = QColor(0xb9, 0xc0, 0xca),
                      .dark = QColor(0x9a, 0xa2, 0xac), .shadow = QColor(0x54, 0x5d, 0x69)});
}

QPalette darkPalette()
{
    return paletteOn({.window = QColor(0x15, 0x18, 0x1c), .base = QColor(0x1d, 0x21, 0x26),
                      .button = QColor(0x2a, 0x30, 0x37), .text = QColor(0xe7, 0xea, 0xee),
                      .light = QColor(0x4a, 0x52, 0x5d), .mid = QColor(0x31, 0x37, 0x3f),
                      .dark = QColor(0x0e, 0x10, 0x13), .shadow = Qt::black});
}

} // namespace postseal
