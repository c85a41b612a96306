import ODataRuntime

/// The chunks of a file that is sent, with a report of each.
struct ReportedChunks: AsyncSequence, Sendable {
  /// Bytes of the largest chunk: a file in memory would be one.
  private static let largest = 192 * 1024

  let body: HTTPBody
  let size: Int64
  let progress: @Sendable (TransferProgress) -> Void

  func makeAsyncIterator() -> Iterator { Iterator(chunks: body.makeAsyncIterator(), size: size, progress: progress) }

  struct Iterator: AsyncIteratorProtocol {
    var chunks: HTTPBody.AsyncIterator
    let size: Int64
    let progress: @Sendable (TransferProgress) -> Void
    private var rest: ArraySlice<UInt8> = []
    private var sent: Int64 = 0

    init(chunks: HTTPBody.AsyncIterator, size: Int64, progress: @escaping @Sendable (TransferProgress) -> Void) {
      self.chunks = chunks
      self.size = size
      self.progress = progress
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      while rest.isEmpty {
        guard let chunk = try await chunks.next() else { return nil }
        rest = chunk
      }
      let chunk = rest.prefix(ReportedChunks.largest)
      rest = rest.dropFirst(chunk.count)
      sent += Int64(chunk.count)
      progress(TransferProgress(bytes: sent, total: size))
      return chunk
    }
  }
}
