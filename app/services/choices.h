// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/probes/world.h"

#include <QString>

namespace postseal {

//! What a user may choose about how to look: on the command line, in the settings. Texts as typed; Services reads them.
struct Choices
{
    //! "system", "recursive", or servers with commas between: "ADDR", "ADDR@PORT", "tls:ADDR#NAME", "tls:ADDR@PORT#NAME"
    QString resolver = QStringLiteral("system");
    QString rootHints;   //!< a file, for "recursive"; empty: the root servers that libunbound knows
    QString trustAnchor; //!< a file with the root's DS or DNSKEY; empty: the system's; "none": nothing is validated
    QString caFile;      //!< PEM; empty: the system's
    QString ehloName;    //!< empty: this host's name or its address literal
    InspectionOptions options;
    int timeoutSeconds = 0; //!< the longest wait for one reply; 0: the built-in limits
    friend bool operator==(const Choices &a, const Choices &b)
    {
        return a.resolver == b.resolver && a.rootHints == b.rootHints && a.trustAnchor == b.trustAnchor
               && a.caFile == b.caFile && a.ehloName == b.ehloName && a.timeoutSeconds == b.timeoutSeconds
               && a.options.smtpPort == b.options.smtpPort && a.options.httpsPort == b.options.httpsPort
               && a.options.ipv4 == b.options.ipv4 && a.options.ipv6 == b.options.ipv6
               && a.options.allowPrivate == b.options.allowPrivate && a.options.dnsPort == b.options.dnsPort
               && a.options.thorough == b.options.thorough;
    }
};

} // namespace postseal
