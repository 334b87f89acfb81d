// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/type_scale.h"

#include <QFontDatabase>

namespace postseal {

namespace {

QFont sizedAs(QFont font, const QFont &base, double factor)
{
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont styledFont(const QFont &base, TextStyle style)
{
    switch (style) {
    case TextStyle::Body: return base;
    case TextStyle::Title: return semibold(sizedAs(base, base, 1.5));
    case TextStyle::Section: return semibold(base);
    case TextStyle::Caption: return sizedAs(base, base, 0.88);
    case TextStyle::Fixed: return sizedAs(QFontDatabase::systemFont(QFontDatabase::FixedFont), base, 0.88);
    case TextStyle::Address: return sizedAs(base, base, 1.12);
    }
    Q_UNREACHABLE();
}

} // namespace postseal
