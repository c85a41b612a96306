"""Pages of 1,000 complete rows of the widest type and of a narrow one, against JSONDecoder into Codable structs, and
against orjson."""

import support

# Python's fastest JSON parser, without types: seconds for the shortest of 15 runs.
ORJSON = """
import sys, time, orjson
page = open(sys.argv[1], "rb").read()
best = float("inf")
for _ in range(15):
    start = time.perf_counter()
    orjson.loads(page)
    best = min(best, time.perf_counter() - start)
print(best)
"""


# Properties of each type.
WIDTHS = {"wide": 164, "narrow": 7}


def run():
    decode = support.built("Decode")
    try:
        python = support.python_with("orjson")
    except support.Skipped as reason:
        python = None
        support.note(f"without orjson: {reason}")
    for rows, width in WIDTHS.items():
        measure(decode, python, rows, width)


def measure(decode, python, rows, width):
    page = support.SCRATCH / f"page-{rows}.json"
    support.call([decode, "page", rows, page])

    best = {}
    orjson = float("inf")
    # By turns, so that a disturbance meets both.
    for _ in range(3):
        for line in support.call([decode, "measure", rows, page]).splitlines():
            name, value = line.split()
            best[name] = min(best.get(name, float("inf")), float(value))
        if python:
            orjson = min(orjson, float(support.call([python, "-c", ORJSON, page])))

    megabytes = best["bytes"] / 1e6
    rates = f"ours {megabytes / best['rows']:.0f} MB/s, JSONDecoder {megabytes / best['decoder']:.0f} MB/s"
    if python:
        rates += f", orjson {megabytes / orjson:.0f} MB/s"
    support.note(f"{megabytes:.1f} MB, 1,000 rows of {width} properties: {rates}")
    support.report("JSONDecoder's time / ours", best["decoder"] / best["rows"], at_least=8)
    support.report("the same, every property read", best["decoderRead"] / best["rowsRead"])
    if python:
        support.report("orjson's time / ours", orjson / best["rows"], at_least=1)
        support.report("orjson's time, nothing read / ours, every property read", orjson / best["rowsRead"])
