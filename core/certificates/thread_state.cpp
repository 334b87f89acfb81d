// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/thread_state.h"

#include <openssl/crypto.h>
#include <sys/resource.h>
#include <unistd.h>

namespace postseal {

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

void yieldToOthers()
{
    constexpr int kLast = 19;
    setpriority(PRIO_PROCESS, id_t(gettid()), kLast); // of this thread alone, on Linux
}

} // namespace postseal
