// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

// Names at which somebody may have put TLSA records that no sender sees.

//! `_25._tcp` at the names between an alias and its end: only the two ends are looked at (RFC 7672 section 2.2.3).
QStringList middleTlsaNames(const MxHostFacts &host);

//! Where they land when the owner is misunderstood (RFC 6698 section 3): at the domain, unless that is an MX host itself,
//! with the labels in the wrong order, without the underscore, for UDP. Not `_465._tcp`: on that port they may be meant.
QStringList wrongTlsaNames(const InspectionFacts &facts, const QString &host);

} // namespace postseal
