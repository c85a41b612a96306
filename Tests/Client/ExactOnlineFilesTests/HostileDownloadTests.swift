import ClientFixtures
import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import LoopbackServer
import TestSupport
import Testing

/// Answers that are not the file: refused, nothing is left, and no token goes elsewhere.
@Suite("Downloads of what is not the file", .timeLimit(.minutes(2)))
struct HostileDownloadTests {
  /// A response in place of a file whose row says that it has 1000 bytes.
  enum Answer: String, CaseIterable {
    case loginPage, loginPageAsFile, redirectToLogin, pageWithoutLogin, pageInCapitals, empty, noContent, json
    case shorterThanAnnounced, announcedTooShort, announcedTooLong, chunkedTooShort, chunkedTooLong, failure

    var response: Response {
      let type = [("Content-Type", "application/pdf")]
      let login = "<!DOCTYPE html><html><form action=\"/docs/Login.aspx\"><input type=\"password\"></form></html>"
      switch self {
      case .loginPage: return Response(200, headers: [("Content-Type", "text/html; charset=utf-8")], text: login)
      case .loginPageAsFile: return Response(200, headers: type, text: "\r\n \(login)")
      case .redirectToLogin: return Response(302, headers: [("Location", "/docs/Login.aspx?ReturnUrl=x")])
      case .pageWithoutLogin:
        return Response(200, headers: [("Content-Type", "text/html")], text: "<html><body>Niet gevonden</body></html>")
      case .pageInCapitals: return Response(200, headers: [("Content-Type", "TEXT/HTML")], text: "Niet gevonden")
      case .empty: return Response(200, headers: type)
      case .noContent: return Response(204)
      case .json: return Response(200, headers: [("Content-Type", "application/json")], text: #"{"error":{}}"#)
      case .shorterThanAnnounced:
        return .streamed(headers: type + [("Content-Length", "1000")]) { $0 == 0 ? pdf(500) : nil }.closingConnection()
      case .announcedTooShort: return Response(200, headers: type, body: pdf(999))
      case .announcedTooLong: return Response(200, headers: type, body: pdf(1001))
      case .chunkedTooShort: return .streamed(headers: type) { $0 == 0 ? pdf(999) : nil }
      case .chunkedTooLong: return .streamed(headers: type) { $0 == 0 ? pdf(1001) : nil }
      case .failure: return Response(500, headers: type, body: pdf())
      }
    }

    func isExpected(_ kind: ODataError.Kind) -> Bool {
      switch (self, kind) {
      case (.loginPage, .unauthorized(.loginPage)), (.redirectToLogin, .unauthorized(.loginPage)): true
      case (.loginPage, _), (.redirectToLogin, _): false
      case (.shorterThanAnnounced, .transport(let failure)): failure.kind == .truncated
      case (.failure, .unavailable): true
      default: kind == .unexpectedBody
      }
    }
  }

  @Test(arguments: Answer.allCases)
  func isRefused_andNothingIsLeft(answer: Answer) async throws {
    try await FileConnection.run { _ in
      answer.response
    } _: { connection in
      let file = connection.attachment(size: 1000)
      let toPath = try await #require(throws: ODataError.self) {
        try await connection.division.download(file, to: connection.path)
      }
      #expect(answer.isExpected(toPath.kind), "\(toPath)")
      try await #require(throws: ODataError.self) {
        try await connection.division.download(file, into: connection.folder)
      }
      try await #require(throws: ODataError.self) { try await connection.division.download(file) }
      #expect(connection.names.isEmpty)
      #expect(connection.outside.names == ["files"])
      #expect(!"\(toPath)".contains(FileConnection.token))
      // Existing files are kept.
      try Data("old".utf8).write(to: URL(fileURLWithPath: connection.path))
      try await #require(throws: ODataError.self) { try await connection.division.download(file, to: connection.path) }
      #expect(connection.bytes() == Array("old".utf8))
      #expect(connection.names == ["a.pdf"])
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func redirectToAnotherHost_isNotFollowed(status: Int) async throws {
    try await LoopbackServer.run { _ in
      Response(200, body: pdf())
    } _: { other in
      try await FileConnection.run { _ in
        Response(status, headers: [("Location", "\(other.origin)/docs/SysAttachment.aspx?ID=42")])
      } _: { connection in
        try await #require(throws: ODataError.self) {
          try await connection.division.download(connection.attachment(), to: connection.path)
        }
        #expect(connection.names.isEmpty)
        #expect(other.connectionCount == 0)
      }
    }
  }

