// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArrayView>

#include <optional>

namespace postseal {

enum class ReportUriFault {
    Empty,
    Scheme,     //!< neither mailto: nor https:, or `mailto://`
    SizeSuffix, //!< DMARC's `!10m`
    Syntax,
};

//! What is wrong with one destination of a TLS-RPT record; nothing: reports can be sent there.
//! A URI of RFC 3986 in which "," "!" ";" are percent-encoded (RFC 8460 section 3); mailto: names one address
//! (RFC 6068 section 2) whose domain is in A-labels, https: names a host.
std::optional<ReportUriFault> reportUriFault(QByteArrayView uri);

} // namespace postseal
