// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/handshake/smtp_session.h"

namespace postseal {

//! Writes down what crosses the wire, with the time since the dial began.
class SessionRecorder
{
public:
    SessionRecorder() : m_began(Clock::now()) {}

    void line(WireDirection direction, const QByteArray &line, bool encrypted)
    {
        add({WireKind::SmtpLine, direction, {}, encrypted, 0, line});
    }
    void tlsMessage(WireDirection direction, int contentType, bool encrypted, const QByteArray &bytes)
    {
        add({WireKind::TlsMessage, direction, {}, encrypted, contentType, bytes});
    }
    void opened() { add({WireKind::Opened, WireDirection::Sent, {}, false, 0, {}}); }
    void closed(WireDirection who) { add({WireKind::Closed, who, {}, false, 0, {}}); }

    std::chrono::milliseconds elapsed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(sinceBegin());
    }
    QList<WireEvent> takeEvents() { return std::move(m_events); }

private:
    using Clock = std::chrono::steady_clock;
    std::chrono::microseconds sinceBegin() const
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_began);
    }
    void add(WireEvent event)
    {
        event.at = sinceBegin();
        m_events.append(std::move(event));
    }
    const Clock::time_point m_began;
    QList<WireEvent> m_events;
};

} // namespace postseal
