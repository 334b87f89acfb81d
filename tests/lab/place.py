# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Where one copy of the lab lives: its directory, its addresses and its ports."""

import hashlib
import json
import os
import socket
from dataclasses import asdict, dataclass, field
from pathlib import Path

SOURCE = Path(__file__).resolve().parent
TABLE = SOURCE / "domains.json"
STANDARD_PORTS = {"authority": 53, "resolver": 53, "resolver-tls": 853, "smtp": 25, "https": 443}
HIGH_PORTS = {"authority": 8053, "resolver": 8054, "resolver-tls": 8853, "smtp": 8025, "https": 8443}
RESOLVER_NAME = "resolver.test"  # in the certificate of the resolver, for DNS over TLS
FIRST_HOST_NUMBER = 10
LAST_HOST_NUMBER = 254


class LabError(Exception):
    """Something the person at the keyboard has to know; shown without a traceback."""


def default_directory():
    """One for each copy of the repository. A runtime directory closed to other users is no use: Postfix has its own."""
    repository = SOURCE.parent.parent
    mark = hashlib.sha256(str(repository).encode()).hexdigest()[:8]
    wanted = Path(os.environ.get("XDG_RUNTIME_DIR") or "/tmp")
    return (wanted if is_open_to_all(wanted) else Path("/tmp")) / f"postseal-lab-{mark}"


def is_open_to_all(folder):
    """Whether every user may pass through the folder and those above it."""
    try:
        return all(one.stat().st_mode & 0o001 for one in (folder, *folder.parents))
    except OSError:
        return False


@dataclass
class Place:
    """Everything that differs between a lab in a network namespace and one on loopback addresses."""

    directory: Path
    mode: str
    ipv6: bool
    ports: dict = field(default_factory=dict)
    table: str = str(TABLE)

    def _loopback_prefix(self):
        digest = hashlib.sha256(str(self.directory).encode()).digest()
        return f"127.{1 + digest[0] % 250}.{digest[1] % 250}"

    @property
    def authority(self):
        return "192.0.2.1" if self.mode == "netns" else f"{self._loopback_prefix()}.1"

    @property
    def resolver(self):
        return "192.0.2.53" if self.mode == "netns" else f"{self._loopback_prefix()}.2"

    @property
    def policy_address(self):
        return "192.0.2.80" if self.mode == "netns" else f"{self._loopback_prefix()}.3"

    @property
    def policy_address6(self):
        return "2001:db8:80::1" if self.ipv6 else None

    @property
    def second_policy_address(self):
        return "192.0.2.81" if self.mode == "netns" else f"{self._loopback_prefix()}.4"

    def host_address(self, number):
        return f"198.51.100.{number}" if self.mode == "netns" else f"{self._loopback_prefix()}.{number}"

    def host_address6(self, number):
        return f"2001:db8:25::{number}" if self.ipv6 else None

    def path(self, *parts):
        return self.directory.joinpath(*parts)

    @property
    def trust_anchor(self):
        return self.path("root.key")

    @property
    def root_hints(self):
        return self.path("unbound", "root.hints")

    @property
    def root_certificate(self):
        return self.path("certificates", "root.pem")

    def save(self):
        facts = asdict(self) | {"directory": str(self.directory)}
        self.path("place.json").write_text(json.dumps(facts, indent=1))


def load_place(directory):
    """The place of a lab that was started before, or None."""
    try:
        facts = json.loads((directory / "place.json").read_text())
        ports = {name: facts["ports"][name] for name in STANDARD_PORTS}
        return Place(directory, facts["mode"], facts["ipv6"], ports, facts["table"])
    except (OSError, ValueError, KeyError):
        return None


def new_place(directory, mode, ipv6, table):
    if mode == "netns":
        return Place(directory, mode, ipv6, dict(STANDARD_PORTS), str(table))
    place = Place(directory, mode, False, table=str(table))
    addresses = {
        "authority": [place.authority],
        "resolver": [place.resolver],
        "resolver-tls": [place.resolver],
        "https": [place.policy_address, place.second_policy_address],
        "smtp": [place.host_address(FIRST_HOST_NUMBER), place.host_address(LAST_HOST_NUMBER)],
    }
    place.ports = {name: _free_port(HIGH_PORTS[name], addresses[name]) for name in HIGH_PORTS}
    return place


def _free_port(wanted, addresses):
    for port in range(wanted, wanted + 20000, 1000):
        if all(_is_free(address, port) for address in addresses):
            return port
    raise LabError(f"no free port near {wanted} on {addresses[0]}")


def _is_free(address, port):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((address, port))
            except OSError:
                return False
    return True


def environment(place):
    """What the tests have to know, as environment variables."""
    return {
        "POSTSEAL_LAB_DIR": str(place.directory),
        "POSTSEAL_LAB_RESOLVER": f"{place.resolver}@{place.ports['resolver']}",
        "POSTSEAL_LAB_TLS_RESOLVER": f"tls:{place.resolver}@{place.ports['resolver-tls']}#{RESOLVER_NAME}",
        "POSTSEAL_LAB_ROOT_HINTS": str(place.root_hints) if place.mode == "netns" else "",
        "POSTSEAL_LAB_AUTHORITY": f"{place.authority}@{place.ports['authority']}",
        "POSTSEAL_LAB_TRUST_ANCHOR": str(place.trust_anchor),
        "POSTSEAL_LAB_CA": str(place.root_certificate),
        "POSTSEAL_LAB_SMTP_PORT": str(place.ports["smtp"]),
        "POSTSEAL_LAB_HTTPS_PORT": str(place.ports["https"]),
        "POSTSEAL_LAB_MODE": place.mode,
        "POSTSEAL_LAB_TABLE": place.table,
    }
