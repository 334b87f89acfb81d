# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# shellcheck shell=bash
# Sourced by ./dev: what has to be on the machine, and how it gets there. Names are those of Debian 12.

build_packages=(g++ cmake ninja-build ccache pkgconf python3 ca-certificates
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqt6opengl6-dev libgl-dev libqt6svg6 libqt6sql6-sqlite
    libunbound-dev libldns-dev libpsl-dev publicsuffix libevent-dev nettle-dev dns-root-data libssl-dev libexpected-dev
    libgmime-3.0-dev libsimdjson-dev libdeflate-dev libarchive-dev)
window_packages=(fonts-noto-core fonts-dejavu-core)
lab_packages=(nsd ldnsutils unbound nginx postfix openssl iproute2 procps curl python3)
test_packages=("${window_packages[@]}" locales)
lint_packages=(shellcheck desktop-file-utils appstream)
test_locales=(fr_FR de_DE)

say() { echo "dev: $*" >&2; }
die() {
    say "$*"
    exit 1
}

is_root() { [ "$(id -u)" -eq 0 ]; }
may_ask() { [ "${CI:-}" != true ] && [ -t 0 ] && [ -t 2 ]; }

# as_root WHY COMMAND...: runs the command as root, and says so when that needs sudo.
as_root() {
    local why="$1"
    shift
    if is_root; then
        "$@"
    elif command -v sudo >/dev/null; then
        say "$why needs root: using sudo"
        sudo "$@"
    else
        die "$why needs root, and there is no sudo. As root, run: $*"
    fi
}

missing_packages() {
    local installed package
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
    for package; do
        [[ "$installed" == *" installed:$package "* ]] || echo "$package"
    done | sort -u
}

# need_packages PACKAGE...: installs those that are missing.
need_packages() {
    local missing answer
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [ -n "${told_about_apt:-}" ] || say "no apt-get here: what is missing has to be installed by hand (see packaging/dev/setup.sh)"
        told_about_apt=yes
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing with apt-get: ${missing[*]}"
    if may_ask; then
        read -r -p "dev: go on? [Y/n] " answer </dev/tty
        [[ ! "$answer" =~ ^[Nn] ]] || die "nothing was installed. By hand: apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root "Installing packages" bash "$root/packaging/dev/install_packages.sh" "${missing[@]}" >&2 ||
        die "the packages could not be installed; apt-get says why above"
}

other_mail_server() { # the package that would have to go for Postfix, if there is one
    dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
        awk '$1 == "installed" && $2 != "postfix" && / mail-transport-agent/ { print $2; exit }'
}

lab_is_possible() {
    local other=
    if [ ! -x /usr/lib/postfix/sbin/master ] && command -v dpkg-query >/dev/null; then
        other="$(other_mail_server)"
    fi
    [ -n "$other" ] || return 0
    say "the lab needs Postfix, which would replace your mail server $other, so Postfix is not installed."
    say "To have the lab, run this in a container or a virtual machine with Debian 12."
    return 1
}

need_lab() {
    lab_is_possible || exit 1
    need_packages "${lab_packages[@]}"
}

has_locale() { locale -a 2>/dev/null | grep -qixE "$1\.utf-?8"; }

need_locales() { # tests run in an odd locale on purpose
    local name
    for name in "${test_locales[@]}"; do
        has_locale "$name" || as_root "Making the locale $name.UTF-8" localedef -i "$name" -f UTF-8 "$name.UTF-8"
    done
}
