// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat_reports.h"

#include <algorithm>

namespace postseal {

namespace {

//! There is no type for "not in the policy" nor for "no TLSA record fits": the first goes as validation-failure, the
//! second as one of two.
QList<ResultType> typesOf(Trouble trouble, PolicyType policy)
{
    const bool tlsa = policy == PolicyType::Tlsa;
    switch (trouble) {
    case Trouble::None: return {};
    case Trouble::NotInPolicy:
    case Trouble::NotYetValid:
    case Trouble::HandshakeFails: return {ResultType::ValidationFailure};
    case Trouble::NoStartTls:
    case Trouble::StartTlsRefused: return {ResultType::StartTlsNotSupported};
    case Trouble::SelfSigned:
    case Trouble::Untrusted:
    case Trouble::NoTlsa:
    case Trouble::TlsaMismatch:
        return tlsa ? QList{ResultType::TlsaInvalid, ResultType::CertificateNotTrusted}
                    : QList{ResultType::CertificateNotTrusted};
    case Trouble::WrongName: return {ResultType::CertificateHostMismatch};
    case Trouble::Expired: return {ResultType::CertificateExpired};
    case Trouble::TlsaLookupFails: return {ResultType::DnssecInvalid};
    }
    Q_UNREACHABLE();
}

//! What went wrong on the way to the policy; a record that is not seen leaves a cold sender nothing to report.
QList<ReportedFailure> discoveryFailures(const Seen &seen)
{
    const bool warm = seen.sender == Sender::MtaStsWarm || seen.sender == Sender::BothWarm;
    const bool cached = warm && seen.published != KnownPolicy::None;
    if (!honoursMtaSts(seen.sender) || seen.published == KnownPolicy::NoPolicy || (warm && !cached))
        return {};
    switch (seen.spec.discovery) {
    case DiscoveryChange::Hidden:
    case DiscoveryChange::TimesOut:
        if (!cached)
            return {};
        return {{PolicyType::Sts, {ResultType::StsPolicyFetchError}}};
    case DiscoveryChange::HostBlocked: return {{PolicyType::Sts, {ResultType::StsPolicyFetchError}}};
    case DiscoveryChange::HostSpoofed: return {{PolicyType::Sts, {ResultType::StsWebPkiInvalid}}};
    case DiscoveryChange::Damaged: return {{PolicyType::Sts, {ResultType::StsPolicyInvalid}}};
    case DiscoveryChange::None:
    case DiscoveryChange::Replaced:
    case DiscoveryChange::OldId:
    case DiscoveryChange::RunOut: return {};
    }
    Q_UNREACHABLE();
}

QList<ReportedFailure> deliveryFailures(const Seen &seen, const ThreatCell &cell)
{
    if (cell.trouble == Trouble::TlsaLookupFails)
        return {{PolicyType::Tlsa, {ResultType::DnssecInvalid}}};
    if (seen.daneTrouble != Trouble::None)
        return {{PolicyType::Tlsa, typesOf(seen.daneTrouble, PolicyType::Tlsa)}};
    if (seen.stsTrouble != Trouble::None) {
        QList<ReportedFailure> failures{{PolicyType::Sts, typesOf(seen.stsTrouble, PolicyType::Sts)}};
        // In testing the session goes on, and what fails in it may be counted as well.
        if (seen.policy == KnownPolicy::Testing && seen.stsTrouble != seen.shown && seen.shown != Trouble::None)
            failures.append({PolicyType::Sts, typesOf(seen.shown, PolicyType::Sts)});
        return failures;
    }
    if (cell.outcome == MailOutcome::Plaintext)
        return {{PolicyType::NoPolicyFound, typesOf(seen.shown, PolicyType::NoPolicyFound)}};
    return {};
}

//! Of the host as it is today, or as an operator broke it.
ThreatChange changeOfTrouble(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NotInPolicy: return ThreatChange::NameHost;
    case Trouble::TlsaMismatch: return ThreatChange::MendTlsa;
    case Trouble::TlsaLookupFails: return ThreatChange::MendDns;
    case Trouble::NoTlsa: return ThreatChange::PublishTlsa;
    case Trouble::None: return ThreatChange::None;
    case Trouble::NoStartTls:
    case Trouble::StartTlsRefused:
    case Trouble::HandshakeFails:
    case Trouble::SelfSigned:
    case Trouble::Untrusted:
    case Trouble::WrongName:
    case Trouble::Expired:
    case Trouble::NotYetValid: return ThreatChange::MendHost;
    }
    Q_UNREACHABLE();
}

ThreatChange changeForUnbound(Sender sender, const Situation &situation)
{
    const ThreatChange dane = situation.asksTlsa() ? ThreatChange::PublishTlsa : ThreatChange::SignDomain;
    return honoursDane(sender) ? dane : ThreatChange::LengthenMaxAge;
}

ThreatChange changeOfReason(Sender sender, const Situation &situation, ThreatReason reason)
{
    switch (reason) {
    case ThreatReason::ChecksNothing: return ThreatChange::TheSendersOwn;
    case ThreatReason::NoConnection:
    case ThreatReason::PolicyHolds:
    case ThreatReason::PolicyHoldsBack:
    case ThreatReason::TestingPasses:
    case ThreatReason::DaneHolds:
    case ThreatReason::DaneHoldsBack:
    case ThreatReason::DaneDemandsTls:
    case ThreatReason::AnswerBogus:
    case ThreatReason::TlsaUnproven:
    case ThreatReason::PolicyAgainstDane: return ThreatChange::None;
    case ThreatReason::OldPolicyKept:
    case ThreatReason::TestingDelivers:
    case ThreatReason::ModeNone: return ThreatChange::Enforce;
    case ThreatReason::NoPolicy: return ThreatChange::PublishPolicy;
    case ThreatReason::PolicyHidden:
    case ThreatReason::FetchFailed:
    case ThreatReason::CacheRanOut: return changeForUnbound(sender, situation);
    case ThreatReason::PolicyReplaced:
    case ThreatReason::PolicyWeakened: return ThreatChange::GuardPolicyHost;
    case ThreatReason::CertificateMisissued: return ThreatChange::LimitIssuance;
    case ThreatReason::WildcardFits: return ThreatChange::NarrowPattern;
    case ThreatReason::TlsaUnusable: return ThreatChange::ReplaceTlsa;
    case ThreatReason::AnchorMisissued: return ThreatChange::PinKey;
    case ThreatReason::KeyRetired: return ThreatChange::ShortenSignatures;
    case ThreatReason::LookupFails: return ThreatChange::MendDns;
    case ThreatReason::NoTlsa: return ThreatChange::PublishTlsa;
    case ThreatReason::NotSigned: return ThreatChange::SignDomain;
    case ThreatReason::NothingBinds:
        return situation.asksTlsa() ? ThreatChange::PublishTlsa : ThreatChange::PublishPolicy;
    }
    Q_UNREACHABLE();
}

bool isUnattacked(const AttackSpec &spec)
{
    return spec.kind == AttackKind::Nothing || spec.kind == AttackKind::Operator;
}

bool differs(const ThreatCell &a, const ThreatCell &b)
{
    return a.outcome != b.outcome || a.inNameOnly != b.inNameOnly;
}

} // namespace

