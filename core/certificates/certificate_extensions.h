// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/certificate.h"

#include <openssl/x509.h>

namespace postseal {

// Seen by the .cpp files of core/certificates only.

//! Fills what stands in the extensions of version 3.
void describeExtensions(Certificate &described, X509 *certificate);

QByteArray octetsOf(const ASN1_STRING *text);
QString objectText(const ASN1_OBJECT *object);

} // namespace postseal
