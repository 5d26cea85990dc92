# Where Linimasa is built and run: on the system itself ("host") or in the Debian 13 folder ("root").

# choose_environment: sets environment, environment_name and, where needed, root; sets up what is missing.
# environment_name is kept beside every build, so that a build of another place is not mistaken for ours.
choose_environment() {
    local family
    environment=host
    environment_name=$(host_name)
    if [[ -e /etc/linimasa-root ]]; then return; fi # we are inside the Debian folder already
    family=$(host_family)
    case ${LINIMASA_ENVIRONMENT:-} in
        root) family='' ;;
        host) [[ -n $family ]] || family=$(manager_family) ;;
        '') ;;
        *) fail "LINIMASA_ENVIRONMENT must be host or root, not '$LINIMASA_ENVIRONMENT'" ;;
    esac
    if [[ -n $family ]]; then
        local absent
        mapfile -t absent < <(host_missing "$family" must)
        if [[ ${#absent[@]} -eq 0 ]] || can_be_root; then
            if [[ ${1:-} == thoroughly || ${#absent[@]} -gt 0 ]]; then ensure_host "$family"; fi
            return
        fi
        say "packages of this system are missing, and this is not root and there is no sudo: ${absent[*]}"
    fi
    environment=root
    ensure_root
    ensure_locales
    environment_name=root:${root##*/}
}

# Inside the Debian folder the name is the folder's own, so that both ways in share one build.
host_name() (
    if [[ -s /etc/linimasa-root ]]; then echo "root:$(</etc/linimasa-root)"; exit; fi
    ID='' VERSION_ID=''
    if [[ -r /etc/os-release ]]; then source /etc/os-release; fi
    echo "host:$ID$VERSION_ID"
)

# inside COMMAND…: runs it where Linimasa is built
inside() {
    if [[ $environment == root ]]; then
        in_root "$@"
    else
        if [[ -z ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]]; then export LC_CTYPE=C.UTF-8; fi # names of files are UTF-8
        ${replace:+exec} "$@"
    fi
}

# inside_instead COMMAND…: the same, in place of this script
inside_instead() { replace=yes inside "$@"; }
