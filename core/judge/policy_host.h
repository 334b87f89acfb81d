// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/note.h"

namespace postseal {

//! A finding about mta-sts.<domain>, with the URL of the policy.
Note onPolicyHost(const DomainReading &reading, Check check, Standing standing = Standing::Fails);

//! Whether anybody looks for a policy here, so that one could be missed.
bool looksForPolicy(const DomainReading &reading);

//! The first header field of this name, in any case; empty without one.
QByteArray headerOf(const HttpsExchange &exchange, const char *name);

//! The body is packed, though nobody asked for that (RFC 9110 section 8.4).
bool isCoded(const HttpsExchange &exchange);

//! The aliases from mta-sts.<domain> on, of whichever address lookup has them.
QStringList policyHostAliases(const MtaStsFacts &facts);

//! A whole reply with status 200 whose body senders take for a policy.
bool servesPolicy(const HttpsExchange &exchange);

} // namespace postseal
