// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_record.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzzed(data, size);
    auto record = parseMtaStsRecord(text);
    if (!record) {
        FUZZ_HOLDS(record.error().column >= 1 && record.error().column <= text.size() + 1);
        FUZZ_HOLDS(record.error().found == text.mid(record.error().column - 1, 64));
        return 0;
    }
    FUZZ_HOLDS(selectVersion({{text}}, "v=STSv1;").size() == 1); // what parses passes the filter too
    FUZZ_HOLDS(!record->id.isEmpty() && record->id.size() <= 32);
    record->idRepeated = false; // toText() writes one
    FUZZ_HOLDS(parseMtaStsRecord(toText(*record)) == record);
    return 0;
}