  @Test func addressElsewhere_isNotAsked() async throws {
    try await LoopbackServer.run { _ in
      Response(200, body: pdf())
    } _: { other in
      try await FileConnection.run { _ in
        Response(200, body: pdf())
      } _: { connection in
        let links = [
          "\(other.origin)/docs/SysAttachment.aspx?ID=42", "//\(other.authority)/docs/SysAttachment.aspx",
          "http://127.0.0.1@\(other.authority)/docs/a", "https://\(connection.server.authority)/docs/a",
          "file:///etc/passwd", "", "docs/a", "\(connection.server.origin)\\@\(other.authority)/a",
          "\(connection.server.origin)/docs/SysAttachment.aspx?ID=42&_Division_=8",
          "/docs/SysAttachment.aspx?ID=42&_Division_=7&_Division_=8", "/docs/SysAttachment.aspx?%5Fdivision%5F=8&ID=42",
          "/docs/SysAttachment.aspx?ID=42&_Division_=", "/api/v1/8/documents/DocumentAttachments",
          "/docs/../api/v1/%38/a", "/api/v1/8/read/v1/7/a",
          "/api/v1/beta/8/a", "/api/v1/Beta/7/v1/beta/8/a",
        ]
        for link in links {
          let error = try await #require(throws: ODataError.self) {
            try await connection.division.download(RemoteFile(link: link, name: "a.pdf"), to: connection.path)
          }
          #expect(error.kind == .unsafeLink, "\(link): \(error)")
        }
        #expect(connection.names.isEmpty)
        #expect(connection.server.connectionCount == 0)
        #expect(other.connectionCount == 0)
      }
    }
  }

  /// A login page for a token that is no longer valid is no reason to give up where there is a better one.
  @Test func loginPage_thenAFreshToken() async throws {
    try await FileConnection.run(authorization: StubAuthorization("stale", "fresh")) { request in
      request["Authorization"] == "Bearer fresh" ? Response(200, body: pdf()) : Answer.loginPage.response
    } _: { connection in
      let file = try await connection.division.download(connection.attachment())
      #expect(file == pdf())
      #expect(connection.server.requests.count == 2)
    }
  }

  private static let page = "<!DOCTYPE html><html><body>Niet gevonden</body></html>"
  private static let pages: [[UInt8]] = [
    Array(page.utf8), Array("\u{FEFF}\r\n \(page)".utf8), Array("<?xml version=\"1.0\"?>\n<!-- 1 --> \(page)".utf8),
    Array((String(repeating: " ", count: 600) + page).utf8), Array("<HEAD><title>x</title></HEAD>".utf8),
    Array("<html lang=\"nl\">".utf8), [0xFF, 0xFE] + page.utf8.flatMap { [$0, 0] as [UInt8] },
    page.utf8.flatMap { [0, $0] as [UInt8] },
  ]

  /// Nothing but its beginning shows that it is one.
  @Test(arguments: pages)
  func pageThatIsLabelledAsAFile_isRefused_howeverItArrives(bytes: [UInt8]) async throws {
    for isInPieces in [false, true] {
      try await FileConnection.run { _ in
        guard isInPieces else { return Response(200, headers: [("Content-Type", "application/pdf")], body: bytes) }
        return .streamed(headers: [("Content-Type", "application/pdf")]) { $0 < bytes.count ? [bytes[$0]] : nil }
      } _: { connection in
        let file = connection.attachment()
        let error = try await #require(throws: ODataError.self) {
          try await connection.division.download(file, to: connection.path)
        }
        #expect(error.detail == "the response is a web page instead of the file")
        await #expect(throws: ODataError.self) { try await connection.division.download(file) }
        #expect(connection.names.isEmpty)
      }
    }
  }

  /// Files that begin like one, to the last byte or not.
  @Test(arguments: [
    "<htm", "<!-- <html> -->", "<header><a/></header>", "<?xml version=\"1.0\"?><Invoice/>", "%PDF-<html>", " ",
  ])
  func fileThatIsNoPage_isTaken(text: String) async throws {
    for isInPieces in [false, true] {
      let bytes = Array(text.utf8)
      try await FileConnection.run { _ in
        isInPieces ? .streamed(headers: []) { $0 < bytes.count ? [bytes[$0]] : nil } : Response(200, body: bytes)
      } _: { connection in
        let found = try await connection.division.download(connection.attachment())
        #expect(found == bytes)
      }
    }
  }
}
