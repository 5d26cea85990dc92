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
# A quick linker where there is one: most of a small change's build is linking.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT LINIMASA_FUZZ)
  target_link_options(linimasa_options INTERFACE -fuse-ld=mold)
endif()
if(LINIMASA_WARNINGS_AS_ERRORS)
  target_compile_options(linimasa_options INTERFACE -Werror)
endif()
# What is given to others does not tell where it was built, and is the same wherever that is.
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(linimasa_options INTERFACE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
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
  if(ARG_QOBJECTS)
    # A header added to a folder built before must be seen by moc too, not only by the compiler.
    set_target_properties(${name} PROPERTIES
      AUTOGEN_TARGET_DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}_autogen.dir/AutogenInfo.json")
  endif()
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
    target_link_libraries(${name} PRIVATE linimasa_test_gui_main linimasa_translations)
  else()
    target_link_libraries(${name} PRIVATE linimasa_test_main)
  endif()
  target_link_libraries(${name} PRIVATE linimasa_options ${ARG_LINKS})
  if(ARG_GUI)
    linimasa_precompile(${name} PROGRAM Qt6::Widgets)
  else()
    linimasa_precompile(${name} PROGRAM)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 600)
endfunction()

# linimasa_reads_files(NAME): a program of the build that reads article files finds linimasa-read beside itself, as an installed one
# finds it in libexec.
function(linimasa_reads_files name)
  add_dependencies(${name} linimasa-read)
  add_custom_command(TARGET ${name} POST_BUILD COMMAND "${CMAKE_COMMAND}" -E create_symlink
    "$<TARGET_FILE:linimasa-read>" "$<TARGET_FILE_DIR:${name}>/linimasa-read" VERBATIM)
endfunction()

# Four precompiled headers, each made once and shared: compiling one a target costs a cold build minutes. A library's are position
# independent in another way than a program's, so tests have theirs made as a program. What a header's target does not define (the
# names of Qt's modules) its users may: none of these headers asks for it.
function(linimasa_make_precompiled name kind)
  cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
  set(source "${PROJECT_BINARY_DIR}/${name}.cpp")
  if(kind STREQUAL "PROGRAM")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n" @ONLY)
    add_executable(${name} "${source}")
  else()
    file(CONFIGURE OUTPUT "${source}" CONTENT "\n" @ONLY)
    add_library(${name} OBJECT "${source}")
  endif()
  target_link_libraries(${name} PRIVATE linimasa_options ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(linimasa_core_headers <QString> <QStringView> <QStringList> <QList> <QHash> <QDate> <algorithm> <functional> <map> <memory>
  <optional> <ranges> <utility> <vector>)
set(linimasa_widgets_headers ${linimasa_core_headers} <QAction> <QBoxLayout> <QLabel> <QPainter> <QWidget>)

# linimasa_precompile(NAME [PROGRAM] LINKS…): gives the target the precompiled header that suits its links.
function(linimasa_precompile name)
  set(kind "library")
  if("PROGRAM" IN_LIST ARGN)
    set(kind "program")
  endif()
  set(parts "core")
  if("Qt6::Widgets" IN_LIST ARGN)
    set(parts "widgets")
  endif()
  set(precompiled linimasa_precompiled_${kind}_${parts})
  if(NOT TARGET ${precompiled})
    set(links Qt6::Core)
    set(headers ${linimasa_${parts}_headers})
    if(parts STREQUAL "widgets")
      set(links Qt6::Widgets)
    endif()
    if(kind STREQUAL "program")
      list(APPEND links Catch2::Catch2)
      list(APPEND headers <catch2/catch_test_macros.hpp>)
      linimasa_make_precompiled(${precompiled} PROGRAM LINKS ${links} HEADERS ${headers})
    else()
      linimasa_make_precompiled(${precompiled} LIBRARY LINKS ${links} HEADERS ${headers})
    endif()
  endif()
  target_precompile_headers(${name} REUSE_FROM ${precompiled})
endfunction()
