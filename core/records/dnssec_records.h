// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_message.h"

namespace postseal {

//! RFC 4034 section 3.
struct RrsigRecord
{
    QString owner;
    int covered = 0; //!< the type of the records that it signs
    int algorithm = 0;
    int labels = 0;          //!< fewer than the owner has: a wildcard made the records (section 3.1.3)
    quint32 originalTtl = 0; //!< seconds: what the zone says, however long the record was in a cache
    QDateTime inception;     //!< UTC
    QDateTime expiration;
    int keyTag = 0;
    QString signer; //!< the zone
    friend bool operator==(const RrsigRecord &, const RrsigRecord &) = default;
};

//! RFC 4034 section 2; a CDNSKEY (RFC 7344) has the same form.
struct DnskeyRecord
{
    int flags = 0;
    int algorithm = 0;
    int keyTag = 0;   //!< RFC 4034 appendix B
    int rsaBits = 0;  //!< 0: no RSA key
    QByteArray rdata; //!< what a DS digests, behind the owner's name
    bool isZoneKey() const { return flags & 0x0100; }
    bool isRevoked() const { return flags & 0x0080; } //!< RFC 5011 section 2.1
    friend bool operator==(const DnskeyRecord &, const DnskeyRecord &) = default;
};

//! RFC 4034 section 5; a CDS (RFC 7344) has the same form.
struct DsRecord
{
    int keyTag = 0;
    int algorithm = 0;
    int digestType = 0;
    QByteArray digest;
    friend bool operator==(const DsRecord &, const DsRecord &) = default;
};

//! What NSEC3 and NSEC3PARAM (RFC 5155 sections 3 and 4) tell of a zone's denials.
struct Nsec3Parameters
{
    std::optional<bool> optOut; //!< nothing from NSEC3PARAM, where the flag is always zero (section 4.1.2)
    int iterations = 0;
    int saltOctets = 0;
    friend bool operator==(const Nsec3Parameters &, const Nsec3Parameters &) = default;
};

// Nothing for a record of another type and for a broken one.
std::optional<RrsigRecord> rrsigOf(const DnsRecord &record);
std::optional<DnskeyRecord> dnskeyOf(const DnsRecord &record);   //!< DNSKEY or CDNSKEY
std::optional<DsRecord> dsOf(const DnsRecord &record);           //!< DS or CDS
std::optional<Nsec3Parameters> nsec3Of(const DnsRecord &record); //!< NSEC3 or NSEC3PARAM

QList<RrsigRecord> signaturesIn(const DnsMessage &message); //!< of both sections
QList<DnskeyRecord> dnskeysOf(const DnsRecordSet &set);
QList<DsRecord> dsRecordsOf(const DnsRecordSet &set);

//! Does `ds` stand for the key of `zone`? Nothing for a digest that is not known here (neither SHA-1, SHA-256 nor
//! SHA-384).
std::optional<bool> pointsTo(const DsRecord &ds, const QString &zone, const DnskeyRecord &key);

//! "RSASHA256", and the number for those without a name here (IANA: DNS Security Algorithm Numbers).
QString algorithmName(int algorithm);
bool isDeprecatedAlgorithm(int algorithm); //!< RFC 8624 section 3.1, RFC 9905, RFC 9906

//! Is `name` the zone itself or a name below it? All in the form of DnsRecord::owner.
bool isAtOrBelow(const QString &name, const QString &zone);

} // namespace postseal
