// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <QStringView>

namespace postseal {

//! True when the `mx` pattern of a policy covers the MX record's name: equal without regard to case, or
//! `*.rest` and the host is exactly one label before `rest` (RFC 8461 section 4.1; trap T-26).
//! Both as A-labels without a final dot; a pattern outside the grammar covers nothing.
bool mxPatternCovers(QStringView pattern, QStringView host);

//! RFC 8461 section 3.2: a Domain of RFC 5321 section 4.1.2, or "*." before one.
bool isMxPattern(QStringView pattern);

} // namespace postseal
