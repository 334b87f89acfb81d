// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace postseal {

//! Every bound on what a stranger may cost us, in one place. Bytes are octets, times are wall clock.
//! Raisable by the user: `patience` (scaled by --timeout). All others are fixed.
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

    //! The same limits with every network time scaled so that one reply may take at most `patience`.
    Limits withPatience(std::chrono::milliseconds patience) const
    {
        Limits scaled = *this;
        const auto cap = [patience](std::chrono::milliseconds &limit, int times) {
            limit = std::min(limit, patience * times);
        };
        cap(scaled.dnsQuestion, 1);
        cap(scaled.authorityQuestion, 1);
        cap(scaled.httpsConnect, 1);
        cap(scaled.httpsFirstByte, 1);
        cap(scaled.httpsWhole, 2);
        cap(scaled.smtpConnect, 1);
        cap(scaled.smtpGreeting, 1);
        cap(scaled.smtpReply, 1);
        cap(scaled.tlsHandshake, 1);
        cap(scaled.smtpHost, 4);
        cap(scaled.domain, 8);
        cap(scaled.domainThorough, 24);
        return scaled;
    }
};

} // namespace postseal
