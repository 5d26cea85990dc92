#!/usr/bin/env bash
# files.sh BUILT LINIMASA LINIMASA-CLI: looks at desktop entries, metainfo, MIME type, man pages and completions with the desktop's
# own tools, and whether man pages and completions know the options that the programs know. BUILT: where CMake has put the files it
# configured. A tool that is not there is named and passed over.
set -uo pipefail
built=$1
linimasa=$2
cli=$3
linux=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../packaging/linux" && pwd -P)
id=org.linimasa.Linimasa
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_DATA_HOME=$scratch/data XDG_DATA_DIRS=$scratch/share QT_QPA_PLATFORM=offscreen
faults=0
looked=0

fault() { echo "files: $*" >&2; faults=$((faults + 1)); }

# with TOOL COMMAND…: the command must succeed and say nothing that sounds like a warning
with() {
    local tool=$1 words
    shift
    command -v "$tool" >/dev/null || { echo "files: without $tool"; return; }
    looked=$((looked + 1))
    if ! words=$("$@" 2>&1) || grep -qiE 'warning|error|hint' <<<"$words"; then
        fault "$*"
        printf '%s\n' "$words" >&2
    fi
}

with desktop-file-validate desktop-file-validate "$linux/$id.desktop" "$linux/$id.text.desktop"
with appstreamcli appstreamcli validate --pedantic --no-net --no-color "$built/$id.metainfo.xml"
for page in "$linux"/man/*.1; do with mandoc mandoc -T lint -W warning "$page"; done
with bash bash -n "$linux/completions/linimasa.bash"
with bash bash -n "$linux/completions/linimasa-cli.bash"
with zsh zsh -n "$linux/completions/_linimasa"
for file in "$linux"/completions/*.fish; do with fish fish --no-execute "$file"; done

# The MIME type: by the shared database, for a file named as exports are and for one with another name.
if command -v update-mime-database gio >/dev/null; then
    looked=$((looked + 1))
    mkdir -p "$scratch"/{share/mime/packages,data}
    cp "$linux/$id.mime.xml" "$scratch/share/mime/packages/$id.xml"
    update-mime-database "$scratch/share/mime" 2>&1 | grep -v "doesn't\|does not" >&2 || true
    printf '{"schema":"linimasa.library/1","scope":"all"}\n' >"$scratch/notes.linimasa.json"
    cp "$scratch/notes.linimasa.json" "$scratch/plain"
    for file in notes.linimasa.json plain; do
        gio info -a standard::content-type "$scratch/$file" | grep -qF application/vnd.linimasa.library+json ||
            fault "$file is not known as a library export: $(gio info -a standard::content-type "$scratch/$file" | tail -n 1)"
    done
fi

# Everything that --help offers is in the man page and the completions, and nothing else is.
options() { grep -oE -- '(^|[^[:alnum:]-])--[a-z]+(-[a-z]+)*' | grep -oE -- '--[a-z-]+' | sort -u; }
same() { # WHAT HELP OTHER
    local difference
    difference=$(diff "$2" "$3" | grep '^[<>]') && fault "$1 and --help differ: ${difference//$'\n'/ }"
}
"$linimasa" --help | options >"$scratch/help"
sed -n 's/.*Fl -\([a-z-]*\).*/--\1/p' "$linux/man/linimasa.1" | sort -u >"$scratch/man"
options <"$linux/completions/linimasa.bash" >"$scratch/bash"
sed -n 's/.* -l \([a-z-]*\).*/--\1/p' "$linux/completions/linimasa.fish" | sort -u >"$scratch/fish"
for shell in man bash fish; do same "$shell of linimasa" "$scratch/help" "$scratch/$shell"; done

{ for command in analyze timeline import export search check; do "$cli" "$command" --help; done
  "$cli" import --notes FILE --help; } | options | grep -vxE -- '--(help-all|version)' >"$scratch/help"
options <"$linux/completions/linimasa-cli.bash" | grep -vxF -- --version >"$scratch/bash"
sed -n 's/.* -l \([a-z-]*\).*/--\1/p' "$linux/completions/linimasa-cli.fish" | grep -vxF -- --version | sort -u >"$scratch/fish"
for shell in bash fish; do same "$shell of linimasa-cli" "$scratch/help" "$scratch/$shell"; done
options <"$linux/completions/_linimasa" >"$scratch/zsh"
{ cat "$scratch/help"; "$linimasa" --help | options; echo --version; } | sort -u >"$scratch/both"
same 'zsh' "$scratch/both" "$scratch/zsh"

# The recipes of other packages ask for the libraries that the table of packages has, and are of this version.
packaging=$linux/..
while read -r need _ fedora arch _; do
    [[ $need == must && $fedora =~ ^(cmake|pkgconfig)\( && $fedora != *Catch2* && $fedora != *Qt6Test* ]] || continue
    looked=$((looked + 1))
    grep -qF "BuildRequires:  $fedora" "$packaging/fedora/linimasa.spec" || fault "the recipe for Fedora lacks $fedora"
    grep -qE "depends=\(.*\b$arch\b" "$packaging/arch/PKGBUILD" || fault "the recipe for Arch lacks $arch"
done <"$packaging/dev.d/packages.txt"
version=$(sed -n 's/^project(Linimasa VERSION \([0-9.]*\).*/\1/p' "$packaging/../CMakeLists.txt")
grep -qx "pkgver=$version" "$packaging/arch/PKGBUILD" || fault "the recipe for Arch is not of version $version"
grep -qE "^Version: +$version$" "$packaging/fedora/linimasa.spec" || fault "the recipe for Fedora is not of version $version"
[[ $(head -n 1 "$packaging/debian/changelog") == "linimasa ($version)"* ]] || fault "Debian's changelog is not of version $version"

[[ $faults -eq 0 ]] || exit 1
[[ $looked -gt 0 ]] || exit 77
