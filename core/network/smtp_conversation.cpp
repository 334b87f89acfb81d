// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/smtp_conversation.h"

#include "core/handshake/ehlo_keywords.h"
#include "core/network/ehlo_name.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kReady = 220;
constexpr qsizetype kInjectedKept = 256;
constexpr int kMostRepliesAtTheEnd = 3; // one of a command that was carried inside, one to EHLO, one to QUIT

bool isPositive(const std::optional<SmtpReply> &reply)
{
    return reply && reply->code / 100 == 2;
}

} // namespace

SmtpConversation::SmtpConversation(const DialRequest &wanted, const DialerSettings &settings, std::stop_token stop,
                                   const std::function<void(SmtpStage)> &stage)
    : m_wanted(wanted), m_settings(settings), m_onStage(stage),
      m_channel(settings.limits, m_recorder), m_whole{std::move(stop),
                                                      Patience::Clock::now() + settings.limits.smtpHost}
{
    m_session.startedAt = QDateTime::currentDateTimeUtc();
}

SmtpSession SmtpConversation::run()
{
    const bool atOnce = m_wanted.start == TlsStart::Immediate;
    bool alive = connectTo() && (!atOnce || shakeHands(SmtpStage::TlsFirst)) && greet();
    if (alive && isPositive(m_session.greeting) && !atOnce) {
        alive = sayEhlo(SmtpStage::Ehlo, m_session.ehlo);
        m_session.startTlsOffered = isPositive(m_session.ehlo) && offers(*m_session.ehlo, "STARTTLS");
        if (alive && m_session.startTlsOffered)
            alive = askForTls();
        if (alive && m_session.startTls && m_session.startTls->code == kReady)
            alive = shakeHands(SmtpStage::Handshake);
    }
    if (alive && isPositive(m_session.greeting) && m_channel.tls())
        alive = sayEhlo(SmtpStage::EhloInTls, m_session.ehloInTls) && askAgain();
    finish(alive);
    return std::move(m_session);
}

bool SmtpConversation::connectTo()
{
    enter(SmtpStage::Connect);
    Result<void> done = m_channel.open(m_wanted.address, m_wanted.port, m_whole.within(m_settings.limits.smtpConnect));
    if (done)
        done = m_channel.prepareTls({m_wanted.host, m_wanted.trial}); // while the greeting is on its way
    return done || failed(done.error());
}

bool SmtpConversation::greet()
{
    enter(SmtpStage::Greeting);
    return keep(m_session.greeting, m_channel.readReply(m_whole.within(m_settings.limits.smtpGreeting)));
}

bool SmtpConversation::sayEhlo(SmtpStage stage, std::optional<SmtpReply> &reply)
{
    noteTurn();
    const Patience patience = m_whole.within(m_settings.limits.smtpReply);
    const QByteArray name = ehloName(m_settings.ehloName, m_channel.localAddress());
    if (Result<void> sent = m_channel.sendLine("EHLO " + name, patience); !sent) {
        enter(stage);
        return failed(sent.error());
    }
    enter(stage);
    return keep(reply, m_channel.readReply(patience));
}

//! Whatever the server has said by now in the clear and is not the reply that was read, nobody asked for.
void SmtpConversation::noteTurn()
{
    if (!m_channel.tls() && m_outOfTurn.isEmpty())
        m_outOfTurn = m_channel.unread().left(kInjectedKept);
}

bool SmtpConversation::askForTls()
{
    noteTurn();
    const Patience patience = m_whole.within(m_settings.limits.smtpReply);
    QByteArrayList commands{"STARTTLS"};
    if (m_wanted.trial == SessionTrial::CommandBehindStartTls)
        commands.append("NOOP"); // does no harm wherever it ends
    enter(SmtpStage::StartTls);
    if (Result<void> sent = m_channel.sendLines(commands, patience); !sent)
        return failed(sent.error());
    if (!keep(m_session.startTls, m_channel.readReply(patience)))
        return false;
    if (m_session.startTls->code != kReady)
        return true;
    // Whoever stands in between could have put replies here that would seem to come from inside TLS.
    m_session.injected = m_channel.dropUnread().left(kInjectedKept);
    if (!m_session.injected.isEmpty())
        m_recorder.line(WireDirection::Received, m_session.injected, false);
    return true;
}

bool SmtpConversation::shakeHands(SmtpStage stage)
{
    enter(stage);
    const Result<void> done = m_channel.startTls(m_whole.within(m_settings.limits.tlsHandshake));
    if (m_channel.tls())
        m_session.tls = m_channel.tls()->outcome();
    return done || failed(done.error());
}

//! STARTTLS once more, inside TLS. Whoever says 220 to that waits for a ClientHello: then nothing more can be said.
bool SmtpConversation::askAgain()
{
    if (m_wanted.trial != SessionTrial::SecondStartTls || !isPositive(m_session.ehloInTls))
        return true;
    const Patience patience = m_whole.within(m_settings.limits.smtpReply);
    if (Result<void> sent = m_channel.sendLine("STARTTLS", patience); !sent)
        return failed(sent.error());
    std::optional<SmtpReply> reply;
    if (!keep(reply, m_channel.readReply(patience)))
        return false;
    m_session.moreInTls.append(*reply);
    return reply->code != kReady;
}

//! QUIT is said when the other side still listens; nobody waits for its 221, but where replies have to be counted.
void SmtpConversation::finish(bool alive)
{
    const Patience patience = m_whole.within(m_settings.limits.smtpQuit);
    if (m_channel.tls())
        m_session.tls = m_channel.tls()->outcome(); // tickets came behind the handshake
    if (alive) {
        enter(SmtpStage::Quit);
        (void)m_channel.sendLine("QUIT", patience);
    }
    if (alive && m_wanted.trial == SessionTrial::CommandBehindStartTls && m_session.ehloInTls)
        countReplies();
    m_channel.close(patience);
    if (alive)
        enter(SmtpStage::Done);
    m_session.took = m_recorder.elapsed();
    if (m_session.stage > SmtpStage::Connect)
        m_session.manners = SmtpManners{m_channel.bareLf(), m_outOfTurn};
    m_session.events = m_recorder.takeEvents();
}

void SmtpConversation::countReplies()
{
    auto limit = m_settings.limits.smtpReply;
    for (int i = 0; i < kMostRepliesAtTheEnd; ++i) {
        const Result<SmtpReply> reply = m_channel.readReply(m_whole.within(limit));
        if (!reply)
            return; // closed, as it should be
        m_session.moreInTls.append(*reply);
        limit = m_settings.limits.smtpQuit;
    }
}

void SmtpConversation::enter(SmtpStage stage)
{
    m_session.stage = stage;
    if (m_onStage)
        m_onStage(stage);
}

bool SmtpConversation::keep(std::optional<SmtpReply> &place, Result<SmtpReply> reply)
{
    if (!reply)
        return failed(reply.error());
    place = *std::move(reply);
    return true;
}

bool SmtpConversation::failed(Failure failure)
{
    if (m_channel.tls() && m_channel.tls()->fatalAlert() >= 0) {
        m_session.alert = m_channel.tls()->fatalAlert();
        failure.kind = FailureKind::TlsRejected; // also after our part of a TLS 1.3 handshake was through
    }
    m_session.failure = std::move(failure);
    return false;
}

} // namespace postseal
