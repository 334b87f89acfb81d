// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/network/authority_asker.h"
#include "core/network/dns_resolver.h"
#include "core/network/https_fetcher.h"
#include "core/network/smtp_tls_dialer.h"
#include "core/values/limits.h"

#include <stop_token>

namespace postseal {

//! What the user chose about how to look; the defaults are those of a sender on the Internet.
struct InspectionOptions
{
    quint16 smtpPort = 25;
    quint16 httpsPort = 443;
    quint16 dnsPort = 53; //!< of authoritative servers
    bool ipv4 = true;
    bool ipv6 = true;
    bool allowPrivate = false; //!< also connect to private and loopback addresses
    bool thorough = false;     //!< also trials and authoritative servers: more questions and connections than a sender's
    QString typed = {};        //!< what the user typed, where it is not the domain in A-labels
};

//! What a probe may use of the world. The doors belong to main() and outlive every run.
struct World
{
    DnsResolver &dns;
    HttpsFetcher &https;
    SmtpTlsDialer &smtp;
    AuthorityAsker &authorities;
    const TrustStore &trust;
    Limits limits;
    InspectionOptions options;
    std::stop_token stop;
};

} // namespace postseal
