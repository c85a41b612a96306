"""How long the compiler needs to type-check the longest expressions that users write."""

import re

import support

EXPRESSIONS = {"nineConditions": "a where of nine conditions", "twelveProperties": "a select of twelve properties"}


def run():
    support.call(support.swift_build(support.ROOT, "client", "debug", "--target", "ExactOnline"))
    modules = support.SCRATCH / "client" / "debug" / "Modules"
    source = support.BENCHMARKS / "Sources" / "TypeCheck" / "Expressions.swift"
    frontend = ["-Xfrontend", "-warn-long-expression-type-checking=1"]
    command = ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, source, *frontend]
    runs = [milliseconds(support.remarks(command), source.read_text()) for _ in range(3)]
    for function, what in EXPRESSIONS.items():
        best = min(times.get(function, 0) for times in runs)
        support.report(f"{what}, milliseconds to type-check", best, at_most=100)


def milliseconds(warnings, source):
    """The longest time of an expression in each function; what takes less than one is not reported."""
    lines = source.splitlines()
    times = {}
    for line, time in re.findall(r"swift:(\d+):\d+: warning: expression took (\d+)ms", warnings):
        before = "\n".join(lines[: int(line)])
        function = re.findall(r"func (\w+)", before)[-1]
        times[function] = max(times.get(function, 0), int(time))
    return times
