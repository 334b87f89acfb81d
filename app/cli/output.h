// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/cli/exit_code.h"
#include "app/wording/findings_writer.h"
#include "core/compare/comparison.h"
#include "core/judge/judge.h"
#include "core/judge/lint.h"

#include <QString>

#include <mutex>

namespace postseal {

struct OutputChoices
{
    bool json = false;
    bool jsonLines = false; //!< one object a line: more than one domain or file
    bool verbose = false;
    bool threats = false; //!< the matrix behind the report, and its sentences in JSON
};

//! Standard output and error of the command line; whole answers only, whatever thread they come from.
class Output
{
public:
    explicit Output(OutputChoices choices) : m_choices(choices) {}

    void answer(const InspectionFacts &facts, const Judgement &judgement);
    void answer(const Lint &lint, const QString &source); //!< \param source  the file's name; empty: none
    void answer(const Comparison &comparison);
    void answer(const QString &text); //!< as it is
    void complain(const QString &sentence);               //!< to standard error
    void progress(const QString &line);                   //!< replaces the line before; only on a terminal
    void clearProgress();
    ExitCode endWith(ExitCode code); //!< CannotWrite, and said, where an answer could not be written

private:
    ReportChoices reportChoices() const;
    void write(const QByteArray &answer);
    void erase(); //!< the progress line; with the lock held

    const OutputChoices m_choices;
    std::mutex m_mutex;
    qsizetype m_shown = 0; //!< width of the progress line on the terminal
    bool m_answered = false;
    int m_failed = 0; //!< errno of the first answer that could not be written
};

//! Help and the like: to standard output, with the exit code of that.
ExitCode printText(const QString &text);

} // namespace postseal
