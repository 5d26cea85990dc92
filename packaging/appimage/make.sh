#!/usr/bin/env bash
# make.sh BUILD FOLDER: makes an AppDir of a release build in FOLDER, with the libraries and plugins that a system without Qt 6 lacks.
# With appimagetool in PATH it becomes one file; the AppDir runs as it is, too: FOLDER/Linimasa.AppDir/AppRun.
set -euo pipefail
build=$1
mkdir -p "$2"
appdir=$(cd -- "$2" && pwd -P)/Linimasa.AppDir
id=org.linimasa.Linimasa
rm -rf "$appdir"
cmake --install "$build" --prefix "$appdir/usr" --strip >/dev/null
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
mkdir -p "$appdir/usr/lib" "$appdir/usr/plugins"
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so wayland-shell-integration/libxdg-shell.so \
    wayland-decoration-client/libbradient.so platforminputcontexts sqldrivers/libqsqlite.so iconengines imageformats/libqsvg.so \
    xcbglintegrations/libqxcb-glx-integration.so kf6/sonnet; do
    for found in "$plugins"/$plugin; do
        [[ -e $found ]] || continue
        mkdir -p "$appdir/usr/plugins/$(dirname "$plugin")"
        cp -rL "$found" "$appdir/usr/plugins/$(dirname "$plugin")/"
    done
done
# Every system that has a display has these, and must use its own: the C library, the display's and its drivers' libraries, fonts.
system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|GL|GLX|GLdispatch|EGL|drm|gbm|X11|X11-xcb|xcb|wayland-client|fontconfig|freetype|harfbuzz|z|dbus-1|systemd)\.so.*)$'
find "$appdir/usr/bin" "$appdir/usr/libexec" "$appdir/usr/plugins" -type f -print0 | xargs -0 ldd 2>/dev/null |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u | while read -r library; do
    [[ ${library##*/} =~ $system ]] || cp -L "$library" "$appdir/usr/lib/"
done
printf '[Paths]\nPrefix = ../\nPlugins = plugins\n' | tee "$appdir/usr/bin/qt.conf" >"$appdir/usr/libexec/qt.conf"
cp "$appdir/usr/share/applications/$id.desktop" "$appdir/$id.desktop"
sed -i '/^DBusActivatable=/d' "$appdir/$id.desktop" # nothing is installed that the bus could start
rm -rf "$appdir/usr/share/dbus-1"
cp "$appdir/usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
ln -s "$id.png" "$appdir/.DirIcon"
cat >"$appdir/AppRun" <<'RUN'
#!/bin/sh
# Called by the name of a program in usr/bin, it runs that one: a link named linimasa-cli is the command line.
here=$(dirname "$(readlink -f "$0")")
name=$(basename "${ARGV0:-$0}")
[ -x "$here/usr/bin/$name" ] || name=linimasa
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export XDG_DATA_DIRS="$here/usr/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share}"
exec "$here/usr/bin/$name" "$@"
RUN
chmod +x "$appdir/AppRun"
if command -v appimagetool >/dev/null; then
    appimagetool "$appdir" "$(dirname "$appdir")/Linimasa-$(uname -m).AppImage"
else
    echo "appimagetool is not here; the folder is $appdir" >&2
fi
