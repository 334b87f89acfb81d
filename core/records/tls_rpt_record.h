// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/syntax_fault.h"

#include <QByteArrayList>
#include <QList>
#include <QPair>
#include <QStringList>

#include <tl/expected.hpp>

namespace postseal {

//! The TXT record at `_smtp._tls.<domain>` (RFC 8460 section 3).
struct TlsRptRecord
{
    QStringList rua;       //!< URIs as written, `mailto:` or `https:`, at least one
    int ruaFields = 1;     //!< several `rua` fields are legal, some readers fail (trap T-58)
    bool ruaSecond = true; //!< a `rua` field directly behind the version, where some readers want it
    QList<QPair<QByteArray, QByteArray>> extensions;
    friend bool operator==(const TlsRptRecord &, const TlsRptRecord &) = default;
};

enum class TlsRptRecordFault {
    Version,      //!< does not begin with exactly "v=TLSRPTv1" and ";"
    VersionSpace, //!< a blank between version and ";": the grammar allows it, the begin-with filter does not
    RuaMissing,
    RuaEmpty,      //!< empty value or an empty item
    RuaScheme,     //!< neither mailto: nor https:, or `mailto://`
    RuaUriSyntax,  //!< not a URI; "," "!" ";" must be percent-encoded
    MailAddress,   //!< mailto: without an address that mail can be sent to
    RuaSizeSuffix, //!< DMARC's `!10m`
    Escaped,
    NonAscii,
    Grammar,
};

//! Parses one record, its character-strings joined without a blank.
tl::expected<TlsRptRecord, SyntaxFault<TlsRptRecordFault>> parseTlsRptRecord(QByteArrayView text);
QByteArray toText(const TlsRptRecord &record); //!< "v=TLSRPTv1; rua=..."

} // namespace postseal
