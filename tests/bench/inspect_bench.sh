#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# How long postseal-cli takes for domains with one, two and three mail hosts, beside one plain openssl s_client to the
# first of them. Run by ./dev bench, inside the lab's network. Only the ratios count: both run in turn, medians.
set -euo pipefail

rounds="${POSTSEAL_BENCH_ROUNDS:-5}"
one_way_ms=25
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cli="$root/build/release/postseal-cli"
slow_wire="$root/tests/bench/slow_wire.py"
domains=(mta-sts-only.test sealed.test one-bad-host.test)
options=(--resolver "$POSTSEAL_LAB_RESOLVER" --trust-anchor "$POSTSEAL_LAB_TRUST_ANCHOR" --ca "$POSTSEAL_LAB_CA"
    --smtp-port "$POSTSEAL_LAB_SMTP_PORT" --https-port "$POSTSEAL_LAB_HTTPS_PORT" --allow-private)

facts_of() { # facts_of DOMAIN: the number of mail hosts and the first one, from the lab's table
    python3 - "$POSTSEAL_LAB_TABLE" "$1" <<'PYTHON'
import json, sys
table = json.load(open(sys.argv[1], encoding="utf-8"))["domains"]
records = sorted(next(one for one in table if one["name"] == sys.argv[2])["build"]["mx"], key=lambda one: int(one.split()[0]))
print(len(records), records[0].split()[1])
PYTHON
}

address_of() {
    "$root/tests/lab/lab" hosts --dir "$POSTSEAL_LAB_DIR" | awk -v host="$1" '$1 == host { print $2 }'
}

milliseconds() { # milliseconds COMMAND...: wall time; how the command ends says nothing here, one domain is cracked
    local began="${EPOCHREALTIME/./}"
    "$@" >/dev/null 2>&1 </dev/null || true
    echo $(((${EPOCHREALTIME/./} - began) / 1000))
}

by_postseal() { milliseconds "$cli" inspect "$1" "${options[@]}"; }
by_openssl() { # by_openssl HOST ADDRESS
    milliseconds openssl s_client -starttls smtp -connect "$2:$POSTSEAL_LAB_SMTP_PORT" -servername "$1" -CAfile "$POSTSEAL_LAB_CA"
}

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

if [ -z "${POSTSEAL_BENCH_RTT:-}" ] && [ "$POSTSEAL_LAB_MODE" = netns ] && "$slow_wire" 0 true 2>/dev/null; then
    POSTSEAL_BENCH_RTT=$((2 * one_way_ms)) exec "$slow_wire" "$one_way_ms" "${BASH_SOURCE[0]}"
fi
rtt="${POSTSEAL_BENCH_RTT:-0}"
if [ "$rtt" -gt 0 ]; then
    echo "inspect_bench: $rtt ms round trip to every server, $rounds rounds in turn, warm resolver, medians"
else
    echo "inspect_bench: no delay, for want of a network of its own or of /dev/net/tun: the figures are processor time mostly"
fi

declare -A host address count times
for domain in "${domains[@]}"; do
    read -r count["$domain"] host["$domain"] < <(facts_of "$domain")
    address["$domain"]="$(address_of "${host[$domain]}")"
    by_postseal "$domain" >/dev/null # warms the resolver
done
for ((round = 0; round < rounds; round++)); do
    for domain in "${domains[@]}"; do
        times["$domain postseal"]+="$(by_postseal "$domain")"$'\n'
        times["$domain openssl"]+="$(by_openssl "${host[$domain]}" "${address[$domain]}")"$'\n'
    done
done

printf '%-20s %3s  %12s  %12s  %6s  %14s\n' domain MX "postseal ms" "s_client ms" ratio "postseal RTT"
for domain in "${domains[@]}"; do
    ours="$(printf '%s' "${times["$domain postseal"]}" | median)"
    theirs="$(printf '%s' "${times["$domain openssl"]}" | median)"
    awk -v domain="$domain" -v count="${count[$domain]}" -v ours="$ours" -v theirs="$theirs" -v rtt="$rtt" 'BEGIN {
        printf "%-20s %3d  %12d  %12d  %6.2f  %14s\n", domain, count, ours, theirs, ours / theirs, rtt ? sprintf("%.1f", ours / rtt) : "-" }'
done
echo "s_client asks one host and no DNS: 6 round trips. DNS, SMTP and TLS make 8 for a whole inspection, whatever the number of hosts; the goal is 9.2."
