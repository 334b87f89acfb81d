// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/handshake/https_exchange.h"
#include "core/handshake/smtp_session.h"

namespace postseal::test {

TlsOutcome tlsOutcome(const QString &serverName, const QList<QByteArray> &certificates); //!< TLS 1.3, nothing weak

//! STARTTLS offered, taken and done; `certificates` are DER, leaf first.
SmtpSession starttlsSession(const QString &host, const QList<QByteArray> &certificates);
//! Greeting and EHLO without the keyword.
SmtpSession plainSession(const QString &host);
//! A session that came as far as `stage` and ended there.
SmtpSession brokenSession(const QString &host, SmtpStage stage, const Failure &failure);

//! A reply to the policy's GET, whole; the TLS of it as for SMTP.
HttpsExchange policyReply(const QString &policyHost, int status, const QByteArray &body,
                          const QList<QByteArray> &certificates = {});

//! What the trust store said; the path is what was served.
ChainCheck chainCheck(ChainVerdict verdict, const QList<QByteArray> &certificates);

} // namespace postseal::test
