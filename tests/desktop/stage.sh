# A stage without an audience: a private X server with a window manager, a private session bus and a home folder
# that nobody uses, so that a window can be driven and photographed anywhere. To be sourced; everything ends with the caller.

# open_stage WIDTHxHEIGHT [own-home]: starts all of it and sets DISPLAY. own-home: the caller's home is there for this alone, and
# programs are left to choose their looks themselves.
open_stage() {
    local tool turn absent=()
    for tool in Xvfb openbox xdotool xprop xwininfo import compare identify; do command -v "$tool" >/dev/null || absent+=("$tool"); done
    if [[ ${#absent[@]} -gt 0 ]]; then echo "screenshots need these programs: ${absent[*]}" >&2; return 1; fi

    stage=$(mktemp -d)
    trap close_stage EXIT
    mkdir -p "$stage"/home/{config,data,cache,runtime}
    chmod 700 "$stage/home/runtime"
    unset WAYLAND_DISPLAY XAUTHORITY SESSION_MANAGER QT_QPA_PLATFORMTHEME
    export XDG_RUNTIME_DIR=$stage/home/runtime LC_ALL=C.UTF-8
    if [[ ${2:-} != own-home ]]; then
        export XDG_CONFIG_HOME=$stage/home/config XDG_DATA_HOME=$stage/home/data XDG_CACHE_HOME=$stage/home/cache
        export QT_QPA_PLATFORM=xcb QT_STYLE_OVERRIDE=Fusion
    fi

    # The server chooses a free display by itself and says which. This process has no part in other displays.
    Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp -noreset 3>"$stage/display" 2>"$stage/Xvfb.log" &
    servers=($!)
    for turn in {1..100}; do
        [[ -s $stage/display ]] && break
        sleep 0.1
    done
    [[ -s $stage/display ]] || { echo "the X server did not start:" >&2; cat "$stage/Xvfb.log" >&2; return 1; }
    DISPLAY=:$(<"$stage/display")
    export DISPLAY
    if command -v dbus-daemon >/dev/null; then
        local bus
        bus=$(dbus-daemon --session --fork --print-address=1 --print-pid=1 2>/dev/null) || bus=''
        if [[ -n $bus ]]; then
            export DBUS_SESSION_BUS_ADDRESS=${bus%%$'\n'*}
            servers+=("${bus##*$'\n'}")
        fi
    fi
    openbox >/dev/null 2>&1 &
    servers+=($!)
    for turn in {1..50}; do # a window opened before its manager stays without a frame and without the keyboard
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && return 0
        sleep 0.1
    done
    echo 'the window manager did not start' >&2
    return 1
}

close_stage() {
    close_window
    kill "${servers[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$stage"
}

# open_window PROGRAM ARGUMENT…: starts it, waits for its main window and sets window
open_window() {
    "$@" >"$stage/program.log" 2>&1 &
    program=$!
    local turn
    for turn in {1..150}; do
        window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | head -n 1) || true
        if [[ -n $window ]]; then
            xdotool windowactivate --sync "$window" 2>/dev/null || true
            return 0
        fi
        kill -0 "$program" 2>/dev/null || break # it has ended
        sleep 0.1
    done
    echo "no window appeared: $*" >&2
    cat "$stage/program.log" >&2
    return 1
}

# settle: waits until the picture has stayed the same for a second (analysis done, nothing flashing), at most 20 s.
# A hundred points may differ: a text cursor blinks for ever.
settle() {
    local turn changed same=0
    import -silent -window root "$stage/before.bmp"
    for turn in {1..60}; do
        sleep 0.25
        import -silent -window root "$stage/now.bmp"
        changed=$(compare -metric AE "$stage/before.bmp" "$stage/now.bmp" null: 2>&1) || true
        changed=${changed%% *}
        if awk -v changed="$changed" 'BEGIN { exit !(changed <= 100) }'; then same=$((same + 1)); else same=0; fi
        [[ $same -ge 4 ]] && return
        mv "$stage/now.bmp" "$stage/before.bmp"
    done
    echo 'the window keeps changing; photographed as it is' >&2
}

# keys KEY…: pressed one after the other in the active window, as xdotool names them
keys() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.15
    done
}

# photograph FILE: the window, without the frame the window manager drew; small floating windows over it included
photograph() {
    settle
    local place
    place=$(xwininfo -id "$window" | awk '
        /Absolute upper-left X/ { x = $NF } /Absolute upper-left Y/ { y = $NF }
        $1 == "Width:" { w = $2 } $1 == "Height:" { h = $2 } END { printf "%dx%d+%d+%d", w, h, x, y }')
    import -silent -window root -crop "$place" +repage "$1"
    echo "${1##*/} ($(identify -format '%wx%h, %k colours' "$1"))" >&2
}

# close_window: asks it to close, and insists after five seconds
close_window() {
    [[ -n ${program:-} ]] || return 0
    xdotool windowclose "$window" 2>/dev/null || true
    local turn
    for turn in {1..50}; do
        kill -0 "$program" 2>/dev/null || break
        sleep 0.1
    done
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    program=''
}
