# Run by cpack before it packs what was installed into a folder of its own.
set(staged "${CPACK_TEMPORARY_INSTALL_DIRECTORY}")

# A Debian package is unpacked at the root; the folder it was staged in is none of its business. An archive is unpacked wherever the
# reader likes, so the bus cannot know where the program is: launchers start it by its name.
file(GLOB_RECURSE services "${staged}/*.service")
file(GLOB_RECURSE entries "${staged}/*.desktop")
if(CPACK_TEMPORARY_DIRECTORY MATCHES "/DEB")
  foreach(service IN LISTS services)
    file(READ "${service}" words)
    string(REGEX REPLACE "Exec=[^\n]*/bin/" "Exec=/usr/bin/" words "${words}")
    file(WRITE "${service}" "${words}")
  endforeach()
elseif(services)
  file(REMOVE ${services})
  foreach(entry IN LISTS entries)
    file(READ "${entry}" words)
    string(REPLACE ";" "\\;" words "${words}")
    string(REPLACE "DBusActivatable=true\n" "" words "${words}")
    string(REPLACE "\\;" ";" words "${words}")
    file(WRITE "${entry}" "${words}")
  endforeach()
endif()

# Every file gets the date of the sources, not that of the build.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND find "${staged}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
