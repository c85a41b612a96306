import ExactOnlineRuntime
import ODataRuntime

/// A download to a path that goes on where an earlier one ended, perhaps in another run of the program.
struct ResumableDownload: Sendable {
  /// The bytes after which those that arrived are made safe.
  private static let interval: Int64 = 4 << 20

  let exchange: FileExchange
  let path: String

  func run() async throws {
    let partial = try await runBlocking { [path] in try PartialFile(beside: path) }
    defer { partial.close() }
    try await write(to: partial)
    try await runBlocking { try partial.finish() }
  }

  private func write(to partial: PartialFile) async throws {
    let kept = await known(partial)
    var version = kept?.version
    var count = kept?.count ?? 0
    do {
      let start = try await start(kept)
      (version, count) = (start.version, start.offset)
      try await runBlocking { try partial.start(at: start.offset) }
      var safe = count
      for try await chunk in start.chunks {
        try await runBlocking { try partial.write(chunk) }
        count += Int64(chunk.count)
        if let version, count - safe >= Self.interval {
          try await runBlocking { [count] in try partial.keep(count, of: version) }
          safe = count
        }
      }
      // The data read by a cancelled task may be incomplete.
      try Task.checkCancellation()
    } catch {
      try? await runBlocking { [version, count] in
        guard let version, count > 0, Self.leavesGoodBytes(error) else { return partial.discard() }
        // Bytes that nothing is known of only fill the disk.
        do { try partial.keep(count, of: version) } catch { partial.discard() }
      }
      throw error
    }
  }

  /// Bytes of the file that is to be downloaded, as far as is known.
  private func known(_ partial: PartialFile) async -> (version: PartialFile.Version, count: Int64)? {
    guard let kept = try? await runBlocking({ partial.kept() }), kept.version.address == exchange.target,
      exchange.file.size.map({ $0 == kept.version.size }) ?? true
    else { return nil }
    return kept
  }

  /// Whether the bytes before a failure are those of the file.
  private static func leavesGoodBytes(_ error: any Error) -> Bool {
    if case .unexpectedBody = (error as? ODataError)?.kind { return false }
    return true
  }

  private struct Start {
    /// Nil if the server does not say how the rest could be asked for.
    var version: PartialFile.Version?
    var offset: Int64
    var chunks: FileChunks
  }

  /// Asks for the rest of what is there, or for the whole file. Costs one call; one more if the server has no such
  /// rest.
  private func start(_ kept: (version: PartialFile.Version, count: Int64)?) async throws -> Start {
    if let (version, count) = kept {
      // There is no rest behind the last byte, and its answer says whether the file is still the same.
      let offset = min(count, version.size - 1)
      do {
        switch try await exchange.rest(from: offset, of: version.size, version.validator) {
        case .part(let body):
          let head = FileHead(size: version.size, validator: version.validator, of: exchange.file)
          return Start(
            version: version, offset: offset,
            chunks: FileChunks(exchange: exchange, head: head, body: body, received: offset))
        case .whole(let head, let body): return start(head, body)
        }
      } catch let error as ODataError where [206, 416].contains(error.status) {
        // Another part than the one that was asked for, or none.
      }
    }
    let (head, body) = try await exchange.begin()
    return start(head, body)
  }

  private func start(_ head: FileHead, _ body: HTTPBody) -> Start {
    var version: PartialFile.Version?
    if let size = head.size, let validator = head.validator {
      version = PartialFile.Version(address: exchange.target, validator: validator, size: size)
    }
    return Start(version: version, offset: 0, chunks: FileChunks(exchange: exchange, head: head, body: body))
  }
}
