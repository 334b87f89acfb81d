// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/paper.h"

#include "app/painting/house_palette.h"

#include <QLocale>
#include <QRawFont>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal sideMargin = 46 * pt, topMargin = 68 * pt, bottomMargin = 58 * pt;

//! Where the Unicode locale data has US-Letter.
bool usesLetter(QLocale::Territory territory)
{
    static const QList<QLocale::Territory> letter{
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return letter.contains(territory);
}

QFont setIn(const QStringList &families, QFont::StyleHint hint, int size)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Paper Paper::forLocale()
{
    const QLocale locale;
    const bool letter = locale.language() != QLocale::C && usesLetter(locale.territory());
    return {.size = QPageSize(letter ? QPageSize::Letter : QPageSize::A4),
            .orientation = QPageLayout::Portrait,
            .palette = lightPalette(),
            .body = setIn({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s}, QFont::SansSerif, 95),
            .fixed = setIn({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s}, QFont::TypeWriter, 80)};
}

Paper Paper::onSheetOf(const QPageLayout &layout)
{
    Paper paper = forLocale();
    paper.size = layout.pageSize();
    paper.orientation = layout.orientation();
    return paper;
}

QSizeF Paper::sheet() const
{
    const QSizeF upright = size.size(QPageSize::Point) * pt;
    return orientation == QPageLayout::Portrait ? upright : upright.transposed();
}

QRectF Paper::area() const
{
    return QRectF(QPointF(), sheet()).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin);
}

QFont Paper::font(TextStyle style) const
{
    return style == TextStyle::Fixed ? fixed : styledFont(body, style);
}

QFont Paper::pictureFont() const
{
    QFont font = body;
    font.setPixelSize(13);
    return font;
}

bool fontsAreThere()
{
    // Without any font Qt still names some, and draws boxes; those have no tables.
    return !QRawFont::fromFont(Paper::forLocale().body).fontTable("head").isEmpty();
}

} // namespace postseal
