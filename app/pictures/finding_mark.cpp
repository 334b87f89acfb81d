// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/finding_mark.h"

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

QString markWord(SeverityMark mark)
{
    switch (mark) {
    case SeverityMark::Error: return severityName(Severity::Error);
    case SeverityMark::Warning: return severityName(Severity::Warning);
    case SeverityMark::Notice: return severityName(Severity::Notice);
    case SeverityMark::Info: return severityName(Severity::Info);
    case SeverityMark::Good: return severityName(Severity::Pass);
    case SeverityMark::Unknown: return standingName(Standing::CannotTell);
    }
    Q_UNREACHABLE();
}

QString markWord(const Finding &finding)
{
    return markWord(markOf(finding));
}

} // namespace postseal
