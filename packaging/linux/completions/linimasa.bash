# Completion of linimasa for bash.

_linimasa() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=''
    COMPREPLY=()
    case $before in
        --theme) words='system light dark sepia high-contrast' ;;
        --action) words='open-files search new-chronology' ;;
        --library) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
        --geometry) ;;
        *)
            if [[ $word == -* ]]; then
                words='--theme --geometry --library --new-window --no-session --action --help --version'
            else
                compopt -o filenames
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
            fi
            ;;
    esac
    if [[ -n $words ]]; then mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"); fi
}

complete -F _linimasa linimasa
