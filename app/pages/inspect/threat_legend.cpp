// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threat_legend.h"

#include "app/pictures/threat_picture.h"

#include <QPainter>
#include <QtMath>

namespace postseal {

ThreatLegend::ThreatLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThreatLegend::setTable(const ThreatTable &table)
{
    m_table = table;
    QStringList words;
    for (const ThreatFace face : table.facesShown())
        words.append(faceWord(face));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ThreatLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(400, width()))};
}

int ThreatLegend::heightForWidth(int width) const
{
    return qCeil(threatLegendSize(m_table, width, font()).height());
}

void ThreatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont shown = font();
    paintThreatLegend(painter, rect(), m_table, {palette(), shown});
}

} // namespace postseal
