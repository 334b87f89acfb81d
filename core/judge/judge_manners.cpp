// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"
#include "core/records/reverse_lookup.h"
#include "core/values/domain_name.h"
#include "core/values/public_suffix.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr auto kSlowGreeting = 30s;
constexpr qsizetype kLongestLine = 512; // RFC 5321 section 4.5.3.1.5, with the code and CRLF
constexpr qsizetype kCodeAndLineEnd = 6;
constexpr qsizetype kLinesShown = 10;

//! Until its last line, as nothing is said before (RFC 5321 section 4.3.1).
std::optional<std::chrono::microseconds> greetingDelay(const SmtpSession &session)
{
    const auto opened = std::ranges::find(session.events, WireKind::Opened, &WireEvent::kind);
    if (opened == session.events.end())
        return std::nullopt;
    std::optional<std::chrono::microseconds> delay;
    for (const WireEvent &event : session.events) {
        if (event.kind != WireKind::SmtpLine)
            continue;
        if (event.direction != WireDirection::Received)
            break;
        delay = event.at - opened->at;
    }
    return delay;
}

Findings judgeDelay(const HostReading &host, const AddressReading &address)
{
    const auto delay = greetingDelay(*address.session);
    if (!delay)
        return {};
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(*delay).count();
    return {noteAt(host, address, Check::SmtpGreetingDelay, *delay > kSlowGreeting ? Standing::Fails : Standing::Passes)
                .with(Slot::Count, seconds)
                .seen({u"%1 ms"_s.arg(delay->count() / 1000)})};
}

enum class Resolves { Yes, No, CannotTell, NotAsked };

//! Of an MX host every run asks, of other names a thorough one. Null: not asked, or no answer yet.
const Observed<DnsFacts> *addressLookup(const DomainReading &reading, const QString &name, RrType type)
{
    const Observed<DnsFacts> *lookup = furtherLookup(*reading.facts, name, type);
    const auto host = std::ranges::find(reading.hosts, name, &HostReading::name);
    if (host != reading.hosts.end())
        lookup = type == RrType::A ? &host->facts->a : &host->facts->aaaa;
    return lookup && lookup->asked() && !isOpen(*reading.facts, *lookup) ? lookup : nullptr;
}

Resolves resolves(const DomainReading &reading, const QString &name)
{
    Resolves end = Resolves::No;
    for (const RrType type : {RrType::A, RrType::Aaaa}) {
        const Observed<DnsFacts> *lookup = addressLookup(reading, name, type);
        if (!lookup)
            return Resolves::NotAsked;
        const DnsFacts *dns = lookup->value();
        if (!dns || !isDefinite(*dns))
            end = Resolves::CannotTell;
        else if (!addressesOf(dns->set).isEmpty())
            return Resolves::Yes;
    }
    return end;
}

Findings judgeName(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const SmtpReply &greeting = *address.session->greeting;
    if (isMasked(*address.session))
        return {}; // told as what it is
    const QString text = nameIn(greeting);
    const auto note = [&](Standing standing) {
        return noteAt(host, address, Check::SmtpGreetingFqdn, standing)
            .with(Slot::Text, text)
            .seen(replyLines(greeting))
            .expected({u"220 "_s + host.name() + u" ESMTP"_s});
    };
    const Result<DomainName> name = DomainName::parse(text);
    if (!name || !name->isHostName() || name->labelCount() < 2 || IpAddress::parse(text))
        return {note(Standing::Fails)};
    switch (resolves(reading, name->ascii())) {
    case Resolves::Yes: return {note(Standing::Passes)};
    case Resolves::No: return {note(Standing::Fails)};
    case Resolves::CannotTell: return {note(Standing::CannotTell)};
    case Resolves::NotAsked: return {};
    }
    Q_UNREACHABLE();
}

//! RFC 5321 section 4.1.1.1, but for "AUTH=LOGIN", which servers add on purpose for clients of the last century.
bool isWellFormed(QByteArray line)
{
    if (line.size() + kCodeAndLineEnd > kLongestLine)
        return false;
    const auto isPrintable = [](char c) { return c >= 0x20 && c < 0x7f; };
    QByteArray word = ehloKeyword(line);
    if (word.startsWith("AUTH=") || word.startsWith("X-EXPS="))
        word = word.left(word.indexOf('='));
    const auto isAlnum = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return std::ranges::all_of(line, isPrintable) && !word.isEmpty() && isAlnum(word.at(0))
           && std::ranges::all_of(word, [isAlnum](char c) { return isAlnum(c) || c == '-'; });
}

Findings judgeEhloLines(const HostReading &host, const AddressReading &address)
{
    QStringList faulty;
    for (const std::optional<SmtpReply> *reply : {&address.session->ehlo, &address.session->ehloInTls}) {
        if (!*reply || (*reply)->code != 250)
            continue;
        for (const QByteArray &line : ehloLines(**reply)) {
            const QString shown = u"250-"_s + evidence(line);
            if (!isWellFormed(line) && faulty.size() < kLinesShown && !faulty.contains(shown))
                faulty.append(shown);
        }
    }
    if (faulty.isEmpty())
        return {noteAt(host, address, Check::SmtpEhloSyntax, Standing::Passes)};
    return {noteAt(host, address, Check::SmtpEhloSyntax).with(Slot::Text, faulty.constFirst().left(80)).seen(faulty)};
}

