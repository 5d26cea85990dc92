#!/usr/bin/env bash
# walk.sh FOLDER LINIMASA: the ordinary way through the window with real keys, and again with a real mouse:
# choose an article → read → next name → jump to an event → filter the timeline to one track → back.
# Every step is photographed into FOLDER; a step that does not do what it should ends the walk with a reason.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/walk.sh FOLDER build/dev/app/linimasa'
set -euo pipefail
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
linimasa=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
samples=("$here"/../../resources/samples/*.txt)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"

title() { xdotool getwindowname "$window"; }

# expect WHAT PATTERN: the window's title matches
expect() {
    local turn
    for turn in {1..40}; do
        if [[ $(title) == $2 ]]; then return 0; fi
        sleep 0.25
    done
    echo "walk: $1: expected the title to be like '$2', it is '$(title)'" >&2
    exit 1
}

# changes NAME COMMAND…: photographs before and after the command; nothing changed is a fault
changes() {
    local name=$1 different
    shift
    settle
    import -silent -window root "$stage/old.bmp"
    "$@"
    photograph "$folder/$name.png"
    import -silent -window root "$stage/new.bmp"
    different=$(compare -metric AE "$stage/old.bmp" "$stage/new.bmp" null: 2>&1) || true
    different=${different%% *}
    if awk -v n="$different" 'BEGIN { exit !(n < 200) }'; then
        echo "walk: $name: nothing was to be seen of it" >&2
        exit 1
    fi
}

# click X Y [TIMES]: in the window
click() {
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.2
    xdotool click --repeat "${3:-1}" --delay 80 1
    sleep 0.3
}

# menu X Y: opens the menu at X and chooses what stands at Y
menu() {
    click "$1" 11
    click "$(($1 + 20))" "$2"
}

# wheel X Y TURNS: over the point of the window, down
wheel() {
    xdotool mousemove --window "$window" "$1" "$2"
    sleep 0.2
    xdotool click --repeat "$3" --delay 100 5
}

rm -rf "${folder:?}"/{keys,mouse}-*.png
open_stage 1500x900
start() {
    rm -rf "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
    open_window "$linimasa" --theme light --geometry 1400x860 "${samples[@]}"
    settle
}

start
expect 'the first article is open' '*Linimasa'
first=$(title)
changes keys-1-article keys ctrl+1 Down Down
[[ $(title) != "$first" ]] || { echo 'walk: arrow keys in the list did not choose another article' >&2; exit 1; }
changes keys-2-read keys Return space
changes keys-3-name keys bracketright
changes keys-4-event keys g
changes keys-5-passage keys Return
changes keys-6-filter keys shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab space # the second track
changes keys-7-back keys alt+Left
close_window

start
changes mouse-1-article click 140 380
[[ $(title) != "$first" ]] || { echo 'walk: a click in the list did not choose another article' >&2; exit 1; }
changes mouse-2-read wheel 680 300 2
changes mouse-3-name menu 147 92
changes mouse-4-event click 300 700
changes mouse-5-passage click 300 700 2
changes mouse-6-filter click 120 622
changes mouse-7-back click 83 39
close_window
echo "walked; the pictures are in $folder" >&2
