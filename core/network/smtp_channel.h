// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/session_recorder.h"
#include "core/network/smtp_line_reader.h"
#include "core/network/tls_engine.h"
#include "core/network/wire_socket.h"
#include "core/values/limits.h"

namespace postseal {

//! Lines out, replies in, over a socket and later over TLS on it. Everything that passes is recorded.
class SmtpChannel
{
public:
    SmtpChannel(const Limits &limits, SessionRecorder &recorder);
    Q_DISABLE_COPY_MOVE(SmtpChannel)

    Result<void> open(const IpAddress &address, quint16 port, const Patience &patience);
    Result<SmtpReply> readReply(const Patience &patience); //!< failures: WireSocket, SmtpLineReader, TlsEngine
    Result<void> sendLine(const QByteArray &line, const Patience &patience);
    Result<void> sendLines(const QByteArrayList &lines, const Patience &patience); //!< in one segment
    QByteArray unread();     //!< what is there in the clear though it is our turn; it stays and is read as it comes
    QByteArray dropUnread(); //!< takes away what was received in the clear and read by nobody
    Result<void> prepareTls(const TlsOffer &offer); //!< makes the engine while there is time: it takes 2 ms
    //! Leaves the last flight unsent until the first sendLine(), so that both travel together.
    Result<void> startTls(const Patience &patience);
    void close(const Patience &patience); //!< QUIT is not said here

    QString localAddress() const { return m_socket.localAddress(); }
    const TlsEngine *tls() const { return m_tls.get(); }
    const QByteArrayList &bareLf() const { return m_reader.bareLf(); }

private:
    Result<QByteArray> receive(const Patience &patience);
    Result<QByteArray> receiveRaw(const Patience &patience);
    Result<QByteArray> receiveDecrypted(const Patience &patience);
    Result<void> flushTls(const Patience &patience);
    void recordRest();

    const Limits m_limits;
    SessionRecorder &m_recorder;
    WireSocket m_socket;
    std::unique_ptr<TlsEngine> m_prepared;
    std::unique_ptr<TlsEngine> m_tls; //!< from startTls() on
    SmtpLineReader m_reader;
    bool m_closedByPeer = false;
};

} // namespace postseal
