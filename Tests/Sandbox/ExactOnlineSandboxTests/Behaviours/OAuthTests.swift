import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// As an app logs a user in and keeps its tokens fresh.
@Suite struct OAuthTests {
  private static let redirectURI = "https://app.example/back"

  private func form(_ fields: KeyValuePairs<String, String>) -> String {
    fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }.joined(separator: "&")
  }

  private func post(
    _ client: HTTPClient, _ path: String, _ fields: KeyValuePairs<String, String>
  ) async throws -> HTTPClient.Answer {
    try await client.send(
      "POST", client.sandbox.url + path, body: form(fields),
      headers: ["Content-Type": "application/x-www-form-urlencoded", "Authorization": ""])
  }

  private func token(
    _ client: HTTPClient, _ fields: KeyValuePairs<String, String>
  ) async throws -> HTTPClient.Answer {
    let sandbox = client.sandbox
    let all =
      fields.map { ($0.key, $0.value) }
      + [("client_id", sandbox.clientID), ("client_secret", sandbox.clientSecret)]
    let body = all.map { form([$0.0: $0.1]) }.joined(separator: "&")
    return try await client.send(
      "POST", sandbox.url + "/api/oauth2/token", body: body,
      headers: ["Content-Type": "application/x-www-form-urlencoded", "Authorization": ""])
  }

  private func login(
    _ client: HTTPClient, decision: String = "allow", user: String = "ann", language: String = ""
  ) async throws -> [String: String] {
    let answer = try await post(
      client, "/api/oauth2/auth",
      [
        "client_id": client.sandbox.clientID, "redirect_uri": Self.redirectURI, "response_type": "code",
        "state": "a b&c", "user": user, "decision": decision, "language": language,
      ])
    #expect(answer.status == 302)
    let location = try #require(answer.headers["location"])
    #expect(location.hasPrefix(Self.redirectURI + "?"))
    let items = URLComponents(string: location)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
  }

  /// The tokens of a new login.
  private func tokens(
    _ client: HTTPClient, of user: String
  ) async throws -> (accessToken: String, refreshToken: String) {
    let code = try #require(try await login(client, user: user)["code"])
    let answer = try await token(
      client, ["grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI])
    return (
      try #require(answer.json["access_token"] as? String), try #require(answer.json["refresh_token"] as? String)
    )
  }

  private func account(_ client: HTTPClient, token: String) async throws -> HTTPClient.Answer {
    try await client.send("GET", "Accounts?$select=ID", headers: ["Authorization": "Bearer \(token)"])
  }

  @Test func messages_areInTheLanguageOfTheirUser() async throws {
    try await ExactService.run { sandbox, client in
      var tokens: [String: String] = ["sandbox": sandbox.token]
      for (user, language) in [("ann", "nl"), ("bob", "en"), ("eve", ""), ("joe", "xx")] {
        let code = try #require(try await login(client, user: user, language: language)["code"])
        let answer = try await token(
          client, ["grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI])
        tokens[user] = try #require(answer.json["access_token"] as? String)
      }
      for isOn in [false, true] {
        sandbox.setBehaviour(.dutchMessages, isOn: isOn)
        for (user, token) in tokens {
          let headers = ["Authorization": "Bearer \(token)"]
          let refused = try await client.send("POST", "Accounts", body: "{}", headers: headers)
          let isDutch = user == "ann" || isOn && user != "bob"
          #expect(refused.message == (isDutch ? "Verplicht: Name" : "Mandatory: Name"), "\(user)")
        }
      }
    }
  }

  @Test func login_givesACodeAndTheCodeTokens() async throws {
    try await ExactService.run { sandbox, client in
      let page = try await client.send(
        "GET",
        "\(sandbox.url)/api/oauth2/auth?client_id=\(sandbox.clientID)&redirect_uri=https%3A%2F%2Fapp.example%2Fback"
          + "&response_type=code&state=%22%3E", headers: ["Authorization": ""])
      #expect(page.status == 200)
      #expect(page.headers["content-type"]?.hasPrefix("text/html") == true)
      #expect(page.text.contains("value=\"&quot;&gt;\""))
      let back = try await login(client)
      #expect(back["state"] == "a b&c")
      let code = try #require(back["code"])
      #expect(code.contains("!") && code.count > 800)
      let answer = try await token(
        client, ["grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI])
      #expect(answer.status == 200)
      #expect(answer.json["expires_in"] as? String == "600")
      #expect(answer.json["token_type"] as? String == "bearer")
      let accessToken = try #require(answer.json["access_token"] as? String)
      #expect(accessToken.count > 600)
      #expect(try await account(client, token: accessToken).status == 200)
      // A code works once.
      let again = try await token(
        client, ["grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI])
      #expect(again.status == 400)
      #expect(again.json["error"] as? String == "invalid_grant")
      // No token and no secret is kept or said.
      let kept = sandbox.requests.map { "\($0)" }.joined()
      #expect(!kept.contains(accessToken) && !kept.contains(sandbox.clientSecret) && !kept.contains(code))
    }
  }

  @Test func client_mayIdentifyItselfInTheHeader() async throws {
    try await ExactService.run { sandbox, client in
      for (secret, status) in [("x", 400), (sandbox.clientSecret, 200)] {
        let code = try #require(try await login(client)["code"])
        let credentials = Data("\(sandbox.clientID):\(secret)".utf8).base64EncodedString()
        let answer = try await client.send(
          "POST", sandbox.url + "/api/oauth2/token",
          body: form(["grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI]),
          headers: [
            "Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic \(credentials)",
          ])
        #expect(answer.status == status)
        #expect(!sandbox.requests.map { "\($0)" }.joined().contains(credentials))
      }
    }
  }

  @Test func code_isValidForThreeMinutesAndItsRedirectURI() async throws {
    try await ExactService.run { sandbox, client in
      let late = try #require(try await login(client)["code"])
      sandbox.advanceClock(by: .seconds(181))
      let answer = try await token(
        client, ["grant_type": "authorization_code", "code": late, "redirect_uri": Self.redirectURI])
      #expect(answer.status == 400)
      let other = try #require(try await login(client)["code"])
      let wrong = try await token(
        client, ["grant_type": "authorization_code", "code": other, "redirect_uri": "https://app.example/other"])
      #expect(wrong.status == 400)
      #expect(try await login(client, decision: "refuse")["error"] == "access_denied")
    }
  }

  @Test func denial_comesBackWithItsStateAndNoCode() async throws {
    try await ExactService.run { sandbox, client in
      let address =
        "\(sandbox.url)/api/oauth2/auth?client_id=\(sandbox.clientID)&redirect_uri=\(Self.redirectURI)"
        + "&response_type=code&state=a%20b%26c"
      let allowed = try await client.send("POST", address, body: "user=ann&decision=allow")
      let cookie = try #require(allowed.headers["set-cookie"]?.split(separator: ";").first.map(String.init))
      for (method, query, body, cookie) in [
        ("GET", "&decision=deny", nil, ""), ("GET", "&decision=deny", nil, cookie),
        ("POST", "", "user=ann&decision=deny", ""), ("POST", "", "user=ann&decision=refuse", ""),
        ("POST", "&decision=deny", "user=ann&decision=allow", ""),
        ("POST", "&decision=allow", "user=ann&decision=deny", ""), ("POST", "&decision=deny", "user=ann", cookie),
      ] {
        let answer = try await client.send(method, address + query, body: body, headers: ["Cookie": cookie])
        #expect(answer.status == 302, "\(method) \(query) \(body ?? "")")
        #expect(
          answer.headers["location"] == Self.redirectURI + "?error=access_denied&state=a%20b%26c",
          "\(method) \(query) \(body ?? "")")
        #expect(answer.headers["set-cookie"] == nil)
      }
    }
  }

  @Test func refreshToken_rotatesAndIsRefusedAsTheServiceDoes() async throws {
    try await ExactService.run { sandbox, client in
      let first = try await token(client, ["grant_type": "refresh_token", "refresh_token": sandbox.refreshToken])
      #expect(first.status == 200)
      let accessToken = try #require(first.json["access_token"] as? String)
      let second = try #require(first.json["refresh_token"] as? String)
      sandbox.advanceClock(by: .seconds(569))
      let early = try await token(client, ["grant_type": "refresh_token", "refresh_token": second])
      #expect(early.status == 400)
      #expect(
        early.text
          == "{\"error\":\"access_denied\",\"error_description\":\"Rate limit exceeded: access_token not expired\"}")
      #expect(try await account(client, token: accessToken).status == 200)
      sandbox.advanceClock(by: .seconds(1))
      let next = try await token(client, ["grant_type": "refresh_token", "refresh_token": second])
      #expect(next.status == 200)
      let old = try await token(client, ["grant_type": "refresh_token", "refresh_token": second])
      #expect(old.status == 401)
      #expect(old.text == "{\"error\":\"unauthorized_client\",\"error_description\":\"Old refresh token used.\"}")
      sandbox.advanceClock(by: .seconds(31))
      let expired = try await account(client, token: accessToken)
      #expect(expired.status == 401)
      #expect(expired.text.contains("Object moved to <a href=\"/docs/Login.aspx?ReturnUrl="))
      sandbox.advanceClock(by: .seconds(31 * 86_400))
      let third = try #require(next.json["refresh_token"] as? String)
      let dead = try await token(client, ["grant_type": "refresh_token", "refresh_token": third])
      #expect(dead.status == 400)
      #expect(dead.json["error"] as? String == "invalid_request")
      #expect(
        dead.json["error_description"] as? String
          == "The refresh token expired at 1/31/2026 10:09:30 AM and it is now 2/1/2026 10:10:01 AM.")
    }
  }

  @Test func login_leavesEarlierOnesAlone() async throws {
    try await ExactService.run { sandbox, client in
      let (first, second) = (try await tokens(client, of: "ann"), try await tokens(client, of: "ann"))
      for tokens in [first, second] { #expect(try await account(client, token: tokens.accessToken).status == 200) }
      sandbox.advanceClock(by: .seconds(570))
      for tokens in [first, second] {
        let renewed = try await token(client, ["grant_type": "refresh_token", "refresh_token": tokens.refreshToken])
        #expect(renewed.status == 200)
      }
    }
  }

  @Test func login_endsEarlierOnesOfItsUser_withASingleConnection() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.singleConnection, isOn: true)
      let bob = try await tokens(client, of: "bob")
      let (first, second) = (try await tokens(client, of: "ann"), try await tokens(client, of: "ann"))
      let ended = try await account(client, token: first.accessToken)
      #expect(ended.status == 401)
      #expect(ended.text.contains("Object moved to <a href=\"/docs/Login.aspx?ReturnUrl="))
      for token in [second.accessToken, bob.accessToken, sandbox.token] {
        #expect(try await account(client, token: token).status == 200)
      }
      sandbox.advanceClock(by: .seconds(570))
      let old = try await token(client, ["grant_type": "refresh_token", "refresh_token": first.refreshToken])
      #expect(old.status == 401)
      #expect(old.text == "{\"error\":\"unauthorized_client\",\"error_description\":\"Old refresh token used.\"}")
      for tokens in [second, bob] {
        let renewed = try await token(client, ["grant_type": "refresh_token", "refresh_token": tokens.refreshToken])
        #expect(renewed.status == 200)
      }
      // No token was used twice.
      let findings = sandbox.report.clients.flatMap(\.findings)
      #expect(!findings.contains { $0.name == "parallel-refresh" })
    }
  }

  @Test func expiredToken_isAnErrorOfItsUser() async throws {
    try await ExactService.run { sandbox, client in
      let answer = try await token(client, ["grant_type": "refresh_token", "refresh_token": sandbox.refreshToken])
      let old = try #require(answer.json["access_token"] as? String)
      sandbox.advanceClock(by: .seconds(601))
      for _ in 0..<11 { #expect(try await account(client, token: old).status == 401) }
      #expect(try await account(client, token: sandbox.token).status == 403)
      #expect(try await client.send("GET", "BankAccounts?$select=ID").status == 200)
      sandbox.setBehaviour(.errorLimit, isOn: false)
      #expect(try await account(client, token: sandbox.token).status == 200)
    }
  }

  @Test func wrongRequests_haveTheRealBodies() async throws {
    try await ExactService.run { sandbox, client in
      let wrong = try await post(
        client, "/api/oauth2/token",
        ["grant_type": "refresh_token", "refresh_token": "x", "client_id": sandbox.clientID, "client_secret": "y"])
      #expect(wrong.status == 400)
      #expect(wrong.text == "{\"error\":\"invalid_request\"}")
      let unknown = try await token(client, ["grant_type": "refresh_token", "refresh_token": "x"])
      #expect(unknown.text == "{\"error\":\"invalid_grant\"}")
      let json = try await client.send("POST", sandbox.url + "/api/oauth2/token", body: "{}")
      #expect(json.status == 400)
      let none = try await client.send("GET", "Accounts", headers: ["Authorization": ""])
      #expect(none.status == 401)
      #expect(none.headers["content-type"]?.hasPrefix("text/html") == true)
      sandbox.setBehaviour(.oauth, isOn: false)
      #expect(try await client.send("GET", "Accounts", headers: ["Authorization": ""]).status == 200)
    }
  }

  @Test func app_thatIsNotRegisteredSoIsSentBack() async throws {
    try await ExactService.run({ $0.redirectURIs = ["https://app.example/back"] }) { sandbox, client in
      func location(_ id: String, _ uri: String) async throws -> String? {
        try await client.send(
          "GET", "\(sandbox.url)/api/oauth2/auth?client_id=\(id)&redirect_uri=\(uri)&response_type=code"
        ).headers["location"]
      }
      let other = try await location(sandbox.clientID, "https://app.example/other")
      #expect(other == "https://app.example/other?error=unauthorized_client")
      let unknown = try await location("other", Self.redirectURI)
      #expect(unknown == Self.redirectURI + "?error=unauthorized_client")
      let known = try await location(sandbox.clientID, Self.redirectURI)
      #expect(known == nil)
    }
  }

  /// With force_login=0 whoever is logged in is taken.
  @Test func browserThatIsLoggedIn_isNotAskedAgain() async throws {
    try await ExactService.run { sandbox, client in
      let answer = try await post(
        client, "/api/oauth2/auth",
        ["client_id": sandbox.clientID, "redirect_uri": Self.redirectURI, "response_type": "code", "decision": "allow"])
      let cookie = try #require(answer.headers["set-cookie"]?.split(separator: ";").first.map(String.init))
      let base =
        "\(sandbox.url)/api/oauth2/auth?client_id=\(sandbox.clientID)&redirect_uri=\(Self.redirectURI)"
        + "&response_type=code"
      let again = try await client.send("GET", base, headers: ["Cookie": cookie])
      #expect(again.status == 302)
      let forced = try await client.send("GET", base + "&force_login=1", headers: ["Cookie": cookie])
      #expect(forced.status == 200)
    }
  }
}
