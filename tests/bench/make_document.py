#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the library that the PDF benchmark prints: 200 events, 10 charts, 20 screenshots, eleven sections of text.

Usage: make_document.py PROGRAM PICTURES LIBRARY
PICTURES is a folder with shot*.png. Everything goes through the command line, as a user would do it.
"""
import csv
import glob
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile

SECTIONS = "impact trigger resolution timeline rootCause wentWell didNotGoWell lucky ifWeHaveTime data".split()
SENTENCES = [
    "Customers in all regions could not reliably complete a purchase, and the latency of the checkout was above nine seconds at the worst point.",
    "The change had been made eleven times before; new this time was a setting that nobody had connected with it.",
    "The alert was routed to a channel that is not watched at night, so the first report came from a customer.",
    "Health checks share the pool with customer traffic, and a saturated pool therefore looks like a dead pod.",
    "The team wrote its reasoning into the channel at the time, which made this document much easier to write.",
]
KINDS = "alert observation hypothesis decision action communication customerReport change".split()


def clock(second):
    return f"2026-03-14T{2 + second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}Z"


def write_events(path, rng):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["time", "kind", "author", "text"])
        second = 2400
        for _ in range(200):
            second += rng.randint(4, 60)
            out.writerow([clock(second), rng.choice(KINDS), rng.choice(["Maya", "Priya", "Jonas", "Lena"]), rng.choice(SENTENCES)[: rng.randint(40, 120)]])


def write_chart(path, rng):
    with open(path, "w", encoding="utf-8") as file:
        file.write("time,value\n")
        level = rng.uniform(50, 900)
        for point in range(720):
            bump = 4 * level / (1 + math.exp(-(point - 200) / 9)) / (1 + math.exp((point - 520) / 9))
            file.write(f"{clock(point * 15)},{level + bump + rng.gauss(0, level / 20):.3f}\n")


def main():
    program, pictures, library = sys.argv[1:4]
    rng = random.Random(2291)
    folder = tempfile.mkdtemp()

    def run(*arguments):
        subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)

    if os.path.exists(library):
        os.remove(library)
    run("new", library, "--title", "Checkout degraded by pool exhaustion and a blocking migration", "--severity", "SEV1", "--lead", "Maya Okafor")
    write_events(os.path.join(folder, "events.csv"), rng)
    run("import", library, os.path.join(folder, "events.csv"), "--pick", "--quiet")
    os.makedirs(os.path.join(folder, "evidence"))
    for number in range(1, 11):
        write_chart(os.path.join(folder, "evidence", f"chart{number:02d}.csv"), rng)
    for picture in sorted(glob.glob(os.path.join(pictures, "shot*.png"))):
        shutil.copy(picture, os.path.join(folder, "evidence"))
    run("import", library, os.path.join(folder, "evidence"), "--quiet")
    texts = [f"section.{key}=" + "\n\n".join(" ".join(rng.sample(SENTENCES, 4)) for _ in range(2)) for key in SECTIONS]
    run("set", library, "impactStart=2026-03-14T02:41:00Z", "detected=2026-03-14T02:52:00Z", "resolved=2026-03-14T05:06:00Z", *texts)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
