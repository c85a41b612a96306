"""The memory that files need on their way: 100 MB against 1 MB, up and down."""

import http.server
import os
import re
import tempfile
import threading

import support

TRANSPORTS = ["asynchttpclient", "urlsession"]
GOAL = 20


class Files(http.server.BaseHTTPRequestHandler):
    """Takes any body, and gives as many bytes as the address says."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        left = int(self.headers["Content-Length"])
        while left > 0:
            left -= len(self.rfile.read(min(left, 1 << 16)))
        answer = b'{"d":{"ID":"5d3f0000-0000-4000-8000-000000000001"}}'
        self.answer(201, "application/json", len(answer))
        self.wfile.write(answer)

    def do_GET(self):
        left = int(re.search(r"ID=(\d+)", self.path).group(1))
        self.answer(200, "application/octet-stream", left)
        chunk = bytes(1 << 16)
        while left > 0:
            self.wfile.write(chunk[:left])
            left -= min(left, len(chunk))

    def answer(self, status, kind, length):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *_):
        pass


def run():
    check = support.built("FileMemory")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            for transport in TRANSPORTS:
                few, many = (peak(check, transport, server.server_port, folder, size) for size in [1, 100])
                support.note(f"{transport}: peak {few / 1e6:.1f} MB for 1 MB each way, {many / 1e6:.1f} MB for 100 MB")
                support.report(f"megabytes more for 100 MB by {transport}", (many - few) / 1e6, at_most=GOAL)
    finally:
        server.shutdown()


def peak(check, transport, port, folder, megabytes):
    """The most memory that a process holds which sends and fetches a file of this size."""
    path = os.path.join(folder, f"{megabytes}.bin")
    with open(path, "wb") as file:
        for _ in range(megabytes):
            file.write(os.urandom(1_000_000))
    return int(support.call([check, transport, str(port), path]))
