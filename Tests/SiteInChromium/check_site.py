"""What a reader would notice on the documentation's site."""

import base64
import functools
import http.server
import os
import sys
import threading
from pathlib import Path

from devtools import CONTRAST, Chromium

SITE = Path(sys.argv[1])
SHOTS = os.environ.get("SHOTS")
MISSING_PICTURES = """
[...document.images].filter((image) => image.complete && !image.naturalWidth).map((image) => image.src)
"""


class Server(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def pages():
    """The articles, and the first page of each module, by their paths."""
    root, name = SITE / "documentation", "exact-online-for-swift"
    found = [folder.name for folder in root.iterdir() if (folder / "index.html").exists()]
    articles = [f"{name}/{page.parent.name}" for page in root.glob(f"{name}/*/index.html")]
    if not articles:
        sys.exit(f"{SITE} has no articles: build it with `make documentation`.")
    return sorted(found + articles)


def check(browser, address, page, width, height, scheme):
    browser.size(width, height, scheme)
    browser.open(f"{address}/documentation/{page}/")
    browser.wait("document.querySelector('main h1') !== null")
    problems = browser.errors()
    problems += [f"the picture {source} is missing" for source in browser.value(MISSING_PICTURES)]
    wide = browser.value("document.documentElement.scrollWidth")
    if wide > width:
        problems.append(f"it is {wide} px wide")
    problems += [f"contrast {text}" for text in browser.value(CONTRAST)]
    if SHOTS:
        image = browser.call("Page.captureScreenshot", format="png")["data"]
        Path(SHOTS, f"{page.replace('/', '-')}-{scheme}-{width}.png").write_bytes(base64.b64decode(image))
    if problems:
        sys.exit(f"{page}, {scheme}, {width} px:\n  " + "\n  ".join(problems))


def main():
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Server, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    browser = Chromium(os.environ["CHROMIUM"], os.environ["PROFILE"])
    try:
        found = pages()
        for page in found:
            check(browser, f"http://127.0.0.1:{server.server_port}", page, 1280, 800, "light")
            check(browser, f"http://127.0.0.1:{server.server_port}", page, 360, 740, "dark")
    finally:
        browser.close()
        server.shutdown()
    print(f"The site in Chromium: {len(found)} pages, light and dark, 1280 and 360 px wide.")


main()
