"""The first update of a mirror in SQLite: a million rows over HTTP on the loopback interface.

The file is in the folder for temporary files, where it takes some gigabytes for a while.
"""

import contextlib
import pathlib
import subprocess
import sys
import tempfile

import support

FEEDS = {
    "accounts": ("44 columns (sync/Financial/GLAccounts)", 45, 64),
    "lines": ("74 columns (sync/Financial/TransactionLines)", None, 64),
}


@contextlib.contextmanager
def served(load, feed, pages, rows):
    server = subprocess.Popen([load, "serve", feed, str(pages), str(rows)], stdout=subprocess.PIPE, text=True)
    try:
        port = server.stdout.readline().strip()
        if not port:
            sys.exit(f"failed: {load} serve")
        yield port
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def run():
    load = support.built("MirrorLoad")
    for feed, (what, goal, memory) in FEEDS.items():
        with tempfile.TemporaryDirectory() as folder, served(load, feed, 1000, 1000) as port:
            file = pathlib.Path(folder) / "mirror.sqlite"
            rows, calls, seconds, peak = support.call([load, "update", feed, port, file]).split()
            size = file.stat().st_size / 1e6
        support.note(f"1,000,000 rows of {what}: {int(rows):,} rows, file of {size:.0f} MB")
        support.report(f"{what}: calls", int(calls), at_most=1004)
        support.report(f"{what}: seconds of processor time", float(seconds), at_most=goal)
        support.report(f"{what}: most memory, in MB", int(peak) / 1e6, at_most=memory)
    with tempfile.TemporaryDirectory() as folder, served(load, "accounts", 1000, 1) as port:
        update = [load, "update", "accounts", port, pathlib.Path(folder) / "mirror.sqlite", "limited"]
        calls, seconds = support.call(update).split()
    support.report("part of the allowed 60 calls a minute", float(calls) / float(seconds), at_least=0.95)
