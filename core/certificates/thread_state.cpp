// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/thread_state.h"

#include <openssl/crypto.h>

namespace postseal {

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace postseal
