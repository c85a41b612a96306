import ODataRuntime

/// The bytes of a file as they arrive: checked, counted, and resumed where the connection broke.
struct FileChunks: AsyncSequence, Sendable {
  let exchange: FileExchange
  let head: FileHead
  let body: HTTPBody
  /// The bytes before those of the body.
  var received: Int64 = 0

  func makeAsyncIterator() -> Iterator {
    Iterator(exchange: exchange, head: head, chunks: body.makeAsyncIterator(), received: received)
  }

  struct Iterator: AsyncIteratorProtocol {
    private let exchange: FileExchange
    private var head: FileHead
    private var chunks: HTTPBody.AsyncIterator
    private var received: Int64
    /// Bytes still to come that were already received.
    private var repeated: Int64 = 0
    /// The first bytes of the file, until they show what it is; nil from then on.
    private var beginning: [UInt8]?
    private var resumptions = FileExchange.resumptions

    init(exchange: FileExchange, head: FileHead, chunks: HTTPBody.AsyncIterator, received: Int64) {
      self.exchange = exchange
      self.head = head
      self.chunks = chunks
      self.received = received
      beginning = received == 0 ? [] : nil
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      while true {
        do {
          guard var chunk = try await chunks.next() else {
            try end()
            defer { beginning = nil }
            return beginning.flatMap { $0.isEmpty ? nil : $0[...] }
          }
          let known = Swift.min(Int64(chunk.count), repeated)
          repeated -= known
          chunk = chunk.dropFirst(Int(known))
          if chunk.isEmpty { continue }
          received += Int64(chunk.count)
          if let size = head.size, received > size { throw wrongLength("more than \(size)") }
          if let first = beginning {
            chunk = first.isEmpty ? chunk : (first + chunk)[...]
            beginning = Array(chunk)
            guard let found = FileBeginning(chunk) else { continue }
            try head.check(found, operation: exchange.operation)
            beginning = nil
          }
          exchange.progress?(TransferProgress(bytes: received, total: head.size))
          return chunk
        } catch let failure as TransportError {
          try await goOn(after: failure)
        }
      }
    }

    private mutating func goOn(after failure: TransportError) async throws {
      guard let validator = head.validator, resumptions > 0,
        [.connectionLost, .truncated, .timeout].contains(failure.kind)
      else { throw broken(failure) }
      resumptions -= 1
      let (body, repeated) = try await exchange.resume(at: received, head, validator)
      chunks = body.makeAsyncIterator()
      self.repeated = repeated
    }

    private func end() throws {
      if let size = head.size, received != size { throw wrongLength("\(received) of \(size.counted("byte"))") }
      if beginning != nil { exchange.progress?(TransferProgress(bytes: received, total: head.size)) }
    }

    private func wrongLength(_ found: String) -> ODataError {
      if let doubt = head.doubt { return doubt }
      return ODataError(
        .unexpectedBody, operation: exchange.operation, status: 200,
        detail: "the file has the wrong length: \(found) arrived", advice: "Download it again")
    }

    private func broken(_ failure: TransportError) -> ODataError {
      ODataError(
        .transport(failure), operation: exchange.operation, status: 200,
        detail: "after \(received)\(head.size.map { " of \($0)" } ?? "") bytes", advice: "Download it again")
    }
  }
}
