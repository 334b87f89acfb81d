// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

#include <QStringList>

namespace postseal {

enum class SealState { Sealed, Cracked, Open, Blocked, Unknown };
QLatin1StringView sealWord(SealState state); //!< "sealed", as JSON has it

//! Why the seal stands as it does; app/wording makes the sentence of it.
enum class SealReason {
    // sealed
    BothHold, MtaStsHolds, DaneHolds,
    // cracked
    SomeHostsFail,     //!< `troubles` names them
    SomeAddressesFail, //!< no host holds wholly, some hold for some of their addresses
    SomeHostsUnbound,  //!< DANE binds some hosts, nothing binds those in `troubles`
    Testing,           //!< the policy is checked and reported, nothing is held back
    StrictSendersRefuse, //!< the policy is ungrammatical, strict senders refuse it
    AnotherFails,      //!< one mechanism holds, the other one is published and broken
    // open
    NothingPublished, PolicyNotUsable, RecordNotUsable, ModeNone, TestingNothingFits, TlsaNotUsable,
    // blocked
    PolicyFitsNoHost, DaneFitsNoHost, DnsBogus,
    // unknown
    NoSuchDomain, TakesNoMail, NoMailHost, LookupFailed, Port25Blocked, NoHostAnswers, HostsDecline, PrivateAddresses,
    Stopped, NotTold,
};

struct HostTrouble
{
    QString host;
    Trouble trouble = Trouble::None;
    friend bool operator==(const HostTrouble &, const HostTrouble &) = default;
};

enum class SmallNote {
    NotPublished, Enforce, EnforceSome, EnforceNone, Testing, ModeNone, RecordFaulty, PolicyMissing, PolicyFaulty,
    TlsaAll, TlsaSome, TlsaNone, TlsaUnusable, NotSigned, LookupFails, NotValidated,
    StartTlsAll, StartTlsMissing, StartTlsBroken,
    ReportsTo, NotTold, NoMail,
};

//! One of the four small seals: state, what to say, and over how many.
struct SmallSeal
{
    SealState state = SealState::Unknown;
    SmallNote note = SmallNote::NotTold;
    int count = 0;
    int total = 0;
    QString host; //!< the one that is named, when it is one
    friend bool operator==(const SmallSeal &, const SmallSeal &) = default;
};

struct SealVerdict
{
    SealState state = SealState::Unknown;
    SealReason reason = SealReason::NotTold;
    QStringList holding;          //!< hosts through which mail is sealed
    QList<HostTrouble> troubles;  //!< hosts through which it is not, by preference
    bool byMtaSts = false;        //!< an enforced policy is in force
    bool byDane = false;          //!< DANE is in force for a host
    SmallSeal mtaSts, dane, startTls, tlsRpt;
    friend bool operator==(const SealVerdict &, const SealVerdict &) = default;
};

//! The state of the seal, worked out per host and per kind of sender.
//!
//! | what is seen                                                        | seal    |
//! |---------------------------------------------------------------------|---------|
//! | MX answer bogus, or the addresses of every host                     | blocked |
//! | no such domain, Null MX, no mail host, MX lookup without an answer  | unknown |
//! | enforce in force and no host is covered                             | blocked |
//! | not finished: an answer to come may change all that follows         | unknown |
//! | enforce in force and no host passes; or DANE in force on every host and none passes | blocked |
//! | no host could be tested from here                                   | unknown |
//! | a mechanism in force fails for some host or address                 | cracked |
//! | no enforce; DANE passes on some hosts                               | cracked |
//! | some host could not be tested, or whether something is published    | unknown |
//! | enforce in force, every host passes, the policy is grammatical      | sealed  |
//! | no enforce; DANE passes on every host, nothing else published fails | sealed  |
//! | testing, and some host would pass                                   | cracked |
//! | anything else                                                       | open    |
//!
//! A host that nobody can connect to leads nobody astray and is left out, unless it is the only one, or nothing binds
//! a sender there: then whoever stands on the path can answer in its place.
//! Of a host's addresses those count that could be tested; a machine without IPv6 still tells of IPv4.
//! Of hosts beyond those that are inspected only the name is known: whether the policy covers them, and nothing else.
//! The state follows from the cells of the threat matrix, as core/threats/seal_grounds.h says; tests hold the two
//! against each other. Whether every host lets mail in moves the seal alone: a sender passes over one that does not.
SealVerdict judgeSeal(const DomainReading &reading);

} // namespace postseal