Findings judgeEhloName(const HostReading &host, const AddressReading &address)
{
    const QString text = nameIn(*address.session->ehlo);
    const Result<DomainName> name = DomainName::parse(text);
    const QString registered = registrableDomainOf(host.name());
    const bool related = name
                         && (name->ascii() == host.name()
                             || (!registered.isEmpty() && registrableDomainOf(name->ascii()) == registered));
    return {noteAt(host, address, Check::SmtpEhloName, related ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, text)
                .seen(replyLines({250, address.session->ehlo->lines.mid(0, 1)}))};
}

Findings judgeMasked(const HostReading &host, const AddressReading &address, bool unbound)
{
    const SmtpSession &session = *address.session;
    const bool masked = isMasked(session);
    if (masked && session.startTlsOffered)
        return {}; // somebody likes stars in the greeting, and STARTTLS is there: no harm and no praise
    QStringList seen = replyLines(*session.greeting);
    if (session.ehlo)
        seen += replyLines(*session.ehlo);
    return {noteAt(host, address, Check::SmtpBannerMasked, masked ? Standing::Fails : Standing::Passes)
                .seen(seen)
                .unbound(unbound)};
}

Findings judgeAuth(const HostReading &host, const AddressReading &address)
{
    const SmtpReply &ehlo = *address.session->ehlo;
    QStringList lines;
    for (const QByteArray &line : ehloLines(ehlo)) {
        if (ehloKeyword(line) == "AUTH" || ehloKeyword(line).startsWith("AUTH="))
            lines.append(u"250-"_s + evidence(line));
    }
    return {noteAt(host, address, Check::SmtpAuthOn25, lines.isEmpty() ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, lines.value(0))
                .seen(lines)};
}

Findings judgeForm(const HostReading &host, const AddressReading &address)
{
    const std::optional<SmtpManners> &manners = address.session->manners;
    if (!manners)
        return {};
    const auto end = [](bool fine) { return fine ? Standing::Passes : Standing::Fails; };
    QStringList bare;
    for (const QByteArray &line : manners->bareLf)
        bare.append(evidence(line) + u"\\010"_s);
    const QStringList early = manners->outOfTurn.isEmpty() ? QStringList() : QStringList{evidence(manners->outOfTurn)};
    return {noteAt(host, address, Check::SmtpPregreet, end(early.isEmpty()))
                .with(Slot::Text, early.value(0).left(80))
                .seen(early),
            noteAt(host, address, Check::SmtpBareLf, end(bare.isEmpty()))
                .with(Slot::Text, bare.value(0).left(80))
                .seen(bare)};
}

//! Whether a name of the address leads back to it (RFC 1912 section 2.1); null while that is not known.
std::optional<bool> leadsBack(const DomainReading &reading, const IpAddress &address, const QStringList &names)
{
    std::optional<bool> end = false;
    for (const QString &name : names) {
        const RrType type = address.family() == IpFamily::V4 ? RrType::A : RrType::Aaaa;
        const Observed<DnsFacts> *forward = addressLookup(reading, name, type);
        const DnsFacts *dns = forward ? forward->value() : nullptr;
        if (dns && addressesOf(dns->set).contains(address))
            return true;
        if (!dns || !isDefinite(*dns))
            end = std::nullopt;
    }
    return end;
}

//! Asked in a thorough run.
Findings judgePtr(const DomainReading &reading, const HostReading &host, const AddressReading &address)
{
    const QString owner = reverseNameOf(address.facts->address);
    const Observed<DnsFacts> *lookup = addressLookup(reading, owner, RrType::Ptr);
    if (!lookup)
        return {};
    const DnsFacts *ptr = lookup->value();
    if (!ptr || !isDefinite(*ptr))
        return {noteAt(host, address, Check::SmtpPtr, Standing::CannotTell)
                    .with(Slot::Text, QString())
                    .seen({ptr ? answerLine(*ptr) : failureLine(*lookup->failure())})};
    const QStringList names = ptrNamesOf(ptr->set);
    const std::optional<bool> confirmed = leadsBack(reading, address.facts->address, names);
    if (!confirmed)
        return {};
    QStringList seen;
    for (const QString &name : names.mid(0, kLinesShown))
        seen.append(owner + u" PTR "_s + name);
    if (seen.isEmpty())
        seen = {answerLine(*ptr)};
    return {noteAt(host, address, Check::SmtpPtr, *confirmed ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, names.isEmpty() ? seen.constFirst() : names.mid(0, kLinesShown).join(u", "_s))
                .seen(seen)};
}

} // namespace

Findings judgeManners(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (address.reach != Reach::Answered && address.reach != Reach::NoEhlo)
                continue;
            findings += judgeDelay(host, address) + judgeForm(host, address) + judgeName(reading, host, address)
                        + judgeMasked(host, address, !reading.binds(host)) + judgePtr(reading, host, address);
            if (ehloAccepted(address))
                findings += judgeEhloLines(host, address) + judgeEhloName(host, address) + judgeAuth(host, address);
        }
    }
    return findings;
}

} // namespace postseal
