// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/openssl_smtp_tls_dialer.h"

#include "core/network/smtp_conversation.h"

namespace postseal {

OpensslSmtpTlsDialer::OpensslSmtpTlsDialer(DialerSettings settings) : m_settings(std::move(settings)) {}

SmtpSession OpensslSmtpTlsDialer::dial(const DialRequest &wanted, std::stop_token stop,
                                       const std::function<void(SmtpStage)> &stage)
{
    return SmtpConversation(wanted, m_settings, std::move(stop), stage).run();
}

} // namespace postseal
