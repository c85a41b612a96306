import ExactOnlineFiles
import ExactOnlineRuntime
import LoopbackServer
import TestSupport
import Testing

/// Connections that break in the middle of a file.
@Suite("Downloads that go on", .timeLimit(.minutes(2)))
struct ResumedDownloadTests {
  private static let file = pdf(100_000)

  /// The first part of the file, and then the end of the connection.
  private static func broken(_ headers: [(String, String)] = ranged, at place: Int = 40_000) -> Response {
    .streamed(headers: headers + [("Content-Length", "\(file.count)")]) { $0 == 0 ? Array(file[..<place]) : nil }
      .closingConnection()
  }

  private static let ranged = [("Accept-Ranges", "bytes"), ("ETag", "\"v1\"")]

  /// The place in the file that a request asks for.
  private static func start(_ request: Request) -> Int? {
    guard let range = request["Range"], range.hasPrefix("bytes="), range.hasSuffix("-") else { return nil }
    return Int(range.dropFirst(6).dropLast())
  }

  @Test func interruptedDownload_isResumed() async throws {
    try await FileConnection.run { request in
      guard let start = Self.start(request) else { return Self.broken() }
      let range = ("Content-Range", "bytes \(start)-\(Self.file.count - 1)/\(Self.file.count)")
      return Response(206, headers: Self.ranged + [range], body: Array(Self.file[start...]))
    } _: { connection in
      let seen = Collected<TransferProgress>()
      let file = connection.attachment(size: Int64(Self.file.count))
      try await connection.division.download(file, to: connection.path) { seen.append($0) }
      #expect(connection.bytes() == Self.file)
      #expect(connection.names == ["a.pdf"])
      let second = try #require(connection.server.requests.last)
      #expect(connection.server.requests.count == 2)
      #expect(second["If-Range"] == "\"v1\"")
      #expect(second["Authorization"] == "Bearer \(FileConnection.token)")
      #expect(seen.values.last?.bytes == Int64(Self.file.count))
    }
  }

  @Test func wholeFileAgain_isReadFromThePlaceWhereItBroke() async throws {
    try await FileConnection.run { request in
      Self.start(request) == nil ? Self.broken() : Response(200, headers: Self.ranged, body: Self.file)
    } _: { connection in
      let file = try await connection.division.download(connection.attachment())
      #expect(file == Self.file)
      #expect(connection.server.requests.count == 2)
    }
  }

  @Test func anotherFile_isNotMixedIn() async throws {
    let changed = [("Accept-Ranges", "bytes"), ("ETag", "\"v2\"")]
    try await FileConnection.run { request in
      Self.start(request) == nil ? Self.broken() : Response(200, headers: changed, body: Self.file)
    } _: { connection in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      #expect(error.detail == "the file changed while it was being downloaded")
      #expect(connection.names.isEmpty)
    }
  }

  @Test(arguments: [
    [("Accept-Ranges", "bytes"), ("ETag", "\"v2\"")], ranged + [("Content-Type", "multipart/byteranges; boundary=x")],
    ranged + [("Content-Type", "text/html")],
  ])
  func partOfSomethingElse_isNotMixedIn(headers: [(String, String)]) async throws {
    try await FileConnection.run { request in
      guard let start = Self.start(request) else { return Self.broken() }
      let range = ("Content-Range", "bytes \(start)-\(Self.file.count - 1)/\(Self.file.count)")
      return Response(206, headers: headers + [range], body: Array(Self.file[start...]))
    } _: { connection in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      #expect(error.detail == "the file changed while it was being downloaded")
      #expect(connection.names.isEmpty)
    }
  }

  @Test(arguments: ["bytes 0-9/100000", "bytes 40000-99999/100001", ""])
  func wrongPart_isRefused(range: String) async throws {
    try await FileConnection.run { request in
      guard Self.start(request) != nil else { return Self.broken() }
      return Response(206, headers: Self.ranged + [("Content-Range", range)], body: Array(Self.file[40_000...]))
    } _: { connection in
      try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      #expect(connection.names.isEmpty)
    }
  }

  @Test func serverWithoutParts_isNotAskedAgain() async throws {
    try await FileConnection.run { _ in
      Self.broken([("ETag", "\"v1\"")])
    } _: { connection in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      #expect(error.detail?.hasSuffix("of 100000 bytes") == true)
      #expect(connection.server.requests.count == 1)
      #expect(connection.names.isEmpty)
    }
  }

  @Test func brokenAgainAndAgain_givesUp() async throws {
    try await FileConnection.run { request in
      guard let start = Self.start(request) else { return Self.broken() }
      let range = ("Content-Range", "bytes \(start)-\(Self.file.count - 1)/\(Self.file.count)")
      let length = ("Content-Length", "\(Self.file.count - start)")
      return .streamed(206, headers: Self.ranged + [range, length]) {
        $0 == 0 ? Array(Self.file[start...].prefix(1000)) : nil
      }.closingConnection()
    } _: { connection in
      let error = try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      guard case .transport = error.kind else {
        Issue.record("\(error)")
        return
      }
      #expect(connection.server.requests.count == 4)
      #expect(connection.names.isEmpty)
    }
  }
}
