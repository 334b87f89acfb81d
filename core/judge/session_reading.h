// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/note.h"

namespace postseal {

// What several judges ask of one session.

//! Greeted with 220, and EHLO in the clear was answered with 250.
bool ehloAccepted(const AddressReading &address);
//! TLS is on, and EHLO inside it was answered with 250.
bool ehloAcceptedInTls(const AddressReading &address);

//! A note about one address of a host.
Note noteAt(const HostReading &host, const AddressReading &address, Check check, Standing standing = Standing::Fails);

//! A middlebox has overwritten the greeting or the keywords (RFC 3207 section 6): stars, or "XXXXXXXA" for STARTTLS.
bool isMasked(const SmtpSession &session);

//! The name by which the greeting or the answer to EHLO begins.
QString nameIn(const SmtpReply &reply);

} // namespace postseal
