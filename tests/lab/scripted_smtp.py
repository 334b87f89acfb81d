# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""An SMTP server that misbehaves on purpose, in ways that no real server can be told to.

Run with one JSON file: a list of {"address", "address6", "port", "host", "scenario", "chain"}.
"""

import functools
import json
import random
import socket
import ssl
import sys
import threading
import time

IDLE_SECONDS = 120
ENDLESS_LINES = 200_000


@functools.cache
def tls_context(chain):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")  # else small keys could not be shown
    context.load_cert_chain(chain)
    return context


class Session:
    """One connection: reads command lines, answers, and can turn to TLS."""

    def __init__(self, door, facts):
        self.door = door
        self.host = facts["host"]
        self.chain = facts["chain"]
        self.waiting = b""

    line_end = "\r\n"
    delay = 0  #: seconds before each reply

    def say(self, *lines):
        time.sleep(self.delay)
        self.door.sendall("".join(line + self.line_end for line in lines).encode())

    def hear(self):
        """The next command word in capitals, empty at the end."""
        while b"\n" not in self.waiting and len(self.waiting) < 4096:
            heard = self.door.recv(1024)
            if not heard:
                return ""
            self.waiting += heard
        line, _, self.waiting = self.waiting.partition(b"\n")
        return line.decode("ascii", "replace").strip().upper()

    def start_tls(self, tune=None, forget=True):
        context = tls_context(self.chain)
        if tune:
            tune(context)
        if forget:
            self.waiting = b""
        self.door = context.wrap_socket(self.door, server_side=True)

    def answer_starttls(self, tune=None, forget=True):
        """What an ordinary server does, as the argument of converse()."""
        def answer():
            self.say("220 2.0.0 Ready to start TLS")
            self.start_tls(tune, forget)
            return True
        return answer

    def greet(self):
        self.say(f"220 {self.host} ESMTP")

    def converse(self, on_starttls, keywords=("PIPELINING", "STARTTLS", "8BITMIME"), inside=()):
        """Ordinary SMTP until QUIT; what STARTTLS does is the scenario's business. It returns whether to go on.
        The keywords of `inside` are offered under TLS only."""
        offered = list(keywords)
        while command := self.hear():
            word = command.split()[0] if command.split() else ""
            if word == "EHLO":
                names = [self.host, *offered]
                self.say(*[f"250-{name}" for name in names[:-1]], f"250 {names[-1]}")
            elif word == "HELO":
                self.say(f"250 {self.host}")
            elif word == "QUIT":
                return self.say("221 2.0.0 Bye")
            elif word in ("NOOP", "RSET") or command.startswith("MAIL FROM:"):
                self.say("250 2.0.0 Ok")
            elif command.startswith("RCPT TO:"):
                self.say("554 5.7.1 Access denied")
            elif word == "STARTTLS" and "STARTTLS" in offered:
                if not on_starttls():
                    return None
                if isinstance(self.door, ssl.SSLSocket):
                    offered = [name for name in offered if name != "STARTTLS"] + list(inside)
            else:
                self.say("502 5.5.2 Error: command not recognized")
        return None


def ordinary(session):
    """A server without faults that sends each reply at once, as those do that set TCP_NODELAY."""
    session.door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def answer():
        session.say("220 2.0.0 Ready to start TLS")
        session.start_tls()
        return True
    session.greet()
    session.converse(answer)


def refuses_starttls(session):
    def answer():
        session.say("454 4.7.0 TLS not available due to local problem")
        return True
    session.greet()
    session.converse(answer)


def rejects_starttls(session):
    def answer():
        session.say("502 5.5.1 STARTTLS is not implemented")
        return True
    session.greet()
    session.converse(answer)


def says_nothing(session):
    session.hear()
    time.sleep(IDLE_SECONDS)


def injects_after_220(session):
    def answer():
        session.say("220 2.0.0 Ready to start TLS", "250 2.1.0 injected by somebody on the path")
        session.start_tls()
        return True
    session.greet()
    session.converse(answer)


def closes_after_220(session):
    def answer():
        session.say("220 2.0.0 Ready to start TLS")
        return False
    session.greet()
    session.converse(answer)


def garbage_after_220(session):
    def answer():
        session.say("220 2.0.0 Ready to start TLS")
        session.door.recv(4096)
        session.door.sendall(random.Random(8461).randbytes(300))
        return False
    session.greet()
    session.converse(answer)


def busy(session):
    session.say(f"421 4.3.2 {session.host} Service not available, closing transmission channel")


def refuses_client(session):
    session.say(f"554 5.7.1 {session.host} No SMTP service for you")
    session.converse(lambda: True, keywords=("8BITMIME",))


def endless_reply(session):
    session.greet()
    session.hear()
    for number in range(ENDLESS_LINES):
        session.say(f"250-X-KEYWORD-{number}")


def drips(session):
    for octet in f"220 {session.host} ESMTP, one octet a second\r\n".encode():
        session.door.sendall(bytes([octet]))
        time.sleep(1)
    session.converse(lambda: False, keywords=("8BITMIME",))


def masked(session):
    """A middlebox that disfigures what it does not know."""
    session.say("220 " + "*" * 40)
    session.converse(lambda: False, keywords=("PIPELINING", "XXXXXXXA", "8BITMIME"))


def advertises_inside(session):
    """Offers STARTTLS again inside TLS."""
    def answer():
        session.say("220 2.0.0 Ready to start TLS")
        session.start_tls()
        session.converse(lambda: session.say("503 5.5.1 TLS is on already") or True)
        return False
    session.greet()
    session.converse(answer)


def ends_lines_in_lf(session):
    session.line_end = "\n"
    session.greet()
    session.converse(session.answer_starttls())


def takes_passwords_in_clear(session):
    session.greet()
    session.converse(session.answer_starttls(), keywords=("PIPELINING", "STARTTLS", "AUTH PLAIN LOGIN"))


def offers_requiretls(session):
    session.greet()
    session.converse(session.answer_starttls(), inside=("REQUIRETLS",))


def prefers_static_rsa(session):
    """TLS 1.2 with a suite of the last century."""
    def tune(context):
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.set_ciphers("AES128-SHA:@SECLEVEL=0")
    session.greet()
    session.converse(session.answer_starttls(tune))


def insists_on_names(session):
    def refuse(_door, name, _context):
        return None if name == session.host else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    def tune(context):
        context.sni_callback = refuse
    session.greet()
    session.converse(session.answer_starttls(tune))


def wants_certificate(session):
    def tune(context):
        context.verify_mode = ssl.CERT_OPTIONAL
        context.load_verify_locations(session.chain)
    session.greet()
    session.converse(session.answer_starttls(tune))


def carries_commands(session):
    """Keeps what it read behind STARTTLS, and takes it for a command inside TLS (CVE-2011-0411)."""
    session.greet()
    session.converse(session.answer_starttls(forget=False))


def speaks_tls10(session):
    def tune(context):
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1
    session.greet()
    session.converse(session.answer_starttls(tune))


def greylists(session):
    """Turns a client away that it sees for the first time; later it would be let in."""
    session.say(f"451 4.7.1 {session.host} Greylisted, come back in five minutes")


def tarpits(session):
    session.delay = 1
    ordinary(session)


SCENARIOS = {
    "ordinary": ordinary,
    "refuses-starttls": refuses_starttls,
    "rejects-starttls": rejects_starttls,
    "says-nothing": says_nothing,
    "injects-after-220": injects_after_220,
    "closes-after-220": closes_after_220,
    "garbage-after-220": garbage_after_220,
    "busy": busy,
    "refuses-client": refuses_client,
    "endless-reply": endless_reply,
    "drips": drips,
    "masked": masked,
    "advertises-inside": advertises_inside,
    "ends-lines-in-lf": ends_lines_in_lf,
    "takes-passwords-in-clear": takes_passwords_in_clear,
    "offers-requiretls": offers_requiretls,
    "prefers-static-rsa": prefers_static_rsa,
    "insists-on-names": insists_on_names,
    "wants-certificate": wants_certificate,
    "carries-commands": carries_commands,
    "speaks-tls10": speaks_tls10,
    "greylists": greylists,
    "tarpits": tarpits,
}


def _serve(door, facts):
    session = Session(door, facts)
    try:
        door.settimeout(IDLE_SECONDS)
        SCENARIOS[facts["scenario"]](session)
    except (OSError, ValueError) as error:
        print(f"{facts['host']}: {error}", flush=True)
    finally:
        session.door.close()


def _accept(listening, facts):
    while True:
        door, _ = listening.accept()
        threading.Thread(target=_serve, args=(door, facts), daemon=True).start()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        listeners = json.load(file)
    for facts in listeners:
        for address in filter(None, (facts["address"], facts["address6"])):
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            listening = socket.create_server((address, facts["port"]), family=family)
            threading.Thread(target=_accept, args=(listening, facts), daemon=True).start()
    threading.Event().wait()


if __name__ == "__main__":
    main()
