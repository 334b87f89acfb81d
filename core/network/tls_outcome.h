// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

struct ssl_st;

namespace postseal {

//! What only the messages themselves tell.
struct TlsSigns
{
    QByteArray serverHello; //!< the whole message with its header; of TLS 1.3 the last one
    bool certificateRequest = false;
    bool finished = false;   //!< the handshake is through: no CertificateRequest of it can still come
    bool heardPlain = false; //!< something was read inside: tickets of the handshake came before it
};

//! The types of a ServerHello's extensions, as far as it can be read (RFC 8446 section 4.1.3).
QList<int> extensionsOf(QByteArrayView serverHello);

//! What was negotiated so far, under the names of IANA's registries; none before ServerHello.
std::optional<TlsOutcome> tlsOutcomeOf(const ssl_st *ssl, const QString &serverName, const TlsSigns &signs);

} // namespace postseal
