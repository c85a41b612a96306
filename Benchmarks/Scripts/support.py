"""What the benchmarks share: folders, builds, yardsticks from elsewhere, and lines of results."""

import os
import pathlib
import shutil
import subprocess
import sys
import time

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
SCRATCH = pathlib.Path(os.environ.get("BENCHMARKS_SCRATCH", BENCHMARKS / ".build")).resolve()

missed = []


class Skipped(Exception):
    """A yardstick is not to be had on this machine."""


def call(command, **options):
    """Runs a command quietly and returns what it printed; shows everything when it fails."""
    result = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options
    )
    if result.returncode != 0:
        sys.exit(f"{result.stdout}{result.stderr}failed: {' '.join(map(str, command))}")
    return result.stdout


def remarks(command, **options):
    """What a command that succeeds says on standard error."""
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if result.returncode != 0:
        sys.exit(f"{result.stderr}failed: {' '.join(map(str, command))}")
    return result.stderr


def seconds(command, runs=1, **options):
    """The shortest of several runs of a command, from its start to its end."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        call(command, **options)
        best = min(best, time.perf_counter() - start)
    return best


def swift_build(package, scratch, configuration, *arguments):
    return [
        "swift", "build", "--quiet", "--package-path", package, "--scratch-path", SCRATCH / scratch,
        "-c", configuration, "-j", os.cpu_count(), *arguments,
    ]  # fmt: skip


def built(product, configuration="release", package=BENCHMARKS, scratch="benchmarks"):
    """The path of an executable, built when it is not."""
    call(swift_build(package, scratch, configuration, "--product", product))
    return SCRATCH / scratch / configuration / product


def python_with(package):
    """A Python that has this package from PyPI, in an environment of its own."""
    environment = SCRATCH / "python"
    python = environment / "bin" / "python"
    if not python.exists():
        if subprocess.run([sys.executable, "-m", "venv", environment], capture_output=True).returncode != 0:
            shutil.rmtree(environment, ignore_errors=True)
            raise Skipped(f"{package} needs Python's venv")
    if subprocess.run([python, "-c", f"import {package}"], capture_output=True).returncode != 0:
        install = subprocess.run([python, "-m", "pip", "install", "--quiet", package], capture_output=True)
        if install.returncode != 0:
            raise Skipped(f"{package} could not be installed from PyPI")
    return python


def report(what, ratio, at_most=None, at_least=None):
    """One line: what is compared, the ratio, and the goal."""
    goal, is_met = "", True
    if at_most is not None:
        goal, is_met = f"at most {at_most:g}", ratio <= at_most
    if at_least is not None:
        goal, is_met = f"at least {at_least:g}", ratio >= at_least
    if not is_met:
        missed.append(what)
    verdict = "" if not goal else "met" if is_met else "MISSED"
    print(f"  {what:<78} {ratio:>8.2f}   {goal:<14} {verdict}".rstrip(), flush=True)


def note(text):
    print(f"  {text}", flush=True)
