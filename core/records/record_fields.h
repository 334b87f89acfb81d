// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/syntax_fault.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace postseal {

// The productions that the TXT records of MTA-STS (RFC 8461 section 3.1) and TLS-RPT (RFC 8460 section 3) share.

//! One piece between two ";", without the blanks around it.
struct RecordField
{
    qsizetype at = 0; //!< octets before it in the record
    QByteArrayView text;
};

//! The pieces behind the ";" at `semicolon`. An empty piece inside (`;;`) stays in the list, as the grammar forbids it;
//! the empty one behind a final ";" does not.
QList<RecordField> recordFieldsFrom(QByteArrayView record, qsizetype semicolon);

//! The grammar has blanks only round a ";": false when some stand at the end behind a field.
bool endsInFieldOrDelimiter(QByteArrayView record);

bool isBlank(char c);          //!< WSP of RFC 5234
bool isLetterOrDigit(char c);  //!< ALPHA / DIGIT
bool isControl(char c);        //!< also TAB and DEL
bool isExtensionName(QByteArrayView name);   //!< 1 to 32 octets
bool isExtensionValue(QByteArrayView value); //!< visible ASCII without ";" and "="

bool isCurlyQuote(QByteArrayView rest); //!< `rest` begins with one of U+2018 to U+201F in UTF-8
//! Where the quoting of a zone file or a web form got into the text itself: backslash, quote, entity; -1: nowhere.
//! All of them are legal inside an extension's value, so ask only where the grammar has failed already (trap T-09).
qsizetype escapeTraceIn(QByteArrayView text);

//! `at` counts octets of the record from 0; `found` begins there.
template <class Kind>
SyntaxFault<Kind> recordFault(Kind kind, QByteArrayView record, qsizetype at)
{
    constexpr qsizetype kShown = 64;
    const QByteArrayView rest = record.sliced(std::min(at, record.size()));
    return {kind, 1, int(at) + 1, rest.first(std::min(kShown, rest.size())).toByteArray()};
}

} // namespace postseal
