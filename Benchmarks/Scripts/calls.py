"""Rows through the whole client (HTTP on the loopback interface, decoding, iterating) against its transport alone."""

import support

# What the rows of a page are, and the goal. Of pages of 5 MB the transport alone takes one time or twice that, as the
# kernel spreads its threads over the cores or does not; their ratio says too little to be held to one.
PAGES = {
    "crm": ("60 rows of crm/Accounts a page", 0.5),
    "narrow": ("1,000 rows of sync/Payroll/Employments a page", 0.5),
    "sync": ("1,000 rows of sync/CRM/Accounts a page", None),
}

def run():
    for line in support.call([support.built("Calls")]).splitlines():
        service, client, raw, bare, rows, size = line.split()
        client, raw, bare, rows, megabytes = float(client), float(raw), float(bare), int(rows), int(size) / 1e6
        pages, goal = PAGES[service]
        support.note(f"{pages}: {rows / client:,.0f} rows a second, {megabytes / client:.0f} MB/s")
        times = f"client {client * 1000:.0f} ms, without decoding {raw * 1000:.0f} ms, bare transport {bare * 1000:.0f} ms"
        support.note(times)
        support.report(f"{pages}: bare transport / client", bare / client, at_least=goal)
