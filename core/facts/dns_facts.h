// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_records.h"
#include "core/values/observed.h"

namespace postseal {

//! An answer and what was read from it; the reading is filled again when a file is loaded.
struct DnsFacts
{
    DnsAnswer answer;
    DnsRecordSet set;                  //!< derived
    std::optional<Failure> unreadable; //!< derived: the packet does not decode
    friend bool operator==(const DnsFacts &, const DnsFacts &) = default;
};
DnsFacts readAnswer(DnsAnswer answer);

//! A question beyond those that every domain needs: see furtherQuestions() of core/inspector for which and why.
struct FurtherLookup
{
    DnsQuestion question;
    Observed<DnsFacts> lookup;
    friend bool operator==(const FurtherLookup &, const FurtherLookup &) = default;
};

//! One question to one authoritative server, asked directly and without recursion; only in a thorough run.
//! Flags, EDNS and sizes are read from the packet (messageIn()).
struct AuthorityLookup
{
    QString server;    //!< the NS record's target
    IpAddress address; //!< of it
    bool tcp = false;  //!< over TCP, otherwise over UDP without a second try over TCP
    bool edns = true;  //!< with an OPT record, 1232 octets and DO
    DnsQuestion question;
    Observed<DnsFacts> lookup;
    friend bool operator==(const AuthorityLookup &, const AuthorityLookup &) = default;
};

} // namespace postseal
