// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

int main(int argc, char* argv[]) {
    return afterword::runProgram(argc, argv);
}
