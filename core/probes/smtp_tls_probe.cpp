// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/probes/smtp_tls_probe.h"

namespace postseal {

Observed<SmtpSession> refusalFor(const IpAddress &address, const InspectionOptions &options)
{
    const QLatin1StringView block = address.specialBlock();
    if (!block.isEmpty() && !options.allowPrivate)
        return Failure{FailureKind::NotPermitted, QString(block)};
    return {};
}

AddressFacts probeAddress(const World &world, const DomainName &host, const IpAddress &address, SessionTrial trial,
                          const std::function<void(SmtpStage)> &stage)
{
    AddressFacts facts;
    facts.address = address;
    const DialRequest wanted{host, address, world.options.smtpPort, TlsStart::StartTls, trial};
    SmtpSession session = world.smtp.dial(wanted, world.stop, stage);
    if (trial == SessionTrial::None && session.tls && !session.tls->certificates.isEmpty())
        facts.chain = world.trust.check(session.tls->certificates, session.startedAt);
    facts.session = std::move(session);
    return facts;
}

} // namespace postseal
