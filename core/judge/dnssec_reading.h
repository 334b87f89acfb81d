// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/judge/reading.h"
#include "core/records/dnssec_records.h"

namespace postseal {

//! The signatures of one set of records, as one answer brought them.
struct SignedSet
{
    const DnsFacts *dns = nullptr;
    QString owner;
    int type = 0;
    QList<RrsigRecord> signatures; //!< never empty; by one zone
    const QString &zone() const { return signatures.constFirst().signer; }
};

//! A zone that signs something a sender needs (signedZonesOf()). A lookup is null while it has no answer.
struct ZoneReading
{
    QString name;
    const DnsFacts *ds = nullptr;
    const DnsFacts *dnskey = nullptr;
    const DnsFacts *nsec3param = nullptr;
    const DnsFacts *cds = nullptr;
    const DnsFacts *cdnskey = nullptr;
    QList<DsRecord> dsRecords;
    QList<DnskeyRecord> keys;       //!< those in use: not revoked
    QList<Nsec3Parameters> denials; //!< each NSEC3 and NSEC3PARAM that was seen, unless bogus
    bool isSecure() const { return dnskey && dnskey->answer.security == DnsSecurity::Secure; }
};

//! What the packets say of signatures, keys and denials; read once for all judges of DNSSEC.
struct DnssecReading
{
    const DomainReading *domain = nullptr;
    QList<const DnsFacts *> answers; //!< what senders need, and DS and DNSKEY of the zones
    QList<SignedSet> sets;           //!< of those answers that are secure or bogus
    QList<ZoneReading> zones;
    const ZoneReading *zone(const QString &name) const;
    //! Every zone's DS and DNSKEY are there and none is still to come, so that what holds so far holds for good.
    bool isWhole() const;
};
DnssecReading readDnssec(const DomainReading &domain);

//! Answered, and what stands in the packet is all there is, bogus or not.
bool isRead(const DnsFacts *dns);

// Parts of judgeSignedZones(), each in a file of its own.
Findings judgeSignatures(const DnssecReading &reading);
Findings judgeZoneKeys(const DnssecReading &reading);
Findings judgeDenials(const DnssecReading &reading);
Findings judgeSignedNames(const DnssecReading &reading);

} // namespace postseal
