// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_extended_error.h"

#include <QStringList>
#include <QtEndian>

#include <iterator>
#include <ldns/ldns.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint16 kExtendedError = 15; // RFC 8914 section 2
constexpr qsizetype kOptionHead = 4;   // code and length, RFC 6891 section 6.1.2
constexpr qsizetype kMostErrors = 4;
constexpr qsizetype kLongestText = 200;

//! The IANA registry "Extended DNS Error Codes", by number.
constexpr const char *kNames[] = {
    "Other Error",
    "Unsupported DNSKEY Algorithm",
    "Unsupported DS Digest Type",
    "Stale Answer",
    "Forged Answer",
    "DNSSEC Indeterminate",
    "DNSSEC Bogus",
    "Signature Expired",
    "Signature Not Yet Valid",
    "DNSKEY Missing",
    "RRSIGs Missing",
    "No Zone Key Bit Set",
    "NSEC Missing",
    "Cached Error",
    "Not Ready",
    "Blocked",
    "Censored",
    "Filtered",
    "Prohibited",
    "Stale NXDomain Answer",
    "Not Authoritative",
    "Not Supported",
    "No Reachable Authority",
    "Network Error",
    "Invalid Data",
};

struct PacketDeleter
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};

QString worded(QByteArrayView error)
{
    const quint16 code = qFromBigEndian<quint16>(error.data());
    QString words = QString::number(code);
    if (code < std::size(kNames))
        words += u" (%1)"_s.arg(QLatin1StringView(kNames[code]));
    const QString text = QString::fromUtf8(error.sliced(2)).remove(QChar::Null).left(kLongestText);
    return text.isEmpty() ? words : words + u": "_s + text;
}

} // namespace

QString extendedErrorIn(const QByteArray &packet)
{
    ldns_pkt *decoded = nullptr;
    const auto *octets = reinterpret_cast<const std::uint8_t *>(packet.constData());
    if (packet.size() > 0xffff || ldns_wire2pkt(&decoded, octets, size_t(packet.size())) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<ldns_pkt, PacketDeleter> owned(decoded);
    const ldns_rdf *rdata = ldns_pkt_edns_data(decoded);
    if (!rdata)
        return {};
    QByteArrayView rest(reinterpret_cast<const char *>(ldns_rdf_data(rdata)), qsizetype(ldns_rdf_size(rdata)));
    QStringList errors;
    while (rest.size() >= kOptionHead && errors.size() < kMostErrors) {
        const quint16 code = qFromBigEndian<quint16>(rest.data());
        const qsizetype length = qFromBigEndian<quint16>(rest.data() + 2);
        if (kOptionHead + length > rest.size())
            break;
        if (code == kExtendedError && length >= 2)
            errors.append(worded(rest.sliced(kOptionHead, length)));
        rest = rest.sliced(kOptionHead + length);
    }
    return errors.join(u"; ");
}

} // namespace postseal
