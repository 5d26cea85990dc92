#!/usr/bin/env python3
"""Runs every command of linimasa-cli under strace and looks whether a socket was opened: no_sockets.py [PROGRAM]"""
import pathlib
import re
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else REPOSITORY / "build/release/app/cli/linimasa-cli"
    samples = REPOSITORY / "resources/samples"
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "trace"
        library = pathlib.Path(folder) / "library"
        commands = [f"analyze '{samples}'", f"timeline '{samples}'", f"import --library '{library}' '{samples}'",
                    f"search --library '{library}' kishi", f"check --library '{library}' --repair", "--help"]
        opened = 0
        for command in commands:
            subprocess.run([REPOSITORY / "packaging/dev", "shell", "-c",
                            f"strace -f -e trace=network -o '{trace}' '{program}' {command} > /dev/null"], check=True)
            calls = [line for line in trace.read_text().splitlines()
                     if re.search(r"\b(socket|connect|bind|sendto|sendmsg)\(", line)]
            opened += len(calls)
            print(f"{command.split(' ')[0]}: {len(calls)} calls of the network")
            print("\n".join(calls[:5]), end="\n" if calls else "")
        sys.exit(opened > 0)


main()
