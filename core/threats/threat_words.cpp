// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/threat_words.h"

using namespace Qt::StringLiterals;

namespace postseal {

QLatin1StringView attackWord(Attack attack)
{
    return QLatin1StringView(specOf(attack).slug);
}

QLatin1StringView senderWord(Sender sender)
{
    switch (sender) {
    case Sender::Opportunistic: return "opportunistic"_L1;
    case Sender::MtaStsCold: return "mta-sts-cold"_L1;
    case Sender::MtaStsWarm: return "mta-sts-warm"_L1;
    case Sender::Dane: return "dane"_L1;
    case Sender::BothCold: return "both-cold"_L1;
    case Sender::BothWarm: return "both-warm"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView attackKindWord(AttackKind kind)
{
    switch (kind) {
    case AttackKind::Nothing: return "nothing"_L1;
    case AttackKind::OnPath: return "on-path"_L1;
    case AttackKind::Authority: return "authority"_L1;
    case AttackKind::Dns: return "dns"_L1;
    case AttackKind::Discovery: return "discovery"_L1;
    case AttackKind::Operator: return "operator"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView outcomeWord(MailOutcome outcome)
{
    switch (outcome) {
    case MailOutcome::Authenticated: return "authenticated"_L1;
    case MailOutcome::HeldBack: return "held-back"_L1;
    case MailOutcome::Encrypted: return "encrypted"_L1;
    case MailOutcome::Plaintext: return "plaintext"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView standingWord(CellStanding standing)
{
    switch (standing) {
    case CellStanding::Told: return "told"_L1;
    case CellStanding::DoesNotApply: return "does-not-apply"_L1;
    case CellStanding::CannotTell: return "cannot-tell"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView reasonWord(ThreatReason reason)
{
    switch (reason) {
    case ThreatReason::ChecksNothing: return "checks-nothing"_L1;
    case ThreatReason::NoConnection: return "no-connection"_L1;
    case ThreatReason::PolicyHolds: return "policy-holds"_L1;
    case ThreatReason::PolicyHoldsBack: return "policy-holds-back"_L1;
    case ThreatReason::TestingPasses: return "testing-passes"_L1;
    case ThreatReason::TestingDelivers: return "testing-delivers"_L1;
    case ThreatReason::ModeNone: return "mode-none"_L1;
    case ThreatReason::NoPolicy: return "no-policy"_L1;
    case ThreatReason::PolicyHidden: return "policy-hidden"_L1;
    case ThreatReason::FetchFailed: return "fetch-failed"_L1;
    case ThreatReason::CacheRanOut: return "cache-ran-out"_L1;
    case ThreatReason::OldPolicyKept: return "old-policy-kept"_L1;
    case ThreatReason::PolicyReplaced: return "policy-replaced"_L1;
    case ThreatReason::PolicyWeakened: return "policy-weakened"_L1;
    case ThreatReason::CertificateMisissued: return "certificate-misissued"_L1;
    case ThreatReason::WildcardFits: return "wildcard-fits"_L1;
    case ThreatReason::DaneHolds: return "dane-holds"_L1;
    case ThreatReason::DaneHoldsBack: return "dane-holds-back"_L1;
    case ThreatReason::DaneDemandsTls: return "dane-demands-tls"_L1;
    case ThreatReason::TlsaUnusable: return "tlsa-unusable"_L1;
    case ThreatReason::AnchorMisissued: return "anchor-misissued"_L1;
    case ThreatReason::KeyRetired: return "key-retired"_L1;
    case ThreatReason::AnswerBogus: return "answer-bogus"_L1;
    case ThreatReason::TlsaUnproven: return "tlsa-unproven"_L1;
    case ThreatReason::LookupFails: return "lookup-fails"_L1;
    case ThreatReason::NoTlsa: return "no-tlsa"_L1;
    case ThreatReason::NotSigned: return "not-signed"_L1;
    case ThreatReason::PolicyAgainstDane: return "policy-against-dane"_L1;
    case ThreatReason::NothingBinds: return "nothing-binds"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView remarkWord(ThreatRemark remark)
{
    switch (remark) {
    case ThreatRemark::None: return "none"_L1;
    case ThreatRemark::FewHoldBack: return "few-hold-back"_L1;
    case ThreatRemark::LaterInClear: return "later-in-clear"_L1;
    case ThreatRemark::LookupErrorHolds: return "lookup-error-holds"_L1;
    case ThreatRemark::ResolverValidates: return "resolver-validates"_L1;
    case ThreatRemark::PolicyAgainstDane: return "policy-against-dane"_L1;
    case ThreatRemark::HalfDane: return "half-dane"_L1;
    case ThreatRemark::FalsePolicyHolds: return "false-policy-holds"_L1;
    case ThreatRemark::UnusableReported: return "unusable-reported"_L1;
    case ThreatRemark::AfterRefresh: return "after-refresh"_L1;
    case ThreatRemark::BackgroundFetch: return "background-fetch"_L1;
    case ThreatRemark::StrictRefuse: return "strict-refuse"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView changeWord(ThreatChange change)
{
    switch (change) {
    case ThreatChange::None: return "none"_L1;
    case ThreatChange::TheSendersOwn: return "senders-own"_L1;
    case ThreatChange::PublishPolicy: return "publish-policy"_L1;
    case ThreatChange::Enforce: return "enforce"_L1;
    case ThreatChange::MendPolicy: return "mend-policy"_L1;
    case ThreatChange::NameHost: return "name-host"_L1;
    case ThreatChange::MendHost: return "mend-host"_L1;
    case ThreatChange::MendTlsa: return "mend-tlsa"_L1;
    case ThreatChange::MendDns: return "mend-dns"_L1;
    case ThreatChange::SignDomain: return "sign-domain"_L1;
    case ThreatChange::PublishTlsa: return "publish-tlsa"_L1;
    case ThreatChange::ReplaceTlsa: return "replace-tlsa"_L1;
    case ThreatChange::PinKey: return "pin-key"_L1;
    case ThreatChange::NarrowPattern: return "narrow-pattern"_L1;
    case ThreatChange::GuardPolicyHost: return "guard-policy-host"_L1;
    case ThreatChange::LengthenMaxAge: return "lengthen-max-age"_L1;
    case ThreatChange::LimitIssuance: return "limit-issuance"_L1;
    case ThreatChange::ShortenSignatures: return "shorten-signatures"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView untoldWord(ThreatUntold why)
{
    switch (why) {
    case ThreatUntold::None: return "none"_L1;
    case ThreatUntold::Stopped: return "stopped"_L1;
    case ThreatUntold::PolicyNotTold: return "policy-not-told"_L1;
    case ThreatUntold::CacheNotSeen: return "cache-not-seen"_L1;
    case ThreatUntold::DnssecNotTold: return "dnssec-not-told"_L1;
    case ThreatUntold::HostNotTested: return "host-not-tested"_L1;
    case ThreatUntold::MoreHosts: return "more-hosts"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView noThreatsWord(NoThreats why)
{
    switch (why) {
    case NoThreats::None: return "none"_L1;
    case NoThreats::NoSuchDomain: return "no-such-domain"_L1;
    case NoThreats::TakesNoMail: return "takes-no-mail"_L1;
    case NoThreats::NoMailHost: return "no-mail-host"_L1;
    case NoThreats::MxNotTold: return "mx-not-told"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView policyTypeWord(PolicyType policy)
{
    switch (policy) {
    case PolicyType::NoPolicyFound: return "no-policy-found"_L1;
    case PolicyType::Sts: return "sts"_L1;
    case PolicyType::Tlsa: return "tlsa"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView resultTypeWord(ResultType type)
{
    switch (type) {
    case ResultType::StartTlsNotSupported: return "starttls-not-supported"_L1;
    case ResultType::CertificateHostMismatch: return "certificate-host-mismatch"_L1;
    case ResultType::CertificateExpired: return "certificate-expired"_L1;
    case ResultType::CertificateNotTrusted: return "certificate-not-trusted"_L1;
    case ResultType::ValidationFailure: return "validation-failure"_L1;
    case ResultType::TlsaInvalid: return "tlsa-invalid"_L1;
    case ResultType::DnssecInvalid: return "dnssec-invalid"_L1;
    case ResultType::StsPolicyFetchError: return "sts-policy-fetch-error"_L1;
    case ResultType::StsPolicyInvalid: return "sts-policy-invalid"_L1;
    case ResultType::StsWebPkiInvalid: return "sts-webpki-invalid"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace postseal
