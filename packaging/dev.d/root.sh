# The cached Debian 13 folder, for systems whose own packages are too old, and how commands run in it.

root_recipe=1 # raise when make_root changes what it makes

root_packages() { { packages debian must; packages debian may; } | sort -u; }

root_folder() {
    local key
    key=$({ echo "$root_recipe $(uname -m)"; root_packages; } | sha256sum | cut -c 1-12)
    printf '%s/debian-13-%s\n' "$cache" "$key"
}

free_megabytes() { df -Pm -- "$1" | awk 'NR == 2 { print $4 }'; }

need_space() { # FOLDER MEGABYTES
    local free
    free=$(free_megabytes "$1")
    [[ $free -ge $2 ]] || fail "reason: not enough room in $1: $free MB are free, $2 MB are needed"
}

ensure_root_tools() {
    local tools=(mmdebstrap bwrap) family absent=() tool
    [[ $EUID -eq 0 ]] || tools+=(newuidmap)
    for tool in "${tools[@]}"; do command -v "$tool" >/dev/null || absent+=("$tool"); done
    [[ ${#absent[@]} -gt 0 ]] || return 0
    family=$(manager_family)
    local names=(mmdebstrap bubblewrap)
    if [[ $family == debian ]]; then names+=(uidmap debian-archive-keyring); fi
    if [[ -z $family ]] || ! can_be_root; then
        fail "reason: Linimasa needs a Debian 13 folder here, and ${absent[*]} to make it cannot be installed: not root and no sudo" \
            "an administrator can install them; the packages are: ${names[*]}"
    fi
    say "installing what makes a Debian 13 folder: ${names[*]}"
    install_logged "$family" "${names[@]}" || fail "the packages ${names[*]} could not be installed"
}

ensure_namespaces() {
    bwrap --ro-bind / / true 2>/dev/null && return
    fail "reason: this system lets nobody but root make user namespaces, which bubblewrap needs" \
        'an administrator can allow them (sysctl kernel.unprivileged_userns_clone=1, or on Ubuntu' \
        'sysctl kernel.apparmor_restrict_unprivileged_userns=0), or run this command as root'
}

ensure_subordinate_ids() {
    [[ $EUID -eq 0 ]] && return
    local name
    name=$(id -un)
    if grep -qs "^\($name\|$EUID\):" /etc/subuid && grep -qs "^\($name\|$EUID\):" /etc/subgid; then return; fi
    fail "reason: the account $name has no subordinate user ids, which mmdebstrap needs" \
        "an administrator can give it some: usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $name"
}

# ensure_root: sets root to a complete Debian 13 folder, made at most once even by two callers at a time
ensure_root() {
    root=$(root_folder)
    command -v bwrap >/dev/null || ensure_root_tools
    [[ -d $root ]] && return
    ensure_root_tools
    ensure_namespaces
    ensure_subordinate_ids
    mkdir -p "$cache" || fail "cannot write to $cache"
    exec 9>"$cache/lock"
    flock -n 9 || { say 'another set-up is at work; waiting for it'; flock 9; }
    if [[ ! -d $root ]]; then make_root; fi
    exec 9>&-
}

make_root() {
    local part=$root.part log=$cache/setup.log started=$SECONDS
    rm -rf --one-file-system "$cache"/debian-13-*.part
    need_space "$cache" 3000
    say "making a Debian 13 folder (about 500 MB to fetch, 2 GB on disk, some minutes): $root"
    mkdir "$part"
    trap 'rm -rf --one-file-system "$part"' EXIT
    if ! fill_root "$part" 2>&1 >/dev/null | tee "$log" | progress_lines; then
        say 'the Debian 13 folder could not be made'
        reason_in "$log"
        exit 1
    fi
    prepare_root "$part"
    mv -- "$part" "$root" # complete or not there at all
    trap - EXIT
    say "the Debian 13 folder is ready after $((SECONDS - started)) s"
}

fill_root() {
    local part=$1 options=(
        --variant=minbase "--include=$(root_packages | paste -sd ,)"
        '--aptopt=Acquire::Languages "none"'
        '--dpkgopt=path-exclude=/usr/share/man/*' '--dpkgopt=path-exclude=/usr/share/doc/*'
        '--dpkgopt=path-exclude=/usr/share/info/*'
    )
    cd /
    if [[ $EUID -eq 0 ]]; then
        mmdebstrap --mode=root "${options[@]}" trixie "$part"
    else
        # By way of an archive, so that the files belong to this account and can be deleted by it.
        # mmdebstrap works in a folder that its mapped users can reach, which a home folder often is not.
        need_space /var/tmp 3000
        TMPDIR=/var/tmp mmdebstrap --mode=unshare --format=tar "${options[@]}" trixie - |
            tar --extract --directory "$part" --no-same-owner --exclude './dev/*'
    fi
}

progress_lines() { sed -u -n -e 's/^[IWE]: /linimasa:   /p' >&2; }

# Places where the host's own files appear, and a sign by which this script knows where it is.
prepare_root() {
    local file
    for file in passwd group resolv.conf hosts machine-id localtime; do
        if [[ -L $1/etc/$file || ! -e $1/etc/$file ]]; then rm -f "$1/etc/$file"; : >"$1/etc/$file"; fi
    done
    chmod u+w "$1"/etc/{passwd,group,resolv.conf,hosts,machine-id,localtime}
    tr -d - </proc/sys/kernel/random/uuid >"$1/etc/machine-id"
    echo "${root##*/}" >"$1/etc/linimasa-root"
}

# in_root COMMAND…: the programs of the Debian folder with this machine's files, display and session
in_root() {
    local arguments=(--die-with-parent --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --bind /run /run)
    local name entry folder
    for name in usr etc; do arguments+=(--ro-bind "$root/$name" "/$name"); done
    for name in bin sbin lib lib32 lib64 libx32; do
        if [[ -L $root/$name ]]; then arguments+=(--symlink "$(readlink "$root/$name")" "/$name"); fi
    done
    for name in passwd group resolv.conf hosts machine-id localtime; do
        entry=$(readlink -e "/etc/$name") && [[ -s $entry ]] && arguments+=(--ro-bind "$entry" "/etc/$name")
    done
    # every other folder at the top of this machine, at its own path
    for entry in /*; do
        case $entry in
            /bin | /sbin | /lib* | /usr | /etc | /dev | /proc | /sys | /run | /boot | /lost+found | /snap) ;;
            *)
                if [[ -L $entry ]]; then
                    arguments+=(--symlink "$(readlink "$entry")" "$entry")
                elif [[ -d $entry ]]; then
                    arguments+=(--bind-try "$entry" "$entry")
                fi
                ;;
        esac
    done
    if [[ -d /var/cache/fontconfig ]]; then # knows the host's fonts, not the folder's
        arguments+=(--ro-bind "$root/var/cache/fontconfig" /var/cache/fontconfig)
    fi
    # a checkout or cache below /usr or /etc would otherwise be hidden by the folder's own
    for folder in "$repository" "$cache"; do
        if [[ $folder == /usr/* || $folder == /etc/* ]]; then
            mkdir -p "$root$folder"
            arguments+=(--bind "$folder" "$folder")
        fi
    done
    local here
    here=$(pwd -P)
    if [[ $here == /usr/* && ! -d $root$here ]]; then
        fail "the folder $here cannot be seen from the Debian 13 folder; start from another one"
    fi
    for name in CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH \
        CMAKE_PREFIX_PATH QT_PLUGIN_PATH LOCPATH; do
        arguments+=(--unsetenv "$name")
    done
    while read -r name; do arguments+=(--unsetenv "$name"); done < <(unknown_locales)
    if [[ -z ${LC_ALL:-}${LC_CTYPE:-} && ! -d $(locale_in_root "${LANG:-}") ]]; then
        arguments+=(--setenv LC_CTYPE C.UTF-8) # names of files are UTF-8
    fi
    arguments+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --chdir "$here")
    ${replace:+exec} bwrap "${arguments[@]}" -- "$@"
}

# locale_in_root NAME: where the folder keeps the locale of that name, e.g. de_DE.UTF-8
locale_in_root() {
    local codeset=${1#*.}
    codeset=${codeset,,}
    printf '%s/usr/lib/locale/%s.%s\n' "$root" "${1%%.*}" "${codeset//-/}"
}

# The variables that name a locale which the folder does not have: one such spoils all the others.
unknown_locales() {
    local name
    for name in LANG ${!LC_@}; do
        case ${!name:-C} in
            C | POSIX) ;;
            *) [[ -d $(locale_in_root "${!name}") ]] || echo "$name" ;;
        esac
    done
}

# ensure_locales: makes the reader's own locales in the folder, once
ensure_locales() {
    local name made
    for name in $(unknown_locales); do
        [[ ${!name} =~ ^[a-z]{2,3}_[A-Z]{2}\.(UTF-8|utf8)$ && ! -d $(locale_in_root "${!name}") ]] || continue
        made=$(mktemp -d "$cache/locale.XXXXXX")
        # warnings count as failure for localedef, so what it made decides
        in_root localedef -i "${!name%%.*}" -f UTF-8 "$made/made" >/dev/null 2>&1 || true
        if [[ -f $made/made/LC_CTYPE ]]; then mv -T "$made/made" "$(locale_in_root "${!name}")" 2>/dev/null || true; fi
        rm -rf "$made"
    done
}
