// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/stop_on_signal.h"

#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace postseal {

static sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void blockStopSignals()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

static void unblockStopSignals()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

StopOnSignal::StopOnSignal(std::stop_source run)
    : m_listener([run = std::move(run)](const std::stop_token &over) mutable {
        const sigset_t signals = stopSignals();
        const int heard = signalfd(-1, &signals, SFD_CLOEXEC);
        const int woken = eventfd(0, EFD_CLOEXEC);
        {
            const std::stop_callback wake(over, [woken] { eventfd_write(woken, 1); });
            while (!over.stop_requested()) {
                pollfd fds[] = {{heard, POLLIN, 0}, {woken, POLLIN, 0}};
                poll(fds, std::size(fds), -1);
                signalfd_siginfo signal{};
                if ((fds[0].revents & POLLIN) && read(heard, &signal, sizeof signal) > 0 && !run.request_stop()) {
                    unblockStopSignals();
                    raise(int(signal.ssi_signo));
                }
            }
        }
        close(heard);
        close(woken);
    })
{}

StopOnSignal::~StopOnSignal()
{
    m_listener.request_stop();
    m_listener.join();
    unblockStopSignals();
}

} // namespace postseal
