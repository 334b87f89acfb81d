// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/judge/reading.h"

namespace postseal {

//! What a text is, and with it, where it belongs.
enum class RemedyKind {
    ZoneLine,         //!< lines for the zone of `where`
    RemoveLine,       //!< lines that go out of the zone of `where`
    NullMxLine,       //!< for the zone of `where`, if the domain takes no mail
    FirstTlsaLine,    //!< for the zone of `where`; it binds senders, so every key of the server needs one
    PolicyFile,       //!< the whole policy for the URL `where`, to be saved with CRLF line ends
    PostfixLine,      //!< for main.cf on the host `where`
    EximLine,         //!< for the main section of Exim's configuration on the host `where`
    NginxBlock,       //!< for nginx on the policy host `where`
    CertificateNames, //!< DNS names that the next certificate of `where` has to hold
};

//! A text to be copied as it stands. Paths in it begin with /path/to/ and are the reader's to fill in.
struct RemedyText
{
    RemedyKind kind = RemedyKind::ZoneLine;
    QString where;
    QStringList lines;
    QStringList present =
        {};                //!< what stands in its place now, to show the difference; empty: nothing, or not comparable
    bool replaces = false; //!< ZoneLine: these are all the records of their type at the name, whatever is there now
    friend bool operator==(const RemedyText &, const RemedyText &) = default;
};

using Remedies = QList<RemedyText>;

//! What to publish or change so that the finding goes, worked out from the facts; in the order in which it is done. Empty
//! where nothing is exact: for what passes or could not be tested, and where a text might do harm.
//! \param finding  one that judge() made of the same facts.
Remedies remedyFor(const Finding &finding, const DomainReading &reading);

QLatin1StringView remedyWord(RemedyKind kind); //!< "zone-line", as JSON has it
//! As it goes to the clipboard: lines with LF alone, since a CR pasted into a terminal becomes an empty line.
QString toText(const RemedyText &text);

} // namespace postseal
