"""What a person would notice on the sandbox's page."""

import base64
import json
import os
import sys
import urllib.error
import urllib.request

from devtools import CONTRAST, Chromium

START = json.loads(os.environ["SANDBOX"])
URL = START["url"]
API = f"{URL}/api/v1/{START['division']}"
SHOTS = os.environ.get("SHOTS")

CONTROLS = """
[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']")]
  .filter((e) => e.checkVisibility() && !e.disabled)
"""


def send(method, address, body=None, token=START["token"], agent="acme-sync/2.1"):
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json", "User-Agent": agent}
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    try:
        with urllib.request.urlopen(urllib.request.Request(address, data, headers, method=method)) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def fill():
    """A sandbox that was used for a while."""
    names = ["Bakkerij De Ster", "Van Dijk Installaties", "Fietsenhandel Molenaar", "Studio Noord", "Hotel Aan de Maas"]
    rows = [
        {"Name": f"{names[i % 5]} {i // 5 + 1}", "Code": str(1000 + i), "City": ["Delft", "Breda", "Assen"][i % 3],
         "Status": "CSP"[i % 3], "Email": f"info{i}@example.com"}
        for i in range(130)
    ]
    rows.append({"Name": "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"})
    send("POST", f"{URL}/sandbox/seed", {"set": "crm/Accounts", "rows": rows})
    send("POST", f"{URL}/sandbox/faults", {"kind": "status", "status": 503, "path": "logistics/Items", "count": 1})
    send("POST", f"{URL}/sandbox/faults", {"kind": "latency", "seconds": 0.01, "probability": 0.05})
    send("GET", f"{URL}/api/v1/current/Me?$select=CurrentDivision", agent="acme-shop/1.4")
    send("GET", f"{API}/crm/Accounts?$select=ID,Name,Code&$top=5")
    send("GET", f"{API}/crm/Accounts?$select=ID,Name&$filter=Code%20eq%20'1024'")
    send("GET", f"{API}/crm/Accounts", agent="acme-shop/1.4")
    send("POST", f"{API}/crm/Accounts", {"Name": "Nieuwe klant", "City": "Utrecht"}, agent="acme-shop/1.4")
    send("GET", f"{API}/logistics/Items?$select=ID,Code&$top=1")
    send("GET", f"{API}/salesinvoice/SalesInvoices?$select=InvoiceID,AmountDC&$top=1", token="wrong")
    send("GET", f"{API}/crm/Accountz?$select=ID", agent="<b>acme</b>/3")
    send("PUT", f"{API}/crm/Accounts(guid'00000000-0000-0000-0000-000000000001')", {"Name": "x"})
    send("GET", f"{API}/sync/CRM/Accounts?$filter=Timestamp%20gt%200L&$select=ID,Name,Timestamp")


def check(browser, name, path):
    for scheme in ("light", "dark"):
        for width, height in ((1280, 800), (360, 740)):
            where = f"{name}, {scheme}, {width} px"
            browser.size(width, height, scheme)
            browser.open(URL + path)
            problems = browser.errors()
            wide = browser.value("document.documentElement.scrollWidth")
            if wide > width:
                problems.append(f"it is {wide} px wide")
            problems += [f"contrast {text}" for text in browser.value(CONTRAST)]
            if browser.value("document.title.includes('taken')"):
                problems.append("a row's script ran")
            if SHOTS:
                image = browser.call("Page.captureScreenshot", format="png")["data"]
                with open(f"{SHOTS}/{name}-{scheme}-{width}.png", "wb") as file:
                    file.write(base64.b64decode(image))
            if problems:
                sys.exit(f"{where}:\n  " + "\n  ".join(problems))


