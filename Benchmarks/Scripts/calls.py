"""Rows through the whole client (HTTP on the loopback interface, decoding, iterating) against its transport alone."""

import support


def run():
    for line in support.call([support.built("Calls")]).splitlines():
        service, client, bare, rows, size = line.split()
        client, bare, rows, megabytes = float(client), float(bare), int(rows), int(size) / 1e6
        pages = {"crm": "crm/Accounts, pages of 60", "sync": "sync/CRM/Accounts, pages of 1,000"}[service]
        support.note(f"{pages}: {rows / client:,.0f} rows a second, {megabytes / client:.0f} MB/s")
        support.report(f"{pages}: bare transport's time / the client's", bare / client, at_least=0.5)
