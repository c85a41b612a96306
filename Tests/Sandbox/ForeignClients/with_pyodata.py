"""pyodata lists, filters, creates, updates and deletes accounts."""

import json
import os

import pyodata
import requests

from sandbox_control import control

sandbox = json.loads(os.environ["SANDBOX"])
session = requests.Session()
session.headers["Authorization"] = "Bearer " + sandbox["token"]
crm = pyodata.Client(f"{sandbox['url']}/api/v1/{sandbox['division']}/crm", session)
accounts = crm.entity_sets.Accounts

# Create. The answer has the key and little else, as the service's has.
for number in range(65):
    accounts.create_entity().set(Name=f"Customer {number:02}", Code=str(1000 + number)).execute()
    control(sandbox, "clock", {"advance": 2})

# List, page by page.
names = []
request = accounts.get_entities().select("ID,Code,Name")
while True:
    page = request.execute()
    names += [account.Name for account in page]
    if page.next_url is None:
        break
    request = accounts.get_entities().next_url(page.next_url)
assert sorted(names) == [f"Customer {number:02}" for number in range(65)], names

# Filter.
found = accounts.get_entities().select("ID,Code,Name").filter("Name eq 'Customer 07'").execute()
assert [account.Code for account in found] == ["              1007"], [account.Code for account in found]
assert len(accounts.get_entities().filter(Code="1007").execute()) == 0, "Codes are padded."
assert accounts.get_entities().count().execute() == 65

# Update and read by key.
key = found[0].ID
accounts.update_entity(key, method="PUT").set(Name="Renamed").execute()
assert accounts.get_entity(key).execute().Name == "Renamed"

# Delete.
accounts.delete_entity(key).execute()
assert accounts.get_entities().count().execute() == 64
print("pyodata: created 65 accounts, listed, filtered, renamed and deleted")
