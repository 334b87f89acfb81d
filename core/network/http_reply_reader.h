// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace postseal {

//! Puts one HTTP/1.1 reply together from octets that come in any portions (RFC 9112), bounded at every step.
//! Interim replies (1xx) are passed over. Nothing is inflated.
class HttpReplyReader
{
public:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    explicit HttpReplyReader(qsizetype mostBodyOctets) : m_mostBodyOctets(mostBodyOctets) {}

    //! True when the reply is whole; false when more has to come.
    //! \retval ProtocolBroken  not HTTP, or a length that cannot be understood
    //! \retval TooLarge        the head passed 32 KiB, or the body its limit; body() then holds as much as is allowed
    Result<bool> feed(const QByteArray &octets);
    //! The connection is over: `inOrder` says that its own layer confirmed the end, as the closure alert does for TLS
    //! (RFC 9112 section 9.8). That ends a body without a length; everything else is broken off (Closed).
    Result<void> finish(bool inOrder);

    int status() const { return m_status; } //!< 0 before the head is whole
    const Fields &fields() const { return m_fields; }
    const QByteArray &body() const { return m_body; }
    const QByteArray &unread() const { return m_buffer; } //!< what came and belongs to no part of a reply yet

private:
    enum class State { Head, SizedBody, OpenBody, ChunkSize, Chunk, ChunkEnd, Trailer, Done };
    Result<bool> step(); //!< false: wants more octets
    Result<bool> readHead();
    Result<void> parseHead(const QByteArray &head);
    Result<void> beginBody();
    Result<bool> readBody();
    Result<bool> readChunkSize();
    Result<bool> readChunkEnd();
    Result<bool> readTrailer();
    Result<bool> takeLine(QByteArray &line);
    QByteArray field(QByteArrayView name) const;

    const qsizetype m_mostBodyOctets;
    State m_state = State::Head;
    QByteArray m_buffer;
    qsizetype m_headOctets = 0; //!< of interim heads too
    qint64 m_left = 0;          //!< of the sized body or the chunk
    int m_status = 0;
    Fields m_fields;
    QByteArray m_body;
};

} // namespace postseal
