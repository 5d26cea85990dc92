# Completion of linimasa-cli for bash.

_linimasa_cli_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$word"); }
_linimasa_cli_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); }
_linimasa_cli_folders() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); }

_linimasa_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]:-}
    if [[ $COMP_CWORD -eq 1 ]]; then
        _linimasa_cli_words 'analyze timeline import export search check --help --version'
        return
    fi
    case $before in
        --library) _linimasa_cli_folders; return ;;
        --notes | --corrections | -o | --output) _linimasa_cli_files; return ;;
        --what) _linimasa_cli_words 'notes chronology corrections'; return ;;
        -f | --format)
            case "$command ${COMP_WORDS[*]}" in
                timeline*) _linimasa_cli_words 'table json csv md html ics timelinejs svg odt pdf png picture-pdf' ;;
                *--what*notes*) _linimasa_cli_words 'md html odt pdf csv json jsonld bibtex ris csl' ;;
                *) _linimasa_cli_words 'table md html odt pdf csv json ics timelinejs svg' ;;
            esac
            return
            ;;
        --published | --jobs | -j | --from | --to | --track | --limit | --label | --status | --creator | --made)
            COMPREPLY=()
            return
            ;;
    esac
    if [[ $word != -* ]]; then
        _linimasa_cli_files
        return
    fi
    case $command in
        analyze) _linimasa_cli_words '--text --published --jobs --help' ;;
        timeline) _linimasa_cli_words '--format --track --from --to --published --jobs --help' ;;
        import) _linimasa_cli_words '--library --list --published --jobs --notes --corrections --dry-run --help' ;;
        export) _linimasa_cli_words '--library --what --format --track --from --to --label --status --output --force --update --bom
            --no-summary --creator --made --help' ;;
        search) _linimasa_cli_words '--library --json --limit --help' ;;
        check) _linimasa_cli_words '--library --repair --help' ;;
    esac
}

complete -F _linimasa_cli linimasa-cli
