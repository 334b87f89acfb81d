// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/compare/facts_change.h"

#include "core/compare/shared_ground.h"
#include "core/compare/fact_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

const HostReading *hostIn(const DomainReading &reading, const QString &name)
{
    const auto host = std::ranges::find_if(reading.hosts, [&name](const HostReading &h) { return h.name() == name; });
    return host == reading.hosts.end() ? nullptr : &*host;
}

FactValue hostValue(FactKind kind, const DomainReading &reading, const QString &name)
{
    const HostReading *host = hostIn(reading, name);
    return host ? factValue(kind, reading, *host) : std::nullopt;
}

//! One fact of both, whole and on the ground that they share.
struct FourValues
{
    FactValue before, after, sharedBefore, sharedAfter;
};

void addIfDifferent(FactChanges &changes, FactKind kind, const QString &host, const FourValues &values)
{
    const auto &[before, after, sharedBefore, sharedAfter] = values;
    const bool told = isHowAsked(kind) || (sharedBefore && sharedAfter && sharedBefore != sharedAfter);
    if (before == after && !told)
        return;
    if (isHowAsked(kind) && before == after)
        return;
    changes.append({kind, host, told && !isHowAsked(kind) ? sharedBefore : before,
                    told && !isHowAsked(kind) ? sharedAfter : after, told});
}

} // namespace

QLatin1StringView factWord(FactKind kind)
{
    switch (kind) {
    case FactKind::Resolver: return "resolver"_L1;
    case FactKind::Validation: return "validation"_L1;
    case FactKind::TrustStore: return "trust-store"_L1;
    case FactKind::Families: return "address-families"_L1;
    case FactKind::Ports: return "ports"_L1;
    case FactKind::Thorough: return "thorough"_L1;
    case FactKind::Ending: return "ending"_L1;
    case FactKind::MxRecords: return "mx-records"_L1;
    case FactKind::MxSecurity: return "mx-security"_L1;
    case FactKind::StsRecord: return "mta-sts-record"_L1;
    case FactKind::PolicyMode: return "policy-mode"_L1;
    case FactKind::PolicyMaxAge: return "policy-max-age"_L1;
    case FactKind::PolicyMx: return "policy-mx"_L1;
    case FactKind::PolicyCertificate: return "policy-host-certificate"_L1;
    case FactKind::PolicyHostAddresses: return "policy-host-addresses"_L1;
    case FactKind::TlsRptRecord: return "tls-rpt-record"_L1;
    case FactKind::Addresses: return "addresses"_L1;
    case FactKind::AddressSecurity: return "address-security"_L1;
    case FactKind::StartTls: return "starttls"_L1;
    case FactKind::TlsSession: return "tls-session"_L1;
    case FactKind::Certificate: return "certificate"_L1;
    case FactKind::Chain: return "chain"_L1;
    case FactKind::Tlsa: return "tlsa"_L1;
    case FactKind::TlsaSecurity: return "tlsa-security"_L1;
    }
    Q_UNREACHABLE();
}

bool isHowAsked(FactKind kind)
{
    return kind <= FactKind::Ending;
}

FactChanges compareFacts(const InspectionFacts &older, const InspectionFacts &newer)
{
    const SharedGround ground = sharedGround(older, newer);
    const DomainReading before = readDomain(older), after = readDomain(newer);
    const DomainReading sharedBefore = readDomain(ground.older), sharedAfter = readDomain(ground.newer);
    FactChanges changes;
    for (int i = 0; !isOfHost(FactKind(i)); ++i) {
        const FactKind kind = FactKind(i);
        addIfDifferent(changes, kind, {},
                       {factValue(kind, before), factValue(kind, after), factValue(kind, sharedBefore),
                        factValue(kind, sharedAfter)});
    }
    for (const HostReading &host : after.hosts) { // a host that came or went stands with the MX records
        if (!hostIn(before, host.name()))
            continue;
        for (int i = int(FactKind::Addresses); i <= int(FactKind::TlsaSecurity); ++i) {
            const FactKind kind = FactKind(i);
            const auto of = [&](const DomainReading &reading) { return hostValue(kind, reading, host.name()); };
            addIfDifferent(changes, kind, host.name(), {of(before), of(after), of(sharedBefore), of(sharedAfter)});
        }
    }
    return changes;
}

} // namespace postseal
