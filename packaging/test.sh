#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds without warnings, and runs all tests.

# shellcheck source=packaging/setup.sh
. "$(dirname "$0")/setup.sh"

install_packages "" "-test"
build dev -DAFTERWORD_WERROR=ON
ctest --preset dev -j "$(getconf _NPROCESSORS_ONLN)" "$@"
