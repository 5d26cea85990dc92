# What cpack makes of an installed Linimasa: a Debian package and a plain archive. `packaging/dev package` calls it so that the same
# sources give the same bytes.
set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME "linimasa")
set(CPACK_PACKAGE_VENDOR "The Linimasa developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "chronologies of article clippings, each date tied to its sentence")
set(CPACK_PACKAGE_HOMEPAGE_URL "${LINIMASA_SITE}")
set(CPACK_PACKAGE_CONTACT "The Linimasa developers <developers@linimasa.example>" CACHE STRING "Who answers for the package")
set(CPACK_PACKAGE_FILE_NAME "linimasa-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/cmake/LinimasaBeforePacking.cmake")
# Folders as others have them, whatever the umask of who packages.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION "text")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and so not seen by dpkg-shlibdeps: the library's database, the icons, the guesser of languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins, sonnet6-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "dbus-user-session | dbus-x11, qt6-wayland, hunspell-en-us | hunspell-dictionary, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-id, hunspell-vi")
set(CPACK_PACKAGE_DESCRIPTION
"Linimasa reads articles on cyber diplomacy in Indonesian, English, Vietnamese
and Japanese, marks the people, states, bodies, offices and named events in
them, and lays out what happened when. Every entry of the chronology leads to
the sentence that proves it. What the program finds is a suggestion; the
reader decides.
.
Articles are text, Markdown, web pages, mail, PDF, EPUB, DOCX and ODT files.
They are kept in a library that is one SQLite file, with highlights, notes and
decisions, and can be searched and exported. Nothing leaves the computer.")

set(debian "${PROJECT_SOURCE_DIR}/packaging/debian")
set(documents "${CMAKE_INSTALL_DATADIR}/doc/linimasa")
install(FILES "${debian}/copyright" DESTINATION "${documents}")
find_program(GZIP_PROGRAM gzip)
if(GZIP_PROGRAM)
  # Debian's rules want changelogs and man pages packed; -n: without a name and a time of their own.
  set(packed "${PROJECT_BINARY_DIR}/packaging/packed")
  file(MAKE_DIRECTORY "${packed}")
  set(packed_files)
  function(linimasa_pack source name destination)
    add_custom_command(OUTPUT "${packed}/${name}" DEPENDS "${source}"
      COMMAND "${GZIP_PROGRAM}" -9 -n -c "${source}" > "${packed}/${name}" VERBATIM)
    install(FILES "${packed}/${name}" DESTINATION "${destination}")
    list(APPEND packed_files "${packed}/${name}")
    set(packed_files "${packed_files}" PARENT_SCOPE)
  endfunction()
  linimasa_pack("${debian}/changelog" changelog.gz "${documents}")
  linimasa_pack("${PROJECT_SOURCE_DIR}/packaging/linux/man/linimasa.1" linimasa.1.gz "${CMAKE_INSTALL_MANDIR}/man1")
  linimasa_pack("${PROJECT_SOURCE_DIR}/packaging/linux/man/linimasa-cli.1" linimasa-cli.1.gz "${CMAKE_INSTALL_MANDIR}/man1")
  add_custom_target(linimasa_packed ALL DEPENDS ${packed_files})
endif()

include(CPack)
