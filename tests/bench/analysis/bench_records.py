"""What the comparisons beside this file share: texts to analyse, cut into articles of a newspaper's length."""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]
ARTICLE_BYTES = 4000


def options(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--cli", default=f"{REPOSITORY}/packaging/dev exec linimasa-cli",
                        help="the command that runs linimasa-cli (default: the release build)")
    parser.add_argument("--text", help="a text file to use in place of text made from the sample articles")
    return parser


def sample_text(language):
    """The text that bench_analysis measures on: paragraphs of the sample articles with changing numbers."""
    program = REPOSITORY / "build/release/tests/bench/analysis/bench_analysis"
    if not program.exists():
        raise SystemExit("First: packaging/dev build release linimasa-cli bench_analysis")
    with tempfile.NamedTemporaryFile("r", suffix=".txt", encoding="utf-8") as file:
        subprocess.run([REPOSITORY / "packaging/dev", "shell", "-c", f"'{program}' --write '{file.name}' {language}"],
                       check=True)
        return file.read()


def articles(text):
    """Whole paragraphs together, until there is an article's length."""
    article, length = [], 0
    for line in text.split("\n"):
        if not line.strip():
            continue
        article.append(line)
        length += len(line.encode())
        if length > ARTICLE_BYTES:
            yield "\n".join(article)
            article, length = [], 0
    if article:
        yield "\n".join(article)


def record(number, text):
    return json.dumps({"id": str(number), "text": text, "published": "2023-10-06"}, ensure_ascii=False) + "\n"


def write_records(path, text, size):
    """Records of the text's articles, again and again until there are `size` bytes of text. Returns bytes of text."""
    bodies = list(articles(text))
    written = number = 0
    with open(path, "w", encoding="utf-8") as file:
        while written < size:
            body = bodies[number % len(bodies)]
            file.write(record(number, body))
            written += len(body.encode())
            number += 1
    return written


def cpu_seconds(command, stdin, environment=None):
    """Processor time and wall time of a command whose output is thrown away."""
    before = os.times()
    with open(stdin, "rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, check=True, env=environment)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return cpu, after.elapsed - before.elapsed
