import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Faults at the service itself, and in front of it.
@Suite struct ServiceFaultTests {
  private static let token = "/api/oauth2/token"

  private func renew(_ client: HTTPClient, _ refreshToken: String) async throws -> HTTPClient.Answer {
    let sandbox = client.sandbox
    return try await client.send(
      "POST", sandbox.url + Self.token,
      body: "grant_type=refresh_token&client_id=\(sandbox.clientID)&client_secret=\(sandbox.clientSecret)"
        + "&refresh_token=\(refreshToken.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")",
      headers: ["Content-Type": "application/x-www-form-urlencoded", "Authorization": ""])
  }

  @Test func address_hasAtMost6000Characters() async throws {
    try await ExactService.run { sandbox, client in
      let base = "\(sandbox.url)/api/v1/\(sandbox.division)/crm/Accounts?$select=ID&x="
      let longest = base + String(repeating: "a", count: 6000 - base.utf8.count)
      #expect(try await client.send("GET", longest).status == 200)
      let refused = try await client.send("GET", longest + "a")
      #expect(refused.status == 414)
      #expect(refused.message.hasPrefix("The address has 6001 characters, and may have 6000."))
      let huge = try await client.send("GET", base + String(repeating: "a", count: 100_000))
      #expect(huge.status == 414 && !huge.message.isEmpty)
      sandbox.setBehaviour(.addressLength, isOn: false)
      #expect(try await client.send("GET", longest + "a").status == 200)
    }
  }

  @Test func rowsWithTop_areABareArray() async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "Acme"]])
      let address = "Accounts?$select=Name&$top=1"
      #expect(try await client.send("GET", address).text.hasPrefix("{\"d\":[{"))
      let counted = try await client.send("GET", address + "&$inlinecount=allpages")
      #expect(counted.text.hasPrefix("{\"d\":{\"results\":[{"))
      sandbox.setBehaviour(.topArrays, isOn: false)
      #expect(try await client.send("GET", address).text.hasPrefix("{\"d\":{\"results\":[{"))
    }
  }

  @Test func callWithoutAToken_isSentToTheLoginPage() async throws {
    try await ExactService.run { sandbox, client in
      let wrong = ["Authorization": "Bearer other"]
      let refused = try await client.send("GET", "Accounts", headers: wrong)
      #expect(refused.status == 401 && refused.text.contains("<title>Object moved</title>"))
      sandbox.setBehaviour(.loginRedirect, isOn: true)
      let sent = try await client.send("GET", "Accounts", headers: wrong)
      #expect(sent.status == 302)
      let path = "/api/v1/\(sandbox.division)/crm/Accounts".replacing("/", with: "%2f")
      #expect(sent.headers["location"] == "/docs/Login.aspx?ReturnUrl=\(path)")
      let page = try await client.send("GET", sandbox.url + "/docs/Login.aspx", headers: wrong)
      #expect(page.status == 200 && page.text.contains("type=\"password\""))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
    }
  }

  @Test func write_isAnsweredForAnotherDivision() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.otherDivision, isOn: true)
      let answer = try await client.send(
        "POST", "Accounts", body: "{\"Name\":\"Acme\"}", headers: ["Prefer": "return=representation"])
      #expect(answer.status == 201)
      #expect(answer.content["Division"] as? Int == sandbox.division + 1)
      let place = "/api/v1/\(sandbox.division + 1)/crm/Accounts("
      #expect(((answer.content["__metadata"] as? [String: Any])?["uri"] as? String)?.contains(place) == true)
      #expect(answer.headers["location"]?.contains(place) == true)
      let read = try await client.send("GET", "Accounts?$select=Division")
      #expect(read.rows.compactMap { $0["Division"] as? Int } == [sandbox.division])
      sandbox.setBehaviour(.otherDivision, isOn: false)
      let right = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      #expect(right.headers["location"]?.contains("/api/v1/\(sandbox.division)/") == true)
    }
  }

  @Test func licence_hasEndedForOneDivisionAlone() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let other = sandbox.address(SandboxConfiguration.otherDivision, "crm/Accounts?$select=ID")
      #expect(try await client.send("GET", other).status == 200)
      sandbox.setBehaviour(.endedLicence, isOn: true)
      let refused = try await client.send("GET", other)
      #expect(refused.status == 403)
      #expect(refused.headers["reason"] == "LicenseExpired")
      #expect(refused.message == "Forbidden - Customer's license expired.")
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      #expect(try await client.send("GET", "\(sandbox.url)/api/v1/current/Me").status == 200)
    }
  }

  @Test func network_blocksClientsWithoutAName() async throws {
    try await ExactService.run { sandbox, client in
      let nameless =
        "GET /api/v1/\(sandbox.division)/crm/Accounts?$select=ID HTTP/1.1\r\nHost: sandbox\r\n"
        + "Authorization: Bearer \(sandbox.token)\r\nConnection: close\r\n\r\n"
      #expect(try await client.raw(nameless).hasPrefix("HTTP/1.1 200 "))
      sandbox.setBehaviour(.networkBlock, isOn: true)
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      #expect(try await client.raw(nameless).hasPrefix("HTTP/1.1 503 "))
      let blocked = try await client.send("GET", "Accounts?$select=ID")
      #expect(blocked.status == 503)
      #expect(blocked.text.contains("Access Denied"))
      sandbox.advanceClock(by: .seconds(86_400))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
    }
  }

  @Test func answers_areFalseNowAndThen() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.rateLimits, isOn: false)
      sandbox.setBehaviour(.falseAnswers, isOn: true)
      var statuses: [Int] = []
      for _ in 0..<20 { statuses.append(try await client.send("GET", "Accounts?$select=ID").status) }
      #expect(statuses.enumerated().filter { $1 != 200 }.map(\.offset) == [9, 19])
      #expect(statuses[9] == 408 && statuses[19] == 599)
      var refreshToken = sandbox.refreshToken
      var answers: [HTTPClient.Answer] = []
      for _ in 0..<9 {
        let answer = try await renew(client, refreshToken)
        answers.append(answer)
        guard let next = answer.json["refresh_token"] as? String else { continue }
        refreshToken = next
        sandbox.advanceClock(by: .seconds(570))
      }
      #expect(answers.map(\.status) == [200, 200, 400, 200, 200, 200, 200, 200, 500])
      #expect(answers[2].text == "{\"error\":\"invalid_request\"}")
      #expect(answers[5].text.isEmpty)
      #expect(answers[8].text.contains("messaging.adaptors.http.flow.ApplicationNotFound"))
      sandbox.setBehaviour(.falseAnswers, isOn: false)
      for _ in 0..<10 { #expect(try await client.send("GET", "Accounts?$select=ID").status == 200) }
    }
  }

  @Test func codes_areThoseOfOtherAccountsNowAndThen() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.mixedCodes, isOn: true)
      try await sandbox.seed("crm/Accounts", (1...3).map { ["Name": "Customer \($0)", "Code": "\($0)"] })
      func codes(_ options: String) async throws -> [String: String] {
        let answer = try await client.send("GET", "Accounts?$select=Name,Code" + options)
        return answer.rows.reduce(into: [:]) { codes, row in
          codes[row["Name"] as? String ?? ""] = (row["Code"] as? String)?.trimmingCharacters(in: .whitespaces)
        }
      }
      let right = ["Customer 1": "1", "Customer 2": "2", "Customer 3": "3"]
      for _ in 0..<9 { #expect(try await codes("") == right) }
      // A page with one row has no other code.
      #expect(try await codes("&$filter=Name%20eq%20'Customer%201'") == ["Customer 1": "1"])
      let mixed = try await codes("&$orderby=Name")
      #expect(mixed == ["Customer 1": "2", "Customer 2": "3", "Customer 3": "1"])
      // The rows are as they were.
      for _ in 0..<9 { #expect(try await codes("") == right) }
      let first = try await codes("&$orderby=Name&$top=2")
      #expect(first == ["Customer 1": "2", "Customer 2": "1"])
      sandbox.setBehaviour(.mixedCodes, isOn: false)
      for _ in 0..<10 { #expect(try await codes("") == right) }
    }
  }

  /// The rules of the token endpoint are part of the behaviour, too.
  @Test func tokens_haveNoRulesWithoutOAuth() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.oauth, isOn: false)
      for _ in 0..<2 {
        let renewed = try await renew(client, sandbox.refreshToken)
        #expect(renewed.status == 200)
      }
      sandbox.setBehaviour(.oauth, isOn: true)
      let refused = try await renew(client, sandbox.refreshToken)
      #expect(refused.status == 401)
    }
  }
}
