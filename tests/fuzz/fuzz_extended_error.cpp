// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_extended_error.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

//! A whole packet, from which the options of the OPT record are read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype kMostErrors = 4, kLongest = 250; // what is read of one, its code's name included
    const QByteArray packet = fuzzed(data, size);
    const QString words = extendedErrorIn(packet);
    FUZZ_HOLDS(words.size() <= kMostErrors * kLongest);
    FUZZ_HOLDS(!words.contains(QChar::Null));
    FUZZ_HOLDS(words.isEmpty() || words.front().isDigit());
    FUZZ_HOLDS(extendedErrorIn(packet) == words);
    return 0;
}
