// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/report_uri.h"
#include "core/records/tls_rpt_record.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzzed(data, size);
    auto record = parseTlsRptRecord(text);
    if (!record) {
        FUZZ_HOLDS(record.error().column >= 1 && record.error().column <= text.size() + 1);
        FUZZ_HOLDS(record.error().found == text.mid(record.error().column - 1, 64));
        return 0;
    }
    FUZZ_HOLDS(!record->rua.isEmpty() && record->ruaFields >= 1);
    FUZZ_HOLDS(text.startsWith("v=TLSRPTv1;"));
    for (const QString &uri : record->rua)
        FUZZ_HOLDS(reportDestinationOf(uri.toLatin1()) && !reportDestinationOf(uri.toLatin1())->host.isEmpty());
    record->ruaFields = 1; // toText() writes one, in the second place
    record->ruaSecond = true;
    FUZZ_HOLDS(parseTlsRptRecord(toText(*record)) == record);
    return 0;
}
