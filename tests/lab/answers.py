# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Asks each server one small question, to know that it really answers."""

import socket
import ssl
import struct

TYPES = {"A": 1, "SOA": 6, "MX": 15, "TXT": 16, "AAAA": 28, "DS": 43, "DNSKEY": 48, "TLSA": 52}
RCODES = {0: "NOERROR", 2: "SERVFAIL", 3: "NXDOMAIN", 5: "REFUSED"}


def ask_dns(server, port, name, kind, seconds=0.5):
    """One UDP query with the DO bit. Returns (rcode, answer is authenticated, number of answers)."""
    labels = [label.encode() for label in name.rstrip(".").split(".") if label]
    wire_name = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    header = struct.pack("!6H", 4711, 0x0120, 1, 0, 0, 1)
    options = b"\0" + struct.pack("!HHIH", 41, 1232, 0x8000, 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.settimeout(seconds)
        door.connect((server, port))
        door.send(header + wire_name + struct.pack("!HH", TYPES[kind], 1) + options)
        reply = door.recv(4096)
    flags, count = struct.unpack("!H2xH", reply[2:8])
    return RCODES.get(flags & 15, str(flags & 15)), bool(flags & 0x20), count


def authority_answers(place):
    rcode, _, count = ask_dns(place.authority, place.ports["authority"], ".", "SOA")
    return rcode == "NOERROR" and count > 0


def resolver_answers(place):
    rcode, authenticated, _ = ask_dns(place.resolver, place.ports["resolver"], "test.", "SOA")
    return rcode == "NOERROR" and authenticated


def policy_server_answers(place):
    context = ssl.create_default_context(cafile=str(place.root_certificate))
    with socket.create_connection((place.policy_address, place.ports["https"]), 2) as plain:
        with context.wrap_socket(plain, server_hostname="no-such-policy-host.test"):
            return True


def mail_server_answers(place, listener):
    """A greeting line is enough; its content is the business of the self-check."""
    with socket.create_connection((place.host_address(listener.number), place.ports["smtp"]), 2) as door:
        door.settimeout(2)
        if not door.recv(64).startswith(b"220"):
            return False
        door.sendall(b"QUIT\r\n")
        return True


def port_opens(place, listener):
    with socket.create_connection((place.host_address(listener.number), place.ports["smtp"]), 2):
        return True
