// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/report_order.h"

#include "app/cli/commands.h"
#include "app/services/command_line.h"
#include "app/wording/refusal_text.h"
#include "core/judge/judge_input.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<ReportFormat> formatIn(const QCommandLineParser &parser)
{
    return parser.isSet(u"format"_s) ? reportFormatNamed(parser.value(u"format"_s).toLower())
                                     : reportFormatNamed(QFileInfo(parser.value(u"output"_s)).suffix().toLower());
}

Result<ReportFormat> orderedFormat(const QCommandLineParser &parser)
{
    if (const auto format = formatIn(parser))
        return *format;
    return fail(FailureKind::Malformed,
                parser.isSet(u"format"_s)
                    ? say(QT_TRANSLATE_NOOP("CommandLine", "--format takes pdf, markdown, json or svg, not “%1”."))
                          .arg(parser.value(u"format"_s))
                    : say(QT_TRANSLATE_NOOP("CommandLine", "Name a format: --format pdf, markdown, json or svg.")));
}

//! No mail domain has such a name: - is standard input, a name with a slash is none, and there is no top-level domain "json".
bool namesFile(const QString &subject)
{
    return subject == "-"_L1 || subject.contains(u'/') || subject.endsWith(".json"_L1, Qt::CaseInsensitive);
}

} // namespace

void describeReport(QCommandLineParser &parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
        "CommandLine", "Writes a report of an inspection, for somebody else to read: of a saved one without a network, "
                       "of a domain after looking at it.")));
    parser.addHelpOption();
    parser.addOptions(
        {{u"format"_s,
          say(QT_TRANSLATE_NOOP("CommandLine",
                                "The form of the report, or svg for the delivery path as a picture; without it, the "
                                "ending of the output tells.")),
          u"pdf|markdown|json|svg"_s},
         {u"output"_s,
          say(QT_TRANSLATE_NOOP("CommandLine", "Where to write it; a file that is there is replaced. "
                                               "Without it, or with -, standard output.")),
          u"FILE|-"_s}});
    addSharedOptions(parser);
    parser.addPositionalArgument(
        u"FILE|DOMAIN"_s,
        say(QT_TRANSLATE_NOOP("CommandLine", "A saved inspection (a name with .json at its end or a / "
                                             "in it; - is standard input), or a mail domain.")));
}

Result<ReportOrder> reportOrderFrom(const QCommandLineParser &parser)
{
    const QStringList subjects = parser.positionalArguments();
    if (subjects.size() != 1)
        return fail(FailureKind::Malformed,
                    say(QT_TRANSLATE_NOOP("CommandLine", "Name one saved inspection or one domain: "
                                                         "postseal-cli report FILE --output report.pdf")));
    const Result<ReportFormat> format = orderedFormat(parser);
    if (!format)
        return tl::unexpected(format.error());
    const Result<Choices> choices = choicesFrom(parser, {});
    if (!choices)
        return tl::unexpected(choices.error());
    const QString output = parser.value(u"output"_s);
    ReportOrder order{.file = {},
                      .domain = std::nullopt,
                      .format = *format,
                      .output = output == "-"_L1 ? QString() : output,
                      .choices = *choices};
    const QString &subject = subjects.constFirst();
    if (namesFile(subject)) {
        order.file = subject;
        return order;
    }
    const Result<DomainName> domain = parseTypedDomain(subject);
    if (!domain)
        return fail(FailureKind::Malformed, refusalText(subject, judgeTyped(subject)));
    order.domain = TypedDomain{subject, *domain};
    return order;
}

bool paintsReport(const QStringList &arguments)
{
    const QStringList command = withoutLeadingLanguage(arguments);
    if (command.value(1) != "report"_L1)
        return false;
    QCommandLineParser parser;
    describeReport(parser);
    const auto format = parser.parse(command.mid(1)) ? formatIn(parser) : std::nullopt;
    return format && isPainted(*format) && !parser.isSet(u"help"_s);
}

} // namespace postseal
