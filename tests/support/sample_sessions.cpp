// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/sample_sessions.h"

#include "tests/support/sample_answers.h"

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

constexpr int kHandshakeContent = 22; // RFC 8446 section 5.1

//! Writes a session's events down as they would cross the wire, ten milliseconds apart.
class Wire
{
public:
    explicit Wire(SmtpSession &session) : m_session(session) {}

    void note(WireKind kind, WireDirection direction, const QByteArray &bytes = {}, int contentType = 0)
    {
        m_at += std::chrono::milliseconds(10);
        m_session.took = std::chrono::duration_cast<std::chrono::milliseconds>(m_at);
        m_session.events.append({kind, direction, m_at, m_encrypted, contentType, bytes});
    }
    void say(const QByteArray &line) { note(WireKind::SmtpLine, WireDirection::Sent, line); }
    void hear(const SmtpReply &reply)
    {
        const QByteArray code = QByteArray::number(reply.code);
        for (qsizetype i = 0; i < reply.lines.size(); ++i) {
            const char *joint = i + 1 < reply.lines.size() ? "-" : " ";
            note(WireKind::SmtpLine, WireDirection::Received, code + joint + reply.lines.at(i));
        }
    }
    void shakeHands() // the first octets of a ClientHello and a ServerHello are enough for a sample
    {
        note(WireKind::TlsMessage, WireDirection::Sent, QByteArray::fromHex("010000020303"), kHandshakeContent);
        note(WireKind::TlsMessage, WireDirection::Received, QByteArray::fromHex("020000020303"), kHandshakeContent);
        m_encrypted = true;
    }

private:
    SmtpSession &m_session;
    std::chrono::microseconds m_at{0};
    bool m_encrypted = false;
};

SmtpReply greeting(const QString &host)
{
    return {220, {host.toLatin1() + " ESMTP ready"}};
}

SmtpReply ehlo(const QString &host, const QByteArrayList &keywords)
{
    return {250, QByteArrayList{host.toLatin1() + " greets you"} + keywords};
}

void openAndGreet(SmtpSession &session, Wire &wire, const QString &host, const QByteArrayList &keywords)
{
    session.startedAt = sampleTime().addMSecs(200);
    wire.note(WireKind::Opened, WireDirection::Sent);
    session.greeting = greeting(host);
    wire.hear(*session.greeting);
    wire.say("EHLO inspector.example");
    session.ehlo = ehlo(host, keywords);
    wire.hear(*session.ehlo);
    session.startTlsOffered = keywords.contains("STARTTLS");
}

} // namespace

TlsOutcome tlsOutcome(const QString &serverName, const QList<QByteArray> &certificates)
{
    return {.version = u"TLSv1.3"_s, .cipherSuite = u"TLS_AES_256_GCM_SHA384"_s, .group = u"X25519"_s,
            .signatureScheme = u"ecdsa_secp256r1_sha256"_s, .serverName = serverName, .certificates = certificates};
}

SmtpSession starttlsSession(const QString &host, const QList<QByteArray> &certificates)
{
    SmtpSession session;
    Wire wire(session);
    openAndGreet(session, wire, host, {"PIPELINING", "STARTTLS", "8BITMIME"});
    wire.say("STARTTLS");
    session.startTls = SmtpReply{220, {"2.0.0 Ready to start TLS"}};
    wire.hear(*session.startTls);
    wire.shakeHands();
    session.tls = tlsOutcome(host, certificates);
    wire.say("EHLO inspector.example");
    session.ehloInTls = ehlo(host, {"PIPELINING", "8BITMIME"});
    wire.hear(*session.ehloInTls);
    wire.say("QUIT");
    wire.note(WireKind::Closed, WireDirection::Received);
    session.stage = SmtpStage::Done;
    return session;
}

SmtpSession plainSession(const QString &host)
{
    SmtpSession session;
    Wire wire(session);
    openAndGreet(session, wire, host, {"PIPELINING", "8BITMIME"});
    wire.say("QUIT");
    wire.note(WireKind::Closed, WireDirection::Received);
    session.stage = SmtpStage::Done;
    return session;
}

SmtpSession brokenSession(const QString &host, SmtpStage stage, const Failure &failure)
{
    const bool inClear = stage < SmtpStage::StartTls;
    SmtpSession session = inClear ? plainSession(host) : starttlsSession(host, {});
    session.stage = stage;
    session.failure = failure;
    if (stage <= SmtpStage::Greeting)
        session.greeting.reset();
    if (stage <= SmtpStage::Ehlo)
        session.ehlo.reset();
    if (stage <= SmtpStage::StartTls)
        session.startTls.reset();
    if (stage <= SmtpStage::Handshake)
        session.tls.reset();
    if (stage <= SmtpStage::EhloInTls)
        session.ehloInTls.reset();
    session.events = session.events.mid(0, 2 * int(stage));
    return session;
}

HttpsExchange policyReply(const QString &policyHost, int status, const QByteArray &body,
                          const QList<QByteArray> &certificates)
{
    HttpsExchange exchange;
    exchange.url = QUrl(u"https://%1/.well-known/mta-sts.txt"_s.arg(policyHost));
    exchange.startedAt = sampleTime().addMSecs(120);
    exchange.took = std::chrono::milliseconds(95);
    exchange.status = status;
    exchange.headers = {{"Content-Type", "text/plain; charset=utf-8"},
                        {"Content-Length", QByteArray::number(body.size())}};
    exchange.body = body;
    exchange.tls = tlsOutcome(policyHost, certificates);
    return exchange;
}

ChainCheck chainCheck(ChainVerdict verdict, const QList<QByteArray> &certificates)
{
    ChainCheck check{.verdict = verdict, .path = certificates, .store = u"system"_s};
    if (verdict != ChainVerdict::Trusted)
        check.detail = u"as the sample wants it"_s;
    return check;
}

} // namespace postseal::test
