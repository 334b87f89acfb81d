// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// slow_wire MILLISECONDS COMMAND...: runs a command at the far end of a wire on which every packet takes that long.
//
// The near end is the network this program is started in; the far end is a new one. Between them are two TUN devices and
// this program, which hands each packet on when its time has come: it sleeps until shortly before and then looks at the
// clock, because a sleep alone ends some tenths of a millisecond late, which ten round trips would count twenty times. Needs root.
// Stands in for `tc netem`, which many kernels leave out.
//
// SLOW_WIRE_COUNTS names a file that holds how many connections to port 25 and to port 443 and how many DNS questions
// have left the far end. SLOW_WIRE_LOG names one that gets a line for each packet: microseconds since the start, the end
// it left, protocol, ports, octets of the packet, TCP flags.

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Packet = std::vector<unsigned char>;
using namespace std::chrono_literals;

constexpr auto kSleepEndsLate = 200us; //!< what a sleep may be late by; the clock is watched for the rest
constexpr std::array kNear = {"192.0.2.201", "2001:db8:c0::1"};
constexpr std::array kFar = {"192.0.2.202", "2001:db8:c0::2"};

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "slow_wire: %s: %s\n", what.c_str(), std::strerror(errno));
    std::exit(1);
}

void ip(const std::string &arguments)
{
    if (std::system(("ip " + arguments).c_str()) != 0)
        die("ip " + arguments);
}

//! A device that carries IP packets, in the network of now. `own` and `peer` are an IPv4 and an IPv6 address each.
int openDevice(const std::array<const char *, 2> &own, const std::array<const char *, 2> &peer, bool isWayOut)
{
    const int device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request {};
    std::strcpy(request.ifr_name, "wire0");
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (device < 0 || ioctl(device, TUNSETIFF, &request) != 0)
        die("no TUN device");
    ip("link set lo up");
    ip(std::string("address add ") + own[0] + "/32 dev wire0");
    ip(std::string("address add ") + own[1] + "/128 dev wire0 nodad");
    ip("link set wire0 up txqueuelen 10000");
    ip(std::string("route add ") + (isWayOut ? "default" : peer[0]) + " dev wire0");
    ip(std::string("-6 route add ") + (isWayOut ? "default" : peer[1]) + " dev wire0");
    return device;
}

//! What matters of a packet's headers; ports and flags are 0 where the protocol has none.
struct Headers {
    int protocol = 0;
    int from = 0;
    int to = 0;
    int flags = 0;
};

Headers headersOf(const Packet &packet)
{
    Headers headers;
    const bool isV4 = packet.size() >= 20 && packet[0] >> 4 == 4;
    const size_t start = isV4 ? 4U * (packet[0] & 15U) : 40U;
    if (packet.size() < start + 4)
        return headers;
    headers.protocol = packet[isV4 ? 9 : 6];
    if (headers.protocol == IPPROTO_TCP || headers.protocol == IPPROTO_UDP) {
        headers.from = packet[start] << 8 | packet[start + 1];
        headers.to = packet[start + 2] << 8 | packet[start + 3];
    }
    if (headers.protocol == IPPROTO_TCP && packet.size() > start + 13)
        headers.flags = packet[start + 13];
    return headers;
}

//! Three numbers in a file, written anew whenever one of them grows.
class Counts
{
public:
    void note(const Headers &headers)
    {
        const bool isConnect = headers.protocol == IPPROTO_TCP && (headers.flags & 0x12) == 0x02; // SYN without ACK
        const bool isQuestion = headers.protocol == IPPROTO_UDP && headers.to == 53;
        if (m_file == nullptr || !(isQuestion || (isConnect && (headers.to == 25 || headers.to == 443))))
            return;
        ++m_numbers.at(isQuestion ? 2 : headers.to == 443);
        std::rewind(m_file);
        std::fprintf(m_file, "%7d %7d %7d\n", m_numbers[0], m_numbers[1], m_numbers[2]);
        std::fflush(m_file);
    }

private:
    const char *m_name = std::getenv("SLOW_WIRE_COUNTS");
    std::FILE *m_file = m_name != nullptr ? std::fopen(m_name, "we") : nullptr;
    std::array<int, 3> m_numbers {};
};

