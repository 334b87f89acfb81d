// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/tls_outcome.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray message = fuzzed(data, size);
    const QList<int> whole = extensionsOf(message);
    FUZZ_HOLDS(whole.size() * 4 <= message.size()); // each has a type and a length
    FUZZ_HOLDS(std::ranges::all_of(whole, [](int type) { return type >= 0 && type <= 65535; }));
    for (qsizetype octets = 0; octets < std::min<qsizetype>(message.size(), 200); ++octets) {
        const QList<int> part = extensionsOf(message.first(octets));
        FUZZ_HOLDS(part.isEmpty() || part == whole); // what is cut off is not made up
    }
    return 0;
}
