// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/authority_asker.h"
#include "core/values/limits.h"

namespace postseal {

//! Builds and sends the question with ldns; the answer is kept as it came.
class LdnsAuthorityAsker : public AuthorityAsker
{
public:
    explicit LdnsAuthorityAsker(const Limits &limits) : m_patience(limits.authorityQuestion) {}

    //! \retval TimedOut   nobody answered
    //! \retval Malformed  what came does not answer this question
    Result<DnsAnswer> ask(const AuthorityQuestion &wanted) override;

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace postseal
