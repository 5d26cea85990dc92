#!/usr/bin/env python3
"""Pipes many records through `linimasa-cli analyze -` and prints how much memory it holds on the way."""
import pathlib
import shlex
import subprocess
import sys
import threading

import bench_records as records


def descendants(of):
    """Process ids below one, the process itself included."""
    children = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue  # it ended meanwhile
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found = [of]
    for process in found:
        found += children.get(process, [])
    return found


def resident_kilobytes(process):
    sizes = []
    for number in descendants(process):
        try:
            text = pathlib.Path(f"/proc/{number}/status").read_text()
        except OSError:
            continue
        sizes += [int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS:")]
    return max(sizes, default=0)  # the program itself is larger than what starts it


def main():
    parser = records.options(__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--bytes", type=int, default=1000, help="length of a record's text")
    given = parser.parse_args()
    records.ARTICLE_BYTES = given.bytes
    bodies = [body for language in ("id", "en", "vi", "ja") for body in records.articles(records.sample_text(language))]
    process = subprocess.Popen(shlex.split(given.cli) + ["analyze", "--jobs", given.jobs, "-"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        for number in range(given.records):
            process.stdin.write(records.record(number, bodies[number % len(bodies)]).encode())
        process.stdin.close()

    threading.Thread(target=feed, daemon=True).start()
    answers = 0
    sizes = []
    for line in process.stdout:
        answers += 1
        if answers % max(1, given.records // 20) == 0:
            sizes.append(resident_kilobytes(process.pid))
            print(f"{answers} records: {sizes[-1] / 1024:.1f} MB", flush=True)
    status = process.wait()
    later = sizes[len(sizes) // 4:]
    print(f"{answers} answers to {given.records} records, status {status}; "
          f"in the last three quarters from {min(later) / 1024:.1f} to {max(later) / 1024:.1f} MB")
    sys.exit(status or answers != given.records)


main()
