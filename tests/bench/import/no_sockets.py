#!/usr/bin/env python3
"""Runs every command of linimasa-cli under strace and looks whether a socket was opened: no_sockets.py [PROGRAM]. The import is of all
formats, among them files that point to other hosts in every way they can, and hostile ones."""
import pathlib
import re
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else REPOSITORY / "build/release/app/cli/linimasa-cli"
    samples = REPOSITORY / "resources/samples"
    formats = REPOSITORY / "tests/formats"
    damaged = REPOSITORY / "tests/damaged"
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "trace"
        library = pathlib.Path(folder) / "library"
        commands = [f"analyze '{samples}'", f"timeline '{samples}'", f"import --library '{library}' '{samples}' '{formats}' '{damaged}'", f"export --what chronology --library '{library}' --format html -o '{folder}/chronology.html'",
                    f"search --library '{library}' kishi", f"check --library '{library}' --repair", "--help"]
        opened = 0
        for command in commands:
            answer = subprocess.run([REPOSITORY / "packaging/dev", "shell", "-c",
                                     f"strace -f -e trace=network -o '{trace}' '{program}' {command} > /dev/null 2> '{folder}/said'"])
            if answer.returncode > 1:  # 1: some files could not be read
                sys.exit(f"{command.split(' ')[0]} answers {answer.returncode}: {(pathlib.Path(folder) / 'said').read_text()}")
            calls = [line for line in trace.read_text().splitlines()
                     if re.search(r"\b(socket|socketpair|connect|bind|sendto|sendmsg)\(", line)]
            # The system's name service is asked by a file of this machine, or refused to be asked.
            outside = [line for line in calls if "AF_UNIX" not in line]
            opened += len(outside)
            print(f"{command.split(' ')[0]}: {len(outside)} sockets of a network, {len(calls) - len(outside)} calls to programs of this "
                  "machine")
            print("\n".join(outside[:5]), end="\n" if outside else "")
        sys.exit(opened > 0)


main()
