// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/note.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList reachLines(const HostReading &host, const std::function<bool(const AddressReading &)> &fits)
{
    QStringList lines;
    for (const AddressReading &address : host.addresses) {
        if (!fits(address) || !address.session)
            continue;
        if (address.session->failure)
            lines.append(address.address() + u": "_s + failureLine(*address.session->failure));
        else if (address.session->greeting)
            lines += replyLines(*address.session->greeting);
    }
    return lines;
}

bool couldNotConnect(const AddressReading &address)
{
    return address.reach == Reach::Refused || address.reach == Reach::Silent;
}

bool isAnyOpen(const DomainReading &reading)
{
    return std::ranges::any_of(reading.hosts, &HostReading::open);
}

//! No session yet tells whether port 25 lets us out, and some are still to come.
bool notYetTold(const DomainReading &reading)
{
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (address.reach > Reach::Silent)
                return false;
        }
    }
    return isAnyOpen(reading);
}

//! Nobody was reached at all and nobody refused: it says more about where we stand than about the hosts.
bool blockedHere(const DomainReading &reading)
{
    bool tried = false;
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (address.reach == Reach::NotTested)
                continue;
            if (address.reach != Reach::Silent && address.reach != Reach::Local)
                return false;
            tried = true;
        }
    }
    return tried;
}

//! \param open  an address of another host may still show that silence over a family is not our own
Findings judgeConnect(const HostReading &host, bool open)
{
    const auto isLocal = [](const AddressReading &a) { return a.reach == Reach::Local; };
    const auto tried = [](const AddressReading &a) { return a.reach != Reach::NotTested && a.reach != Reach::Local; };
    const qsizetype failed = std::ranges::count_if(host.addresses, couldNotConnect);
    const qsizetype all = std::ranges::count_if(host.addresses, tried);
    if (host.open || (open && std::ranges::any_of(host.addresses, isLocal)))
        return {};
    if (failed == 0)
        return all > 0 ? Findings{passed(Check::SmtpConnect)
                                      .on(host.name())
                                      .with(Slot::Address, addressesWhere(host, tried))}
                       : Findings();
    const Check check = failed == all ? Check::SmtpConnect : Check::SmtpConnectPartial;
    return {Note(check)
                .on(host.name())
                .with(Slot::Address, addressesWhere(host, couldNotConnect))
                .seen(reachLines(host, couldNotConnect))};
}

Findings judgeGreeting(const HostReading &host, const AddressReading &address)
{
    const auto on = [&](Check check, Standing standing = Standing::Fails) {
        return Note(check, standing).on(host.name()).with(Slot::Address, address.address());
    };
    if (address.reach == Reach::NoGreeting) {
        const QString why = address.session->failure ? failureLine(*address.session->failure) : QString();
        const Standing standing = endedByOurPatience(address.reach, *address.session) ? Standing::CannotTell
                                                                                      : Standing::Fails;
        return {
            on(Check::SmtpGreeting, standing).with(Slot::Text, why).seen({why}).expected({u"220 "_s + host.name()})};
    }
    if (address.reach != Reach::Declined)
        return {};
    const SmtpReply &refusal = *refusalOf(*address.session);
    const auto with = [&refusal](Note note) {
        return note.with(Slot::Code, qint64(refusal.code))
            .with(Slot::Text, replyLines(refusal).join(u' '))
            .seen(replyLines(refusal));
    };
    if (refusal.code / 100 == 4)
        return {with(on(Check::SmtpGreeting421, Standing::CannotTell))};
    if (refusal.code / 100 == 5)
        return {with(on(Check::SmtpGreeting554, Standing::CannotTell))};
    return {with(on(Check::SmtpGreeting)).expected({u"220 "_s + host.name()})};
}

Findings judgeEhlo(const HostReading &host, const AddressReading &address)
{
    const SmtpSession &session = *address.session;
    if (session.ehlo && session.ehlo->code == 250)
        return {passed(Check::SmtpEhlo).on(host.name()).with(Slot::Address, address.address())};
    if (session.failure && session.failure->kind == FailureKind::Cancelled)
        return {};
    const QStringList seen = session.ehlo      ? replyLines(*session.ehlo)
                             : session.failure ? QStringList{failureLine(*session.failure)}
                                               : QStringList();
    const Standing standing = endedByOurPatience(address.reach, session) ? Standing::CannotTell : Standing::Fails;
    return {Note(Check::SmtpEhlo, standing)
                .on(host.name())
                .with(Slot::Address, address.address())
                .with(Slot::Text, seen.join(u' '))
                .seen(seen)
                .expected({u"250-"_s + host.name(), u"250 STARTTLS"_s})};
}

Findings judgeVantage(const DomainReading &reading)
{
    QStringList lines, local;
    for (const HostReading &host : reading.hosts) {
        lines += reachLines(host, [](const AddressReading &) { return true; });
        local += reachLines(host, [](const AddressReading &a) { return a.reach == Reach::Local; });
    }
    const auto hosts = [&reading] {
        QStringList names;
        for (const HostReading &host : reading.hosts)
            names.append(host.name());
        return names.join(u", "_s);
    };
    if (blockedHere(reading))
        return {Note(Check::SmtpVantage, Standing::CannotTell).with(Slot::Hosts, hosts()).seen(lines)};
    if (!local.isEmpty() && !isAnyOpen(reading)) // one family is missing where we stand
        return {Note(Check::SmtpVantage, Standing::CannotTell).with(Slot::Hosts, hosts()).seen(local)};
    return {};
}

} // namespace

Findings judgeSession(const DomainReading &reading)
{
    if (notYetTold(reading))
        return {};
    Findings findings = judgeVantage(reading);
    if (blockedHere(reading))
        return findings;
    for (const HostReading &host : reading.hosts) {
        findings += judgeConnect(host, isAnyOpen(reading));
        for (const AddressReading &address : host.addresses) {
            findings += judgeGreeting(host, address);
            if (address.reach == Reach::Answered || address.reach == Reach::NoEhlo)
                findings += judgeEhlo(host, address);
        }
    }
    return findings;
}

} // namespace postseal
