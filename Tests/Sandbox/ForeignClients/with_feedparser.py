"""feedparser reads the accounts as an Atom feed, page by page, and lxml their properties."""

import json
import os

import feedparser
import requests
from lxml import etree

from sandbox_control import control

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom", "app": "http://www.w3.org/2007/app",
    "d": "http://schemas.microsoft.com/ado/2007/08/dataservices",
    "m": "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata",
}
sandbox = json.loads(os.environ["SANDBOX"])
session = requests.Session()
session.headers.update({"Authorization": "Bearer " + sandbox["token"], "Accept": "application/atom+xml"})
base = f"{sandbox['url']}/api/v1/{sandbox['division']}/crm"
names = [f"Feed {number:02} <&>" for number in range(70)]
seed = {
    "set": "crm/Accounts",
    "rows": [{"Name": name, "BankAccounts": [{"BankAccount": "NL" + name[5:7]}]} for name in names],
}
control(sandbox, "rows", seed)

document = etree.fromstring(session.get(base).content)
assert "Accounts" in document.xpath("//app:collection/@href", namespaces=NAMESPACES)

# feedparser takes what is expanded for entries of the feed, so it reads pages without, and lxml those with it.
query = "$filter=startswith(Name,'Feed')&$select=ID,Name,BankAccounts"
found = []
address = f"{base}/Accounts?{query}"
while address:
    answer = session.get(address)
    answer.raise_for_status()
    feed = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["Content-Type"]})
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.feed.title == "Accounts"
    keys = etree.fromstring(answer.content).xpath("//m:properties/d:ID[@m:type='Edm.Guid']/text()", namespaces=NAMESPACES)
    assert [entry.id for entry in feed.entries] == [f"{base}/Accounts(guid'{key}')" for key in keys]
    assert all(entry.updated_parsed for entry in feed.entries)
    found += keys
    address = next((link.href for link in feed.feed.links if link.rel == "next"), None)
assert len(set(found)) == len(names), len(found)

document = etree.fromstring(session.get(f"{base}/Accounts?{query}&$expand=BankAccounts").content)
entries = document.xpath("/atom:feed/atom:entry", namespaces=NAMESPACES)
assert len(entries) == 60, len(entries)
for entry in entries:
    name = entry.findtext("atom:content/m:properties/d:Name", None, NAMESPACES)
    inline = entry.xpath("atom:link/m:inline/atom:feed/atom:entry//d:BankAccount/text()", namespaces=NAMESPACES)
    assert name in names and inline == ["NL" + name[5:7]], (name, inline)

print(f"feedparser {feedparser.__version__}: service document, {len(found)} entries in pages, expanded rows by lxml")
