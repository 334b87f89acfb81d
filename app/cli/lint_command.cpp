// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/judge/lint.h"
#include "core/values/failure.h"
#include "core/values/limits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr std::array kKinds = {LintKind::Policy, LintKind::StsRecord, LintKind::TlsRptRecord, LintKind::Tlsa};

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct LintOrder
{
    LintKind kind = LintKind::Policy;
    QString given; //!< FILE or TEXT; empty: standard input
    OutputChoices output;
};

struct LintInput
{
    QByteArray octets;
    QString source; //!< the file's name; empty: none
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(say(
        QT_TRANSLATE_NOOP("CommandLine", "Judges a policy or records before they are published, without a network.")));
    parser.addHelpOption();
    parser.addOptions({{u"json"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))},
                       {u"verbose"_s, say(QT_TRANSLATE_NOOP("CommandLine", "Name the checks that passed."))},
                       {u"lang"_s, say(QT_TRANSLATE_NOOP("CommandLine", "The language, for example en.")), u"L"_s}});
    parser.addPositionalArgument(u"KIND"_s,
                                 say(QT_TRANSLATE_NOOP("CommandLine", "policy, sts-record, tlsrpt-record or tlsa.")));
    parser.addPositionalArgument(
        u"INPUT"_s,
        say(QT_TRANSLATE_NOOP("CommandLine",
                              "A file; the text itself, in quotes; or - for standard input, as without it. "
                              "What names no file and holds a blank, = or \" is a text.")),
        u"[FILE|TEXT|-]"_s);
}

Result<LintOrder> orderFrom(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto kind = std::ranges::find_if(
        kKinds, [&arguments](LintKind known) { return arguments.value(0) == lintKindWord(known); });
    if (kind == kKinds.end())
        return fail(FailureKind::Malformed,
                    say(QT_TRANSLATE_NOOP("CommandLine", "Name what it is: postseal-cli lint "
                                                         "policy|sts-record|tlsrpt-record|tlsa [FILE|TEXT|-]")));
    if (arguments.size() > 2)
        return fail(
            FailureKind::Malformed,
            say(QT_TRANSLATE_NOOP("CommandLine", "One file or text at a time; a text with blanks stands in quotes.")));
    const QString given = arguments.value(1);
    return LintOrder{
        *kind, given == "-"_L1 ? QString() : given, {parser.isSet(u"json"_s), false, parser.isSet(u"verbose"_s)}};
}

//! One octet more than is judged, so that a longer text is told from one that just fits.
Result<QByteArray> readAll(QFile &file)
{
    const qint64 most = Limits().policyOctets + 1;
    QByteArray octets;
    while (octets.size() < most) {
        const QByteArray piece = file.read(most - octets.size());
        if (piece.isEmpty())
            break;
        octets += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::Malformed, file.errorString());
    return octets;
}

bool isText(const QString &given)
{
    return std::ranges::any_of(given, [](QChar c) { return c.isSpace() || c == u'=' || c == u'"'; });
}

Result<LintInput> inputOf(const QString &given)
{
    QFile file;
    if (given.isEmpty()) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(FailureKind::Malformed, file.errorString());
    } else if (!QFileInfo::exists(given) && isText(given)) {
        return LintInput{given.toUtf8(), {}};
    } else {
        file.setFileName(given);
        if (QFileInfo(given).isDir())
            return fail(FailureKind::Malformed, say(QT_TRANSLATE_NOOP("CommandLine", "it is a folder")));
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureKind::Malformed, file.errorString());
    }
    const Result<QByteArray> octets = readAll(file);
    if (!octets)
        return tl::unexpected(octets.error());
    return LintInput{*octets, given};
}

} // namespace

ExitCode runLint(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"postseal-cli lint"_s} + arguments)) {
        Output({}).complain(parser.errorText());
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s))
        return printText(parser.helpText());
    const Result<LintOrder> order = orderFrom(parser);
    if (!order) {
        Output({}).complain(order.error().detail);
        return ExitCode::Usage;
    }
    Output output(order->output);
    const Result<LintInput> input = inputOf(order->given);
    if (!input) {
        const QString name = order->given.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "Standard input"))
                                                    : order->given;
        output.complain(
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 could not be read: %2")).arg(name, input.error().detail));
        return ExitCode::NoInput;
    }
    const Lint judged = lint(order->kind, input->octets);
    output.answer(judged, input->source);
    return output.endWith(judged.good() ? ExitCode::Good : ExitCode::Faulty);
}

} // namespace postseal
