"""The first update of a mirror in PostgreSQL: a million rows over HTTP on the loopback interface.

The database is a server of its own for each feed, in /tmp, where it takes some gigabytes for a while.
"""

import contextlib
import os
import subprocess
import time

import mirror
import support

FEEDS = {
    "accounts": ("44 columns (sync/Financial/GLAccounts)", 30, 64),
    "lines": ("74 columns (sync/Financial/TransactionLines)", None, 64),
}
SERVER = support.ROOT / "Tests" / "Support" / "PostgreSQLServer" / "throw-away-server"


@contextlib.contextmanager
def database():
    server = subprocess.Popen([SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        connection = server.stdout.readline().strip()
        if not connection:
            raise support.Skipped("no PostgreSQL server could be started")
        yield connection
    finally:
        server.stdin.close()
        server.wait()
        server.stdout.close()


def processor_time(connection):
    """The seconds of a server's processes, those that have ended included; nothing where there is no /proc."""
    folder = dict(word.split("=", 1) for word in connection.split())["host"]
    with open(f"{folder}/data/postmaster.pid") as file:
        leader = file.readline().strip()
    ticks = 0
    for process in filter(str.isdigit, os.listdir("/proc") if os.path.isdir("/proc") else []):
        with contextlib.suppress(OSError), open(f"/proc/{process}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
            if process == leader:
                ticks += sum(map(int, fields[11:15]))
            elif fields[1] == leader:
                ticks += sum(map(int, fields[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def run():
    with database():
        pass  # Without a server there is nothing to build.
    serve, load = support.built("MirrorLoad"), support.built("PostgreSQLMirrorLoad")
    for feed, (what, goal, memory) in FEEDS.items():
        with database() as connection, mirror.served(serve, feed, 1000, 1000) as port:
            before = processor_time(connection)
            rows, calls, seconds, peak = support.call([load, feed, port, connection]).split()
            time.sleep(0.5)
            spent = processor_time(connection) - before
        support.note(f"1,000,000 rows of {what}: {int(rows):,} rows; the server took {spent:.1f} s of processor time")
        support.report(f"{what}: calls", int(calls), at_most=1004)
        support.report(f"{what}: seconds of processor time", float(seconds), at_most=goal)
        support.report(f"{what}: most memory, in MB", int(peak) / 1e6, at_most=memory)
