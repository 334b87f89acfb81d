// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

namespace postseal {

//! "example.org-threats.svg": what is suggested for every file that is written about a domain. Letters, digits, dots and
//! hyphens alone, whatever the domain; neither hidden nor like an option.
QString fileNameFor(const QString &domain, const QString &what, const QString &ending);

} // namespace postseal
