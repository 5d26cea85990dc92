#!/usr/bin/env python3
"""Analyses the same records with one and two jobs, in other locales and time zones and with the clock at 2031, and
compares the bytes. The clock needs `faketime`; name the command that runs linimasa-cli under it with --faketime."""
import hashlib
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

import bench_records as records


def main():
    parser = records.options(__doc__)
    parser.add_argument("--faketime", help="like --cli, with the clock at another year")
    given = parser.parse_args()
    command = shlex.split(given.cli)
    ways = [("as it is", command, {}, "1"), ("two jobs", command, {}, "2")]
    for name, value in [("LC_ALL", "C"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"), ("TZ", "Pacific/Kiritimati")]:
        ways.append((f"{name}={value}", command, {name: value}, "1"))
    if given.faketime:
        ways.append(("another year", shlex.split(given.faketime), {}, "2"))
    bodies = [body for language in ("id", "en", "vi", "ja") for body in records.articles(records.sample_text(language))]
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", encoding="utf-8") as file:
        for number, body in enumerate(bodies):
            file.write(records.record(number, body))
        file.flush()
        sums = []
        for name, way, variables, jobs in ways:
            with open(file.name, "rb") as stdin:
                answer = subprocess.run(way + ["analyze", "--text", "--jobs", jobs, "-"], stdin=stdin, check=True,
                                        stdout=subprocess.PIPE, env={**os.environ, **variables}).stdout
            sums.append(hashlib.sha256(answer).hexdigest())
            print(f"{name:24} {len(answer)} bytes {sums[-1][:16]}", flush=True)
    same = len(set(sums)) == 1
    print("the same bytes" if same else "NOT the same bytes")
    sys.exit(not same)


main()
