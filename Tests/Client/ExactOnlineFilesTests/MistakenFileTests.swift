import ExactOnlineFiles
import ExactOnlineRuntime
import LoopbackServer
import Testing

/// Responses that the service may send instead of a file, and files that look like it.
@Suite("Downloads of what looks like another thing", .timeLimit(.minutes(2)))
struct MistakenFileTests {
  /// A file, and the response to a request for it.
  struct Answer: Sendable, CustomTestStringConvertible {
    var name: String?
    var text: String
    var type: String?
    /// The size in the row, beyond that of the text; nil if the row states none.
    var more: Int64?
    var headers: [(String, String)] = []

    init(_ name: String?, _ text: String, type: String? = nil, more: Int64? = nil) {
      (self.name, self.text, self.type, self.more) = (name, text, type, more)
    }

    var testDescription: String { "\(name ?? "") \(text) \(type ?? "")" }
    var size: Int64? { more.map { Int64(text.utf8.count) + $0 } }

    func response(inPieces: Bool) -> Response {
      let headers = headers + (type.map { [("Content-Type", $0)] } ?? [])
      let bytes = Array(text.utf8)
      guard inPieces else { return Response(200, headers: headers, body: bytes) }
      return .streamed(headers: headers) { $0 < bytes.count ? [bytes[$0]] : nil }
    }

    /// Downloads it at once and in pieces, of which no length is announced.
    func run(_ body: (FileConnection, RemoteFile) async throws -> Void) async throws {
      for inPieces in [false, true] {
        try await FileConnection.run { _ in
          response(inPieces: inPieces)
        } _: { connection in
          try await body(connection, connection.attachment(name: name, size: size))
        }
      }
    }
  }

  private static let errors = [
    #"{"error":{"code":"","message":{"lang":"","value":"Niet gevonden"}}}"#, "\u{FEFF}\r\n{ \"odata.error\" : {}}",
    #"{"error":"invalid_request"}"#, #"{"fault":{"faultstring":"x"}}"#,
    #"<?xml version="1.0"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code/></error>"#,
    #"<m:error xmlns:m="x"><m:code/></m:error>"#,
  ]
  private static let partsOfPages = [
    "<p>Niet gevonden</p>", "<BODY>x", "\n<h1 class=\"x\">Fout</h1>", "<title>x</title>", "<script src=\"x\"></script>",
    "<!-- x --><div>x</div>", "<br/>", "<!DOCTYPE  HTML PUBLIC \"x\"><p>",
  ]

  private static let mistaken: [Answer] = [("a.pdf", nil), ("contract", nil), (nil, "application/json")]
    .flatMap { name, type in (errors + partsOfPages).map { Answer(name, $0, type: type) } }

  /// The row states no size, so that the length tells nothing.
  @Test(
    arguments: mistaken + [
      Answer("a.html", errors[0]), Answer("a.txt", errors[0], type: "application/json"), Answer("a.xml", errors[0]),
      Answer("a.json", "<html><body>"), Answer("a.xls", "<html>"), Answer(nil, "Niet gevonden", type: "text/html"),
      Answer("a.pdf", #"{"d":{}}"#), Answer(nil, #"{"d":{}}"#, type: "image/png"),
      Answer("a.png", "<html>", more: 0), Answer("a.pdf", #"{"error":1}"#, more: 0),
      Answer("a.pdf", "%PDF-1.4", type: "text/html", more: 0),
    ]) func whatIsNotTheFile_isRefused(answer: Answer) async throws
  {
    try await answer.run { connection, file in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(file, to: connection.path)
      }
      #expect(error.kind == .unexpectedBody)
      #expect(error.detail?.hasSuffix("instead of the file") == true, "\(error)")
      try await #require(throws: ODataError.self) {
        try await connection.division.download(file, to: connection.path, resumable: true)
      }
      #expect(connection.names.isEmpty)
    }
  }

  @Test(arguments: [
    Answer("error.json", errors[0]), Answer("a.JSON", errors[1], type: "application/json"),
    Answer("page.html", "<p>x</p>", type: "text/html"), Answer("a.xml", errors[4]), Answer("a.xml", "<table/>"),
    Answer("a.xls", "<table><tr>", type: "application/vnd.ms-excel"), Answer("a.txt", "<b>"),
    Answer("data", #"{"d":1}"#),
    Answer(nil, "{}", type: "application/json"), Answer(nil, "<errors/>"), Answer(nil, "<Invoice><p/></Invoice>"),
    Answer("a.rtf", #"{\rtf1 }"#), Answer("a.pdf", "{"), Answer("a.pdf", "<b"), Answer(nil, #"{"errors":[]}"#),
    // The row states the size.
    Answer("report", "<!DOCTYPE html><p>", type: "text/html", more: 0), Answer("a.txt", errors[0], more: 0),
    Answer(nil, errors[4], type: "application/json", more: 0), Answer("a.doc", "<html>", more: 0),
    Answer("a.json", "<html>", type: "text/html", more: 0),
  ]) func documentThatLooksLikeIt_isTaken(answer: Answer) async throws {
    try await answer.run { connection, file in
      let bytes = try await connection.division.download(file)
      #expect(bytes == Array(answer.text.utf8))
      try await connection.division.download(file, to: connection.path, resumable: true)
      #expect(connection.bytes() == bytes)
    }
  }

  /// The length then tells that it is something else.
  @Test(arguments: [
    Answer("report", "<!DOCTYPE html><p>", more: 5), Answer("report", "<!DOCTYPE html><p>", more: -5),
    Answer("a.txt", "Niet gevonden", type: "text/html", more: 5), Answer("a.txt", errors[0], more: 1),
  ]) func documentThatLooksLikeIt_andHasAnotherSize_isRefused(answer: Answer) async throws {
    try await answer.run { connection, file in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(file, to: connection.path)
      }
      #expect(error.kind == .unexpectedBody)
      #expect(connection.names.isEmpty)
    }
  }

  /// A page that a user attached may have a form with a password.
  @Test func pageWithALogin_isTaken_whereItIsSentToBeSaved() async throws {
    var answer = Answer("page.html", "<html><form><input type=\"password\"></form></html>", type: "text/html")
    try await answer.run { connection, file in
      let error = try await #require(throws: ODataError.self) { try await connection.division.download(file) }
      #expect(error.kind == .unauthorized(.loginPage))
    }
    answer.headers = [("Content-Disposition", "attachment; filename=\"page.html\"")]
    try await answer.run { connection, file in
      #expect(try await connection.division.download(file) == Array(answer.text.utf8))
      // The row need not name it.
      let unnamed = try await connection.division.download(connection.attachment(name: nil))
      #expect(unnamed == Array(answer.text.utf8))
    }
    answer.name = "page.pdf"
    try await answer.run { connection, file in
      let error = try await #require(throws: ODataError.self) { try await connection.division.download(file) }
      #expect(error.kind == .unexpectedBody)
    }
  }
}
