import Foundation
import HTTPTypes
import HTTPExchange
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request and its response: connects the callbacks of a session delegate to a task that awaits the head and then
/// reads the body chunk by chunk.
///
/// Between the two are the bytes that have not been read. When they are too many for memory, the task is suspended until
/// the reader has consumed them, so that the server waits. That is not possible outside of Apple platforms:
/// swift-corelibs-foundation removes a suspended transfer from libcurl, which closes the connection, and resends the
/// request when it is resumed; and all sessions of a process share one queue, which must not wait for a reader. There the
/// bytes beyond the limit are kept in a file.
final class Exchange: Sendable {
  private typealias Reader = CheckedContinuation<ArraySlice<UInt8>?, any Error>

  private struct State {
    var head: HTTPResponse?
    var awaitingHead: CheckedContinuation<HTTPResponse, any Error>?
    var awaitingChunk: Reader?
    var unread = UnreadBytes()
    var isReadingFile = false
    var receivedBytes: Int64 = 0
    var isHeldBack = false
    var lastProgress = ContinuousClock.now
    var end: Result<Void, any Error>?

    mutating func takeReader() -> Reader? {
      defer { awaitingChunk = nil }
      return awaitingChunk
    }
  }

  #if canImport(FoundationNetworking)
    private static let canHoldBack = false
  #else
    private static let canHoldBack = true
  #endif

  /// The number of bytes that are read from a file at a time.
  private static let pieceSize: Int64 = 256 << 10

  private let session: DelegatedSession
  private let task: URLSessionDataTask
  /// Kept until the exchange has finished.
  private let bodyFile: BodyFile?
  private let method: HTTPRequest.Method
  private let idleTimeout: Duration
  private let unreadLimit: Int
  private let temporaryFolder: String
  private let state = Mutex(State())

  init(
    _ request: URLRequest, bodyFile: BodyFile?, method: HTTPRequest.Method, session: DelegatedSession,
    idleTimeout: Duration, unreadLimit: Int, temporaryFolder: String
  ) {
    self.session = session
    self.bodyFile = bodyFile
    if let bodyFile {
      self.task = session.urlSession.uploadTask(with: request, fromFile: bodyFile.url)
    } else {
      self.task = session.urlSession.dataTask(with: request)
    }
    self.method = method
    self.idleTimeout = idleTimeout
    self.unreadLimit = unreadLimit
    self.temporaryFolder = temporaryFolder
  }

  // MARK: The reader's side

