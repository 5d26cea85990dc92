#!/usr/bin/env python3
"""Kills an import at random moments (SIGKILL), again and again, and looks whether the library opens, passes its check and holds
every file that `import --list` said it kept. Each round goes on with the library of the one before."""
import argparse
import os
import pathlib
import random
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

import clippings

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


def descendants(of):
    children = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found = [of]
    for process in found:
        found += children.get(process, [])
    return found


def kill(process):
    """Ends the process and all that it started, at once."""
    for number in reversed(descendants(process.pid)):
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            pass


def import_until(command, library, files, seconds):
    """Answers the paths that were said to be kept, and whether the import came to its end."""
    process = subprocess.Popen(command + ["import", "--library", library, "--list", "--jobs", "2", files],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    timer = threading.Timer(seconds, kill, [process])
    timer.start()
    kept = []
    for line in process.stdout:
        if line.endswith(b"\n") and line.split(b"\t")[0] in (b"added", b"near-copy", b"same-text"):
            kept.append(line.rstrip(b"\n").split(b"\t", 1)[1].decode())
    ended = process.wait() == 0
    timer.cancel()
    return kept, ended


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", default=f"{REPOSITORY}/packaging/dev exec linimasa-cli")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--seconds", type=float, default=2.0, help="the longest time until the import is killed")
    given = parser.parse_args()
    command = shlex.split(given.cli)
    moments = random.Random(7)
    killed = ended = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = folder / "clippings"
        files.mkdir()
        clippings.write_clippings(files, given.files)
        library = folder / "library"
        kept = set()
        for number in range(given.rounds):
            told, complete = import_until(command, library, files, moments.uniform(0.02, given.seconds))
            kept |= set(told)
            ended += complete
            killed += not complete
            if not (library / "library.sqlite").exists():
                if kept:
                    sys.exit(f"round {number}: the library is gone")
                continue
            check = subprocess.run(command + ["check", "--library", library], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True)
            # A library that was killed while it was made has no tables yet; the next import makes them.
            if check.returncode != 0 and kept:
                sys.exit(f"round {number}: check answers {check.returncode}: {check.stderr}")
            if kept:
                database = sqlite3.connect(library / "library.sqlite")
                there = {path for path, in database.execute("SELECT path FROM article_source")}
                database.close()
                if not kept <= there:
                    sys.exit(f"round {number}: {len(kept - there)} files that were acknowledged are missing")
            if complete:  # begin anew
                shutil.rmtree(library)
                kept = set()
            if number % 20 == 19:
                print(f"{number + 1} rounds: {killed} killed, {ended} came to their end, all well", flush=True)
    print(f"{killed} imports killed, {ended} came to their end: every library opened, passed and held what was acknowledged")


main()
