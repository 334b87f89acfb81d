// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

struct pollfd;

namespace postseal {

//! One question, asked of the forwarders themselves after libunbound had no answer for it: libunbound tells of a resolver
//! that refuses us, of one that is not there and of a domain whose servers fail with the same SERVFAIL or silence.
//! The name servers of the root are asked for beside it: a resolver that does not know those either is of no use to us.
//! Never waits: its descriptors are polled among others.
class DnsSecondLook
{
public:
    using Clock = std::chrono::steady_clock;
    enum class Resolver {
        Answers, //!< something, be it a failure of the domain
        Silent,  //!< nothing at all, to either question
        Refuses, //!< both
    };

    //! \param forwarders  as libunbound takes them: "192.0.2.53", "fe80::1%2@5353"
    DnsSecondLook(const QByteArrayList &forwarders, const DnsQuestion &question, Clock::time_point until);
    ~DnsSecondLook();
    Q_DISABLE_COPY_MOVE(DnsSecondLook)

    void addTo(std::vector<pollfd> &fds) const;
    void hear(); //!< takes what is there; asks once more for what may have got lost
    bool isOver() const;
    Clock::time_point until() const { return m_until; }

    Resolver resolver() const;
    //! There is the name or there is none: whoever failed before did not fail for the domain. Aliases that lead nowhere
    //! do not count, as libunbound fails for those itself. Asked without CD: for bogus data a forwarder that validates
    //! fails again, and one that does not is no reason for libunbound to fail.
    bool isDefinite() const;
    const QByteArray &packet() const { return m_packet; } //!< what was said to the question; empty: nothing

private:
    struct Asked
    {
        int fd = -1;
        bool away = false; //!< nobody listens there
    };
    void send();
    void take(const QByteArray &packet);
    static bool refuses(int rcode);

    const DnsQuestion m_question;
    const Clock::time_point m_until;
    std::optional<Clock::time_point> m_again; //!< when to ask once more
    QByteArray m_questions[2];                //!< ours, the root's
    std::optional<int> m_rcodes[2];
    QByteArray m_packet;
    std::vector<Asked> m_asked;
};

} // namespace postseal
