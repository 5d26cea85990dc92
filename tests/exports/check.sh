#!/usr/bin/env bash
# Reads what Linimasa exports with programs that are not ours, and says what each of them saw.
#
#   tests/exports/check.sh [FOLDER]
#
# FOLDER: where the files and pictures go (default build/exports). Run it where a display is not needed but LibreOffice, pandoc,
# pdftoppm, Chromium and Python's icalendar, rdflib and pyld may be installed; what is missing is named and skipped.
# The files come from the test program test_exports of the asan build: packaging/dev build asan test_exports
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
top=$(cd -- "$here/../.." && pwd -P)
out=${1:-$top/build/exports}
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$out"
out=$(cd -- "$out" && pwd -P)
failures=0
skipped=()

say() { printf '%s\n' "$*"; }
check() { # WORDS COMMAND…
    local words=$1
    shift
    if "$@" >"$out/check.log" 2>&1; then
        say "ok    $words$(sed -n 's/^said: / – /p' "$out/check.log" | tail -1)"
    else
        say "FAIL  $words"
        sed 's/^/      /' "$out/check.log" | tail -15
        failures=$((failures + 1))
    fi
}
have() { # PROGRAM
    command -v "$1" >/dev/null && return
    skipped+=("$1")
    return 1
}
have_module() {
    "$python" -c "import $1" 2>/dev/null && return
    skipped+=("python3-$1")
    return 1
}

program=$(find "$top/build/asan" -name test_exports -type f -perm -u+x 2>/dev/null | head -1)
[[ -n $program ]] || { say 'there is no test_exports; build it: packaging/dev build asan test_exports'; exit 2; }
write_samples() {
    "$top/packaging/dev" shell -c 'LINIMASA_EXPORT_SAMPLES=$1 QT_QPA_PLATFORM=offscreen "$2" "[.samples]"' write "$out" "$program"
}
check 'the test program writes its files' write_samples

# OpenDocument and CSV in LibreOffice
if have soffice; then
    office() { # TARGET FILE
        soffice -env:UserInstallation="file://$out/office" --headless --convert-to "$1" --outdir "$out/office-out" "$2"
    }
    # What its dialog offers for a file with a byte order mark: comma, quotation mark, UTF-8.
    table() { soffice -env:UserInstallation="file://$out/office" --headless --infilter='CSV:44,34,76,1' --convert-to "$1" --outdir "$out/office-out" "$2"; }
    cells() {
        "$python" - "$1" "$2" <<'PYTHON'
import csv, sys
ours, theirs = ([row for row in csv.reader(open(path, encoding="utf-8-sig", newline=""))] for path in sys.argv[1:3])
assert len(ours) == len(theirs), (len(ours), len(theirs))
for mine, read in zip(ours[1:], theirs[1:]):
    assert len(mine) == len(read), (mine, read)
    for cell, seen in zip(mine, read):
        assert cell == seen or cell.lstrip("'") == seen.lstrip("'"), (cell, seen)
print("said:", len(theirs), "rows,", len(theirs[1]), "columns")
PYTHON
    }
    for name in notes chronology; do
        check "$name.odt opens in LibreOffice" office pdf "$out/$name-odt.odt"
        check "$name.odt becomes a DOCX in LibreOffice" office docx "$out/$name-odt.odt"
        check "$name.csv opens in LibreOffice" table xlsx "$out/$name-csv.csv"
        check "$name.csv comes back from LibreOffice" table 'csv:Text - txt - csv (StarCalc):44,34,76' "$out/$name-csv.csv"
        check "$name.csv keeps its cells" cells "$out/$name-csv.csv" "$out/office-out/$name-csv.csv"
    done
fi

# PDF, and what LibreOffice made of the ODT, as pictures; text and fonts from the PDF
if have pdftoppm; then
    for name in notes chronology; do
        check "$name.pdf becomes pictures" pdftoppm -r 70 -png "$out/$name-pdf.pdf" "$out/$name-pdf"
        if [[ -f $out/office-out/$name-odt.pdf ]]; then
            check "$name.odt becomes pictures" pdftoppm -r 70 -png "$out/office-out/$name-odt.pdf" "$out/$name-odt"
        fi
        embedded() { pdffonts "$1" | tail -n +3 | awk '{ if ($(NF-4) != "yes") exit 1; n++ } END { print "said: " n " fonts"; exit n == 0 }'; }
        check "all fonts of $name.pdf are embedded" embedded "$out/$name-pdf.pdf"
    done
    words() { pdftotext "$1" - | tee "$out/words.txt" >/dev/null; for word in 'Kedua pihak sepakat' 'thỏa' '会議' '２０２５'; do grep -q -- "$word" "$out/words.txt" || { echo "no $word"; return 1; }; done; }
    check 'the text of notes.pdf can be searched in all four languages' words "$out/notes-pdf.pdf"
    links() { pdfinfo -url "$1" | grep -q 'https://example.org/a'; }
    check 'the links of notes.pdf work' links "$out/notes-pdf.pdf"
fi

