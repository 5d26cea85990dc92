#!/usr/bin/env bash
# by_ear.sh FOLDER LINIMASA: works with the window as somebody does who neither sees it nor has a mouse: keys go in, and what the
# accessibility bus tells comes out (by_ear.py). The window is photographed into FOLDER where the walk ends.
# Run inside the build's environment: packaging/dev shell -c 'tests/desktop/by_ear.sh FOLDER build/dev/app/linimasa'
set -euo pipefail
mkdir -p "$1"
folder=$(cd -- "$1" && pwd -P)
linimasa=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=tests/desktop/stage.sh
source "$here/stage.sh"

python3 -c 'import pyatspi' 2>/dev/null || { echo 'this walk needs pyatspi (python3-pyatspi, at-spi2-core)' >&2; exit 1; }
open_stage 1400x900
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 # as when a screen reader runs
open_window "$linimasa" --geometry 1280x800
rm -f "$folder/chronology.md"
result=0
python3 "$here/by_ear.py" "$here/../../resources/samples/en-1-tokyo-conference-cyber-community.txt" "$folder/chronology" || result=$?
photograph "$folder/by-ear.png"
exit "$result"
