// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"
#include "core/certificates/chain_check.h"
#include "core/certificates/key_weakness.h"
#include "tests/fuzz/properties.h"

using namespace postseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzzed(data, size);
    for (const QByteArray &der : certificatesInPem(input))
        FUZZ_HOLDS(certificatesInPem(toPem(der)) == QList<QByteArray>{der});
    const Result<Certificate> certificate = describeCertificate(input);
    if (!certificate)
        return 0;
    FUZZ_HOLDS(certificate->der == input);
    FUZZ_HOLDS(!associationData(*certificate, 0, 1).isEmpty());
    const NameMatch match = matchName(*certificate, QStringLiteral("mx.example.com"));
    FUZZ_HOLDS(!match.fits() || match.entry.toLower() == "mx.example.com" || match.entry.toLower() == "*.example.com");
    FUZZ_HOLDS(!chainsTo({input, input}, 1)); // nobody is issued by himself
    if (const Result<TrustStore> store = TrustStore::fromPem(toPem(input), QStringLiteral("fuzz")))
        store->check({input, input}, certificate->notBefore);
    weaknessOf(certificate->spki);
    FUZZ_HOLDS(certificate->spki.isEmpty() || isPublicKeyInfo(certificate->spki));
    return 0;
}
