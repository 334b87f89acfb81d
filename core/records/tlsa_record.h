// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_message.h"

#include <QByteArray>

namespace postseal {

//! A TLSA record (RFC 6698 section 2.1).
struct TlsaRecord
{
    int usage = 0;    //!< 2 DANE-TA and 3 DANE-EE are the ones for SMTP (RFC 7672 section 3.1)
    int selector = 0; //!< 0 certificate, 1 public key (SubjectPublicKeyInfo)
    int matching = 0; //!< 0 the octets themselves, 1 SHA-256, 2 SHA-512
    QByteArray data;  //!< certificate association data, octets
    friend bool operator==(const TlsaRecord &, const TlsaRecord &) = default;
};

//! Why an SMTP client cannot use a record (RFC 7672 section 3.1, RFC 6698 section 4.1).
enum class TlsaUsability { Usable, UsagePkix, UsageUnknown, SelectorUnknown, MatchingUnknown, DigestLength, Empty };

Result<TlsaRecord> parseTlsaRdata(QByteArrayView rdata); //!< wire form; Malformed below three octets
Result<TlsaRecord> parseTlsaText(QStringView text);      //!< "3 1 1 abcd...", blanks inside the hex allowed
QString toText(const TlsaRecord &record);                //!< "3 1 1 0123abcd..."
TlsaUsability usabilityOf(const TlsaRecord &record);
QList<TlsaRecord> tlsaRecordsOf(const DnsRecordSet &set); //!< records that do not decode are left out

//! What the signature of TLSA records (RFC 4034 section 3) tells of them.
struct TlsaSignature
{
    QString owner;     //!< as in the answer: behind an alias the name that holds the records
    QString zone;      //!< that signed them
    quint32 ttl = 0;   //!< seconds, as the zone has it, however long the records lay in a cache
    bool made = false; //!< the name stands in no zone file: a wildcard made it (section 3.1.3)
    friend bool operator==(const TlsaSignature &, const TlsaSignature &) = default;
};
//! Of an answer; nothing when there is no readable one.
std::optional<TlsaSignature> tlsaSignatureOf(const DnsMessage &message);

} // namespace postseal
