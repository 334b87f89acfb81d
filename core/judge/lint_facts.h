// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"
#include "core/judge/lint.h"

namespace postseal {

// Facts of an inspection that was broken off when it had heard one text and nothing else that says something.

InspectionFacts policyFacts(const QString &domain, const QByteArray &body);
InspectionFacts txtFacts(LintKind kind, const QString &domain, const QList<PastedRecord> &records);
//! Signed and valid, one host for each owner; those without an owner belong to `host`.
InspectionFacts tlsaFacts(const QString &domain, const QString &host, const QList<PastedRecord> &records);

QString tlsaHostOf(const QString &owner); //!< behind _25._tcp; empty when it does not begin so

} // namespace postseal
