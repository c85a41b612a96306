import AsyncHTTPClient
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import HTTPExchange

extension HTTPClientResponse {
  func translated(
    to method: HTTPRequest.Method, keeping client: ClientLifetime
  ) -> (HTTPResponse, HTTPBody) {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    // A body that the client has decompressed must not look compressed, and its length is not the announced one.
    if let encoding = fields[.contentEncoding]?.lowercased(), ["gzip", "deflate"].contains(encoding) {
      fields[.contentEncoding] = nil
      fields[.contentLength] = nil
    }
    let hasNoBody = method == .head || status == .noContent || status == .notModified
    let length = hasNoBody ? 0 : fields[.contentLength].flatMap { Int64($0) }
    let response = HTTPResponse(
      status: .init(code: Int(status.code), reasonPhrase: status.reasonPhrase), headerFields: fields)
    let chunks = ResponseChunks(body: body, hasNoBody: hasNoBody, client: client)
    return (response, HTTPBody(chunks, length: length) { try await $0.gathered(upTo: $1, announced: length) })
  }
}

/// The body of an answer as it comes from the socket; the server is held back when it is not read.
private struct ResponseChunks: AsyncSequence, Sendable {
  let body: HTTPClientResponse.Body
  let hasNoBody: Bool
  /// Alive until the body is read or dropped: shutting the client down would cut it off.
  let client: ClientLifetime

  func makeAsyncIterator() -> Iterator {
    Iterator(base: body.makeAsyncIterator(), hasNoBody: hasNoBody, client: client)
  }

  /// All bytes in one array. `announced` is their number, if the answer's head has it.
  func gathered(upTo limit: Int, announced: Int64?) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    if let announced, announced > 0 { bytes.reserveCapacity(Int(announced)) }
    var iterator = makeAsyncIterator()
    while let buffer = try await iterator.nextBuffer() {
      guard bytes.count + buffer.readableBytes <= limit else { throw HTTPBodyTooLarge(limit: limit) }
      bytes.append(contentsOf: buffer.readableBytesView)
    }
    return bytes
  }

  struct Iterator: AsyncIteratorProtocol {
    var base: HTTPClientResponse.Body.AsyncIterator
    let hasNoBody: Bool
    let client: ClientLifetime

    mutating func next() async throws -> ArraySlice<UInt8>? {
      try await nextBuffer().map { Array(buffer: $0)[...] }
    }

    mutating func nextBuffer() async throws -> ByteBuffer? {
      do {
        while let buffer = try await base.next() {
          // A chunk of compressed bytes may decompress to nothing yet.
          if buffer.readableBytes > 0 { return buffer }
        }
      } catch let error as NIOHTTPDecompression.ExtraDecompressionError where hasNoBody && error == .truncatedData {
        return nil  // IIS announces gzip for answers that have no body at all.
      } catch {
        if Task.isCancelled { throw CancellationError() }
        throw TransportError(error, phase: .readingBody)
      }
      // The stream of a cancelled task just ends, which must not be taken for the end of the body.
      try Task.checkCancellation()
      return nil
    }
  }
}
