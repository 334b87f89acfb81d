// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <array>

namespace postseal {

//! How far a session with one address came, as far as a judge cares.
enum class Reach {
    NotTested,  //!< not asked, stopped, or left alone because the address is private
    Local,      //!< no route or forbidden where we stand, or silent over a family over which nothing comes back
    Silent,     //!< nothing came back, or a router on the way: filtered there or here
    Refused,    //!< the host is up and nothing listens
    NoGreeting, //!< connected, and then nothing that begins an SMTP session
    NoEhlo,     //!< greeted with 220, and EHLO never came to an answer
    Declined,   //!< turned us away, in the greeting or in the reply to a command: it does not talk to us
    Answered,   //!< greeted with 220
};

//! Over which families a server answered in this run: that tells silence of the other side from our own.
class FamiliesThatWork
{
public:
    void note(IpFamily family, Reach reach);
    bool greets(IpFamily family) const { return m_greets[indexOf(family)]; } //!< 220 came over it
    //! A reach that says as much as it can: what is heard over no other address of the family is our own silence, and
    //! what a router says while others of the family greet us is the other side's. All have to be noted before.
    Reach seen(IpFamily family, Reach reach, const SmtpSession *session) const;

private:
    static size_t indexOf(IpFamily family) { return family == IpFamily::V4 ? 0 : 1; }
    std::array<bool, 2> m_greets{}, m_comesBack{};
};

//! What a session shows by itself.
Reach reachOf(const AddressFacts &facts);

//! Connected, and our patience ended before the server spoke; senders have more of it (RFC 5321 section 4.5.3.2).
bool endedByOurPatience(Reach reach, const SmtpSession &session);

//! The reply by which a server turned us away: such a reply says nothing of its TLS. Null when it did not.
const SmtpReply *refusalOf(const SmtpSession &session);

} // namespace postseal
