"""Runs the benchmarks that are named, or all."""

import sys

import calls
import compile_time
import decode
import generate
import memory
import mirror
import mirror_postgresql
import sandbox
import support
import transfers
import typecheck
import webhooks

BENCHMARKS = {
    "typecheck": typecheck.run,
    "decode": decode.run,
    "calls": calls.run,
    "memory": memory.run,
    "transfers": transfers.run,
    "generate": generate.run,
    "sandbox": sandbox.run,
    "webhooks": webhooks.run,
    "mirror": mirror.run,
    "mirror-postgresql": mirror_postgresql.run,
    "compile": compile_time.run,
}


def main():
    names = sys.argv[1:] or list(BENCHMARKS)
    for name in names:
        if name not in BENCHMARKS:
            sys.exit(f"There is no benchmark '{name}'; there are {', '.join(BENCHMARKS)}.")
    for name in names:
        print(name, flush=True)
        try:
            BENCHMARKS[name]()
        except support.Skipped as reason:
            print(f"  skipped: {reason}", flush=True)
    if support.missed:
        sys.exit(f"{len(support.missed)} missed: {', '.join(support.missed)}")


main()
