#!/usr/bin/env bash
# many_files.sh FOLDER LINIMASA LINIMASA-CLI [FILES, 3000]: a folder of many clippings is opened with real keys and a real mouse: the
# strip tells how far the reading is, searching works meanwhile, Cancel stops it half-way with a summary; the folder is opened once
# more, and the rest comes, with a file that cannot be read named. Every step is photographed into FOLDER, and after each the library
# is looked into for what should be there.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/many_files.sh FOLDER build/dev/app/linimasa build/dev/app/cli/linimasa-cli'
set -euo pipefail
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
linimasa=$2
cli=$3
files=${4:-3000}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"

fault() { echo "many_files: $*" >&2; exit 1; }
# kept: the articles that the library has now
kept() {
    python3 - "$library/library.sqlite" <<'PY' 2>/dev/null || echo 0
import sqlite3, sys
print(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute("SELECT count(*) FROM article").fetchone()[0])
PY
}
# until_kept COUNT SECONDS: waits for as many
until_kept() {
    local turn
    for ((turn = 0; turn < $2 * 5; turn++)); do
        [[ $(kept) -ge $1 ]] && return 0
        sleep 0.2
    done
    fault "only $(kept) articles of $1 after $2 seconds"
}
# now NAME: the window as it is at this moment; photograph waits until nothing moves
now() {
    import -silent -window "$window" "$folder/$1.png"
    echo "$1.png" >&2
}
click() {
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.1
    xdotool click 1
}
open_clippings() {
    keys ctrl+shift+o
    settle
    xdotool type --delay 15 "$clippings"
    keys Return
}

rm -f "$folder"/[1-9]-*.png
open_stage 1500x900
library=$stage/library
clippings=$stage/clippings
mkdir -p "$clippings"
PYTHONPATH="$here/../bench/import" python3 -c "
import pathlib, clippings
clippings.write_clippings(pathlib.Path('$clippings'), $files)"
head -c 300 /dev/urandom >"$clippings/500000-no-text.txt"
open_window "$linimasa" --theme light --geometry 1400x860 --library "$library"
settle

open_clippings
until_kept $((files / 10)) 240
now 1-reading
keys ctrl+shift+f
xdotool type --delay 20 'keamanan siber'
sleep 1
now 2-searched-while-reading
[[ $(kept) -lt $files ]] || fault 'all was read before it was searched: give more files'
keys Escape
until_kept $((files * 4 / 10)) 240
now 3-half-way
for x in {1040..1115..15}; do click "$x" 847; done # Cancel stands left of the counts, which grow; what is beside it takes no clicks
photograph "$folder/4-cancelled.png"
some=$(kept)
[[ $some -lt $files ]] || fault "Cancel came too late or not at all: $some articles"
sleep 3
[[ $(kept) -eq $some ]] || fault "reading went on after Cancel: $some articles, then $(kept)"

open_clippings
until_kept "$files" 600
photograph "$folder/5-all-there.png"
keys ctrl+shift+f
xdotool type --delay 20 'keamanan siber'
photograph "$folder/6-searched.png"
close_window
"$cli" check --library "$library" >"$stage/check" || fault "the library is not in order: $(cat "$stage/check")"
[[ $(kept) -eq $files ]] || fault "$(kept) articles in the end, not $files"
echo "many_files: cancelled after $some of $files; all $files there in the end, and the library in order" >&2
