// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

namespace postseal {

//! "ECDHE-RSA-AES128-GCM-SHA256" -> "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"; names of TLS 1.3 stay as they are.
QString ianaCipherName(const QString &opensslName);

//! "X25519", "X448"; \param key  an EVP_PKEY, or null.
QString keyTypeName(const void *key);

} // namespace postseal
