// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/line_icons.h"

#include "app/painting/painted_icon.h"
#include "app/painting/state_colours.h"

#include <QPainter>
#include <QSvgRenderer>

namespace postseal {

namespace {

const char *strokes(LineIcon icon)
{
    switch (icon) {
    case LineIcon::Inspect: return R"(<circle cx="7" cy="7" r="4.6"/><path d="M10.5 10.5L15 15"/>)";
    case LineIcon::Handshake: return R"(<path d="M2 4h12M11 1.5L14 4l-3 2.5M14 11H2M5 8.5L2 11l3 2.5"/>)";
    case LineIcon::Reports: return R"(<path d="M2 14V2M2 14h12M5 11V8M8 11V5M11 11V7"/>)";
    case LineIcon::Deploy: return R"(<path d="M8 11V2M4.5 5.5L8 2l3.5 3.5M2 10v4h12v-4"/>)";
    case LineIcon::Domains: return R"(<path d="M2 4h12M2 8h12M2 12h8"/>)";
    case LineIcon::Settings:
        return R"(<circle cx="8" cy="8" r="2.3"/><path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4)"
               R"(M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4"/>)";
    case LineIcon::Back: return R"(<path d="M10 3.5L5.5 8l4.5 4.5"/>)";
    case LineIcon::Forward: return R"(<path d="M6 3.5L10.5 8L6 12.5"/>)";
    case LineIcon::Copy:
        return R"(<rect x="5.5" y="5.5" width="8.5" height="8.5" rx="1.5"/>)"
               R"(<path d="M3.5 10.5h-.3a1.2 1.2 0 0 1-1.2-1.2V3.2A1.2 1.2 0 0 1 3.2 2h6.1a1.2 1.2 0 0 1 1.2 1.2v.3"/>)";
    case LineIcon::Done: return R"(<path d="M3 8.5l3.5 3.5L13.5 4.5"/>)";
    case LineIcon::Stop: return R"(<rect x="3.5" y="3.5" width="9" height="9" rx="1.5"/>)";
    case LineIcon::Again: return R"(<path d="M13.2 9.5A5.4 5.4 0 1 1 13 6M13.5 2.5V6H10"/>)";
    case LineIcon::Open: return R"(<path d="M2 13V3.5h4l1.5 2H13V8M2 13l2-5h11l-2 5z"/>)";
    case LineIcon::Save: return R"(<path d="M8 2v8.5M4.5 7L8 10.5L11.5 7M2 11v3h12v-3"/>)";
    case LineIcon::Export: return R"(<path d="M7 3H2.5v10.5H13V9M9.5 2H14v4.500M14 2L7.500 8.500"/>)";
    case LineIcon::Filter: return R"(<path d="M2 3h12L9.500 8.500V13l-3 1.200V8.500z"/>)";
    case LineIcon::Clear: return R"(<path d="M4 4l8 8M12 4l-8 8"/>)";
    case LineIcon::Help:
        return R"(<circle cx="8" cy="8" r="6.2"/><path d="M6 6.500C6 4 10 4 10 6.500C10 7.900 8 7.900 8 9.300M8 11.400v.2"/>)";
    case LineIcon::Down: return R"(<path d="M4 6l4 4l4-4"/>)";
    case LineIcon::Right: return R"(<path d="M6 4l4 4l-4 4"/>)";
    }
    Q_UNREACHABLE();
}

} // namespace

void paintLineIcon(QPainter &painter, const QRectF &rect, LineIcon icon, const QColor &colour)
{
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><g fill="none" stroke=")"
                           + colour.name().toLatin1()
                           + R"(" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">)" + strokes(icon)
                           + "</g></svg>";
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, middleSquare(rect));
    painter.restore();
}

QIcon lineIcon(LineIcon icon)
{
    return paintedIcon([icon](QPainter &painter, const QRectF &rect, const QPalette &palette, QIcon::State state) {
        const Tone tone = state == QIcon::On ? Tone::Primary : Tone::Secondary;
        paintLineIcon(painter, rect, icon, toneColour(palette, tone));
    });
}

} // namespace postseal
