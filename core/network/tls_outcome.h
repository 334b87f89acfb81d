// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

struct ssl_st;

namespace postseal {

//! What was negotiated so far, under the names of IANA's registries; none before ServerHello.
std::optional<TlsOutcome> tlsOutcomeOf(const ssl_st *ssl, const QString &serverName);

} // namespace postseal
