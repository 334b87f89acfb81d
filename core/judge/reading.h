// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/certificate.h"
#include "core/judge/reach.h"
#include "core/records/mta_sts_record.h"
#include "core/records/tlsa_record.h"

namespace postseal {

//! The first thing that keeps a sender from a sealed delivery to one address.
enum class Trouble {
    None,
    NotInPolicy,
    NoStartTls,
    StartTlsRefused,
    HandshakeFails,
    SelfSigned,
    Untrusted,
    WrongName,
    Expired,
    NotYetValid,
    TlsaMismatch,
    TlsaLookupFails,
    NoTlsa,
};

//! One address, read once; every judge works on it.
struct AddressReading
{
    const AddressFacts *facts = nullptr;
    const SmtpSession *session = nullptr; //!< null when there was none
    Reach reach = Reach::NotTested;
    bool encrypted = false; //!< the handshake was finished
    bool ready = false;     //!< EHLO was accepted inside TLS of today's kind: mail could be handed over
    std::optional<Certificate> leaf;
    Trouble trouble = Trouble::None; //!< of STARTTLS and certificate, the policy's and TLSA's left aside
    bool pkixHolds() const { return reach == Reach::Answered && trouble == Trouble::None; }
    QString address() const { return facts->address.toString(); }
};

//! Nothing can be said of how this address treats mail: it was not tried, cannot be reached from here, does not talk to
//! us, or was given less time than senders give it.
bool isUntested(const AddressReading &address);

//! Whether a promise holds for a host over all its addresses.
enum class Holding {
    NotInForce, //!< nothing was promised
    Holds,
    Partly, //!< for some addresses
    Fails,
    CannotTell, //!< could not be tested from here, or not yet
    Skipped,    //!< nobody can connect to it, so nobody is led astray there
};

enum class DaneState {
    NotValidated,    //!< no trust anchor: nothing can be said
    MxInsecure,      //!< the MX answer is not signed, so the host's name can be forged
    AddressInsecure, //!< the host's addresses are not signed: a sender does not ask for TLSA (RFC 7672 2.2.2)
    LookupFails,     //!< address or TLSA lookup is bogus or has no definite answer: the host must not be used
    Absent,          //!< securely denied
    Unsigned,        //!< TLSA records in an unsigned zone: ignored
    Unusable,        //!< none usable: TLS is compulsory, without authentication
    Usable,
    NotKnown, //!< the run was stopped before the answer, or that was not read from here
};

struct HostReading
{
    const MxHostFacts *facts = nullptr;
    QList<AddressReading> addresses;
    bool open = false;           //!< more addresses or sessions may still come
    bool more = false;           //!< it has addresses beyond those that are inspected
    bool nobodyConnects = false; //!< it has no address, or none that opens a session to anybody
    bool covered = false;        //!< a pattern of the policy in force covers the name
    DaneState dane = DaneState::NotKnown;
    QString tlsaBase;       //!< the TLSA base domain that counts
    QList<TlsaRecord> tlsa; //!< at the base domain
    Holding stsHolding = Holding::NotInForce;
    Holding daneHolding = Holding::NotInForce;
    Trouble trouble = Trouble::None; //!< the first one, of the mechanisms in force; else of STARTTLS
    QString name() const { return facts->name; }
    bool daneInForce() const { return dane == DaneState::Usable || dane == DaneState::Unusable; }
};

enum class PolicyState {
    None,         //!< no record, nor a text that was meant to be one
    RecordFaulty, //!< records that senders cannot use
    NotFetched,   //!< a record, but no policy
    Refused,      //!< a policy outside the grammar
    ModeNone,
    Testing,
    Enforce,
    CannotTell, //!< the record's lookup or the fetch did not end from here
};

//! The facts, read once with the strict eyes of an RFC sender.
struct DomainReading
{
    const InspectionFacts *facts = nullptr;
    QByteArrayList recordTexts; //!< those that pass the version filter
    tl::expected<MtaStsRecord, SyntaxFault<MtaStsRecordFault>> record = tl::unexpected(
        SyntaxFault<MtaStsRecordFault>{});
    PolicyState policyState = PolicyState::None;
    const MtaStsPolicy *policy = nullptr; //!< as served; also without a record
    QList<HostReading> hosts;
    FamiliesThatWork families;
    bool nullMx = false;
    bool implicitMx = false;
    bool policyChecked() const { return policyState == PolicyState::Enforce || policyState == PolicyState::Testing; }
    bool binds(const HostReading &host) const { return policyState == PolicyState::Enforce || host.daneInForce(); }
};

//! Every host the MX answer names, also those beyond the number that is inspected; the domain for an implicit MX.
QStringList targetsOf(const DomainReading &reading);

//! The reading points into `facts`, which has to outlive it.
DomainReading readDomain(const InspectionFacts &facts);

//! An answer that says something definite: not SERVFAIL or REFUSED, not bogus, readable.
bool isDefinite(const DnsFacts &dns);

//! More than we read: that is our limit, and says nothing of how senders fare.
bool isTooMuch(const DnsFacts &dns);

//! Of a DNS lookup: the resolver failed, and not the servers of the name (see DnsResolver).
bool isResolversOwn(const Failure &failure);

//! For one of these two reasons nothing was read from here that a sender may well read.
bool isUnread(const Observed<DnsFacts> &lookup);

//! There is an answer, and validation found it so.
bool isSecure(const Observed<DnsFacts> &lookup);
bool isBogus(const Observed<DnsFacts> &lookup);

} // namespace postseal
