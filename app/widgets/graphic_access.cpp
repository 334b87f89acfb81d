// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/graphic_access.h"

#include "app/widgets/seal_badge.h"
#include "app/widgets/severity_badge.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace postseal {

namespace {

QAccessibleInterface *graphicInterface(const QString &, QObject *object)
{
    if (qobject_cast<SealBadge *>(object) || qobject_cast<SeverityBadge *>(object))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}

} // namespace

void installGraphicAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(graphicInterface);
        return true;
    }();
}

} // namespace postseal
