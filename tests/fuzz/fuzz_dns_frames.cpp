// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_frames.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

namespace {

constexpr qsizetype kMostOctets = 65535;

//! The messages in the octets, which arrive in pieces of one size. Nothing may be lost or added.
QByteArrayList messagesIn(const QByteArray &octets, qsizetype piece)
{
    DnsFrames frames;
    QByteArrayList messages;
    QByteArray whole;
    for (qsizetype at = 0; at < octets.size(); at += piece)
        messages += frames.take(octets.mid(at, piece));
    for (const QByteArray &message : messages) {
        FUZZ_HOLDS(message.size() <= kMostOctets);
        whole += framedDnsMessage(message);
    }
    FUZZ_HOLDS(octets.startsWith(whole));
    FUZZ_HOLDS(whole.size() + frames.waiting() == octets.size());
    FUZZ_HOLDS(frames.waiting() < kMostOctets + 2);
    return messages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets = fuzzed(data, size);
    const QByteArrayList atOnce = messagesIn(octets, std::max<qsizetype>(octets.size(), 1));
    FUZZ_HOLDS(messagesIn(octets, 1) == atOnce); // how it arrives changes nothing
    FUZZ_HOLDS(messagesIn(octets, 7) == atOnce);
    return 0;
}
