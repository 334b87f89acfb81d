# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Writes and signs the zones: a private root, test., and one zone for every domain of the table."""

import hashlib
import re
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from certificates import tlsa_data
from place import LabError
from table import Zone

NAME_SERVER = "ns1.test."
TTL = 3600
TLS_RPT_TTL = 86400
DAY = 86400
SIGNATURE_DAYS = 21
SIGNATURE_TIMES = {"expired": (-30 * DAY, -2 * DAY), "future": (2 * DAY, 30 * DAY), "expiring": (-19 * DAY, 2 * DAY)}
TOP_ALGORITHM = "ECDSAP256SHA256"


def build_zones(place, domains):
    """Returns the names of all zones in the order parent before child."""
    folder = place.path("zones")
    folder.mkdir(parents=True, exist_ok=True)
    below = [zone for domain in domains for zone in domain.zones]
    zones = [Zone(".", "signed", TOP_ALGORITHM), Zone("test", "signed", TOP_ALGORITHM), *below]
    with ThreadPoolExecutor(max_workers=4) as pool:
        keys = dict(pool.map(lambda zone: (zone.name, _make_key(folder, zone)), zones))
        records = _records(place, domains, below, folder, keys)
        list(pool.map(lambda zone: _write_zone(folder, zone, records[zone.name], keys[zone.name]), zones))
    place.trust_anchor.write_text((folder / f"{keys['.']}.key").read_text())
    return [zone.name for zone in zones]


def zone_file(place, name):
    return place.path("zones", _file_stem(name))


def _file_stem(name):
    return "root.zone" if name == "." else f"{name}.zone"


def _records(place, domains, below, folder, keys):
    records = {".": [], "test": []}
    records["."] += _delegation("test", folder, keys["test"], "")
    records["."] += _name_server_records(place)
    records["test"] += _name_server_records(place)
    for zone in below:
        records["test"] += _delegation(zone.name, folder, keys[zone.name] if zone.signing == "signed" else "", zone.damage)
        records[zone.name] = []
    for domain in domains:
        _add_domain(place, domain, records)
    return records


def _name_server_records(place):
    return [f"{NAME_SERVER} {TTL} IN A {place.authority}"]


def _delegation(name, folder, key, damage):
    lines = [f"{name}. {TTL} IN NS {NAME_SERVER}"]
    if key:
        ds = _run(folder, "ldns-key2ds", "-n", "-2", f"{key}.key").strip()
        lines.append(_altered_digest(ds) if damage == "ds" else ds)
    return lines


def _altered_digest(ds):
    last = ds.rstrip()[-1]
    return ds.rstrip()[:-1] + ("0" if last != "0" else "1")


def _add_domain(place, domain, records):
    if not domain.zones:
        return
    own = records[domain.zones[0].name]
    for preference, host in domain.mx:
        target = "." if host == "." else f"{host}."
        own.append(f"{domain.name}. {TTL} IN MX {preference} {target}")
    for host in domain.hosts:
        records[_zone_of(host.name, domain.zones)] += _host_records(place, host, domain.hosts)
    own += [_text(f"_smtp._tls.{domain.name}", TLS_RPT_TTL, text) for text in domain.tls_rpt]
    own += _policy_texts(domain)
    own += [_text(domain.name, TTL, text) for text in domain.texts]
    own += [_text(f"*.{domain.name}", TTL, text) for text in domain.wildcard]
    for host in domain.policy_hosts:
        own += _policy_host_records(place, host)


def _zone_of(name, zones):
    fitting = [zone.name for zone in zones if name == zone.name or name.endswith("." + zone.name)]
    if not fitting:
        raise LabError(f"{name} lies in no zone of its entry")
    return max(fitting, key=len)


def _host_records(place, host, hosts):
    if host.alias:
        end = next((one for one in hosts if one.name == host.alias), host)
        return [f"{host.name}. {TTL} IN CNAME {host.alias}."] + _tlsa_records(place, host, end)
    lines = []
    for listener in host.listeners:
        lines.append(f"{host.name}. {TTL} IN A {place.host_address(listener.number)}")
        if listener.ipv6 and place.ipv6:
            lines.append(f"{host.name}. {TTL} IN AAAA {place.host_address6(listener.number)}")
    return lines + _tlsa_records(place, host, host)


