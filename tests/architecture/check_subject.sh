#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For pre-commit: the first line of the commit message in FILE has at most 60 characters and is followed by a body that says why.
set -eu
subject=$(head -n 1 "$1")
if [ "${#subject}" -gt 60 ]; then
    echo "The subject has ${#subject} characters; 60 is the most."
    exit 1
fi
