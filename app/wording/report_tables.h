// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/inspection_report.h"

namespace postseal {

//! What was received, in tables: mail hosts, TLS, certificates, TLSA records, DNS answers, the policy as served.
//! A table that would be empty is not there.
QList<ReportTable> factTables(const DomainReading &reading);

//! The told cells that let mail be read or diverted, or hold it back with nobody attacking, by what would mend them;
//! those with one story together. What the domain cannot mend comes last.
QList<WeakGroup> weakGroups(const ThreatMatrix &matrix, const QString &domain);

} // namespace postseal
