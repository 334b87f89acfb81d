// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace postseal {

//! Every bound on what a stranger may cost us, in one place. Bytes are octets, times are wall clock.
//! The user's to say is the patience with servers, by --timeout. All others are fixed.
struct Limits
{
    // DNS
    std::chrono::milliseconds dnsQuestion{10'000};
    int cnameHops = 16; // resolvers stop after 11 to 16 themselves
    int recordsInSet = 200;
    int textOctets = 4096; // of one TXT record, its strings joined
    int mxHosts = 20;
    int addressesPerHost = 8;
    // HTTPS; RFC 8461 section 3.3 suggests one minute and 64 KiB
    std::chrono::milliseconds httpsConnect{10'000};
    std::chrono::milliseconds httpsFirstByte{15'000};
    std::chrono::milliseconds httpsWhole{30'000};
    int policyOctets = 64 * 1024;
    // SMTP; RFC 5321 section 4.5.3.2 is more patient, a person is not
    std::chrono::milliseconds smtpConnect{10'000};
    std::chrono::milliseconds smtpGreeting{45'000};
    std::chrono::milliseconds smtpReply{15'000};
    std::chrono::milliseconds tlsHandshake{15'000};
    std::chrono::milliseconds smtpHost{60'000};
    std::chrono::milliseconds smtpQuit{1'000};
    int replyLineOctets = 4096;
    int replyLines = 200;
    int replyOctets = 64 * 1024;
    int octetsBeforeTls = 256 * 1024;
    int octetsPerHost = 2 * 1024 * 1024;
    int certificateListOctets = 256 * 1024;
    int chainDepth = 20;
    // the whole
    std::chrono::milliseconds domain{90'000};
    std::chrono::milliseconds domainThorough{240'000};
    int furtherQuestions = 100;
    std::chrono::milliseconds authorityQuestion{3'000};
    int parallelConnections = 32; // ten hosts with two addresses each are dialled at once
    int inspectionFileOctets = 64 * 1024 * 1024;

    //! The same limits, and a server may take `patience` for one reply. The waits for a connection and for DNS become
    //! shorter by it, never longer: more of them helps nobody.
    Limits withPatience(std::chrono::milliseconds patience) const
    {
        Limits scaled = *this;
        for (std::chrono::milliseconds *limit :
             {&scaled.dnsQuestion, &scaled.authorityQuestion, &scaled.httpsConnect, &scaled.smtpConnect})
            *limit = std::min(*limit, patience);
        scaled.httpsFirstByte = scaled.smtpGreeting = scaled.smtpReply = scaled.tlsHandshake = patience;
        scaled.httpsWhole = 2 * patience;
        scaled.smtpHost = 4 * patience;
        scaled.domain = 8 * patience;
        scaled.domainThorough = 24 * patience;
        return scaled;
    }
};

} // namespace postseal
