import ClientFixtures
import ExactOnlineAsyncHTTPClient
import ExactOnlineFiles
@_spi(Generated) import ExactOnlineRuntime
import ExactOnlineURLSession
import Foundation
import HTTPTypes
import LoopbackServer
import TestSupport
import Testing

/// An attachment, as the generator would make it.
struct Attachment: Entity {
  typealias Key = UUID
  let row: Row
  init(row: Row) { self.row = row }

  static let table = PropertyTable(
    """
    ID          Guid!    key create
    Attachment  Binary   create!
    FileName    String   create!
    """)
}

@Suite("Uploads", .timeLimit(.minutes(2)))
struct UploadTests {
  private static let id = "5d3f0000-0000-4000-8000-000000000001"
  private static let created = Response(
    201, headers: [("Content-Type", "application/json")], text: #"{"d":{"ID":"\#(id)","FileName":"a.pdf"}}"#)

  /// Creates an attachment from a file that is sent as it is read.
  private func send(_ file: FileUpload, to connection: FileConnection) async throws {
    let root = connection.division.services.service("/api/v1/{division}/documents")
    let set = EntitySet<Attachment, Methods.ReadCreateDelete>(root, "DocumentAttachments")
    let body = try await file.body(
      limit: root.connection.limits.maximumFileSize, operation: "POST documents/DocumentAttachments")
    var changes = Changes<Attachment>()
    changes["FileName"] = file.name
    let created = try await set.create("Attachment", from: body, with: changes)
    #expect(created.missing.isEmpty)
  }

  /// The chunks of an upload, cut into pieces of a size.
  private struct Chunks: AsyncSequence, Sendable {
    var bytes: [UInt8]
    var size: Int

    func makeAsyncIterator() -> Iterator { Iterator(rest: bytes[...], size: size) }

    struct Iterator: AsyncIteratorProtocol {
      var rest: ArraySlice<UInt8>
      let size: Int

      mutating func next() async -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(size) }
        return rest.prefix(size)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4, 1000, 196_607, 196_608, 500_001], [true, false])
  func body_isJSONWithBase64_andItsLengthIsKnown(size: Int, viaURLSession: Bool) async throws {
    let transport: any ClientTransport = viaURLSession ? URLSessionTransport() : AsyncHTTPClientTransport()
    try await FileConnection.run(transport: transport) { _ in
      Self.created
    } _: { connection in
      let content = pdf(size)
      try Data(content).write(to: URL(fileURLWithPath: connection.path))
      try await send(.file(connection.path), to: connection)
      try await send(.bytes(content, name: "a.pdf"), to: connection)
      try await send(
        .stream(Chunks(bytes: content, size: size < 100 ? 1 : 997), length: Int64(size), name: "a.pdf"), to: connection)
      let text = "{\"FileName\":\"a.pdf\",\"Attachment\":\"\(Data(content).base64EncodedString())\"}"
      #expect(connection.server.requests.count == 3)
      for request in connection.server.requests {
        #expect(request.bodyText == text)
        #expect(request["Content-Length"] == "\(text.utf8.count)")
        #expect(request["Content-Type"] == "application/json")
        #expect(request["Expect"] == nil)
      }
    }
  }

  @Test func progress_isOfTheFile_andEndsWithAllOfIt() async throws {
    try await FileConnection.run { _ in
      Self.created
    } _: { connection in
      let content = pdf(500_001)
      try Data(content).write(to: URL(fileURLWithPath: connection.path))
      for file in [
        FileUpload.file(connection.path), .bytes(content, name: "a.pdf"),
        .stream(Chunks(bytes: content, size: 50_000), length: 500_001, name: "a.pdf"),
      ] {
        let seen = Collected<TransferProgress>()
        try await send(file.reporting { seen.append($0) }, to: connection)
        let bytes = seen.values.map(\.bytes)
        #expect(bytes.count > 2)
        #expect(bytes == bytes.sorted())
        #expect(seen.values.last?.description == "500001 of 500001 bytes")
        let sent = try #require(connection.server.requests.last)
        #expect(sent.bodyText.contains(Data(content).base64EncodedString()))
      }
    }
  }

