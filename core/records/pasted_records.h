// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/syntax_fault.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace postseal {

//! How a person wrote down records.
enum class PastedForm {
    Bare,      //!< the text of one TXT record, or TLSA data, one record a line
    Strings,   //!< TXT as quoted character-strings, one record a line
    ZoneLines, //!< whole lines of a zone file (RFC 1035 section 5.1), also as dig prints them
};

//! Why what was pasted is no record of the wanted kind; SyntaxFault tells where.
enum class PastedFault {
    Empty,
    TooLarge,      //!< more than Limits::policyOctets
    TooMany,       //!< more than Limits::recordsInSet
    QuoteOpen,     //!< the quotes that open here are not closed in the line
    BracketOpen,   //!< "(" without ")"
    BracketClosed, //!< ")" without "("
    Escape,        //!< a backslash at the end, or before digits that are no octet
    StringLength,  //!< a character-string of more than 255 octets
    Unquoted,      //!< a ";" outside quotes: what follows is a comment
    OtherType,     //!< a line of another type, or of none
    OtherOwner,    //!< a name that no sender asks
    NoData,        //!< nothing behind the type
    TlsaNumber,    //!< usage, selector or matching type is not 0 to 255
    TlsaHex,       //!< the association data is not an even number of hexadecimal digits
    NotThisRecord, //!< a TXT record, but not of this kind
};

struct PastedRecord
{
    QString owner;              //!< as written, lower case, no final dot; empty: not told
    std::optional<quint32> ttl; //!< seconds
    QByteArrayList strings;     //!< of a TXT record
    QByteArray rdata;           //!< wire form
    qsizetype begin = 0;        //!< where it begins in the text
    QList<qsizetype> at;        //!< TXT: where each octet of the joined strings begins in the text
};

struct PastedRecords
{
    PastedForm form = PastedForm::Bare;
    QList<PastedRecord> records;                   //!< those before the fault, if it ends the reading
    std::optional<SyntaxFault<PastedFault>> fault; //!< the first one
};

//! One or more TXT records, in any of the forms. A text that begins with neither a quote nor the head of a zone line is
//! one record, taken octet for octet but for the line ends behind it.
PastedRecords readPastedTxt(QByteArrayView text);
//! One or more TLSA records: `3 1 1 abcd...` or zone lines, brackets over several lines allowed.
PastedRecords readPastedTlsa(QByteArrayView text);

//! The fault that begins at an octet of the text; lines and columns count from 1.
SyntaxFault<PastedFault> pastedFaultAt(PastedFault kind, QByteArrayView text, qsizetype offset);

} // namespace postseal
