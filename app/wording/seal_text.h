// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/seal.h"

namespace postseal {

QString sealName(SealState state);    //!< "Sealed"
QString sealMeaning(SealState state); //!< what the state means, in one line without a full stop

//! Why the seal stands as it does, in one or two sentences. Names of hosts stand in it as they are.
QString sealSentence(const SealVerdict &seal, const QString &domain);
QStringList hostsNamedBy(const SealVerdict &seal); //!< the host names in that sentence, for showing them bold

QString smallSealText(const SmallSeal &seal); //!< "enforce, 1 of 2 hosts"

} // namespace postseal
