// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/facts/json_fields.h"
#include "core/handshake/https_exchange.h"
#include "core/handshake/smtp_session.h"

namespace postseal {

QJsonObject jsonOf(const SmtpSession &session);
SmtpSession sessionIn(const JsonPlace &place);

QJsonObject jsonOf(const HttpsExchange &exchange);
HttpsExchange exchangeIn(const JsonPlace &place);

QJsonObject jsonOf(const TlsOutcome &tls);
TlsOutcome tlsIn(const JsonPlace &place);

QJsonObject jsonOf(const ChainCheck &check);
ChainCheck chainIn(const JsonPlace &place);

} // namespace postseal
