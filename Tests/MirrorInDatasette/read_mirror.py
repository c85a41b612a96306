"""Datasette opens a mirror and answers by its JSON API what sqlite3 answers, also while an update writes."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
from importlib.metadata import version
from pathlib import Path

from sandbox_control import control

sandbox = json.loads(os.environ["SANDBOX"])
folder = Path(os.environ["FOLDER"])
file = folder / "exact.sqlite"
exact_online = os.path.join(os.environ["PROGRAMS"], "exact-online")
SETS = ["accounts", "gl_accounts", "transaction_lines"]
# The first query of the page: revenue by customer and month.
REVENUE = re.search(r"```sql\n(.*?)```", Path("Documentation/mirror.md").read_text(), re.DOTALL).group(1)
COUNT = "SELECT mirror_generation AS generation, count(*) AS rows FROM transaction_lines GROUP BY 1 ORDER BY 1"


def mirror(*options):
    command = [exact_online, "mirror", *SETS, "--into", file, "--reserve", "0", *options]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def finish(update):
    said = update.communicate(timeout=120)[1]
    assert update.returncode == 0, said


def sqlite3(query):
    command = ["sqlite3", "-json", "-readonly", file, query]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout or "[]")


class Datasette:
    """A server that has the mirror open, on a port of its own."""

    def __init__(self):
        program = os.path.join(os.path.dirname(sys.executable), "datasette")
        settings = {"max_returned_rows": 100_000, "sql_time_limit_ms": 60_000, "num_sql_threads": 2}
        options = [word for name, value in settings.items() for word in ("--setting", name, str(value))]
        self.process = subprocess.Popen(
            [program, "serve", file, "--host", "127.0.0.1", "--port", "0", *options],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        said = ""
        for line in self.process.stderr:
            said += line
            if found := re.search(r"running on (http://127\.0\.0\.1:\d+)", line):
                self.base = found.group(1)
                # Or its log of requests would fill the pipe.
                threading.Thread(target=self.process.stderr.read, daemon=True).start()
                return
        raise AssertionError(said)

    def get(self, path, **parameters):
        address = f"{self.base}/{path}?{urllib.parse.urlencode(parameters)}"
        with urllib.request.urlopen(address, timeout=60) as answer:
            return json.load(answer)

    def query(self, text):
        answer = self.get("exact.json", sql=text, _shape="objects")
        assert not answer["truncated"]
        return answer["rows"]


def check_tables(datasette):
    tables = {table["name"]: table for table in datasette.get("exact.json")["tables"]}
    assert set(SETS) <= tables.keys(), tables.keys()
    for name in SETS:
        assert tables[name]["primary_keys"] == ["Division", "ID"], tables[name]
    views = datasette.get("exact.json")["views"]
    assert {f"{name}_view" for name in SETS} <= {view["name"] for view in views}, views


def check_table(datasette):
    """A table, page by page, and the row at an address of its own."""
    rows, following = [], None
    while True:
        position = {"_next": following} if following else {}
        page = datasette.get("exact/accounts.json", _shape="objects", _size=50, **position)
        rows += page["rows"]
        following = page["next"]
        if not following:
            break
    assert rows == sqlite3("SELECT * FROM accounts ORDER BY Division, ID"), len(rows)
    key = f"{rows[0]['Division']},{rows[0]['ID']}"
    assert datasette.get(f"exact/accounts/{key}.json", _shape="objects")["rows"] == rows[:1]


def check_view(datasette):
    """Amounts are numbers in a view, so that Datasette filters and sorts them as such."""
    page = datasette.get(
        "exact/transaction_lines_view.json", _shape="objects", _size=20, AmountDC__gt=1000, _sort_desc="AmountDC")
    amounts = [row["AmountDC"] for row in page["rows"]]
    expected = sqlite3("SELECT AmountDC FROM transaction_lines_view WHERE AmountDC > 1000 ORDER BY 1 DESC LIMIT 20")
    assert len(amounts) == 20 and amounts == [row["AmountDC"] for row in expected], amounts


def check_during_an_update(datasette, revenue):
    """Another update reads everything again, and stands still in the middle of it."""
    control(sandbox, "rows", {"set": "crm/Accounts", "rows": [{"Name": "Datasette B.V."}]})
    control(sandbox, "faults", {"kind": "latency", "seconds": 0.2, "path": "sync/Financial/TransactionLines"})
    update = mirror("--start-over")
    try:
        while True:
            assert update.poll() is None, update.communicate()[1]
            counts = datasette.query(COUNT)
            if len(counts) == 2:
                break
        update.send_signal(signal.SIGSTOP)
        counts = datasette.query(COUNT)
        assert [count["generation"] for count in counts] == [1, 2] and counts == sqlite3(COUNT), counts
        assert datasette.query(REVENUE) == revenue == sqlite3(REVENUE)
        check_tables(datasette)
    finally:
        update.send_signal(signal.SIGCONT)
    finish(update)
    assert [count["generation"] for count in datasette.query(COUNT)] == [2]
    assert datasette.query(REVENUE) == revenue == sqlite3(REVENUE)
    new = datasette.get("exact/accounts.json", _shape="objects", Name="Datasette B.V.")["rows"]
    assert len(new) == 1, new
    return counts


subprocess.run([exact_online, "login", "--sandbox", sandbox["url"]], check=True, stdout=subprocess.DEVNULL)
finish(mirror())
revenue = sqlite3(REVENUE)
assert len(revenue) > 100, len(revenue)
datasette = Datasette()
try:
    check_tables(datasette)
    check_table(datasette)
    check_view(datasette)
    assert datasette.query(REVENUE) == revenue
    counts = check_during_an_update(datasette, revenue)
finally:
    datasette.process.terminate()
    datasette.process.wait(timeout=30)
print(
    f"Datasette {version('datasette')}: tables, a view and {len(revenue)} rows of revenue as in sqlite3, also with "
    f"{counts[1]['rows']} of {sum(count['rows'] for count in counts)} rows written again by a second update")
