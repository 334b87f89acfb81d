// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// certificates and chains of the mail hosts; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::CertRsaSize, Area::Certificate, Severity::Error, false, "tls.cert.rsa-size", "RFC 9325 4.5, NCSC-NL 3.3.2",
     "", "", "", "", ""},
    {Check::CertEcCurve, Area::Certificate, Severity::Warning, false, "tls.cert.ec-curve", "RFC 9325 4.5, RFC 8446 9.1",
     "", "", "", "", ""},
    {Check::CertEddsaOnly, Area::Certificate, Severity::Notice, false, "tls.cert.eddsa-only", "BCP",
     "", "", "", "", ""},
    {Check::CertEcdsaOnly, Area::Certificate, Severity::Info, false, "tls.cert.ecdsa-only", "BCP, RFC 7672 8.2",
     "", "", "", "", ""},
    {Check::CertWeakKey, Area::Certificate, Severity::Error, false, "tls.cert.weak-key", "RFC 5280, RFC 9325 4.5",
     "", "", "", "", ""},
    {Check::CertSignatureHash, Area::Certificate, Severity::Error, false, "tls.cert.signature-hash", "RFC 9325 4.5, NCSC-NL 3.3.5",
     "", "", "", "", ""},
    {Check::CertEku, Area::Certificate, Severity::Error, true, "tls.cert.eku", "RFC 5280 4.2.1.12",
     "", "", "", "", ""},
    {Check::CertKeyUsage, Area::Certificate, Severity::Warning, false, "tls.cert.key-usage", "RFC 5280 4.2.1.3, RFC 8446 4.4.2.2",
     "", "", "", "", ""},
    {Check::CertIsCa, Area::Certificate, Severity::Warning, false, "tls.cert.is-ca", "RFC 5280 4.2.1.9",
     "", "", "", "", ""},
    {Check::CertCriticalUnknown, Area::Certificate, Severity::Error, true, "tls.cert.critical-unknown", "RFC 5280 4.2",
     "", "", "", "", ""},
    {Check::CertVersion1, Area::Certificate, Severity::Warning, false, "tls.cert.version1", "RFC 5280 4.1.2.1",
     "", "", "", "", ""},
    {Check::CertSharedKeyHosts, Area::Certificate, Severity::Info, false, "tls.cert.shared-key-hosts", "RFC 7672 2.2.3",
     "", "", "", "", ""},
    {Check::CertDual, Area::Certificate, Severity::Info, false, "tls.cert.dual", "RFC 7671 8, RFC 9325 4.2",
     "", "", "", "", ""},
    {Check::CertPerAddress, Area::Certificate, Severity::Notice, false, "tls.cert.per-address", "RFC 9325 3.9, RFC 7671 8",
     "", "", "", "", ""},
    {Check::ChainOrder, Area::Certificate, Severity::Notice, false, "tls.chain.order", "RFC 5246 7.4.2, RFC 8446 4.4.2",
     "", "", "", "", ""},
    {Check::ChainExtra, Area::Certificate, Severity::Notice, false, "tls.chain.extra", "RFC 8446 4.4.2",
     "", "", "", "", ""},
    {Check::ChainRootIncluded, Area::Certificate, Severity::Info, false, "tls.chain.root-included", "RFC 7672 3.1.2",
     "", "", "", "", ""},
    {Check::ChainIntermediateExpired, Area::Certificate, Severity::Error, true, "tls.chain.intermediate-expired", "RFC 5280 6.1.3",
     "", "", "", "", ""},
    {Check::ChainTooLong, Area::Certificate, Severity::Notice, false, "tls.chain.too-long", "RFC 8446 4.4.2, BCP",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::CertRsaSize, Check::ChainTooLong));

std::span<const CheckSpec> certificateRows()
{
    return kRows;
}

} // namespace postseal
