# Completion of linimasa for fish.
complete -c linimasa -l theme -x -a 'system light dark sepia high-contrast' -d 'Colours of the window'
complete -c linimasa -l geometry -x -d 'Size of the window, as 1280x800'
complete -c linimasa -l library -x -a '(__fish_complete_directories)' -d 'A library in this folder'
complete -c linimasa -l new-window -d 'A window of its own'
complete -c linimasa -l no-session -d 'Start afresh and keep nothing of the window'
complete -c linimasa -l action -x -a 'open-files search new-chronology' -d 'As in the menu of the desktop'
complete -c linimasa -s h -l help -d 'How it is called'
complete -c linimasa -s v -l version -d 'The version'
