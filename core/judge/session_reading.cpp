// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/session_reading.h"

#include "core/handshake/ehlo_keywords.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype kFewestStars = 8;
constexpr qsizetype kFewestMarks = 4;

//! Firewalls leave "220 ", the blanks and some digits and put a star for all else.
bool isStarred(const SmtpReply &greeting)
{
    return std::ranges::any_of(greeting.lines, [](QByteArray line) {
        line.replace(' ', "");
        return line.count('*') >= kFewestStars && 2 * line.count('*') > line.size();
    });
}

//! "XXXXXXXA", "XXXX": a row of X that a letter may end.
bool isCrossedOut(const QByteArray &line)
{
    const QByteArray word = ehloKeyword(line);
    return word.size() >= kFewestMarks && word.chopped(1).count('X') == word.size() - 1;
}

} // namespace

bool ehloAccepted(const AddressReading &address)
{
    return address.reach == Reach::Answered && address.session->ehlo && address.session->ehlo->code == 250;
}

bool ehloAcceptedInTls(const AddressReading &address)
{
    return ehloAccepted(address) && address.encrypted && address.session->ehloInTls
           && address.session->ehloInTls->code == 250;
}

Note noteAt(const HostReading &host, const AddressReading &address, Check check, Standing standing)
{
    return Note(check, standing).on(host.name()).with(Slot::Address, address.address());
}

bool isMasked(const SmtpSession &session)
{
    return (session.greeting && isStarred(*session.greeting))
           || (session.ehlo && std::ranges::any_of(ehloLines(*session.ehlo), isCrossedOut));
}

QString nameIn(const SmtpReply &reply)
{
    return evidence(reply.lines.value(0).split(' ').constFirst());
}

} // namespace postseal
