// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

namespace postseal {

//! An id that no text at or near _mta-sts holds, and that no other policy gets: the end of the inspection in UTC and a
//! digest, "20261128T10150001ab23cd" (RFC 8461 section 3.1).
QString freshId(const DomainReading &reading, const MtaStsPolicy &policy);

//! What goes before a record can stand at the name that was asked about: an alias that leads nowhere, since nothing may
//! stand beside it (RFC 1034 section 3.6.2). No value behind an alias that leads somewhere, where the record is in other hands, nor
//! while it is not known what stands there.
std::optional<Remedies> clearedName(const InspectionFacts &facts, const Observed<DnsFacts> &lookup);

//! The record of the discovery, as the only TXT record at its name, which is cleared; nothing where it cannot be.
Remedies discoveryRecord(const DomainReading &reading, const MtaStsRecord &record);

//! The destinations of the present record, or of texts that are meant to be one, as far as they are sound.
QStringList reportDestinations(const DomainReading &reading);

//! The record at _smtp._tls with these destinations; the name is cleared.
Remedies reportRecord(const DomainReading &reading, const QStringList &destinations);

//! The record at _smtp._tls with the destinations that are sound in what is published now; where none is meant,
//! mailto:tlsrpt@<domain>. Nothing behind an alias, and where what is meant is not sound.
Remedies reportRecord(const DomainReading &reading);

//! The removal of the texts at the wrong names that the finding has seen. \param version  in lower case
Remedies withoutStrays(const Finding &finding, const InspectionFacts &facts, QByteArrayView version);

} // namespace postseal
