import ExactOnlineTesting
import Foundation
import LoopbackServer
@_spi(Generated) import ODataRuntime
import Testing

@_spi(Generated) @testable import ExactOnlineRuntime

/// The rows about faults in the table of Documentation/connection.md, with a test for each. `FaultTableTests` checks that
/// none is missing here and in `RefusalTests`.
@Suite("Faults", .timeLimit(.minutes(4)))
struct FaultTests {
  let time = ManualTime()

  // MARK: - No answer

  @Test func refusedConnection_isTriedAgain() async throws {
    let connection = TestConnection(Script(.refusedConnection, .refusedConnection, .rows), time: time)
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 3)
    #expect(time.elapsed() == 1.5)
  }

  @Test func refusedConnectionOfAPost_isTriedAgain() async throws {
    let connection = TestConnection(Script(.refusedConnection, .rows), time: time)
    try await connection.moving { try await connection.post() }
    #expect(connection.sent == 2)
  }

  @Test func lostConnection_isTriedAgain() async throws {
    try await TestConnection.served(time) { request in
      request.connection == 1 ? .raw("") : .ok(json: #"{"d":[]}"#)
    } _: { division, server in
      _ = try await division.send(.get, "crm/Accounts")
      #expect(server.requests.count == 2)
    }
  }

  @Test func lostConnectionOfAPost_isFinal() async throws {
    try await TestConnection.served(time) { _ in
      .raw("")
    } _: { division, server in
      let error = try await #require(throws: ODataError.self) {
        try await division.send(.post, "crm/Accounts", body: Array("{}".utf8))
      }
      guard case .transport(let failure) = error.kind else {
        Issue.record(error)
        return
      }
      #expect(failure.mayHaveBeenSent)
      #expect(server.requests.count == 1)
    }
  }

  @Test func bodyThatEndsEarly_isReadAgain() async throws {
    try await TestConnection.served(time) { request in
      request.connection == 1
        ? .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"d\":") : .ok(json: #"{"d":[]}"#)
    } _: { division, server in
      let answer = try await division.send(.get, "crm/Accounts")
      #expect(answer.text == #"{"d":[]}"#)
      #expect(server.requests.count == 2)
    }
  }

  /// Complete by its length, and no page of rows.
  @Test(arguments: ["", " ", #"{"d":{"results":["#, #"{"d":{"results":[]}"#, #"{"d":{"results":[{"Name":"A"#])
  func pageThatIsEmptyOrBreaksOff_isReadAgain(body: String) async throws {
    let current = CannedResponse.odata(results: #"[{"CurrentDivision":1}]"#)
    let connection = TestConnection(Script(current, .json(body), .rows), time: time)
    #expect(try await connection.moving { try await connection.client.divisions() }.isEmpty)
    #expect(connection.sent == 3)
    let broken = TestConnection(Script(current, .json(body)), time: time)
    let error = try await broken.moving {
      try await #require(throws: ODataError.self) { try await broken.client.divisions() }
    }
    #expect(broken.sent == 5)
    #expect(error.description.contains("is empty or breaks off"), "\(error)")
    #expect(error.description.contains("tried 4 times"), "\(error)")
  }

  private struct Account: Entity {
    typealias Key = UUID
    let row: Row
    static let table = PropertyTable("ID  Guid!  key\nName  String")
  }

  /// Half a character, half a word, half a key: what the decoder finds depends on where the JSON breaks off.
  @Test(arguments: ["", #"{"d":{"ID":"00000000-0000-0000-0000-000000000001","Name":"Café"#, #"{"d":nul"#, #"{"d":{"#])
  func anyReadThatIsEmptyOrBreaksOff_isMadeAgain(body: String) async throws {
    var broken = CannedResponse.json(body)
    // Without the second byte of é.
    if body.hasSuffix("é") { broken.body.removeLast() }
    let whole = CannedResponse.odata(entity: #"{"ID":"00000000-0000-0000-0000-000000000001","Name":"Café"}"#)
    let reads: [@Sendable (ServiceRoot) async throws -> Void] = [
      { _ = try await $0.send(.get, "/api/v1/1/crm/Accounts") },
      { _ = try await EntitySet<Account, Methods.Read>($0, "Accounts").find(UUID()) },
      { let _: Account = try await $0.entity("Account", .get) },
      { let _: String = try await $0.primitive("Name", .get) },
      { let _: [String] = try await $0.primitiveCollection("Names", .get) },
    ]
    for (index, read) in reads.enumerated() {
      let result = [whole, whole, whole, .json(#"{"d":"Café"}"#), .json(#"{"d":["Café"]}"#)][index]
      let connection = TestConnection(Script(broken, result), time: time)
      try await connection.moving { try await read(connection.division.services.service("/api/v1/{division}/crm")) }
      #expect(connection.sent == 2, "\(index)")
    }
    // A function that changes something has been carried out.
    let connection = TestConnection(Script(broken, whole), time: time)
    await #expect(throws: ODataError.self) {
      try await connection.moving {
        let service = connection.division.services.service("/api/v1/{division}/crm")
        let _: Account = try await service.entity("Act", .post)
      }
    }
    #expect(connection.sent == 1)
  }

  @Test func failureThatStays_isGivenUpAfterFourAttempts() async throws {
    let connection = TestConnection(Script(.lostConnection), time: time)
    let error = try await connection.moving {
      try await #require(throws: ODataError.self) { try await connection.call() }
    }
    #expect(connection.sent == 4)
    #expect(time.elapsed() == 0.5 + 1 + 2)
    #expect(error.description.contains("tried 4 times"))
  }

  // MARK: - The service fails

  @Test(arguments: [408, 502, 503, 504, 520, 599])
  func gatewayFailure_isTriedAgain(status: Int) async throws {
    let connection = TestConnection(Script(.status(status, text: "<html>"), .rows), time: time)
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
  }

  @Test(arguments: [CannedResponse.genericFailure, .status(500)])
  func failureWithoutAMessage_isTriedAgain(answer: CannedResponse) async throws {
    let connection = TestConnection(Script(answer, .rows), time: time)
    try await connection.moving { try await connection.call() }
    #expect(connection.sent == 2)
  }

  @Test(arguments: [
    CannedResponse.genericFailure, .maintenance, .status(502), .status(504), .status(408), .status(599),
  ])
  func serviceFailureOfAPost_isFinal(answer: CannedResponse) async throws {
    let connection = TestConnection(Script(answer), time: time)
    let error = try await #require(throws: ODataError.self) { try await connection.post() }
    guard case .unavailable = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 1)
    #expect(error.advice?.contains("may have been carried out") == true)
  }

  @Test func failureThatMeansTheRequest_isFinal() async throws {
    let connection = TestConnection(
      Script(.odataError("Code: already in use", status: .internalServerError)), time: time)
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
    guard case .validation = error.kind else {
      Issue.record(error)
      return
    }
    #expect(connection.sent == 1)
  }

  @Test func unsupportedPartOfTheRequest_isFinal() async throws {
    let connection = TestConnection(Script(.status(501, text: "<html>Not Implemented</html>")), time: time)
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
    #expect(error.kind == .invalidRequest)
    #expect(error.description.contains("does not support a part of this request"))
    #expect(connection.sent == 1)
  }

  @Test(arguments: [
    (403, "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>You don't have permission.</BODY></HTML>"),
    (503, "<html><body>Service Unavailable<p>Reference&#32;&#35;18&#46;2d35&#46;17&#46;ab</body></html>"),
    (503, "<html><body>An error occurred. Reference #18.2d35.17.ab</body></html>"),
  ])
  func pageOfTheNetworkInFront_isFinal(status: Int, page: String) async throws {
    let connection = TestConnection(Script(.status(status, text: page)), time: time) {
      $0.retries = .throughMaintenance
    }
    let error = try await #require(throws: ODataError.self) { try await connection.call() }
    #expect(error.kind == .blocked)
    #expect(error.description.contains("the network in front of the service blocks this address"))
    #expect(error.description.contains("up to a day"))
    #expect(!error.description.contains("<"))
    #expect(error.requestID == (page.contains("Reference") ? "18.2d35.17.ab" : nil))
    #expect(connection.sent == 1)
  }

  /// From 04:00 to 04:30, with a call that begins at 04:05.
  @Test func maintenance_isWaitedForByAPolicyThatAllowsIt() async throws {
    let end = time.now + 25 * 60
    let connection = TestConnection(time: time, policies: { $0.retries = .throughMaintenance }) { [time] _ in
      time.now < end ? .maintenance : .rows
    }
    try await connection.moving { try await connection.call() }
    #expect(time.now >= end)
    #expect(connection.sent < 40)
  }

  @Test func maintenance_isReportedByTheStandardPolicy() async throws {
    let connection = TestConnection(Script(.maintenance), time: time)
    let error = try await connection.moving {
      try await #require(throws: ODataError.self) { try await connection.call() }
    }
    guard case .unavailable = error.kind else {
      Issue.record(error)
      return
    }
    #expect(error.status == 503)
    #expect(connection.sent == 4)
  }

  @Test func failureInTheMiddleOfPages_repeatsNoRowAndLosesNone() async throws {
    func row(_ code: Int) -> String {
      #"{"Code":\#(code),"Hid":1,"Description":"D","CustomerName":"C","Country":"NL","Currency":"EUR","Current":false}"#
    }
    let next = "https://start.exactonline.nl/api/v1/1/system/Divisions?page=2"
    let script = Script(
      .odata(results: #"[{"CurrentDivision":1}]"#), .odata(results: "[\(row(1)),\(row(2))]", next: next),
      .status(503), .lostConnection, .odata(results: "[\(row(3))]"))
    let connection = TestConnection(script, time: time)
    let divisions = try await connection.moving { try await connection.client.divisions() }
    #expect(divisions.map(\.code) == [1, 2, 3])
    #expect(connection.sent == 5)
  }

  @Test func download_isTriedAgainUpToItsHead() async throws {
    let connection = TestConnection(Script(.status(503), .refusedConnection, .text("file")), time: time)
    let request = ODataRequest(.get, path: "/api/v1/1/x", operation: "GET x")
    let body = try await connection.moving { [performer = connection.client.performer] in
      let (_, body) = try await performer.stream(request)
      return try await body.collect(upTo: 100)
    }
    #expect(String(decoding: body, as: UTF8.self) == "file")
    #expect(connection.sent == 3)
  }
}
