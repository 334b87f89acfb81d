// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy.h"
#include "core/records/mx_pattern.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzzed(data, size);
    const MtaStsPolicyReading reading = readMtaStsPolicy(body);
    bool refused = false;
    for (const auto &fault : reading.faults) {
        FUZZ_HOLDS(fault.line >= 1 && fault.column >= 1 && fault.found.size() <= 64);
        refused = refused || weightOf(fault.kind) == FaultWeight::Refused;
    }
    for (const auto &remark : reading.remarks)
        FUZZ_HOLDS(remark.line >= 1 && remark.column >= 1 && remark.found.size() <= 64);
    FUZZ_HOLDS(refused == !reading.policy.has_value());
    if (!reading.policy)
        return 0;
    const MtaStsPolicy &policy = *reading.policy;
    FUZZ_HOLDS(policy.maxAge.count() >= 0 && policy.maxAge.count() <= 31557600);
    FUZZ_HOLDS(policy.mode == MtaStsMode::None || !policy.mx.isEmpty());
    FUZZ_HOLDS(std::ranges::all_of(policy.mx, [](const QString &pattern) { return isMxPattern(pattern); }));
    const MtaStsPolicyReading again = readMtaStsPolicy(toText(policy));
    FUZZ_HOLDS(again.strict() && *again.policy == policy);
    return 0;
}
