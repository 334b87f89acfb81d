// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/appearance.h"

#include "app/painting/house_palette.h"
#include "app/painting/state_colours.h"
#include "app/widgets/house_style.h"

#include <QApplication>
#include <QStyle>

namespace postseal {

static QPalette paletteOf(Appearance appearance)
{
    static const QPalette given = QApplication::palette(); // the platform's, as it was at the start
    switch (appearance) {
    case Appearance::System: return isDark(given) ? darkPalette() : lightPalette();
    case Appearance::Light: return lightPalette();
    case Appearance::Dark: return darkPalette();
    }
    Q_UNREACHABLE();
}

void applyAppearance(Appearance appearance)
{
    const bool fusion = QApplication::style()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
    if (fusion)
        QApplication::setStyle(new HouseStyle);
    if (fusion || appearance != Appearance::System || qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setPalette(paletteOf(appearance));
}

} // namespace postseal
