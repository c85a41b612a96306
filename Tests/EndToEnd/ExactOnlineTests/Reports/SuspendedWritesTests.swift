import ExactOnline
import ExactOnlineTesting
import Logging
import LoopbackServer
import Synchronization
import TestSupport
import Testing

/// After a response about another division nothing is written until the client is told to.
@Suite("Suspended writes", .timeLimit(.minutes(4)))
struct SuspendedWritesTests {
  private static let foreign = CRM.Account.json(["ID": "\"\(guid(1))\"", "Name": "\"Theirs\"", "Division": "9999"])
  private static let own = CRM.Account.json(["ID": "\"\(guid(2))\"", "Name": "\"Acme\"", "Division": "123456"])

  private static let others = CRM.Account.json(["ID": "\"\(guid(2))\"", "Name": "\"Acme\"", "Division": "77"])

  /// A server whose first response to a method is about another division.
  private static func faulty(_ method: String) -> LoopbackServer.Handler {
    let isDone = Mutex(false)
    return { request in
      let isFirst = isDone.withLock { isDone in
        guard !isDone, request.method == method else { return false }
        isDone = true
        return true
      }
      let row = isFirst ? Self.foreign : request.path.contains("/77/") ? Self.others : Self.own
      return switch request.method {
      case "POST": Response(201, text: Body.one(row))
      case "GET": .ok(json: Body.results([row]))
      default: Response(204)
      }
    }
  }

  /// Every way to change something.
  private static let writes: [@Sendable (Division) async throws -> Void] = [
    { _ = try await $0.crm.accounts.create { $0.name = "Acme" } },
    { try await $0.crm.accounts.update(id(2)) { $0.name = "Acme" } },
    { try await $0.crm.accounts.delete(id(2)) },
    { _ = try await $0.crm.quotations.reject(id(3)) },
    { _ = try await $0.send(.post, "crm/Accounts", body: Array("{}".utf8)) },
    {
      _ = try await $0.send(
        .post, "/docs/XMLUpload.aspx?Topic=GLAccounts&_Division_=123456", body: Array("<x/>".utf8))
    },
  ]

  @Test(arguments: ["POST", "GET"])
  func answerAboutAnotherDivision_endsWritesThere_untilTheClientIsToldTo(method: String) async throws {
    let log = LogCapture()
    try await Connection.run(log: log, Self.faulty(method)) { connection in
      let division = connection.division
      #expect(!division.writesAreSuspended)
      if method == "GET" {
        _ = await failure(of: "GET crm/Accounts") { try await division.crm.accounts.all() }
      } else {
        _ = await failure(of: "POST crm/Accounts") { try await division.crm.accounts.create { $0.name = "Acme" } }
      }
      #expect(division.writesAreSuspended)
      let sent = connection.server.requests.count
      for write in Self.writes {
        let error = await #expect(throws: ODataError.self) { try await write(division.with(.bulk)) }
        #expect(error?.kind == .writesSuspended)
        #expect(error?.description.contains("9999") == true && error?.description.contains("123456") == true)
        #expect(error?.advice?.contains("resumeWrites") == true)
        #expect(error?.plainDescription.contains("resumeWrites") == false)
        #expect(error?.mayHaveBeenCarriedOut == false)
      }
      #expect(connection.server.requests.count == sent)
      // Reads, and other divisions, go on.
      #expect(try await division.crm.accounts.all().map(\.name) == ["Acme"])
      let other = connection.client.division(77)
      #expect(!other.writesAreSuspended)
      _ = try await other.crm.accounts.create { $0.name = "Acme" }

      division.resumeWrites()
      #expect(!division.writesAreSuspended)
      for write in Self.writes.prefix(3) { try await write(division) }
      let lines = log.lines(from: .error)
      #expect(lines.count == 1)
    }
  }

  /// Calls without types are held against the division as well.
  @Test(arguments: ["POST", "GET"])
  func untypedAnswerAboutAnotherDivision_endsWritesThereToo(method: String) async throws {
    try await Connection.run(Self.faulty(method)) { connection in
      let division = connection.division
      let error = await #expect(throws: ODataError.self) {
        _ =
          method == "GET"
          ? try await division.send(.get, "crm/Accounts?$top=1")
          : try await division.send(.post, "crm/Accounts", body: Array("{}".utf8))
      }
      #expect(error?.kind == .foreignRow)
      #expect(error?.description.contains("9999") == true && error?.description.contains("123456") == true)
      #expect(error?.description.contains("Theirs") == false)
      #expect(division.writesAreSuspended)
      let refusal = await #expect(throws: ODataError.self) { try await division.crm.accounts.delete(id(2)) }
      #expect(refusal?.kind == .writesSuspended)
    }
  }

  /// Rows about divisions, and those of a division that the address names.
  @Test(arguments: ["system/Users", "hrm/Divisions", "HRM/divisions?$top=1", "/api/v1/9999/crm/Accounts"])
  func untypedAnswerThatMayBeAboutAnotherDivision_isGivenOut(target: String) async throws {
    try await Connection.run(Self.faulty("GET")) { connection in
      let answer = try await connection.division.send(.get, target)
      #expect(answer.text.contains("9999"))
      #expect(!connection.division.writesAreSuspended)
    }
  }

  @Test func clientThatDoesNotCheckDivisions_continues() async throws {
    try await LoopbackServer.run(Self.faulty("GET")) { server in
      let connection = Connection(server) { $0.checksDivisions = false }
      #expect(try await connection.division.crm.accounts.all().map(\.division) == [9999])
      #expect(!connection.division.writesAreSuspended)
      _ = try await connection.division.crm.accounts.create { $0.name = "Acme" }
    }
  }

  /// A write that waits for the minute's budget is examined again when its turn comes.
  @Test func writeThatWaited_isNotSentEither() async throws {
    let time = ManualTime()
    let events = Collected<String>()
    try await LoopbackServer.run({ request in
      request.method == "GET" ? .ok(json: Body.results([Self.foreign])) : Response(204)
    }) { server in
      var limits = RateLimits()
      limits.perMinute = 1
      let connection = Connection(server) {
        $0.limiter = RateLimiter(limits: limits, time: time)
        $0.time = time
        $0.onEvent = { event in events.append("\(event)") }
      }
      try await connection.division.crm.contacts.delete(id(1))
      let reading = Task { await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() } }
      await time.waitForSleepers(1)
      let writing = Task { try await connection.division.crm.accounts.delete(id(2)) }
      try await waitUntil { await connection.division.callBudget()?.waiting == 2 }
      time.advance(by: .seconds(61))
      #expect(await reading.value?.kind == .foreignRow)
      await time.waitForSleepers(1)
      time.advance(by: .seconds(61))
      let error = await #expect(throws: ODataError.self) { try await writing.value }
      #expect(error?.kind == .writesSuspended)
      #expect(server.requests.map(\.method) == ["DELETE", "GET"])
      #expect(events.values.last?.contains("not sent: DELETE crm/Accounts") == true)
    }
  }
}
