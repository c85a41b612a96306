/// The body of a response. Releasing it unread ends the exchange.
final class ResponseChunks: AsyncSequence, Sendable {
  private let exchange: Exchange

  init(_ exchange: Exchange) { self.exchange = exchange }

  deinit { exchange.stop(CancellationError()) }

  func makeAsyncIterator() -> Iterator { Iterator(chunks: self) }

  struct Iterator: AsyncIteratorProtocol {
    let chunks: ResponseChunks

    mutating func next() async throws -> ArraySlice<UInt8>? { try await chunks.exchange.nextChunk() }
  }
}
