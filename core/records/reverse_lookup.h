// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"

namespace postseal {

//! Where the PTR records of an address are: "1.2.0.192.in-addr.arpa" (RFC 1035 section 3.5, RFC 3596 section 2.5).
QString reverseNameOf(const IpAddress &address);

//! The names that PTR records give, in the packet's order.
QStringList ptrNamesOf(const DnsRecordSet &set);

} // namespace postseal
