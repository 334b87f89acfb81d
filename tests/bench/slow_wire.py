#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""slow_wire.py MILLISECONDS COMMAND...: runs a command at the far end of a wire on which every packet takes that long.

The near end is the network this program is started in; the far end is a new one. Between them are two TUN devices and
this program, which hands each packet on when its time has come. Needs root. Stands in for `tc netem`, which many
kernels leave out. The file that SLOW_WIRE_COUNTS names holds how many connections to port 25 and to port 443 and how
many DNS questions have left the far end.
"""

import ctypes
import fcntl
import os
import queue
import struct
import subprocess
import sys
import threading
import time

CLONE_NEWNET = 0x40000000
TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000
NEAR, FAR = ("192.0.2.201", "2001:db8:c0::1"), ("192.0.2.202", "2001:db8:c0::2")


def tun(own, peer, is_default):
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", b"wire0", IFF_TUN | IFF_NO_PI))
    lines = ["link set lo up", f"address add {own[0]}/32 dev wire0", f"address add {own[1]}/128 dev wire0 nodad",
             "link set wire0 up txqueuelen 10000"]
    lines += [f"route add {peer[0]} dev wire0", f"-6 route add {peer[1]} dev wire0"]
    if is_default:
        lines += ["route add default dev wire0", "-6 route add default dev wire0"]
    for line in lines:
        subprocess.run(["ip", *line.split()], check=True)
    return device


class Counts:
    """Three numbers in a file, written anew whenever one of them grows."""

    def __init__(self, path):
        self.file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644) if path else None
        self.numbers = [0, 0, 0]

    def note(self, packet):
        if self.file is None:
            return
        is_v4 = packet[0] >> 4 == 4
        protocol, start = (packet[9], 4 * (packet[0] & 15)) if is_v4 else (packet[6], 40)
        port = int.from_bytes(packet[start + 2:start + 4], "big")
        is_connect = protocol == 6 and packet[start + 13] & 0x12 == 0x02  # SYN without ACK
        kinds = [is_connect and port == 25, is_connect and port == 443, protocol == 17 and port == 53]
        if any(kinds):
            self.numbers = [number + kind for number, kind in zip(self.numbers, kinds)]
            os.pwrite(self.file, " ".join(f"{number:7}" for number in self.numbers).encode() + b"\n", 0)


def carry(source, target, seconds, note):
    """Packets keep their order, so that one queue with the time of each is enough."""
    waiting = queue.SimpleQueue()

    def hand_on():
        while True:
            due, packet = waiting.get()
            time.sleep(max(0.0, due - time.monotonic()))
            os.write(target, packet)

    def take_in():
        while True:
            packet = os.read(source, 65536)
            note(packet)
            waiting.put((time.monotonic() + seconds, packet))

    for work in (hand_on, take_in):
        threading.Thread(target=work, daemon=True).start()


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: slow_wire.py MILLISECONDS COMMAND...")
    seconds = float(sys.argv[1]) / 1000
    near = tun(NEAR, FAR, False)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        sys.exit(f"slow_wire.py: no network of its own: {os.strerror(ctypes.get_errno())}")
    far = tun(FAR, NEAR, True)
    carry(near, far, seconds, lambda packet: None)
    carry(far, near, seconds, Counts(os.environ.get("SLOW_WIRE_COUNTS")).note)
    return subprocess.run(sys.argv[2:]).returncode


if __name__ == "__main__":
    sys.exit(main())
