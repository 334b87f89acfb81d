// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/trials.h"

#include <utility>

namespace postseal {

namespace {

// At one address of each host: what they tell is a matter of the software.
constexpr SessionTrial kOncePerHost[] = {SessionTrial::OtherServerName, SessionTrial::CommandBehindStartTls,
                                         SessionTrial::SecondStartTls, SessionTrial::LargeHello};

// At every address: behind each may be a machine with keys of its own.
constexpr SessionTrial kOfTheKeys[] = {SessionTrial::RsaOnly, SessionTrial::EcdsaOnly};

bool accepts(const std::optional<SmtpReply> &ehlo)
{
    return ehlo && ehlo->code == 250;
}

} // namespace

//! A server that turned us away, or whose TLS did not work, is left in peace. One that offered no STARTTLS is asked a
//! second time: some withhold it from whom they do not know (RFC 7672 section 9.2).
QList<WantedSession> sessionTrials(const InspectionFacts &facts)
{
    QList<WantedSession> wanted;
    for (qsizetype host = 0; host < facts.hosts.size(); ++host) {
        bool first = true;
        const QList<AddressFacts> &addresses = facts.hosts.at(host).addresses;
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            const SmtpSession *session = addresses.at(i).session.value();
            if (!session || session->failure || !accepts(session->ehlo))
                continue;
            const bool secured = session->tls && accepts(session->ehloInTls);
            if (!secured && session->startTlsOffered)
                continue;
            wanted.append({host, i, SessionTrial::NoServerName});
            if (!secured)
                continue;
            for (const SessionTrial trial : kOfTheKeys)
                wanted.append({host, i, trial});
            if (!std::exchange(first, false))
                continue;
            for (const SessionTrial trial : kOncePerHost)
                wanted.append({host, i, trial});
        }
    }
    return wanted;
}

} // namespace postseal
