// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/dns_frames.h"
#include "core/network/dns_tls_server.h"
#include "core/network/tls_engine.h"
#include "core/network/wire_socket.h"
#include "core/values/settings_trouble.h"

namespace postseal {

//! One TLS connection to a resolver, whose certificate has to hold for its name. Messages go in and come out whole.
class DnsTlsChannel
{
public:
    //! \retval TlsRejected  no handshake, or a certificate that does not hold; the rest as WireSocket says
    static Result<std::unique_ptr<DnsTlsChannel>> open(const DnsTlsServer &server, const QString &caFile,
                                                       const Patience &patience);

    int descriptor() const { return m_socket.descriptor(); }
    Result<void> send(const QByteArray &message, const Patience &patience);

    struct Received
    {
        QByteArrayList messages;      //!< whole ones
        std::optional<Failure> ended; //!< the connection is over: Closed when the server went away
    };
    Received receive(); //!< what is there already, without waiting

private:
    DnsTlsChannel() = default;
    Result<void> shakeHands(const DnsTlsServer &server, const QString &caFile, const Patience &patience);
    Result<void> flush(const Patience &patience);
    Failure failure(int code) const;

    WireSocket m_socket;
    std::unique_ptr<ssl_ctx_st, SslContextDeleter> m_context;
    std::unique_ptr<ssl_st, SslDeleter> m_ssl;
    DnsFrames m_frames;
};

} // namespace postseal
