# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Configuration of NSD (authoritative) and unbound (validating resolver)."""

import shutil
from pathlib import Path

from certificates import chain_path
from place import RESOLVER_NAME, LabError
from zones import NAME_SERVER, zone_file

NSD = """server:
    ip-address: {address}@{port}
    ip-transparent: no
    server-count: 1
    username: ""
    zonesdir: "{folder}/zones"
    database: ""
    logfile: "{folder}/log/nsd.log"
    pidfile: "{folder}/nsd/nsd.pid"
    xfrdfile: "{folder}/nsd/xfrd.state"
    xfrdir: "{folder}/nsd"
    zonelistfile: "{folder}/nsd/zone.list"
    cookie-secret-file: "{folder}/nsd/cookies"
    rrl-ratelimit: 0
remote-control:
    control-enable: no
"""
NSD_ZONE = """zone:
    name: "{name}"
    zonefile: "{file}"
"""
UNBOUND = """server:
    interface: {address}@{port}
    interface: {address}@{tls_port}
    tls-port: {tls_port}
    tls-service-key: "{tls_chain}"
    tls-service-pem: "{tls_chain}"
    access-control: 0.0.0.0/0 allow
    do-daemonize: no
    chroot: ""
    username: ""
    directory: "{folder}/unbound"
    pidfile: "{folder}/unbound/unbound.pid"
    logfile: "{folder}/log/unbound.log"
    use-syslog: no
    log-time-ascii: yes
    val-log-level: 2
    num-threads: 1
    do-ip6: no
    so-reuseport: no
    do-not-query-localhost: no
    module-config: "validator iterator"
    trust-anchor-file: "{anchor}"
    trust-anchor-signaling: no
    root-key-sentinel: no
    target-fetch-policy: "0 0 0 0 0"
    local-zone: "test." nodefault
    ede: yes
{roots}remote-control:
    control-enable: no
"""
# A port other than 53 cannot be written into NS records, so each zone is named with its server and port.
STUB = """stub-zone:
    name: "{name}"
    stub-addr: {address}@{port}
    stub-prime: no
"""


def nsd_command(place, zone_names):
    place.path("nsd").mkdir(exist_ok=True)
    config = place.path("nsd", "nsd.conf")
    text = NSD.format(address=place.authority, port=place.ports["authority"], folder=place.directory)
    config.write_text(text + "".join(NSD_ZONE.format(name=name, file=zone_file(place, name)) for name in zone_names))
    return [_program("nsd"), "-d", "-c", str(config)]


def unbound_command(place, zone_names):
    folder = place.path("unbound")
    folder.mkdir(exist_ok=True)
    config = folder / "unbound.conf"
    stubs = ""
    if place.mode == "netns":
        hints = place.root_hints
        hints.write_text(f". 3600000 IN NS {NAME_SERVER}\n{NAME_SERVER} 3600000 IN A {place.authority}\n")
        roots = f'    root-hints: "{hints}"\n'
    else:
        roots = ""
        stubs = "".join(STUB.format(name=name, address=place.authority, port=place.ports["authority"])
                        for name in zone_names)
    text = UNBOUND.format(address=place.resolver, port=place.ports["resolver"], folder=place.directory,
                          tls_port=place.ports["resolver-tls"], anchor=place.trust_anchor, roots=roots,
                          tls_chain=chain_path(place.path("certificates"), RESOLVER_NAME))
    config.write_text(text + stubs)
    return [_unbound_program(folder), "-d", "-c", str(config)]


def _unbound_program(folder):
    """Debian's AppArmor profile lets /usr/sbin/unbound read /etc/unbound only; a copy is free of it."""
    program = _program("unbound")
    confined = Path("/sys/module/apparmor").exists() and Path("/etc/apparmor.d/usr.sbin.unbound").exists()
    return shutil.copy(program, folder / "unbound") if confined else program


def _program(name):
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin")
    if not found:
        raise LabError(f"{name} is not installed (apt install nsd ldnsutils unbound)")
    return found
