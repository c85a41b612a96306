"""The sandbox: reads a second, pages out of a million rows, its start, its reset, and its memory over a day."""

import http.client
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
import urllib.parse

import support

# Without the limits, which exist to refuse what is measured here.
PLAIN = ["--without", "rate-limits", "--without", "error-limit", "--quiet"]
DEMO = ["--seed", "demo", *PLAIN]
ROW = (
    "ID,Code,Description,StandardSalesPrice,CostPriceStandard,Unit,UnitDescription,ItemGroup,ItemGroupCode,"
    "ItemGroupDescription,SalesVatCode,IsSalesItem,IsStockItem,StartDate,Created,Modified,CreatorFullName,Division,"
    "GLRevenueCode,SearchCode"
)
PAGE = (
    "ID,OrderID,OrderNumber,LineNumber,Item,ItemCode,ItemDescription,Description,Quantity,UnitCode,UnitPrice,NetPrice,"
    "Discount,AmountDC,AmountFC,VATAmount,VATCode,VATPercentage,DeliveryDate,Division"
)
# The large set, and its rows.
ROWS = 1_000_000
LARGE = "hrm/Costunits"


class Sandbox:
    """A sandbox in a process of its own, and a connection to it."""

    def __init__(self, executable, *options):
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [executable, "--port", "0", "--format", "json", *options],
            cwd=support.ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        start = json.loads(self.process.stdout.readline() or "{}")
        if not start:
            raise SystemExit("The sandbox did not start.")
        self.url, self.division, self.token = start["url"], start["division"], start["token"]
        self.connection = http.client.HTTPConnection(self.url.removeprefix("http://"))
        self.send("GET", self.address("crm/Accounts?$select=Name&$top=1"))
        self.first_answer = time.perf_counter() - begin

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def address(self, path):
        return f"/api/v1/{self.division}/{path}"

    def send(self, method, address, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        self.connection.request(method, address, None if body is None else json.dumps(body), headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status >= 400:
            raise SystemExit(f"{method} {address}: {answer.status} {content[:300].decode()}")
        return json.loads(content) if content[:1] in b"{[" and content else None

    def rows(self, path):
        content = self.send("GET", self.address(path))["d"]
        return content if isinstance(content, list) else content["results"]

    def memory(self):
        """Resident, in megabytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


def wrk():
    found = shutil.which("wrk")
    if found is None and shutil.which("apt-get"):
        root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        subprocess.run([*root, "apt-get", "install", "-y", "-qq", "wrk"], capture_output=True)
        found = shutil.which("wrk")
    if found is None:
        raise support.Skipped("wrk is missing; Debian has it as a package")
    return found


def load(tool, sandbox, paths, connections, seconds=4):
    """Requests a second, and the 99th percentile in milliseconds, of reads of these paths in turn."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        addresses = ",".join(f'"{sandbox.address(path)}"' for path in paths)
        script.write(
            f"""
            local paths, place = {{{addresses}}}, 0
            wrk.headers["Authorization"] = "Bearer {sandbox.token}"
            request = function()
              place = place % #paths + 1
              return wrk.format("GET", paths[place])
            end
            done = function(summary, latency)
              local errors = summary.errors
              io.write(string.format("RESULT %f %f %d\\n", summary.requests / summary.duration * 1e6,
                latency:percentile(99) / 1000, errors.status + errors.read + errors.timeout))
            end
            """
        )
        script.flush()
        command = [tool, "-t2", f"-c{connections}", f"-d{seconds}s", "-s", script.name, sandbox.url]
        subprocess.run([*command[:3], "-d1s", *command[4:]], capture_output=True)
        output = support.call(command)
    rate, latency, errors = output.split("RESULT ")[1].split()[:3]
    if int(errors) > 0:
        raise SystemExit(f"{errors} requests of {paths[0]} were refused.")
    return float(rate), float(latency)


def reads(tool, executable):
    with Sandbox(executable, *DEMO) as sandbox:
        items = [row["ID"] for row in sandbox.rows("logistics/Items?$select=ID")]
        select = urllib.parse.quote(ROW, safe=",")
        rate, latency = load(tool, sandbox, [f"logistics/Items(guid'{item}')?$select={select}" for item in items], 16)
        support.note(f"single rows by key: 99th percentile {latency:.1f} ms")
        support.report("single rows of 20 properties by key, a second", rate, at_least=8000)
        rate, latency = load(tool, sandbox, [f"salesorder/SalesOrderLines?$select={PAGE}"], 16)
        support.note(f"pages: 99th percentile {latency:.1f} ms, {rate * 60:,.0f} rows a second")
        support.report("pages of 60 rows of 20 properties, a second", rate, at_least=2000)


def million(tool, executable, folder):
    """The rows are put into the sandbox's file by SQLite itself, which takes seconds."""
    file = folder / "million.sqlite"
    with Sandbox(executable, "--database", str(file), *PLAIN) as sandbox:
        for code in range(2):
            sandbox.send("POST", "/sandbox/rows", {"set": LARGE, "rows": [{"Code": f"{code}", "Description": "x"}]})
    with sqlite3.connect(file) as database:
        # Each description has 60 rows and a little more.
        database.execute(
            f"""INSERT INTO "{LARGE}" ("#id", "ID", "Code", "Description", "Division", "Created", "Modified")
            WITH RECURSIVE counter(n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM counter WHERE n < {ROWS + 1000})
            SELECT n, printf('%08x-0000-4000-8000-%012x', (n * 2654435761) % 4294967296, n), 'C' || n,
              'Unit ' || (n % {ROWS // 64}), {123456}, 17000000000000000 + n, 17000000000000000 + n FROM counter"""
        )
    database.close()
    with Sandbox(executable, "--database", str(file), *PLAIN) as sandbox:
        columns = "ID,Code,Description,Created,CreatorFullName,Division,EndDate,Modified"
        paths = [
            f"{LARGE}?$select={columns}&$filter=Description%20eq%20'Unit%20{n * 37 % (ROWS // 64)}'" for n in range(400)
        ]
        # The first read makes the index.
        begin = time.perf_counter()
        count = len(sandbox.rows(paths[0]))
        support.note(f"the first read of {count} rows, which makes the index: {time.perf_counter() - begin:.1f} s")
        rate, latency = load(tool, sandbox, paths, 2)
        support.note(f"a page out of {ROWS:,} rows by an indexed property: {rate:,.0f} a second")
        support.report("a page out of 1,000,000 rows: 99th percentile, ms", latency, at_most=10)


def start(executable):
    support.call([executable, "--help"])
    times = []
    for _ in range(6):
        with Sandbox(executable, "--no-seed-cache", *DEMO) as sandbox:
            times.append(sandbox.first_answer)
    support.report(
        "first answer after the first start of a day, which writes the demo data, s", statistics.median(times[1:]),
        at_most=0.5,
    )  # fmt: skip
    times = []
    for _ in range(6):
        with Sandbox(executable, *DEMO) as sandbox:
            times.append(sandbox.first_answer)
    support.report("first answer after a later start with demo data, s", statistics.median(times[1:]), at_most=0.5)
    with Sandbox(executable, *DEMO) as sandbox:
        resets = []
        for _ in range(20):
            begin = time.perf_counter()
            sandbox.send("POST", "/sandbox/reset")
            resets.append((time.perf_counter() - begin) * 1000)
    support.report("reset to the demo data, ms", statistics.median(resets), at_most=20)


def day(executable):
    """A call every six seconds for 24 hours on the sandbox's clock: reads, pages, changes, feeds, a refused call."""
    with Sandbox(executable, *DEMO) as sandbox:
        accounts = [row["ID"] for row in sandbox.rows("crm/Accounts?$select=ID")]
        early = 0.0
        for minute in range(24 * 60):
            account = sandbox.address(f"crm/Accounts(guid'{accounts[minute % len(accounts)]}')")
            for address in [
                account + "?$select=ID,Name", sandbox.address("crm/Accounts?$select=ID,Name&$top=20"),
                sandbox.address(f"salesorder/SalesOrders?$filter=OrderNumber%20gt%20{minute}&$select=OrderID,AmountFC"),
                sandbox.address(f"sync/CRM/Accounts?$filter=Timestamp%20gt%20{minute}L&$select=ID,Name"),
                sandbox.address(f"salesinvoice/SalesInvoices?$expand=SalesInvoiceLines&$top=3&$skip={minute % 50}"),
            ]:  # fmt: skip
                sandbox.send("GET", address)
            sandbox.send("PUT", account, {"Remarks": f"Minute {minute}"})
            sandbox.connection.request("GET", "/api/v1/1/crm/Accounts", headers={"User-Agent": f"client {minute}"})
            sandbox.connection.getresponse().read()
            sandbox.send("POST", "/sandbox/clock", {"advance": 60})
            if minute == 8 * 60:
                early = sandbox.memory()
        late = sandbox.memory()
    support.note(f"24 hours of traffic, about 11,500 calls: {early:.0f} MB after 8 hours, {late:.0f} MB at the end")
    support.report("memory after 24 hours / after 8 hours", late / early, at_most=1.05)


def run():
    executable = os.environ.get("EXACT_ONLINE_SANDBOX") or support.built(
        "exact-online-sandbox", package=support.ROOT, scratch="sandbox"
    )
    load_average = os.getloadavg()[0]
    if load_average > 1:
        support.note(f"the machine is not calm: load {load_average:.1f}")
    start(executable)
    tool = wrk()
    reads(tool, executable)
    with tempfile.TemporaryDirectory() as folder:
        million(tool, executable, pathlib.Path(folder))
    day(executable)
