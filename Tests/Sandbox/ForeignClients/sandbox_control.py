"""The address /sandbox: the minute's budget comes back by moving the clock, not by waiting."""

import json
import urllib.request


def control(sandbox, path, body):
    request = urllib.request.Request(f"{sandbox['url']}/sandbox/{path}", json.dumps(body).encode())
    urllib.request.urlopen(request).close()
