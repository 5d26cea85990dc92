# Progress and reasons, always on standard error.

say() { printf 'linimasa: %s\n' "$*" >&2; }

# fail LINE…: the reason, then what can be done about it
fail() {
    local line
    for line in "$@"; do say "$line"; done
    exit 1
}

# reason_in LOG: the plain reason behind a package manager's failure, or its last words
reason_in() {
    if grep -qiE 'no space left on device|not enough free disk space|you don.t have enough free space' "$1"; then
        say 'reason: the disk is full'
    elif grep -qiE 'could not resolve|temporary failure (in name )?resolv|unable to connect|could not connect|network is unreachable|connection timed out|could not resolve host|failed to fetch|failed retrieving file' "$1"; then
        say 'reason: the package archive cannot be reached (is there a network connection? a proxy is taken from http_proxy)'
    elif grep -qiE 'newuidmap|newgidmap|subuid|subgid|unshare|user namespace|uid_map|gid_map' "$1"; then
        say 'reason: this account may not use user namespaces (see /etc/subuid and /etc/subgid, or run this once as root)'
    elif grep -qiE 'could not get lock|unable to acquire the dpkg|unable to lock|another app is currently holding|database is locked' "$1"; then
        say 'reason: another program is installing packages at this moment; try again when it has finished'
    elif grep -qiE 'unable to locate package|no match for argument|target not found|no provider of' "$1"; then
        say 'reason: a package is not in the archives that this system knows (on Ubuntu, "universe" must be switched on)'
    else
        say 'its last words:'
        tail -n 8 "$1" | sed 's/^/    /' >&2
    fi
    say "the whole log: $1"
}
