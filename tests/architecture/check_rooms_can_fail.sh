#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Plants one violation of each kind in an otherwise empty tree and sees check_rooms.sh find it.
set -u
check=$(cd "$(dirname "$0")" && pwd)/check_rooms.sh
failed=0

plant() { # NAME FILE CONTENT
    local root
    root=$(mktemp -d)
    mkdir -p "$root/app" "$root/models" "$root/views" "$root/tests" "$root/$(dirname "$2")"
    printf '%s\n' "$3" >"$root/$2"
    if "$check" "$root" >/dev/null; then
        echo "not found: $1"
        failed=1
    fi
    rm -rf "$root"
}

empty=$(mktemp -d)
mkdir -p "$empty/app" "$empty/models" "$empty/views" "$empty/tests"
"$check" "$empty" || { echo "an empty tree is refused"; failed=1; }
rm -rf "$empty"

plant "include by path" models/report/a.cpp '#include "../storage/library.h"'
plant "umbrella include" models/report/a.cpp '#include <QtWidgets>'
plant "widget in models" models/report/a.cpp '#include <QWidget>'
plant "widgets linked in models" models/report/CMakeLists.txt 'target_link_libraries(x PRIVATE Qt6::Widgets)'
plant "SQL outside storage" models/report/a.cpp '#include <QSqlQuery>'
plant "network outside the tracker" app/a.cpp '#include <QNetworkAccessManager>'
plant "link upwards" models/domain/CMakeLists.txt 'afterword_room(domain PUBLIC afterword::storage)'
plant "link sideways" models/timeline/CMakeLists.txt 'afterword_room(timeline PUBLIC afterword::evidence)'
plant "long file" models/base/a.cpp "$(yes '//' | head -n 501)"
plant "left undone" models/base/a.cpp '// TODO'
exit "$failed"
