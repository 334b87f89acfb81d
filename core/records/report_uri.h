// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace postseal {

enum class ReportUriFault {
    Empty,
    Scheme,     //!< neither mailto: nor https:, or `mailto://`
    SizeSuffix, //!< DMARC's `!10m`
    Address,    //!< mailto: without an address that mail can be sent to
    Syntax,
};

//! What is wrong with one destination of a TLS-RPT record; nothing: reports can be sent there.
//! A URI of RFC 3986 in which "," "!" ";" are percent-encoded (RFC 8460 section 3); mailto: names one address
//! (RFC 6068 section 2) whose domain is in A-labels, https: names a host.
std::optional<ReportUriFault> reportUriFault(QByteArrayView uri);

struct ReportDestination
{
    bool isMail = false; //!< otherwise https:
    QString host;   //!< the domain of the mailbox, or the host of the URI, in lower case; an address literal without []
    int port = 443; //!< of https:
    QString path;   //!< of https:, decoded and without the query: "/v1/tlsrpt"
    friend bool operator==(const ReportDestination &, const ReportDestination &) = default;
};

//! \param uri  one that reportUriFault() has nothing against; nothing for others.
std::optional<ReportDestination> reportDestinationOf(QByteArrayView uri);

} // namespace postseal
