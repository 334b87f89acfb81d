// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

// Everything here compares a session under trial with the one of a sender. Whatever a trial did not come to (a busy
// server, a lost connection before STARTTLS, a temporary refusal) is no finding: it says nothing of what was tried.

constexpr int kNoApplicationProtocol = 120;

const SmtpSession *trialOf(const AddressReading &address, SessionTrial wanted)
{
    const auto &trials = address.facts->trials;
    const auto found = std::ranges::find(trials, wanted, &TrialSession::trial);
    return found == trials.end() ? nullptr : &found->session;
}

bool begunTls(const SmtpSession &session)
{
    return session.startTls && session.startTls->code == 220;
}

bool finishedTls(const SmtpSession &session)
{
    return begunTls(session) && session.tls && session.stage >= SmtpStage::EhloInTls;
}

bool endedInHandshake(const SmtpSession &session, FailureKind how)
{
    return begunTls(session) && session.stage == SmtpStage::Handshake && session.failure
           && session.failure->kind == how;
}

//! The server ended the handshake in so many words, or sent no TLS that can be read.
bool rejected(const SmtpSession &session)
{
    return endedInHandshake(session, FailureKind::TlsRejected);
}

bool lost(const SmtpSession &session)
{
    return endedInHandshake(session, FailureKind::Closed) || endedInHandshake(session, FailureKind::TimedOut);
}

//! The connection was lost in trials of one kind alone: then it is not the network that loses connections.
bool lostOnlyIn(const DomainReading &reading, const AddressReading &address, const QList<SessionTrial> &kind)
{
    // a server without a certificate that would do hangs up, too
    const QList<SessionTrial> choosy{SessionTrial::RsaOnly, SessionTrial::EcdsaOnly};
    return !areTrialsOpen(*reading.facts)
           && std::ranges::none_of(address.facts->trials, [&](const TrialSession &trial) {
                  return !kind.contains(trial.trial) && !choosy.contains(trial.trial) && lost(trial.session);
              });
}

QString endOf(const SmtpSession &session)
{
    QString end = session.failure ? failureLine(*session.failure) : QString();
    if (session.alert >= 0)
        end += u" (alert %1)"_s.arg(session.alert);
    return end;
}

//! The keyword there in one session and missing in another to the same address (RFC 7672 section 9.2).
Findings judgeSelective(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    QStringList seen;
    int with = 0, without = 0;
    const auto look = [&](const SmtpSession &session) {
        if (!session.ehlo || session.ehlo->code != 250)
            return;
        ++(session.startTlsOffered ? with : without);
        seen.append(session.startedAt.toUTC().toString(u"hh:mm:ss "_s)
                    + (session.startTlsOffered ? u"STARTTLS"_s : u"—"_s));
    };
    look(*address.session);
    for (const TrialSession &trial : address.facts->trials)
        look(trial.session);
    if (with + without < 2 || with == 0 || (without == 0 && areTrialsOpen(*reading.facts)))
        return {};
    return {noteAt(host, address, Check::StartTlsSelective, without > 0 ? Standing::Fails : Standing::Passes)
                .seen(seen)
                .unbound(!reading.binds(host))};
}

Findings judgeLargeHello(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const SmtpSession *large = trialOf(address, SessionTrial::LargeHello);
    if (!large)
        return {};
    const auto note = [&](Standing standing) {
        return noteAt(host, address, Check::StartTlsHandshakeHang, standing).with(Slot::Text, endOf(*large));
    };
    if (finishedTls(*large))
        return {note(Standing::Passes)};
    if (rejected(*large) || (lost(*large) && lostOnlyIn(reading, address, {SessionTrial::LargeHello})))
        return {note(Standing::Fails).seen({endOf(*large)})};
    return {};
}

//! A command in the clear was carried into the session when a reply nobody asked for stands inside TLS.
std::optional<bool> carriedInside(const SmtpSession &trial)
{
    if (!begunTls(trial)) // 5xx: such a segment is not taken at all
        return trial.startTls && trial.startTls->code / 100 == 5 ? std::optional(false) : std::nullopt;
    if (!trial.injected.isEmpty())
        return std::nullopt; // it was answered in the clear
    if (rejected(trial))
        return false; // read as TLS, which it is not
    if (!finishedTls(trial) || !trial.ehloInTls || trial.ehloInTls->code != 250)
        return std::nullopt;
    const QList<SmtpReply> &more = trial.moreInTls;
    if (more.size() >= 2 || (more.size() == 1 && more.constFirst().code == 250 && more.constFirst().lines.size() > 1))
        return true;
    const bool closing = more.size() == 1 && more.constFirst().code == 221;
    return closing || trial.ehloInTls->lines.size() > 1 ? std::optional(false) : std::nullopt;
}

