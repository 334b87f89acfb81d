// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <QLatin1StringView>

namespace postseal {

//! The words of the enums in saved files. They are never changed and never used twice; empty past the last enumerator.
QLatin1StringView wordOf(FailureKind kind);
QLatin1StringView wordOf(DnsSecurity security);
QLatin1StringView wordOf(InspectionEnding ending);
QLatin1StringView wordOf(WireDirection direction);
QLatin1StringView wordOf(WireKind kind);
QLatin1StringView wordOf(SmtpStage stage);
QLatin1StringView wordOf(ChainVerdict verdict);
QLatin1StringView wordOf(SessionTrial trial);
QLatin1StringView wordOf(FetchTrial trial);

//! Types of records stand by their mnemonic in capitals, and "TYPE64" when they have none here (RFC 3597 section 5).
QString wordOf(RrType type);
std::optional<RrType> rrTypeOf(QStringView word);

} // namespace postseal
