#!/usr/bin/env bash
# preferences.sh FOLDER LINIMASA: the first start, the settings, changed keys, the search for commands, help and what is new, all by
# real keys, and what is left of it at the second start. Photographs go to FOLDER.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/preferences.sh FOLDER build/dev/app/linimasa'
set -euo pipefail
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
linimasa=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"
open_stage 1400x900
settings=$XDG_CONFIG_HOME/linimasa/settings.json
step=start
trap '[[ $? == 0 && -n ${window:-} ]] || { echo "preferences: $step did not hold" >&2; import -silent -window root "$folder/fault.png"; cat "$settings" >&2; }; [[ -n ${window:-} ]] || program=; close_stage' EXIT

words() { xdotool type --delay 25 "$1"; sleep 0.3; }
shot() { settle; import -silent -window root "$folder/$1.png"; }
holds() { # WHAT COMMAND…: within 10 s
    step=$1
    shift
    local turn
    for turn in {1..50}; do if "$@"; then echo "   $step" >&2; return 0; fi; sleep 0.2; done
    return 1
}
kept() { grep -qE "$1" "$settings" 2>/dev/null; }
title_like() { [[ $(xdotool getwindowname "$(xdotool getactivewindow 2>/dev/null)" 2>/dev/null) == $1 ]]; }
ended() { ! kill -0 "$program" 2>/dev/null; }

open_window "$linimasa" --geometry 1400x860
shot 1-first-start
keys Tab Tab space
title_is_of_a_sample() { title_like 'Japan, ASEAN*Linimasa'; }
holds 'the samples are opened from the first page' title_is_of_a_sample
shot 2-samples

keys ctrl+comma
holds 'Ctrl+, opens the settings' title_like 'Settings*'
keys Tab Down Down
holds 'a theme is chosen by arrow keys' kept '"theme": *"dark"'
shot 3-settings-dark
keys alt+n
holds 'nothing fades any more' kept '"(still|isStill|motion)[^,]*(true|none)'
keys shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab Home Down Tab Down Down
holds 'the language of the window is kept' kept '"language": *"id"'
shot 4-language
keys shift+Tab Home Down Down Down Tab Tab
words plain
keys Tab Down Up Return
keys F8
holds 'a key is changed' kept 'F8'
shot 5-key
keys Escape Escape
holds 'Escape closes the settings' title_like '?* – Linimasa'
keys F8
shot 6-plain-by-the-new-key

keys ctrl+alt+i
holds 'Ctrl+Alt+I searches for commands' title_like 'Find a command*'
words "what's"
shot 7-command
keys Return
holds 'Return opens what is new' title_like "Help*"
shot 8-news
keys Escape F1
holds 'F1 opens the help' title_like "Help*"
words weekday
shot 9-help # in the language of the window, which is not yet the chosen one
keys Escape
holds 'Escape closes it' title_like '?* – Linimasa'
keys ctrl+q
holds 'Ctrl+Q ends' ended

program=''
open_window "$linimasa" --geometry 1400x860
keys ctrl+comma
holds 'the second start speaks the chosen language' title_like 'Pengaturan*'
shot 10-second-start
keys Escape ctrl+q
holds 'and ends' ended
