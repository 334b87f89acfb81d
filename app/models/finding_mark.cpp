// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/finding_mark.h"

#include "app/wording/names.h"
#include "core/checks/catalogue.h"

namespace postseal {

SeverityMark markOf(const Finding &finding)
{
    if (finding.standing == Standing::CannotTell)
        return SeverityMark::Unknown;
    switch (severityOf(finding)) {
    case Severity::Error: return SeverityMark::Error;
    case Severity::Warning: return SeverityMark::Warning;
    case Severity::Notice: return SeverityMark::Notice;
    case Severity::Info: return SeverityMark::Info;
    case Severity::Pass: return SeverityMark::Good;
    }
    Q_UNREACHABLE();
}

QString markWord(const Finding &finding)
{
    return finding.standing == Standing::CannotTell ? standingName(Standing::CannotTell)
                                                    : severityName(severityOf(finding));
}

} // namespace postseal
