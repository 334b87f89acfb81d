// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"
#include "core/records/tlsa_record.h"

#include <optional>

namespace postseal {

// Lines of a zone file (RFC 1035 section 5.1), names written whole with the final dot: what readPastedTxt() and
// readPastedTlsa() take in again.

//! An owner that may stand in a zone file as it is: letters, digits, hyphens, underscores and dots.
bool isPlainOwner(const QString &name);

//! What stands before the RDATA: "_mta-sts.example.org. 3600 IN TXT"; without a TTL where none is to be told.
struct ZoneHead
{
    QString owner; //!< isPlainOwner(), without the final dot
    std::optional<quint32> ttl;
};

//! The text as character-strings of at most 255 octets, in quotes (RFC 1035 section 3.3.14); readers join them without a
//! blank. Inside quotes a ";" needs no backslash; quotes, backslashes and what is not printable ASCII get one.
QString quotedStrings(const QByteArray &text);

QString txtLine(const ZoneHead &head, const QByteArray &text);
QString tlsaLine(const ZoneHead &head, const TlsaRecord &record);
QString mxLine(const ZoneHead &head, int preference, const QString &target); //!< "" is the root: `MX 0 .`
QString cnameLine(const ZoneHead &head, const QString &target);

} // namespace postseal
