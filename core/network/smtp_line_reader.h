// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"
#include "core/values/failure.h"
#include "core/values/limits.h"

#include <functional>

namespace postseal {

//! Puts SMTP replies together from octets that come in any portions (RFC 5321 section 4.2). LF alone ends a line too.
class SmtpLineReader
{
public:
    using Source = std::function<Result<QByteArray>()>; //!< waits for more octets; its failures are handed on
    using LineSeen = std::function<void(const QByteArray &line)>;

    SmtpLineReader(const Limits &limits, LineSeen seen) : m_limits(limits), m_seen(std::move(seen)) {}

    //! \retval ProtocolBroken  no code of 200 to 599, or it changes within the reply; `detail` is the line
    //! \retval TooLarge        a line, the number of lines or the whole reply passed its limit
    Result<SmtpReply> readReply(const Source &more);
    QByteArray takeRest();                              //!< octets that were received and belong to no reply yet
    const QByteArray &rest() const { return m_buffer; } //!< the same, left where they are
    void feed(const QByteArray &octets) { m_buffer += octets; } //!< what came without being waited for
    const QByteArrayList &bareLf() const { return m_bareLf; }   //!< lines that ended in LF alone, the first few

private:
    Result<QByteArray> readLine(const Source &more);
    Limits m_limits;
    LineSeen m_seen;
    QByteArray m_buffer;
    QByteArrayList m_bareLf;
    qsizetype m_searched = 0; //!< no line end before this place
    qsizetype m_replyOctets = 0;
};

//! For a log line: control and 8-bit octets as \xNN, at most 200 characters.
QString printable(const QByteArray &octets);

} // namespace postseal
