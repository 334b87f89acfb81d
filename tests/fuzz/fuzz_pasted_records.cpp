// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_presentation.h"
#include "core/records/pasted_records.h"
#include "core/records/tlsa_record.h"
#include "core/values/limits.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

namespace {

void check(const QByteArray &text, const PastedRecords &read)
{
    FUZZ_HOLDS(!read.records.isEmpty() || read.fault);
    FUZZ_HOLDS(read.records.size() <= Limits().recordsInSet);
    if (read.fault)
        FUZZ_HOLDS(read.fault->line >= 1 && read.fault->line <= text.count('\n') + 1 && read.fault->column >= 1
                   && read.fault->column <= text.size() + 1);
    for (const PastedRecord &record : read.records) {
        FUZZ_HOLDS(record.begin <= text.size() && std::ranges::is_sorted(record.at));
        FUZZ_HOLDS(record.at.isEmpty() || record.at.constLast() < text.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzzed(data, size);
    const PastedRecords txt = readPastedTxt(input), tlsa = readPastedTlsa(input);
    check(input, txt);
    check(input, tlsa);
    for (const PastedRecord &record : txt.records) {
        const DnsRecordSet alone{.records = {{QString(), int(RrType::Txt), 0, record.rdata}}};
        FUZZ_HOLDS(textsOf(alone) == QList<QByteArrayList>{record.strings});
        FUZZ_HOLDS(record.at.size() == record.strings.join().size());
        const PastedRecords again = readPastedTxt(presentationOf(alone).join(QLatin1Char('\n')).toLatin1());
        if (again.fault) // four characters for an octet may be more than is read
            FUZZ_HOLDS(again.fault->kind == PastedFault::TooLarge);
        else
            FUZZ_HOLDS(again.records.size() == 1 && again.records.constFirst().strings == record.strings);
    }
    for (const PastedRecord &record : tlsa.records) {
        const Result<TlsaRecord> parsed = parseTlsaRdata(record.rdata);
        FUZZ_HOLDS(parsed);
        const PastedRecords again = readPastedTlsa(toText(*parsed).toLatin1());
        FUZZ_HOLDS(again.records.size() == 1 && again.records.constFirst().rdata == record.rdata);
    }
    return 0;
}
