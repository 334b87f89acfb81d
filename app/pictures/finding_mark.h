// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/severity_mark.h"
#include "core/checks/finding.h"

#include <QString>

namespace postseal {

SeverityMark markOf(const Finding &finding); //!< the shape beside a finding
QString markWord(const Finding &finding);    //!< the same in a word: "Warning", "Could not tell"
QString markWord(SeverityMark mark);

} // namespace postseal
