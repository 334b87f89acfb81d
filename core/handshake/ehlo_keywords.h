// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

namespace postseal {

//! The lines after the first one, which greets: "STARTTLS.example" is a host name there (RFC 5321 section 4.1.1.1).
QByteArrayList ehloLines(const SmtpReply &ehlo);

//! The first word of an EHLO line, in capitals.
QByteArray ehloKeyword(QByteArrayView line);

//! True when `keyword` stands as a whole first word in a line after the first.
bool offers(const SmtpReply &ehlo, QByteArrayView keyword);

} // namespace postseal
