// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/report_order.h"
#include "app/services/language.h"

#include <QGuiApplication>

namespace {

//! Setting pages needs fonts and with them a QGuiApplication, but never a display: one that does not answer would end
//! the program. All other commands begin sooner without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QStringList given = [&] {
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        return arguments;
    }();
    if (!postseal::paintsReport(given))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (const auto language = postseal::useLanguage(postseal::languageIn(QCoreApplication::arguments())); !language) {
        postseal::Output({}).complain(language.error().detail);
        return int(postseal::ExitCode::Usage);
    }
    return int(postseal::runCommandLine(QCoreApplication::arguments()));
}
