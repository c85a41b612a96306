#!/usr/bin/env python3
"""A stand-in for an OpenTelemetry collector, for Examples/observability.

collector.py FOLDER           listens on a free port of 127.0.0.1, prints it, and stores what is sent to it.
collector.py --check FOLDER   looks at what was stored; ends with 1 and a sentence where it is not as expected. Texts that
                              must not have been sent, such as a token, are lines of standard input.
"""
import json
import pathlib
import re
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer


def listen(folder):
    class Collector(BaseHTTPRequestHandler):
        count = 0

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            signal = self.path.removeprefix("/v1/")
            is_known = signal in ("traces", "metrics") and self.headers["Content-Type"] == "application/json"
            if is_known:
                Collector.count += 1
                (folder / f"{signal}.{Collector.count}.json").write_bytes(body)
            self.send_response(200 if is_known else 400)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Collector)
    print(server.server_port, flush=True)
    server.serve_forever()


def expect(condition, sentence):
    if not condition:
        sys.exit(f"collector: {sentence}")


def stored(folder, signal, resources, scopes, name):
    """The elements of all stored bodies, after a look at what is around them."""
    elements = []
    for path in sorted(folder.glob(f"{signal}.*.json")):
        for resource in json.loads(path.read_text())[resources]:
            names = [a["value"]["stringValue"] for a in resource["resource"]["attributes"] if a["key"] == "service.name"]
            expect(names == ["bookkeeping"], f"the {signal} are of the service {names}")
            elements += [element for scope in resource[scopes] for element in scope[name]]
    return elements


def value(attributes, name):
    found = [a["value"] for a in attributes if a["key"] == name]
    return next(iter(found[0].values())) if found else None


def check(folder, secrets):
    spans = stored(folder, "traces", "resourceSpans", "scopeSpans", "spans")
    names = {span["name"] for span in spans}
    for name in ("example", "GET crm/Accounts page", "GET crm/Accounts call", "GET crm/Accounts",
                 "changes sync/CRM/Accounts", "GET sync/CRM/Accounts"):
        expect(name in names, f"no span is called {name}, only {sorted(names)}")
    ids = {span["spanId"] for span in spans}
    expect(len({span["traceId"] for span in spans}) == 1, "the spans are of several traces")
    for span in spans:
        expect(re.fullmatch("[0-9a-f]{16}", span["spanId"]), f"{span['name']} has the id {span['spanId']}")
        expect(re.fullmatch("[0-9a-f]{32}", span["traceId"]), f"{span['name']} has the trace {span['traceId']}")
        expect(int(span["startTimeUnixNano"]) <= int(span["endTimeUnixNano"]), f"{span['name']} ends before it begins")
        is_root = span["name"] == "example"
        expect(is_root or span.get("parentSpanId") in ids, f"{span['name']} has no parent that was sent")
    requests = [span for span in spans if span["kind"] == 3]
    for span in requests:
        expect(span["name"] not in ("GET", "POST"), "the HTTP library makes spans of its own")
        for name in ("http.request.method", "url.full", "server.address", "server.port", "http.response.status_code"):
            expect(value(span["attributes"], name) is not None, f"{span['name']} has no {name}")
        status = int(value(span["attributes"], "http.response.status_code"))
        expect((status >= 400) == (span.get("status", {}).get("code") == 2), f"{span['name']}: {status}, {span}")
    expect(any("error.type" in str(span["attributes"]) for span in requests), "no request has failed")

    metrics = {}
    for metric in stored(folder, "metrics", "resourceMetrics", "scopeMetrics", "metrics"):
        metrics[metric["name"]] = metric
    for name in ("exact_online_calls", "exact_online_pages", "exact_online_rows", "exact_online_change_runs",
                 "exact_online_remaining_calls", "exact_online_request_duration"):
        # A counter that was never counted up is not there: an empty sandbox has no rows.
        expect(name in metrics or name == "exact_online_rows", f"no metric is called {name}, only {sorted(metrics)}")
    durations = metrics["exact_online_request_duration"]["histogram"]["dataPoints"]
    expect(sum(int(point["count"]) for point in durations) == len(requests), "spans and metrics differ in their number")
    for point in durations:
        expect(sum(map(int, point["bucketCounts"])) == int(point["count"]), "a histogram's buckets do not add up")
        expect(len(point["bucketCounts"]) == len(point["explicitBounds"]) + 1, "a histogram lacks a bucket")

    everything = "".join(path.read_text() for path in folder.glob("*.json"))
    for secret in secrets:
        expect(secret not in everything, "a token, or the value of a filter, was sent")
    print(f"observability: {len(spans)} spans and {len(metrics)} metrics of a program arrived at a collector")


if __name__ == "__main__":
    if sys.argv[1] == "--check":
        check(pathlib.Path(sys.argv[2]), [line for line in sys.stdin.read().splitlines() if line])
    else:
        listen(pathlib.Path(sys.argv[1]))
