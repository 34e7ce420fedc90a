#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens the sample incident. Without a display, writes its report as PDF and HTML.

# shellcheck source=packaging/setup.sh
. "$(dirname "$0")/setup.sh"

install_packages ""
build release -DAFTERWORD_TESTS=OFF

program="$project/build/release/app/afterword"
output="$project/build/sample"
mkdir -p "$output"
rm -f "$output/sample.afterword"
"$program" sample "$output/sample.afterword"
if [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$output/sample.afterword"
fi
"$program" export "$output/sample.afterword" --to "$output/sample.pdf"
"$program" export "$output/sample.afterword" --to "$output/sample.html"

say ""
say "The sample incident's report:"
printf '%s\n' "$output/sample.pdf" "$output/sample.html"
say "The library it was made from: $output/sample.afterword"
say "The program: $program --help"
