// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

namespace postseal {

//! An id that no text at or near _mta-sts holds: the end of the inspection in UTC, "20261128T101500" (RFC 8461 3.1).
QString freshId(const DomainReading &reading);

//! The record of the discovery with a fresh id, as the only TXT record at its name. Nothing behind an alias: the record
//! is in other hands there.
Remedies discoveryRecord(const DomainReading &reading);

//! The record at _smtp._tls with the destinations that are sound in what is published now; without any,
//! mailto:tls-reports@<domain>. Nothing behind an alias.
Remedies reportRecord(const DomainReading &reading);

} // namespace postseal
