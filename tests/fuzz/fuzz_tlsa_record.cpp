// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/tlsa_record.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzzed(data, size);
    if (const Result<TlsaRecord> record = parseTlsaRdata(input)) {
        usabilityOf(*record);
        FUZZ_HOLDS(parseTlsaText(toText(*record)) == record);
    } else {
        FUZZ_HOLDS(input.size() < 3);
    }
    if (const Result<TlsaRecord> record = parseTlsaText(QString::fromUtf8(input)))
        FUZZ_HOLDS(parseTlsaText(toText(*record)) == record);
    return 0;
}
