// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"

#include <QStringList>

namespace postseal {

//! One character-string between quotes: \" and \\ for these two, \DDD for what is not printable ASCII.
QString quotedString(const QByteArray &string);

//! The RDATA of each record as a zone file spells it, names without the final dot but the root: `10 mx1.example.org`,
//! `"v=STSv1; id=1;"` (RFC 1035 section 5.1: octets outside printable ASCII as \DDD), `3 1 1 0123...`,
//! `0 issue "ca.example.net"`. The aliases followed come first, as `CNAME mx.example.net`. Types without a spelling here,
//! and RDATA that does not decode, come in the generic form `\# 4 0a000001` (RFC 3597 section 5). For people and scripts;
//! TXT and TLSA can be read back (pasted_records.h).
QStringList presentationOf(const DnsRecordSet &set);

} // namespace postseal
