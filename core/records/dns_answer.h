// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/domain_name.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <cstdint>

namespace postseal {

enum class RrType : std::uint16_t {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Dname = 39,
    Ds = 43,
    Rrsig = 46,
    Nsec = 47,
    Dnskey = 48,
    Nsec3 = 50,
    Nsec3param = 51,
    Tlsa = 52,
    Cds = 59,
    Cdnskey = 60,
    Caa = 257
};

//! What validation against our own trust anchor found (RFC 4033 section 5), denial of existence included.
enum class DnsSecurity {
    Insecure, //!< proven unsigned, or no trust anchor was given (then nothing is validated)
    Secure,   //!< the full chain from the trust anchor holds
    Bogus,    //!< the chain is broken: `whyBogus` tells where
};

struct DnsQuestion
{
    QString name; //!< A-labels without the final dot
    RrType type = RrType::A;
    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

//! What a resolver said to one question, kept whole. "No such name" and "no such type" are answers too.
struct DnsAnswer
{
    DnsQuestion question;
    int rcode = 0; //!< RFC 1035 section 4.1.1: 0 no error, 2 server failure, 3 no such name, 5 refused
    DnsSecurity security = DnsSecurity::Insecure;
    QString whyBogus;  //!< the validator's own words; not empty exactly when bogus
    QByteArray packet; //!< the answer in wire format: everything else is read from it; may be empty on SERVFAIL
    QString extendedError = {}; //!< why a resolver could not answer, in its own words: extendedErrorIn(packet)
    QString resolver;           //!< who was asked
    QDateTime at;               //!< UTC, when the answer was there
    std::chrono::milliseconds took{0};

    bool noSuchName() const { return rcode == 3; }
    bool serverFailed() const { return rcode != 0 && rcode != 3; }
    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};

} // namespace postseal
