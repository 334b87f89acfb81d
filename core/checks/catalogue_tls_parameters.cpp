// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// what the handshake agreed on; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::TlsVersionMaxAddressesDiffer, Area::StartTls, Severity::Warning, false, "tls.version.max-addresses-differ", "RFC 9325 3.9",
     "", "", "", "", ""},
    {Check::TlsVersionRenegotiationSecure, Area::StartTls, Severity::Error, false, "tls.version.renegotiation-secure", "RFC 5746 3, RFC 9325 3.5",
     "", "", "", "", ""},
    {Check::TlsVersionEarlyData, Area::StartTls, Severity::Notice, false, "tls.version.early-data", "RFC 9325 3.10, RFC 8446 8",
     "", "", "", "", ""},
    {Check::TlsVersionTicketLifetime, Area::StartTls, Severity::Notice, false, "tls.version.ticket-lifetime", "RFC 9325 3.4, RFC 8446 4.6.1",
     "", "", "", "", ""},
    {Check::TlsVersionExtendedMasterSecret, Area::StartTls, Severity::Warning, false, "tls.version.extended-master-secret", "RFC 7627 5, RFC 9325 3.5",
     "", "", "", "", ""},
    {Check::TlsCipherCbcMacThenEncrypt, Area::StartTls, Severity::Notice, false, "tls.cipher.cbc-mac-then-encrypt", "RFC 7366 2, RFC 9325 4.2",
     "", "", "", "", ""},
    {Check::TlsCipherStaticRsa, Area::StartTls, Severity::Warning, false, "tls.cipher.static-rsa", "RFC 9325 4.1, NCSC-NL 3.3.3",
     "", "", "", "", ""},
    {Check::TlsCipherNcscLevel, Area::StartTls, Severity::Info, false, "tls.cipher.ncsc-level", "NCSC-NL 3.3",
     "", "", "", "", ""},
    {Check::TlsKexForwardSecrecy, Area::StartTls, Severity::Pass, false, "tls.kex.forward-secrecy", "RFC 9325 4.1",
     "", "", "", "", ""},
    {Check::TlsKexDhSize, Area::StartTls, Severity::Error, false, "tls.kex.dh-size", "RFC 9325 4.5, RFC 7919 3",
     "", "", "", "", ""},
    {Check::TlsKexDheTls12, Area::StartTls, Severity::Notice, false, "tls.kex.dhe-tls12", "RFC 9325 4.1, NCSC-NL 3.3.3",
     "", "", "", "", ""},
    {Check::TlsKexDhCommonPrime, Area::StartTls, Severity::Warning, false, "tls.kex.dh-common-prime", "RFC 7919 5, RFC 9325 4.5",
     "", "", "", "", ""},
    {Check::TlsKexCurveSize, Area::StartTls, Severity::Warning, false, "tls.kex.curve-size", "RFC 9325 4.5",
     "", "", "", "", ""},
    {Check::TlsKexSignatureSha1, Area::StartTls, Severity::Warning, false, "tls.kex.signature-sha1", "RFC 9155 2, RFC 9325 4.5",
     "", "", "", "", ""},
};
static_assert(inOrder(kRows, Check::TlsVersionMaxAddressesDiffer, Check::TlsKexSignatureSha1));

std::span<const CheckSpec> tlsParameterRows()
{
    return kRows;
}

} // namespace postseal
