#!/usr/bin/env bash
# shots.sh FOLDER LINIMASA: photographs of the window as a reader meets it, made without touching the reader's
# own display, settings or library. Called by packaging/dev shot.
# Options of the program used here: --theme light|dark, --geometry WIDTHxHEIGHT.
set -euo pipefail
folder=$1
linimasa=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
samples=("$here"/../../resources/samples/*.txt)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"

# shot NAME THEME SIZE [KEY…] -- FILE…
shot() {
    local name=$1 theme=$2 size=$3 pressed=()
    shift 3
    while [[ $1 != -- ]]; do pressed+=("$1"); shift; done
    shift
    rm -rf "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" # every picture starts from a first start
    open_window "$linimasa" --theme "$theme" --geometry "$size" "$@"
    if [[ ${#pressed[@]} -gt 0 ]]; then settle; keys "${pressed[@]}"; fi
    photograph "$folder/$name.png"
    close_window
}

# many COUNT FOLDER: the samples over and over, each copy with a head line of its own
many() {
    local number sample
    mkdir -p "$2"
    for ((number = 1; number <= $1; number++)); do
        sample=${samples[number % ${#samples[@]}]}
        { printf 'Copy %d. ' "$number"; cat "$sample"; } >"$2/$(printf '%03d' "$number").txt"
    done
}

open_stage 1600x1000
shot light light 1400x860 -- "${samples[@]}"
shot dark dark 1400x860 -- "${samples[@]}"
shot entity light 1400x860 ctrl+2 bracketright bracketright -- "${samples[@]}"
shot event light 1400x860 ctrl+3 Down Down Return -- "${samples[@]}"
shot narrow light 900x700 -- "${samples[@]}"
shot empty light 1200x760 --
many 200 "$stage/many"
shot many light 1400x860 -- "$stage/many"