//! One direction. Packets keep their order, so that one queue with the time of each is enough.
struct Direction {
    const char *name;
    int source;
    int target;
    std::deque<std::pair<Clock::time_point, Packet>> waiting;
};

class Wire
{
public:
    Wire(int near, int far, Clock::duration delay)
        : m_ways {{{"near", near, far, {}}, {"far", far, near, {}}}}, m_delay(delay)
    {
    }

    //! Carries packets until the child ends; gives its exit code.
    int run(pid_t child)
    {
        int status = 0;
        while (waitpid(child, &status, WNOHANG) == 0) {
            sleepUntilShortlyBefore();
            do {
                for (Direction &way : m_ways) {
                    takeIn(way);
                    handOn(way);
                }
            } while (isSoon());
        }
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

private:
    [[nodiscard]] Clock::duration untilNext() const
    {
        Clock::duration least = 20ms; // the child is looked at as often
        for (const Direction &way : m_ways) {
            if (!way.waiting.empty())
                least = std::min<Clock::duration>(least, way.waiting.front().first - Clock::now());
        }
        return least;
    }

    [[nodiscard]] bool isSoon() const { return untilNext() <= kSleepEndsLate; }

    void sleepUntilShortlyBefore()
    {
        const auto rest = std::max<Clock::duration>(untilNext() - kSleepEndsLate, 0ns);
        const timespec time {0, std::chrono::nanoseconds(rest).count()};
        std::array<pollfd, 2> doors {{{m_ways[0].source, POLLIN, 0}, {m_ways[1].source, POLLIN, 0}}};
        ppoll(doors.data(), doors.size(), &time, nullptr);
    }

    void takeIn(Direction &way)
    {
        std::array<unsigned char, 65536> octets; // not cleared: it is filled each time
        for (ssize_t got = 0; (got = read(way.source, octets.data(), octets.size())) > 0;) {
            way.waiting.emplace_back(Clock::now() + m_delay, Packet(octets.begin(), octets.begin() + got));
            const Headers headers = headersOf(way.waiting.back().second);
            if (&way == &m_ways[1])
                m_counts.note(headers);
            if (m_log != nullptr) {
                const auto since = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_start).count();
                std::fprintf(m_log, "%9ld %-4s %2d %5d %5d %5zd %02x\n", long(since), way.name, headers.protocol,
                             headers.from, headers.to, got, unsigned(headers.flags));
            }
        }
    }

    static void handOn(Direction &way)
    {
        while (!way.waiting.empty() && way.waiting.front().first <= Clock::now()) {
            const Packet &packet = way.waiting.front().second;
            if (write(way.target, packet.data(), packet.size()) < 0 && errno == EAGAIN)
                return;
            way.waiting.pop_front();
        }
    }

    std::array<Direction, 2> m_ways;
    Clock::duration m_delay;
    Clock::time_point m_start = Clock::now();
    Counts m_counts;
    const char *m_logName = std::getenv("SLOW_WIRE_LOG");
    std::FILE *m_log = m_logName != nullptr ? std::fopen(m_logName, "we") : nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: slow_wire MILLISECONDS COMMAND...\n");
        return 64;
    }
    const auto delay = std::chrono::duration<double, std::milli>(std::atof(argv[1]));
    const int near = openDevice(kNear, kFar, false);
    if (unshare(CLONE_NEWNET) != 0)
        die("no network of its own");
    const int far = openDevice(kFar, kNear, true);
    const pid_t child = fork();
    if (child < 0)
        die("fork");
    if (child == 0) {
        execvp(argv[2], argv + 2);
        die(argv[2]);
    }
    const sched_param first {1}; // a packet is not to wait for those whom it is carried between
    sched_setscheduler(0, SCHED_FIFO, &first);
    return Wire(near, far, std::chrono::duration_cast<Clock::duration>(delay)).run(child);
}
