#!/usr/bin/env bash
# one_window.sh LINIMASA LINIMASA-CLI: whole programs on a private session bus and without a screen: one window a library takes all
# files, also from the desktop's call; without a bus and without a display each start does what it can.
set -uo pipefail
linimasa=$1
cli=$2
command -v dbus-run-session dbus-send >/dev/null || exit 77
if [[ ${3:-} != inside ]]; then
    exec dbus-run-session -- "${BASH_SOURCE[0]}" "$linimasa" "$cli" inside
fi
stage=$(mktemp -d)
finish() { kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$stage"; }
trap finish EXIT
export XDG_DATA_HOME=$stage/data XDG_CONFIG_HOME=$stage/config XDG_CACHE_HOME=$stage/cache QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
id=org.linimasa.Linimasa
faults=0
mkdir -p "$stage/files"
cd "$stage/files" || exit 1
for number in 1 2 3 4 5 6; do
    printf 'Berita %d\n\nJepang dan Indonesia bertemu pada %d November 2021 di Jakarta.\n' $number $number >"berita $number.txt"
done

expect() { # WHAT COMMAND…: within a minute
    local what=$1 turn
    shift
    for turn in {1..300}; do
        if "$@"; then return 0; fi
        sleep 0.2
    done
    echo "one_window: $what" >&2
    faults=$((faults + 1))
}
bus() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / "org.freedesktop.DBus.$@" 2>/dev/null; }
names() { bus ListNames | grep -cF "$id"; }
has_names() { [[ $(names) == "$1" ]]; }
articles() { "$cli" check "$@" 2>/dev/null | awk -F '\t' '$2 == "articles" { print $1 }'; }
has_articles() { local number=$1; shift; [[ $(articles "$@") == "$number" ]]; }
windows() { jobs -rp | wc -l; }
has_windows() { [[ $(windows) == "$1" ]]; }

"$linimasa" 'berita 1.txt' &
expect 'the first start takes its names on the bus' has_names 2
expect 'the first start reads its file' has_articles 1
"$linimasa" 'berita 2.txt' "file://$stage/files/berita%203.txt" || { echo 'one_window: a second start ends well' >&2; faults=$((faults + 1)); }
expect 'the second start gives its files to the first' has_articles 3
dbus-send --session --type=method_call --print-reply --dest=$id /org/linimasa/Linimasa org.freedesktop.Application.Open \
    "array:string:file://$stage/files/berita%204.txt" dict:string:variant: >/dev/null || faults=$((faults + 1))
expect "the desktop's call is answered" has_articles 4
expect 'there is one program' has_windows 1

"$linimasa" --library "$stage/other" 'berita 5.txt' &
expect 'another library has a window of its own' has_articles 1 --library "$stage/other"
"$linimasa" --library "$stage/files/../other" 'berita 6.txt'
expect 'and its files go to that' has_articles 2 --library "$stage/other"
expect 'the first library is left alone' has_articles 4
expect 'there are two programs' has_windows 2
kill $(jobs -rp)
wait

DBUS_SESSION_BUS_ADDRESS=unix:path=$stage/nobody "$linimasa" 'berita 5.txt' &
expect 'with a dead bus the file is opened all the same' has_articles 5
kill $(jobs -rp)
wait
words=$(env -u QT_QPA_PLATFORM "$linimasa" 2>&1)
[[ $? == 1 && $words == *'no window can be opened'* ]] || { echo "one_window: without a display: $words" >&2; faults=$((faults + 1)); }
[[ $faults -eq 0 ]]
