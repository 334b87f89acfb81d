// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/chain_check.h"
#include "core/facts/dns_facts.h"
#include "core/handshake/https_exchange.h"
#include "core/handshake/smtp_session.h"
#include "core/records/mta_sts_policy.h"
#include "core/values/observed.h"

#include <QDateTime>
#include <QList>

namespace postseal {

//! From where and how it was asked: what anybody needs to know who compares two inspections.
struct Vantage
{
    QString program;       //!< "Postseal 0.1.0"
    QString resolver;      //!< as the resolver describes itself
    bool validates = true; //!< false: no trust anchor was given, all DNS counts as insecure
    QString trustStore;    //!< whose root certificates
    QString ehloName;      //!< empty: the dialer's own default
    int smtpPort = 25;
    int httpsPort = 443;
    bool ipv4 = true; //!< the families that were used
    bool ipv6 = true;
    bool privateAllowed = false; //!< private and loopback addresses were connected to
    bool thorough = false; //!< trials and authoritative servers too: more questions and connections than a sender's
    friend bool operator==(const Vantage &, const Vantage &) = default;
};

//! A session under trial; only in a thorough run.
struct TrialSession
{
    SessionTrial trial = SessionTrial::NoServerName;
    SmtpSession session;
    friend bool operator==(const TrialSession &, const TrialSession &) = default;
};

struct AddressFacts
{
    IpAddress address;
    Observed<SmtpSession> session; //!< NotPermitted for a private address that was left alone
    Observed<ChainCheck> chain;    //!< NotAsked while no certificate was seen
    QList<TrialSession> trials;
    friend bool operator==(const AddressFacts &, const AddressFacts &) = default;
};

struct MxHostFacts
{
    QString name; //!< the MX record's target, or the domain itself for an implicit MX
    int preference = 0;
    Observed<DnsFacts> a, aaaa;
    Observed<DnsFacts> tlsa;        //!< at _25._tcp.<name>
    Observed<DnsFacts> tlsaAtAlias; //!< at the end of a secure alias chain (RFC 7672 section 2.2.2); tried first
    QList<AddressFacts> addresses;
    friend bool operator==(const MxHostFacts &, const MxHostFacts &) = default;
};

struct PolicyFetch
{
    HttpsExchange exchange;
    Observed<ChainCheck> chain;
    friend bool operator==(const PolicyFetch &, const PolicyFetch &) = default;
};

//! A fetch under trial; only in a thorough run.
struct TrialFetch
{
    FetchTrial trial = FetchTrial::OtherAddress;
    HttpsExchange exchange;
    friend bool operator==(const TrialFetch &, const TrialFetch &) = default;
};

struct MtaStsFacts
{
    Observed<DnsFacts> record;  //!< TXT at _mta-sts.<domain>
    Observed<DnsFacts> a, aaaa; //!< of mta-sts.<domain>
    QList<PolicyFetch> fetches; //!< one an address tried; the last one counts
    QList<TrialFetch> trials;
    std::optional<MtaStsPolicyReading> policy; //!< derived from a body that came with status 200
    friend bool operator==(const MtaStsFacts &, const MtaStsFacts &) = default;
};

enum class InspectionEnding { Finished, Stopped, TimedOut };

//! Everything seen in one run; what was seen, never what it means.
struct InspectionFacts
{
    QString domain;       //!< A-labels
    QString typed;        //!< what the user typed; empty when that is not known
    QDateTime startedAt;  //!< UTC
    QDateTime finishedAt; //!< UTC; the judge's only clock
    InspectionEnding ending = InspectionEnding::Finished;
    bool trialsBegun = false; //!< all that a sender would see is there; only what a thorough run adds may be missing
    Vantage vantage;
    Observed<DnsFacts> mx;
    QList<MxHostFacts> hosts; //!< by preference, then by name; at most Limits::mxHosts
    MtaStsFacts mtaSts;
    Observed<DnsFacts> tlsRpt;            //!< TXT at _smtp._tls.<domain>
    QList<HttpsExchange> reportEndpoints; //!< a GET to each https: destination of it; only in a thorough run
    QList<FurtherLookup> further;
    QList<AuthorityLookup> authorities;
    friend bool operator==(const InspectionFacts &, const InspectionFacts &) = default;
};

//! False for no such domain and for a Null MX, and while the MX answer is not there.
bool takesMail(const InspectionFacts &facts);

//! What a further question brought; null while it was not put or has no answer yet.
const Observed<DnsFacts> *furtherLookup(const InspectionFacts &facts, QStringView name, RrType type);

//! The policy's body, of the fetch that counts; null when none arrived with status 200.
const HttpsExchange *servedPolicy(const MtaStsFacts &facts);
//! Fills every derived field from the received ones: after a probe and after loading a file.
void deriveAgain(MtaStsFacts &facts);

//! Counts for the reader: questions put, how many of their answers are secure, connections begun. Everything counts:
//! further questions, those to authoritative servers, sessions and fetches under trial.
struct InspectionCounts
{
    int questions = 0;
    int secure = 0;
    int connections = 0;
};
InspectionCounts countsOf(const InspectionFacts &facts);

} // namespace postseal
