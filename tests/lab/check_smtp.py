# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Self-check of the mail hosts: what a connection to each address shows."""

import smtplib
import socket
import ssl
import time

from check_tools import has_days_left, openssl_verify

NO_STARTTLS = {"no-starttls", "masked"}
# Codes of openssl-verification-options(1).
VERIFY_CODE = {
    "valid": 0, "valid-rsa": 0, "ed25519": 0, "rsa-1024": 66, "wildcard": 0, "expiring-soon": 0, "not-yet-valid": 9, "expired": 10,
    "self-signed": 18, "without-intermediate": 20, "other-name": 62, "domain-only": 62,
    "wildcard-above": 62, "expired-intermediate": 10,
}
SHORT = 1.5


def check_listener(place, listener):
    """Yields one sentence for everything at this address that is not as claimed."""
    addresses = [place.host_address(listener.number)]
    if listener.ipv6 and place.ipv6:
        addresses.append(place.host_address6(listener.number))
    test = TESTS.get(listener.smtp, _ordinary)
    for address in addresses:
        try:
            reason = test(address, place, listener)
        except (OSError, smtplib.SMTPException) as error:
            reason = f"{type(error).__name__}: {error}"
        if reason:
            yield f"{listener.host} at {address} ({listener.smtp}, {listener.certificate}): {reason}"


def _session(address, place):
    session = smtplib.SMTP(timeout=10)
    session.connect(address, place.ports["smtp"])
    session.ehlo("check.test")
    return session


def _door(address, place, seconds=10.0):
    return socket.create_connection((address, place.ports["smtp"]), seconds)


def _ordinary(address, place, listener):
    with _session(address, place) as session:
        if not session.has_extn("starttls"):
            return "offers no STARTTLS"
        if listener.host not in session.ehlo_resp.decode():
            return "does not say its name"
        if session.docmd("MAIL FROM:<a@check.test>")[0] != 250 or session.docmd("RCPT TO:<b@check.test>")[0] < 500:
            return "would take mail"
    code, text = openssl_verify(place, address, listener.host)
    if code != VERIFY_CODE[listener.certificate]:
        return f"certificate verification gives {code}"
    if listener.certificate == "valid-rsa" and "Peer signature type: RSA" not in text:
        return "certificate is not RSA"
    if listener.certificate == "expiring-soon" and has_days_left(text, 6):
        return "certificate lasts longer than six days"
    return ""


def _closed(address, place, listener):
    try:
        with _door(address, place):
            return "something listens"
    except ConnectionRefusedError:
        return ""


def _without_starttls(address, place, listener):
    with _session(address, place) as session:
        return "offers STARTTLS" if session.has_extn("starttls") else ""


def _answers_starttls(code):
    def test(address, place, listener):
        with _session(address, place) as session:
            if not session.has_extn("starttls"):
                return "offers no STARTTLS"
            answer = session.docmd("STARTTLS")[0]
            return "" if answer == code else f"answers {answer}"
    return test


def _injects(address, place, listener):
    with _door(address, place) as door:
        if b"STARTTLS" not in _talk(door, b"EHLO check.test\r\n"):
            return "offers no STARTTLS"
        door.sendall(b"STARTTLS\r\n")
        heard = door.recv(4096)
        if heard.count(b"\r\n") < 2:
            return "sends nothing after the 220"
    with _session(address, place) as session:
        return "" if _starts_tls(session, place, listener.host) else "TLS does not work afterwards"


def _starts_tls(session, place, host):
    """smtplib drops what it has buffered in plaintext, as a client has to; then it verifies name and chain."""
    session._host = host
    return session.starttls(context=ssl.create_default_context(cafile=str(place.root_certificate)))[0] == 220


def _talk(door, command):
    if not door.recv(1024).startswith(b"220"):
        return b""
    door.sendall(command)
    return door.recv(4096)


def _breaks_tls(address, place, listener):
    session = _session(address, place)
    try:
        return "TLS works" if _starts_tls(session, place, listener.host) else "does not answer 220"
    except (ssl.SSLError, ConnectionError, smtplib.SMTPServerDisconnected):
        return ""
    finally:
        session.close()


def _says_nothing(address, place, listener):
    with _door(address, place, SHORT) as door:
        try:
            return f"says {door.recv(100)!r}"
        except TimeoutError:
            return ""


def _drips(address, place, listener):
    with _door(address, place, SHORT) as door:
        return "" if door.recv(100) == b"2" else "does not begin with one octet"


def _greets(code):
    def test(address, place, listener):
        with _door(address, place) as door:
            greeting = door.recv(1024)
            return "" if greeting.startswith(code) else f"greets with {greeting!r}"
    return test


