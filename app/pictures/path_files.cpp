// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_painter.h"
#include "app/pictures/path_parts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal kMargin = 8;
constexpr qreal kLongestSide = 16384; // pixels

void paintOnGround(QPainter &painter, const QSizeF &size, const DeliveryPath &path, const QPalette &palette,
                   const QFont &font)
{
    const QRectF whole(QPointF(), size);
    painter.fillRect(whole, palette.base());
    paintPath(painter, whole.adjusted(kMargin, kMargin, -kMargin, -kMargin), path, palette, font);
}

QSizeF fileSize(const DeliveryPath &path, const QFont &font)
{
    return pathSize(path, font) + QSizeF(2 * kMargin, 2 * kMargin);
}

} // namespace

QByteArray pathSvg(const DeliveryPath &path, const QPalette &palette, const QFont &font)
{
    const QSizeF size = fileSize(path, font);
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(pathText(QT_TRANSLATE_NOOP("Path", "Delivery path")));
    QPainter painter(&svg);
    paintOnGround(painter, size, path, palette, font);
    painter.end();
    return buffer.data();
}

QImage pathImage(const DeliveryPath &path, const QPalette &palette, const QFont &font, qreal scale)
{
    const QSizeF size = fileSize(path, font);
    const qreal longest = kLongestSide / qMax(size.width(), size.height());
    const qreal fits = qBound(0.05, scale, longest);
    QImage image((size * fits).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(fits, fits);
    paintOnGround(painter, size, path, palette, font);
    return image;
}

} // namespace postseal
