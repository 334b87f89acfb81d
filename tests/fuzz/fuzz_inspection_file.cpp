// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/facts_json.h"
#include "core/storage/inspection_file.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<InspectionFacts> facts = readInspection(fuzzed(data, size));
    FUZZ_HOLDS(!facts || inspectionFactsFromJson(toJson(*facts)) == facts); // what is taken can be saved
    return 0;
}
