#!/usr/bin/env python3
"""Analyses the same English text with linimasa-cli and with wink-nlp in turns, and Indonesian too; prints medians.

Processor time is what counts (a machine at other work changes it little); wall time shows what a second core gives.
wink-nlp is an npm package and must be installed in a folder of its own: npm install wink-nlp wink-eng-lite-web-model
"""
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile

import bench_records as records

HERE = pathlib.Path(__file__).resolve().parent


def main():
    parser = records.options(__doc__)
    parser.add_argument("--wink", help="the folder in which wink-nlp is installed; without it only Linimasa is measured")
    parser.add_argument("--megabytes", type=float, default=8)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    command = shlex.split(given.cli) + ["analyze", "-"]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        empty = folder / "empty"
        empty.touch()
        texts = {"en": pathlib.Path(given.text).read_text("utf-8") if given.text else records.sample_text("en"),
                 "id": records.sample_text("id")}
        (folder / "en.txt").write_text(texts["en"], "utf-8")
        sizes = {language: records.write_records(folder / language, text, given.megabytes * 1e6)
                 for language, text in texts.items()}
        figures = {}

        def note(name, value):
            figures.setdefault(name, []).append(value)

        for number in range(given.rounds):
            print(f"round {number + 1} of {given.rounds}", file=sys.stderr)
            start, _ = records.cpu_seconds(command, empty)
            note("seconds to start", start)
            for language, size in sizes.items():
                one, wall_of_one = records.cpu_seconds(command + ["--jobs", "1"], folder / language)
                two, wall_of_two = records.cpu_seconds(command + ["--jobs", "2"], folder / language)
                note(f"linimasa {language}, MB a processor second", size / (one - start) / 1e6)
                note(f"linimasa {language}, two jobs to one, wall time", wall_of_one / wall_of_two)
                note(f"linimasa {language}, two jobs to one, processor time", two / one)
            if given.wink:
                answer = subprocess.run(["node", HERE.parent / "peers/wink.mjs", folder / "en.txt"], cwd=given.wink,
                                        capture_output=True, text=True, check=True).stdout
                note("wink-nlp en, MB a processor second", float(re.search(r"([\d.]+) MB", answer)[1]))
        medians = {name: statistics.median(values) for name, values in figures.items()}
        for name, value in medians.items():
            print(f"{name}: {value:.2f} (from {min(figures[name]):.2f} to {max(figures[name]):.2f})")
        if given.wink:
            ratio = medians["linimasa en, MB a processor second"] / medians["wink-nlp en, MB a processor second"]
            print(f"linimasa to wink-nlp: {ratio:.2f}")


main()
