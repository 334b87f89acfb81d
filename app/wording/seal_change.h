// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"

namespace postseal {

//! The change that matters most, in a sentence of its own: what to do, and on which host. Empty where nothing follows
//! from the seal alone.
QString sealChange(const SealVerdict &seal, const QString &domain);

//! Hosts in a sentence: three by name, the rest as a number.
QString listedHosts(const QStringList &hosts);

} // namespace postseal
