import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import HTTPExchange
import HTTPTypes
import LoopbackServer
import Synchronization
import Testing

/// Names that are as long as file systems allow, 255 bytes: what is written beside the file has shorter ones.
@Suite("Long names", .timeLimit(.minutes(2)))
struct LongNameTests {
  private static let file = pdf(50_000)

  private static let names =
    [235, 236, 250, 255].map { String(repeating: "a", count: $0 - 4) + ".pdf" } + [
      String(repeating: "é", count: 125) + ".pdf", String(repeating: "発", count: 83) + ".pdf",
      String(repeating: "\u{1F9FE}", count: 62) + ".pdf", "a" + String(repeating: "\u{301}", count: 125) + ".pdf",
    ]

  /// A server that breaks off until it is mended.
  private final class Server: Sendable {
    private let isMended = Mutex(false)

    func mend() { isMended.withLock { $0 = true } }

    func answer(_ request: Request) -> Response {
      let headers = [("Accept-Ranges", "bytes"), ("ETag", "\"v1\"")]
      let (file, range) = (
        LongNameTests.file, request["Range"].flatMap { Int($0.dropFirst("bytes=".count).dropLast()) }
      )
      guard isMended.withLock({ $0 }) else {
        if range != nil { return Response(503) }
        return .streamed(headers: headers + [("Content-Length", "\(file.count)")]) {
          $0 == 0 ? Array(file[..<40_000]) : nil
        }.closingConnection()
      }
      guard let range else { return Response(200, headers: headers, body: file) }
      let place = ("Content-Range", "bytes \(range)-\(file.count - 1)/\(file.count)")
      return Response(206, headers: headers + [place], body: Array(file[range...]))
    }
  }

  @Test(arguments: names)
  func brokenDownload_isContinued(name: String) async throws {
    let server = Server()
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      let path = "\(connection.folder)/\(name)"
      await #expect(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), to: path, resumable: true)
      }
      let left = connection.names
      #expect(left.count == 2)
      let beginning = String(String.UnicodeScalarView(name.unicodeScalars.prefix(40)))
      for name in left {
        #expect(name.utf8.count <= 251, "'.new' is added")
        #expect(name.utf8.dropFirst().starts(with: beginning.utf8))
      }
      server.mend()
      try await connection.division.download(connection.attachment(), to: path, resumable: true)
      #expect(connection.server.requests.last?["Range"] != nil)
      #expect(connection.bytes(path) == Self.file)
      #expect(connection.names == [name])
    }
  }

  @Test func namesWithTheSameBeginning_haveBytesOfTheirOwn() async throws {
    let server = Server()
    try await FileConnection.run {
      server.answer($0)
    } _: { connection in
      for end in ["1", "2"] {
        let path = "\(connection.folder)/\(String(repeating: "a", count: 245))\(end).pdf"
        await #expect(throws: ODataError.self) {
          try await connection.division.download(connection.attachment(), to: path, resumable: true)
        }
      }
      #expect(connection.names.count == 4)
    }
  }

  @Test(arguments: names)
  func download_isThere(name: String) async throws {
    try await FileConnection.run { _ in
      Response(200, body: Self.file)
    } _: { connection in
      let path = "\(connection.folder)/\(name)"
      try await connection.division.download(connection.attachment(), to: path)
      #expect(connection.names == [name])
      #expect(connection.bytes(path) == Self.file)
      let saved = try await connection.division.download(connection.attachment(name: name), into: connection.folder)
      #expect(saved != path)
      #expect(connection.bytes(saved) == Self.file)
    }
  }

  /// It is an error before the bytes arrive.
  @Test func nameThatIsTooLong_isRefused() async throws {
    try await FileConnection.run { _ in
      Response(200, body: Self.file)
    } _: { connection in
      let path = "\(connection.folder)/\(String(repeating: "a", count: 252)).pdf"
      for resumable in [true, false] {
        let error = await #expect(throws: LocalFileError.self) {
          try await connection.division.download(connection.attachment(), to: path, resumable: resumable)
        }
        #expect(error?.path == path)
        #expect(connection.server.requests.count == (resumable ? 0 : 1))
      }
      #expect(connection.names.isEmpty)
    }
  }

  /// A transport whose server announces more than there is.
  private struct Announcing: ClientTransport {
    let length: Int64

    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      let chunks = AsyncStream<ArraySlice<UInt8>> { continuation in
        continuation.yield(pdf(1000)[...])
        continuation.finish()
      }
      return (
        HTTPResponse(status: .ok, headerFields: [.contentLength: "\(length)"]), HTTPBody(chunks, length: length)
      )
    }
  }

  /// Room for all of it would end the program.
  @Test(arguments: [1 << 50, Int64.max - 1])
  func announcedLength_reservesALimitedAmount(length: Int64) async throws {
    try await FileConnection.run(transport: Announcing(length: length)) { _ in
      .silence
    } _: { connection in
      let error = await #expect(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), limit: .max)
      }
      #expect(error?.detail?.contains("1000 of \(length)") == true)
    }
  }
}
