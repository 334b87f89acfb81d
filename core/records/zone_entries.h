// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/pasted_records.h"

#include <QByteArrayView>

namespace postseal {

//! One word or quoted string of a zone file, escapes resolved.
struct ZoneToken
{
    QByteArray octets;
    QList<qsizetype> at; //!< where each octet begins in the text
    qsizetype begin = 0; //!< in the text; of a quoted string the quote
    bool quoted = false;

    bool is(QByteArrayView word) const; //!< unquoted, in any case
};

//! The tokens up to the end of a line, or of the brackets that span several.
struct ZoneEntry
{
    QList<ZoneToken> tokens;          //!< never empty
    bool indented = false;            //!< it begins with a blank: its owner is that of the entry before
    std::optional<qsizetype> comment; //!< where a comment ends it
};

//! Splits text as the master file format does (RFC 1035 section 5.1). Lines without a token are skipped.
class ZoneEntries
{
public:
    explicit ZoneEntries(QByteArrayView text) : m_text(text) {}

    bool next(ZoneEntry &entry); //!< false at the end and at a fault
    const std::optional<SyntaxFault<PastedFault>> &fault() const { return m_fault; }

private:
    bool takeToken(ZoneEntry &entry); //!< false: a fault
    bool takeQuoted(ZoneToken &token);
    bool takeWord(ZoneToken &token);
    bool takeOctet(ZoneToken &token); //!< resolves one escape
    void skipToEndOfLine();
    bool stop(PastedFault kind, qsizetype offset);

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    QList<qsizetype> m_brackets; //!< where those that are open begin
    std::optional<SyntaxFault<PastedFault>> m_fault;
};

} // namespace postseal
