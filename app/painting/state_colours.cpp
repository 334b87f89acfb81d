// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/state_colours.h"

#include <cmath>

namespace postseal {

namespace {

constexpr QRgb opaque(unsigned rgb)
{
    return 0xff000000U | rgb;
}

QColor colour(unsigned rgb)
{
    return QColor::fromRgb(opaque(rgb));
}

StateColours lightColumn()
{
    return {.sealed = colour(0x0b7458), .sealedSoft = colour(0xe0f3ec),
            .cracked = colour(0x955600), .crackedSoft = colour(0xfdf0d8),
            .open = colour(0xb3261e), .openSoft = colour(0xfce8e6),
            .blocked = colour(0x6d3a94), .blockedSoft = colour(0xf2e8f8),
            .unknown = colour(0x5a636f), .unknownSoft = colour(0xedeff2),
            .line = colour(0xd9dde3), .lineStrong = colour(0xb9c0ca), .sunken = colour(0xeceef1),
            .secondaryText = colour(0x545d69), .tertiaryText = colour(0x636c78),
            .accent = colour(0x1f5fbf), .accentSoft = colour(0xe6eefb), .onAccent = colour(0xffffff),
            .selection = colour(0xdbe7fb),
            .series = {colour(0x0072b2), colour(0xd55e00), colour(0x009e73), colour(0xb85f90), colour(0xa87400),
                       colour(0x3489b8)}};
}

StateColours darkColumn()
{
    return {.sealed = colour(0x4fcfa9), .sealedSoft = colour(0x14322a),
            .cracked = colour(0xf0b14e), .crackedSoft = colour(0x3a2b10),
            .open = colour(0xff8d84), .openSoft = colour(0x431f1d),
            .blocked = colour(0xcfa0ee), .blockedSoft = colour(0x33223f),
            .unknown = colour(0xa4aeb9), .unknownSoft = colour(0x2a3037),
            .line = colour(0x31373f), .lineStrong = colour(0x4a525d), .sunken = colour(0x23282e),
            .secondaryText = colour(0xa9b2bd), .tertiaryText = colour(0x919ba7),
            .accent = colour(0x7fb0ff), .accentSoft = colour(0x20304a), .onAccent = colour(0x0c1422),
            .selection = colour(0x25385a),
            .series = {colour(0x56b4e9), colour(0xf28e4b), colour(0x3fc79a), colour(0xe39cc4), colour(0xf3c14b),
                       colour(0x8fd0f5)}};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18; // the grey halfway between black and white for the eye
}

const StateColours &stateColours(const QPalette &palette)
{
    static const StateColours light = lightColumn();
    static const StateColours dark = darkColumn();
    return isDark(palette) ? dark : light;
}

QColor toneColour(const QPalette &palette, Tone tone)
{
    const StateColours &colours = stateColours(palette);
    switch (tone) {
    case Tone::Primary: return palette.color(QPalette::WindowText);
    case Tone::Secondary: return colours.secondaryText;
    case Tone::Tertiary: return colours.tertiaryText;
    case Tone::Accent: return colours.accent;
    case Tone::Sealed: return colours.sealed;
    case Tone::Cracked: return colours.cracked;
    case Tone::Open: return colours.open;
    case Tone::Blocked: return colours.blocked;
    case Tone::Unknown: return colours.unknown;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace postseal
