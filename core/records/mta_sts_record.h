// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/syntax_fault.h"

#include <QByteArrayList>
#include <QList>
#include <QPair>
#include <QString>

#include <tl/expected.hpp>

namespace postseal {

//! The TXT record at `_mta-sts.<domain>` (RFC 8461 section 3.1).
struct MtaStsRecord
{
    QString id;                                        //!< 1 to 32 letters and digits
    QList<QPair<QByteArray, QByteArray>> extensions;   //!< name, value, in the order of the record
    bool idRepeated = false; //!< a second `id`: the grammar lets it through, the text gives no rule; the first is kept
    friend bool operator==(const MtaStsRecord &, const MtaStsRecord &) = default;
};

enum class MtaStsRecordFault {
    VersionNotFirst,   //!< does not begin with "v=STSv1"
    VersionCase,       //!< begins so in another case
    VersionUnknown,    //!< another version, such as STSv2
    VersionDelimiter,  //!< no ";" directly after the version (erratum 6285)
    IdMissing,
    IdKeyCase,         //!< `ID=` instead of `id=`: an unknown extension by the grammar, so the id is missing
    IdCharset,         //!< by the grammar it then parses as an extension, so the id is missing (trap T-05)
    IdLength,          //!< not 1 to 32 characters
    DelimiterMissing,  //!< a blank where ";" belongs
    Escaped,           //!< backslashes, quotes or entities from a web form
    NonAscii,
    ControlCharacter,
    ExtensionName,
    ExtensionValue,
    Grammar,           //!< anything else, such as ";;"
};

//! Parses one record, its character-strings joined without a blank (trap T-03).
//! The fault names the first place that departs from RFC 8461 section 3.1, most specific kind first.
tl::expected<MtaStsRecord, SyntaxFault<MtaStsRecordFault>> parseMtaStsRecord(QByteArrayView text);
QByteArray toText(const MtaStsRecord &record); //!< "v=STSv1; id=...;" and the extensions

//! The filter of RFC 8461 section 3.1 and RFC 8460 section 3: of all TXT records at a name (each a list of
//! character-strings) those that begin with `version` ("v=STSv1;", "v=TLSRPTv1;"), joined without a blank.
QByteArrayList selectVersion(const QList<QByteArrayList> &texts, QByteArrayView version);

} // namespace postseal
