// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/inspect_order.h"

#include "app/services/command_line.h"
#include "app/wording/refusal_text.h"
#include "core/judge/judge_input.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMostJobs = 32;

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

void describeInspect(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("CommandLine", "Shows whether mail to a domain travels sealed.")));
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s,
          say(QT_TRANSLATE_NOOP("CommandLine", "Print JSON; one object a line for several domains or for -."))},
         {u"save"_s,
          say(QT_TRANSLATE_NOOP("CommandLine", "Save the inspection to a file, or for several domains into a folder.")),
          u"FILE"_s},
         {u"jobs"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Inspect so many domains at once, 1 to 32 (4).")), u"N"_s},
         {u"threats"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Tell what each kind of sender does under each attack."))},
         {u"verbose"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Name the checks that passed."))}});
    addSharedOptions(parser);
    parser.addPositionalArgument(
        u"DOMAIN"_s,
        say(QT_TRANSLATE_NOOP("CommandLine", "Mail domains; - reads more from standard input, one a line, "
                                             "with # before comments.")),
        u"DOMAIN...|-"_s);
}

Result<InspectOrder> inspectOrderFrom(const QCommandLineParser &parser)
{
    Result<Choices> choices = choicesFrom(parser, {});
    if (!choices)
        return tl::unexpected(choices.error());
    InspectOrder order;
    order.choices = *choices;
    const Result<int> jobs = numberFrom(parser, u"jobs"_s, 1, kMostJobs, order.jobs);
    if (!jobs)
        return tl::unexpected(jobs.error());
    order.jobs = *jobs;
    for (const QString &typed : parser.positionalArguments()) {
        if (typed == "-"_L1) {
            order.readsInput = true;
            continue;
        }
        const Result<DomainName> domain = parseTypedDomain(typed);
        if (!domain)
            return fail(FailureKind::Malformed, refusalText(typed, judgeTyped(typed)));
        order.domains.append({typed, *domain});
    }
    if (order.domains.isEmpty() && !order.readsInput)
        return fail(FailureKind::Malformed,
                    say(QT_TRANSLATE_NOOP("CommandLine", "Name a domain: postseal-cli inspect example.org")));
    order.output = {parser.isSet(u"json"_s), !order.isForOne(), parser.isSet(u"verbose"_s),
                    parser.isSet(u"threats"_s)};
    order.saveTo = parser.value(u"save"_s);
    return order;
}

} // namespace postseal
