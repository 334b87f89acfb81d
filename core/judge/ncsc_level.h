// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

namespace postseal {

//! How the TLS guidelines of NCSC-NL, edition of May 2025, rate what was agreed on. Best first.
enum class NcscLevel { Good, Sufficient, PhaseOut, Insufficient };

//! The worst of version, cipher suite and key exchange (sections 3.3.1 to 3.3.4). Certificates are left aside.
NcscLevel ncscLevelOf(const TlsOutcome &tls);

//! Of fewer than 224 bits (RFC 9325 section 4.5).
bool isSmallCurve(const QString &group);

} // namespace postseal