# The picture of the chronology: one page, and its text is text
if have pdftotext; then
    picture() {
        [[ $(pdfinfo "$1" | awk '/^Pages/ { print $2 }') == 1 ]] || { echo 'not one page'; return 1; }
        pdftotext -layout "$1" - >"$out/words.txt"
        for word in 'Kedua pihak sepakat' '両国の会合'; do grep -q -- "$word" "$out/words.txt" || { echo "no $word"; return 1; }; done
    }
    check 'chronology as a picture is one page whose text can be searched' picture "$out/chronology-picture-pdf.pdf"
fi

# HTML in Chromium, on the screen and printed
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [[ -n $browser ]]; then
    browse() { timeout 60 "$browser" --headless=new --no-sandbox --disable-gpu --user-data-dir="$out/browser" --hide-scrollbars "$@"; }
    for name in notes chronology; do
        check "$name.html opens in Chromium" browse --window-size=900,1200 --screenshot="$out/$name-html.png" "file://$out/$name-html.html"
        check "$name.html prints in Chromium" browse --no-pdf-header-footer --print-to-pdf="$out/$name-html.pdf" "file://$out/$name-html.html"
        if have pdftoppm; then check "$name.html printed becomes pictures" pdftoppm -r 70 -png "$out/$name-html.pdf" "$out/$name-html-print"; fi
    done
    check 'chronology.svg opens in Chromium' browse --window-size=1240,520 --screenshot="$out/chronology-svg.png" "file://$out/chronology-svg.svg"
else
    skipped+=(chromium)
fi

# References and Markdown in pandoc
if have pandoc; then
    references() { # FORMAT FILE
        pandoc -f "$1" -t csljson "$2" -o "$out/read.json" && "$python" - "$out/read.json" <<'PYTHON'
import json, sys
read = json.load(open(sys.argv[1]))
assert len(read) == 3, len(read)
titles = " ".join(entry.get("title", "") for entry in read)
assert "Việt Nam – Nhật Bản" in titles and "50% kerja_sama" in titles, titles
dates = [entry["issued"]["date-parts"][0] for entry in read if "issued" in entry]
assert [2025, 5, 15] in dates and any(date[:2] == [2025, 5] for date in dates), dates
print("said:", len(read), "references,", dates)
PYTHON
    }
    check 'pandoc reads the BibTeX as BibLaTeX' references biblatex "$out/notes-bibtex.bib"
    check 'pandoc reads the CSL-JSON' references csljson "$out/notes-csl.json"
    quotes() { pandoc -f commonmark -t json "$1" | "$python" -c 'import json, sys; n = json.dumps(json.load(sys.stdin)).count("\"BlockQuote\""); print("said:", n, "quotes"); assert n == 7, n'; }
    check 'pandoc sees every quote of the Markdown' quotes "$out/notes-md.md"
fi

if have ris2xml; then
    ris() { ris2xml "$1" >"$out/ris.xml" && grep -c '<mods ' "$out/ris.xml" | sed 's/^/said: references: /' && grep -q 'Việt Nam – Nhật Bản' "$out/ris.xml" && grep -q '2025-05-15' "$out/ris.xml" && [[ $(grep -c '<mods ' "$out/ris.xml") == 3 ]]; }
    check 'bibutils reads the RIS' ris "$out/notes-ris.ris"
fi

# iCalendar
if have_module icalendar; then
    calendar() {
        "$python" - "$1" <<'PYTHON'
import datetime, icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = [part for part in calendar.walk() if part.name == "VEVENT"]
assert len(events) == 1, len(events)
event = events[0]
assert event["DTSTART"].dt == datetime.date(2023, 10, 4) and event["DTEND"].dt == datetime.date(2023, 10, 6)
assert str(event["SUMMARY"]) == "Kedua pihak sepakat; <i>lagi</i>, & lagi", event["SUMMARY"]
assert "3 events" in str(calendar["X-WR-CALDESC"]) and "2 not in this calendar" in str(calendar["X-WR-CALDESC"])
assert not calendar.errors, calendar.errors
print("said:", len(events), "event,", calendar["X-WR-CALDESC"])
PYTHON
    }
    check "Python's icalendar reads the calendar" calendar "$out/chronology-ics.ics"
fi

if "$python" -c 'import ctypes.util, sys; sys.exit(not ctypes.util.find_library("ical"))'; then
    check 'libical reads the calendar' "$python" "$here/check_icalendar.py" "$out/chronology-ics.ics"
else
    skipped+=(libical)
fi

# Web Annotation: JSON-LD under the W3C's own context, http://www.w3.org/ns/anno.jsonld, which LINIMASA_ANNO_CONTEXT names as a file
if [[ -z ${LINIMASA_ANNO_CONTEXT:-} ]]; then
    skipped+=(LINIMASA_ANNO_CONTEXT)
elif have_module pyld && have_module rdflib; then
    check 'the annotations expand under the W3C context' "$python" "$here/check_annotations.py" "$out/notes-jsonld.jsonld" "$LINIMASA_ANNO_CONTEXT"
fi
check 'the TimelineJS file has the documented fields' "$python" "$here/check_timelinejs.py" "$out/chronology-timelinejs.json"

[[ ${#skipped[@]} -eq 0 ]] || say "skipped, not installed: $(printf '%s\n' "${skipped[@]}" | sort -u | paste -sd ' ')"
say "pictures to look at are in $out"
[[ $failures -eq 0 ]]
