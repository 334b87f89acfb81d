// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

struct ldns_struct_pkt;
struct ldns_struct_rr_list;

namespace postseal {

struct PacketDeleter
{
    void operator()(ldns_struct_pkt *packet) const;
};
using Packet = std::unique_ptr<ldns_struct_pkt, PacketDeleter>;

enum class PacketPart { Answer, Whole };

//! \param part  Answer: only question and answer are read, so nothing that stands behind them can spoil the decoding.
//! \retval Malformed  no DNS message.
Result<Packet> decodePacket(QByteArray wire, PacketPart part);

//! The records of class IN with a readable owner, in the packet's order; `list` may be null.
QList<DnsRecord> recordsOf(const ldns_struct_rr_list *list);

struct DecodedName
{
    QString text;         //!< presentation form, as DnsRecord::owner
    qsizetype octets = 0; //!< of the wire form
};

//! An uncompressed name at the beginning of `wire`.
std::optional<DecodedName> nameAt(QByteArrayView wire);

} // namespace postseal
