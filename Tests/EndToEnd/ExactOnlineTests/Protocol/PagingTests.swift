import ExactOnline
import LoopbackServer
import TestSupport
import Testing

/// Documentation/protocol.md, section 5.2: links, their order and their end.
@Suite("Paging", .timeLimit(.minutes(4)))
struct PagingTests {
  private static func row(_ number: Int) -> String { #"{"ID":"\#(guid(number))","Name":null}"# }

  private func names(_ connection: Connection) -> Selection<CRM.Account, UUID> {
    connection.division.crm.accounts.select { $0.id }
  }

  @Test func exactMultiple_endsWithAnEmptyPage() async throws {
    try await Connection.run { request in
      request.target.contains("skiptoken")
        ? .ok(json: Body.results([]))
        : .ok(
          json: Body.results(
            (1...60).map(Self.row), next: "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=60"))
    } _: { connection in
      let ids = try await names(connection).all()
      #expect(ids.count == 60)
      #expect(connection.server.requests.count == 2)
    }
  }

  // The link repeats the options and adds a token; it is opaque and goes back byte for byte.
  @Test(arguments: [
    "/api/v1/123456/crm/Accounts?$select=ID,Name&$filter=Name%20eq%20'R%26D'&$skiptoken=guid'\(guid(60))'",
    "/api/v1/123456/crm/Accounts?%24select=ID%2cName&%24skiptoken=guid%27\(guid(60))%27",
    "/api/v1/123456/sync/CRM/Accounts?$filter=Timestamp+gt+0L&$skiptoken=12345L",
    "/API/V1/123456/CRM/Accounts?$skiptoken='%C3%A9','a%2Fb'",
  ])
  func next_isFollowedVerbatim(target: String) async throws {
    try await Connection.run { request in
      request.target == target
        ? .ok(json: Body.results([Self.row(2)]))
        : .ok(json: Body.results([Self.row(1)], next: "http://\(request["host"] ?? "")\(target)"))
    } _: { connection in
      let ids = try await names(connection).all()
      #expect(ids == [id(1), id(2)])
      #expect(connection.server.requests.map(\.target).last == target)
      // The link decides; the same header fields go with it.
      #expect(connection.server.requests[1]["accept"] == "application/json")
      #expect(connection.server.requests[1]["authorization"] == "Bearer \(secretToken)")
    }
  }

  @Test func escapedSlashesOfALink_areJSONs() async throws {
    try await Connection.run { request in
      let next = "http:\\/\\/\(request["host"] ?? "")\\/api\\/v1\\/123456\\/crm\\/Accounts?$skiptoken=\\u0031"
      return .ok(json: Body.results([Self.row(1)], next: request.target.contains("skiptoken") ? nil : next))
    } _: { connection in
      let ids = try await names(connection).all()
      #expect(ids.count == 2)
      #expect(connection.server.requests[1].target == "/api/v1/123456/crm/Accounts?$skiptoken=1")
    }
  }

  // The token is sent to the configured scheme, host and port, and nowhere else.
  @Test(arguments: [
    "other port", "other scheme", "other host", "user in it", "no scheme", "backslash", "space", "nonsense",
  ])
  func foreignLink_isRefusedAndNothingIsSent(form: String) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: Body.results([]))
    } _: { foreign in
      try await Connection.run { request in
        let own = request["host"] ?? ""
        let link =
          switch form {
          case "other port": "http://\(foreign.authority)/api/v1/123456/crm/Accounts?$skiptoken=1"
          case "other scheme": "https://\(own)/api/v1/123456/crm/Accounts?$skiptoken=1"
          case "other host": "http://localhost:\(foreign.port)/api/v1/123456/crm/Accounts?$skiptoken=1"
          case "user in it": "http://\(own)@\(foreign.authority)/api"
          case "no scheme": "//\(foreign.authority)/api"
          case "backslash": "http:\\\\\(foreign.authority)\\\\api"
          case "space": "http://\(own) @\(foreign.authority)/api"
          default: "http://"
          }
        return .ok(json: Body.results([Self.row(1)], next: link))
      } _: { connection in
        var ids: [UUID] = []
        let error = await failure(of: "GET crm/Accounts") {
          for try await page in names(connection).pages { ids += page.rows }
        }
        guard case .unsafeLink = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
        // The rows before the bad link are not lost.
        #expect(ids == [id(1)])
        #expect(foreign.connectionCount == 0)
        #expect(connection.server.requests.count == 1)
      }
    }
  }

  @Test func storedForeignLink_isRefused() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      let link = PageLink("https://start.exactonline.nl/api/v1/123456/crm/Accounts?$skiptoken=1")
      await failure(of: "GET crm/Accounts") {
        for try await _ in names(connection).pages.resuming(at: link) {}
      }
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test func repeatedLink_isAnErrorNotALoop() async throws {
    try await Connection.run { request in
      .ok(
        json: Body.results(
          [Self.row(1)], next: "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=1"))
    } _: { connection in
      let error = await failure(of: "GET crm/Accounts") { try await names(connection).all() }
      guard case .unsafeLink = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(connection.server.requests.count == 2)
    }
  }

  @Test func emptyPageInTheMiddle_isPassed() async throws {
    try await Connection.run { request in
      let page = Int(request.options["$skiptoken"] ?? "0") ?? 0
      let next = "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=\(page + 1)"
      return .ok(json: Body.results(page == 1 ? [] : [Self.row(page)], next: page < 2 ? next : nil))
    } _: { connection in
      let ids = try await names(connection).all()
      #expect(ids == [id(0), id(2)])
    }
  }

  @Test func endlessEmptyPages_areAnErrorInTheEnd() async throws {
    var limits = RequestLimits.exactOnline
    limits.maximumEmptyPages = 5
    try await Connection.run(limits: limits) { request in
      let page = Int(request.options["$skiptoken"] ?? "0") ?? 0
      return .ok(
        json: Body.results(
          [], next: "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=\(page + 1)"))
    } _: { connection in
      let error = await failure(of: "GET crm/Accounts") { try await names(connection).all() }
      guard case .unsafeLink = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(connection.server.requests.count <= 6)
    }
  }

  @Test(arguments: ["null", "\"\""])
  func emptyNext_isTheEnd(link: String) async throws {
    try await Connection.run(answering: .ok(json: #"{"d":{"results":[\#(Self.row(1))],"__next":\#(link)}}"#)) {
      connection in
      let ids = try await names(connection).all()
      #expect(ids == [id(1)])
      #expect(connection.server.requests.count == 1)
    }
  }

  // Lazy: one request at a time, and none before it is needed.
  @Test func pages_areFetchedAsTheyAreAskedFor() async throws {
    try await Connection.run { request in
      let page = Int(request.options["$skiptoken"] ?? "0") ?? 0
      let rows = (1...3).map { Self.row(page * 3 + $0) }
      return .ok(
        json: Body.results(
          rows, next: "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=\(page + 1)"))
    } _: { connection in
      var iterator = names(connection).makeAsyncIterator()
      #expect(connection.server.requests.isEmpty)
      for expected in 1...4 {
        let read = try await iterator.next()
        #expect(read == id(expected))
        #expect(connection.server.requests.count == (expected + 2) / 3)
      }
    }
  }

  // Two iterations over one query have nothing to do with each other.
  @Test func nestedReading_isIndependent() async throws {
    try await Connection.run { request in
      let page = Int(request.options["$skiptoken"] ?? "0") ?? 0
      let next = "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=\(page + 1)"
      return .ok(json: Body.results([Self.row(page)], next: page < 2 ? next : nil))
    } _: { connection in
      let query = names(connection)
      var pairs = 0
      for try await _ in query {
        for try await _ in query { pairs += 1 }
      }
      #expect(pairs == 9)
    }
  }

  @Test func cancelledReading_stops() async throws {
    try await Connection.run(answering: .silence) { connection in
      let query = names(connection)
      let task = Task { try await query.all() }
      try await waitUntil { !connection.server.requests.isEmpty }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      let abandoned = await connection.server.abandonedRequest()
      #expect(abandoned != nil)
    }
  }
}