  /// URLSession sends large bodies from a file; none may stay behind.
  @Test func largeBody_byURLSession_leavesNoFile() async throws {
    func leftovers() -> Set<String> {
      let folder = FileManager.default.temporaryDirectory.path
      return Set((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
        let path = "\(folder)/\($0)"
        return $0.hasPrefix("exact-online-") && FileManager.default.contents(atPath: path)?.count == 2_800_036
      }
    }
    // Of a run that was killed.
    let earlier = leftovers()
    try await FileConnection.run(transport: URLSessionTransport()) { _ in
      Self.created
    } _: { connection in
      let content = pdf(2_100_000)
      try await send(.bytes(content, name: "a.pdf"), to: connection)
      let request = try #require(connection.server.requests.first)
      #expect(request.body.count == 2_800_036)
      #expect(request["Content-Length"] == "2800036")
      #expect(request.bodyText.contains(Data(content).base64EncodedString()))
      try await waitUntil { leftovers().isSubset(of: earlier) }
    }
  }

  @Test func largerThanTheLimit_isRefusedBeforeAnythingIsSent() async throws {
    var limits = RequestLimits.exactOnline
    #expect(limits.maximumFileSize == 9_500_000)
    limits.maximumFileSize = 999
    try await FileConnection.run(limits: limits) { _ in
      Self.created
    } _: { connection in
      try Data(pdf(1000)).write(to: URL(fileURLWithPath: connection.path))
      for file in [
        FileUpload.file(connection.path), .bytes(pdf(1000), name: "a.pdf"),
        .stream(Chunks(bytes: pdf(1000), size: 100), length: 1000, name: "a.pdf"),
      ] {
        let error = try await #require(throws: ODataError.self) { try await send(file, to: connection) }
        #expect(error.kind == .invalidRequest)
        #expect(error.detail == "'a.pdf' has 1000 bytes, but the service accepts at most 999; nothing was sent")
      }
      try await #require(throws: ODataError.self) { try await send(.file(connection.folder), to: connection) }
      try await #require(throws: ODataError.self) { try await send(.file(connection.path + ".none"), to: connection) }
      try await #require(throws: ODataError.self) { try await send(.bytes([], name: "a.pdf"), to: connection) }
      try await #require(throws: ODataError.self) { try await send(.bytes(pdf(), name: ""), to: connection) }
      #expect(connection.server.connectionCount == 0)
      try await send(.bytes(pdf(999), name: "a.pdf"), to: connection)
    }
  }

  @Test(arguments: [900, 1100])
  func streamOfAnotherLength_isNotCarriedOut(length: Int64) async throws {
    try await FileConnection.run { _ in
      Self.created
    } _: { connection in
      let file = FileUpload.stream(Chunks(bytes: pdf(1000), size: 100), length: length, name: "a.pdf")
      let error = try await #require(throws: ODataError.self) { try await send(file, to: connection) }
      #expect(error.kind == .invalidRequest, "\(error)")
      #expect(!error.mayHaveBeenCarriedOut)
      // The server got no complete request.
      #expect(connection.server.requests.isEmpty)
    }
  }

  /// A refusal by a limit has changed nothing: a file is sent again, what can be read once is not.
  @Test func refusedByALimit_filesAreSentAgain_streamsAreNot() async throws {
    var policies = ConnectionPolicies.bare
    policies.retries = .standard
    policies.time = InstantTime()
    let count = Counter()
    try await FileConnection.run(policies: policies) { _ in
      count.add() % 2 == 1 ? Response(429) : Self.created
    } _: { connection in
      try Data(pdf(5000)).write(to: URL(fileURLWithPath: connection.path))
      try await send(.file(connection.path), to: connection)
      #expect(connection.server.requests.count == 2)
      #expect(connection.server.requests[0].body == connection.server.requests[1].body)
      try await send(.bytes(pdf(5000), name: "a.pdf"), to: connection)
      #expect(connection.server.requests.count == 4)
      let stream = FileUpload.stream(Chunks(bytes: pdf(5000), size: 100), length: 5000, name: "a.pdf")
      let error = try await #require(throws: ODataError.self) { try await send(stream, to: connection) }
      #expect(error.status == 429)
      #expect(connection.server.requests.count == 5)
    }
  }

  @Test func refusedToken_streamIsNotSentAgain() async throws {
    try await FileConnection.run(authorization: StubAuthorization("stale", "fresh")) { request in
      request["Authorization"] == "Bearer fresh" ? Self.created : Response(401)
    } _: { connection in
      let stream = FileUpload.stream(Chunks(bytes: pdf(5000), size: 100), length: 5000, name: "a.pdf")
      let error = try await #require(throws: ODataError.self) { try await send(stream, to: connection) }
      #expect(error.status == 401)
      #expect(connection.server.requests.count == 1)
      // The count of what is sent again begins again.
      let seen = Collected<Int64>()
      try await send(.bytes(pdf(5000), name: "a.pdf").reporting { seen.append($0.bytes) }, to: connection)
      #expect(connection.server.requests.count == 3)
      #expect(seen.values == [5000, 5000])
    }
  }
}
