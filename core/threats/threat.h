// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

#include <QLatin1StringView>

#include <span>

namespace postseal {

//! Who sends the mail. None of the first three validates DNSSEC; the others do, over a trusted path.
enum class Sender {
    Opportunistic, //!< uses STARTTLS when it is offered, and checks nothing
    MtaStsCold,    //!< has no policy of the domain yet; looks for it before the first delivery
    MtaStsWarm,    //!< has an unexpired copy of the genuine policy
    Dane,          //!< RFC 7672 alone
    BothCold,      //!< DANE, and MTA-STS as MtaStsCold
    BothWarm,
};

//! What goes wrong. An attacker is able to do just that, on every mail host unless the row says otherwise.
enum class Attack {
    Nothing,
    // on the path to a mail host
    StartTlsStripped, StartTlsRefused, HandshakeBroken, ConnectionCut, SelfSignedShown, ExpiredShown, OtherNameShown,
    RouteHijacked,
    FirstHostOnly, //!< as RouteHijacked, with every host but the first left alone
    // with the help of a certification authority
    MisissuedShown,
    // in the DNS of mail hosts
    MxForged,         //!< to a host with a valid certificate for its own name
    MxForgedBare,     //!< to a host without one, or without TLS
    MxForgedToFit,    //!< to a host whose name fits a wildcard of the policy, with a valid certificate for it
    MxForgedToSigned, //!< to a host with signed TLSA records of its own, where the domain is not signed
    AddressForged, TlsaStripped, TlsaDropped, TlsaInjected, DsStripped,
    TlsaReplayed, //!< by somebody who has the key that was retired with it
    // on the way to the policy; hosts are impersonated at the same time, but for the first and those of the id
    RecordHiddenAlone, RecordHidden, RecordTimesOut, PolicyHostBlocked, PolicyHostSpoofed, PolicyDamaged,
    PolicyReplaced, RecordIdForged, RecordReplayed, CacheExpired, MxForgedRecordHidden,
    // errors of the domain's own operator
    OwnCertificateExpired, OwnCertificateOtherName, OwnCertificateSelfSigned, KeyRolled,
    MxRenamed, //!< to a name that neither the policy nor a TLSA record has
};

enum class AttackKind { Nothing, OnPath, Authority, Dns, Discovery, Operator };

enum class MailOutcome {
    Authenticated, //!< encrypted, the host checked against policy or TLSA
    HeldBack,      //!< not delivered now; tried again until the queue's patience ends
    Encrypted,     //!< to whoever answered
    Plaintext,
};

//! What decided the outcome; app/wording has the sentence.
enum class ThreatReason {
    ChecksNothing, NoConnection,
    // MTA-STS
    PolicyHolds, PolicyHoldsBack, TestingPasses, TestingDelivers, ModeNone, NoPolicy, PolicyHidden, FetchFailed,
    CacheRanOut, OldPolicyKept, PolicyReplaced, PolicyWeakened, CertificateMisissued, WildcardFits,
    // DANE
    DaneHolds, DaneHoldsBack, DaneDemandsTls, TlsaUnusable, AnchorMisissued, KeyRetired, AnswerBogus, TlsaUnproven,
    LookupFails, NoTlsa, NotSigned,
    // both
    PolicyAgainstDane, NothingBinds,
};

//! Where senders differ, or what has to be known besides.
enum class ThreatRemark {
    None,
    FewHoldBack,       //!< a few hold mail back instead
    LaterInClear,      //!< at once or on a later try; strict products hold back
    LookupErrorHolds,  //!< mox and postfix-tlspol hold back when the record's lookup fails
    ResolverValidates, //!< held back where the sender's resolver validates
    PolicyAgainstDane, //!< the RFCs do not settle it
    HalfDane,          //!< the MX is not signed, the host is: Postfix lets its administrator choose
    FalsePolicyHolds,  //!< the false policy may make strict products hold back
    UnusableReported,  //!< some report tlsa-invalid
    AfterRefresh,      //!< once the sender looks at the policy again
    BackgroundFetch,   //!< a sender may fetch while the first message leaves unchecked (RFC 8461 section 5.1)
    StrictRefuse,      //!< told for a strict sender, which refuses the policy; most use it
};

enum class PolicyType { NoPolicyFound, Sts, Tlsa };

//! RFC 8460 section 4.3; `dane-required` needs an agreement of both sides and does not occur here.
enum class ResultType {
    StartTlsNotSupported, CertificateHostMismatch, CertificateExpired, CertificateNotTrusted, ValidationFailure,
    TlsaInvalid, DnssecInvalid, StsPolicyFetchError, StsPolicyInvalid, StsWebPkiInvalid,
};

//! One failure a sender would count; of several types, one, depending on the sender or on what is shown to it.
struct ReportedFailure
{
    PolicyType policy = PolicyType::NoPolicyFound;
    QList<ResultType> types;
    friend bool operator==(const ReportedFailure &, const ReportedFailure &) = default;
};

//! What would turn a cell green; only whoever runs the domain is asked, but for TheSendersOwn.
enum class ThreatChange {
    None, TheSendersOwn, PublishPolicy, Enforce, MendPolicy, NameHost, MendHost, MendTlsa, MendDns, SignDomain,
    PublishTlsa, ReplaceTlsa, PinKey, NarrowPattern, GuardPolicyHost, LengthenMaxAge, LimitIssuance, ShortenSignatures,
};

enum class CellStanding { Told, DoesNotApply, CannotTell };

//! Why a cell, or the whole, could not be told.
enum class ThreatUntold { None, Stopped, PolicyNotTold, CacheNotSeen, DnssecNotTold, HostNotTested, MoreHosts };

struct ThreatCell
{
    CellStanding standing = CellStanding::Told;
    MailOutcome outcome = MailOutcome::Authenticated;
    std::optional<MailOutcome> otherwise; //!< without TLS at the attacker, where that differs; or as `reason` says
    bool inNameOnly = false;              //!< authenticated, and yet the attacker
    bool interceptable = false;           //!< whoever attacks can read and change it
    bool noEffect = false;                //!< the attack does not touch what this sender looks at
    ThreatReason reason = ThreatReason::ChecksNothing;
    Trouble trouble = Trouble::None; //!< the check that failed
    ThreatRemark remark = ThreatRemark::None;
    ThreatUntold untold = ThreatUntold::None;
    QList<ReportedFailure> failures; //!< none, and delivered: counted as a success
    ThreatChange change = ThreatChange::None;
    QString host; //!< the weakest one, where hosts differ

    bool protects() const; //!< nothing reaches an attacker
    bool settled() const { return remark != ThreatRemark::PolicyAgainstDane; }
    friend bool operator==(const ThreatCell &, const ThreatCell &) = default;
};

//! What known products do where the remark says that senders differ.
struct ProductOutcome
{
    const char *product;
    MailOutcome outcome;
};
std::span<const ProductOutcome> productsOf(ThreatRemark remark);

std::span<const Sender> everySender();
std::span<const Attack> everyAttack();
bool honoursMtaSts(Sender sender);
bool honoursDane(Sender sender);
const char *rfcOf(ThreatReason reason); //!< "RFC 8461 5"

} // namespace postseal
