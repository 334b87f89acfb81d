# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Configuration of one Postfix with a listener for every address of a mail host. It takes no mail."""

import os
import pwd
import shutil
import time
from pathlib import Path

from certificates import chain_path
from place import LabError
from table import listeners_of

MASTER = Path("/usr/lib/postfix/sbin/master")
SERVED_HERE = {"postfix", "no-starttls"}

MAIN = """compatibility_level = 3.6
queue_directory = {folder}/postfix/queue
data_directory = {folder}/postfix/data
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/log/postfix.log
maillog_file_prefixes = {folder}
inet_interfaces = all
inet_protocols = {protocols}
myhostname = postseal-lab.test
mydestination =
mynetworks =
local_recipient_maps =
alias_maps =
alias_database =
relay_domains =
disable_dns_lookups = yes
smtpd_peername_lookup = no
smtpd_banner = $myhostname ESMTP
smtpd_relay_restrictions = reject
smtpd_recipient_restrictions = reject
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_loglevel = 1
"""
SERVICES = """tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
QUEUE_FOLDERS = {"pid": (0o755, "root"), "private": (0o700, "postfix"), "public": (0o710, "postfix")}


def certificates_wanted(domains):
    return [(listener.certificate_name, listener.host, listener.certificate)
            for listener in listeners_of(domains) if listener.smtp != "closed"]


def postfix_command(place, domains):
    folder = place.path("postfix")
    _make_queue(folder)
    protocols = "all" if place.ipv6 else "ipv4"
    _write_settled(folder / "main.cf", MAIN.format(folder=place.directory, protocols=protocols))
    lines = [_service(place, listener) for listener in listeners_of(domains) if listener.smtp in SERVED_HERE]
    _write_settled(folder / "master.cf", "".join(lines) + SERVICES)
    if not MASTER.exists():
        raise LabError("Postfix is not installed (apt install postfix)")
    return [str(MASTER), "-c", str(folder), "-d"]


def _write_settled(file, text):
    """Postfix waits two seconds when its configuration looks as if somebody were still writing it."""
    file.write_text(text)
    before = time.time() - 60
    os.utime(file, (before, before))


def _make_queue(folder):
    try:
        owner = pwd.getpwnam("postfix").pw_uid
    except KeyError:
        raise LabError("Postfix is not installed (apt install postfix)") from None
    queue = folder / "queue"
    data = folder / "data"
    queue.mkdir(parents=True, exist_ok=True)
    data.mkdir(exist_ok=True)
    shutil.chown(data, owner)
    data.chmod(0o700)
    for name, (mode, user) in QUEUE_FOLDERS.items():
        (queue / name).mkdir(exist_ok=True)
        shutil.chown(queue / name, user)
        (queue / name).chmod(mode)


def _service(place, listener):
    port = place.ports["smtp"]
    options = [f"myhostname={listener.host}"]
    if listener.smtp == "no-starttls":
        options.append("smtpd_tls_security_level=none")
    else:
        chain = chain_path(place.path("certificates"), listener.certificate_name)
        options += ["smtpd_tls_security_level=may", f"smtpd_tls_chain_files={chain}"]
    tail = "inet n - n - - smtpd" + "".join(f"\n    -o {option}" for option in options) + "\n"
    text = f"{place.host_address(listener.number)}:{port} {tail}"
    if listener.ipv6 and place.ipv6:
        text += f"[{place.host_address6(listener.number)}]:{port} {tail}"
    return text
