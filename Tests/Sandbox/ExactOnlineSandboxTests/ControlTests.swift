import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// The library and the address `/sandbox`, which can do the same.
@Suite struct ControlTests {
  private func control(
    _ client: HTTPClient, _ method: String, _ path: String, _ body: String? = nil
  ) async throws -> HTTPClient.Answer {
    try await client.send(method, client.sandbox.url + "/sandbox" + path, body: body, headers: ["Authorization": ""])
  }

  @Test func behaviours_areSwitchedWhileItRuns() async throws {
    try await ExactService.run { sandbox, client in
      #expect(try await control(client, "GET", "/behaviours").json["rate-limits"] as? Bool == true)
      let changed = try await control(client, "POST", "/behaviours", "{\"rate-limits\":false}")
      #expect(changed.json["rate-limits"] as? Bool == false)
      #expect(!sandbox.behaviours.contains(.rateLimits))
      let wrong = try await control(client, "POST", "/behaviours", "{\"rate-limit\":false,\"oauth\":false}")
      #expect(wrong.status == 400)
      #expect(wrong.message.contains("rate-limits"))
      #expect(sandbox.behaviours.contains(.oauth))
      #expect(try await control(client, "GET", "").json["division"] as? Int == sandbox.division)
      #expect(try await control(client, "GET", "/nothing").status == 404)
    }
  }

  /// A slip of the pen in a filter would give all rows.
  @Test(arguments: [
    ("GET", "/rows?set=crm/Accounts&filtr=x", "'filtr'"), ("GET", "/count?set=crm/Accounts&$filter=x", "'filter'"),
    ("POST", "/reset?all=true", "'all'"), ("GET", "/clock?x=1", "Leave it out"),
  ])
  func unknownParameter_isRefused(method: String, path: String, name: String) async throws {
    try await ExactService.run { _, client in
      let answer = try await control(client, method, path)
      #expect(answer.status == 400 && answer.message.contains(name), "\(answer.text)")
    }
  }

  @Test func everyBehaviour_hasARowAndAFile() throws {
    let lines = try Repository.text("Documentation/sandbox.md").split(separator: "\n")
    let files = try ["SandboxBehaviours/Behaviour", "SandboxFeeds"].map { "Sources/Sandbox/\($0)" }.flatMap { folder in
      try Repository.swiftFiles(in: folder).map { try Repository.text("\(folder)/\($0)") }
    }
    for behaviour in SandboxBehaviour.allCases {
      let end = behaviour.isOnByDefault ? "" : " (off by default)"
      #expect(lines.count { $0.hasPrefix("| `\(behaviour.rawValue)`\(end) | ") } == 1, "\(behaviour)")
      #expect(files.count { $0.contains("/// ``SandboxBehaviour/\(behaviour)``: ") } == 1, "\(behaviour)")
    }
  }

  @Test func clock_isMoved() async throws {
    try await ExactService.run { sandbox, client in
      #expect(try await control(client, "GET", "/clock").json["local"] as? String == "2026-01-01T11:00:00")
      let moved = try await control(client, "POST", "/clock", "{\"now\":\"2026-07-01T08:00:00Z\",\"advance\":60}")
      #expect(moved.json["now"] as? String == "2026-07-01T08:01:00.000Z")
      #expect(moved.json["local"] as? String == "2026-07-01T10:01:00")
      #expect(moved.json["stopped"] as? Bool == true)
      #expect(sandbox.now == Date(timeIntervalSince1970: 1_782_892_860))
      #expect(try await control(client, "POST", "/clock", "{\"now\":\"soon\"}").status == 400)
    }
  }

  @Test func user_isToldWhatTheClockShows() async throws {
    try await ExactService.run { sandbox, client in
      func shownTime() async throws -> [String] {
        let row = try await client.send("GET", "\(sandbox.url)/api/v1/current/Me").rows.first
        return ["ServerTime", "ServerUtcOffset"].map { "\(row?[$0] ?? "")" }
      }
      let winter = try await shownTime()
      sandbox.setClock(Date(timeIntervalSince1970: 1_782_900_000))
      let summer = try await shownTime()
      sandbox.setBehaviour(.wallClock, isOn: false)
      let plain = try await shownTime()
      #expect(winter == ["2026-01-01T11:00:00", "3600"])
      #expect(summer == ["2026-07-01T12:00:00", "7200"])
      #expect(plain == ["2026-07-01T10:00:00", "0"])
    }
  }

