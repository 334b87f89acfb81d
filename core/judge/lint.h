// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/records/pasted_records.h"

#include <QByteArray>

#include <optional>

namespace postseal {

//! What a text can be judged as without the rest of a domain.
enum class LintKind { Policy, StsRecord, TlsRptRecord, Tlsa };
QLatin1StringView lintKindWord(LintKind kind); //!< "policy", "sts-record", "tlsrpt-record", "tlsa"

enum class LineEnds {
    Kept, //!< the octets are those of the file
    Lost, //!< an editor gave the text: nothing is said of how its lines end
};

//! Where in the given text; octets, lines and columns count from 1.
struct TextPlace
{
    int line = 1;
    int column = 1;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

//! How a text fares with the judges of its area.
struct Lint
{
    LintKind kind = LintKind::Policy;
    PastedForm form = PastedForm::Bare; //!< of records
    int records = 0;
    QStringList owners;                     //!< the names that zone lines tell, each once
    QString domain;                         //!< of the first owner; else example.org, which then stands for the domain
    Findings findings;                      //!< worst first
    QList<std::optional<TextPlace>> places; //!< of each finding
    //! What keeps the text, or what comes behind, from being a record that senders find.
    std::optional<SyntaxFault<PastedFault>> fault;

    bool good() const; //!< no fault, and no finding that is an error
};

//! Judges one text by today's catalogue, with the judges of an inspection. They are given facts of an inspection that was
//! broken off when it had heard this text and nothing else, so they tell only what no other answer could take back.
Lint lint(LintKind kind, const QByteArray &text, LineEnds lineEnds = LineEnds::Kept);

//! What a text seems to be.
LintKind guessLintKind(const QByteArray &text);

//! True for the checks that these judges could tell only with more of the domain than the text. A new row of their areas
//! is judged as soon as its judge tells it; lint_test wants a text that yields it, or its name in this list.
bool needsMoreThanText(Check check);

} // namespace postseal
