#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Postseal authors
"""Writes docs/checks/coverage.md: for each planned id whether it is a check, and which samples yield it.

    write_coverage.py SAMPLES_FOLDER ROOT

SAMPLES_FOLDER holds what the tests noted while POSTSEAL_SAMPLES named it (tests/support/judged_samples.h)."""

import re
import sys
from collections import defaultdict
from pathlib import Path

SHOWN = 3


def samples_in(folder):
    """slug -> standing -> samples, those of the lab first."""
    found = defaultdict(lambda: defaultdict(set))
    for file in Path(folder).glob("*.txt"):
        for line in file.read_text(encoding="utf-8").splitlines():
            said, sample = line.split("\t", 1)
            slug, standing = said.split(" ")
            found[slug][standing].add(sample)
    return found


def listed(samples):
    ordered = sorted(samples, key=lambda sample: (not sample.startswith("lab: "), sample))
    text = "; ".join(ordered[:SHOWN]).replace("|", "\\|")
    return f"{text}; {len(ordered) - SHOWN} more" if len(ordered) > SHOWN else text


def left_out(root):
    text = (root / "docs/checks/left-out.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.M))


def main():
    folder, root = sys.argv[1], Path(sys.argv[2])
    found, out = samples_in(folder), left_out(root)
    lines = [
        "# Which checks are tested by what",
        "",
        "Made by `./dev docs` from a run of the tests. \"Yields\": samples in which the check speaks up, or says that it",
        "could not tell. \"Holds\": samples in which it passes. Names with \"lab:\" are domains of the lab.",
        "",
        "| id | yields | holds |",
        "|---|---|---|",
    ]
    for slug in (root / "tests/core/checks/ids.txt").read_text(encoding="utf-8").split():
        if slug in out:
            lines.append(f"| `{slug}` | [left out](left-out.md) | |")
            continue
        yields = found[slug]["fails"] | found[slug]["cannot-tell"]
        lines.append(f"| [`{slug}`]({slug}.md) | {listed(yields)} | {listed(found[slug]['passes'])} |")
    (root / "docs/checks/coverage.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
