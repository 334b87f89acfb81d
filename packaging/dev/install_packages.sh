#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# install_packages.sh PACKAGE...: run as root by ./dev. Servers among the packages are neither started now nor at boot.
set -euo pipefail

export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1
policy=/usr/sbin/policy-rc.d
policy_is_ours=
log="$(mktemp)"
declare -A units=([nsd]=nsd [unbound]="unbound unbound-resolvconf" [nginx]=nginx [postfix]=postfix)

tidy_up() {
    rm -f "$log"
    [ -z "$policy_is_ours" ] || rm -f "$policy"
}
trap tidy_up EXIT
trap 'exit 1' INT TERM HUP

forbid_starting() {
    [ ! -e "$policy" ] || return 0
    policy_is_ours=yes
    cat >"$policy" <<'POLICY'
#!/bin/sh
# Put here by Postseal's ./dev while it installs packages, and removed at its end.
for word; do
    case "$word" in nsd | nsd.service | unbound* | nginx* | postfix*) exit 101 ;; esac
done
exit 0
POLICY
    chmod 755 "$policy"
}

keep_from_booting() {
    local name
    for name in $1; do
        if command -v systemctl >/dev/null; then
            systemctl --quiet disable "$name" 2>/dev/null || true
            [ ! -d /run/systemd/system ] || systemctl --quiet stop "$name" 2>/dev/null || true
        elif [ -e "/etc/init.d/$name" ]; then
            update-rc.d "$name" disable >/dev/null || true
        fi
    done
}

install() {
    apt-get install -y -qq -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold \
        --no-install-recommends "$@" </dev/null >"$log" 2>&1
}

# Names that this release does not know are left out: newer releases have merged some packages into others.
known_packages() {
    apt-cache policy "$@" | awk '/^[^ ]/ { name = substr($1, 1, length($1) - 1) } /^  Candidate:/ && $2 != "(none)" { print name }'
}

mapfile -t known < <(known_packages "$@")
if [ ${#known[@]} -lt $# ]; then
    apt-get update -qq
    mapfile -t known < <(known_packages "$@")
fi
for package; do
    [[ " ${known[*]} " == *" $package "* ]] || echo "dev: this system has no package $package; going on without it" >&2
done
[ ${#known[@]} -gt 0 ] || exit 0

servers=()
for package in "${known[@]}"; do
    [ -z "${units[$package]:-}" ] || servers+=("${units[$package]}")
done
if [ ${#servers[@]} -gt 0 ]; then
    forbid_starting
fi
if [[ " ${known[*]} " == *" postfix "* ]]; then
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
fi
if ! install "${known[@]}"; then
    apt-get update -qq
    install "${known[@]}" || {
        tail -n 40 "$log" >&2
        exit 1
    }
fi
for names in "${servers[@]}"; do
    keep_from_booting "$names"
done
