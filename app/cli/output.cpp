// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/output.h"

#include "app/wording/compare_json.h"
#include "app/wording/compare_report.h"
#include "app/wording/judgement_json.h"
#include "app/wording/lint_report.h"
#include "app/wording/report_text.h"
#include "app/wording/threat_report.h"
#include "app/wording/visible_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

int columnsOf(int descriptor, int otherwise)
{
    winsize size{};
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 40 ? std::min<int>(size.ws_col, 120) : otherwise;
}

//! \return what errno tells, or 0
int writeTo(std::FILE *to, const QByteArray &octets)
{
    const bool whole = std::fwrite(octets.constData(), 1, size_t(octets.size()), to) == size_t(octets.size());
    return whole && std::fflush(to) == 0 ? 0 : errno;
}

} // namespace

ReportChoices Output::reportChoices() const
{
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    const bool colours = terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return {colours, m_choices.verbose, columnsOf(STDOUT_FILENO, 100)};
}

void Output::write(const QByteArray &answer)
{
    const std::scoped_lock lock(m_mutex);
    erase();
    const bool apart = !m_choices.json && m_answered;
    m_answered = true;
    const int failed = writeTo(stdout, apart ? '\n' + answer : answer);
    if (m_failed == 0)
        m_failed = failed;
}

void Output::answer(const InspectionFacts &facts, const Judgement &judgement)
{
    if (!m_choices.json) {
        QString text = reportText(facts, judgement, reportChoices());
        if (m_choices.threats)
            text += threatReport(threatsOf(readDomain(facts)), facts.domain, reportChoices());
        return write(text.toUtf8());
    }
    const QJsonDocument document(judgementJson(facts, judgement, m_choices.threats));
    QByteArray text = document.toJson(m_choices.jsonLines ? QJsonDocument::Compact : QJsonDocument::Indented);
    if (m_choices.jsonLines)
        text += '\n';
    write(text);
}

void Output::answer(const Lint &lint, const QString &source)
{
    write(m_choices.json ? QJsonDocument(lintJson(lint)).toJson() : lintReport(lint, source, reportChoices()).toUtf8());
}

void Output::answer(const Comparison &comparison)
{
    write(m_choices.json ? QJsonDocument(comparisonJson(comparison)).toJson()
                         : compareReport(comparison, reportChoices()).toUtf8());
}

void Output::answer(const QString &text)
{
    write(text.toUtf8());
}

void Output::complain(const QString &sentence)
{
    const std::scoped_lock lock(m_mutex);
    erase();
    writeTo(stderr, (u"postseal-cli: "_s + terminalText(sentence) + u'\n').toUtf8());
}

void Output::progress(const QString &line)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const std::scoped_lock lock(m_mutex);
    const QString shown = terminalText(line).left(columnsOf(STDERR_FILENO, 80) - 1);
    erase();
    writeTo(stderr, shown.toUtf8());
    m_shown = shown.size();
}

void Output::clearProgress()
{
    const std::scoped_lock lock(m_mutex);
    erase();
}

ExitCode Output::endWith(ExitCode code)
{
    if (m_failed == 0)
        return code;
    complain(QCoreApplication::translate("CommandLine", "%1 could not be written: %2")
                 .arg(QCoreApplication::translate("CommandLine", "Standard output"), qt_error_string(m_failed)));
    return ExitCode::CannotWrite;
}

void Output::erase()
{
    if (m_shown > 0)
        writeTo(stderr, '\r' + QByteArray(m_shown, ' ') + '\r');
    m_shown = 0;
}

ExitCode printText(const QString &text)
{
    Output output({});
    output.answer(text);
    return output.endWith(ExitCode::Sealed);
}

} // namespace postseal
