// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/patience.h"
#include "core/values/failure.h"
#include "core/values/ip_address.h"

#include <QByteArray>

namespace postseal {

//! A TCP connection on a non-blocking socket, for plain blocking code with deadlines on any thread.
//! Every wait ends as TimedOut or Cancelled by its Patience; a peer that closes or resets is Closed.
class WireSocket
{
public:
    WireSocket() = default;
    ~WireSocket();
    Q_DISABLE_COPY_MOVE(WireSocket)

    //! \retval Refused      the host answered with a reset
    //! \retval Unreachable  no route, or forbidden here
    Result<void> connectTo(const IpAddress &address, quint16 port, const Patience &patience);
    Result<void> write(const QByteArray &octets, const Patience &patience);
    Result<QByteArray> read(const Patience &patience); //!< at least one octet
    QByteArray readNow();                              //!< what is there already, without waiting
    void close();                                      //!< in order: what was written still goes out

    bool isOpen() const { return m_fd >= 0; }
    int descriptor() const { return m_fd; } //!< to wait for it among others; -1 when it is not open
    QString localAddress() const;           //!< "192.0.2.7", "2001:db8::7"; empty when not connected
    qint64 octetsRead() const { return m_octetsRead; }

private:
    void acknowledgeAtOnce();
    Result<void> await(short events, const Patience &patience) const;
    int m_fd = -1;
    qint64 m_octetsRead = 0;
};

} // namespace postseal
