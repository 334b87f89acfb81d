// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

namespace postseal {

struct ReportChoices
{
    bool colours = false; //!< ANSI colours; a state is always told by its word too
    bool verbose = false; //!< name the checks that passed
    int columns = 100;
};

//! Words put into lines of at most `columns`, each behind `indent`.
QString wrappedText(const QString &text, int columns, const QString &indent = {});
int columnFor(const QStringList &words);   //!< the widest of the words that may stand in a column, and two blanks
QString inColumn(const QString &word);     //!< words in a column are small, but for the nouns of German
QString subjectOf(const Finding &finding); //!< the host it is about, else the area

//! Writes findings as an administrator reads them in a terminal. Control characters of strangers are made visible.
class FindingsWriter
{
public:
    explicit FindingsWriter(const ReportChoices &choices);

    const ReportChoices &choices() const { return m_choices; }
    QString coloured(const QString &text, QLatin1StringView colour, bool bold = false) const;
    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void writeFinding(const Finding &finding, const QString &subject, const Remedies &remedies = {});
    void writeTitle(const Finding &finding); //!< in one line
    void writePassed(const Findings &findings); //!< how many of them; which, where that was chosen
    QString text() const { return m_out; }

private:
    void writeRemedies(const Remedies &remedies, const QString &indent);
    void writeEvidence(const QString &label, const QStringList &lines, const QString &indent);

    const ReportChoices m_choices;
    const int m_markColumn;
    const int m_labelColumn;
    QString m_out;
};

} // namespace postseal
