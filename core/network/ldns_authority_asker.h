// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/authority_asker.h"
#include "core/values/limits.h"

namespace postseal {

//! Builds the question with ldns and sends it; the answer is kept as it came. A datagram that may have got lost is sent
//! once more after half of the time. Octets that answer another question are passed over.
class LdnsAuthorityAsker : public AuthorityAsker
{
public:
    explicit LdnsAuthorityAsker(const Limits &limits) : m_patience(limits.authorityQuestion) {}

    //! \retval TimedOut     no answer within Limits::authorityQuestion
    //! \retval Refused      nobody listens at the port
    //! \retval Unreachable  no route from here
    //! \retval Closed       the connection ended before the answer was whole
    //! \retval Malformed    what came over TCP does not answer this question
    //! \retval Cancelled    it was stopped
    Result<DnsAnswer> ask(const AuthorityQuestion &wanted, const std::stop_token &stop) override;

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace postseal
