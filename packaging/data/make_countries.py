#!/usr/bin/env python3
"""Writes resources/lexicons/countries.tsv.

Names come from CLDR through the ICU library of this system; Wikidata ids from the border list of
@ideditor/country-coder (ISC licence), given by path; the short forms of the press from
country_press_names.tsv beside this script.

    make_countries.py PATH/TO/country-coder/src/data/borders.json > countries.tsv
"""
import ctypes
import json
import pathlib
import sys
import unicodedata

LANGUAGES = ("en", "id", "vi", "ja")
# The list names the realms; newspapers mean the country.
WIKIDATA_FIX = {"DK": "Q35", "NL": "Q55"}
# Codes that are not states or dependencies, or that name a body listed in organisations.tsv.
LEFT_OUT = {"EU", "UN", "FX", "AC", "CP", "DG", "EA", "IC", "TA"}
# Not independent, yet a party in its own name in the news.
TREATED_AS_STATE = {"TW", "PS", "HK", "MO", "XK"}
TERRITORY_OF = {
    "AI": "GB", "AQ": "", "AS": "US", "AW": "NL", "AX": "FI", "BL": "FR", "BM": "GB", "BQ": "NL", "BV": "NO",
    "CC": "AU", "CK": "NZ", "CW": "NL", "CX": "AU", "EH": "", "FK": "GB", "FO": "DK", "GF": "FR", "GG": "GB",
    "GI": "GB", "GL": "DK", "GP": "FR", "GS": "GB", "GU": "US", "HM": "AU", "IM": "GB", "IO": "GB", "JE": "GB",
    "KY": "GB", "MF": "FR", "MP": "US", "MQ": "FR", "MS": "GB", "NC": "FR", "NF": "AU", "NU": "NZ", "PF": "FR",
    "PM": "FR", "PN": "GB", "PR": "US", "RE": "FR", "SH": "GB", "SJ": "NO", "SX": "NL", "TC": "GB", "TF": "FR",
    "TK": "NZ", "UM": "US", "VG": "GB", "VI": "US", "WF": "FR", "YT": "FR",
}
# States that are no more, still named in articles: id, code, years, names by language.
FORMER = [
    ("Q15180", "SU", "1922", "1991", "Soviet Union|USSR", "Uni Soviet", "Liên Xô|Liên bang Xô viết", "ソ連|ソビエト連邦|ソビエト"),
    ("Q36704", "YU", "1945", "1992", "Yugoslavia", "Yugoslavia", "Nam Tư", "ユーゴスラビア"),
    ("Q33946", "CS", "1918", "1992", "Czechoslovakia", "Cekoslowakia|Cekoslovakia", "Tiệp Khắc", "チェコスロバキア"),
    ("Q16957", "DD", "1949", "1990", "East Germany", "Jerman Timur", "Đông Đức", "東ドイツ"),
]


def open_icu():
    """The ICU common library and the suffix of its function names."""
    for version in range(90, 59, -1):
        try:
            return ctypes.CDLL(f"libicuuc.so.{version}"), version
        except OSError:
            continue
    sys.exit("no ICU library found")


def display_country(icu, code, language):
    library, version = icu
    buffer = (ctypes.c_uint16 * 200)()
    status = ctypes.c_int(0)
    function = getattr(library, f"uloc_getDisplayCountry_{version}")
    length = function(f"und_{code}".encode(), language.encode(), buffer, 200, ctypes.byref(status))
    return bytes(buffer)[: 2 * length].decode("utf-16-le")


def read_press_names(path):
    names = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            fields = (line.split("\t") + [""] * 5)[:5]
            names[fields[0]] = dict(zip(LANGUAGES, fields[1:]))
    return names


def join(base, press):
    """CLDR name first unless the press field replaces it; no name twice."""
    replaces = press.startswith("=")
    names = [] if replaces else [base.replace("(", "").replace(")", "").strip()]
    names += [name for name in press.lstrip("=").split("|") if name]
    return "|".join(dict.fromkeys(unicodedata.normalize("NFC", name) for name in names))


def main():
    here = pathlib.Path(__file__).parent
    press = read_press_names(here / "country_press_names.tsv")
    icu = open_icu()
    features = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["features"]
    ids = {f["properties"].get("iso1A2"): f["properties"].get("wikidata") for f in features}
    ids = {code: WIKIDATA_FIX.get(code, ids[code]) for code in ids if code and code not in LEFT_OUT}
    print("# States and territories. Written by packaging/data/make_countries.py; sources in SOURCES.md.")
    print("wikidata\ttype\tof\tfrom\tto\ten\tid\tvi\tja\tany")
    for code in sorted(ids):
        territory = code in TERRITORY_OF
        kind, of = ("PLACE", TERRITORY_OF[code]) if territory else ("COUNTRY", code)
        names = [join(display_country(icu, code, l), press.get(code, {}).get(l, "")) for l in LANGUAGES]
        print(ids[code], kind, of, "", "", *names, "", sep="\t")
    for qid, code, first, last, *names in FORMER:
        print(qid, "COUNTRY", code, first, last, *names, "", sep="\t")


if __name__ == "__main__":
    main()
