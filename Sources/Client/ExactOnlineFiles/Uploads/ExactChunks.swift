/// Chunks that must have exactly the stated number of bytes.
struct ExactChunks<Chunks: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Chunks.Element == ArraySlice<UInt8> {
  let chunks: Chunks
  let length: Int64

  func makeAsyncIterator() -> Iterator { Iterator(chunks: chunks.makeAsyncIterator(), left: length) }

  struct Iterator: AsyncIteratorProtocol {
    var chunks: Chunks.AsyncIterator
    var left: Int64

    mutating func next() async throws -> ArraySlice<UInt8>? {
      let chunk = try await chunks.next(isolation: nil)
      left -= Int64(chunk?.count ?? 0)
      if left < 0 { throw WrongLength(fault: "the stream has more bytes than its stated length") }
      if chunk == nil, left > 0 { throw WrongLength(fault: "the stream ended \(left) bytes before its stated length") }
      return chunk
    }
  }
}

/// The length of a stream differs from the stated one.
struct WrongLength: Error, CustomStringConvertible {
  let fault: String

  var description: String { fault }
}
