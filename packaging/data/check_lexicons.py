#!/usr/bin/env python3
"""Checks the name lists in resources/lexicons; prints every fault and exits 1 if there is one.

    check_lexicons.py [FOLDER]
"""
import pathlib
import re
import sys
import unicodedata

ENTITY_HEADER = "wikidata type of from to en id vi ja any".split()
WORD_HEADER = "lang word kind note".split()
SUCCESSOR_HEADER = "wikidata_or_name successor from".split()
TYPES = {"PERSON", "COUNTRY", "PLACE", "ORG", "ROLE", "EVENT"}
LANGUAGES = ("en", "id", "vi", "ja", "any")
WIKIDATA = re.compile(r"-|Q[1-9][0-9]*")
OF = re.compile(r"|[A-Z]{2}|ASEAN")
EDTF = re.compile(r"|-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?|\.\.")
# Repeat, on purpose, ids of countries.tsv and organisations.tsv.
REPEATING = {"demonyms.tsv"}


def rows_of(path, faults):
    """Header and (line number, fields) of every row; layout faults are reported on the way."""
    header, rows = None, []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        where = f"{path.name}:{number}"
        if line != unicodedata.normalize("NFC", line):
            faults.append(f"{where}: not NFC")
        fields = line.split("\t")
        for field in fields:
            for name in field.split("|"):
                if name != name.strip() or "  " in name or (name == "" and "|" in field):
                    faults.append(f"{where}: stray space or empty name in '{field}'")
        if header is None:
            header = fields
        elif len(fields) != len(header):
            faults.append(f"{where}: {len(fields)} fields instead of {len(header)}")
        else:
            rows.append((number, dict(zip(header, fields))))
    return header, rows


def check_entities(name, rows, seen_ids, seen_names, faults):
    for number, row in rows:
        where, qid, kind = f"{name}:{number}", row["wikidata"], row["type"]
        if not WIKIDATA.fullmatch(qid):
            faults.append(f"{where}: '{qid}' is no Wikidata id")
        if kind not in TYPES:
            faults.append(f"{where}: unknown type '{kind}'")
        if not OF.fullmatch(row["of"]):
            faults.append(f"{where}: of '{row['of']}'")
        if not (EDTF.fullmatch(row["from"]) and EDTF.fullmatch(row["to"])):
            faults.append(f"{where}: years '{row['from']}' '{row['to']}'")
        elif row["from"] and row["to"] and row["to"] != ".." and row["to"] < row["from"][: len(row["to"])]:
            faults.append(f"{where}: ends before it begins")
        if not any(row[language] for language in LANGUAGES):
            faults.append(f"{where}: no name")
        if qid != "-" and name not in REPEATING:
            if qid in seen_ids:
                faults.append(f"{where}: {qid} also at {seen_ids[qid]}")
            seen_ids.setdefault(qid, where)
        check_names(where, row, seen_names, faults)


def check_names(where, row, seen_names, faults):
    """A name leads to one entity of its type in a language; names marked as ambiguous may be shared."""
    for language in LANGUAGES:
        for spelling in filter(None, row[language].split("|")):
            if spelling.endswith("?"):
                continue
            for column in (language,) if language != "any" else LANGUAGES:
                key = (column, row["type"], spelling)
                if key in seen_names:
                    faults.append(f"{where}: '{spelling}' ({language}) also at {seen_names[key]}")
                seen_names.setdefault(key, where)


def check_words(name, rows, faults):
    seen = {}
    for number, row in rows:
        where, key = f"{name}:{number}", (row["lang"], row["word"], row["kind"])
        if row["lang"] not in LANGUAGES:
            faults.append(f"{where}: unknown language '{row['lang']}'")
        if not row["word"] or not row["kind"]:
            faults.append(f"{where}: word or kind missing")
        if key in seen:
            faults.append(f"{where}: '{row['word']}' also at line {seen[key]}")
        seen.setdefault(key, number)


def main():
    default = pathlib.Path(__file__).resolve().parents[2] / "resources" / "lexicons"
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default
    faults, counts, seen_ids, seen_names = [], {}, {}, {}
    for path in sorted(folder.glob("*.tsv")):
        header, rows = rows_of(path, faults)
        counts[path.name] = len(rows)
        if header == ENTITY_HEADER:
            names = {} if path.name in REPEATING else seen_names
            check_entities(path.name, rows, seen_ids, names, faults)
        elif header == WORD_HEADER:
            check_words(path.name, rows, faults)
        elif header != SUCCESSOR_HEADER:
            faults.append(f"{path.name}: header {header}")
    for name, count in counts.items():
        print(f"{count:6} {name}")
    print("\n".join(faults) or "no faults")
    return 1 if faults or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