Findings judgeInjection(const HostReading &host, const AddressReading &address)
{
    const SmtpSession *trial = trialOf(address, SessionTrial::CommandBehindStartTls);
    const std::optional<bool> carried = trial ? carriedInside(*trial) : std::nullopt;
    if (!carried)
        return {};
    QStringList seen;
    if (*carried) {
        seen = replyLines(*trial->ehloInTls);
        for (const SmtpReply &reply : trial->moreInTls)
            seen += replyLines(reply);
    }
    return {noteAt(host, address, Check::StartTlsCommandInjection, *carried ? Standing::Fails : Standing::Passes)
                .seen(seen)};
}

Findings judgeDouble(const HostReading &host, const AddressReading &address)
{
    const SmtpSession *trial = trialOf(address, SessionTrial::SecondStartTls);
    if (!trial || trial->moreInTls.isEmpty())
        return {};
    const SmtpReply &reply = trial->moreInTls.constFirst();
    if (reply.code / 100 != 2 && reply.code / 100 != 5)
        return {};
    return {noteAt(host, address, Check::StartTlsDouble, reply.code / 100 == 5 ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, replyLines(reply).join(u' '))
                .seen(replyLines(reply))};
}

//! What is seen in passing of a certificate that another name, or none, brings out.
bool isInOrder(const Certificate &leaf, const QDateTime &now)
{
    return !leaf.selfSigned && leaf.issuer != leaf.subject && now >= leaf.notBefore && now <= leaf.notAfter;
}

//! The one of the sender's session, or another that is of use as far as it shows.
bool showsOfUse(const DomainReading &reading, const AddressReading &address, const SmtpSession &trial)
{
    const QByteArray shown = trial.tls->certificates.value(0);
    const Result<Certificate> leaf = describeCertificate(shown);
    return !shown.isEmpty()
           && (shown == address.session->tls->certificates.value(0)
               || (leaf && isInOrder(*leaf, reading.facts->finishedAt)));
}

Findings judgeSniFallback(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const QList<SessionTrial> names{SessionTrial::NoServerName, SessionTrial::OtherServerName};
    QStringList broken;
    int finished = 0;
    for (const SessionTrial name : names) {
        const SmtpSession *trial = trialOf(address, name);
        const bool closed = trial && endedInHandshake(*trial, FailureKind::Closed);
        if (trial && (rejected(*trial) || (closed && lostOnlyIn(reading, address, names))))
            broken.append((name == SessionTrial::NoServerName ? u"without SNI: "_s : u"with an unknown name: "_s)
                          + endOf(*trial));
        else if (trial && finishedTls(*trial) && showsOfUse(reading, address, *trial))
            ++finished;
    }
    const auto note = [&](Standing standing) {
        return noteAt(host, address, Check::StartTlsSniFallback, standing).seen(broken).unbound(!reading.binds(host));
    };
    if (!broken.isEmpty())
        return {note(Standing::Fails)};
    return finished == 2 ? Findings{note(Standing::Passes)} : Findings();
}

//! Another certificate without SNI does no harm while it fits the host too. No chain is built to it: it is as good as
//! that of the sender's session only with the same issuers behind it.
Findings judgeSniCertificate(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const SmtpSession *trial = trialOf(address, SessionTrial::NoServerName);
    if (!trial || !finishedTls(*trial) || trial->tls->certificates.isEmpty() || !address.leaf)
        return {};
    const QList<QByteArray> &others = trial->tls->certificates, &ours = address.session->tls->certificates;
    const Result<Certificate> leaf = describeCertificate(others.constFirst());
    const bool same = others.constFirst() == ours.constFirst();
    const bool named = same || (leaf && matchName(*leaf, host.name()).fits());
    const bool fits = same || (named && others.mid(1) == ours.mid(1) && showsOfUse(reading, address, *trial));
    if (named && !fits)
        return {};
    QStringList seen{address.leaf->subject};
    if (leaf && !same)
        seen.append(leaf->subject);
    return {noteAt(host, address, Check::StartTlsSniDifferentCert, fits ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, leaf ? leaf->subject.left(120) : QString())
                .seen(seen)};
}

//! What the session of a sender shows of what the server asks for.
Findings judgeDemands(const HostReading &host, const AddressReading &address)
{
    Findings findings;
    const std::optional<TlsOutcome> &tls = address.session->tls;
    if (tls && tls->clientCertificateRequested.value_or(false))
        findings.append(noteAt(host, address, Check::StartTlsClientCertRequest));
    if (!address.encrypted && address.session->alert == kNoApplicationProtocol)
        findings.append(noteAt(host, address, Check::StartTlsAlpn));
    return findings;
}

} // namespace

Findings judgeTrials(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (!ehloAccepted(address))
                continue;
            findings += judgeSelective(reading, host, address) + judgeDemands(host, address);
            if (!address.encrypted)
                continue; // a trial tells something only beside a session that went well
            findings += judgeLargeHello(reading, host, address) + judgeInjection(host, address)
                        + judgeDouble(host, address) + judgeSniFallback(reading, host, address)
                        + judgeSniCertificate(reading, host, address);
        }
    }
    return findings;
}

} // namespace postseal
