#!/usr/bin/env bash
# installed_session.sh: what a reader does with the installed package; the part of installed.sh that runs as the reader.
set -euo pipefail
# shellcheck source=tests/desktop/stage.sh
source /stage/stage.sh
id=org.linimasa.Linimasa
step=start
ended() { # STATUS
    if [[ $1 != 0 ]]; then
        echo "session: $step did not hold" >&2
        [[ -z ${DISPLAY:-} ]] || import -silent -window root /pictures/fault.png || true
    fi
}
trap 'ended $?' EXIT

holds() { step=$1; shift; "$@"; echo "   $step" >&2; }
clients() { xprop -root _NET_CLIENT_LIST | grep -oE '0x[0-9a-f]+' || true; }
windows_of() { # CLASS: its main windows and dialogs
    local client
    for client in $(clients); do
        if [[ $(xprop -id "$client" WM_CLASS 2>/dev/null) == *"\"$1\""* ]]; then echo "$client"; fi
    done
}
count() { windows_of linimasa | wc -l; }
active() { xprop -id "$(xdotool getactivewindow 2>/dev/null)" WM_CLASS 2>/dev/null || true; } # for a moment there is none
until_so() { # COMMAND…: within 20 s
    local turn
    for turn in {1..100}; do if "$@"; then return 0; fi; sleep 0.2; done
    return 1
}
is_one_window() { [[ $(count) == 1 ]]; }
is_no_window() { [[ $(count) == 0 ]]; }
is_ended() { ! pgrep -x linimasa >/dev/null; }
is_in_front() { [[ $(active) == *inimasa* ]]; }
title_like() { # PATTERN
    local window
    window=$(windows_of linimasa | head -n 1)
    [[ -n $window && $(xdotool getwindowname $((window))) == $1 ]]
}
articles() { linimasa-cli check 2>/dev/null | awk -F '\t' '$2 == "articles" { print $1 }'; }
has_articles() { [[ $(articles) == "$1" ]]; }
picture() { settle; import -silent -window root "/pictures/$1.png"; }
close_all() { # as a reader does, by the window manager
    local window
    for window in $(windows_of linimasa); do xdotool windowactivate --sync $((window)) key alt+F4; done
    until_so is_no_window
    until_so is_ended
}
to_front() { # CLASS
    xdotool windowactivate --sync $(($(windows_of "$1" | head -n 1)))
    sleep 0.3
}

# What the desktop was told.
handlers() { [[ $(gio mime "$1") == *"$2"* ]]; }
for type in text/markdown text/html application/xhtml+xml message/rfc822 application/pdf application/epub+zip application/x-mimearchive \
    application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.oasis.opendocument.text \
    application/vnd.linimasa.library+json; do
    holds "Linimasa is offered for $type" handlers "$type" "$id.desktop"
done
holds 'Linimasa is offered for text/plain' handlers text/plain zz-linimasa-text.desktop
opens_first() { [[ $(gio mime "$1") == *Default*"$1”:"*"$2"*Registered* ]]; }
# The editor is there, and nobody has chosen anything: it stays the one.
holds 'the text editor goes on opening plain text' opens_first text/plain org.xfce.mousepad.desktop
gio mime text/plain zz-linimasa-text.desktop >/dev/null
holds 'until the reader chooses otherwise' opens_first text/plain zz-linimasa-text.desktop
gio mime text/plain org.xfce.mousepad.desktop >/dev/null
holds 'desktop-file-validate' desktop-file-validate /usr/share/applications/*linimasa*.desktop
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
trap 'ended $?; close_stage' EXIT
cd ~

# The menu of the desktop: Office is its third entry, and Linimasa is alone in it.
lxpanel >/dev/null 2>&1 &
servers+=($!)
sleep 3
lxpanelctl menu
sleep 1
keys Down Down Down Right
import -silent -window root /pictures/1-menu.png
keys Return
holds 'the menu opens a window' until_so is_one_window
holds 'it is in front' until_so is_in_front
picture 2-from-the-menu
close_all

# The file manager: two files chosen, "Open With", Linimasa.
from_the_file_manager() { # FOLDER KEY…
    thunar "$1" >/dev/null 2>&1 &
    servers+=($!)
    until_so bash -c "xdotool search --onlyvisible --name '${1##*/} - Thunar' >/dev/null"
    sleep 1
    shift
    keys ctrl+a Menu
    sleep 1
    keys "$@"
}
from_the_file_manager ~/Two n
sleep 0.5
import -silent -window root /pictures/3-open-with.png
keys Return
holds 'two files of the file manager are one window' until_so is_one_window
holds 'with both in its library' until_so has_articles 2
holds 'still one window' is_one_window
picture 4-two-files

