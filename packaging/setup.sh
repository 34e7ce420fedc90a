# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: installs what is missing, and builds. Works with the bash 3.2 of macOS.

set -eu

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
prefixes=""

say() { printf '%s\n' "$*" >&2; }

names_of() { sed -e '/^#/d' -e '/^$/d' "$@"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        say "Packages are missing and need to be installed by root, but there is no sudo."
        say "Run as root: $*"
        exit 1
    fi
}

install_debian() {
    local missing="" name
    for name in $(names_of "$@"); do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $name"
    done
    [ -z "$missing" ] && return
    say "Installing:$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086 # one word per package
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

install_fedora() {
    local missing="" name
    for name in $(names_of "$@"); do
        rpm -q --quiet --whatprovides "$name" || missing="$missing $name"
    done
    [ -z "$missing" ] && return
    say "Installing:$missing"
    # shellcheck disable=SC2086
    as_root dnf install -y -q $missing >&2
}

install_homebrew() {
    local missing="" name
    if ! command -v brew >/dev/null 2>&1; then
        say "Homebrew is needed to install what is missing. It is at https://brew.sh"
        exit 1
    fi
    for name in $(names_of "$@"); do
        brew list --versions "$name" >/dev/null 2>&1 || missing="$missing $name"
    done
    # shellcheck disable=SC2086
    [ -z "$missing" ] || { say "Installing:$missing"; brew install -q $missing >&2; }
    # Homebrew keeps these apart from the system's own.
    for name in qt libarchive openssl@3; do
        prefixes="$prefixes;$(brew --prefix "$name")"
        export PKG_CONFIG_PATH="$(brew --prefix "$name")/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    done
}

# install_packages GROUP...: the groups are "" (to build and run) and "-test".
install_packages() {
    local group system files=""
    if command -v apt-get >/dev/null 2>&1; then
        system=debian
    elif command -v dnf >/dev/null 2>&1; then
        system=fedora
    elif [ "$(uname -s)" = Darwin ]; then
        system=homebrew
    else
        say "This system's packages are not known to the script. CONTRIBUTING.md says what is needed."
        exit 1
    fi
    for group in "$@"; do
        files="$files $project/packaging/packages/$system$group.txt"
    done
    # shellcheck disable=SC2086 # the paths of the lists, split on purpose; the project's own path is checked before
    "install_$system" $files
}

# build PRESET [OPTION...]: configures and builds into build/PRESET.
build() {
    local preset=$1
    shift
    cd "$project"
    cmake --preset "$preset" ${prefixes:+"-DCMAKE_PREFIX_PATH=${prefixes#;}"} "$@" >&2
    cmake --build --preset "$preset" >&2
}

case "$project" in
*" "*)
    say "The project's path has a blank in it, which the build tools do not take well: $project"
    exit 1
    ;;
esac
