// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace postseal::test {

//! Settings in a folder of the test's own: nothing of the user is read or written. To be made before the first window.
class OwnSettings
{
public:
    OwnSettings()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings::setPath(QSettings::NativeFormat, QSettings::SystemScope,
                           m_folder.filePath(QStringLiteral("system")));
        QCoreApplication::setOrganizationName(QStringLiteral("Postseal"));
        QCoreApplication::setApplicationName(QStringLiteral("PostsealTest"));
    }

    bool areUsed() const { return QSettings().fileName().startsWith(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

} // namespace postseal::test
