#!/usr/bin/env python3
"""Imports generated files into new libraries and prints how fast that is and how it grows."""
import argparse
import os
import pathlib
import re
import shlex
import subprocess
import tempfile

import clippings

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", default=f"{REPOSITORY}/packaging/dev exec linimasa-cli")
    parser.add_argument("--counts", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--jobs", default="2")
    given = parser.parse_args()
    command = shlex.split(given.cli)
    for count in given.counts:
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            files = folder / "clippings"
            files.mkdir()
            size = clippings.write_clippings(files, count)
            for what in ("new", "all known"):
                before = os.times()
                answer = subprocess.run(command + ["import", "--library", folder / "library", "--jobs", given.jobs, files],
                                        stderr=subprocess.PIPE, text=True, check=True).stderr
                after = os.times()
                cpu = after.children_user + after.children_system - before.children_user - before.children_system
                wall = after.elapsed - before.elapsed
                kept = (folder / "library/library.sqlite").stat().st_size
                print(f"{count} files, {what}: {count / wall:.0f} files a second, {cpu / count * 1000:.2f} ms of processor time "
                      f"a file, {size / 1e6:.1f} MB of text in a library of {kept / 1e6:.1f} MB; "
                      f"{re.search(r'[0-9]+ files:.*', answer)[0]}", flush=True)


main()
