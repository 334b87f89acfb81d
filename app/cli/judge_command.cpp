// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/inspection_input.h"
#include "app/cli/output.h"
#include "core/judge/judge.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postseal {

static QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

ExitCode runJudge(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("CommandLine", "Judges saved inspections by today's catalogue, without a network.")));
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Print JSON; one object a line for several files."))},
         {u"threats"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Tell what each kind of sender does under each attack."))},
         {u"verbose"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Name the checks that passed."))},
         {u"lang"_s, say(QT_TRANSLATE_NOOP("CommandLine", "The language, for example en.")), u"L"_s}});
    parser.addPositionalArgument(
        u"FILE"_s, say(QT_TRANSLATE_NOOP("CommandLine", "One or more saved inspections; - is standard input.")),
        u"FILE..."_s);
    if (!parser.parse(QStringList{u"postseal-cli judge"_s} + arguments)) {
        Output({}).complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s))
        return printText(parser.helpText());
    const QStringList files = parser.positionalArguments();
    Output output({parser.isSet(u"json"_s), files.size() > 1, parser.isSet(u"verbose"_s), parser.isSet(u"threats"_s)});
    if (files.isEmpty() || files.count(u"-"_s) > 1) {
        output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "Name a saved inspection: postseal-cli judge FILE")));
        return ExitCode::Usage;
    }
    ExitCode worst = ExitCode::Sealed;
    for (const QString &file : files) {
        const std::optional<InspectionFacts> facts = inspectionFrom(file, output);
        if (!facts) {
            worst = worse(worst, ExitCode::NoInput);
            continue;
        }
        const Judgement judgement = judge(*facts);
        output.answer(*facts, judgement);
        worst = worse(worst, exitCodeOf(judgement.seal.state));
    }
    return output.endWith(worst);
}

} // namespace postseal
