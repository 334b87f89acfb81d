// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/dns_frames.h"

#include <QtEndian>

namespace postseal {

static constexpr qsizetype kLengthOctets = 2;

QByteArray framedDnsMessage(const QByteArray &message)
{
    QByteArray framed(kLengthOctets, Qt::Uninitialized);
    qToBigEndian(quint16(message.size()), framed.data());
    return framed + message;
}

QByteArrayList DnsFrames::take(const QByteArray &octets)
{
    m_waiting += octets;
    QByteArrayList messages;
    qsizetype at = 0;
    while (m_waiting.size() - at >= kLengthOctets) {
        const qsizetype size = qFromBigEndian<quint16>(m_waiting.constData() + at);
        if (m_waiting.size() - at - kLengthOctets < size)
            break;
        messages.append(m_waiting.mid(at + kLengthOctets, size));
        at += kLengthOctets + size;
    }
    m_waiting.remove(0, at);
    return messages;
}

} // namespace postseal
