import CPostgreSQL

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A connection of libpq. Blocks its thread until the server responds, the time is up or `wakeup` is signalled.
final class LibPQConnection {
  private let handle: OpaquePointer
  private let wakeup: Wakeup
  private let hidden: HiddenValues

  /// Connects. This cannot be interrupted: the server's name is resolved, and every host has its `connect_timeout`.
  init(_ parameters: ConnectionParameters, wakeup: Wakeup) throws {
    let handle = try parameters.withKeywordsAndValues { PQconnectdbParams($0, $1, 0) }
    guard let handle else { throw PostgreSQLError(.connectionLost, "libpq is out of memory") }
    let hidden = HiddenValues(parameters, handle)
    if PQstatus(handle) != CONNECTION_OK, let refusal = RefusedConnection.find(handle, hidden) {
      PQfinish(handle)
      throw refusal
    }
    guard PQsetnonblocking(handle, 1) == 0 else {
      defer { PQfinish(handle) }
      throw PostgreSQLError(.connectionLost, "cannot connect to PostgreSQL: \(oneLine(hidden.words(of: handle)))")
    }
    // By default notices are printed.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    self.handle = handle
    self.wakeup = wakeup
    self.hidden = hidden
  }

  deinit { PQfinish(handle) }

  /// Whether no transaction is open and, as far as is known, the server is reachable.
  var isIdle: Bool {
    PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE && !wakeup.isSignalled
  }

  /// - Throws: `CancellationError` after a wake-up. After that or a time-out the connection can no longer be used.
  func execute(_ statement: Statement, within limit: Duration) throws -> Answer {
    let deadline = ContinuousClock.now + limit
    try send(statement)
    try flush(until: deadline)
    return try answer(until: deadline)
  }

  /// Runs a statement `COPY … FROM STDIN`, and sends it the rows.
  ///
  /// - Throws: As ``execute(_:within:)``.
  func copy(_ rows: [UInt8], into statement: Statement, within limit: Duration) throws -> Answer {
    let deadline = ContinuousClock.now + limit
    try send(statement)
    try flush(until: deadline)
    guard let ready = try nextResult(until: deadline) else { throw lost() }
    defer { PQclear(ready) }
    guard PQresultStatus(ready) == PGRES_COPY_IN else {
      let failure = PostgreSQLError(ready, orWords: words)
      // Anything else than a refusal is not a COPY.
      guard PQresultStatus(ready) == PGRES_FATAL_ERROR else { throw lost() }
      _ = try? answer(until: deadline)
      throw failure
    }
    // In parts, so that libpq never holds a second copy of all rows.
    for start in stride(from: 0, to: rows.count, by: Self.copiedAtOnce) {
      let part = rows[start..<min(start + Self.copiedAtOnce, rows.count)]
      try put(until: deadline) {
        part.withUnsafeBytes {
          PQputCopyData(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
      }
      try flush(until: deadline)
    }
    try put(until: deadline) { PQputCopyEnd(handle, nil) }
    try flush(until: deadline)
    return try answer(until: deadline)
  }

  /// Tells the server to cancel the current statement. Opens a connection for that, and waits for it.
  func cancelStatement() {
    guard PQtransactionStatus(handle) == PQTRANS_ACTIVE, let cancel = PQgetCancel(handle) else { return }
    var words = [CChar](repeating: 0, count: 256)
    PQcancel(cancel, &words, Int32(words.count))
    PQfreeCancel(cancel)
  }

  private func send(_ statement: Statement) throws {
    // One buffer with all values, and an extra byte so that each value has a valid address.
    let bytes = statement.parameters.joined() + [0]
    let lengths = statement.parameters.map { Int32($0.count) }
    let count = lengths.count
    let isSent = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      var offset = 0
      let values = statement.parameters.map { value in
        defer { offset += value.count }
        return start?.advanced(by: offset)
      }
      // Binary, because in text format a value would end at a zero byte; for text values both formats are the same
      // bytes.
      return PQsendQueryParams(
        handle, statement.sql, Int32(count), [Oid](repeating: Self.textType, count: count), values, lengths,
        [Int32](repeating: 1, count: count), 0)
    }
    guard isSent == 1 else { throw lost() }
  }

  /// The outcome of the statement that has been sent: its last answer, or its first failure.
  private func answer(until deadline: ContinuousClock.Instant) throws -> Answer {
    var answer = Answer()
    var failure: PostgreSQLError?
    while let result = try nextResult(until: deadline) {
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK: answer = Answer(result)
      default: failure = failure ?? PostgreSQLError(result, orWords: words)
      }
    }
    if let failure { throw failure }
    return answer
  }

  /// Puts data into libpq's buffer as soon as it has room.
  private func put(until deadline: ContinuousClock.Instant, _ attempt: () -> Int32) throws {
    while true {
      switch attempt() {
      case 1: return
      case 0: try flush(until: deadline)
      default: throw lost()
      }
    }
  }

  private func flush(until deadline: ContinuousClock.Instant) throws {
    while true {
      switch PQflush(handle) {
      case 0: return
      case 1:
        // The server may need its output to be read before it continues to read.
        if try wait(for: POLLIN | POLLOUT, until: deadline) & POLLIN != 0, PQconsumeInput(handle) == 0 { throw lost() }
      default: throw lost()
      }
    }
  }

  private func nextResult(until deadline: ContinuousClock.Instant) throws -> OpaquePointer? {
    while PQisBusy(handle) == 1 {
      _ = try wait(for: POLLIN, until: deadline)
      // On failure there is nothing more to wait for, and the next result has the reason.
      if PQconsumeInput(handle) == 0 { break }
    }
    return PQgetResult(handle)
  }

  private func wait(for events: Int32, until deadline: ContinuousClock.Instant) throws -> Int32 {
    let socket = PQsocket(handle)
    guard socket >= 0 else { throw lost() }
    var descriptors = [
      pollfd(fd: socket, events: Int16(events), revents: 0),
      pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let remaining = deadline - .now
      guard remaining > .zero else { throw PostgreSQLError(.timedOut, "PostgreSQL did not respond in time") }
      let milliseconds = min(remaining / .milliseconds(1) + 1, 1_000_000)
      let count = poll(&descriptors, 2, Int32(milliseconds))
      if count < 0, errno != EINTR { throw lost() }
      if count <= 0 { continue }
      if descriptors[1].revents != 0 { throw CancellationError() }
      return Int32(descriptors[0].revents)
    }
  }

  private func lost() -> PostgreSQLError {
    PostgreSQLError(.connectionLost, "the connection to PostgreSQL broke: \(words)")
  }

  private var words: String { oneLine(hidden.words(of: handle)) }

  /// Bytes of rows in a message.
  private static let copiedAtOnce = 65_536
  /// The OID of the type text.
  private static let textType: Oid = 25
}

extension Answer {
  fileprivate init(_ result: OpaquePointer) {
    command = PQcmdStatus(result).map { String(cString: $0) } ?? ""
    rows = (0..<PQntuples(result)).map { row in
      (0..<PQnfields(result)).map { column in
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column))))
      }
    }
  }
}

extension PostgreSQLError {
  /// Takes only the first sentence of the server's message: details quote rows.
  fileprivate init(_ result: OpaquePointer, orWords words: String) {
    func field(_ code: Character) -> String? {
      PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) }
    }
    if let sqlState = field("C") {
      self.init(.server(sqlState: sqlState), oneLine(field("M") ?? ""))
    } else {
      self.init(.connectionLost, "the connection to PostgreSQL broke: \(words)")
    }
  }
}

func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: " ")
}
