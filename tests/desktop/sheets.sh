#!/usr/bin/env bash
# sheets.sh FOLDER WINDOW_GALLERY [LANGUAGE…]: photographs every panel and dialog in every language, light, dark and in high contrast, and
# joins them into sheets to be looked at: FOLDER/sheets/SCENE.THEME.png has the languages beside each other.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/sheets.sh FOLDER build/dev/tests/ui/gallery/window_gallery'
set -euo pipefail
mkdir -p "$1/parts" "$1/sheets"
folder=$(cd -- "$1" && pwd -P)
gallery=$2
shift 2
languages=("$@")
[[ ${#languages[@]} -gt 0 ]] || languages=(en id ja vi)
themes=(light dark high-contrast)
command -v montage >/dev/null || { echo 'sheets: montage is missing (imagemagick)' >&2; exit 1; }

for language in "${languages[@]}"; do
    echo "sheets: $language" >&2
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.qpa.*=false' LC_ALL=C.UTF-8 "$gallery" "$folder/parts" "$language" "${themes[@]}" 2>&1 |
        { grep -vF 'This plugin does not support' >&2 || true; }
done

# sheet SCENE THEME: narrow pictures stand in a row, wide ones two by two, flat ones below each other
sheet() {
    local parts=() language width height tile
    for language in "${languages[@]}"; do
        if [[ -f $folder/parts/$1.$language.$2.png ]]; then parts+=("$folder/parts/$1.$language.$2.png"); fi
    done
    read -r width height < <(identify -format '%w %h\n' "${parts[0]}")
    tile=2x
    if [[ $width -lt 420 ]]; then tile=4x; fi
    if [[ $((height * 4)) -lt $width ]]; then tile=1x; fi
    montage "${parts[@]}" -tile "$tile" -geometry +6+6 -background '#808080' "$folder/sheets/$1.$2.png"
}
cd "$folder/parts"
for scene in $(printf '%s\n' *.png | sed 's/\..*//' | sort -u); do
    for theme in "${themes[@]}"; do sheet "$scene" "$theme"; done
done
echo "sheets: $(find "$folder/sheets" -name '*.png' | wc -l) in $folder/sheets" >&2
