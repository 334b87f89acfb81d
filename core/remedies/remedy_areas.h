// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/remedies/remedy.h"

namespace postseal {

// remedyFor() by area; each knows its own checks and gives nothing for others.
Remedies mtaStsRemedies(const Finding &finding, const DomainReading &reading);
Remedies tlsRptRemedies(const Finding &finding, const DomainReading &reading);
Remedies tlsaRemedies(const Finding &finding, const DomainReading &reading);
Remedies mxRemedies(const Finding &finding, const DomainReading &reading);
Remedies serverRemedies(const Finding &finding, const DomainReading &reading);
Remedies certificateRemedies(const Finding &finding, const DomainReading &reading);
Remedies webRemedies(const Finding &finding, const DomainReading &reading);

const HostReading *hostNamed(const DomainReading &reading, const QString &name); //!< null: none of that name
inline constexpr quint32 kUsualTtl = 3600;                                       //!< seconds

} // namespace postseal
