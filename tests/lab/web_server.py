# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Configuration of nginx: one TLS server block for every policy host, chosen by SNI."""

import gzip
import shutil

from certificates import chain_path
from place import LabError
from table import policy_hosts_of

MAIN = """daemon off;
user root;
worker_processes 1;
pid {folder}/nginx/nginx.pid;
error_log {folder}/log/nginx.log notice;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/log/nginx-access.log;
    client_body_temp_path {folder}/nginx/body;
    proxy_temp_path {folder}/nginx/proxy;
    fastcgi_temp_path {folder}/nginx/fastcgi;
    uwsgi_temp_path {folder}/nginx/uwsgi;
    scgi_temp_path {folder}/nginx/scgi;
    server_names_hash_bucket_size 128;
    server_tokens off;
    types {{ }}
    ssl_protocols TLSv1.2 TLSv1.3;
"""
BLOCK = """    server {{
        {listen}
        server_name {name};
        ssl_certificate {chain};
        ssl_certificate_key {chain};
        location = {path} {{ {answer} }}
        location / {{ return 404; }}
    }}
"""
HTML_PAGE = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body>This site is being built.</body></html>\n"
PATH = "/.well-known/mta-sts.txt"
ROOT_PATH = "/mta-sts.txt"
SLOW_SECONDS = 6
HEAD_SIZE = 230  # of a reply of nginx, about: it counts as sent, too
DEFAULT_HOST = "no-such-policy-host.test"


def certificates_wanted(domains):
    wanted = [(DEFAULT_HOST, DEFAULT_HOST, "valid")]
    return wanted + [(host.name, host.name, host.certificate) for host in policy_hosts_of(domains)]


def nginx_command(place, domains):
    folder = place.path("nginx")
    folder.mkdir(exist_ok=True)
    blocks = [_block(place, DEFAULT_HOST, "return 404;", " default_server")]
    for host in policy_hosts_of(domains):
        blocks.append(_block(place, host.name, _answer(folder, host), "", ROOT_PATH if host.answer == "at-root" else PATH))
        if host.second:
            blocks.append(_second_block(place, folder, host))
    config = folder / "nginx.conf"
    config.write_text(MAIN.format(folder=place.directory) + "".join(blocks) + "}\n")
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if not program:
        raise LabError("nginx is not installed (apt install nginx-light)")
    return [program, "-c", str(config), "-p", str(folder), "-e", str(place.path("log", "nginx.log"))]


def policy_body(host):
    """The file exactly as it is served."""
    return _text_of(host.lines, host)


def _text_of(lines, host):
    return "".join(line + host.line_end for line in lines).encode()


def _block(place, name, answer, flag, path=PATH):
    port = place.ports["https"]
    listen = f"listen {place.policy_address}:{port} ssl{flag};"
    if place.policy_address6:
        listen += f" listen [{place.policy_address6}]:{port} ssl{flag};"
    chain = chain_path(place.path("certificates"), name)
    return BLOCK.format(listen=listen, name=name, chain=chain, answer=answer, path=path)


def _second_block(place, folder, host):
    """The same host at the second address, with another policy."""
    file = folder / f"{host.name}.second.txt"
    file.write_bytes(_text_of(host.second, host))
    listen = f"listen {place.second_policy_address}:{place.ports['https']} ssl;"
    chain = chain_path(place.path("certificates"), host.name)
    return BLOCK.format(listen=listen, name=host.name, chain=chain, answer=f"default_type text/plain; alias {file};",
                        path=PATH)


def _trickle(host):
    return f"limit_rate_after {HEAD_SIZE}; limit_rate {len(policy_body(host)) // SLOW_SECONDS};"


def _answer(folder, host):
    if host.answer == "missing":
        return "return 404;"
    if host.answer == "redirect":
        return f"return 301 https://www.{host.name.removeprefix('mta-sts.')}/.well-known/mta-sts.txt;"
    if host.answer == "html":
        page = folder / f"{host.name}.html"
        page.write_text(HTML_PAGE)
        return f"default_type text/html; alias {page};"
    file = folder / f"{host.name}.txt"
    if host.answer == "oversized":
        file.write_bytes(policy_body(host) + b"x-filling: nothing\r\n" * 5000)
        return f"default_type text/plain; alias {file};"
    if host.answer == "slow":
        file.write_bytes(policy_body(host))
        return f"default_type text/plain; {_trickle(host)} alias {file};"
    file.write_bytes(gzip.compress(policy_body(host)) if host.answer == "packed" else policy_body(host))
    if host.answer == "packed":
        return f"default_type text/plain; add_header Content-Encoding gzip; alias {file};"
    media_type = '"text/plain; charset=iso-8859-1"' if host.answer == "charset" else "text/plain"
    return f"default_type {media_type}; alias {file};"
