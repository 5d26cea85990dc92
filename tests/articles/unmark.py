#!/usr/bin/env python3
"""Writes the plain articles and their gold lists from the marked ones: unmark.py OUT"""
import csv, json, pathlib, re, sys

HERE = pathlib.Path(__file__).parent
MARK = re.compile(r"⟦([^⟧|]*)\|([A-Z]+)⟧|⟪([^⟫|]*)\|([^⟫]*)⟫")


def sections(text):
    parts = re.split(r"^=== (\w+)\n", text, flags=re.M)
    return parts[0].rstrip("\n") + "\n", dict(zip(parts[1::2], parts[2::2]))


def unmark(body):
    plain, entities, dates, position = [], [], [], 0
    for piece in re.split(r"(⟦[^⟧]*⟧|⟪[^⟫]*⟫)", body):
        found = MARK.fullmatch(piece)
        if not found:
            plain.append(piece)
            position += len(piece)
            continue
        words = found[1] if found[1] is not None else found[3]
        if found[2]:
            entities.append({"text": words, "type": found[2], "offset_chars": position})
        else:
            value, *flags = found[4].split("|")
            row = {"text": words, "edtf": None if value == "-" else value, "offset_chars": position}
            row["alt_edtf"] = [v for f in flags if f.startswith("alt=") for v in f[4:].split(",")]
            row["conflict"] = "conflict" in flags
            row["optional"] = "optional" in flags
            dates.append(row)
        plain.append(words)
        position += len(words)
    return "".join(plain), entities, dates


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    lists = {name: [] for name in ("entities", "dates", "events", "meta", "traps")}
    index = []
    for source in sorted(HERE.glob("*.marked")):
        name = source.stem + ".txt"
        body, rest = sections(source.read_text(encoding="utf-8"))
        text, entities, dates = unmark(body)
        (out / name).write_text(text, encoding="utf-8")
        meta = dict(line.split(": ", 1) for line in rest["meta"].splitlines() if ": " in line)
        lists["entities"] += [{"file": name, **row} for row in entities]
        lists["dates"] += [{"file": name, **row} for row in dates]
        numbers = {key: [int(n) for n in meta.get(key, "").split()] for key in ("boilerplate", "captions")}
        lists["meta"].append({"file": name, "title": meta.get("title") or None, "outlet": meta.get("outlet"),
                              "published": meta.get("published") or None, "language": meta["language"],
                              "boilerplate_lines": numbers["boilerplate"], "caption_lines": numbers["captions"]})
        for line in rest.get("events", "").splitlines():
            passage, event, date, end, track, kind, optional, others = (line.split("\t") + [""] * 8)[:8]
            at = text.find(passage)
            if at < 0:
                sys.exit(f"{source.name}: no passage {passage!r}")
            lists["events"].append({"file": name, "event_id": event, "sentence": passage, "sentence_offset": at,
                                    "date": None if date == "-" else date, "end": end or None, "track": track, "kind": kind,
                                    "optional": optional == "optional", "alt_dates": others.split(",") if others else [],
                                    "resolution": "context", "summary": passage})
        for passage in rest.get("traps", "").splitlines():
            at = text.find(passage)
            if at < 0:
                sys.exit(f"{source.name}: no trap {passage!r}")
            lists["traps"].append({"file": name, "text": passage, "offset_chars": at, "kind": "clause"})
        index.append({"file": name, "language": meta["language"], "publication_date": meta.get("published", ""),
                      "on_topic": meta.get("on_topic", "yes"), "split": meta.get("split", "development")})
    for key, rows in lists.items():
        with open(out / f"gold-{key}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    with open(out / "INDEX.tsv", "w", encoding="utf-8") as file:
        writer = csv.DictWriter(file, index[0].keys(), delimiter="\t")
        writer.writeheader()
        writer.writerows(index)


if __name__ == "__main__":
    main()
