// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mx_pattern.h"
#include "tests/fuzz/properties.h"

#include <QString>

using namespace postseal;

//! The pattern and the host, with a line feed between them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzzed(data, size));
    const QString pattern = text.section(u'\n', 0, 0);
    const QString host = text.section(u'\n', 1);
    if (mxPatternCovers(pattern, host)) {
        FUZZ_HOLDS(isMxPattern(pattern));
        FUZZ_HOLDS(pattern.count(u'.') == host.count(u'.')); // one label for one label (RFC 8461 section 4.1)
        FUZZ_HOLDS(mxPatternCovers(pattern.toUpper(), host.toLower()));
    }
    if (isMxPattern(pattern) && !pattern.startsWith(u'*'))
        FUZZ_HOLDS(mxPatternCovers(pattern, pattern));
    return 0;
}
