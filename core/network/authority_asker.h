// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"
#include "core/values/ip_address.h"

#include <stop_token>

namespace postseal {

//! How one authoritative server is asked.
struct AuthorityQuestion
{
    DnsQuestion question;
    IpAddress server;
    quint16 port = 53;
    bool tcp = false; //!< else UDP, and a truncated answer is left as it is
    bool edns = true; //!< with an OPT record: 1232 octets, DO
};

//! The only door to authoritative servers: one question to one address, without recursion and without validation.
//! ask() blocks; call it on a worker thread. It ends within 200 ms of a stop.
class AuthorityAsker
{
public:
    virtual ~AuthorityAsker() = default;
    virtual Result<DnsAnswer> ask(const AuthorityQuestion &wanted, const std::stop_token &stop) = 0;
};

} // namespace postseal
