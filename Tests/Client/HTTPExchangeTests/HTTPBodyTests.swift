import HTTPExchange
import Testing

@Suite struct HTTPBodyTests {
  private func chunks(_ chunks: [[UInt8]]) -> AsyncStream<ArraySlice<UInt8>> {
    AsyncStream { continuation in
      for chunk in chunks { continuation.yield(chunk[...]) }
      continuation.finish()
    }
  }

  @Test func bytes_canBeReadAgain() async throws {
    let body = HTTPBody([1, 2, 3])
    #expect(body.length == 3)
    #expect(body.bytes == [1, 2, 3])
    for _ in 0..<2 { #expect(try await body.collect(upTo: 3) == [1, 2, 3]) }
  }

  @Test func stream_isCollectedOnce() async throws {
    let body = HTTPBody(chunks([[1], [2, 3]]), length: nil)
    #expect(body.bytes == nil)
    #expect(try await body.collect(upTo: 3) == [1, 2, 3])
    let error = await #expect(throws: TransportError.self) { try await body.collect(upTo: 3) }
    #expect(error?.message == "The body has already been read.")
  }

  /// Room for as much as a server can announce would end the program.
  @Test func announcedLength_reservesALimitedAmount() async throws {
    for length in [1 << 50, Int64.max, -1] {
      #expect(try await HTTPBody(chunks([[1], [2, 3]]), length: length).collect(upTo: .max) == [1, 2, 3])
    }
    for (announced, most) in [(Int64.max, 32 << 20), (1000, 1 << 16), (0, 16), (-1, 16)] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(announced: announced)
      #expect(bytes.capacity < most)
      #expect(Int64(bytes.capacity) >= min(announced, 1 << 20))
    }
  }

  @Test func largerThanAllowed_isRefused() async {
    await #expect(throws: HTTPBodyTooLarge(limit: 2)) { try await HTTPBody([1, 2, 3]).collect(upTo: 2) }
    await #expect(throws: HTTPBodyTooLarge(limit: 2)) {
      try await HTTPBody(chunks([[1], [2, 3]]), length: nil).collect(upTo: 2)
    }
    await #expect(throws: HTTPBodyTooLarge(limit: 2)) { try await HTTPBody(chunks([]), length: 3).collect(upTo: 2) }
  }
}