  func start() async throws -> HTTPResponse {
    session.delegate.register(self, for: task)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let end = state.withLock { state in
          if state.end == nil { state.awaitingHead = continuation }
          return state.end
        }
        if case .failure(let error) = end {  // Cancelled before it began: the task is never resumed.
          continuation.resume(throwing: error)
        } else {
          task.resume()
          watch(after: idleTimeout)
        }
      }
    } onCancel: {
      stop(CancellationError())
    }
  }

  /// The next bytes of the body.
  func nextChunk() async throws -> ArraySlice<UInt8>? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<ArraySlice<UInt8>?, any Error>? in
          if let chunk = state.unread.takeFromMemory() {
            letGo(&state)
            return .success(chunk)
          }
          if state.unread.isEmpty, let end = state.end { return end.map { nil } }
          state.awaitingChunk = continuation
          return nil
        }
        if let result { return continuation.resume(with: result) }
        readFile()
      }
    } onCancel: {
      stop(CancellationError())
    }
  }

  /// Reads the next piece of the file, if a reader is waiting for it.
  private func readFile() {
    let piece = state.withLock { state -> UnreadBytes.Piece? in
      guard state.awaitingChunk != nil, !state.isReadingFile else { return nil }
      let piece = state.unread.nextPiece(upTo: Self.pieceSize)
      state.isReadingFile = piece != nil
      return piece
    }
    guard let piece else { return }
    // A serial queue has a thread besides those that tasks run on, which must not wait for a disk.
    DispatchQueue(label: "ExactOnline.unread").async { [self] in
      do {
        let bytes = try piece.file.bytes(in: piece.range)
        let reader = state.withLock { state in
          state.isReadingFile = false
          state.unread.remove(piece)
          return state.takeReader()
        }
        reader?.resume(returning: bytes[...])
      } catch {
        stop(error)
      }
    }
  }

  /// Ends the exchange on the socket, unless it has finished.
  func stop(_ error: any Error) {
    guard finish(.failure(error), discardingUnread: true) else { return }
    // Cancelling waits for the session's queue (swift-corelibs-foundation), and this may run on any thread.
    DispatchQueue.global().async { [task] in task.cancel() }
  }

  // MARK: The session's side

  func received(_ response: HTTPResponse) {
    var response = response
    do {
      try response.checkLength()
    } catch {
      return stop(error)
    }
    let continuation = state.withLock { state in
      state.head = response
      state.lastProgress = .now
      defer { state.awaitingHead = nil }
      return state.awaitingHead
    }
    continuation?.resume(returning: response)
  }

  func received(_ data: Data) {
    guard !data.isEmpty else { return }
    let bytes = Array(data)[...]
    let (reader, isKept) = state.withLock { state -> (Reader?, Bool) in
      guard state.end == nil else { return (nil, true) }
      state.receivedBytes += Int64(bytes.count)
      state.lastProgress = .now
      if state.unread.isEmpty, let reader = state.takeReader() { return (reader, true) }
      let isFull = state.unread.countInMemory + bytes.count > unreadLimit
      guard Self.canHoldBack || (!isFull && state.unread.inFile == nil) else { return (nil, false) }
      state.unread.append(bytes)
      if isFull { holdBack(&state) }
      return (nil, true)
    }
    reader?.resume(returning: bytes)
    if !isKept { keepInFile(bytes) }
  }

  /// Writes bytes to the end of the file. Nothing else arrives meanwhile, but the reader may read all that came before.
  private func keepInFile(_ bytes: ArraySlice<UInt8>) {
    do {
      let earlier = state.withLock { $0.unread.inFile }
      let file = try earlier?.file ?? UnreadFile(in: temporaryFolder)
      let start = earlier?.range.upperBound ?? 0
      try file.put(bytes, at: start)
      let reader = state.withLock { state -> Reader? in
        guard state.end == nil else { return nil }
        if state.unread.isEmpty, let reader = state.takeReader() { return reader }
        state.unread.append(UnreadBytes.Piece(file: file, range: start..<start + Int64(bytes.count)))
        return nil
      }
      if let reader { return reader.resume(returning: bytes) }
      readFile()
    } catch {
      stop(error)
    }
  }

  func madeProgress() { state.withLock { $0.lastProgress = .now } }

  func completed(_ error: (any Error)?, response: URLResponse?) {
    // A redirect without a target completes before head and body have been announced (swift-corelibs-foundation).
    if error == nil, state.withLock({ $0.head == nil }), let response = response as? HTTPURLResponse,
      !response.isInformational
    {
      var head = HTTPResponse(response)
      head.headerFields[.contentLength] = nil
      received(head)
    }

    let (head, receivedBytes) = state.withLock { ($0.head, $0.receivedBytes) }
    let announced = head?.announcedLength(to: method)
    let isShort = announced.map { receivedBytes < $0 } ?? false
    var result: Result<Void, any Error> = .success(())
    if let error {
      result = .failure(TransportError(error, hasHead: head != nil, isShort: isShort))
    } else if isShort || head == nil {
      let message = "The response ended after \(receivedBytes) of \(announced ?? 0) bytes."
      result = .failure(TransportError(.truncated, mayHaveBeenSent: true, message: message))
    }
    _ = finish(result, discardingUnread: false)
  }

  // MARK: Both

  /// Records the end and resumes the waiting task; false if the exchange had already finished.
  private func finish(_ result: Result<Void, any Error>, discardingUnread: Bool) -> Bool {
    let (isFirst, head, reader) = state.withLock {
      state -> (Bool, CheckedContinuation<HTTPResponse, any Error>?, Reader?) in
      let isFirst = state.end == nil
      // A reader who is cancelled later need not read a long file to its end.
      guard isFirst || (discardingUnread && state.unread.inFile != nil) else { return (false, nil, nil) }
      state.end = result
      letGo(&state)
      if discardingUnread { state.unread = UnreadBytes() }
      defer { state.awaitingHead = nil }
      // Otherwise the reader is waiting for bytes in the file.
      return (isFirst, state.awaitingHead, state.unread.isEmpty ? state.takeReader() : nil)
    }
    if case .failure(let error) = result { head?.resume(throwing: error) }
    reader?.resume(with: result.map { nil })
    return isFirst
  }

  // The task is suspended and resumed under the lock: a reader who wants more must not be overtaken by the callback
  // that found the buffer full.

  private func holdBack(_ state: inout State) {
    guard !state.isHeldBack else { return }
    state.isHeldBack = true
    task.suspend()
  }

  private func letGo(_ state: inout State) {
    guard state.isHeldBack else { return }
    state.isHeldBack = false
    state.lastProgress = .now
    task.resume()
  }

  /// Stops the exchange if it makes no progress, unless the reader is pausing.
  ///
  /// URLSession's own timeout counts whole seconds on Linux and continues while a task is suspended.
  private func watch(after delay: Duration) {
    let milliseconds = Int(delay / .milliseconds(1)) + 1
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
      guard let self else { return }
      let remaining = state.withLock { state -> Duration? in
        guard state.end == nil else { return nil }
        return state.isHeldBack ? idleTimeout : idleTimeout - state.lastProgress.duration(to: .now)
      }
      guard let remaining else { return }
      guard remaining <= .zero else { return watch(after: remaining) }
      let message = "There was no progress for \(idleTimeout)."
      stop(TransportError(.timeout, mayHaveBeenSent: true, message: message))
    }
  }
}
