# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Proves with other tools (drill, openssl, curl, smtplib) that every domain is what the table claims."""

import re
from concurrent.futures import ThreadPoolExecutor

from check_seal import seal_of
from check_smtp import check_listener
from check_tools import curl_policy, drill, openssl_verify
from mail_server import SERVED_HERE
from web_server import policy_body

BOGUS_THROUGHOUT = {"ds", "expired", "future"}  # damages after which nothing of the zone validates
CURL_BAD_CERTIFICATE = 60
STATUS = {"policy": "200", "html": "200", "packed": "200", "charset": "200", "missing": "404", "at-root": "404",
          "redirect": "301"}
MEDIA_TYPE = {"policy": "text/plain", "packed": "text/plain", "charset": "text/plain; charset=iso-8859-1",
              "html": "text/html"}


def check_all(place, domains):
    with ThreadPoolExecutor(max_workers=8) as pool:
        complaints = list(pool.map(lambda domain: list(check_domain(place, domain)), domains))
    for domain, found in zip(domains, complaints):
        for complaint in found:
            print(f"{domain.name}: {complaint}")
    wrong = sum(1 for found in complaints if found)
    print(f"{len(domains)} domains checked in mode {place.mode}, {wrong} not as claimed")
    return 1 if wrong else 0


def check_domain(place, domain):
    """Yields one sentence for everything that is not as claimed."""
    yield from _check_zone(place, domain)
    yield from _check_texts(place, domain)
    for host in domain.hosts:
        yield from _check_addresses(place, domain, host)
        for listener in host.listeners:
            yield from check_listener(place, listener)
        yield from _check_tlsa(place, domain, host)
    for host in domain.policy_hosts:
        yield from _check_policy_host(place, host)
    if not domain.policy_hosts:
        if drill(place, f"mta-sts.{domain.name}", "A").records:
            yield "a policy host exists, though none is described"
    seal = seal_of(place, domain)
    if seal != domain.entry["seal"]:
        yield f"a sender finds it {seal}, the table says {domain.entry['seal']}"


def expected_security(domain, kind):
    """(rcode, secure) that the resolver has to give for data of the domain itself."""
    if not domain.zones:
        return "NXDOMAIN", True
    zone = domain.zones[0]
    if zone.damage in BOGUS_THROUGHOUT or zone.damage == "mx" and kind == "MX":
        return "SERVFAIL", False
    return "NOERROR", zone.signing == "signed"


def _check_zone(place, domain):
    for kind in ("SOA", "MX"):
        answer = drill(place, domain.name, kind)
        if (answer.rcode, answer.secure) != expected_security(domain, kind):
            yield f"{kind} is {answer}"
        if kind == "MX" and answer.rcode == "NOERROR":
            wanted = sorted(f"{preference} {host.rstrip('.')}." for preference, host in domain.mx)
            if sorted(answer.of_kind("MX")) != wanted:
                yield f"MX is {answer.of_kind('MX')}, not {wanted}"
    for zone in domain.zones[1:]:
        answer = drill(place, zone.name, "SOA")
        if (answer.rcode, answer.secure) != ("NOERROR", zone.signing == "signed"):
            yield f"zone {zone.name} is {answer}"
    if domain.zones and domain.zones[0].signing == "island" and not drill(place, domain.name, "DNSKEY").of_kind("DNSKEY"):
        yield "has no DNSKEY"


def _check_texts(place, domain):
    if expected_security(domain, "TXT")[0] != "NOERROR":
        return
    wanted = {domain.name: domain.texts, f"_mta-sts.{domain.name}": domain.policy_texts or domain.wildcard,
              f"_smtp._tls.{domain.name}": domain.tls_rpt or domain.wildcard}
    for name, texts in wanted.items():
        found = [record.strip('"') for record in drill(place, name, "TXT").of_kind("TXT")]
        if sorted(found) != sorted(texts):
            yield f"TXT at {name} is {found}"


def _is_bogus(domain):
    return bool(domain.zones) and domain.zones[0].damage in BOGUS_THROUGHOUT


