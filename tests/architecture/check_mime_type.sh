#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The MIME database takes our type, and knows a real library by its content alone. Usage: check_mime_type.sh PROGRAM MIME.xml
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
command -v update-mime-database >/dev/null || { echo "update-mime-database is not installed: nothing to check"; exit 0; }
mkdir -p "$folder/mime/packages"
cp "$2" "$folder/mime/packages/"
update-mime-database "$folder/mime"
test -f "$folder/mime/application/vnd.afterword.library.xml"
"$1" new "$folder/library" >/dev/null
identity=$(dd if="$folder/library" bs=1 skip=68 count=4 2>/dev/null)
test "$identity" = AFWD || { echo "the library's identity is '$identity'"; exit 1; }
grep -q 'vnd.afterword.library' "$folder/mime/magic"
