// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/inspection_input.h"
#include "app/cli/output.h"
#include "app/wording/compare_text.h"
#include "core/compare/comparison.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
        "CommandLine", "Compares two saved inspections of one domain, without a network. The older one comes first, in "
                       "whichever order they are named.\n"
                       "Exit codes: 0 nothing changed, 1 changed, 2 could not tell, 64 wrong usage or two domains, "
                       "66 file not readable.")));
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))},
                       {u"verbose"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Name what passed and what stayed."))},
                       {u"lang"_s, say(QT_TRANSLATE_NOOP("CommandLine", "The language, for example en.")), u"L"_s}});
    parser.addPositionalArgument(
        u"FILE"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Two saved inspections; - is standard input.")),
        u"FILE FILE"_s);
}

ExitCode exitCodeOf(ComparisonEnd end)
{
    switch (end) {
    case ComparisonEnd::Same: return ExitCode::Same;
    case ComparisonEnd::Changed: return ExitCode::Changed;
    case ComparisonEnd::NotTold: return ExitCode::CouldNotTell;
    }
    Q_UNREACHABLE();
}

ExitCode compareFiles(const QStringList &files, Output &output)
{
    QList<InspectionFacts> both;
    for (const QString &file : files) {
        std::optional<InspectionFacts> facts = inspectionFrom(file, output);
        if (!facts)
            return ExitCode::NoInput;
        both.append(*std::move(facts));
    }
    const std::optional<Comparison> comparison = compareInspections(both.constFirst(), both.constLast());
    if (!comparison) {
        output.complain(otherDomainText(both.constFirst().domain, both.constLast().domain));
        return ExitCode::Usage;
    }
    output.answer(*comparison);
    return output.endWith(exitCodeOf(endOf(*comparison)));
}

} // namespace

ExitCode runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"postseal-cli compare"_s} + arguments)) {
        Output({}).complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s))
        return printText(parser.helpText());
    const QStringList files = parser.positionalArguments();
    Output output({parser.isSet(u"json"_s), false, parser.isSet(u"verbose"_s)});
    if (files.size() != 2 || files.count(u"-"_s) > 1) {
        output.complain(say(QT_TRANSLATE_NOOP(
            "CommandLine", "Name two saved inspections: postseal-cli compare FILE FILE; one of them may be -")));
        return ExitCode::Usage;
    }
    return compareFiles(files, output);
}

} // namespace postseal
