// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

namespace postseal {

//! The public suffix list (publicsuffix.org), as the system has it or as libpsl was built with.
//! Names are A-labels in lower case without the final dot.

//! Is `name` itself a suffix under which anybody may register: "com", "co.uk", "github.io"? A single label always is.
bool isPublicSuffix(const QString &name);

//! The name that somebody registered: "example.co.uk" of "mx.example.co.uk"; empty for a public suffix.
QString registrableDomainOf(const QString &name);

} // namespace postseal