def _tlsa_records(place, host, server):
    return [f"_25._tcp.{host.name}. {TTL} IN TLSA {_tlsa_text(place, server, text)}" for text in host.tlsa]


def _tlsa_text(place, host, text):
    """'3 1 1' is computed from the host's certificate; a fourth word tells what is wrong with it."""
    usage, selector, matching, *twist = text.split()
    name = "intermediate" if usage == "2" else host.listeners[0].certificate_name
    if twist == ["root"]:
        name = "root"
    digested = 1 - int(selector) if twist == ["swapped"] else int(selector)
    data = tlsa_data(place.path("certificates"), name, digested, int(matching))
    if twist == ["old-key"]:
        digest = hashlib.sha512 if matching == "2" else hashlib.sha256
        data = digest(f"the key {host.name} had before".encode()).hexdigest()
    return f"{usage} {selector} {matching} {data}"


def _policy_texts(domain):
    owner = domain.policy_texts_alias or f"_mta-sts.{domain.name}"
    lines = [_text(owner, TTL, text) for text in domain.policy_texts]
    return lines + ([f"_mta-sts.{domain.name}. {TTL} IN CNAME {owner}."] if domain.policy_texts_alias else [])


def _policy_host_records(place, policy_host):
    name = policy_host.alias or policy_host.name
    lines = [f"{policy_host.name}. {TTL} IN CNAME {name}."] if policy_host.alias else []
    if policy_host.dangling:
        return lines
    lines.append(f"{name}. {TTL} IN A {place.policy_address}")
    if policy_host.second:
        lines.append(f"{name}. {TTL} IN A {place.second_policy_address}")
    elif place.policy_address6:
        lines.append(f"{name}. {TTL} IN AAAA {place.policy_address6}")
    return lines


def _text(name, ttl, text):
    """A list is one record in several strings."""
    strings = [text] if isinstance(text, str) else text
    quoted = [string.replace("\\", "\\\\").replace('"', '\\"') for string in strings]
    return f"{name}. {ttl} IN TXT " + " ".join(f'"{string}"' for string in quoted)


def _make_key(folder, zone):
    if zone.signing == "unsigned":
        return ""
    bits = ["-b", "2048"] if zone.algorithm.startswith("RSA") else []
    return _run(folder, "ldns-keygen", "-a", zone.algorithm, "-k", *bits, f"{zone.name.rstrip('.')}.").strip()


def _write_zone(folder, zone, records, key):
    apex = "." if zone.name == "." else f"{zone.name}."
    serial = int(time.time())
    head = [f"{apex} {TTL} IN SOA {NAME_SERVER} hostmaster.test. {serial} 3600 900 604800 300",
            f"{apex} {TTL} IN NS {NAME_SERVER}"]
    target = folder / _file_stem(zone.name)
    target.write_text("\n".join(head + records) + "\n")
    if zone.signing == "unsigned":
        return
    signed = folder / f"{target.name}.signed"
    now = int(time.time())
    nsec3 = ["-n", "-t", "0"] if zone.nsec3 else []
    begin, end = SIGNATURE_TIMES.get(zone.damage, (-DAY, SIGNATURE_DAYS * DAY))
    _run(folder, "ldns-signzone", *nsec3, "-i", str(now + begin), "-e", str(now + end), "-o", apex,
         "-f", signed.name, target.name, key)
    target.write_text(_damaged(signed.read_text(), zone.damage))
    signed.unlink()


def _damaged(text, damage):
    """Alters a record after signing, so that its signature no longer fits."""
    if damage == "mx":
        return _replace_once(r"(\tMX\t)\d+ ", r"\g<1>5 ", text)
    if damage == "tlsa":
        return _replace_once(r"(\tTLSA\t3 1 1 )[0-9a-f]{8}", r"\g<1>deadbeef", text)
    return text


def _replace_once(pattern, replacement, text):
    altered, count = re.subn(pattern, replacement, text, count=1)
    if count != 1:
        raise LabError(f"nothing to alter in a zone: {pattern}")
    return altered


def _run(folder, *command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise LabError(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
