"""exactonline logs a user in, renews its token, and works with accounts. It speaks to https alone."""

import json
import os
import tempfile
import urllib.error
import urllib.parse
import urllib.request

from sandbox_control import control
from tls_front import TLSFront

sandbox = json.loads(os.environ["SANDBOX"])
front = TLSFront(sandbox["url"], os.environ["CERTIFICATE"], os.environ["KEY"])
os.environ["SSL_CERT_FILE"] = os.environ["CERTIFICATE"]

from exactonline.api import ExactApi  # noqa: E402
from exactonline.exceptions import ObjectDoesNotExist  # noqa: E402
from exactonline.storage import IniStorage  # noqa: E402


class Storage(IniStorage):
    def get_response_url(self):
        return "https://app.example/back"


with tempfile.NamedTemporaryFile("w", suffix=".ini") as file:
    file.write(
        f"""
[server]
auth_url = {front.url}/api/oauth2/auth
rest_url = {front.url}/api
token_url = {front.url}/api/oauth2/token
[application]
base_url = https://app.example
client_id = {sandbox['clientID']}
client_secret = {sandbox['clientSecret']}
"""
    )
    file.flush()
    api = ExactApi(storage=Storage(file.name))

    # The user logs in; what a browser would do.
    class NoRedirect(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *arguments):
            return None

    address = api.create_auth_request_url()
    assert b"Log in" in urllib.request.urlopen(address).read()
    try:
        urllib.request.build_opener(NoRedirect).open(address, b"user=ann&decision=allow")
        raise AssertionError("no redirect")
    except urllib.error.HTTPError as error:
        location = urllib.parse.urlparse(error.headers["Location"])
    api.request_token(urllib.parse.parse_qs(location.query)["code"][0])

    divisions, current = api.get_divisions()
    assert current == sandbox["division"] and current in divisions, divisions
    api.set_division(current)

    created = api.relations.create({"Name": "Acme", "Code": "77001"})
    account = api.relations.get(relation_code="77001")
    assert account["Name"] == "Acme" and account["ID"] == created["ID"], account
    api.relations.update(account["ID"], {"Name": "Acme Ltd"})
    assert api.relations.get(relation_code="77001")["Name"] == "Acme Ltd"

    # All pages, then a token that has expired: the client renews it by itself.
    for number in range(61):
        api.relations.create({"Name": f"Page {number}"})
        control(sandbox, "clock", {"advance": 2})
    assert len(api.relations.filter(filter="startswith(Name,'Page') eq true")) == 61
    before = api.storage.get_refresh_token()
    control(sandbox, "clock", {"advance": 601})
    assert api.relations.get(relation_code="77001")["Name"] == "Acme Ltd"
    assert api.storage.get_refresh_token() != before

    api.relations.delete(account["ID"])
    try:
        api.relations.get(relation_code="77001")
        raise AssertionError("still there")
    except ObjectDoesNotExist:
        pass
front.stop()
print("exactonline: logged in, chose a division, created, read pages, renewed its token, renamed and deleted")
