// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/services/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace {

//! What paints is a program of its own, beside this one or where distributions keep such: see ReportPainter.
//! Returns when it could not be started.
void goOnAsPainter(int argc, char **argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    if (!postseal::paintsReport(given))
        return;
    qputenv("QT_HASH_SEED", "0"); // the order of fonts in a PDF file hangs on it: same input, same octets
    const QString here = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
    for (const char *place : {"/postseal-report", "/../libexec/postseal/postseal-report"})
        ::execv((QFile::encodeName(here) + place).constData(), argv);
}

} // namespace

int main(int argc, char **argv)
{
    goOnAsPainter(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postseal-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    if (const auto language = postseal::useLanguage(postseal::languageIn(QCoreApplication::arguments())); !language) {
        postseal::Output({}).complain(language.error().detail);
        return int(postseal::ExitCode::Usage);
    }
    return int(postseal::runCommandLine(QCoreApplication::arguments()));
}
