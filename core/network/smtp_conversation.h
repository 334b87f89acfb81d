// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/openssl_smtp_tls_dialer.h"
#include "core/network/smtp_channel.h"

namespace postseal {

//! One dial from the first packet to QUIT. Each step fills its place in the session and tells whether to go on.
class SmtpConversation
{
public:
    SmtpConversation(const DialRequest &wanted, const DialerSettings &settings, std::stop_token stop,
                     const std::function<void(SmtpStage)> &stage);

    SmtpSession run();

private:
    bool connectTo();
    bool greet();
    bool sayEhlo(SmtpStage stage, std::optional<SmtpReply> &reply);
    void noteTurn();
    bool askForTls();
    bool shakeHands(SmtpStage stage);
    bool askAgain();
    void finish(bool alive);
    void countReplies();

    void enter(SmtpStage stage);
    bool keep(std::optional<SmtpReply> &place, Result<SmtpReply> reply);
    bool failed(Failure failure); //!< always false

    const DialRequest &m_wanted;
    const DialerSettings &m_settings;
    const std::function<void(SmtpStage)> &m_onStage;
    SessionRecorder m_recorder;
    SmtpChannel m_channel;
    Patience m_whole;
    SmtpSession m_session;
    QByteArray m_outOfTurn;
};

} // namespace postseal
