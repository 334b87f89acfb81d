// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/judge/judge_areas.h"
#include "core/judge/session_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList withStartTls(const SmtpReply &ehlo)
{
    SmtpReply mended = ehlo;
    mended.lines.insert(std::max<qsizetype>(mended.lines.size() - 1, 1), "STARTTLS");
    return replyLines(mended);
}

Findings judgeOffer(const HostReading &host, bool unbound)
{
    const auto absent = [](const AddressReading &a) { return ehloAccepted(a) && !a.session->startTlsOffered; };
    const QString without = addressesWhere(host, absent);
    const QString all = addressesWhere(host, ehloAccepted);
    if (all.isEmpty() || (host.open && (without.isEmpty() || without == all)))
        return {}; // the addresses still to come may turn it round
    if (without.isEmpty())
        return {passed(Check::StartTlsOffered).on(host.name()).with(Slot::Address, all)};
    const AddressReading &first = *std::ranges::find_if(host.addresses, absent);
    return {Note(without == all ? Check::StartTlsAbsent : Check::StartTlsPartial)
                .on(host.name())
                .with(Slot::Address, without)
                .seen(replyLines(*first.session->ehlo))
                .expected(withStartTls(*first.session->ehlo))
                .unbound(unbound)};
}

std::optional<Check> replyCheck(const SmtpSession &session)
{
    if (!session.startTlsOffered)
        return std::nullopt;
    if (session.startTls) {
        const int code = session.startTls->code;
        if (code == 220)
            return std::nullopt;
        return code == 454                  ? Check::StartTlsReply454
               : code >= 500 && code <= 503 ? Check::StartTlsReply5xx
                                            : Check::StartTlsReply220;
    }
    if (!session.failure || session.failure->kind == FailureKind::Cancelled || session.stage != SmtpStage::StartTls)
        return std::nullopt;
    return session.failure->kind == FailureKind::TimedOut ? Check::StartTlsReplyTimeout : Check::StartTlsReply220;
}

Findings judgeReply(const HostReading &host, const AddressReading &address, bool unbound)
{
    const std::optional<Check> check = replyCheck(*address.session);
    if (!check)
        return {};
    const SmtpSession &session = *address.session;
    const QStringList seen = session.startTls ? replyLines(*session.startTls)
                                              : QStringList{failureLine(*session.failure)};
    return {Note(*check)
                .on(host.name())
                .with(Slot::Address, address.address())
                .with(Slot::Code, qint64(session.startTls ? session.startTls->code : 0))
                .with(Slot::Text, seen.join(u' '))
                .seen(seen)
                .expected({u"220 ready for TLS"_s})
                .unbound(unbound)};
}

Findings judgeHandshake(const HostReading &host, const AddressReading &address, bool unbound)
{
    const SmtpSession &session = *address.session;
    const auto on = [&](Check check, Standing standing = Standing::Fails) {
        return Note(check, standing).on(host.name()).with(Slot::Address, address.address()).unbound(unbound);
    };
    const bool stopped = session.failure && session.failure->kind == FailureKind::Cancelled;
    Findings findings;
    if (!session.injected.isEmpty())
        findings.append(on(Check::StartTlsPlaintextBuffered)
                            .with(Slot::Text, evidence(session.injected))
                            .seen({evidence(session.injected)}));
    if (!address.encrypted) {
        QString why = session.failure ? failureLine(*session.failure) : QString();
        if (session.alert >= 0)
            why += u" (alert %1)"_s.arg(session.alert);
        if (!stopped)
            findings.append(on(Check::StartTlsHandshake).with(Slot::Text, why).seen({why}));
        return findings;
    }
    findings.append(on(Check::StartTlsHandshake, Standing::Passes));
    const bool oldVersion = session.tls->version != u"TLSv1.3" && session.tls->version != u"TLSv1.2";
    findings.append(on(Check::TlsVersion12, oldVersion ? Standing::Fails : Standing::Passes)
                        .with(Slot::Text, session.tls->version)
                        .seen({session.tls->version}));
    if (!oldVersion)
        findings.append(on(Check::TlsVersion13, session.tls->version == u"TLSv1.3" ? Standing::Passes : Standing::Fails)
                            .with(Slot::Text, session.tls->version)
                            .seen({session.tls->version}));
    findings.append(on(Check::TlsCipherNegotiated, Standing::Passes)
                        .with(Slot::Text, session.tls->cipherSuite)
                        .seen({session.tls->version, session.tls->cipherSuite, session.tls->group}));
    if (!session.ehloInTls && session.failure && !stopped)
        findings.append(on(Check::StartTlsEhloAfter)
                            .with(Slot::Text, failureLine(*session.failure))
                            .seen({failureLine(*session.failure)}));
    else if (session.ehloInTls)
        findings.append(
            on(Check::StartTlsEhloAfter, session.ehloInTls->code == 250 ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, replyLines(*session.ehloInTls).join(u' '))
                .seen(replyLines(*session.ehloInTls)));
    return findings;
}

Findings judgeReadvertised(const HostReading &host, const AddressReading &address)
{
    const std::optional<SmtpReply> &ehlo = address.session->ehloInTls;
    if (!ehlo || ehlo->code != 250)
        return {};
    const bool again = offers(*ehlo, "STARTTLS");
    return {Note(Check::StartTlsReadvertised, again ? Standing::Fails : Standing::Passes)
                .on(host.name())
                .with(Slot::Address, address.address())
                .seen(replyLines(*ehlo))};
}

} // namespace

Findings judgeStartTls(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        const bool unbound = !reading.binds(host);
        findings += judgeOffer(host, unbound);
        for (const AddressReading &address : host.addresses) {
            if (!ehloAccepted(address))
                continue;
            findings += judgeReply(host, address, unbound);
            if (address.session->startTls && address.session->startTls->code == 220)
                findings += judgeHandshake(host, address, unbound) + judgeReadvertised(host, address);
        }
    }
    return findings;
}

} // namespace postseal
