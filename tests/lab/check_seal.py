# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""A small sender of its own: works out from the live servers which seal a domain deserves, and compares it with the table.

It knows drill, curl and openssl and none of the program under test.
"""

import re
import socket
import time

from check_tools import curl_policy, drill, openssl_verify, text_of

PATIENCE = 2.0
RECORD = re.compile(r"v=STSv1;\s*id=[A-Za-z0-9]{1,32}\s*;?")
MOST_OCTETS = 65536  # RFC 8461 section 3.3 suggests it to senders, which need not give up there
TOO_LONG = {"mode": "not read", "patterns": []}
LINE = re.compile(r"(version|mode|max_age|mx):[ \t]*(\S+)[ \t]*")


def seal_of(place, domain):
    answer = drill(place, domain.name, "MX")
    if answer.rcode == "SERVFAIL":
        return "blocked"
    hosts = _mail_hosts(domain.name, answer)
    policy = _usable_policy(place, domain.name)
    results = [one for host in hosts for one in _deliveries(place, host, answer.secure, policy)]
    if not results:
        return "unknown"
    return _judge(policy, results)


def _judge(policy, results):
    """Each result is (what MTA-STS says, what DANE says) for one address: True, False, or None where it says nothing."""
    is_enforced = bool(policy) and policy["mode"] == "enforce"
    sts = [sts for sts, _ in results] if is_enforced else []
    has_tlsa = any(dane is not None for _, dane in results)
    dane = [dane for _, dane in results] if has_tlsa else []
    if not sts and not dane:
        unbound = {"testing": "cracked", TOO_LONG["mode"]: "unknown"}
        return unbound.get(policy["mode"], "open") if policy else "open"
    if any(verdicts and all(one is False for one in verdicts) for verdicts in (sts, dane)):
        return "blocked"
    is_strict = not sts or policy["strict"]
    return "sealed" if is_strict and all(sts) and all(dane) else "cracked"


def _mail_hosts(name, answer):
    if answer.rcode == "NXDOMAIN":
        return []
    targets = [record.split()[1].rstrip(".") for record in answer.of_kind("MX")]
    return [target for target in targets if target] if targets else [name]


def _usable_policy(place, name):
    texts = [text_of(record) for record in drill(place, f"_mta-sts.{name}", "TXT").of_kind("TXT")]
    candidates = [text for text in texts if text.startswith("v=STSv1;")]
    if len(candidates) != 1 or not RECORD.fullmatch(candidates[0]):
        return None
    addresses = drill(place, f"mta-sts.{name}", "A").of_kind("A")
    if not addresses:
        return None
    addresses.sort()
    exit_code, status, media_type, body = curl_policy(place, f"mta-sts.{name}", addresses[0])
    if exit_code or status != "200" or not media_type.startswith("text/plain"):
        return None
    if len(body) > MOST_OCTETS:
        return TOO_LONG
    try:
        lines = body.decode().splitlines()
    except UnicodeDecodeError:
        return None
    fields = [found.groups() for line in lines if (found := LINE.fullmatch(line))]
    single = dict(fields)
    patterns = [value for key, value in fields if key == "mx"]
    if single.get("version") != "STSv1" or "max_age" not in single or "mode" not in single:
        return None
    return {"mode": single["mode"], "patterns": patterns, "strict": len(fields) == len(lines)}


def _fits(host, pattern):
    if pattern.startswith("*."):
        return host.partition(".")[2] == pattern[2:]
    return host == pattern


def _deliveries(place, host, mx_secure, policy):
    answer = drill(place, host, "A")
    end = ([host] + [name.rstrip(".") for name in answer.of_kind("CNAME")])[-1]
    tlsa, tlsa_broken = [], False
    for base in _tlsa_bases(host, end, answer.secure) if mx_secure else []:
        tlsa, tlsa_broken = _tlsa(place, base)
        if tlsa or tlsa_broken:
            break
    is_named = bool(policy) and any(_fits(host, pattern) for pattern in policy["patterns"])
    for address in answer.of_kind("A"):
        keywords = _keywords(address, place.ports["smtp"])
        if keywords is None:
            continue
        has_tls = b"STARTTLS" in keywords
        sts = has_tls and is_named and openssl_verify(place, address, host)[0] == 0
        dane = None
        if tlsa_broken:
            dane = False
        elif tlsa:
            dane = has_tls and openssl_verify(place, address, host, tlsa)[0] == 0
        yield sts, dane


def _tlsa_bases(host, end, secure):
    """Where records are looked for, RFC 7672 section 2.2.2: at the end of a secure alias first; where only the end is
    insecure, at the host itself."""
    if secure:
        return [end, host] if end != host else [host]
    return [host] if end != host else []


def _tlsa(place, host):
    """The records that count, and whether the lookup itself stops a DANE sender."""
    answer = drill(place, f"_25._tcp.{host}", "TLSA")
    if answer.rcode == "SERVFAIL":
        return [], True
    records = answer.of_kind("TLSA") if answer.secure else []
    return [record for record in records if record.split()[0] in ("2", "3")], False


def _keywords(address, port):
    """The reply to EHLO, or None when no conversation comes about."""
    try:
        with socket.create_connection((address, port), PATIENCE) as door:
            if not (_reply(door) or b"").startswith(b"220"):
                return None
            door.sendall(b"EHLO check.test\r\n")
            return _reply(door)
    except OSError:
        return None


def _reply(door):
    deadline = time.monotonic() + PATIENCE
    heard = b""
    while not re.search(rb"(^|\n)\d{3}( [^\n]*)?\n$", heard):
        door.settimeout(max(0.01, deadline - time.monotonic()))
        more = door.recv(4096)
        heard += more
        if not more or len(heard) > 65536 or time.monotonic() > deadline:
            return None
    return heard
