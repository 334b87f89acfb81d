// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/mta_sts_policy.h"

namespace postseal {

//! What may be remarked on the lines of a policy that senders take; the first place of each kind.
QList<SyntaxFault<MtaStsPolicyRemark>> remarksOn(QByteArrayView body);

} // namespace postseal
