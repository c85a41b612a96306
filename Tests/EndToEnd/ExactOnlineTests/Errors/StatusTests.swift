import ExactOnline
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 8.3: every status, with the bodies that were seen with it.
@Suite("Statuses", .timeLimit(.minutes(4)))
struct StatusTests {
  /// The error of a read that is answered so.
  private func error(
    _ status: Int, _ body: String, headers: [(String, String)] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> ODataError? {
    try await Connection.run(answering: Response(status, headers: headers, text: body)) { connection in
      let error = await failure(of: "GET crm/Accounts", sourceLocation: sourceLocation) {
        try await connection.division.crm.accounts.select { $0.id }.all()
      }
      // Nothing is sent twice unless the policy asks for it.
      #expect(connection.server.requests.count == 1, sourceLocation: sourceLocation)
      #expect(error?.status == status, sourceLocation: sourceLocation)
      return error
    }
  }

  private func name(_ error: ODataError?) -> String {
    switch error?.kind {
    case .unauthorized(let reason): "unauthorized \(reason)"
    case .forbidden: "forbidden"
    case .notFound: "notFound"
    case .invalidRequest: "invalidRequest"
    case .validation: "validation"
    case .rateLimited: "rateLimited"
    case .unavailable: "unavailable"
    case .unexpectedBody: "unexpectedBody"
    case .transport: "transport"
    case .decoding: "decoding"
    default: "other"
    }
  }

  @Test(arguments: [301, 302, 303, 307])
  func redirect_isTheLoginPageAndNotFollowed(status: Int) async throws {
    let headers = [
      ("Location", "/docs/Login.aspx?ReturnUrl=%2fapi%2fv1%2fcurrent%2fMe"),
      ("Content-Type", "text/html; charset=utf-8"),
    ]
    let error = try await error(status, Recorded.objectMoved, headers: headers)
    #expect(name(error) == "unauthorized loginPage")
    #expect(error?.advice != nil)
  }

  @Test func redirectElsewhere_isUnexpected() async throws {
    let error = try await error(302, "", headers: [("Location", "https://elsewhere.example/api")])
    #expect(name(error) == "unexpectedBody")
  }

  @Test func status400_isAnInvalidRequest() async throws {
    let error = try await error(400, Recorded.syntaxError, headers: [("Content-Type", "application/json")])
    #expect(name(error) == "invalidRequest")
    #expect(error?.serviceMessage == "Bad Request - Error in query syntax.")
    #expect(error?.description.contains("Bad Request - Error in query syntax.") == true)
  }

  @Test func status401_isTheTokenOrTheLoginPage() async throws {
    let page = try await error(401, Recorded.objectMoved, headers: [("Content-Type", "text/html")])
    #expect(name(page) == "unauthorized loginPage")
    #expect(page?.description.contains("log in") == true)
    let json = try await error(401, Body.error("Unauthorized"))
    #expect(name(json) == "unauthorized tokenRefused")
    let empty = try await error(401, "")
    #expect(name(empty) == "unauthorized tokenRefused")
    #expect(empty?.advice != nil)
  }

  @Test func status403_isForbidden() async throws {
    let error = try await error(403, Body.error("Forbidden"))
    #expect(name(error) == "forbidden")
    #expect(error?.advice != nil)
  }

  @Test(arguments: [404, 410])
  func status404_isNotFound(status: Int) async throws {
    let error = try await error(status, Body.error("Resource not found for the segment 'Acounts'."))
    #expect(error?.isNotFound == true)
    if status == 404 { #expect(error?.advice?.contains("division") == true) }
  }

  @Test(arguments: [405, 408, 413, 415])
  func otherStatusesOfTheRequest_areInvalidRequests(status: Int) async throws {
    let error = try await error(status, "")
    #expect(name(error) == (status == 408 ? "unavailable" : "invalidRequest"))
  }

  @Test func status429_isRateLimitedUntilItsReset() async throws {
    // An empty body, and only the family of header fields that is spent (Documentation/protocol.md, section 3.2).
    let minutely = try await error(
      429, "",
      headers: [
        ("X-RateLimit-Minutely-Limit", "60"), ("X-RateLimit-Minutely-Remaining", "0"),
        ("X-RateLimit-Minutely-Reset", "1767225600000"),
      ])
    guard case .rateLimited(let until) = minutely?.kind else { return #expect(Bool(false)) }
    #expect(until?.timeIntervalSince1970 == 1_767_225_600)
    #expect(minutely?.description.contains("2026-01-01T00:00:00") == true)
    let daily = try await error(
      429, "",
      headers: [("X-RateLimit-Limit", "5000"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1767312000000")])
    guard case .rateLimited(let midnight) = daily?.kind else { return #expect(Bool(false)) }
    #expect(midnight?.timeIntervalSince1970 == 1_767_312_000)
    let bare = try await error(429, "")
    guard case .rateLimited(nil) = bare?.kind else { return #expect(Bool(false)) }
    #expect(bare?.advice != nil)
  }

  // 500 carries validation as well as failures.
  @Test func status500_withAMessageIsValidation() async throws {
    let error = try await error(500, Body.error("Bestaat reeds: Code"))
    #expect(name(error) == "validation")
    #expect(error?.serviceMessage == "Bestaat reeds: Code")
  }

  @Test func status500_withTheGenericTextIsAFailure() async throws {
    let error = try await error(500, Body.error(Recorded.generic))
    #expect(name(error) == "unavailable")
    #expect(error?.advice != nil)
  }

  @Test(arguments: ["", Recorded.maintenance, Recorded.gatewayFault])
  func status500_withoutAMessageIsAFailure(body: String) async throws {
    let error = try await error(500, body)
    #expect(name(error) == "unavailable")
  }

  @Test(arguments: [502, 503, 504])
  func gatewayStatuses_areUnavailable(status: Int) async throws {
    for body in ["", Recorded.maintenance, Recorded.gatewayFault, Recorded.xmlError] {
      let error = try await error(status, body)
      #expect(name(error) == "unavailable")
      #expect(error?.advice != nil)
    }
  }

  @Test func gatewayFault_keepsItsText() async throws {
    let error = try await error(503, Recorded.gatewayFault)
    #expect(error?.serviceMessage?.hasPrefix("Unable to identify proxy") == true)
    #expect(error?.serviceCode == "messaging.adaptors.http.flow.ApplicationNotFound")
  }

  // Section 8.2: XML where JSON was asked for.
  @Test func xmlBody_isReadToo() async throws {
    let error = try await error(404, Recorded.xmlError, headers: [("Content-Type", "application/xml")])
    #expect(error?.serviceMessage == "Resource not found for the segment 'Accounts' & more.")
  }

  @Test func requestID_isKeptForTheServicesSupport() async throws {
    let error = try await error(500, "", headers: [("X-Request-Id", "abc-123")])
    #expect(error?.requestID == "abc-123")
    #expect(error?.description.contains("abc-123") == true)
  }

  @Test func status304And100_areNoSuccess() async throws {
    let error = try await error(304, "")
    #expect(name(error) == "unexpectedBody")
  }
}
