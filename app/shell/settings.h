// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/choices.h"

#include <QByteArray>
#include <QStringList>

namespace postseal {

enum class Appearance { System, Light, Dark };

//! What is remembered between two starts, in the user's configuration (QSettings). The only place that knows its keys.
class Settings
{
public:
    Choices choices() const;
    void setChoices(const Choices &choices);

    QStringList recents() const; //!< domains, the latest first
    void addRecent(const QString &domain);
    void clearRecents();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QString language() const; //!< "de"; empty: the system's
    void setLanguage(const QString &language);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
};

} // namespace postseal
