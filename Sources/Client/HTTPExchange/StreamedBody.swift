import Synchronization

/// The body of a request that is produced while it is sent, so that it is never in memory as a whole.
///
/// A file can be read again for a second attempt, a stream cannot: a request whose stream has been read from is not
/// sent again, neither with a new token nor after a refusal.
public final class StreamedBody: Sendable {
  private struct State {
    var isBegun = false
    var failure: (any Error)?
  }

  /// The number of bytes; nil if it is not known in advance.
  public let length: Int64?
  private let isRepeatable: Bool
  private let make: @Sendable () -> HTTPBody
  private let state = Mutex(State())

  /// A body that can be read as often as needed.
  ///
  /// - Parameters:
  ///   - length: The number of bytes; nil if it is not known in advance.
  ///   - make: Makes the body, from its beginning, for each attempt.
  public convenience init(length: Int64?, repeating make: @escaping @Sendable () -> HTTPBody) {
    self.init(length: length, isRepeatable: true, make: make)
  }

  private init(length: Int64?, isRepeatable: Bool, make: @escaping @Sendable () -> HTTPBody) {
    self.length = length
    self.isRepeatable = isRepeatable
    self.make = make
  }

  /// A body that can be read once.
  ///
  /// - Parameter body: The body.
  public convenience init(_ body: HTTPBody) {
    self.init(length: body.length, isRepeatable: body.bytes != nil) { body }
  }

  /// A body made from the chunks of this one, which can be sent as often as this one.
  ///
  /// - Parameter length: The number of its bytes.
  package func mapping<Chunks: AsyncSequence & Sendable>(
    length: Int64?, _ transform: @escaping @Sendable (HTTPBody) -> Chunks
  ) -> StreamedBody where Chunks.Element == ArraySlice<UInt8> {
    StreamedBody(length: length, isRepeatable: isRepeatable) { [make] in HTTPBody(transform(make()), length: length) }
  }

  /// Whether all of it can still be sent.
  package var canBeSent: Bool { isRepeatable || state.withLock { !$0.isBegun } }

  /// The error that made reading fail, if that ended the last attempt.
  package var failure: (any Error)? { state.withLock { $0.failure } }

  /// The body for an attempt.
  package func body() -> HTTPBody {
    state.withLock { $0.failure = nil }
    return HTTPBody(Watched(body: make(), source: self), length: length)
  }

  /// The chunks, with a note of whether reading has begun and how it failed.
  private struct Watched: AsyncSequence, Sendable {
    let body: HTTPBody
    let source: StreamedBody

    func makeAsyncIterator() -> Iterator {
      source.state.withLock { $0.isBegun = true }
      return Iterator(chunks: body.makeAsyncIterator(), source: source)
    }

    struct Iterator: AsyncIteratorProtocol {
      var chunks: HTTPBody.AsyncIterator
      let source: StreamedBody

      mutating func next() async throws -> ArraySlice<UInt8>? {
        do {
          return try await chunks.next()
        } catch {
          source.state.withLock { $0.failure = error }
          throw error
        }
      }
    }
  }
}

// Two requests are equal if they send the same object: what it will produce is not known.
extension StreamedBody: Hashable {
  /// Whether the two are the same object.
  public static func == (left: StreamedBody, right: StreamedBody) -> Bool { left === right }
  /// Hashes the object's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
