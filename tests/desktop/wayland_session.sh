#!/usr/bin/env bash
# wayland_session.sh: the installed package on a Wayland desktop without a screen (sway): a window of its own kind, a file manager's
# "Open With", whose activation token brings the window to the front. The part of installed.sh that needs no X server; run as the reader.
set -euo pipefail
id=org.linimasa.Linimasa
step=start
stage=$(mktemp -d)
servers=()
ended() { # STATUS
    if [[ $1 != 0 ]]; then
        echo "wayland: $step did not hold" >&2
        grim /pictures/wayland-fault.png 2>/dev/null || true
        tail -n 5 "$stage"/*.log >&2 || true
    fi
    kill "${servers[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$stage"
}
trap 'ended $?' EXIT
holds() { step=$1; shift; "$@"; echo "   $step" >&2; }
until_so() { # COMMAND…: within 20 s
    local turn
    for turn in {1..100}; do if "$@"; then return 0; fi; sleep 0.2; done
    return 1
}

export XDG_RUNTIME_DIR=$stage/runtime LC_ALL=C.UTF-8 HOME=$stage/home
mkdir -p "$HOME"/{Two,Third} "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
mapfile -t samples < <(find /samples -name '*.txt' | sort)
cp "${samples[@]:0:2}" ~/Two/
printf '# Judul\n\nJepang dan Indonesia menandatangani kerja sama siber pada 23 November 2021.\n' >~/Third/third.md
cd ~

bus=$(dbus-daemon --session --fork --print-address=1 --print-pid=1)
export DBUS_SESSION_BUS_ADDRESS=${bus%%$'\n'*}
servers+=("${bus##*$'\n'}")
cat >"$stage/sway.conf" <<'CONF'
xwayland disable
default_border none
output HEADLESS-1 resolution 1400x900
workspace_layout tabbed
focus_on_window_activation focus
CONF
WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman sway -c "$stage/sway.conf" >"$stage/sway.log" 2>&1 &
servers+=($!)
until_so bash -c "compgen -G '$XDG_RUNTIME_DIR/wayland-*.lock' >/dev/null && compgen -G '$XDG_RUNTIME_DIR/sway-ipc*' >/dev/null"
WAYLAND_DISPLAY=$(cd "$XDG_RUNTIME_DIR" && compgen -G 'wayland-*.lock' | head -n 1)
export WAYLAND_DISPLAY=${WAYLAND_DISPLAY%.lock}
SWAYSOCK=$(compgen -G "$XDG_RUNTIME_DIR/sway-ipc*" | head -n 1)
export SWAYSOCK
# What programs that the bus starts need to know.
dbus-update-activation-environment WAYLAND_DISPLAY XDG_RUNTIME_DIR HOME LC_ALL

windows() { swaymsg -t get_tree | jq -r '.. | objects | select(.app_id? != null) | "\(.app_id) \(.shell) \(.focused) \(.name)"'; }
ours() { windows | grep "^$id " || true; }
count() { ours | grep -c . || true; }
is_one_window() { [[ $(count) == 1 ]]; }
is_no_window() { [[ $(count) == 0 ]]; }
is_in_front() { [[ $(ours) == "$id xdg_shell true "* ]]; }
is_behind() { [[ $(ours) == "$id xdg_shell false "* ]]; }
title_like() { [[ $(ours) == "$id xdg_shell "*' '$1 ]]; }
file_manager_is_in_front() { windows | grep -i '^thunar .* true ' >/dev/null; }
articles() { linimasa-cli check 2>/dev/null | awk -F '\t' '$2 == "articles" { print $1 }'; }
has_articles() { [[ $(articles) == "$1" ]]; }

linimasa ~/Two/*.txt >"$stage/linimasa.log" 2>&1 &
holds 'a window of Wayland, named as the desktop entry' until_so is_one_window
holds 'with both files in its library' until_so has_articles 2
holds 'it has the keyboard' until_so is_in_front

thunar ~/Third >"$stage/thunar.log" 2>&1 &
servers+=($!)
holds 'the file manager comes before it' until_so file_manager_is_in_front
holds 'the window is behind' until_so is_behind
sleep 1
# One keyboard for all of it: it takes a moment until a window has heard of a new one.
wtype -s 800 -M ctrl -k a -m ctrl -s 600 -k Menu -s 2500 -k o -s 500 -k Return -s 300 &
keyboard=$!
sleep 3
grim /pictures/wayland-1-open-with.png
wait "$keyboard"
holds '"Open With" hands the file to the window' until_so has_articles 3
holds 'which is the only one' is_one_window
holds 'and the token of the file manager brings it to the front' until_so is_in_front
holds 'with the file' until_so title_like 'Judul*Linimasa'
sleep 1
grim /pictures/wayland-2-third-file.png

# A start from a launcher that was given a token, as gio does it; then the service, started by the bus.
swaymsg '[app_id="(?i)thunar"] focus' >/dev/null
until_so is_behind
holds 'another start gives its file to the window' gio launch /usr/share/applications/$id.desktop ~/Two/"$(basename "${samples[1]}")"
holds 'one window still' is_one_window
swaymsg "[app_id=\"$id\"] kill" >/dev/null
holds 'it closes' until_so is_no_window
holds 'the bus starts it' gio open ~/Third/third.md
holds 'with a window of Wayland' until_so is_one_window
holds 'and the file' until_so title_like 'Judul*Linimasa'
swaymsg "[app_id=\"$id\"] kill" >/dev/null
until_so is_no_window
