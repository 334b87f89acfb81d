# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""The five servers of the lab: what is built for them, how they start, how we know that they answer."""

import hashlib
import json
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import answers
import certificates
import dns_servers
import mail_server
import scripted_smtp
import web_server
import zones
from place import RESOLVER_NAME, SOURCE, LabError
from table import listeners_of

FRESH_SECONDS = 12 * 3600
START_SECONDS = 10
BUILT = ("certificates", "zones", "nsd", "unbound", "nginx", "postfix", "scripted", "log")


@dataclass
class Server:
    name: str
    command: list
    log: str
    answers: Callable
    where: str


def build(place, domains):
    """Keys, certificates, zones and configurations; kept for half a day, as all dates in them count from now."""
    if is_built(place):
        return
    stamp = place.path("built.json")
    stamp.unlink(missing_ok=True)
    for name in BUILT:
        shutil.rmtree(place.path(name), ignore_errors=True)
    place.path("log").mkdir(parents=True)
    folder = place.path("certificates")
    certificates.make_authority(folder)
    web = web_server.certificates_wanted(domains)
    resolver = [(RESOLVER_NAME, RESOLVER_NAME, "valid")]
    certificates.make_certificates(folder, web + mail_server.certificates_wanted(domains) + resolver)
    names = zones.build_zones(place, domains)
    stamp.write_text(json.dumps({"fingerprint": _fingerprint(place), "time": time.time(), "zones": names}))


def all_servers(place, domains):
    """Writes the configurations and tells how to start what."""
    names = json.loads(place.path("built.json").read_text())["zones"]
    real = [one for one in listeners_of(domains) if one.smtp in mail_server.SERVED_HERE]
    scripted = [one for one in listeners_of(domains) if one.smtp in scripted_smtp.SCENARIOS]
    known = set(scripted_smtp.SCENARIOS) | mail_server.SERVED_HERE | {"closed"}
    unknown = {one.smtp for one in listeners_of(domains)} - known
    if unknown:
        raise LabError(f"domains.json: no such smtp: {', '.join(sorted(unknown))}")
    ports = place.ports
    servers = [
        Server("nsd", dns_servers.nsd_command(place, names), "nsd.log", lambda: answers.authority_answers(place),
               f"{place.authority}@{ports['authority']}, {len(names)} zones"),
        Server("unbound", dns_servers.unbound_command(place, names), "unbound.log",
               lambda: answers.resolver_answers(place), f"{place.resolver}@{ports['resolver']}"),
        Server("nginx", web_server.nginx_command(place, domains), "nginx.log",
               lambda: answers.policy_server_answers(place), f"{place.policy_address}@{ports['https']}"),
        Server("postfix", mail_server.postfix_command(place, domains), "postfix.log",
               lambda: all(answers.mail_server_answers(place, one) for one in (real[0], real[-1])),
               f"{len(real)} hosts, port {ports['smtp']}"),
    ]
    if scripted:
        servers.append(Server("scripted", _scripted_command(place, scripted), "scripted.log",
                              lambda: all(answers.port_opens(place, one) for one in scripted),
                              f"{len(scripted)} hosts, port {ports['smtp']}"))
    return servers


def _scripted_command(place, listeners):
    folder = place.path("scripted")
    folder.mkdir(exist_ok=True)
    facts = [{
        "address": place.host_address(one.number),
        "address6": place.host_address6(one.number) if one.ipv6 else None,
        "port": place.ports["smtp"],
        "host": one.host,
        "scenario": one.smtp,
        "chain": str(certificates.chain_path(place.path("certificates"), one.certificate_name)),
    } for one in listeners]
    file = folder / "listeners.json"
    file.write_text(json.dumps(facts, indent=1))
    return [sys.executable, "-B", str(SOURCE / "scripted_smtp.py"), str(file)]


def wait_until_all_answer(servers, started):
    deadline = time.monotonic() + START_SECONDS
    for server, process in zip(servers, started):
        while not does_answer(server):
            if not process.alive():
                raise ServerFailed(server, "it ended at once")
            if time.monotonic() > deadline:
                raise ServerFailed(server, f"no answer within {START_SECONDS} seconds")
            time.sleep(0.03)


class ServerFailed(LabError):
    def __init__(self, server, reason):
        super().__init__(f"{server.name} did not start: {reason}")
        self.server = server


def does_answer(server):
    try:
        return server.answers()
    except OSError:
        return False


def is_built(place):
    """Whether what was built fits the present table and programs and is young enough."""
    try:
        built = json.loads(place.path("built.json").read_text())
        return built["fingerprint"] == _fingerprint(place) and 0 <= time.time() - built["time"] < FRESH_SECONDS
    except (OSError, ValueError, KeyError):
        return False


def _fingerprint(place):
    digest = hashlib.sha256(f"{place.mode} {place.ipv6} {place.ports}".encode())
    builders = [file for file in SOURCE.glob("*.py") if not file.name.startswith("check")]
    for file in sorted([*builders, Path(place.table)]):
        digest.update(file.read_bytes())
    return digest.hexdigest()
