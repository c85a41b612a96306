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

found = {}
address = f"{base}/Accounts?$filter=startswith(Name,'Feed')&$select=ID,Name,Created,BankAccounts&$expand=BankAccounts"
while address:
    answer = session.get(address)
    answer.raise_for_status()
    feed = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["Content-Type"]})
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.feed.title == "Accounts"
    xml = etree.fromstring(answer.content)
    for entry, element in zip(feed.entries, xml.xpath("/atom:feed/atom:entry", namespaces=NAMESPACES), strict=True):
        properties = element.find("atom:content/m:properties", NAMESPACES)
        key = properties.find("d:ID", NAMESPACES)
        assert key.get(f"{{{NAMESPACES['m']}}}type") == "Edm.Guid"
        assert entry.id == f"{base}/Accounts(guid'{key.text}')", entry.id
        assert entry.updated_parsed
        bank = element.xpath("atom:link/m:inline/atom:feed/atom:entry//d:BankAccount/text()", namespaces=NAMESPACES)
        found[properties.findtext("d:Name", None, NAMESPACES)] = bank
    address = next((link.href for link in feed.feed.links if link.rel == "next"), None)
assert found == {name: ["NL" + name[5:7]] for name in names}, found

print(f"feedparser {feedparser.__version__}: service document, {len(found)} entries in pages, expanded rows.")
