# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# shellcheck shell=bash
# Sourced by ./dev for ./dev fuzz: builds tests/fuzz/fuzz_*.cpp with libFuzzer and runs each over its seeds.

fuzz_folder="$root/build/fuzz"
fuzz_flags="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1"

# The modules come from our own CMake files, built by clang++ with libFuzzer's counters.
build_fuzzed_core() {
    local modules
    mkdir -p "$fuzz_folder"
    cmake -S "$root" -B "$fuzz_folder/core" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ -DPOSTSEAL_PCH=OFF \
        -DCMAKE_CXX_FLAGS_DEBUG="-fsanitize=fuzzer-no-link $fuzz_flags -w" >"$fuzz_folder/configure.log" 2>&1 ||
        { cat "$fuzz_folder/configure.log" >&2; die "CMake could not configure the fuzzing build; it says why above"; }
    mapfile -t modules < <(sed -nE 's|^#include "core/([a-z_]+)/.*|core_\1|p' "$root"/tests/fuzz/fuzz_*.cpp | sort -u)
    cmake --build "$fuzz_folder/core" --parallel "$cores" --target "${modules[@]}" >&2 || die "the fuzzing build failed; the first error is above"
}

build_fuzz_target() { # build_fuzz_target NAME
    local libraries=(Qt6Core Qt6Network Qt6Sql ldns libpsl libunbound libssl libcrypto gmime-3.0 simdjson libdeflate libarchive) known=() library
    local defines=(-DQT_NO_KEYWORDS) program="$fuzz_folder/$1" flags
    for library in "${libraries[@]}"; do
        ! pkg-config --exists "$library" || known+=("$library")
    done
    read -r -a flags <<<"$(pkg-config --cflags --libs "${known[@]}") $fuzz_flags"
    [ ! -e "$program" ] || [ -n "$(find "$root/tests/fuzz" "$fuzz_folder"/core/lib*.a -newer "$program" -print -quit)" ] || return 0
    clang++ -std=c++20 -fPIC -w -fsanitize=fuzzer "${defines[@]}" -I"$root" "$root/tests/fuzz/fuzz_$1.cpp" -o "$program" \
        -Wl,--start-group "$fuzz_folder"/core/lib*.a -Wl,--end-group -Wl,--as-needed "${flags[@]}"
}

run_fuzz_target() { # run_fuzz_target NAME SECONDS: new inputs go to the corpus, finds to the finds, seeds stay as they are
    local name="$1" log="$fuzz_folder/$1.log" seeds=()
    mkdir -p "$fuzz_folder/corpus/$name" "$fuzz_folder/finds"
    [ ! -d "$root/tests/fuzz/seeds/$name" ] || seeds=("$root/tests/fuzz/seeds/$name")
    if "$fuzz_folder/$name" -max_total_time="$2" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$fuzz_folder/finds/$name-" "$fuzz_folder/corpus/$name" "${seeds[@]}" >"$log" 2>&1; then
        printf 'dev: %-20s %s inputs in %s s, nothing found\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$2"
    else
        grep -aE 'ERROR|does not hold|runtime error|SUMMARY|Test unit written' "$log" || tail -n 20 "$log"
        printf 'dev: %-20s FOUND something; the whole story is in %s\n' "$name" "$log"
        return 1
    fi
}

fuzz() {
    local seconds=60 wanted="" names=() name running=0 failed=""
    [[ ! "${1:-}" =~ ^[0-9]+$ ]] || { seconds="$1" && shift; }
    wanted="${1:-}"
    need_packages "${build_packages[@]}" clang llvm
    need_packages "libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
    mapfile -t names < <(find "$root/tests/fuzz" -name 'fuzz_*.cpp' -printf '%f\n' | sed -E 's/^fuzz_(.*)\.cpp$/\1/' | sort | grep -F -- "$wanted")
    [ ${#names[@]} -gt 0 ] || die "no fuzz target is called $wanted; they are in tests/fuzz"
    build_fuzzed_core
    for name in "${names[@]}"; do
        build_fuzz_target "$name" || die "tests/fuzz/fuzz_$name.cpp does not build; the first error is above"
    done
    say "fuzzing ${#names[@]} parsers, $seconds s each"
    for name in "${names[@]}"; do
        if [ "$running" -ge "$cores" ]; then
            wait -n || failed=yes
            running=$((running - 1))
        fi
        run_fuzz_target "$name" "$seconds" >&2 &
        running=$((running + 1))
    done
    while [ "$running" -gt 0 ]; do
        wait -n || failed=yes
        running=$((running - 1))
    done
    [ -z "$failed" ] || die "fuzzing found something: see build/fuzz/finds"
}
