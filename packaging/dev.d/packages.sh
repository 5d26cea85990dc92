# The package table (packages.txt) and the four families of package managers.

# packages FAMILY must|may: the names, one a line
packages() {
    local family=$1 need=$2
    awk -v need="$need" -v family="$family" '
        BEGIN { column["debian"] = 2; column["fedora"] = 3; column["arch"] = 4; column["opensuse"] = 5 }
        $1 == need && $column[family] != "-" { print $column[family] }
    ' "$repository/packaging/dev.d/packages.txt"
}

# missing FAMILY NAME…: those that are not installed
missing() {
    local family=$1
    shift
    case $family in
        debian)
            # dpkg-query complains about names that it has never met: those are the missing ones
            comm -13 <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
                sed -n 's/^installed //p' | sort -u) <(printf '%s\n' "$@" | sort -u)
            ;;
        fedora | opensuse)
            local name
            for name in "$@"; do
                rpm --query --quiet --whatprovides "$name" || printf '%s\n' "$name"
            done
            ;;
        arch) pacman --deptest "$@" || true ;;
    esac
}

# install FAMILY NAME…: with the system's own package manager, as root
install_packages() {
    local family=$1
    shift
    case $family in
        debian)
            as_root apt-get update -q || say 'not every package list could be renewed; trying all the same'
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
            ;;
        fedora) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
        opensuse) as_root zypper --non-interactive install --no-recommends "$@" ;;
        arch) as_root pacman -Sy --needed --noconfirm "$@" ;;
    esac
}

can_be_root() { [[ $EUID -eq 0 ]] || command -v sudo >/dev/null; }

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif [[ -t 0 && -t 2 ]]; then
        sudo -- "$@"
    else
        sudo -n -- "$@" # nobody is there to type a password
    fi
}
