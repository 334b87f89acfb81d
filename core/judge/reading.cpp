// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/reading.h"

#include "core/records/mx_pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

Reach reachOf(const AddressFacts &facts)
{
    const SmtpSession *session = facts.session.value();
    if (!session)
        return Reach::NotTested;
    if (session->failure && session->failure->kind == FailureKind::Cancelled)
        return session->greeting && session->stage > SmtpStage::EhloInTls ? Reach::Answered : Reach::NotTested;
    if (session->greeting && session->greeting->code != 220)
        return Reach::Declined;
    if (session->greeting)
        return !session->ehlo && session->failure ? Reach::NoEhlo : Reach::Answered;
    if (!session->failure || session->stage != SmtpStage::Connect)
        return Reach::NoGreeting;
    switch (session->failure->kind) {
    case FailureKind::TimedOut: return Reach::Silent;
    case FailureKind::Refused: return Reach::Refused;
    case FailureKind::Unreachable:
    case FailureKind::Internal: return Reach::Local;
    case FailureKind::Cancelled:
    case FailureKind::NotPermitted: return Reach::NotTested;
    case FailureKind::Closed:
    case FailureKind::ProtocolBroken:
    case FailureKind::TlsRejected:
    case FailureKind::TooLarge:
    case FailureKind::Malformed: return Reach::NoGreeting;
    }
    Q_UNREACHABLE();
}

Trouble chainTrouble(const AddressFacts &facts)
{
    const ChainCheck *chain = facts.chain.value();
    if (!chain)
        return Trouble::Untrusted;
    switch (chain->verdict) {
    case ChainVerdict::Trusted: return Trouble::None;
    case ChainVerdict::SelfSigned: return Trouble::SelfSigned;
    case ChainVerdict::PrivateCa:
    case ChainVerdict::Incomplete:
    case ChainVerdict::Constraints:
    case ChainVerdict::Weak:
    case ChainVerdict::Malformed:
    case ChainVerdict::Other: return Trouble::Untrusted;
    }
    Q_UNREACHABLE();
}

Trouble certificateTrouble(const AddressReading &reading, const QString &host, const QDateTime &now)
{
    if (!reading.leaf)
        return Trouble::HandshakeFails;
    if (const Trouble trouble = chainTrouble(*reading.facts); trouble != Trouble::None)
        return trouble;
    // Every certificate of the path that was built has to be in its time, not the leaf alone (RFC 5280 section 6.1.3).
    QList<QByteArray> path = reading.facts->chain.value()->path;
    if (path.isEmpty())
        path = {reading.leaf->der};
    for (const QByteArray &der : path) {
        const Result<Certificate> certificate = describeCertificate(der);
        if (!certificate || now > certificate->notAfter)
            return Trouble::Expired;
        if (now < certificate->notBefore)
            return Trouble::NotYetValid;
    }
    return matchName(*reading.leaf, host).fits() ? Trouble::None : Trouble::WrongName;
}

AddressReading readAddress(const AddressFacts &facts, const QString &host, const QDateTime &now)
{
    AddressReading reading{.facts = &facts, .session = facts.session.value(), .reach = reachOf(facts), .encrypted = false,
                           .leaf = {}, .trouble = Trouble::None};
    if (reading.reach != Reach::Answered)
        return reading;
    const SmtpSession &session = *reading.session;
    reading.encrypted = session.tls && session.stage >= SmtpStage::EhloInTls;
    if (session.tls && !session.tls->certificates.isEmpty()) {
        if (Result<Certificate> leaf = describeCertificate(session.tls->certificates.constFirst()))
            reading.leaf = *std::move(leaf);
    }
    if (!session.startTlsOffered)
        reading.trouble = Trouble::NoStartTls;
    else if (!session.startTls || session.startTls->code != 220)
        reading.trouble = Trouble::StartTlsRefused;
    else if (!reading.encrypted)
        reading.trouble = Trouble::HandshakeFails;
    else
        reading.trouble = certificateTrouble(reading, host, now);
    return reading;
}

//! What of several ends of addresses is to be said of the host.
Holding combine(const QList<Holding> &ends)
{
    const auto any = [&ends](Holding wanted) { return ends.contains(wanted); };
    if (any(Holding::Fails))
        return any(Holding::Holds) ? Holding::Partly : Holding::Fails;
    if (any(Holding::Holds))
        return Holding::Holds;
    return any(Holding::CannotTell) || ends.isEmpty() ? Holding::CannotTell : Holding::Skipped;
}

