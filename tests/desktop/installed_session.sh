#!/usr/bin/env bash
# installed_session.sh: what a reader does with the installed package; the part of installed.sh that runs as the reader.
set -euo pipefail
# shellcheck source=tests/desktop/stage.sh
source /stage/stage.sh
id=org.linimasa.Linimasa
entry=/usr/share/applications/$id.desktop
step=start
trap 'echo "session: $step did not hold" >&2; import -silent -window root "/pictures/fault.png" || true' ERR

holds() { step=$1; shift; "$@"; echo "   $step" >&2; }
clients() { xprop -root _NET_CLIENT_LIST | grep -oE '0x[0-9a-f]+' || true; }
windows_of() { # CLASS: its main windows and dialogs
    local client
    for client in $(clients); do
        if xprop -id "$client" WM_CLASS 2>/dev/null | grep -qi "\"$1\""; then echo "$client"; fi
    done
}
count() { windows_of linimasa | wc -l; }
active() { xprop -id "$(xdotool getactivewindow)" WM_CLASS; }
until_so() { # COMMAND…: within 20 s
    local turn
    for turn in {1..100}; do if "$@"; then return 0; fi; sleep 0.2; done
    return 1
}
is_one_window() { [[ $(count) == 1 ]]; }
is_no_window() { [[ $(count) == 0 ]]; }
is_in_front() { [[ $(active) == *inimasa* ]]; }
title_like() { # PATTERN
    local window
    window=$(windows_of linimasa | head -n 1)
    [[ -n $window && $(xdotool getwindowname $((window))) == $1 ]]
}
articles() { linimasa-cli check 2>/dev/null | awk -F '\t' '$2 == "articles" { print $1 }'; }
has_articles() { [[ $(articles) == "$1" ]]; }
picture() { settle; import -silent -window root "/pictures/$1.png"; }
close_all() {
    local window
    for window in $(windows_of linimasa); do xdotool windowclose $((window)); done
    until_so is_no_window
    until_so bash -c '! pgrep -x linimasa >/dev/null' 2>/dev/null || true
}
to_front() { # CLASS
    xdotool windowactivate --sync $(($(windows_of "$1" | head -n 1)))
    sleep 0.3
}

# What the desktop was told.
handlers() { gio mime "$1" | grep -qF "$2"; }
for type in text/markdown text/html application/xhtml+xml message/rfc822 application/pdf application/epub+zip application/x-mimearchive \
    application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.oasis.opendocument.text \
    application/vnd.linimasa.library+json; do
    holds "Linimasa is offered for $type" handlers "$type" "$id.desktop"
done
holds 'Linimasa is offered for text/plain' handlers text/plain "$id.text.desktop"
opens_first() { gio mime "$1" | head -n 1 | grep -qF "$2"; }
holds 'a text editor still opens plain text' opens_first text/plain mousepad
holds 'desktop-file-validate' desktop-file-validate /usr/share/applications/$id*.desktop
holds 'appstreamcli validate' appstreamcli validate --pedantic --no-net --no-color /usr/share/metainfo/$id.metainfo.xml
holds 'the man pages are found' man -w linimasa linimasa-cli

mkdir -p ~/Clippings
cp /samples/*.txt ~/Clippings/
mkdir -p ~/Two && mv "$(find ~/Clippings -name '*.txt' | sort | sed -n 1p)" "$(find ~/Clippings -name '*.txt' | sort | sed -n 2p)" ~/Two/
printf '# Judul\n\nJepang dan Indonesia menandatangani kerja sama siber pada 23 November 2021.\n' >~/Clippings/third.md

refuses() { # COMMAND…: ends with 1 and a sentence
    local words status=0
    words=$("$@" 2>&1) || status=$?
    echo "$words" >&2
    [[ $status == 1 && $words == *'no window can be opened'* && $words == *linimasa-cli* && $words != *'core dumped'* ]]
}
holds 'without a display it says so' refuses env -u DISPLAY -u WAYLAND_DISPLAY linimasa
holds 'with a display that is gone it says so' refuses env DISPLAY=:77 linimasa

open_stage 1400x900 own-home
trap 'echo "session: $step did not hold" >&2; import -silent -window root "/pictures/fault.png" || true' ERR
cd ~

# The menu of the desktop.
lxpanel >/dev/null 2>&1 &
servers+=($!)
sleep 3
step='the menu'
lxpanelctl menu
sleep 1
import -silent -window root /pictures/menu.png
