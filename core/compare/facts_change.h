// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <optional>

namespace postseal {

//! What of the facts is held side by side. First how it was asked, which explains differences; then the domain.
enum class FactKind {
    Resolver, Validation, TrustStore, Families, Ports, Thorough, Ending,
    MxRecords, MxSecurity,
    StsRecord, PolicyMode, PolicyMaxAge, PolicyMx, PolicyCertificate, PolicyHostAddresses,
    TlsRptRecord,
    Addresses, AddressSecurity, StartTls, TlsSession, Certificate, Chain, Tlsa, TlsaSecurity,
};
QLatin1StringView factWord(FactKind kind); //!< "mx-records", as JSON has it
bool isHowAsked(FactKind kind);            //!< no trait of the domain

//! One fact that differs. A side without a value was not seen; one with an empty list: there is none.
struct FactChange
{
    FactKind kind = FactKind::Resolver;
    QString host;
    std::optional<QStringList> before, after; //!< technical text of strangers, the same in every language
    bool told = true; //!< false: the difference may come from where or how it was asked
    friend bool operator==(const FactChange &, const FactChange &) = default;
};
using FactChanges = QList<FactChange>;

//! In the order of FactKind; those of a host together, behind the others.
FactChanges compareFacts(const InspectionFacts &older, const InspectionFacts &newer);

} // namespace postseal
