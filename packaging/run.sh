#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and writes the report of the sample incident as PDF and HTML.

# shellcheck source=packaging/setup.sh
. "$(dirname "$0")/setup.sh"

install_packages ""
build release -DAFTERWORD_TESTS=OFF

program="$project/build/release/app/afterword"
output="$project/build/sample"
mkdir -p "$output"
rm -f "$output/sample.afterword"
"$program" sample "$output/sample.afterword"
"$program" export "$output/sample.afterword" --to "$output/sample.pdf"
"$program" export "$output/sample.afterword" --to "$output/sample.html"

say ""
say "The sample incident's report:"
printf '%s\n' "$output/sample.pdf" "$output/sample.html"
say "The library it was made from: $output/sample.afterword"
say "The program: $program --help"
