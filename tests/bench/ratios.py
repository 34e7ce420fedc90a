#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against its peers on the same inputs, in one run, and prints ratios.

Usage: ratios.py PROGRAM DATA [--runs N] [NAME...]
DATA holds app.log, metrics.csv and slack.zip. A peer that is not installed is left out, and said. Times are those of whole processes with a
warm cache, peer and program in turn; the median counts. Memory is the largest seen: the resident set of the process, or the proportional sets
of all its processes together, for a peer such as a browser that has many.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

PYTHON_SLACK = """
import json, sqlite3, sys, zipfile
db = sqlite3.connect(sys.argv[2])
db.execute("create table message(ts text, channel text, user text, text text)")
with zipfile.ZipFile(sys.argv[1]) as archive:
    for name in archive.namelist():
        channel, slash, day = name.partition("/")
        if slash and day.endswith(".json"):
            rows = [(m.get("ts"), channel, m.get("user"), m.get("text")) for m in json.loads(archive.read(name))]
            db.executemany("insert into message values(?,?,?,?)", rows)
db.commit()
"""


class Measured:
    def __init__(self, seconds, megabytes):
        self.seconds = seconds
        self.megabytes = megabytes


def tree_of(root):
    """The process and all that it has started."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                    children.setdefault(int(file.read().rpartition(")")[2].split()[1]), []).append(int(entry))
            except (OSError, IndexError, ValueError):
                pass
    found, open_ends = [], [root]
    while open_ends:
        process = open_ends.pop()
        found.append(process)
        open_ends.extend(children.get(process, []))
    return found


def proportional_megabytes(root):
    total = 0
    for process in tree_of(root):
        try:
            with open(f"/proc/{process}/smaps_rollup", encoding="utf-8") as file:
                total += next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        except (OSError, StopIteration, ValueError):
            pass
    return total / 1024


class Watcher(threading.Thread):
    """Looks at the memory of a process and its children ten times a second."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root, self.peak, self.ended = root, 0, threading.Event()
        self.start()

    def run(self):
        while not self.ended.wait(0.1):
            self.peak = max(self.peak, proportional_megabytes(self.root))


def run_once(command, env):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    watcher = Watcher(process.pid)
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    watcher.ended.set()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}: {error.decode(errors='replace')[-500:]}")
    return Measured(seconds, max(usage.ru_maxrss / 1024, watcher.peak))


