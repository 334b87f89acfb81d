// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// postseal-cli where it has to paint: `report` as PDF. It goes on here with the same command line.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/print/report_file.h"
#include "app/services/language.h"

#include <QGuiApplication>
#include <QTemporaryDir>

namespace {

using namespace postseal;

//! Fonts need a QGuiApplication, but no display: one that does not answer would end the program.
void needNoDisplay(const QTemporaryDir &runtime)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) // Qt complains, and makes one that stays
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir runtime;
    needNoDisplay(runtime);
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (const auto language = useLanguage(languageIn(QCoreApplication::arguments())); !language) {
        Output({}).complain(language.error().detail);
        return int(ExitCode::Usage);
    }
    return int(runCommandLine(QCoreApplication::arguments(), reportFile));
}
