#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# How long `postseal-cli inspect` takes for domains with one, three and ten mail hosts, unsigned and signed, in round
# trips, beside the critical path and beside one plain openssl s_client to the first host. Only ratios count: all run in
# turn, medians. Run by ./dev bench inspect. It has a lab of its own, made from domains.json beside this file.
set -euo pipefail

rounds="${POSTSEAL_BENCH_ROUNDS:-7}"
one_way_ms=25
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
cli="$root/build/release/postseal-cli"
lab="$root/tests/lab/lab"
slow_wire="$root/build/release/slow_wire"
table="$here/domains.json"
domains=(unsigned-1.test unsigned-3.test unsigned-10.test signed-1.test signed-3.test signed-10.test postfix.test)

if [ "${POSTSEAL_LAB_TABLE:-}" != "$table" ]; then
    folder="$(mktemp -d /tmp/postseal-bench-XXXXXX)"
    chmod 711 "$folder"
    trap '"$lab" down --dir "$folder" >/dev/null; rm -rf "$folder"' EXIT
    "$lab" up --dir "$folder" --table "$table" >&2
    "$lab" exec --dir "$folder" -- "${BASH_SOURCE[0]}"
    exit
fi
counts="$POSTSEAL_LAB_DIR/bench-counts"
if [ -z "${POSTSEAL_BENCH_RTT:-}" ] && [ "$POSTSEAL_LAB_MODE" = netns ] && "$slow_wire" 0 true 2>/dev/null; then
    POSTSEAL_BENCH_RTT=$((2 * one_way_ms)) SLOW_WIRE_COUNTS="$counts" exec "$slow_wire" "$one_way_ms" "${BASH_SOURCE[0]}"
fi
rtt="${POSTSEAL_BENCH_RTT:-0}"

# As many root certificates as a system has: reading them is a part of the start.
roots="$POSTSEAL_LAB_DIR/bench-roots.pem"
cat /etc/ssl/certs/ca-certificates.crt "$POSTSEAL_LAB_CA" >"$roots" 2>/dev/null || cp "$POSTSEAL_LAB_CA" "$roots"
options=(--resolver "$POSTSEAL_LAB_RESOLVER" --trust-anchor "$POSTSEAL_LAB_TRUST_ANCHOR" --ca "$roots"
    --smtp-port "$POSTSEAL_LAB_SMTP_PORT" --https-port "$POSTSEAL_LAB_HTTPS_PORT" --allow-private)

hosts_of() { "$lab" hosts --dir "$POSTSEAL_LAB_DIR" | awk -v domain="$1" 'substr($1, length($1) - length(domain)) == "." domain { print $1, $2 }'; }

milliseconds() { # milliseconds COMMAND...: wall time; how the command ends says nothing here
    local began="${EPOCHREALTIME/./}"
    "$@" >/dev/null 2>&1 </dev/null || true
    echo $(((${EPOCHREALTIME/./} - began) / 1000))
}
by_postseal() { milliseconds "$cli" inspect "$1" "${options[@]}"; }
by_openssl() { # by_openssl HOST ADDRESS
    milliseconds openssl s_client -starttls smtp -connect "$2:$POSTSEAL_LAB_SMTP_PORT" -servername "$1" -CAfile "$POSTSEAL_LAB_CA"
}
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

if [ "$rtt" -gt 0 ]; then
    echo "inspect_bench: $rtt ms round trip to every server, $rounds rounds in turn, warm resolver, medians"
else
    echo "inspect_bench: no delay, for want of a network of its own or of /dev/net/tun: the figures are processor time mostly"
fi
declare -A host address count times used ours
for domain in "${domains[@]}"; do
    count["$domain"]="$(hosts_of "$domain" | wc -l)"
    read -r host["$domain"] address["$domain"] < <(hosts_of "$domain")
    by_postseal "$domain" >/dev/null # warms the resolver
    before="$(cat "$counts" 2>/dev/null || echo 0 0 0)"
    by_postseal "$domain" >/dev/null
    used["$domain"]="$(echo "$before" "$(cat "$counts" 2>/dev/null || echo 0 0 0)" | awk '{ print $4 - $1, $5 - $2, $6 - $3 }')"
done
for ((round = 0; round < rounds; round++)); do
    for domain in "${domains[@]}"; do
        times["$domain postseal"]+="$(by_postseal "$domain")"$'\n'
        times["$domain openssl"]+="$(by_openssl "${host[$domain]}" "${address[$domain]}")"$'\n'
    done
done

printf '%-18s %3s %12s %5s %5s %6s  %3s %4s %4s  %12s\n' domain MX "postseal ms" RTT path ratio :25 :443 DNS "s_client ms"
for domain in "${domains[@]}"; do
    ours["$domain"]="$(printf '%s' "${times["$domain postseal"]}" | median)"
    theirs="$(printf '%s' "${times["$domain openssl"]}" | median)"
    path=8 # 2 r + 6 R
    [ "$domain" != postfix.test ] || path=9
    read -r smtp https dns <<<"${used[$domain]}"
    awk -v domain="$domain" -v count="${count[$domain]}" -v ours="${ours[$domain]}" -v theirs="$theirs" -v rtt="$rtt" -v path="$path" \
        -v smtp="$smtp" -v https="$https" -v dns="$dns" 'BEGIN {
        printf "%-18s %3d %12d %5s %5d %6s  %3d %4d %4d  %12d\n", domain, count, ours, rtt ? sprintf("%.1f", ours / rtt) : "-",
            path, rtt ? sprintf("%.2f", ours / rtt / path) : "-", smtp, https, dns, theirs }'
done
awk -v one="${ours[unsigned-1.test]}" -v ten="${ours[unsigned-10.test]}" -v signed="${ours[signed-1.test]}" -v rtt="$rtt" 'BEGIN {
    printf "ten hosts take %.2f times as long as one (goal: 1.1)\n", ten / one
    if (rtt) printf "a signed domain takes %.1f round trips more than an unsigned one (goal: at most 2)\n", (signed - one) / rtt }'
cat <<'TEXT'
path: two round trips of DNS and six of SMTP and TLS, whatever the number of hosts; the goal is a ratio of 1.15. Postfix
costs one more: it sends the session ticket and the reply to EHLO apart, and Nagle keeps the second until the first is
acknowledged. s_client asks one host and no DNS: 6 round trips. DNS holds the keys of the zones too.
TEXT