def check_keyboard(browser, name, path):
    """The Tab key reaches every control, and shows where it is; every control has a name."""
    browser.size(1280, 800, "light")
    browser.open(URL + path)
    browser.value(f"window.controls = {CONTROLS}; window.reached = new Set()")
    count = browser.value("controls.length")
    for _ in range(count + 3):
        browser.press("Tab", 9)
        browser.value(
            "reached.add(document.activeElement); "
            "window.unseen = getComputedStyle(document.activeElement).outlineStyle === 'none' "
            "&& document.activeElement !== document.body ? document.activeElement.outerHTML : window.unseen")
    missed = browser.value("controls.filter((e) => !reached.has(e)).map((e) => e.outerHTML.slice(0, 120))")
    if missed:
        sys.exit(f"{name}: Tab does not reach\n  " + "\n  ".join(missed))
    if browser.value("window.unseen || ''"):
        sys.exit(f"{name}: focus cannot be seen at {browser.value('window.unseen')[:200]}")
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    roles = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "switch", "spinbutton", "region", "meter"}
    for node in nodes:
        role = node.get("role", {}).get("value")
        if not node.get("ignored") and role in roles and not node.get("name", {}).get("value"):
            sys.exit(f"{name}: a {role} has no name: {json.dumps(node)[:300]}")


def check_live(browser):
    browser.size(1280, 800, "light")
    browser.open(URL + "/")
    browser.wait("document.querySelector('[data-events]').textContent.includes('live')")
    first = "document.querySelector('#requests tbody tr')"
    send("GET", f"{API}/crm/Contacts?$select=ID&$top=1", agent="<script>document.title='taken'</script>")
    browser.wait(f"{first}.textContent.includes('crm/Contacts')")
    browser.value("[...document.querySelectorAll('button')].find((e) => e.textContent === 'Pause').click()")
    send("GET", f"{API}/crm/Addresses?$select=ID&$top=1")
    browser.wait("[...document.querySelectorAll('button')].some((e) => e.textContent === 'Go on (1)')")
    if browser.value(f"{first}.textContent.includes('crm/Addresses')"):
        sys.exit("A request appeared although the list is paused.")
    browser.value("[...document.querySelectorAll('button')].find((e) => e.textContent.startsWith('Go on')).click()")
    browser.wait(f"{first}.textContent.includes('crm/Addresses')")
    # The line leads to the exchange, by way of a request for a page.
    browser.events.clear()
    browser.value(f"{first}.querySelector('a').click()")
    browser.wait("document.querySelector('#exchange')?.textContent.includes('crm/Addresses')")
    if problems := browser.errors():
        sys.exit("live requests:\n  " + "\n  ".join(problems))


def check_forms(browser):
    browser.open(URL + "/sandbox/page/behaviours")
    browser.value("document.querySelector('[aria-label=required]').click()")
    browser.wait("document.querySelector('[role=status]')?.textContent.includes('switched')")
    if browser.value("document.querySelector('[aria-label=required]').getAttribute('aria-checked')") != "false":
        sys.exit("The switch did not move.")
    browser.value("document.querySelector('[aria-label=required]').click()")
    browser.wait("document.querySelector('[aria-label=required]')?.getAttribute('aria-checked') === 'true'")
    if problems := browser.errors():
        sys.exit("forms:\n  " + "\n  ".join(problems))


def main():
    fill()
    views = {
        "requests": "/", "exchange": "/?request=5", "entities": "/sandbox/page/entities",
        "rows": "/sandbox/page/rows?set=crm/Accounts", "limits": "/sandbox/page/limits",
        "tokens": "/sandbox/page/tokens", "webhooks": "/sandbox/page/webhooks",
        "behaviours": "/sandbox/page/behaviours", "faults": "/sandbox/page/faults", "clock": "/sandbox/page/clock",
        "report": "/sandbox/page/report", "all-sets": "/sandbox/page/entities?empty=on",
    }
    if SHOTS:
        os.makedirs(SHOTS, exist_ok=True)
    browser = Chromium(os.environ["CHROMIUM"], os.environ["PROFILE"])
    try:
        browser.open(URL + views["rows"])
        views["row"] = browser.value("document.querySelector('tbody a').getAttribute('href')")
        for name, path in views.items():
            check(browser, name, path)
            if name != "all-sets":
                check_keyboard(browser, name, path)
        check_live(browser)
        check_forms(browser)
    finally:
        browser.close()
    print(f"The page in Chromium: {len(views)} views, light and dark, 1280 and 360 px wide, keyboard, live requests, forms.")


main()
