# What each verb does.

verb_setup() {
    choose_environment thoroughly
    if [[ $environment == root ]]; then
        say "ready: Debian 13 in $root"
    else
        say 'ready: with the packages of this system'
    fi
}

verb_build() {
    choose_environment
    build "${1:-dev}" "${@:2}"
}

verb_run() {
    choose_environment
    build "$preset_used" linimasa linimasa-cli
    local samples
    mapfile -t samples < <(find "$repository/resources/samples" -type f ! -name SOURCES.md | sort)
    if has_display; then
        inside_instead "$(built_program linimasa)" "${samples[@]}" "$@"
    fi
    say 'there is no display here, so no window; this is the chronology of the same articles'
    inside_instead "$(built_program linimasa-cli)" timeline "${samples[@]}" "$@"
}

# A display that is named but does not answer (a stale DISPLAY) is no display.
has_display() {
    if [[ -n ${WAYLAND_DISPLAY:-} ]]; then return 0; fi
    [[ -n ${DISPLAY:-} ]] || return 1
    inside sh -c 'command -v xwininfo >/dev/null || exit 0; exec xwininfo -root' >/dev/null 2>&1
}

verb_test() {
    choose_environment
    build asan
    local folder
    folder=$(build_folder asan)
    foreign_locale "$folder/foreign"
    # The reader's own settings are out of reach, and a far locale and time zone show what depends on them.
    inside env LC_ALL=tr_TR.UTF-8 LOCPATH="$folder/foreign" TZ=Pacific/Kiritimati QT_QPA_PLATFORM=offscreen \
        XDG_CONFIG_HOME="$folder/home/config" XDG_DATA_HOME="$folder/home/data" \
        XDG_CACHE_HOME="$folder/home/cache" UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
        ctest --test-dir "$folder" --output-on-failure --no-tests=error --timeout 300 \
        --parallel "$(nproc)" "$@"
}

# Turkish has its own lower case of I, and a comma in numbers. Compiled here, as few systems have it ready.
foreign_locale() {
    [[ -d $1/tr_TR.UTF-8 ]] && return
    mkdir -p "$1"
    inside localedef -i tr_TR -f UTF-8 "$1/tr_TR.UTF-8" >&2 || true # warnings count as failure there
    [[ -f $1/tr_TR.UTF-8/LC_CTYPE ]] || say 'the Turkish locale could not be made; the tests run without it'
}

verb_bench() {
    choose_environment
    build "$preset_used"
    local program found=0 status=0
    local programs
    mapfile -t programs < <(find "$(build_folder "$preset_used")/tests" -type f -name "bench_*${1:-}*" -perm -u+x | sort)
    for program in "${programs[@]}"; do
        found=1
        printf '== %s\n' "${program##*/}"
        QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} inside "$program" || status=1
    done
    [[ $found == 1 ]] || fail "there is no benchmark named bench_*${1:-}*"
    return $status
}

# What goes into a package is that of the sources: their date, no path of this machine, no order of this disk.
verb_package() {
    local folder=${1:-$repository/build/packages} build_tree database=()
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd -P)
    choose_environment
    SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(sources_date)}
    export SOURCE_DATE_EPOCH
    build "$preset_used" linimasa linimasa-cli linimasa-read linimasa_packed
    build_tree=$(build_folder "$preset_used")
    # Which package a library is of is asked of the system whose libraries they are.
    if [[ $environment == root ]]; then database=(DPKG_ADMINDIR="$root/var/lib/dpkg"); fi
    # shellcheck disable=SC2016
    inside env -u DESTDIR LC_ALL=C.UTF-8 TZ=UTC "${database[@]}" sh -c '
        umask 022
        cd "$1" && cpack --config "$2/CPackConfig.cmake" -B "$1/parts" && rm -rf "$1/parts/_CPack_Packages" &&
            mv "$1"/parts/linimasa* "$1" && rmdir "$1/parts"' sh "$folder" "$build_tree" >&2 ||
        fail 'the packages could not be made; the reason stands above'
    (cd "$folder" && sha256sum linimasa*)
}

# The day of the last change, in seconds: of the last commit, or in an archive of the sources that of the change log.
sources_date() {
    git -C "$repository" log -1 --format=%ct 2>/dev/null || stat --format=%Y "$repository/CHANGELOG.md"
}

verb_shot() {
    local folder=${1:-$repository/build/shots}
    mkdir -p "$folder"
    choose_environment
    build "$preset_used" linimasa
    inside "$repository/tests/desktop/shots.sh" "$(cd "$folder" && pwd -P)" "$(built_program linimasa)"
    say "screenshots are in $folder"
}

verb_format() {
    local check='' tidy='' files=()
    while [[ $# -gt 0 ]]; do
        case $1 in
            --check) check=yes ;;
            --tidy) tidy=yes ;;
            -*) fail "format knows --check and --tidy, not '$1'" ;;
            *) files+=("$(realpath "$1")") ;;
        esac
        shift
    done
    choose_environment
    if [[ ${#files[@]} -eq 0 ]]; then mapfile -t files < <(source_files); fi
    if [[ -n $check ]]; then
        inside clang-format --dry-run --Werror "${files[@]}" || fail 'some files are not formatted; run: packaging/dev format'
    else
        inside clang-format -i "${files[@]}"
    fi
    say "${#files[@]} files are formatted"
    if [[ -n $tidy ]]; then
        build dev # generated headers and the compile commands
        printf '%s\n' "${files[@]}" | grep '\.cpp$' |
            inside xargs --max-procs="$(nproc)" --max-args=1 clang-tidy --quiet -p "$(build_folder dev)"
    fi
}

source_files() {
    git -C "$repository" ls-files --cached --others --exclude-standard -- \
        '*.cpp' '*.h' | grep -E '^(app|ui|tests)/' | sort -u | while read -r file; do
        if [[ -f $repository/$file ]]; then printf '%s/%s\n' "$repository" "$file"; fi
    done
}

verb_shell() {
    choose_environment
    use_compiler_cache
    inside_instead bash "$@"
}

# Nothing is configured and no package looked up when the program is there: scripts call this often.
verb_exec() {
    [[ $# -gt 0 ]] || fail 'usage: packaging/dev exec PROGRAM [ARGUMENT…]'
    local name=$1 program mark
    shift
    program=$(built_program "$name")
    mark=$(build_folder "$preset_used")/.environment
    if [[ -x $program && -f $mark ]]; then
        local place=''
        read -r environment_name place <"$mark"
        root=$cache/${environment_name#root:}
        if [[ $place != "$repository" ]]; then
            : # the checkout was moved: build anew
        elif [[ $environment_name == "$(host_name)" ]]; then
            environment=host inside_instead "$program" "$@"
        elif [[ $environment_name == root:* && -d $root ]]; then
            environment=root inside_instead "$program" "$@"
        fi
    fi
    choose_environment
    build "$preset_used" "$name"
    inside_instead "$(built_program "$name")" "$@"
}
