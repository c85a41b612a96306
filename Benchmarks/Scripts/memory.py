"""The memory that reading needs: a million rows against a thousand."""

import support


def run():
    check = support.built("MemoryCheck")
    few = int(support.call([check, "1000"]))
    many = int(support.call([check, "1000000"]))
    support.note(f"peak: {few / 1e6:.1f} MB for 1,000 rows, {many / 1e6:.1f} MB for 1,000,000")
    support.report("megabytes more for 1,000,000 rows than for 1,000", (many - few) / 1e6, at_most=20)
