// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat_model.h"

#include "core/threats/threat_reports.h"

#include <algorithm>

namespace postseal {

namespace {

enum class Verdict { NotInForce, Holds, Unusable, Fails };

struct Check
{
    Verdict verdict = Verdict::NotInForce;
    Trouble trouble = Trouble::None;
};

bool isWithoutTls(Trouble trouble)
{
    return trouble == Trouble::NoStartTls || trouble == Trouble::StartTlsRefused || trouble == Trouble::HandshakeFails;
}

//! One message of one sender on its way to one host, at which one peer answers.
class Delivery
{
public:
    Delivery(Sender sender, const AttackSpec &spec, const Peer &peer, const Situation &situation)
        : m_sender(sender), m_spec(spec), m_peer(peer), m_situation(situation), m_policy(knownPolicy())
    {}
    ThreatCell run();

private:
    bool isWarm() const { return m_sender == Sender::MtaStsWarm || m_sender == Sender::BothWarm; }
    bool isAttackers() const { return m_peer.key == PeerKey::Attackers || m_peer.key == PeerKey::Retired; }
    bool isForged() const { return m_spec.mx == MxChange::ToStranger || m_spec.mx == MxChange::ToFitting; }
    bool isPolicyTaken() const { return honoursMtaSts(m_sender) && m_policy != m_situation.policy; }
    KnownPolicy knownPolicy() const;
    std::optional<ThreatReason> lookupTrouble() const;
    Trouble shownTrouble() const;
    Check daneCheck() const;
    Check ownKeyCheck(Trouble shown) const;
    Check policyCheck() const;
    ThreatCell authenticated(const Check &dane, const Check &sts) const;
    ThreatCell heldBackByPolicy(const Check &dane, const Check &sts) const;
    ThreatCell opportunistic(const Check &dane, const Check &sts) const;
    ThreatReason unboundReason(const Check &sts) const;
    ThreatRemark remarkOn(const ThreatCell &cell) const;

