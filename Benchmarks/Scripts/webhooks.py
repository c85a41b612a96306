"""Notifications over HTTP on the loopback interface, kept durably in SQLite before they are answered."""

import support

LOADS = {
    "steady": "200 notifications a second on 8 connections",
    "burst": "16 connections, each as fast as it is answered",
}


def run():
    for line in support.call([support.built("Webhooks")]).splitlines():
        load, count, seconds, median, percentile, longest = line.split()
        support.note(
            f"{LOADS[load]}: {int(count) / float(seconds):,.0f} a second, median {float(median):.1f} ms, "
            f"longest {float(longest):.1f} ms"
        )
        what = f"{LOADS[load]}: ms until 99 % are answered"
        support.report(what, float(percentile), at_most=10)
