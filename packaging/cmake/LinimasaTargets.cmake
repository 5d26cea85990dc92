# How every target of the project is made: one static library a folder, one test program a folder.
include(GNUInstallDirs)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)

add_library(linimasa_options INTERFACE)
target_include_directories(linimasa_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(linimasa_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_DISABLE_DEPRECATED_UP_TO=0x060600
  LINIMASA_VERSION="${PROJECT_VERSION}")
target_compile_options(linimasa_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wcast-qual
  -Wformat=2 -Wimplicit-fallthrough -fno-omit-frame-pointer)
if(LINIMASA_WARNINGS_AS_ERRORS)
  target_compile_options(linimasa_options INTERFACE -Werror)
endif()
if(LINIMASA_SANITIZE)
  target_compile_options(linimasa_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all)
  target_link_options(linimasa_options INTERFACE -fsanitize=address,undefined)
endif()

# linimasa_library(NAME [QOBJECTS] [LINKS target…]): the static library of the folder this is called in, made of all its sources
# but main.cpp.
# QOBJECTS: some class in it has the Q_OBJECT macro. A library links what its folder may include and nothing else, so that a forbidden include fails to link.
function(linimasa_library name)
  cmake_parse_arguments(ARG "QOBJECTS" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX AUTOMOC ${ARG_QOBJECTS})
  target_link_libraries(${name} PUBLIC linimasa_options ${ARG_LINKS})
  linimasa_precompile(${name} ${ARG_LINKS})
endfunction()

# linimasa_test(NAME [GUI] [LINKS target…]): one Catch2 program of all test_*.cpp in the folder this is called in.
# GUI tests get a QApplication on the offscreen platform, the others a QCoreApplication.
function(linimasa_test name)
  cmake_parse_arguments(ARG "GUI" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  add_executable(${name} ${sources})
  if(ARG_GUI)
    target_link_libraries(${name} PRIVATE linimasa_test_gui_main)
  else()
    target_link_libraries(${name} PRIVATE linimasa_test_main)
  endif()
  target_link_libraries(${name} PRIVATE linimasa_options ${ARG_LINKS})
  target_compile_definitions(${name} PRIVATE LINIMASA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  linimasa_precompile(${name} ${ARG_LINKS} Catch2::Catch2)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600)
endfunction()

# Precompiled headers: the few that nearly every file of a kind reads.
function(linimasa_precompile name)
  set(headers <QString> <QStringView> <QList> <vector> <optional> <algorithm>)
  if("Qt6::Widgets" IN_LIST ARGN)
    list(APPEND headers <QWidget> <QPainter> <QBoxLayout> <QAction>)
  endif()
  if("Catch2::Catch2" IN_LIST ARGN)
    list(APPEND headers <catch2/catch_test_macros.hpp>)
  endif()
  target_precompile_headers(${name} PRIVATE ${headers})
endfunction()
