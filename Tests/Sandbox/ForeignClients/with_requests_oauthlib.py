"""requests-oauthlib logs a user in, with its credentials in a header as it does by default, and renews the token."""

import json
import os
import time

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # The sandbox speaks http.

import requests  # noqa: E402
from requests_oauthlib import OAuth2Session  # noqa: E402

from sandbox_control import control  # noqa: E402

sandbox = json.loads(os.environ["SANDBOX"])
token_url = sandbox["url"] + "/api/oauth2/token"
app = {"client_id": sandbox["clientID"], "client_secret": sandbox["clientSecret"]}
saved = []

session = OAuth2Session(
    sandbox["clientID"],
    redirect_uri="https://app.example/back",
    auto_refresh_url=token_url,
    auto_refresh_kwargs=app,
    token_updater=saved.append,
)
address, _ = session.authorization_url(sandbox["url"] + "/api/oauth2/auth")
# The user logs in; what a browser would do.
answer = requests.post(address, data={"user": "ann", "decision": "allow"}, allow_redirects=False)
token = session.fetch_token(
    token_url, client_secret=sandbox["clientSecret"], authorization_response=answer.headers["Location"]
)

me = sandbox["url"] + "/api/v1/current/Me?$select=CurrentDivision"
accept = {"Accept": "application/json"}
assert session.get(me, headers=accept).json()["d"]["results"][0]["CurrentDivision"] == sandbox["division"]

# The token expires, and the library renews it by itself.
control(sandbox, "clock", {"advance": 601})
session.token = dict(token, expires_at=time.time() - 1)
assert session.get(me, headers=accept).status_code == 200
assert saved and saved[0]["refresh_token"] != token["refresh_token"]
print("requests-oauthlib: logged in with its credentials in a header, and renewed its token")