QList<ReportedFailure> failuresOf(const Seen &seen, const ThreatCell &cell)
{
    return discoveryFailures(seen) + deliveryFailures(seen, cell);
}

ThreatChange changeFor(Sender sender, const AttackSpec &spec, const Situation &situation, const ThreatCell &cell)
{
    const bool own = isUnattacked(spec) || spec.leavesHostsAlone();
    if (cell.outcome == MailOutcome::Authenticated && (isUnattacked(spec) || badnessOf(cell) == 0))
        return ThreatChange::None;
    if (cell.reason == ThreatReason::LookupFails)
        return ThreatChange::MendDns;
    // Whoever would deliver to anybody is not helped by a better certificate.
    const bool decides = cell.outcome != MailOutcome::Encrypted || cell.reason == ThreatReason::TestingDelivers;
    if (own && decides && cell.reason != ThreatReason::AnswerBogus && cell.reason != ThreatReason::TlsaUnproven) {
        if (const ThreatChange change = changeOfTrouble(cell.trouble); change != ThreatChange::None)
            return change;
    }
    return cell.protects() && !isUnattacked(spec) ? ThreatChange::None : changeOfReason(sender, situation, cell.reason);
}

int badnessOf(const ThreatCell &cell)
{
    int badness = cell.inNameOnly ? 4 : 0;
    for (const MailOutcome outcome : {cell.outcome, cell.otherwise.value_or(cell.outcome)}) {
        switch (outcome) {
        case MailOutcome::Authenticated: break;
        case MailOutcome::HeldBack: badness = std::max(badness, 1); break;
        case MailOutcome::Encrypted: badness = std::max(badness, cell.interceptable ? 5 : 3); break;
        case MailOutcome::Plaintext: badness = std::max(badness, 6); break;
        }
    }
    return badness;
}

ThreatCell eitherOf(const QList<ThreatCell> &cells)
{
    ThreatCell merged = *std::ranges::max_element(cells, {}, badnessOf);
    merged.outcome = cells.constFirst().outcome;
    merged.inNameOnly = cells.constFirst().inNameOnly;
    merged.otherwise = cells.constFirst().otherwise;
    merged.failures.clear();
    for (const ThreatCell &cell : cells) {
        if (differs(cell, cells.constFirst()) && !merged.otherwise)
            merged.otherwise = cell.outcome;
        merged.interceptable = merged.interceptable || cell.interceptable;
        for (qsizetype i = 0; i < cell.failures.size(); ++i) {
            const ReportedFailure &failure = cell.failures.at(i);
            if (i >= merged.failures.size() || merged.failures.at(i).policy != failure.policy) {
                if (!merged.failures.contains(failure))
                    merged.failures.insert(std::min(i, merged.failures.size()), failure);
                continue;
            }
            for (const ResultType type : failure.types) {
                if (!merged.failures.at(i).types.contains(type))
                    merged.failures[i].types.append(type);
            }
        }
    }
    return merged;
}

} // namespace postseal
