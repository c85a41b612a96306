import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import LoopbackServer
import Synchronization
import TestSupport
import Testing

/// Downloads that another call goes on with, as another run of the program does.
@Suite("Downloads that are continued later", .timeLimit(.minutes(2)))
struct LaterDownloadTests {
  private static let file = pdf(100_000)
  private static let parts = [".a.pdf.download", ".a.pdf.download.facts"]

  /// A server that breaks off until it is mended.
  private final class Server: Sendable {
    struct State {
      var isMended = false
      var headers = [("Accept-Ranges", "bytes"), ("ETag", "\"v1\"")]
      var file = LaterDownloadTests.file
    }

    let state = Mutex(State())

    func mend(_ change: (inout State) -> Void = { _ in }) {
      state.withLock {
        $0.isMended = true
        change(&$0)
      }
    }

    func answer(_ request: Request) -> Response {
      let (isMended, headers, file) = state.withLock { ($0.isMended, $0.headers, $0.file) }
      let validator = headers.first { $0.0 == "ETag" }?.1
      let range = request["Range"].flatMap { Int($0.dropFirst("bytes=".count).dropLast()) }
      guard isMended else {
        if range != nil { return Response(503) }
        return .streamed(headers: headers + [("Content-Length", "\(file.count)")]) {
          $0 == 0 ? Array(file[..<40_000]) : nil
        }.closingConnection()
      }
      guard let range, headers.contains(where: { $0.0 == "Accept-Ranges" }), request["If-Range"] == validator else {
        return Response(200, headers: headers, body: file)
      }
      guard range < file.count else { return Response(416, headers: headers) }
      let place = ("Content-Range", "bytes \(range)-\(file.count - 1)/\(file.count)")
      return Response(206, headers: headers + [place], body: Array(file[range...]))
    }
  }

  /// The number of bytes that a later download can go on with; 0 if there are none. The transport may give out less
  /// than the server sent before the connection broke.
  private static func kept(_ connection: FileConnection) -> Int {
    let facts = connection.bytes("\(connection.folder)/\(parts[1])").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = facts.split(separator: "\n")
    return lines.count > 2 ? Int(lines[2]) ?? 0 : 0
  }

