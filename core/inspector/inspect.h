// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/probes/world.h"

#include <functional>

namespace postseal {

class ConnectionGate;

//! One thing the inspection waits for at this moment.
struct Waiting
{
    enum class For { Dns, Policy, Smtp };
    For what = For::Dns;
    QString name;                         //!< the host, or the name asked for
    QString address;                      //!< empty for DNS
    RrType type = RrType::A;              //!< for DNS
    SmtpStage stage = SmtpStage::Connect; //!< for Smtp
    QDateTime since;                      //!< UTC
    friend bool operator==(const Waiting &, const Waiting &) = default;
};

//! What is known so far, and what is still waited for, longest first.
struct InspectionNews
{
    InspectionFacts facts;
    QList<Waiting> waiting;
    int done = 0;  //!< questions answered and connections ended
    int begun = 0; //!< of so many that were begun
};
using NewsSink = std::function<void(const InspectionNews &)>;

//! Asks the domain's DNS, its policy host and every address of its MX hosts, and keeps what was heard.
//!
//! Blocks on the calling thread until all is known, Limits::domain has passed or World::stop was requested; within
//! 200 ms of a stop it returns what it has. `sink` is called on this thread for each piece of news, and once for what came together; it may be empty.
//! Everything starts as soon as what it needs is known: the critical path is two DNS round trips and one SMTP session.
//! \param gate  shared by inspections that run at the same time; null for one alone
InspectionFacts inspect(const World &world, const DomainName &domain, const NewsSink &sink,
                        ConnectionGate *gate = nullptr);

} // namespace postseal
