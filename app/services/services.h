// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/choices.h"
#include "core/network/ldns_authority_asker.h"
#include "core/network/openssl_smtp_tls_dialer.h"
#include "core/network/qt_https_fetcher.h"
#include "core/network/unbound_resolver.h"

#include <memory>

namespace postseal {

//! The doors of one set of choices, made once and handed down by reference. No singletons.
//! Making it reads the trust anchor and begins to read some 140 root certificates, on threads of their own.
class Services
{
public:
    //! Fails when a choice cannot be used, and says which.
    static Settled<std::shared_ptr<Services>> create(const Choices &choices);

    World world(std::stop_token stop) { return {*m_dns, m_https, m_smtp, m_authorities, m_trust, m_limits, m_options, stop}; }
    QString resolver() const { return m_dns->description(); }
    bool validates() const { return m_dns->validates(); }

private:
    Services(const Choices &choices, TrustStore trust, std::unique_ptr<UnboundResolver> dns, const Limits &limits);

    TrustStore m_trust;
    Limits m_limits;
    InspectionOptions m_options;
    std::unique_ptr<UnboundResolver> m_dns;
    QtHttpsFetcher m_https;
    OpensslSmtpTlsDialer m_smtp;
    LdnsAuthorityAsker m_authorities;
};

} // namespace postseal
