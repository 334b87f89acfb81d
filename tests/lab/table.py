# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Reads domains.json: the part of each entry from which the servers are built."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from place import FIRST_HOST_NUMBER, LAST_HOST_NUMBER, TABLE, LabError

SEALS = {"sealed", "cracked", "open", "blocked", "unknown"}
SIGNINGS = {"signed", "unsigned", "island", "absent"}
DAMAGES = {"ds", "mx", "tlsa", "expired", "future", "expiring"}
ANSWERS = {"policy", "missing", "html", "redirect", "packed", "charset", "at-root", "oversized", "slow"}
ENTRY_KEYS = {"name", "unicode", "situation", "seal", "must", "mustNot", "mustPass", "mustNotPass", "seconds", "thorough",
              "threats", "build"}
THREAT_KEYS = {"must", "mustNot", "why"}
BUILD_KEYS = {"zone", "algorithm", "nsec3", "damage", "otherZones", "mx", "txt", "wildcard", "hosts", "mtaSts",
              "tlsRpt"}


@dataclass
class Listener:
    """One address of a mail host and what answers there."""

    host: str
    number: int
    smtp: str
    certificate: str
    ipv6: bool
    index: int

    @property
    def certificate_name(self):
        return self.host if self.index == 0 else f"{self.host}-{self.index + 1}"


@dataclass
class Host:
    name: str
    listeners: list
    tlsa: list
    alias: str


@dataclass
class PolicyHost:
    name: str
    answer: str
    lines: list
    certificate: str
    line_end: str
    alias: str = ""  #: where a CNAME leads
    dangling: bool = False  #: the CNAME leads to a name that does not exist
    second: list = field(default_factory=list)  #: lines of the policy at a second address; none: there is no such address


@dataclass
class Zone:
    """One zone below test., and how it is signed."""

    name: str
    signing: str
    algorithm: str
    nsec3: bool = False
    damage: str = ""


@dataclass
class Domain:
    name: str
    situation: str
    zones: list
    mx: list
    texts: list
    wildcard: list
    hosts: list
    policy_texts: list
    policy_texts_alias: str  #: where a CNAME at _mta-sts leads
    policy_hosts: list
    tls_rpt: list
    entry: dict = field(default_factory=dict)


def load_table(path=TABLE):
    """All domains of the table, with a number given to every address of a mail host."""
    entries = json.loads(Path(path).read_text(encoding="utf-8"))["domains"]
    numbers = iter(range(FIRST_HOST_NUMBER, LAST_HOST_NUMBER + 1))
    domains = [_read_entry(entry, numbers) for entry in entries]
    names = [domain.name for domain in domains]
    if len(names) != len(set(names)):
        raise LabError("domains.json holds a name twice")
    return domains


def listeners_of(domains):
    return [listener for domain in domains for host in domain.hosts for listener in host.listeners]


def policy_hosts_of(domains):
    return [host for domain in domains for host in domain.policy_hosts]


def _read_entry(entry, numbers):
    _demand_keys(entry, ENTRY_KEYS, entry.get("name", "an entry without a name"))
    if entry["seal"] not in SEALS:
        raise LabError(f"{entry['name']}: unknown seal {entry['seal']}")
    _demand_keys(entry.get("threats", {}), THREAT_KEYS, entry["name"])
    build = entry["build"]
    _demand_keys(build, BUILD_KEYS, entry["name"])
    return Domain(
        name=entry["name"],
        situation=entry["situation"],
        zones=_read_zones(entry["name"], build),
        mx=[_read_mx(text) for text in build.get("mx", [])],
        texts=build.get("txt", []),
        wildcard=build.get("wildcard", []),
        hosts=[_read_host(host, numbers) for host in build.get("hosts", [])],
        policy_texts=build.get("mtaSts", {}).get("txt", []),
        policy_texts_alias=build.get("mtaSts", {}).get("txtAlias", ""),
        policy_hosts=_read_policy_hosts(entry["name"], build.get("mtaSts", {})),
        tls_rpt=build.get("tlsRpt", []),
        entry=entry,
    )


def _demand_keys(found, known, where):
    unknown = set(found) - known
    if unknown:
        raise LabError(f"{where}: unknown key {', '.join(sorted(unknown))}")


def _read_zones(name, build):
    signing, damage = build["zone"], build.get("damage", "")
    if signing not in SIGNINGS or damage and damage not in DAMAGES:
        raise LabError(f"{name}: unknown zone kind {signing} {damage}")
    if signing == "absent":
        return []
    algorithm = build.get("algorithm", "ECDSAP256SHA256")
    own = Zone(name, signing, algorithm, build.get("nsec3", False), damage)
    others = build.get("otherZones", {})
    return [own] + [Zone(other, kind, algorithm) for other, kind in others.items()]


def _read_mx(text):
    preference, host = text.split()
    return int(preference), host


def _read_host(host, numbers):
    listeners = [] if "alias" in host else host.get("listeners", [{}])
    read = []
    for index, listener in enumerate(listeners):
        facts = host | listener
        number = next(numbers, None)
        if number is None:
            raise LabError("domains.json needs more addresses than there are")
        read.append(Listener(host["name"], number, facts.get("smtp", "postfix"), facts.get("certificate", "valid"),
                             facts.get("ipv6", False), index))
    return Host(host["name"], read, host.get("tlsa", []), host.get("alias", ""))


def _read_policy_hosts(domain, facts):
    """The policy host, and for a redirect the host where a policy waits for those who follow."""
    answer = facts.get("answer", "policy")
    if answer not in ANSWERS:
        raise LabError(f"{domain}: unknown answer {answer}")
    if "policy" not in facts and answer == "policy":
        return []
    line_end = "\n" if facts.get("lineEnd") == "LF" else "\r\n"
    lines, certificate = facts.get("policy", []), facts.get("certificate", "valid")
    hosts = [PolicyHost(f"mta-sts.{domain}", answer, lines, certificate, line_end, facts.get("alias", ""),
                        facts.get("dangling", False), facts.get("second", []))]
    if answer == "redirect":
        hosts.append(PolicyHost(f"www.{domain}", "policy", lines, certificate, line_end))
    return hosts