  /// Sums of seconds and ticks that no date can have end nothing.
  @Test(arguments: [
    "{\"advance\":31000000000000}", "{\"advance\":-1e300}", "{\"now\":\"9999-12-31\"}", "{\"now\":\"0001-01-01\"}",
  ])
  func clock_staysWithinTheCalendar(body: String) async throws {
    try await ExactService.run { sandbox, client in
      let before = sandbox.now
      let answer = try await control(client, "POST", "/clock", body)
      #expect(answer.status == 400)
      #expect(answer.message == "The clock must be within 1753 to 9998.")
      #expect(sandbox.now == before)
      sandbox.advanceClock(by: .seconds(Int64.max))
      #expect(try await control(client, "GET", "/clock").json["local"] as? String == "9999-01-01T00:59:59")
      #expect(try await client.send("POST", "Accounts", body: "{\"Name\":\"late\"}").status == 201)
    }
  }

  @Test func clock_thatBeginsOutsideTheCalendar_isRefused() async throws {
    await #expect(throws: SandboxError.self) {
      try await ExactService.run({ $0.clock = .distantFuture.addingTimeInterval(1e12) }) { _, _ in }
    }
  }

  @Test(arguments: ["/sandbox/rows", "/sandbox/clock", "/api/oauth2/token", "/"])
  func bodyThatIsTooLarge_isRefused(path: String) async throws {
    try await ExactService.run { sandbox, client in
      let body = "{\"set\":\"\(String(repeating: "x", count: 4 << 20))\"}"
      let answer = try await client.send("POST", sandbox.url + path, body: body)
      #expect(answer.status == 413)
      #expect(answer.message == "The body has more than 4 MB. Send rows in several requests.")
      // Calls may be larger, as at Exact Online.
      #expect(try await client.send("POST", "Accounts", body: body).status == 400)
    }
  }

  @Test func rowsAndRequests_areSeen() async throws {
    try await ExactService.run { sandbox, client in
      let seed = "{\"set\":\"crm/Accounts\",\"rows\":[{\"Name\":\"a\"},{\"Name\":\"b\"}]}"
      #expect(try await control(client, "POST", "/seed", seed).status == 204)
      #expect(try await control(client, "POST", "/rows", seed).status == 204)
      let rows = try await control(client, "GET", "/rows?set=crm/Accounts&filter=Name%20eq%20'a'")
      #expect(rows.text.hasPrefix("[{\"ID\":"))
      #expect(try await sandbox.rows("crm/Accounts").count == 4)
      _ = try await client.send("GET", "Accounts?$select=ID", headers: ["User-Agent": "test/1"])
      let exchange = try #require(sandbox.requests.first)
      #expect(sandbox.requests.count == 1)
      #expect(exchange.path == "/api/v1/123456/crm/Accounts")
      #expect(exchange.query == "$select=ID")
      #expect(exchange.status == 200)
      #expect(exchange.headers["user-agent"] == "test/1")
      #expect(exchange.headers["authorization"] == nil)
      #expect(try await control(client, "GET", "/requests").text.contains("\"query\":\"$select=ID\""))
      #expect(try await control(client, "POST", "/reset").status == 204)
      #expect(try await sandbox.rows("crm/Accounts").count == 2)
      #expect(sandbox.requests.isEmpty)
      #expect(try await control(client, "POST", "/rows", "{\"set\":\"crm/Account\",\"rows\":[]}").status == 400)
    }
  }

  @Test func limits_areSet() async throws {
    try await ExactService.run { sandbox, client in
      #expect(try await control(client, "POST", "/limits", "{\"perMinute\":1}").json["perMinute"] as? Int == 1)
      #expect(try await client.send("GET", "Accounts").status == 200)
      #expect(try await client.send("GET", "Accounts").status == 429)
      try await sandbox.reset()
      #expect(try await client.send("GET", "Accounts").headers["x-ratelimit-minutely-limit"] == "60")
    }
  }

  @Test func reset_bringsBackEverything() async throws {
    try await ExactService.run { sandbox, client in
      sandbox.setBehaviour(.rateLimits, isOn: false)
      sandbox.inject(SandboxFault(.status(500)))
      sandbox.setClock(Date(timeIntervalSince1970: 0))
      try await sandbox.reset()
      sandbox.stopClock()
      #expect(sandbox.behaviours.contains(.rateLimits))
      #expect(abs(sandbox.now.timeIntervalSince1970 - 1_767_261_600) < 60)
      #expect(try await client.send("GET", "Accounts").status == 200)
    }
  }

  /// The rows of a file exist when it is reopened, even with metadata that has gained a property.
  @Test func database_keepsRows() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("rows.sqlite")
    try await ExactService.run({ $0.database = file }) { sandbox, client in
      let created = try await client.send("POST", "Accounts", body: "{\"Name\":\"kept\"}")
      #expect(created.status == 201)
      #expect(try await sandbox.rows("current/Me").count == 1)
    }
    try await ExactService.run({ $0.database = file }) { sandbox, client in
      #expect(try await sandbox.rows("crm/Accounts").compactMap { $0["Name"] } == ["kept"])
      #expect(try await sandbox.rows("current/Me").count == 1)
      #expect(try await client.send("POST", "Accounts", body: "{\"Name\":\"more\"}").status == 201)
      try await sandbox.reset()
      #expect(try await sandbox.rows("crm/Accounts").count == 1)
    }
    await #expect(throws: SandboxError.self) {
      try await ExactService.run({ $0.database = "/nonexistent/folder/file.sqlite" }) { _, _ in }
    }
  }

  @Test func database_isForOneSandboxAtATime() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("rows.sqlite")
    try await ExactService.run({ $0.database = file }) { sandbox, _ in
      let problem = await #expect(throws: SandboxError.self) {
        try await ExactService.run({ $0.database = file }) { _, _ in }
      }
      #expect(problem?.description.contains("is in use by another sandbox") == true)
      let users = try await sandbox.rows("current/Me")
      #expect(users.count == 1)
    }
  }

  @Test func portInUse_isReportedBeforeAnythingIsWritten() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("rows.sqlite")
    try await ExactService.run { sandbox, _ in
      let problem = await #expect(throws: SandboxError.self) {
        try await ExactService.run({ ($0.port, $0.database) = (sandbox.port, file) }) { _, _ in }
      }
      #expect(problem?.description.contains("cannot listen on") == true)
      #expect(!folder.exists("rows.sqlite"))
    }
  }

  @Test func whatACallDoesNotKnow_isRefused() async throws {
    try await ExactService.run { sandbox, client in
      for (address, body) in [
        ("/clock", "{\"advnce\":600}"), ("/clock", "{\"stopped\":\"yes\"}"), ("/webhooks", "{\"orders\":\"lost\"}"),
        ("/seed", "{\"set\":\"crm/Accounts\",\"rows\":[],\"row\":1}"),
      ] {
        #expect(try await control(client, "POST", address, body).status == 400, "\(body)")
      }
      // They all say it alike.
      for (address, body, message) in [
        ("/clock", "{\"advnce\":600}", "'advnce' is unknown. Use 'now', 'advance', 'stopped'."),
        ("/limits", "{\"perHour\":\"x\",\"perDay\":1}", "'perHour' is unknown. Use 'perMinute', 'perDay'."),
        ("/limits", "{\"perMinute\":1,\"perDay\":-1}", "'perDay' must be a number of calls."),
      ] {
        #expect(try await control(client, "POST", address, body).message == message)
      }
      #expect(try await control(client, "GET", "/limits").json["perMinute"] as? Int == 60)
      let unknown = try await control(client, "DELETE", "/faults/99")
      #expect(unknown.status == 404)
      let number = sandbox.inject(SandboxFault(.status(503)))
      #expect(try await control(client, "DELETE", "/faults/\(number)").status == 204)
      #expect(try await control(client, "DELETE", "/faults").status == 204)
    }
  }

  @Test func notifications_areNoCalls() async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "kept"]])
      let headers = ["X-Sandbox-Callback": "1"]
      let answer = try await client.send("POST", "\(sandbox.url)/sandbox/reset", body: "{}", headers: headers)
      #expect(answer.status == 403)
      #expect(try await sandbox.rows("crm/Accounts").count == 1)
    }
  }
}
