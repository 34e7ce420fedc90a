#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Closes the loopholes that include paths leave open. Usage: check_rooms.sh ROOT; prints what is wrong and ends with 1.
set -u
cd "$1" || exit 2
found=0

report() {
    if [ -n "$2" ]; then
        printf '%s:\n%s\n\n' "$1" "$2"
        found=1
    fi
}

in_code() { grep -rnE --include='*.h' --include='*.cpp' "$@" 2>/dev/null; }

# An include with a path goes around the include paths of the rooms.
report "Include by bare name, not by path" "$(in_code '#include "[^"]*/' app models views tests)"
report "Include Qt classes by name, not by module" "$(in_code '#include <Qt[A-Z][A-Za-z]*(/|>)' app models views tests | grep -vE '<QtGlobal>|<QtConcurrentRun>|<QtEndian>|<QtMath>|<QtPlugin>|<QtNumeric>')"

# The name of a header must say which one is meant.
report "Two headers of the same name" "$(find app models views -name '*.h' -printf '%f\n' 2>/dev/null | sort | uniq -d)"

# What a floor or room must not know.
report "Models know no widgets" "$(in_code '#include <Q(Widget|Application|MainWindow|Dialog|MessageBox|FileDialog|TableView|TreeView|ListView|Chart[A-Za-z]*)>' models)"
report "Models link no widgets and no charts" "$(grep -rnE --include=CMakeLists.txt 'Qt6::(Widgets|Charts)' models 2>/dev/null)"
report "SQL stays in storage and library" "$(in_code '#include <QSql[A-Za-z]*>' app models views | grep -vE '^models/(storage|library)/')"
report "Charts stay in views/evidence" "$(grep -rnE --include=CMakeLists.txt 'Qt6::Charts' app views 2>/dev/null | grep -v '^views/evidence/')"
report "The network stays in the tracker" "$(in_code '#include <Q(Network|Tcp|Udp|Ssl|Host)[A-Za-z]*>' app models views | grep -v '^models/tracker/')"
report "The application's folder is nobody's include" "$(grep -rnE --include=CMakeLists.txt 'afterword::app' models views 2>/dev/null)"

# Who may link whom (product and architecture: a room, then all that it may link).
allowed() {
    case "$1" in
    models/base) echo "" ;;
    models/domain) echo "base" ;;
    models/language) echo "base" ;;
    models/storage) echo "domain base" ;;
    models/document) echo "storage domain base" ;;
    models/timeline | models/evidence | models/writeup | models/causes | models/actions | models/debrief) echo "document domain base" ;;
    models/evidence/*) echo "evidence document domain base" ;;
    models/document/session) echo "document storage domain base" ;;
    models/timeline/*) echo "timeline timelinestory document storage domain base" ;;
    models/library) echo "storage domain base" ;;
    models/import) echo "domain base language" ;;
    models/import/job) echo "import importlogs importslack importtables importdocuments storage domain base language" ;;
    models/import/preview) echo "import importjob importslack storage domain base language" ;;
    models/import/*) echo "import domain base language" ;;
    models/report) echo "domain base timeline evidence" ;;
    models/report/*) echo "report reportfigures domain base timeline evidence" ;;
    views/base) echo "base" ;;
    views/timeline | views/timeline/*) echo "viewsbase viewscanvas viewspicking viewsinspector timeline timelinestory timelinecandidates document domain base" ;;
    views/import) echo "viewsbase importpreview importjob import storage domain base" ;;
    views/evidence) echo "viewsbase evidence evidencelist timeline report domain base" ;;
    views/evidencelist) echo "viewsbase evidencelist document domain base" ;;
    views/writeup) echo "viewsbase writeup report document domain base" ;;
    views/report) echo "viewsbase report domain base" ;;
    *) echo "*" ;;
    esac
}
while IFS= read -r file; do
    room=$(dirname "$file")
    may=$(allowed "$room")
    [ "$may" = "*" ] && continue
    for linked in $(sed -e 's/#.*//' "$file" | grep -oE 'afterword::[a-z]+' | sed 's/afterword:://' | sort -u); do
        [ "$linked" = options ] && continue
        case " $may " in
        *" $linked "*) ;;
        *) report "A link against the rules" "$file: $room must not link $linked" ;;
        esac
    done
done < <(find models views -name CMakeLists.txt 2>/dev/null)

# Size and habits.
report "Files of over 500 lines" "$(find app models views -name '*.cpp' -o -name '*.h' | xargs -r wc -l | awk '$2 != "total" && $1 > 500 {print $2 ": " $1}')"
report "std::views does not compile with every compiler" "$(in_code 'std::views|std::ranges::views' app models views)"
report "Left undone" "$(in_code '\b(TODO|FIXME|XXX)\b' app models views)"

exit "$found"
