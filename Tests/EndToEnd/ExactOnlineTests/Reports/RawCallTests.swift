import ExactOnline
import LoopbackServer
import Testing

/// Calls without types to services that are not OData: files and XML (Documentation/protocol.md, sections 12 and 15).
@Suite("Files and XML services", .timeLimit(.minutes(4)))
struct RawCallTests {
  private static let xml = Response(
    200, headers: [("Content-Type", "text/xml")], text: "<?xml version=\"1.0\"?><Invoice/>")

  @Test(arguments: [
    "/docs/SysAttachment.aspx?ID=\(guid(1))&_Division_={division}", "/docs/XMLDownload.aspx?Topic=GLAccounts",
  ])
  func file_comesAsItIs(target: String) async throws {
    try await Connection.run(answering: Self.xml) { connection in
      #expect(try await connection.division.send(.get, target).text.contains("<Invoice/>"))
      let sent = connection.server.requests[0]
      #expect(sent["accept"] == "*/*")
      #expect(sent.target == target.replacing("{division}", with: "123456"))
      _ = try await connection.division.send(.get, "\(connection.server.origin)\(target)", accept: "text/xml")
      #expect(connection.server.requests[1]["accept"] == "text/xml")
    }
  }

  @Test func upload_isAnsweredWithWhatTheServiceSays() async throws {
    let answer = #"<eExact><Messages><Message type="2"/></Messages></eExact>"#
    let response = Response(200, headers: [("Content-Type", "text/xml")], text: answer)
    try await Connection.run(answering: response) { connection in
      let body = Array("<?xml version=\"1.0\"?><eExact/>".utf8)
      let upload = try await connection.division.send(
        .post, "/docs/XMLUpload.aspx?Topic=MatchSets&_Division_={division}", body: body)
      #expect(upload.text == answer)
      let sent = connection.server.requests[0]
      #expect(sent["content-type"] == "application/xml; charset=utf-8")
      #expect(sent.body == body)
      // Below the API, too, a POST was carried out whatever the form of its response.
      #expect(try await connection.division.send(.post, "crm/Accounts", body: Array("{}".utf8)).text == answer)
    }
  }

  @Test func json_isStillInsistedOnBelowTheAPI() async throws {
    try await Connection.run(answering: Self.xml) { connection in
      let error = await failure(of: "GET api/v1/123456/crm/Accounts") {
        try await connection.division.send(.get, "crm/Accounts")
      }
      #expect(error?.kind == .unexpectedBody)
      let atom = try await connection.division.send(.get, "crm/Accounts", accept: "application/atom+xml")
      #expect(atom.status == .ok)
      let metadata = try await connection.division.send(.get, "crm/$metadata")
      #expect(metadata.status == .ok)
    }
  }

  @Test func loginPage_staysAnError() async throws {
    let page = Response(200, headers: [("Content-Type", "text/html")], text: Recorded.objectMoved)
    try await Connection.run(answering: page) { connection in
      for target in ["/docs/SysAttachment.aspx?ID=1", "crm/Accounts"] {
        let error = await #expect(throws: ODataError.self) { _ = try await connection.division.send(.get, target) }
        #expect(error?.kind == .unauthorized(.loginPage))
      }
    }
  }

  @Test func calls_haveAName() async throws {
    try await Connection.run(answering: Self.xml, policies: { $0.program = "Invoices/2.1" }) { connection in
      _ = try await connection.division.send(.get, "/docs/x.aspx")
      #expect(connection.server.requests[0]["user-agent"]?.hasPrefix("Invoices/2.1 exact-online-swift/") == true)
    }
  }
}