//! \param holds  whether the promise holds for an address that answered
Holding holdingOf(const AddressReading &address, bool othersAnswer, bool holds)
{
    switch (address.reach) {
    case Reach::Answered: return holds ? Holding::Holds : Holding::Fails;
    case Reach::NotTested:
    case Reach::Local:
    case Reach::Declined: return Holding::CannotTell;
    case Reach::Silent: return othersAnswer ? Holding::Skipped : Holding::CannotTell;
    case Reach::Refused:
    case Reach::NoEhlo:
    case Reach::NoGreeting: return Holding::Skipped;
    }
    Q_UNREACHABLE();
}

DaneState addressState(const HostReading &host)
{
    DaneState state = DaneState::Usable;
    for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (lookup->failure() && lookup->failure()->kind == FailureKind::Cancelled)
            return DaneState::NotKnown;
        if (!lookup->asked())
            continue;
        if (!dns || !isDefinite(*dns))
            return DaneState::LookupFails;
        if (dns->answer.security == DnsSecurity::Insecure)
            state = DaneState::AddressInsecure;
    }
    return state;
}

const DnsFacts *tlsaThatCounts(const HostReading &host)
{
    const DnsFacts *atAlias = host.facts->tlsaAtAlias.value();
    if (atAlias && atAlias->answer.security == DnsSecurity::Secure && !atAlias->set.records.isEmpty())
        return atAlias;
    return host.facts->tlsa.value();
}

DaneState tlsaState(HostReading &host)
{
    if (const Failure *failure = host.facts->tlsa.failure())
        return failure->kind == FailureKind::Cancelled ? DaneState::NotKnown : DaneState::LookupFails;
    const DnsFacts *dns = tlsaThatCounts(host);
    if (!dns)
        return DaneState::NotKnown;
    if (!isDefinite(*dns))
        return DaneState::LookupFails;
    host.tlsaBase = dns->answer.question.name.section(u'.', 2); // behind _25._tcp
    host.tlsa = tlsaRecordsOf(dns->set);
    if (host.tlsa.isEmpty() && dns->set.records.isEmpty())
        return DaneState::Absent;
    if (dns->answer.security != DnsSecurity::Secure)
        return DaneState::Unsigned;
    const auto usable = [](const TlsaRecord &record) { return usabilityOf(record) == TlsaUsability::Usable; };
    return std::ranges::any_of(host.tlsa, usable) ? DaneState::Usable : DaneState::Unusable;
}

DaneState daneStateOf(const InspectionFacts &facts, HostReading &host)
{
    const DaneState byTlsa = tlsaState(host);
    if (!facts.vantage.validates)
        return DaneState::NotValidated;
    const DnsFacts *mx = facts.mx.value();
    if (!mx || mx->answer.security != DnsSecurity::Secure)
        return DaneState::MxInsecure;
    const DaneState byAddress = addressState(host);
    return byAddress == DaneState::Usable ? byTlsa : byAddress;
}

bool daneHoldsAt(const InspectionFacts &facts, const HostReading &host, const AddressReading &address)
{
    if (!address.encrypted)
        return false;
    if (host.dane == DaneState::Unusable)
        return true; // TLS is compulsory and there; nothing to authenticate with
    const QStringList names = daneNames(facts, host);
    return std::ranges::any_of(agileChoice(host.tlsa), [&](const TlsaRecord &record) {
        return matchTlsa(record, address.session->tls->certificates, names, facts.finishedAt).matches;
    });
}

//! The fetch ended because of us or of where we stand, not because of the policy host.
bool fetchCouldNotBeTold(const InspectionFacts &facts)
{
    if (facts.mtaSts.fetches.isEmpty())
        return facts.ending != InspectionEnding::Finished;
    const std::optional<Failure> &failure = facts.mtaSts.fetches.constLast().exchange.failure;
    return failure
        && (failure->kind == FailureKind::Cancelled || failure->kind == FailureKind::Unreachable
            || failure->kind == FailureKind::Internal);
}

PolicyState policyStateOf(const DomainReading &reading)
{
    const MtaStsFacts &facts = reading.facts->mtaSts;
    const DnsFacts *txt = facts.record.value();
    if (!txt || !isDefinite(*txt))
        return PolicyState::CannotTell;
    if (textsOf(txt->set).isEmpty())
        return PolicyState::None;
    if (!reading.record)
        return reading.recordTexts.isEmpty() && reading.record.error().kind == MtaStsRecordFault::VersionNotFirst
            ? PolicyState::None
            : PolicyState::RecordFaulty;
    if (!facts.policy) {
        return fetchCouldNotBeTold(*reading.facts) ? PolicyState::CannotTell : PolicyState::NotFetched;
    }
    if (!facts.policy->policy)
        return PolicyState::Refused;
    switch (facts.policy->policy->mode) {
    case MtaStsMode::Enforce: return PolicyState::Enforce;
    case MtaStsMode::Testing: return PolicyState::Testing;
    case MtaStsMode::None: return PolicyState::ModeNone;
    }
    Q_UNREACHABLE();
}

