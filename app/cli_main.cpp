// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/services/language.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (const auto language = postseal::useLanguage(postseal::languageIn(QCoreApplication::arguments())); !language) {
        postseal::Output({}).complain(language.error().detail);
        return int(postseal::ExitCode::Usage);
    }
    return int(postseal::runCommandLine(QCoreApplication::arguments()));
}