    const Sender m_sender;
    const AttackSpec &m_spec;
    const Peer m_peer;
    const Situation &m_situation;
    const KnownPolicy m_policy;
};

KnownPolicy Delivery::knownPolicy() const
{
    if (!honoursMtaSts(m_sender))
        return KnownPolicy::NoPolicy;
    switch (m_spec.discovery) {
    case DiscoveryChange::None:
    case DiscoveryChange::Replaced:
    case DiscoveryChange::OldId: return m_situation.policy;
    case DiscoveryChange::Hidden:
    case DiscoveryChange::TimesOut:
    case DiscoveryChange::HostBlocked:
    case DiscoveryChange::HostSpoofed:
    case DiscoveryChange::Damaged: return isWarm() ? m_situation.policy : KnownPolicy::NoPolicy;
    case DiscoveryChange::RunOut: return KnownPolicy::NoPolicy;
    }
    Q_UNREACHABLE();
}

//! What stops a sender that validates before it connects to anybody.
std::optional<ThreatReason> Delivery::lookupTrouble() const
{
    if (!honoursDane(m_sender))
        return std::nullopt;
    if (m_situation.mxSigned && (isForged() || m_spec.dsStripped))
        return ThreatReason::AnswerBogus;
    if (m_situation.hostSigned && (m_spec.addressForged || m_spec.dsStripped))
        return ThreatReason::AnswerBogus;
    if (m_situation.tlsa == TlsaPublished::LookupFails)
        return ThreatReason::LookupFails;
    const bool stripped = m_spec.tlsa == TlsaChange::Stripped && m_situation.tlsa != TlsaPublished::Ignored;
    if (m_situation.asksTlsa() && (stripped || m_spec.tlsa == TlsaChange::Dropped))
        return ThreatReason::TlsaUnproven;
    return std::nullopt;
}

//! What keeps STARTTLS and certificate from passing; an expired certificate is not seen where there is no TLS at all.
Trouble Delivery::shownTrouble() const
{
    if (isAttackers())
        return m_peer.trouble;
    if (isWithoutTls(m_situation.shown))
        return m_situation.shown;
    return m_peer.trouble == Trouble::None ? m_situation.shown : m_peer.trouble;
}

Check Delivery::ownKeyCheck(Trouble shown) const
{
    if (m_peer.key == PeerKey::OwnNew) // under the same anchor, if there is one: RFC 7671 section 5.2
        return m_situation.anchorFits ? Check{Verdict::Holds} : Check{Verdict::Fails, Trouble::TlsaMismatch};
    if (!m_situation.keyFits && !m_situation.anchorFits)
        return {Verdict::Fails, Trouble::TlsaMismatch};
    // Usage 3 knows neither names nor dates nor issuers (RFC 7672 section 3.1.1), usage 2 knows them all.
    if (m_peer.trouble != Trouble::None && !m_situation.keyFits)
        return {Verdict::Fails, shown};
    return {Verdict::Holds};
}

Check Delivery::daneCheck() const
{
    if (!honoursDane(m_sender) || !m_situation.daneInForce() || m_spec.mx == MxChange::Renamed)
        return {};
    const Trouble shown = shownTrouble();
    if (isWithoutTls(shown))
        return {Verdict::Fails, shown};
    if (m_situation.tlsa == TlsaPublished::Unusable)
        return {Verdict::Unusable};
    switch (m_peer.key) {
    case PeerKey::Own:
    case PeerKey::OwnNew: return ownKeyCheck(shown);
    case PeerKey::Retired: return {Verdict::Holds};
    case PeerKey::Attackers: break;
    }
    if (!m_situation.publicAnchor || shown == Trouble::SelfSigned)
        return {Verdict::Fails, Trouble::TlsaMismatch};
    return shown == Trouble::None ? Check{Verdict::Holds} : Check{Verdict::Fails, shown};
}

Check Delivery::policyCheck() const
{
    if (m_policy != KnownPolicy::Testing && m_policy != KnownPolicy::Enforce)
        return {};
    bool covered = m_situation.covered;
    switch (m_spec.mx) {
    case MxChange::None: break;
    case MxChange::ToStranger: covered = false; break;
    case MxChange::ToFitting: covered = true; break;
    case MxChange::Renamed: covered = m_situation.siblingCovered; break;
    }
    if (!covered)
        return {Verdict::Fails, Trouble::NotInPolicy};
    const Trouble shown = shownTrouble();
    return shown == Trouble::None ? Check{Verdict::Holds} : Check{Verdict::Fails, shown};
}

ThreatCell Delivery::authenticated(const Check &dane, const Check &sts) const
{
    ThreatCell cell;
    const bool byDane = dane.verdict == Verdict::Holds;
    cell.inNameOnly = isAttackers() || isForged();
    if (cell.inNameOnly && byDane)
        cell.reason = m_peer.key == PeerKey::Retired ? ThreatReason::KeyRetired : ThreatReason::AnchorMisissued;
    else if (cell.inNameOnly)
        cell.reason = isForged() ? ThreatReason::WildcardFits : ThreatReason::CertificateMisissued;
    else if (byDane)
        cell.reason = ThreatReason::DaneHolds;
    else
        cell.reason = m_policy == KnownPolicy::Testing ? ThreatReason::TestingPasses : ThreatReason::PolicyHolds;
    if (sts.verdict == Verdict::Fails)
        cell.trouble = sts.trouble;
    return cell;
}

ThreatCell Delivery::heldBackByPolicy(const Check &dane, const Check &sts) const
{
    ThreatCell cell;
    cell.outcome = MailOutcome::HeldBack;
    cell.trouble = sts.trouble;
    cell.reason = ThreatReason::PolicyHoldsBack;
    if (dane.verdict == Verdict::Holds) {
        cell.reason = ThreatReason::PolicyAgainstDane;
        cell.remark = ThreatRemark::PolicyAgainstDane;
    }
    return cell;
}

//! Why nothing binds this sender.
ThreatReason Delivery::unboundReason(const Check &sts) const
{
    if (m_sender == Sender::Opportunistic)
        return ThreatReason::ChecksNothing;
    if (sts.verdict == Verdict::Fails)
        return ThreatReason::TestingDelivers;
    if (isPolicyTaken()) {
        if (m_spec.discovery == DiscoveryChange::RunOut)
            return ThreatReason::CacheRanOut;
        const bool hidden = m_spec.discovery == DiscoveryChange::Hidden
                            || m_spec.discovery == DiscoveryChange::TimesOut;
        return hidden ? ThreatReason::PolicyHidden : ThreatReason::FetchFailed;
    }
    if (m_policy == KnownPolicy::None)
        return ThreatReason::ModeNone;
    if (!honoursDane(m_sender))
        return ThreatReason::NoPolicy;
    if (honoursMtaSts(m_sender))
        return ThreatReason::NothingBinds;
    return m_situation.asksTlsa() && m_situation.tlsa != TlsaPublished::Ignored ? ThreatReason::NoTlsa
                                                                                : ThreatReason::NotSigned;
}

ThreatCell Delivery::opportunistic(const Check &dane, const Check &sts) const
{
    ThreatCell cell;
    const Trouble shown = shownTrouble();
    cell.outcome = isWithoutTls(shown) ? MailOutcome::Plaintext : MailOutcome::Encrypted;
    cell.interceptable = isAttackers() || isForged();
    cell.reason = dane.verdict == Verdict::Unusable ? ThreatReason::TlsaUnusable : unboundReason(sts);
    cell.trouble = sts.verdict == Verdict::Fails ? sts.trouble : shown;
    return cell;
}

ThreatRemark Delivery::remarkOn(const ThreatCell &cell) const
{
    if (cell.remark != ThreatRemark::None)
        return cell.remark;
    const bool delivered = cell.outcome != MailOutcome::HeldBack;
    const bool lookupErrs = m_spec.discovery == DiscoveryChange::TimesOut
                            || (m_spec.discovery == DiscoveryChange::Hidden && m_situation.mxSigned);
    if (delivered && isPolicyTaken() && !isWarm() && lookupErrs)
        return ThreatRemark::LookupErrorHolds;
    const bool forgedSigned = (isForged() && m_situation.mxSigned) || (m_spec.addressForged && m_situation.hostSigned);
    if (delivered && forgedSigned && !honoursDane(m_sender))
        return ThreatRemark::ResolverValidates;
    if (delivered && honoursDane(m_sender) && m_situation.halfDane() && !cell.inNameOnly
        && cell.outcome != MailOutcome::Authenticated)
        return ThreatRemark::HalfDane;
    if (delivered && m_spec.attack == Attack::MxForgedToSigned && honoursDane(m_sender))
        return ThreatRemark::HalfDane;
    if (cell.outcome == MailOutcome::Plaintext && shownTrouble() == Trouble::StartTlsRefused)
        return ThreatRemark::FewHoldBack;
    if (cell.outcome == MailOutcome::Plaintext && shownTrouble() == Trouble::HandshakeFails)
        return ThreatRemark::LaterInClear;
    if (cell.reason == ThreatReason::TlsaUnusable)
        return ThreatRemark::UnusableReported;
    const bool byPolicy = cell.reason == ThreatReason::PolicyHoldsBack || cell.reason == ThreatReason::PolicyHolds;
    return byPolicy && !isWarm() ? ThreatRemark::BackgroundFetch : ThreatRemark::None;
}

ThreatCell Delivery::run()
{
    ThreatCell cell;
    Check dane, sts;
    if (const std::optional<ThreatReason> reason = lookupTrouble()) {
        cell.outcome = MailOutcome::HeldBack;
        cell.reason = *reason;
        cell.trouble = Trouble::TlsaLookupFails;
    } else if (!m_peer.connects) {
        cell.outcome = MailOutcome::HeldBack;
        cell.reason = ThreatReason::NoConnection;
        return cell;
    } else {
        dane = daneCheck();
        sts = policyCheck();
        if (dane.verdict == Verdict::Fails) {
            cell.outcome = MailOutcome::HeldBack;
            cell.reason = isWithoutTls(dane.trouble) ? ThreatReason::DaneDemandsTls : ThreatReason::DaneHoldsBack;
            cell.trouble = dane.trouble;
        } else if (sts.verdict == Verdict::Fails && m_policy == KnownPolicy::Enforce) {
            cell = heldBackByPolicy(dane, sts);
        } else if (dane.verdict == Verdict::Holds || sts.verdict == Verdict::Holds) {
            cell = authenticated(dane, sts);
        } else {
            cell = opportunistic(dane, sts);
        }
    }
    cell.interceptable = cell.interceptable || cell.inNameOnly;
    cell.remark = remarkOn(cell);
    cell.failures = failuresOf(
        {.sender = m_sender,
         .spec = m_spec,
         .policy = m_policy,
         .published = m_situation.policy,
         .stsTrouble = sts.verdict == Verdict::Fails ? sts.trouble : Trouble::None,
         .daneTrouble = dane.verdict == Verdict::Fails ? dane.trouble : Trouble::None,
         .shown = isWithoutTls(shownTrouble()) || isAttackers() ? shownTrouble() : Trouble::None},
        cell);
    return cell;
}

//! Where the MX cannot be forged, a false policy holds mail back, or has it delivered as if nothing were published.
ThreatCell weakened(Sender sender, const Situation &situation, const ThreatCell &untouched)
{
    const bool bound = situation.daneInForce() && situation.tlsa == TlsaPublished::Usable;
    ThreatCell cell = untouched;
    if (!honoursMtaSts(sender) || (bound && untouched.outcome == MailOutcome::HeldBack))
        return cell;
    cell.remark = bound ? ThreatRemark::FalsePolicyHolds : ThreatRemark::None;
    if (bound)
        return cell;
    Situation none = situation;
    none.policy = KnownPolicy::None;
    const ThreatCell unchecked = judgeThreat(sender, Attack::Nothing, none);
    if (unchecked.outcome == MailOutcome::HeldBack)
        return untouched;
    cell.outcome = unchecked.outcome;
    cell.trouble = unchecked.trouble;
    cell.failures = unchecked.failures;
    if (situation.policy == KnownPolicy::Enforce)
        cell.otherwise = MailOutcome::HeldBack;
    cell.reason = ThreatReason::PolicyWeakened;
    cell.interceptable = true;
    return cell;
}

//! The attacker serves a policy of his own over HTTPS, and may forge MX where DNSSEC does not hinder him.
ThreatCell withReplacedPolicy(Sender sender, const AttackSpec &spec, const Situation &situation)
{
    const ThreatCell untouched = judgeThreat(sender, Attack::Nothing, situation);
    if (situation.policy == KnownPolicy::NoPolicy) // nobody looks for one without a record
        return untouched;
    if (honoursDane(sender) && situation.mxSigned)
        return weakened(sender, situation, untouched);
    if (!honoursMtaSts(sender))
        return Delivery(sender, spec, spec.peers.front(), situation).run();
    ThreatCell cell;
    cell.inNameOnly = true;
    cell.interceptable = true;
    cell.reason = ThreatReason::PolicyReplaced;
    const bool warm = sender == Sender::MtaStsWarm || sender == Sender::BothWarm;
    cell.remark = warm ? ThreatRemark::AfterRefresh : ThreatRemark::None;
    return cell;
}

//! An old record makes a warm sender keep a policy that may name another host.
void keepOldPolicy(ThreatCell &cell, Sender sender, const Situation &situation)
{
    const bool warm = sender == Sender::MtaStsWarm || sender == Sender::BothWarm;
    const bool checks = situation.policy == KnownPolicy::Testing || situation.policy == KnownPolicy::Enforce;
    if (!warm || !checks || cell.outcome == MailOutcome::HeldBack)
        return;
    cell.failures = {{PolicyType::Sts, {ResultType::ValidationFailure}}};
    if (situation.policy == KnownPolicy::Testing && cell.reason == ThreatReason::DaneHolds)
        return;
    cell.otherwise = situation.policy == KnownPolicy::Enforce ? MailOutcome::HeldBack : MailOutcome::Encrypted;
    if (cell.otherwise == cell.outcome)
        cell.otherwise.reset();
    cell.reason = ThreatReason::OldPolicyKept;
}

bool applies(const AttackSpec &spec, Sender sender, const Situation &s)
{
    const bool bound = honoursDane(sender) && s.daneInForce();
    if (spec.kind == AttackKind::Discovery)
        return s.policy != KnownPolicy::NoPolicy || bound;
    if (spec.mx == MxChange::ToFitting)
        return s.wildcard;
    if (spec.attack == Attack::MxForgedToSigned)
        return !s.mxSigned;
    if (spec.dsStripped)
        return s.mxSigned || s.hostSigned;
    if (spec.tlsa == TlsaChange::Injected)
        return !s.asksTlsa();
    return spec.tlsa != TlsaChange::Replayed || (honoursDane(sender) && s.asksTlsa());
}

bool isSameOutcome(const ThreatCell &a, const ThreatCell &b)
{
    return a.outcome == b.outcome && a.otherwise == b.otherwise && a.inNameOnly == b.inNameOnly
           && a.interceptable == b.interceptable && a.reason == b.reason;
}

} // namespace

ThreatCell judgeThreat(Sender sender, Attack attack, const Situation &situation)
{
    const AttackSpec &spec = specOf(attack);
    ThreatCell cell;
    if (!applies(spec, sender, situation)) {
        cell.standing = CellStanding::DoesNotApply;
        return cell;
    }
    if (attack == Attack::PolicyReplaced) {
        cell = withReplacedPolicy(sender, spec, situation);
    } else {
        QList<ThreatCell> cells;
        for (const Peer &peer : spec.peers)
            cells.append(Delivery(sender, spec, peer, situation).run());
        cell = eitherOf(cells);
    }
    if (attack == Attack::RecordReplayed)
        keepOldPolicy(cell, sender, situation);
    const bool leaves = spec.leavesHostsAlone() || attack == Attack::PolicyReplaced;
    if (attack != Attack::Nothing && leaves && spec.kind != AttackKind::Operator)
        cell.noEffect = isSameOutcome(cell, judgeThreat(sender, Attack::Nothing, situation));
    cell.change = changeFor(sender, spec, situation, cell);
    return cell;
}

} // namespace postseal