def _endless(address, place, listener):
    with _door(address, place) as door:
        heard = _talk(door, b"EHLO check.test\r\n")
        while len(heard) < 200_000 and (more := door.recv(65536)):
            heard += more
        return "" if len(heard) >= 200_000 and b"\n250 " not in heard else "comes to an end"


def _again_inside(address, place, listener):
    with _session(address, place) as session:
        _starts_tls(session, place, listener.host)
        session.ehlo("check.test")
        return "" if session.has_extn("starttls") else "does not offer STARTTLS inside TLS"


def _ends_lines_in_lf(address, place, listener):
    with _door(address, place) as door:
        greeting = door.recv(1024)
        return "" if greeting.endswith(b"\n") and b"\r" not in greeting else f"greets with {greeting!r}"


def _offers(keyword):
    def test(address, place, listener):
        with _session(address, place) as session:
            return "" if session.has_extn(keyword) else f"does not offer {keyword}"
    return test


def _offers_inside(keyword):
    def test(address, place, listener):
        with _session(address, place) as session:
            outside = session.has_extn(keyword)
            _starts_tls(session, place, listener.host)
            session.ehlo("check.test")
            return "" if session.has_extn(keyword) and not outside else f"does not offer {keyword} inside TLS alone"
    return test


def _insists_on_names(address, place, listener):
    with _session(address, place) as session:
        if not _starts_tls(session, place, listener.host):
            return "TLS does not work"
    session = _session(address, place)
    try:
        session._host = "somebody.test"
        session.starttls(context=ssl._create_unverified_context())
        return "takes any name"
    except (ssl.SSLError, ConnectionError, smtplib.SMTPServerDisconnected):
        return ""
    finally:
        session.close()


def _prefers_static_rsa(address, place, listener):
    context = ssl.create_default_context(cafile=str(place.root_certificate))
    context.set_ciphers("AES128-SHA:@SECLEVEL=0")
    with _session(address, place) as session:
        session._host = listener.host
        session.starttls(context=context)
        return "" if session.sock.cipher()[0] == "AES128-SHA" else f"chooses {session.sock.cipher()[0]}"


def _wants_certificate(address, place, listener):
    code, text = openssl_verify(place, address, listener.host)
    if code != VERIFY_CODE[listener.certificate]:
        return f"certificate verification gives {code}"
    return "" if "Requested Signature Algorithms" in text else "asks for no certificate"


def _carries_commands(address, place, listener):
    with _door(address, place) as door:
        if b"STARTTLS" not in _talk(door, b"EHLO check.test\r\n"):
            return "offers no STARTTLS"
        door.sendall(b"STARTTLS\r\nNOOP\r\n")
        door.recv(1024)
        context = ssl.create_default_context(cafile=str(place.root_certificate))
        with context.wrap_socket(door, server_hostname=listener.host) as inside:
            return "" if inside.recv(1024).startswith(b"250") else "has dropped the command"


def _speaks_tls10(address, place, listener):
    context = ssl.create_default_context(cafile=str(place.root_certificate))
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    with _session(address, place) as session:
        session._host = listener.host
        session.starttls(context=context)
        return "" if session.sock.version() == "TLSv1" else f"speaks {session.sock.version()}"


def _tarpits(address, place, listener):
    began = time.monotonic()
    with _session(address, place) as session:
        if not _starts_tls(session, place, listener.host):
            return "TLS does not work"
    return "" if time.monotonic() - began > 3 else "answers at once"


TESTS = {
    "closed": _closed,
    "no-starttls": _without_starttls,
    "masked": _without_starttls,
    "refuses-starttls": _answers_starttls(454),
    "rejects-starttls": _answers_starttls(502),
    "injects-after-220": _injects,
    "closes-after-220": _breaks_tls,
    "garbage-after-220": _breaks_tls,
    "says-nothing": _says_nothing,
    "drips": _drips,
    "busy": _greets(b"421"),
    "refuses-client": _greets(b"554"),
    "endless-reply": _endless,
    "advertises-inside": _again_inside,
    "ends-lines-in-lf": _ends_lines_in_lf,
    "takes-passwords-in-clear": _offers("auth"),
    "offers-requiretls": _offers_inside("requiretls"),
    "insists-on-names": _insists_on_names,
    "prefers-static-rsa": _prefers_static_rsa,
    "wants-certificate": _wants_certificate,
    "carries-commands": _carries_commands,
    "speaks-tls10": _speaks_tls10,
    "greylists": _greets(b"451"),
    "tarpits": _tarpits,
}
