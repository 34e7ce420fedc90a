# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later

# afterword_room(NAME HEADERS ... SOURCES ... PUBLIC ... PRIVATE ...)
#
# A room is a folder and a static library whose include path is its own folder, and nothing else. A header of another room is
# found only through a link to that room, so an include against the rules of CONTRIBUTING.md does not compile. What a room's
# headers do not need is linked PRIVATE, and then does not travel on to the rooms below.
function(afterword_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
  set(target afterword_${name})
  qt_add_library(${target} STATIC)
  add_library(afterword::${name} ALIAS ${target})
  target_sources(
    ${target}
    PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_CURRENT_SOURCE_DIR} FILES ${room_HEADERS}
    PRIVATE ${room_SOURCES})
  target_link_libraries(
    ${target}
    PUBLIC ${room_PUBLIC}
    PRIVATE afterword::options ${room_PRIVATE})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  afterword_use_pch(${target})
  set_property(GLOBAL APPEND PROPERTY AFTERWORD_ROOMS ${target})
endfunction()

# Gives TARGET the one small precompiled header, which is built once and shared.
function(afterword_use_pch target)
  if(NOT AFTERWORD_PCH)
    return()
  endif()
  if(NOT TARGET afterword_pch)
    file(WRITE ${CMAKE_BINARY_DIR}/afterword_pch.cpp "// Carries the precompiled header.\n")
    add_library(afterword_pch STATIC ${CMAKE_BINARY_DIR}/afterword_pch.cpp)
    target_link_libraries(afterword_pch PRIVATE afterword::options Qt6::Core)
    target_precompile_headers(
      afterword_pch
      PRIVATE
      <QByteArray>
      <QHash>
      <QJsonObject>
      <QList>
      <QObject>
      <QString>
      <QVariant>
      <algorithm>
      <memory>
      <optional>
      <string_view>
      <vector>)
  endif()
  target_precompile_headers(${target} REUSE_FROM afterword_pch)
endfunction()

# afterword_test(NAME ROOMS ... [LABELS ...] [SOURCES ...] [TIMEOUT seconds]): one Qt Test program from NAME.cpp in the current folder.
function(afterword_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "ROOMS;LABELS;SOURCES")
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 120)
  endif()
  if(NOT test_LABELS)
    set(test_LABELS unit)
  endif()
  qt_add_executable(${name} ${name}.cpp ${test_SOURCES})
  target_link_libraries(${name} PRIVATE afterword::options afterword_testsupport Qt6::Test ${test_ROOMS})
  afterword_use_pch(${name})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(
    ${name}
    PROPERTIES LABELS "${test_LABELS}"
               TIMEOUT ${test_TIMEOUT}
               ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;AFTERWORD_CORPUS=$ENV{AFTERWORD_CORPUS}")
endfunction()
