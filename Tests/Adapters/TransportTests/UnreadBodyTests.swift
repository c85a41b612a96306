#if canImport(FoundationNetworking)
  import Foundation
  import HTTPTypes
  import LoopbackServer
  import ODataRuntime
  import TestSupport
  import Testing

  @testable import ExactOnlineURLSession

  /// Bytes that are not read yet are in a file where URLSession cannot hold a server back.
  @Suite("Bodies that arrive faster than they are read, through URLSession", .timeLimit(.minutes(4)))
  struct UnreadBodyTests {
    private static let limit = 64 << 10
    private static let chunkSize = 64 << 10
    private static let chunkCount = 64

    /// 4 MiB in which no two places look alike.
    private static let content: [UInt8] = {
      var generator = SeededGenerator(seed: 1)
      return (0..<chunkCount * chunkSize / 8).flatMap { _ in withUnsafeBytes(of: generator.next(), Array.init) }
    }()

    private static func chunk(_ index: Int) -> [UInt8] { Array(content[index * chunkSize..<(index + 1) * chunkSize]) }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func transport(keepingIn path: String? = nil) -> URLSessionTransport {
      var configuration = URLSessionTransport.Configuration()
      configuration.idleTimeout = TransportKind.patience
      configuration.unreadBodyLimit = Self.limit
      return URLSessionTransport(configuration: configuration, temporaryFolder: path ?? folder.path)
    }

    /// The files that this process has open in the folder, whether it has a name there or not.
    private func openFiles() throws -> [stat] {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { name in
        let link = "/proc/self/fd/\(name)"
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
        var status = stat()
        guard let target, target.hasPrefix(folder.path + "/"), stat(link, &status) == 0 else { return nil }
        return status
      }
    }

    /// Returns when all of the content is in the file, but for what was read from memory or may be there.
    private func waitForTheContent(without read: Int = 0) async throws {
      let size = Self.content.count - Self.limit - read
      try await waitUntil { try openFiles().contains { $0.st_size >= size } }
    }

    private func nothingIsLeft() async throws {
      try await waitUntil { try openFiles().isEmpty }
      #expect(folder.names == [])
    }

    @Test func lateReader_getsEveryByteInOrder_fromAPrivateFileWithoutAName() async throws {
      try await LoopbackServer.run { _ in
        Response(200, body: Self.content)
      } _: { server in
        let body = try await transport().get(from: server).body
        try await waitForTheContent()
        let file = try #require(try openFiles().first)
        #expect(file.st_mode & 0o777 == 0o600)
        #expect(file.st_nlink == 0)
        #expect(folder.names == [])
        let received = try await body.collect(upTo: Self.content.count)
        #expect(received == Self.content)
        try await nothingIsLeft()
      }
    }

    /// Again and again the reader catches up, and falls behind.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func readerWhoPauses_getsEveryByteInOrder(seed: UInt64) async throws {
      let (sent, read) = (Counter(), Counter())
      let pieces = 8  // The server goes on after so many when all of them were read.
      try await LoopbackServer.run { _ in
        .streamed { index in
          guard index < Self.chunkCount else { return nil }
          if index % pieces == 0 { try await waitUntil { read.value == index * Self.chunkSize } }
          sent.add()
          return Self.chunk(index)
        }
      } _: { server in
        var generator = SeededGenerator(seed: seed)
        var received: [UInt8] = []
        for try await chunk in try await transport().get(from: server).body {
          received += chunk
          read.add(chunk.count)
          let next = received.count / Self.chunkSize
          guard next < Self.chunkCount, generator.chance(1, in: 4) else { continue }
          let awaited = next + 1 + generator.below(pieces - next % pieces)
          try await waitUntil { sent.value >= awaited }
        }
        #expect(received == Self.content)
        try await nothingIsLeft()
      }
    }

    @Test func errorArrivesAfterTheBytesBeforeIt() async throws {
      let gate = Gate()
      try await LoopbackServer.run { _ in
        .streamed(headers: [("Content-Length", "\(Self.content.count + 1)")]) { index in
          if index < Self.chunkCount { return Self.chunk(index) }
          try await gate.wait()
          return nil
        }
        .closingConnection()
      } _: { server in
        let body = try await transport().get(from: server).body
        try await waitForTheContent()
        gate.open()
        try await waitUntil { server.openConnectionCount == 0 }
        var received: [UInt8] = []
        let error = await #expect(throws: TransportError.self) {
          for try await chunk in body { received += chunk }
        }
        #expect(error?.kind == .truncated, "\(error as Any)")
        #expect(received == Self.content)
        try await nothingIsLeft()
      }
    }

    @Test(arguments: [true, false])
    func cancelledReader_leavesNothing(whileMoreArrives: Bool) async throws {
      try await LoopbackServer.run { _ in
        .streamed { whileMoreArrives || $0 < Self.chunkCount ? Self.chunk($0 % Self.chunkCount) : nil }
      } _: { server in
        let transport = transport()
        let (read, gate) = (Collected<Int>(), Gate())
        let task = Task {
          for try await chunk in try await transport.get(from: server).body {
            read.append(chunk.count)
            try? await gate.wait()
          }
        }
        try await waitUntil { !read.values.isEmpty }
        try await waitForTheContent(without: read.values[0])
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(read.values.count == 1)
        try await nothingIsLeft()
        if whileMoreArrives { #expect(await server.abandonedRequest() != nil) }
      }
    }

    @Test func bodyThatIsReleased_leavesNothing() async throws {
      try await LoopbackServer.run { _ in
        .streamed { Self.chunk($0 % Self.chunkCount) }
      } _: { server in
        var body: HTTPBody? = try await transport().get(from: server).body
        try await waitUntil { try !openFiles().isEmpty }
        #expect(body != nil)
        body = nil
        #expect(await server.abandonedRequest() != nil)
        try await nothingIsLeft()
      }
    }

    @Test func folderThatTakesNoFiles_isAnError_thatNamesIt() async throws {
      let missing = folder.path("missing")
      try await LoopbackServer.run { request in
        request.path == "/small" ? .ok(json: "{}") : .streamed { Self.chunk($0 % Self.chunkCount) }
      } _: { server in
        let transport = transport(keepingIn: missing)
        #expect(try await transport.text("/small", from: server) == "{}")

        let body = try await transport.get("/endless", from: server).body
        #expect(await server.abandonedRequest()?.path == "/endless")
        let error = await #expect(throws: TransportError.self) { _ = try await body.collect(upTo: .max) }
        #expect(error?.kind == .other)
        let message = """
          The unread part of a response cannot be kept in a file in '\(missing)': No such file or directory. \
          Make space there, or name another folder in TMPDIR.
          """
        #expect(error?.message == message)

        let chunks = AsyncStream<ArraySlice<UInt8>> { $0.finish() }
        let refusal = await transport.failure(.post, at: server.authority, body: HTTPBody(chunks, length: nil))
        #expect(refusal?.mayHaveBeenSent == false)
        #expect(refusal?.message.contains("'\(missing)/exact-online-") == true)
        #expect(server.requests.map(\.path) == ["/small", "/endless"])
      }
    }
  }
#endif
