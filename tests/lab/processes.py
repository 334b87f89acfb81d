# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Starts servers, remembers them by process id and start time, and ends only those."""

import json
import os
import signal
import subprocess
import time
from dataclasses import dataclass

PATIENCE = 4.0


@dataclass(frozen=True)
class Started:
    """A process we started. The start time tells it from a later process with the same id."""

    name: str
    pid: int
    ticks: int

    def alive(self):
        return _start_ticks(self.pid) == self.ticks


class Register:
    """The list of started processes, kept in the lab's directory."""

    def __init__(self, place_directory):
        self.file = place_directory / "processes.json"

    def all(self):
        try:
            return [Started(**facts) for facts in json.loads(self.file.read_text())]
        except (OSError, ValueError, TypeError):
            return []

    def start(self, name, command, log, folder):
        with open(log, "ab") as output:
            child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=folder,
                                     start_new_session=True)
        started = Started(name, child.pid, _start_ticks(child.pid))
        self._write(self.all() + [started])
        return started

    def stop_all(self):
        """Ends the servers, last started first. Returns the names that were running."""
        running = [one for one in self.all() if one.alive()]
        for one in reversed(running):
            os.kill(one.pid, signal.SIGTERM)
        deadline = time.monotonic() + PATIENCE
        while any(one.alive() for one in running) and time.monotonic() < deadline:
            _collect_children()
            time.sleep(0.02)
        for one in self.all():
            _end_group(one)
        self.file.unlink(missing_ok=True)
        return [one.name for one in running]

    def _write(self, processes):
        self.file.write_text(json.dumps([vars(one) for one in processes], indent=1))


def _end_group(started):
    """What is left of the server's own session: each server leads one, whose number is its process id."""
    leader_ticks = _start_ticks(started.pid)
    if leader_ticks not in (0, started.ticks):
        return
    try:
        os.killpg(started.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    _collect_children()


def _collect_children():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _start_ticks(pid):
    """Start time in clock ticks since boot, 0 when there is no such process or it has ended (proc(5), fields 3 and 22)."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except (OSError, IndexError):
        return 0
    return 0 if fields[0] in "ZX" else int(fields[19])
