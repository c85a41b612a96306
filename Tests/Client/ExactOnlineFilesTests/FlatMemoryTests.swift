import ExactOnlineFiles
@_spi(Generated) import ExactOnlineRuntime
import Foundation
import HTTPTypes
import LoopbackServer
import Synchronization
import Testing

/// The buffers between the source of a file and its sink are bounded, whatever its size. `Benchmarks/run transfers`
/// measures the memory of a process that moves 100 MB.
@Suite("Memory of files", .timeLimit(.minutes(2)))
struct FlatMemoryTests {
  /// Bytes on the way: counted where they are made, and where they arrive.
  private final class Flow: Sendable {
    private let state = Mutex((made: 0, taken: 0, most: 0))
    var most: Int { state.withLock { $0.most } }
    var taken: Int { state.withLock { $0.taken } }

    func make(_ count: Int) {
      state.withLock { state in
        state.made += count
        state.most = max(state.most, state.made - state.taken)
      }
    }

    func take(_ count: Int) { state.withLock { $0.taken += count } }
  }

  /// Takes a request chunk by chunk, and answers that a row was created.
  private struct Sink: ClientTransport {
    let flow: Flow

    func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
      // Base64 has four bytes for three.
      if let body { for try await chunk in body { flow.take(chunk.count / 4 * 3) } }
      let answer = #"{"d":{"ID":"5d3f0000-0000-4000-8000-000000000001"}}"#
      return (HTTPResponse(status: .created), HTTPBody(Array(answer.utf8)))
    }
  }

  private struct Source: AsyncSequence, Sendable {
    let chunks: Int
    let flow: Flow

    func makeAsyncIterator() -> Iterator { Iterator(left: chunks, flow: flow) }

    struct Iterator: AsyncIteratorProtocol {
      var left: Int
      let flow: Flow

      mutating func next() async -> ArraySlice<UInt8>? {
        guard left > 0 else { return nil }
        left -= 1
        flow.make(1 << 16)
        return [UInt8](repeating: 65, count: 1 << 16)[...]
      }
    }
  }

  @Test func upload_isReadAsItIsSent() async throws {
    let flow = Flow()
    var limits = RequestLimits.exactOnline
    limits.maximumFileSize = nil
    try await FileConnection.run(transport: Sink(flow: flow), limits: limits) { _ in
      .silence
    } _: { connection in
      let root = connection.division.services.service("/api/v1/{division}/documents")
      let set = EntitySet<Attachment, Methods.ReadCreateDelete>(root, "DocumentAttachments")
      let file = FileUpload.stream(Source(chunks: 512, flow: flow), length: 512 << 16, name: "a.tiff")
      let body = try await file.body(limit: nil, operation: "POST documents/DocumentAttachments")
      _ = try await set.create("Attachment", from: body, with: Changes())
      #expect(flow.taken >= 512 << 16)
      #expect(flow.most < 1 << 18, "\(flow.most) bytes were on the way")
    }
  }

  @Test func download_holdsTheServerBack() async throws {
    let flow = Flow()
    try await FileConnection.run { _ in
      .streamed { index in
        guard index < 512 else { return nil }
        flow.make(1 << 16)
        return [UInt8](repeating: 65, count: 1 << 16)
      }
    } _: { connection in
      let download = try await connection.division.open(connection.attachment())
      for try await chunk in download {
        if flow.taken == 0 { try await Task.sleep(for: .milliseconds(300)) }
        flow.take(chunk.count)
      }
      #expect(flow.taken == 512 << 16)
      // Mostly in the buffers of two sockets.
      #expect(flow.most < 16 << 20, "\(flow.most) bytes were on the way")
    }
  }
}
