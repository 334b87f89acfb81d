// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/http_reply_reader.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

namespace {

struct Ended
{
    bool whole = false;
    bool failed = false;
    int status = 0;
    QByteArray body;
};

constexpr qsizetype kMostBody = 4096;

//! The same octets in pieces of one size, and then the end of the connection.
Ended readIn(const QByteArray &octets, qsizetype piece)
{
    HttpReplyReader reader(kMostBody);
    Ended ended;
    for (qsizetype at = 0; at < octets.size() && !ended.whole && !ended.failed; at += piece) {
        const Result<bool> fed = reader.feed(octets.mid(at, piece));
        ended.failed = !fed;
        ended.whole = fed && *fed;
    }
    if (!ended.whole && !ended.failed) {
        ended.whole = bool(reader.finish(true));
        ended.failed = !ended.whole;
    }
    ended.status = reader.status();
    ended.body = reader.body();
    FUZZ_HOLDS(ended.body.size() <= kMostBody);
    return ended;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets = fuzzed(data, size);
    const Ended atOnce = readIn(octets, std::max<qsizetype>(octets.size(), 1));
    const Ended split = readIn(octets, 7);
    FUZZ_HOLDS(atOnce.whole == split.whole); // how it arrives changes nothing
    if (atOnce.whole)
        FUZZ_HOLDS(atOnce.status == split.status && atOnce.body == split.body);
    return 0;
}
