# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""drill, curl and openssl, called and read."""

import re
import subprocess

PATIENCE = 30


class Answer:
    """What drill prints, taken apart."""

    def __init__(self, text):
        rcode = re.search(r"rcode: (\w+)", text)
        flags = re.search(r"flags: ([a-z ]+);", text)
        section = re.search(r";; ANSWER SECTION:\n(.*?);; AUTHORITY SECTION:", text, re.S)
        lines = section.group(1).splitlines() if section else []
        self.rcode = rcode.group(1) if rcode else "no answer"
        self.secure = bool(flags) and "ad" in flags.group(1).split()
        self.records = [fields for line in lines if len(fields := line.split("\t")) > 4]

    def of_kind(self, kind):
        return [fields[4] for fields in self.records if fields[3] == kind]

    def __str__(self):
        return f"{self.rcode}, {'secure' if self.secure else 'not secure'}"


def drill(place, name, kind):
    command = ["drill", "-D", "-p", str(place.ports["resolver"]), f"@{place.resolver}", name, kind]
    return Answer(subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE).stdout)


def text_of(record):
    """The strings of a TXT record joined, as clients have to (RFC 8461 section 3.1)."""
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', record))


def curl_policy(place, name, address):
    """(exit code of curl, HTTP status, media type, body). Redirects are not followed."""
    port = place.ports["https"]
    shown = f"[{address}]" if ":" in address else address
    command = ["curl", "-s", "-q", "--noproxy", "*", "--max-time", str(PATIENCE), "--cacert", str(place.root_certificate),
               "--resolve", f"{name}:{port}:{shown}", "-w", "\n%{http_code} %{content_type}",
               f"https://{name}:{port}/.well-known/mta-sts.txt"]
    done = subprocess.run(command, capture_output=True, timeout=PATIENCE + 5)
    body, _, line = done.stdout.rpartition(b"\n")
    status, _, media_type = line.decode().partition(" ")
    return done.returncode, status, media_type, body


def openssl_verify(place, address, host, tlsa=()):
    """(code of openssl-verification-options(1) or -1 without a certificate, what s_client prints).

    With TLSA records the question is DANE's and no authority is trusted, otherwise it is that of MTA-STS.
    """
    shown = f"[{address}]" if ":" in address else address
    command = ["openssl", "s_client", "-starttls", "smtp", "-connect", f"{shown}:{place.ports['smtp']}"]
    if tlsa:
        command += ["-dane_tlsa_domain", host, "-dane_ee_no_namechecks"]
        command += [part for record in tlsa for part in ("-dane_tlsa_rrdata", record)]
    else:
        command += ["-servername", host, "-verify_hostname", host, "-CAfile", str(place.root_certificate)]
    command += ["-no-CApath", "-no-CAstore"]
    done = subprocess.run(command, input="QUIT\n", capture_output=True, text=True, timeout=PATIENCE)
    if "BEGIN CERTIFICATE" not in done.stdout:
        return -1, done.stderr
    codes = re.findall(r"error:num=(\d+)", done.stderr)
    return int(codes[0]) if codes else 0, done.stdout


def has_days_left(text, days):
    """Whether the first certificate in a text lasts longer than that."""
    done = subprocess.run(["openssl", "x509", "-noout", "-checkend", str(days * 86400)], input=text, capture_output=True,
                          text=True)
    return done.returncode == 0
