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
        sleep 0.05
    done
    sleep 0.3
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

# 3. What the machine found is accepted at once, and one of it is rejected.
click 230 11
step 10-timeline-menu
keys Escape Escape
keys ctrl+3
keys ctrl+Home
step 11-timeline
keys x
step 12-rejected
