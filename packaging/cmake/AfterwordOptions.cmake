# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything that every target is compiled with, in one place. Nothing is set globally except what CMake offers only globally.

option(AFTERWORD_WERROR "Treat warnings as errors (set in CI)" OFF)
option(AFTERWORD_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(AFTERWORD_PCH "Use the small precompiled header" ON)
option(AFTERWORD_TESTS "Build the tests and benchmarks" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_LINK_LIBRARIES_ONLY_TARGETS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

find_program(AFTERWORD_CCACHE ccache)
if(AFTERWORD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without this sloppiness, ccache refuses every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${AFTERWORD_CCACHE})
endif()

add_library(afterword_options INTERFACE)
add_library(afterword::options ALIAS afterword_options)

target_compile_definitions(
  afterword_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_USE_QSTRINGBUILDER
            QT_STRICT_ITERATORS
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_NO_CONTEXTLESS_CONNECT
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(NOT MSVC)
  target_compile_options(
    afterword_options
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wshadow
              -Wconversion
              -Wsign-conversion
              -Wold-style-cast
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wnull-dereference
              -Wextra-semi
              $<$<BOOL:${AFTERWORD_WERROR}>:-Werror>)
else()
  target_compile_options(afterword_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${AFTERWORD_WERROR}>:/WX>)
endif()

# GCC 12 reports null dereferences inside its own headers once it inlines at -O2 (GCC bugs 105562, 105593).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(afterword_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-Wno-null-dereference>)
endif()

# libstdc++ 12 uses its own deprecated std::get_temporary_buffer inside std::stable_sort, and clang says so at every use.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(afterword_options INTERFACE -Wno-deprecated-declarations)
endif()

if(AFTERWORD_SANITIZE)
  target_compile_options(afterword_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(afterword_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(AFTERWORD_MOLD mold)
if(AFTERWORD_MOLD AND UNIX AND NOT APPLE)
  target_link_options(afterword_options INTERFACE -fuse-ld=mold)
endif()
