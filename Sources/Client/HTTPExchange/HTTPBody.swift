import Synchronization

/// The bytes of a request or response, in chunks as they are sent or received.
///
/// A body can be read once. Reading lazily keeps downloads of any size out of memory; ``collect(upTo:)`` gathers a
/// body whose size is bounded.
public struct HTTPBody: AsyncSequence, Sendable {
  /// A chunk of the body.
  public typealias Element = ArraySlice<UInt8>

  /// The number of bytes; nil if it is not known in advance.
  public let length: Int64?
  /// All bytes, if the body was in memory from the start: such a body can be sent again.
  public let bytes: [UInt8]?
  private let makeStream: @Sendable () -> AsyncIterator
  /// Collects the body in one go if the transport supports it; otherwise it is collected chunk by chunk.
  private let gather: (@Sendable (_ limit: Int) async throws -> [UInt8])?

  /// A body that is in memory.
  ///
  /// - Parameter bytes: All bytes of the body.
  public init(_ bytes: [UInt8]) {
    self.length = Int64(bytes.count)
    self.bytes = bytes
    self.gather = nil
    self.makeStream = {
      var pending: ArraySlice<UInt8>? = bytes[...]
      return AsyncIterator {
        defer { pending = nil }
        guard let chunk = pending, !chunk.isEmpty else { return nil }
        return chunk
      }
    }
  }

  /// A body whose chunks arrive one after another.
  ///
  /// - Parameters:
  ///   - chunks: The chunks; iterated once.
  ///   - length: The total number of bytes; nil if it is not known.
  public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, length: Int64?)
  where Chunks.Element == ArraySlice<UInt8> {
    self.init(chunks, length: length, gather: nil)
  }

  /// - Parameter gather: Reads all chunks into one array of at most `limit` bytes, and throws ``HTTPBodyTooLarge`` if
  ///   there are more: for transports that can avoid an array per chunk.
  package init<Chunks: AsyncSequence & Sendable>(
    _ chunks: Chunks, length: Int64?, gather: (@Sendable (Chunks, _ limit: Int) async throws -> [UInt8])?
  ) where Chunks.Element == ArraySlice<UInt8> {
    let reading = SingleReading(chunks)
    self.length = length
    self.bytes = nil
    if let gather {
      self.gather = { limit in
        guard let chunks = reading.take() else { throw Self.readAlready }
        return try await gather(chunks, limit)
      }
    } else {
      self.gather = nil
    }
    self.makeStream = {
      // Streams cannot be rewound, and some of the sequences behind a body trap on a second iterator.
      guard let chunks = reading.take() else { return AsyncIterator { throw Self.readAlready } }
      var iterator = chunks.makeAsyncIterator()
      return AsyncIterator { try await iterator.next(isolation: nil) }
    }
  }

  private static var readAlready: TransportError {
    TransportError(.other, mayHaveBeenSent: true, message: "The body has already been read.")
  }

  /// Reads the chunks; for a streamed body only the first reader gets any.
  public func makeAsyncIterator() -> AsyncIterator { makeStream() }

  /// Reads the chunks one after another.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let advance: () async throws -> ArraySlice<UInt8>?

    init(_ advance: @escaping () async throws -> ArraySlice<UInt8>?) { self.advance = advance }

    /// The next chunk; nil after the last.
    public mutating func next() async throws -> ArraySlice<UInt8>? { try await advance() }
  }

  /// All bytes of the body.
  ///
  /// - Parameter limit: The maximum size, in bytes.
  /// - Throws: ``HTTPBodyTooLarge`` as soon as more than `limit` bytes arrive or are announced; nothing beyond the
  ///   limit is kept.
  public func collect(upTo limit: Int) async throws -> [UInt8] {
    if let length, length > Int64(limit) { throw HTTPBodyTooLarge(limit: limit) }
    if let bytes { return bytes }
    if let gather { return try await gather(limit) }
    var collected: [UInt8] = []
    if let length { collected.reserveCapacity(announced: length) }
    for try await chunk in self {
      guard collected.count + chunk.count <= limit else { throw HTTPBodyTooLarge(limit: limit) }
      collected += chunk
    }
    return collected
  }
}

extension HTTPBody {
  /// The first chunks, until they have `count` bytes or the body ends, and a body that begins with them.
  package func peeking(_ count: Int) async throws -> (beginning: [UInt8], body: HTTPBody) {
    var chunks = makeAsyncIterator()
    var beginning: [UInt8] = []
    while beginning.count < count, let chunk = try await chunks.next() { beginning += chunk }
    return (beginning, HTTPBody(beginning, before: chunks, length: length))
  }

  private init(_ beginning: [UInt8], before chunks: AsyncIterator, length: Int64?) {
    // Only the reader that takes the beginning, under the lock, continues with the chunks.
    nonisolated(unsafe) let chunks = chunks
    let reading = SingleReading(beginning)
    self.length = length
    self.bytes = nil
    self.gather = nil
    self.makeStream = {
      guard let beginning = reading.take() else { return AsyncIterator { throw Self.readAlready } }
      var pending: ArraySlice<UInt8>? = beginning[...]
      var rest = chunks
      return AsyncIterator {
        if let chunk = pending {
          pending = nil
          if !chunk.isEmpty { return chunk }
        }
        return try await rest.next()
      }
    }
  }
}

/// Hands a stream of chunks to its first reader only, and then releases it.
private final class SingleReading<Chunks: Sendable>: Sendable {
  private let chunks: Mutex<Chunks?>

  init(_ chunks: Chunks) { self.chunks = Mutex(chunks) }

  func take() -> Chunks? {
    chunks.withLock { chunks in
      defer { chunks = nil }
      return chunks
    }
  }
}

/// The error when a body is larger than the reader accepts.
public struct HTTPBodyTooLarge: Error, Sendable, Hashable, CustomStringConvertible {
  /// The limit, in bytes.
  public let limit: Int

  /// Creates the error.
  ///
  /// - Parameter limit: The limit, in bytes.
  public init(limit: Int) { self.limit = limit }

  /// `the body has more than 65536 bytes`
  public var description: String { "the body has more than \(limit) bytes" }
}

extension [UInt8] {
  /// Makes room for bytes that a server has announced. It may announce more than there is, so room for at most 16 MiB.
  ///
  /// - Parameter length: The number of bytes.
  package mutating func reserveCapacity(announced length: Int64) {
    if length > 0 { reserveCapacity(Int(Swift.min(length, 16 << 20))) }
  }
}
