#!/usr/bin/env bash
# installed.sh PACKAGE FOLDER: a reader's first day with the Debian package, in a plain Debian 13 folder of its own: install it with
# apt, open files from a real file manager and a real menu, by the bus, from the command line, with a dead bus, with no display, and on
# Wayland; look whether any socket but display, bus and accessibility was opened; remove it and see what is left. Photographs and
# notes go to FOLDER. Needs root, mmdebstrap and Debian's archive.
set -euo pipefail
package=$(realpath "$1")
mkdir -p "$2"
folder=$(realpath "$2")
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/linimasa
contents=(ca-certificates thunar lxpanel lxmenu-data mousepad openbox xvfb xdotool x11-utils imagemagick dbus dbus-x11 at-spi2-core
    libglib2.0-bin strace lintian desktop-file-utils appstream fonts-dejavu-core shared-mime-info man-db adwaita-icon-theme
    bash-completion sway wtype grim jq qt6-wayland)
[[ $EUID -eq 0 ]] || { echo 'installed: only root can install a package into a folder' >&2; exit 1; }

base=$cache/desktop-$(printf '%s\n' "${contents[@]}" | sha256sum | cut -c 1-12).tar
if [[ ! -f $base ]]; then
    mkdir -p "$cache"
    mmdebstrap --mode=root --variant=minbase --include="$(IFS=,; echo "${contents[*]}")" '--aptopt=Acquire::Languages "none"' \
        --format=tar trixie "$base.part" >&2
    mv "$base.part" "$base"
fi
root=$(mktemp -d /var/tmp/linimasa-installed.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT
tar --extract --file "$base" --directory "$root" --exclude './dev/*'

# in_it [--user] COMMAND…: in the folder, with processes, temporary files and a /dev of its own
in_it() {
    local as=()
    if [[ $1 == --user ]]; then as=(setpriv --reuid=1000 --regid=1000 --clear-groups --); shift; fi
    bwrap --bind "$root" / --dev /dev --perms 1777 --tmpfs /dev/shm --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run --perms 0777 --dir /run/user --bind "$folder" /pictures \
        --ro-bind "$here" /stage --ro-bind "$here/../../resources/samples" /samples --ro-bind "$package" "/${package##*/}" \
        --ro-bind /etc/resolv.conf /etc/resolv.conf --unshare-pid --die-with-parent --cap-add ALL --clearenv \
        --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv HOME /home/reader --setenv LANG C.UTF-8 \
        --setenv DEBIAN_FRONTEND noninteractive --chdir / ${http_proxy:+--setenv http_proxy "$http_proxy"} -- "${as[@]}" "$@"
}
files_of() { (cd "$root" && find . -xdev ! -path './home/reader*' ! -path './var/cache/*' ! -path './var/log/*' ! -path './tmp/*' | sort); }

touch "$root/etc/resolv.conf"
mkdir -p "$root"/{pictures,stage,samples}
in_it useradd --create-home --uid 1000 --shell /bin/bash reader
chown 1000:1000 "$folder"
in_it apt-get update -q >/dev/null
files_of >"$folder/before.txt"
echo '== install' >&2
in_it apt-get install -q -y --no-install-recommends "/${package##*/}" >"$folder/apt.log" 2>&1 || { tail -n 20 "$folder/apt.log" >&2; exit 1; }
echo '== lintian' >&2
in_it lintian --allow-root --fail-on error,warning "/${package##*/}" >"$folder/lintian.txt" 2>&1 || { cat "$folder/lintian.txt" >&2; exit 1; }
echo '== the session' >&2
in_it --user bash /stage/installed_session.sh
echo '== the session on Wayland' >&2
in_it --user bash /stage/wayland_session.sh
echo '== purge' >&2
in_it apt-get purge -q -y linimasa >>"$folder/apt.log" 2>&1
# What came as a dependency goes, too, though another package would be glad of it.
in_it apt-get autoremove -q -y --purge -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false >>"$folder/apt.log" 2>&1
files_of >"$folder/after.txt"
diff "$folder/before.txt" "$folder/after.txt" | grep '^[<>]' >"$folder/left.txt" || true
if [[ -s $folder/left.txt ]]; then
    echo 'installed: purge leaves these:' >&2
    cat "$folder/left.txt" >&2
    exit 1
fi
[[ -s $root/home/reader/.local/share/linimasa/library.sqlite ]] || { echo "installed: purge took the reader's library" >&2; exit 1; }
echo "installed, opened and removed; the pictures are in $folder" >&2
