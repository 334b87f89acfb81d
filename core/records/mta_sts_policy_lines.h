// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/mta_sts_policy.h"

#include <QByteArrayView>

#include <bitset>
#include <optional>

namespace postseal {

bool isAscii(QByteArrayView text);
//! True for `max-age`, `mxs`, `modes`: an edit distance of 1 or 2, of 1 for the two letters of `mx`. One letter
//! alone is no misspelling.
bool isMisspelled(QByteArrayView name, QByteArrayView known);

//! One line of a policy, without its end.
struct PolicyLine
{
    int number = 1;
    QByteArrayView text;
    qsizetype before = 0; //!< octets before `text` in the line: those of a byte-order mark

    qsizetype columnOf(QByteArrayView::const_iterator octet) const { return octet - text.begin(); } //!< from 0
};

struct PolicyLineFault
{
    MtaStsPolicyFault kind;
    qsizetype column = 0; //!< from 0, in the line's text
};

//! What strikes the eye before any line is read.
struct PolicyFirstLook
{
    QList<MtaStsPolicyFault> faults;
    bool hasLines = true;    //!< false: it is no list of fields at all, so its lines would only yield noise
    qsizetype begin = 0;     //!< where the first line begins
};
PolicyFirstLook lookAtPolicy(QByteArrayView body);

//! Splits at CRLF and LF (sts-policy-term; erratum 6253), not at a bare CR.
class PolicyLines
{
public:
    PolicyLines(QByteArrayView body, qsizetype begin);

    bool next(); //!< false at the end; the nothing behind a final line end is no line
    const PolicyLine &current() const { return m_line; }
    std::optional<PolicyLineFault> faultOfLine() const; //!< the line as a whole is no field
    std::optional<MtaStsPolicyFault> faultOfEnds() const; //!< after the last line
    const PolicyLine &oddEnd() const { return m_oddEnd; } //!< where faultOfEnds() is seen first

private:
    enum class End { None, Lf, CrLf };
    void note(End end);

    QByteArrayView m_body;
    qsizetype m_begin;
    PolicyLine m_line;
    End m_firstEnd = End::None;
    PolicyLine m_oddEnd;
    bool m_mixed = false;
};

//! Keeps the faults, but not more than a person would read: a body of 64 KiB can hold one in every other octet.
//! The first of each kind is always kept, so that the weight of the whole stays true.
class PolicyFaults
{
public:
    void add(MtaStsPolicyFault kind, const PolicyLine &line, qsizetype column); //!< column from 0
    bool hasRefused() const;
    QList<SyntaxFault<MtaStsPolicyFault>> inOrder() const;

private:
    QList<SyntaxFault<MtaStsPolicyFault>> m_faults;
    std::bitset<64> m_seen;
};

} // namespace postseal
