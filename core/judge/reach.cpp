// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/reach.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr int kShuttingDown = 421; // to any command, RFC 5321 section 3.8

//! Without ESMTP a server does not know EHLO (RFC 5321 section 3.2); any other refusal is about who asks.
bool isTurnedAway(const std::optional<SmtpReply> &ehlo)
{
    return ehlo && ehlo->code >= 400 && ehlo->code != 500 && ehlo->code != 502;
}

//! EHLO was taken in the clear and refused inside TLS: for good, or for want of a client certificate, is no matter of
//! who asks.
bool isTurnedAwayInTls(const SmtpSession &session)
{
    const bool demands = session.tls && session.tls->clientCertificateRequested.value_or(false);
    return isTurnedAway(session.ehloInTls) && session.ehloInTls->code < 500 && !demands;
}

} // namespace

void FamiliesThatWork::note(IpFamily family, Reach reach)
{
    m_greets[indexOf(family)] = m_greets[indexOf(family)] || reach >= Reach::NoEhlo;
    m_comesBack[indexOf(family)] = m_comesBack[indexOf(family)] || reach > Reach::Silent;
}

Reach FamiliesThatWork::seen(IpFamily family, Reach reach, const SmtpSession *session) const
{
    const bool byRouter = session && session->failure && session->failure->kind == FailureKind::Unreachable;
    if (reach == Reach::Local && byRouter && greets(family))
        return Reach::Silent;
    const bool otherWorks = m_comesBack[1 - indexOf(family)];
    if (reach == Reach::Silent && otherWorks && !m_comesBack[indexOf(family)])
        return Reach::Local;
    return reach;
}

Reach reachOf(const AddressFacts &facts)
{
    const SmtpSession *session = facts.session.value();
    if (!session)
        return Reach::NotTested;
    if (session->failure && session->failure->kind == FailureKind::Cancelled)
        return session->greeting && session->stage > SmtpStage::EhloInTls ? Reach::Answered : Reach::NotTested;
    if (refusalOf(*session))
        return Reach::Declined;
    if (session->greeting)
        return !session->ehlo && session->failure ? Reach::NoEhlo : Reach::Answered;
    if (!session->failure || session->stage != SmtpStage::Connect)
        return Reach::NoGreeting;
    switch (session->failure->kind) {
    case FailureKind::TimedOut: return Reach::Silent;
    case FailureKind::Refused: return Reach::Refused;
    case FailureKind::Unreachable:
    case FailureKind::Internal: return Reach::Local;
    case FailureKind::Cancelled:
    case FailureKind::NotPermitted: return Reach::NotTested;
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
    case FailureKind::TlsRejected:
    case FailureKind::TooLarge:
    case FailureKind::Malformed: return Reach::NoGreeting;
    }
    Q_UNREACHABLE();
}

bool endedByOurPatience(Reach reach, const SmtpSession &session)
{
    return (reach == Reach::NoGreeting || reach == Reach::NoEhlo) && session.failure
           && session.failure->kind == FailureKind::TimedOut;
}

const SmtpReply *refusalOf(const SmtpSession &session)
{
    if (session.greeting && session.greeting->code != 220)
        return &*session.greeting;
    if (isTurnedAway(session.ehlo))
        return &*session.ehlo;
    if (session.startTls && session.startTls->code == kShuttingDown)
        return &*session.startTls;
    return isTurnedAwayInTls(session) ? &*session.ehloInTls : nullptr;
}

} // namespace postseal
