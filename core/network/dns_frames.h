// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArrayList>

namespace postseal {

//! A DNS message with its length in front, as it goes over TCP and TLS (RFC 1035 section 4.2.2). At most 65535 octets.
QByteArray framedDnsMessage(const QByteArray &message);

//! The other way round: octets as they arrive, in whatever pieces, give the messages that are whole.
class DnsFrames
{
public:
    QByteArrayList take(const QByteArray &octets);
    qsizetype waiting() const { return m_waiting.size(); } //!< octets of a message that is not whole yet

private:
    QByteArray m_waiting;
};

} // namespace postseal
