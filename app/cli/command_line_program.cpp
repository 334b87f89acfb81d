// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace postseal {

static QString usage()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: postseal-cli COMMAND ...\n"
        "\n"
        "  inspect DOMAIN...   ask DNS, policy host and mail hosts, and say whether mail travels sealed\n"
        "  judge FILE...       judge saved inspections again, without a network\n"
        "  compare FILE FILE   tell what changed between two saved inspections of one domain\n"
        "  report FILE|DOMAIN  write a report for somebody else to read: PDF, Markdown, JSON or SVG\n"
        "  lint KIND [FILE]    judge a policy or a record before it is published, without a network\n"
        "  version             print the version\n"
        "\n"
        "postseal-cli COMMAND --help tells the options of a command.\n"
        "Exit codes: 0 sealed, good or unchanged, 1 cracked, open, blocked, faulty or changed, 2 could not tell, "
        "64 wrong usage, 66 file not readable, 70 our own fault, 73 file not writable.\n");
}

QStringList withoutLeadingLanguage(QStringList arguments)
{
    if (arguments.value(1) == "--lang"_L1)
        arguments.remove(1, std::min<qsizetype>(2, arguments.size() - 1));
    else if (arguments.value(1).startsWith("--lang="_L1))
        arguments.removeAt(1);
    return arguments;
}

ExitCode runCommandLine(const QStringList &given, ReportPainter painter)
{
    const QStringList arguments = withoutLeadingLanguage(given);
    const QString command = arguments.value(1);
    if (command == "inspect"_L1)
        return runInspect(arguments.mid(2));
    if (command == "judge"_L1)
        return runJudge(arguments.mid(2));
    if (command == "compare"_L1)
        return runCompare(arguments.mid(2));
    if (command == "report"_L1)
        return runReport(arguments.mid(2), painter);
    if (command == "lint"_L1)
        return runLint(arguments.mid(2));
    if (command == "version"_L1 || command == "--version"_L1)
        return printText(u"Postseal "_s + QCoreApplication::applicationVersion() + u'\n');
    if (command == "help"_L1 || command == "--help"_L1 || command == "-h"_L1)
        return printText(usage());
    if (!command.isEmpty())
        Output({}).complain(QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(command));
    std::fputs(usage().toUtf8().constData(), stderr);
    return ExitCode::Usage;
}

} // namespace postseal
