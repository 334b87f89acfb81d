// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// postseal-cli where it has to paint: `report` as PDF. It goes on here with the same command line.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/print/report_file.h"
#include "app/services/language.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <optional>

namespace {

using namespace postseal;

//! Fonts need a QGuiApplication, but no display: one that does not answer would end the program.
void needNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
}

//! Where there is no place for what runs, Qt complains, and makes one that stays.
std::optional<QTemporaryDir> runtimePlace()
{
    std::optional<QTemporaryDir> place;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(place.emplace().path()));
    return place;
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<QTemporaryDir> runtime = runtimePlace();
    needNoDisplay();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (const auto language = useLanguage(languageIn(QCoreApplication::arguments())); !language) {
        Output({}).complain(language.error().detail);
        return int(ExitCode::Usage);
    }
    return int(runCommandLine(QCoreApplication::arguments(), reportFile));
}
