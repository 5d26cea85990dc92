# Using the system's own packages, where the system is new enough.

at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }

# The package family of a system whose own packages suffice (Qt 6.6, KDE Frameworks 6, GCC 14), else nothing.
# Debian testing, unstable and other rolling systems carry no version.
host_family() (
    ID='' ID_LIKE='' VERSION_ID=''
    if [[ -r /etc/os-release ]]; then source /etc/os-release; fi
    version=${VERSION_ID:-999}
    case $ID in
        debian) if at_least 13 "$version"; then echo debian; fi ;;
        ubuntu) if at_least 25.04 "$version"; then echo debian; fi ;;
        fedora) if at_least 41 "$version"; then echo fedora; fi ;;
        opensuse-tumbleweed | opensuse-slowroll) echo opensuse ;;
        opensuse-leap) if at_least 16 "$version"; then echo opensuse; fi ;;
        *) if [[ " $ID $ID_LIKE " == *' arch '* ]]; then echo arch; fi ;;
    esac
)

# The kind of package manager of any system, for the few tools that make the Debian root.
manager_family() {
    local family command
    for family in debian:apt-get fedora:dnf opensuse:zypper arch:pacman; do
        command=${family#*:}
        if command -v "$command" >/dev/null; then echo "${family%%:*}"; return; fi
    done
}

# host_missing FAMILY must|may
host_missing() {
    local names
    mapfile -t names < <(packages "$1" "$2")
    missing "$1" "${names[@]}"
}

# install_logged FAMILY NAME…: shows and keeps what the package manager says
install_logged() {
    local log=$cache/install.log
    mkdir -p "$cache" || fail "cannot write to $cache"
    if install_packages "$@" 2>&1 | tee "$log" >&2; then return 0; fi
    reason_in "$log"
    return 1
}

# ensure_host FAMILY: installs what is missing, in two steps so that a small absence stops nobody
ensure_host() {
    local family=$1 must may
    mapfile -t must < <(host_missing "$family" must)
    mapfile -t may < <(host_missing "$family" may)
    if [[ ${#must[@]} -gt 0 ]]; then
        say "installing ${#must[@]} packages: ${must[*]}"
        install_logged "$family" "${must[@]}" || fail 'the packages that Linimasa needs could not be installed'
    fi
    if [[ ${#may[@]} -gt 0 ]]; then
        say "installing ${#may[@]} packages: ${may[*]}"
        install_logged "$family" "${may[@]}" || say 'going on without them'
    fi
}