  /// Breaks a download off after 40,000 bytes, mends the server, and downloads again.
  private func run(
    _ broken: (inout Server.State) -> Void = { _ in }, mended: (inout Server.State) -> Void = { _ in },
    between: (FileConnection) throws -> Void = { _ in },
    _ body: (_ connection: FileConnection, _ later: [Request], _ kept: Int) async throws -> Void
  ) async throws {
    let server = Server()
    server.state.withLock { broken(&$0) }
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      await #expect(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      }
      try between(connection)
      let kept = Self.kept(connection)
      let before = connection.server.requests.count
      server.mend(mended)
      try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      try await body(connection, Array(connection.server.requests.dropFirst(before)), kept)
    }
  }

  @Test func bytesOfABrokenDownload_areNotSentAgain() async throws {
    try await run(between: { connection in
      #expect(connection.names == Self.parts)
      let facts = String(
        decoding: try #require(connection.bytes("\(connection.folder)/\(Self.parts[1])")), as: UTF8.self)
      let kept = Self.kept(connection)
      #expect((1...40_000).contains(kept))
      #expect(facts.hasPrefix("exact-online-swift download 1\n100000\n\(kept)\n\"v1\"\n/docs/"))
      #expect(!facts.contains(FileConnection.token))
    }) { connection, later, kept in
      #expect(connection.bytes() == Self.file)
      #expect(connection.names == ["a.pdf"])
      #expect(later.map { $0["Range"] } == ["bytes=\(kept)-"])
      #expect(later.map { $0["If-Range"] } == ["\"v1\""])
    }
  }

  @Test func downloadThatIsNotResumable_leavesNothing_andUsesNothing() async throws {
    let server = Server()
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      await #expect(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path)
      }
      #expect(connection.names.isEmpty)
    }
    try await run(between: { try Data("mine".utf8).write(to: URL(filePath: $0.path)) }) { connection, _, _ in
      #expect(connection.bytes() == Self.file)
    }
  }

  /// A process that is killed leaves bytes behind those that are known to be on disk.
  @Test func killedProcess_isContinuedFromTheBytesThatAreSafe() async throws {
    try await run(between: { connection in
      let (bytes, facts) = ("\(connection.folder)/\(Self.parts[0])", "\(connection.folder)/\(Self.parts[1])")
      let kept = Array(Self.file[..<30_000]) + [UInt8](repeating: 0, count: 7000)
      try Data(kept).write(to: URL(filePath: bytes))
      let text = String(decoding: try #require(connection.bytes(facts)), as: UTF8.self)
      try text.replacing("\n\(Self.kept(connection))\n", with: "\n30000\n")
        .write(toFile: facts, atomically: false, encoding: .utf8)
    }) { connection, later, kept in
      #expect(connection.bytes() == Self.file)
      #expect(later.map { $0["Range"] } == ["bytes=30000-"])
    }
  }

  @Test func changedFile_isDownloadedFromItsBeginning_inTheSameCall() async throws {
    let other = Array(pdf(90_000).reversed())
    try await run(mended: {
      $0.headers[1] = ("ETag", "\"v2\"")
      $0.file = other
    }) { connection, later, kept in
      #expect(connection.bytes() == other)
      #expect(connection.names == ["a.pdf"])
      #expect(later.count == 1)
    }
  }

  @Test func serverWithoutParts_leavesNothing() async throws {
    try await run {
      $0.headers = [("ETag", "\"v1\"")]
    } between: { connection in
      #expect(connection.names.isEmpty)
    } _: { connection, later, kept in
      #expect(connection.bytes() == Self.file)
      #expect(later.map { $0["Range"] } == [nil])
    }
  }

  /// A server that has no such rest is asked for the whole file.
  @Test func shorterFile_withTheSameTag_isDownloadedFromItsBeginning() async throws {
    try await run(mended: { $0.file = pdf(20_000) }) { connection, later, kept in
      #expect(connection.bytes() == pdf(20_000))
      #expect(later.map { $0["Range"] } == ["bytes=\(kept)-", nil])
    }
  }

  @Test(arguments: ["", "exact-online-swift download 1\n100000\n-1\n\"v1\"\n/docs/x\n", "nonsense\n1\n1\n1\n1\n"])
  func factsThatAreNone_areNotUsed(text: String) async throws {
    try await run(between: { connection in
      try Data(text.utf8).write(to: URL(filePath: "\(connection.folder)/\(Self.parts[1])"))
    }) { connection, later, kept in
      #expect(connection.bytes() == Self.file)
      #expect(connection.names == ["a.pdf"])
      #expect(later.map { $0["Range"] } == [nil])
    }
  }

  @Test func bytesOfAnotherAddress_areNotMixedIn() async throws {
    let server = Server()
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      let other = RemoteFile(link: "\(connection.server.origin)/docs/SysAttachment.aspx?ID=43&_Division_=7")
      await #expect(throws: ODataError.self) {
        try await connection.division.download(other, to: connection.path, resumable: true)
      }
      server.mend()
      try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      #expect(connection.bytes() == Self.file)
      #expect(connection.server.requests.last?["Range"] == nil)
    }
  }

  @Test func allBytesWithoutTheirName_areCheckedByTheLast() async throws {
    try await run(between: { connection in
      let (bytes, facts) = ("\(connection.folder)/\(Self.parts[0])", "\(connection.folder)/\(Self.parts[1])")
      try Data(Self.file).write(to: URL(filePath: bytes))
      let text = String(decoding: try #require(connection.bytes(facts)), as: UTF8.self)
      try text.replacing("\n\(Self.kept(connection))\n", with: "\n100000\n")
        .write(toFile: facts, atomically: false, encoding: .utf8)
    }) { connection, later, kept in
      #expect(connection.bytes() == Self.file)
      #expect(later.map { $0["Range"] } == ["bytes=99999-"])
    }
  }

  /// As on a disk that is too full for the facts: bytes that nothing is known of only fill it further.
  @Test func bytesWhoseFactsCannotBeWritten_areRemoved() async throws {
    let server = Server()
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      let obstacle = "\(Self.parts[1]).new"
      try FileManager.default.createDirectory(
        atPath: "\(connection.folder)/\(obstacle)", withIntermediateDirectories: false)
      await #expect(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      }
      #expect(connection.names == [obstacle])
    }
  }

  @Test func cancelledDownload_isContinued() async throws {
    let (server, gate) = (Server(), Gate())
    try await FileConnection.run { request in
      guard request["Range"] == nil else { return server.answer(request) }
      let headers = server.state.withLock { $0.headers } + [("Content-Length", "\(Self.file.count)")]
      return .streamed(headers: headers) { number in
        if number == 0 { return Array(Self.file[..<50_000]) }
        try await gate.wait()
        return nil
      }
    } _: { connection in
      let arrived = Gate()
      let task = Task {
        try await connection.division.download(connection.attachment(), to: connection.path, resumable: true) {
          if $0.bytes == 50_000 { arrived.open() }
        }
      }
      try await arrived.wait()
      // Only one of them at a time has the bytes.
      await #expect(throws: LocalFileError.self) {
        try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      }
      task.cancel()
      await #expect(throws: (any Error).self) { try await task.value }
      gate.open()
      #expect(connection.names == Self.parts)
      server.mend()
      try await connection.division.download(connection.attachment(), to: connection.path, resumable: true)
      #expect(connection.bytes() == Self.file)
      #expect(connection.names == ["a.pdf"])
    }
  }
}