def _loops(domain, host):
    aliases = {one.name: one.alias for one in domain.hosts if one.alias}
    seen, name = set(), host.name
    while name in aliases and name not in seen:
        seen.add(name)
        name = aliases[name]
    return name in seen


def _check_addresses(place, domain, host):
    if _is_bogus(domain):
        return
    answer = drill(place, host.name, "A")
    if _loops(domain, host):
        if answer.rcode != "SERVFAIL":
            yield f"A of {host.name} is {answer}, though its aliases run in a circle"
        return
    if host.alias:
        if answer.of_kind("CNAME") != [f"{host.alias}."]:
            yield f"{host.name} is no alias of {host.alias}"
        return
    wanted = sorted(place.host_address(listener.number) for listener in host.listeners)
    if sorted(answer.of_kind("A")) != wanted:
        yield f"A of {host.name} is {answer.of_kind('A')}, not {wanted}"
    wanted6 = sorted(place.host_address6(one.number) for one in host.listeners if one.ipv6 and place.ipv6)
    if sorted(drill(place, host.name, "AAAA").of_kind("AAAA")) != wanted6:
        yield f"AAAA of {host.name} is not {wanted6}"


def _check_tlsa(place, domain, host):
    if host.alias or _is_bogus(domain):
        return
    answer = drill(place, f"_25._tcp.{host.name}", "TLSA")
    records = answer.of_kind("TLSA")
    if domain.zones[0].damage == "tlsa":
        if answer.rcode != "SERVFAIL":
            yield f"TLSA of {host.name} is {answer}, not bogus"
        return
    if len(records) != len(host.tlsa):
        yield f"{len(records)} TLSA records at {host.name}, not {len(host.tlsa)}"
    zone = max((zone for zone in domain.zones if host.name.endswith(zone.name)), key=lambda zone: len(zone.name))
    if answer.secure != (zone.signing == "signed"):
        yield f"TLSA of {host.name} is {answer}"
    if records and all(one.smtp in SERVED_HERE - {"no-starttls"} for one in host.listeners):
        yield from _check_tlsa_match(place, host, records)


def _has_fitting_record(host):
    """A fourth word tells what is wrong with a record; one with SHA-512 outdoes SHA-256 (RFC 7671
    section 9), and usages 0 and 1 fit nothing (RFC 7672 section 3.1.3)."""
    records = [text.split() for text in host.tlsa]
    wrong = [record[:3] for record in records if len(record) > 3]
    return any([*record[:2], "2"] not in wrong for record in records
               if len(record) == 3 and record[0] in ("2", "3"))


def _check_tlsa_match(place, host, records):
    should_match = _has_fitting_record(host)
    for listener in host.listeners:
        address = place.host_address(listener.number)
        code, _ = openssl_verify(place, address, host.name, records)
        if (code == 0) != should_match:
            yield f"TLSA of {host.name} {'matches' if code == 0 else 'does not match'} the server at {address}"


def _check_policy_host(place, host):
    alias = drill(place, host.name, "A").of_kind("CNAME")
    if alias != ([f"{host.alias}."] if host.alias else []):
        yield f"{host.name} leads to {alias}"
    if host.second and curl_policy(place, host.name, place.second_policy_address)[3] in (b"", policy_body(host)):
        yield f"{host.name} serves no other policy at the second address"
    for address in filter(None, (place.policy_address, place.policy_address6)):
        exit_code, status, media_type, body = curl_policy(place, host.name, address)
        if host.certificate != "valid":
            if exit_code != CURL_BAD_CERTIFICATE:
                yield f"curl takes the certificate of {host.name} (exit code {exit_code})"
            continue
        if exit_code:
            yield f"curl fails for {host.name} at {address} (exit code {exit_code})"
            continue
        if status != STATUS[host.answer] or not media_type.startswith(MEDIA_TYPE.get(host.answer, "")):
            yield f"{host.name} answers {status} {media_type}"
        if host.answer in ("policy", "charset") and body != policy_body(host):
            yield f"{host.name} serves another policy: {body!r}"
        if host.answer == "policy" and bool(re.search(rb"(?<!\r)\n", body)) != (host.line_end == "\n"):
            yield f"the line ends of {host.name} are not as described"
