# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""A network namespace without a name, kept alive by one sleeping process."""

import ctypes
import os
import subprocess
import time
from pathlib import Path

from place import LabError

CLONE_NEWNET = 0x40000000


def namespaces_work():
    """Whether this kernel lets us have a network namespace."""
    done = subprocess.run(["unshare", "--net", "true"], capture_output=True)
    return done.returncode == 0


def ipv6_works():
    command = "ip link set lo up && ip -6 address add 2001:db8::1/128 dev lo nodad"
    return subprocess.run(["unshare", "--net", "sh", "-c", command], capture_output=True).returncode == 0


def holder_command():
    return ["unshare", "--net", "sleep", "infinity"]


def wait_for_namespace(pid):
    own = os.readlink("/proc/self/ns/net")
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            is_apart = os.readlink(f"/proc/{pid}/ns/net") != own
            if is_apart and Path(f"/proc/{pid}/comm").read_text().strip() == "sleep":
                return
        except OSError:
            pass
        time.sleep(0.01)
    raise LabError("the network namespace did not appear")


def enter(pid):
    """Moves this process, and all it will start, into the namespace of another process."""
    library = ctypes.CDLL(None, use_errno=True)
    try:
        with open(f"/proc/{pid}/ns/net", "rb") as file:
            if library.setns(file.fileno(), CLONE_NEWNET) == 0:
                return
            reason = os.strerror(ctypes.get_errno())
    except OSError as error:
        reason = error.strerror
    raise LabError(f"cannot enter the lab's network: {reason} (root may)")


def add_addresses(addresses, addresses6):
    lines = ["link set lo up"]
    lines += [f"address add {address}/32 dev lo" for address in addresses]
    lines += [f"address add {address}/128 dev lo nodad" for address in addresses6]
    done = subprocess.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if done.returncode:
        raise LabError(f"ip: {done.stderr.strip()}")