mkdir ~/Third && mv ~/Clippings/third.md ~/Third/
to_front thunar
from_the_file_manager ~/Third o
holds 'a third file goes to the same window' until_so has_articles 3
holds 'which is the only one' is_one_window
holds 'and comes to the front' until_so is_in_front
holds 'and shows it' until_so title_like 'Judul*Linimasa'
picture 5-third-file

# The command line, from a folder of its own.
to_front thunar
mapfile -t more < <(cd ~/Clippings && find . -name '*.txt' | sort | head -n 3)
holds 'a second start ends at once and well' bash -c 'cd ~/Clippings && timeout 20 linimasa "$1"' bash "${more[0]}"
holds 'its file, named from its own folder, is there' until_so has_articles 4
holds 'the window is in front again' until_so is_in_front

# Actions of the entry, while it runs.
act() { gdbus call --session --dest $id --object-path /org/linimasa/Linimasa --method org.freedesktop.Application.ActivateAction "$1" '[]' '{}' >/dev/null; }
holds 'the action Open Files' act open-files
is_dialog() { [[ $(count) == 2 ]]; }
holds 'shows the dialog' until_so is_dialog
picture 6-open-files
keys Escape
until_so is_one_window
close_all

# By the bus, when nothing runs.
cp ~/Clippings/"${more[1]}" ~/Third/by-the-bus.md
holds 'the bus starts it' gio open ~/Third/by-the-bus.md
holds 'with one window' until_so is_one_window
holds 'and the file in it' until_so has_articles 5
holds 'started as a service' bash -c 'pgrep -f "linimasa --service" >/dev/null'
holds 'in front' until_so is_in_front
picture 7-by-the-bus
close_all
holds 'an action starts it, too' act search
holds 'with a window' until_so is_one_window
close_all

# Highlights and notes that were exported.
linimasa-cli export --what notes --format json -o ~/mine.linimasa.json
holds 'an export is known by its type' bash -c "[[ \$(gio info -a standard::content-type ~/mine.linimasa.json) == *application/vnd.linimasa.library+json* ]]"
holds 'and opened' gio open ~/mine.linimasa.json
holds 'in a window' until_so is_one_window
picture 8-export-opened
close_all

# A dead bus: every start has a window.
DBUS_SESSION_BUS_ADDRESS=unix:path=/nobody/there linimasa ~/Clippings/"${more[2]}" >/tmp/dead.log 2>&1 &
holds 'with a dead bus there is a window' until_so is_one_window
holds 'with the file' until_so has_articles 6
close_all

# A whole run: files opened, the window used and closed. Which sockets?
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
servers+=($!)
sleep 1
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 strace -f -qq -e trace=socket,connect,sendto,sendmsg,bind -o /tmp/sockets linimasa ~/Two/*.txt /samples >/dev/null 2>&1 &
holds 'a traced run opens' until_so is_one_window
step='the samples are read'
until_so bash -c '[[ $(linimasa-cli check | awk -F "\t" "\$2 == \"articles\" { print \$1 }") -ge 7 ]]'
settle
keys ctrl+3 Down Down Return ctrl+e
sleep 2
keys Escape ctrl+q
until_so is_no_window
sleep 2
grep -oE 'socket\(AF_[A-Z0-9]+' /tmp/sockets | sort | uniq -c >/pictures/sockets.txt
grep -oE 'connect\([0-9]+, \{[^}]*\}' /tmp/sockets | sed 's/connect([0-9]*, //' | sort | uniq -c >>/pictures/sockets.txt
cat /pictures/sockets.txt >&2
only_local() { [[ -z $(grep -oE 'socket\(AF_[A-Z0-9]+' /tmp/sockets | grep -vF AF_UNIX || true) ]]; }
holds 'no socket of a network' only_local
# nscd: where the C library asks for the name of the account; nothing answers here.
only_known() { [[ -z $(grep -F 'connect(' /tmp/sockets | grep -vE 'X11-unix|dbus-|at-spi|nscd/socket|resumed' || true) ]]; }
holds 'only display, bus and accessibility are spoken to' only_known
