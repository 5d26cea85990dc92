#!/usr/bin/env bash
# Makes the files of this folder anew from resources/samples and news_page.html. Needs LibreOffice, pandoc, Chromium, Node 20 or newer,
# qpdf and Python. The results differ in dates and identifiers from run to run, so they are kept and not made at build time.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
samples=$here/../../resources/samples
cd "$here"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
office() { soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null 2>&1; }

# Markdown as a person would write it, and what pandoc makes of it.
cat >"$work/en.md" <<'MD'
---
title: Japan, ASEAN members back private-sector cyber cooperation
author: Tim Linimasa
date: 2023-10-06
lang: en
publisher: The Sample Times
---

MD
grep -E '.{60}' "$samples"/en-1-*.txt | sed 's/$/\n/' >>"$work/en.md"
cp "$work/en.md" pandoc.md
for format in epub docx odt; do pandoc --from markdown+smart --output "pandoc.$format" "$work/en.md"; done
pandoc --standalone --from markdown+smart --output pandoc.html "$work/en.md" 2>/dev/null

# LibreOffice: from HTML with a heading, a list and a table, by way of its own formats.
{ echo '<html><head><meta charset="utf-8"></head><body><h1>'"$(head -1 "$samples"/ja-1-*.txt)"'</h1>'
  grep -E '。$' "$samples"/ja-1-*.txt | sed 's|.*|<p>&</p>|'
  echo '<ul><li>覚書は二本</li><li>署名は東京</li></ul><table border="1"><tr><td>2021年11月23日</td><td>署名</td></tr><tr><td>1973年9月21日</td><td>国交樹立</td></tr></table></body></html>'
} >"$work/libreoffice.html"
office odt:writer8 "$work/libreoffice.html"; mv "$work/libreoffice.odt" .
soffice -env:UserInstallation=file://"$work"/profile --headless --convert-to docx:"MS Word 2007 XML" --outdir "$work" libreoffice.odt >/dev/null 2>&1; mv "$work/libreoffice.docx" .
office epub libreoffice.odt; if [[ -f $work/libreoffice.epub ]]; then mv "$work/libreoffice.epub" .; fi # an extra package of LibreOffice
pandoc --standalone --output pandoc.rtf "$work/en.md"
office pdf libreoffice.docx; mv "$work/libreoffice.pdf" .

# PDF in two columns with hyphens, a running head and page numbers.
python3 make_columns.py "$samples"/id-[124]-*.txt "$samples"/id-2-*.txt >"$work/columns.fodt"
office pdf "$work/columns.fodt"; mv "$work/columns.pdf" .
qpdf --encrypt secret secret 256 -- columns.pdf locked.pdf

# Chromium: saved as one file, as its document, and printed.
NODE_OPTIONS=--experimental-websocket node capture.mjs news_page.html chromium.mhtml
sed -i "s#file://$here/#https://www.harian.example.com/dunia/#g" chromium.mhtml # no path of the machine that made it
chromium --headless=new --no-sandbox --disable-gpu --host-resolver-rules='MAP * ~NOTFOUND' --user-data-dir="$work/c1" --dump-dom "file://$here/news_page.html" >chromium.html 2>/dev/null

# From a server, so that the address printed below the page is no path of the machine that made it.
python3 -m http.server 18765 --bind 127.0.0.1 >/dev/null 2>&1 & server=$!; sleep 2
chromium --headless=new --no-sandbox --disable-gpu --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --user-data-dir="$work/c2" --print-to-pdf=chromium.pdf http://127.0.0.1:18765/news_page.html 2>/dev/null
kill "$server"

python3 make_mail.py "$samples" .
ls -l
