# Configuring and building a preset in build/PRESET.

build_folder() { printf '%s/build/%s\n' "$repository" "$1"; }

use_compiler_cache() {
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-2G}
    # Another checkout finds the same objects, and precompiled headers can be cached at all.
    export CCACHE_BASEDIR=$repository CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

# build PRESET [TARGET…]
# The mark beside a build says where it was made: what another system or another place of the checkout left is made anew.
build() {
    local preset=$1 folder mark
    shift
    folder=$(build_folder "$preset")
    mark=$folder/.environment
    mkdir -p "$folder" || fail "cannot write to $repository/build"
    exec 8>"$folder.lock"
    flock -n 8 || { say "another build of $preset is at work; waiting for it"; flock 8; }
    use_compiler_cache
    if [[ ! -f $folder/build.ninja || ! -f $mark || $(<"$mark") != "$environment_name $repository" ]]; then
        say "configuring $preset"
        inside cmake -S "$repository" --preset "$preset" --fresh >&2 || build_failed "$folder"
        echo "$environment_name $repository" >"$mark"
    elif [[ $repository/CMakePresets.json -nt $mark ]]; then
        say "configuring $preset again: the presets changed"
        inside cmake -S "$repository" --preset "$preset" >&2 || build_failed "$folder"
        touch "$mark"
    fi
    say "building $preset"
    inside cmake --build "$folder" ${1:+--target "$@"} >&2 || build_failed "$folder"
    exec 8>&-
}

build_failed() {
    local free
    free=$(free_megabytes "$1")
    if [[ $free -lt 100 ]]; then fail "reason: the disk is full ($free MB are free in $1)"; fi
    fail 'the build did not succeed; the reason stands above'
}

# built_program NAME: where the program of that name is, or would be, in the preset that is used
built_program() {
    local folder place
    folder=$(build_folder "$preset_used")
    for place in app app/cli; do
        if [[ -x $folder/$place/$1 ]]; then break; fi
    done
    printf '%s/%s/%s\n' "$folder" "$place" "$1"
}