void readRecord(DomainReading &reading)
{
    const DnsFacts *txt = reading.facts->mtaSts.record.value();
    if (!txt)
        return;
    const QList<QByteArrayList> texts = textsOf(txt->set);
    reading.recordTexts = selectVersion(texts, "v=STSv1;");
    if (reading.recordTexts.size() == 1)
        reading.record = parseMtaStsRecord(reading.recordTexts.constFirst());
    for (const QByteArrayList &strings : texts) { // the fault of a text that looks like one is worth more than "missing"
        if (!reading.recordTexts.isEmpty())
            break;
        const auto parsed = parseMtaStsRecord(strings.join());
        if (!parsed && parsed.error().kind != MtaStsRecordFault::VersionNotFirst)
            reading.record = parsed;
    }
}

Trouble firstTrouble(const DomainReading &domain, const HostReading &host)
{
    if (domain.policyChecked() && !host.covered)
        return Trouble::NotInPolicy;
    if (host.dane == DaneState::LookupFails)
        return Trouble::TlsaLookupFails;
    const auto sick = std::ranges::find_if(host.addresses, [](const AddressReading &address) {
        return address.reach == Reach::Answered && address.trouble != Trouble::None;
    });
    const bool pkixCounts = domain.policyChecked() || !host.daneInForce();
    if (sick != host.addresses.end() && (pkixCounts || !sick->encrypted))
        return sick->trouble;
    if (host.daneHolding == Holding::Fails || host.daneHolding == Holding::Partly)
        return Trouble::TlsaMismatch;
    return Trouble::None;
}

HostReading readHost(const DomainReading &domain, const MxHostFacts &facts)
{
    HostReading host;
    host.facts = &facts;
    for (const AddressFacts &address : facts.addresses)
        host.addresses.append(readAddress(address, facts.name, domain.facts->finishedAt));
    if (domain.policy)
        host.covered = std::ranges::any_of(domain.policy->mx, [&facts](const QString &p) { return mxPatternCovers(p, facts.name); });
    host.dane = daneStateOf(*domain.facts, host);
    return host;
}

void judgeHolding(const DomainReading &domain, HostReading &host, bool othersAnswer)
{
    QList<Holding> sts, dane;
    for (const AddressReading &address : host.addresses) {
        sts.append(holdingOf(address, othersAnswer, address.pkixHolds()));
        dane.append(holdingOf(address, othersAnswer, host.daneInForce() && daneHoldsAt(*domain.facts, host, address)));
    }
    if (host.addresses.isEmpty() && domain.facts->ending == InspectionEnding::Finished) {
        sts.append(Holding::Skipped); // no address: nobody can connect to it
        dane.append(Holding::Skipped);
    }
    if (domain.policyChecked())
        host.stsHolding = host.covered ? combine(sts) : Holding::Fails;
    if (host.dane == DaneState::LookupFails)
        host.daneHolding = Holding::Fails;
    else if (host.daneInForce())
        host.daneHolding = combine(dane);
    host.trouble = firstTrouble(domain, host);
}

} // namespace

bool isDefinite(const DnsFacts &dns)
{
    return !dns.answer.serverFailed() && dns.answer.security != DnsSecurity::Bogus && !dns.unreadable && !dns.set.chainLoops;
}

DomainReading readDomain(const InspectionFacts &facts)
{
    DomainReading reading;
    reading.facts = &facts;
    readRecord(reading);
    reading.policyState = policyStateOf(reading);
    if (facts.mtaSts.policy && facts.mtaSts.policy->policy)
        reading.policy = &*facts.mtaSts.policy->policy;
    if (const DnsFacts *mx = facts.mx.value()) {
        const QList<MxRecord> records = mxRecordsOf(mx->set);
        reading.nullMx = records.size() == 1 && records.constFirst().target.isEmpty();
        reading.implicitMx = records.isEmpty() && !facts.hosts.isEmpty();
    }
    bool answers = false;
    for (const MxHostFacts &host : facts.hosts) {
        reading.hosts.append(readHost(reading, host));
        for (const AddressReading &address : reading.hosts.constLast().addresses)
            answers = answers || address.reach >= Reach::NoEhlo;
    }
    for (HostReading &host : reading.hosts)
        judgeHolding(reading, host, answers);
    return reading;
}

} // namespace postseal
