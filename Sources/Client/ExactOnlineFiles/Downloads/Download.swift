public import ODataRuntime

/// A download that has started: the facts that the service states about the file, and its bytes as they arrive.
///
/// ```swift
/// let download = try await division.open(attachment)
/// for try await chunk in download { print(chunk.count) }
/// ```
///
/// The bytes can be read once. Nothing is fetched ahead of the reader beyond the transport's own buffers. A loop that
/// ends without an error has read the whole file: one that is shorter or longer than announced throws an `ODataError`.
public struct Download: AsyncSequence, Sendable {
  /// A part of the file.
  public typealias Element = ArraySlice<UInt8>

  /// The file's name in the row or the response. It is untrusted and may contain path separators.
  public let name: String?
  /// The media type of the response: `application/pdf`.
  public let contentType: String?
  /// The number of bytes; nil if neither row nor response states it.
  public let size: Int64?
  private let body: HTTPBody

  init(_ head: FileHead, name: String?, body: HTTPBody) {
    self.name = name ?? head.name
    self.contentType = head.contentType
    self.size = head.size
    self.body = body
  }

  /// Reads the bytes; only the first reader gets any.
  public func makeAsyncIterator() -> HTTPBody.AsyncIterator { body.makeAsyncIterator() }
}
