// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/smtp_channel.h"

using namespace Qt::StringLiterals;

namespace postseal {

SmtpChannel::SmtpChannel(const Limits &limits, SessionRecorder &recorder)
    : m_limits(limits), m_recorder(recorder), m_reader(limits, [this](const QByteArray &line) {
          m_recorder.line(WireDirection::Received, line, m_tls != nullptr);
      })
{}

Result<void> SmtpChannel::open(const IpAddress &address, quint16 port, const Patience &patience)
{
    Result<void> done = m_socket.connectTo(address, port, patience);
    if (done)
        m_recorder.opened();
    else
        m_socket.close(); // it was never open: no event
    return done;
}

Result<SmtpReply> SmtpChannel::readReply(const Patience &patience)
{
    Result<SmtpReply> reply = m_reader.readReply([this, &patience] { return receive(patience); });
    if (!reply)
        recordRest();
    return reply;
}

//! A line that was never ended is evidence too.
void SmtpChannel::recordRest()
{
    const QByteArray rest = m_reader.takeRest().left(m_limits.replyLineOctets);
    if (!rest.isEmpty())
        m_recorder.line(WireDirection::Received, rest, m_tls != nullptr);
}

Result<void> SmtpChannel::sendLine(const QByteArray &line, const Patience &patience)
{
    return sendLines({line}, patience);
}

Result<void> SmtpChannel::sendLines(const QByteArrayList &lines, const Patience &patience)
{
    for (const QByteArray &line : lines)
        m_recorder.line(WireDirection::Sent, line, m_tls != nullptr);
    const QByteArray octets = lines.join("\r\n") + "\r\n";
    if (!m_tls)
        return m_socket.write(octets, patience);
    if (Result<void> written = m_tls->write(octets); !written)
        return written;
    return flushTls(patience);
}

QByteArray SmtpChannel::unread()
{
    if (!m_tls)
        m_reader.feed(m_socket.readNow());
    return m_reader.rest();
}

QByteArray SmtpChannel::dropUnread()
{
    QByteArray unread = m_reader.takeRest();
    unread += m_socket.readNow();
    return unread;
}

Result<void> SmtpChannel::prepareTls(const TlsOffer &offer)
{
    const auto record = [this](const TlsMessage &message) {
        m_recorder.tlsMessage(message.direction, message.contentType, message.encrypted, message.bytes);
    };
    Result<std::unique_ptr<TlsEngine>> engine = TlsEngine::create(offer, m_limits, record);
    if (!engine)
        return tl::unexpected(engine.error());
    m_prepared = *std::move(engine);
    return {};
}

Result<void> SmtpChannel::startTls(const Patience &patience)
{
    m_tls = std::move(m_prepared);
    while (true) {
        const Result<bool> done = m_tls->handshake();
        if (done && *done)
            return {};
        const Result<void> flushed = flushTls(patience); // also the alert that we send when we refuse
        if (!done)
            return tl::unexpected(done.error());
        if (!flushed)
            return flushed;
        const Result<QByteArray> octets = receiveRaw(patience);
        if (!octets)
            return tl::unexpected(octets.error());
        m_tls->feed(*octets);
    }
}

Result<void> SmtpChannel::flushTls(const Patience &patience)
{
    const QByteArray octets = m_tls->takeOutput();
    return octets.isEmpty() ? Result<void>() : m_socket.write(octets, patience);
}

Result<QByteArray> SmtpChannel::receive(const Patience &patience)
{
    return m_tls ? receiveDecrypted(patience) : receiveRaw(patience);
}

Result<QByteArray> SmtpChannel::receiveRaw(const Patience &patience)
{
    Result<QByteArray> octets = m_socket.read(patience);
    m_closedByPeer = !octets && octets.error().kind == FailureKind::Closed;
    if (!octets)
        return octets;
    if (m_socket.octetsRead() > m_limits.octetsPerHost)
        return fail(FailureKind::TooLarge, u"more than %1 octets in one session"_s.arg(m_limits.octetsPerHost));
    if (!m_tls && m_socket.octetsRead() > m_limits.octetsBeforeTls)
        return fail(FailureKind::TooLarge, u"more than %1 octets before TLS"_s.arg(m_limits.octetsBeforeTls));
    return octets;
}

Result<QByteArray> SmtpChannel::receiveDecrypted(const Patience &patience)
{
    while (true) {
        Result<QByteArray> plain = m_tls->read();
        if (!plain || !plain->isEmpty())
            return plain;
        if (Result<void> flushed = flushTls(patience); !flushed)
            return tl::unexpected(flushed.error());
        const Result<QByteArray> octets = receiveRaw(patience);
        if (!octets)
            return tl::unexpected(octets.error());
        m_tls->feed(*octets);
    }
}

void SmtpChannel::close(const Patience &patience)
{
    if (!m_socket.isOpen())
        return;
    if (m_tls && !m_closedByPeer) {
        m_tls->sayGoodbye();
        (void)flushTls(patience); // nobody waits for anything any more
    }
    m_recorder.closed(m_closedByPeer ? WireDirection::Received : WireDirection::Sent);
    m_socket.close();
}

} // namespace postseal
