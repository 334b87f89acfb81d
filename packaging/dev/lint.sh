# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
# shellcheck shell=bash
# Sourced by ./dev for ./dev lint: the rules of the house that need no build. Each rule prints what breaks it.

files_of_the_house() { # files_of_the_house GLOB...: tracked or new, never what git ignores
    git -C "$root" -c safe.directory="$root" ls-files --cached --others --exclude-standard -- "$@" | sort -u |
        while IFS= read -r file; do [ ! -f "$root/$file" ] || echo "$file"; done
}

complain_of_lines() { # complain_of_lines WHAT REGEX FILE...
    local what="$1" regex="$2"
    shift 2
    [ $# -eq 0 ] || grep -nHE -- "$regex" "$@" | sed "s/^/$what: /" || true
}

rule_heads() {
    local file
    for file in "${sources[@]}" "${scripts[@]}"; do
        if ! head -n 6 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' ||
            ! head -n 6 "$file" | grep -q 'SPDX-FileCopyrightText: The Postseal authors'; then
            echo "$file: the SPDX lines are missing at its head"
        fi
    done
}

rule_sizes() {
    [ ${#sources[@]} -eq 0 ] || wc -l "${sources[@]}" | awk '
        $2 ~ /\.cpp$/ && $1 > 400 { print $2 ": " $1 " lines, the limit is 400" }
        $2 ~ /\.h$/ && $1 > 150 { print $2 ": " $1 " lines, the limit is 150" }'
}

rule_names() {
    printf '%s\n' "${sources[@]}" | grep -E '(^|[/_])(manager|helpers?|utils?|handler|processor|misc|common)([/_.]|$)' | sed 's/$/: the name says nothing (see CONTRIBUTING.md)/' || true
    complain_of_lines "name that says nothing" '^ *(class|struct) +[A-Za-z0-9]*(Manager|Helper|Utils|Handler|Processor|Misc)\b' "${sources[@]}"
}

rule_leftovers() {
    complain_of_lines "left over" '\b(TO[D]O|FIX[M]E|XX[X])\b' "${sources[@]}" "${scripts[@]}"
    complain_of_lines "blank at the end of a line" '[[:blank:]]+$' "${sources[@]}" "${scripts[@]}"
}

rule_words_in_core() {
    local core=()
    mapfile -t core < <(printf '%s\n' "${sources[@]}" | grep '^core/')
    complain_of_lines "core speaks to no person" '(^|[^A-Za-z_])(tr|translate)\(' "${core[@]}"
}

# A new enumerator has to break the build where a word or a colour is missing for it.
rule_switches() {
    [ ${#sources[@]} -eq 0 ] || awk '
        FNR == 1 { depth = 0; top = 0 }
        { line = $0; sub(/\/\/.*/, "", line); gsub(/"([^"\\]|\\.)*"/, "", line) }
        line ~ /(^|[^A-Za-z_])switch *\(/ { top++; at[top] = depth; ours[top] = 0; theirs[top] = 0 }
        top && line ~ /case ((Qt|Q[A-Z][A-Za-z]*|[a-z_]*role)::|[A-Za-z]*Role:)/ { theirs[top] = 1 }
        top && line ~ /case [A-Za-z0-9_:]*::[A-Za-z0-9_]+:/ { ours[top] = 1 }
        top && line ~ /(^|[^A-Za-z_])default *:/ && ours[top] && !theirs[top] { print FILENAME ":" FNR ": default: in a switch over one of our enums" }
        { opened = gsub(/\{/, "{", line); closed = gsub(/\}/, "}", line); depth += opened - closed
          while (top && closed && depth <= at[top]) top-- }
    ' "${sources[@]}"
}

rule_layering() {
    local log="$root/build/lint-layering.log"
    ctest --test-dir "$root/build/dev" -R '^layering$' --no-tests=error --output-on-failure >"$log" 2>&1 || grep -E 'may not include|may include|core has|rror' "$log" || cat "$log"
}

rule_scripts() {
    local shell=() python=()
    mapfile -t shell < <(grep -lE '^#!.*bash' "${scripts[@]}") # what they source is read with them
    mapfile -t python < <(grep -lE '^#!.*python3' "${scripts[@]}" && printf '%s\n' "${scripts[@]}" | grep '\.py$')
    ! command -v shellcheck >/dev/null || shellcheck -x -a -f gcc "${shell[@]}" || true
    [ ${#python[@]} -eq 0 ] || PYTHONPYCACHEPREFIX="$root/build/pycache" python3 -m py_compile "${python[@]}" 2>&1 || true
}

rule_desktop_files() {
    local desktop=packaging/desktop/org.postseal.Postseal.desktop metainfo=packaging/desktop/org.postseal.Postseal.metainfo.xml
    ! command -v desktop-file-validate >/dev/null || desktop-file-validate "$desktop" || true
    ! command -v appstreamcli >/dev/null || appstreamcli validate --no-net --no-color "$metainfo" 2>&1 | sed -n '/^[EW]: /,/^$/p'
    python3 - resources/icons/*.svg "$metainfo" <<'PYTHON'
import sys, xml.etree.ElementTree as tree
for path in sys.argv[1:]:
    try:
        tree.parse(path)
    except (OSError, tree.ParseError) as error:
        print(f"{path}: {error}")
PYTHON
}

changed_sources() { # tests include what moc makes of them, which only a build has
    { git -c safe.directory="$root" diff --name-only HEAD -- core app &&
        git -c safe.directory="$root" ls-files --others --exclude-standard -- core app; } | grep '\.cpp$' | sort -u || true
}

rule_tidy() { # clang-tidy wants a tree that was configured with clang++
    local changed=()
    mapfile -t changed < <(changed_sources)
    [ ${#changed[@]} -gt 0 ] || return 0
    printf '%s\0' "${changed[@]}" | xargs -0 -n 1 -P "$cores" clang-tidy -p "$root/build/tidy" --quiet 2>/dev/null | grep -E '(warning|error): ' | sort -u || true
}

lint() {
    local rules=(heads sizes names leftovers words_in_core switches layering scripts desktop_files) rule found broken=()
    need_packages git
    case "${1:-}" in
    "") ;;
    --tidy)
        need_packages clang clang-tidy
        configure tidy
        rules+=(tidy)
        ;;
    *) die "lint knows --tidy only" ;;
    esac
    cd "$root" || exit
    mapfile -t sources < <(files_of_the_house '*.cpp' '*.h')
    mapfile -t scripts < <(files_of_the_house '*.py' '*.sh' '*.cmake' '*CMakeLists.txt' dev .ci/run tests/lab/lab)
    for rule in "${rules[@]}"; do
        found="$("rule_$rule")"
        if [ -n "$found" ]; then
            printf '%s\n' "$found"
            broken+=("$rule")
        fi
    done
    [ ${#broken[@]} -eq 0 ] || die "lint: broken rules: ${broken[*]}"
    say "lint: ${#rules[@]} rules hold for ${#sources[@]} sources and ${#scripts[@]} scripts"
}
