# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""A private certificate authority (root and intermediate) and a certificate for every server of the lab."""

import hashlib
import re
import ssl
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from place import LabError


@dataclass(frozen=True)
class Kind:
    """What a certificate looks like. Days are counted from now; 46 days is short enough for all rules on lifetimes."""

    name: str = "{host}"
    first_day: float = -1
    last_day: float = 45
    issuer: str = "intermediate"
    key: str = "ecdsa"
    served: tuple = ("intermediate",)


KINDS = {
    "valid": Kind(),
    "valid-rsa": Kind(key="rsa"),
    "ed25519": Kind(key="ed25519"),
    "rsa-1024": Kind(key="rsa-1024"),
    "wildcard": Kind(name="*.{parent}"),
    "wildcard-above": Kind(name="*.{grandparent}"),
    "expired": Kind(first_day=-60, last_day=-14),
    "not-yet-valid": Kind(first_day=10, last_day=55),
    "expiring-soon": Kind(first_day=-41, last_day=5),
    "other-name": Kind(name="somebody-else.test"),
    "domain-only": Kind(name="{parent}"),
    "alias-target": Kind(name="web.{parent}"),
    "self-signed": Kind(issuer="self", served=()),
    "without-intermediate": Kind(served=()),
    "expired-intermediate": Kind(issuer="expired-intermediate", served=("expired-intermediate",)),
}

REQUEST_CONFIG = "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = {common_name}\n"
AUTHORITY_CONFIG = """[ca]
default_ca = one
[one]
database = {stem}.index
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
x509_extensions = extensions
[any]
commonName = supplied
[extensions]
{extensions}
"""
CA_EXTENSIONS = """basicConstraints = critical, CA:TRUE{limit}
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""
LEAF_EXTENSIONS = """basicConstraints = critical, CA:FALSE
keyUsage = critical, {usage}
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
subjectAltName = DNS:{name}
"""
KEY_OPTIONS = {
    "ecdsa": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "rsa": ["-newkey", "rsa:2048"],
    "rsa-1024": ["-newkey", "rsa:1024"],
    "ed25519": ["-newkey", "ed25519"],
}


def make_authority(folder):
    folder.mkdir(parents=True, exist_ok=True)
    _issue(folder, "root", "Postseal lab root", CA_EXTENSIONS.format(limit=""), "ecdsa", "self", (-400, 3650))
    _issue(folder, "intermediate", "Postseal lab intermediate", CA_EXTENSIONS.format(limit=", pathlen:0"), "ecdsa",
           "root", (-300, 1825))
    _issue(folder, "expired-intermediate", "Postseal lab former intermediate", CA_EXTENSIONS.format(limit=", pathlen:0"),
           "ecdsa", "root", (-300, -10))


def make_certificates(folder, wanted):
    """Issues (file name, host name, kind) triples; each becomes one PEM file with key, leaf and what is served after it."""
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(lambda triple: _make_leaf(folder, *triple), wanted))


def _make_leaf(folder, file_name, host, kind_name):
    if kind_name not in KINDS:
        raise LabError(f"{host}: unknown certificate kind {kind_name}")
    kind = KINDS[kind_name]
    parent = host.split(".", 1)[1]
    name = kind.name.format(host=host, parent=parent, grandparent=parent.split(".", 1)[-1])
    usage = "digitalSignature, keyEncipherment" if kind.key.startswith("rsa") else "digitalSignature"
    common_name = name if len(name) <= 64 else "Postseal lab"
    _issue(folder, file_name, common_name, LEAF_EXTENSIONS.format(usage=usage, name=name), kind.key, kind.issuer,
           (kind.first_day, kind.last_day))
    parts = [key_path(folder, file_name), leaf_path(folder, file_name)] + [leaf_path(folder, one) for one in kind.served]
    chain = chain_path(folder, file_name)
    chain.write_text("".join(part.read_text() for part in parts))
    chain.chmod(0o600)


def key_path(folder, name):
    return folder / f"{name}.key"


def leaf_path(folder, name):
    return folder / f"{name}.pem"


def chain_path(folder, name):
    """Private key, leaf and served issuers in one file, as Postfix, nginx and Python read them."""
    return folder / f"{name}.chain.pem"


def _issue(folder, name, common_name, extensions, key, issuer, days):
    stem = folder / name
    request = f"{stem}.csr"
    config = folder / f"{name}.conf"
    config.write_text(REQUEST_CONFIG.format(common_name=common_name)
                      + AUTHORITY_CONFIG.format(stem=stem, folder=folder, extensions=extensions))
    (folder / f"{name}.index").write_text("")
    _openssl("req", "-new", *KEY_OPTIONS[key], "-nodes", "-keyout", str(key_path(folder, name)), "-out", request,
             "-config", str(config))
    signer = name if issuer == "self" else issuer
    signed_by = ["-keyfile", str(key_path(folder, signer))]
    signed_by += ["-selfsign"] if issuer == "self" else ["-cert", str(leaf_path(folder, signer))]
    _openssl("ca", "-batch", "-notext", "-config", str(config), "-in", request, "-out", str(leaf_path(folder, name)),
             "-startdate", _date(days[0]), "-enddate", _date(days[1]), *signed_by)


def _date(days):
    return (datetime.now(timezone.utc) + timedelta(days=days)).strftime("%Y%m%d%H%M%SZ")


def _openssl(*arguments):
    done = subprocess.run(["openssl", *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise LabError(f"openssl {' '.join(arguments)}: {done.stderr.strip()}")


def tlsa_data(folder, name, selector, matching):
    """Certificate association data of RFC 6698 section 2.1.4, in hexadecimal."""
    pem = leaf_path(folder, name).read_text()
    certificate = ssl.PEM_cert_to_DER_cert(re.search("-----BEGIN.*?END CERTIFICATE-----", pem, re.S).group(0))
    selected = certificate if selector == 0 else _public_key(folder, name)
    return {0: bytes.hex, 1: lambda data: hashlib.sha256(data).hexdigest(),
            2: lambda data: hashlib.sha512(data).hexdigest()}[matching](selected)


def _public_key(folder, name):
    done = subprocess.run(["openssl", "pkey", "-in", str(key_path(folder, name)), "-pubout", "-outform", "DER"],
                          capture_output=True, check=True)
    return done.stdout
