#!/usr/bin/env bash
# whole_job.sh FOLDER LINIMASA [THEME]: the whole job as a new user does it, with real keys and a real mouse: from twelve clippings in
# four languages to a confirmed chronology, with three conflicts settled, exported as a PDF. Every step is photographed into FOLDER, and
# what the steps should come to is checked in the end. README.md of this folder tells the walk in words.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/whole_job.sh FOLDER build/dev/app/linimasa'
set -euo pipefail
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
linimasa=$2
theme=${3:-light}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"

# click X Y [BUTTON]: in the window
click() {
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.2
    xdotool click "${3:-1}"
    sleep 0.4
}

# drag X Y X Y: pressed at the first point, let go at the second
drag() {
    local turn
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.2
    xdotool mousedown 1
    for turn in {1..12}; do
        xdotool mousemove --window "$window" $(($1 + ($3 - $1) * turn / 12)) $(($2 + ($4 - $2) * turn / 12))
        sleep 0.1
    done
    xdotool mousemove_relative 1 0
    sleep 0.6
    xdotool mouseup 1
    sleep 0.4
}

words() { xdotool type --delay 15 "$1"; sleep 0.2; }

# entry MENU_X COUNT: of a menu of the window, counted from its first entry
entry() {
    local turn
    click "$1" 11
    for ((turn = 0; turn < $2; turn++)); do keys Down; done
    keys Return
    sleep 0.4
}

step() { photograph "$folder/$theme-$1.png"; }

rm -f "$folder/$theme"-*.png "$folder/chronology-$theme".*
open_stage 1500x900
clippings=$stage/clippings
mkdir -p "$clippings"
cp "$here"/../../resources/samples/*.txt "$here"/clippings/*.txt "$clippings"
library=$stage/library
start() { open_window "$linimasa" --theme "$theme" --geometry 1400x860 --library "$library" "$@"; settle; }

# 1. A first start, and the folder of the clippings.
start
step 01-first-start
keys ctrl+shift+o
sleep 1
words "$clippings"
keys Return
sleep 3
step 02-opened

# 2. The three dates to decide: by the number of the answer, a reason, and Enter.
keys r
step 03-review
keys 2
words 'two other outlets say Thursday'
step 04-first-answer
keys Return
sleep 1
step 05-second-conflict
keys 1
words 'the joint statement is of the 27th'
keys Return
sleep 1
step 06-third-conflict
keys n # a sentence that no event tells of becomes one
step 07-own-event
keys Return
sleep 1
keys r
step 08-third-answer-wanted
keys 1
words 'the date is that of the opening'
keys Return
sleep 1
step 09-all-decided

# 3. A copy that does not say when it was published: typed where it is asked for.
keys Return
words '2021-11-24'
keys Return
sleep 2
step 10-published

# 4. A name by the right button: what can be wrong with it, and how far the correction reaches.
keys ctrl+1 Home Return
settle
click 498 381 3
step 11-menu-of-a-name
keys r
step 12-rename
words 'Government of Japan'
keys Return
sleep 2
step 13-renamed
click 158 11
keys e # Corrected names…
sleep 1
step 13a-corrected-names
keys Escape
keys ctrl+z
sleep 2
keys ctrl+2 ctrl+Home

# 5. Words of a text dragged onto an event of the table are one more source of it; undo takes it back.
drag 357 429 652 429
step 14-words-selected
drag 480 429 271 675
step 15-dragged
keys ctrl+z
sleep 1

# The same by the button "Source" of the bar, onto a cluster of the chart, which asks for the event.
keys ctrl+2 ctrl+Home
drag 357 429 652 429
drag 543 497 1200 668
step 15a-which-of-the-cluster
keys Down Down Return
sleep 1
step 15b-source-of-one
keys ctrl+z
sleep 1

# 6. What the machine found is rejected or accepted, one by one and all at once.
keys ctrl+3 ctrl+Home
step 16-timeline
keys x
step 17-rejected
keys a
entry 230 6
sleep 1
step 18-all-accepted

# 7. The chronology as a PDF.
keys ctrl+e
sleep 1
step 19-export
keys Return
sleep 1
xdotool key --clearmodifiers ctrl+a
words "$folder/chronology-$theme.pdf"
step 20-file-name
keys Return
sleep 2
step 21-exported
keys Escape
close_window

# What the walk should come to.
pdftotext -layout "$folder/chronology-$theme.pdf" - | sed 's/ﬁ/fi/g' | tr -s '[:space:]' ' ' >"$folder/chronology-$theme.txt"
expect() {
    grep -q -- "$1" "$folder/chronology-$theme.txt" || { echo "whole_job: the PDF does not say: $1" >&2; exit 1; }
}
expect '21 events (21 confirmed, 0 suggested)'
expect '12 articles'
expect 'two other outlets say Thursday'
expect 'the joint statement is of the 27th'
expect 'the date is that of the opening'
pdftoppm -r 60 -png "$folder/chronology-$theme.pdf" "$folder/$theme-22-pdf"

# 8. The next day everything is as it was left.
start
keys ctrl+3
step 23-next-day
echo "the whole job was done; the pictures and the PDF are in $folder" >&2