class Bench:
    def __init__(self, program, data, runs):
        self.program, self.data, self.runs = program, data, runs
        self.folder = tempfile.mkdtemp(prefix="afterword-bench-")
        self.env = dict(os.environ, AFTERWORD_STATE_DIR=os.path.join(self.folder, "state"), QT_QPA_PLATFORM="offscreen")
        self.failed = False

    def path(self, name):
        return os.path.join(self.folder, name)

    def fresh(self, name):
        """A new path; what was there is removed first, outside the measured time."""
        for suffix in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(self.path(name) + suffix):
                os.remove(self.path(name) + suffix)
        return self.path(name)

    def import_of(self, source):
        library = self.fresh("library.afterword")
        subprocess.run([self.program, "new", library, "--title", "bench"], check=True, env=self.env, stdout=subprocess.DEVNULL)
        return [self.program, "import", library, source, "--quiet", "--json"]

    def compare(self, name, ours, peer_name, peer, wanted, memory=None, memory_share=None):
        """`ours` and `peer` make a fresh command each time. `wanted`: peer's time divided by ours, at least."""
        tool = peer()[0]
        if not shutil.which(tool):
            print(f"{name:<24} against {peer_name:<22} left out: {tool} is not installed")
            return
        own, other = [], []
        for _ in range(self.runs):
            other.append(run_once(peer(), self.env))
            own.append(run_once(ours(), self.env))
        mine = statistics.median(m.seconds for m in own)
        theirs = statistics.median(m.seconds for m in other)
        peak, peer_peak = max(m.megabytes for m in own), max(m.megabytes for m in other)
        ratio = theirs / mine
        limit = memory if memory is not None else peer_peak * memory_share if memory_share else None
        ok = ratio >= wanted and (limit is None or peak <= limit)
        self.failed |= not ok
        print(
            f"{name:<24} against {peer_name:<22} {ratio:5.2f} x (wanted {wanted:.2f})  {mine:6.3f} s, {theirs:6.3f} s  "
            f"{peak:4.0f} MB, {peer_peak:4.0f} MB" + (f" (limit {limit:.0f})" if limit else "") + ("" if ok else "  MISSED")
        )

    # What is measured.

    def log(self):
        log = os.path.join(self.data, "app.log")
        bare = self.path("bare.tsv")
        if not os.path.exists(bare):
            with open(log, "rb") as source, open(bare, "wb") as target:
                shutil.copyfileobj(source, target)
        ours = lambda: self.import_of(log)
        self.compare("log, 1,000,000 lines", ours, "lnav", lambda: ["lnav", "-n", "-c", ";select count(*) from all_logs", log], 2.0, memory=150)
        statement = f".mode ascii\n.separator \\001 \\n\n.import {bare} line\n"
        script = self.path("import.sql")
        with open(script, "w", encoding="utf-8") as file:
            file.write("create table line(text);\n" + statement)
        self.compare("log, 1,000,000 lines", ours, "sqlite3 .import", lambda: ["sqlite3", self.fresh("peer.db"), f".read {script}"], 1.6, memory=150)

    def slack(self):
        archive = os.path.join(self.data, "slack.zip")
        ours = lambda: self.import_of(archive)
        python = shutil.which("python3") or "python3"
        self.compare("chat, 200,000 messages", ours, "python3", lambda: [python, "-c", PYTHON_SLACK, archive, self.fresh("peer.db")], 3.0, memory=150)
        self.compare("chat, 200,000 messages", ours, "unzip -p", lambda: ["unzip", "-p", archive], 1.0, memory=150)

    def metrics(self):
        table = os.path.join(self.data, "metrics.csv")
        ours = lambda: self.import_of(table)
        self.compare("metrics, 1,000,000 rows", ours, "sqlite3 .import", lambda: ["sqlite3", self.fresh("peer.db"), ".mode csv", f".import {table} metric"], 3.0, memory=150)

    def growth(self):
        """Memory of an import of each input once and ten times over; what is in use is the same, its peak moves a little."""
        for name in ("app.log", "slack.zip", "metrics.csv"):
            source = os.path.join(self.data, name)
            once, ten = (
                statistics.median(run_once(self.import_of(source) + [source] * more, self.env).megabytes for _ in range(self.runs))
                for more in (0, 9)
            )
            ok = ten <= once * 1.1
            self.failed |= not ok
            print(f"{name + ', ten times over':<24} {ten:4.0f} MB, once {once:4.0f} MB (limit {once * 1.1:.0f})" + ("" if ok else "  MISSED"))

    def pdf(self):
        library = os.path.join(self.data, "document.afterword")
        if not os.path.exists(library):
            print(f"pdf                      left out: {library} is missing (tests/bench/README.md says how it is made)")
            return
        html = self.path("document.html")
        subprocess.run([self.program, "export", library, "--to", html, "--quiet", "--force"], check=True, env=self.env)
        chromium = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", f"--user-data-dir={self.path('profile')}", f"--print-to-pdf={self.path('peer.pdf')}", "file://" + html,
        ]  # fmt: skip
        ours = lambda: [self.program, "export", library, "--to", self.path("document.pdf"), "--quiet", "--force"]
        self.compare("pdf of the document", ours, "chromium of our html", lambda: chromium, 8.0, memory_share=0.25)
        sizes = [os.path.getsize(self.path(name)) / 1e6 for name in ("document.pdf", "peer.pdf")]
        print(f"{'':<24} sizes: {sizes[0]:.2f} MB, {sizes[1]:.2f} MB" + ("" if sizes[0] <= sizes[1] else "  MISSED"))
        self.failed |= sizes[0] > sizes[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("data")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("names", nargs="*", default=["log", "slack", "metrics", "growth", "pdf"])
    arguments = parser.parse_intermixed_args()
    bench = Bench(os.path.abspath(arguments.program), os.path.abspath(arguments.data), arguments.runs)
    try:
        for name in arguments.names:
            getattr(bench, name)()
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)
    sys.exit(1 if bench.failed else 0)


if __name__ == "__main__":
    main()
