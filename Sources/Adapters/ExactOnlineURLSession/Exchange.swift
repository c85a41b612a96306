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
/// Between the two is a buffer. When it is full the task is suspended until the reader has consumed it, so that a
/// response of any size needs little memory. That is not possible outside of Apple platforms: swift-corelibs-foundation
/// removes a suspended transfer from libcurl, which closes the connection, and resends the request when it is resumed;
/// and all sessions of a process share one queue, which must not wait. There an exchange fails if its reader falls too
/// far behind.
final class Exchange: Sendable {
  private struct State {
    var head: HTTPResponse?
    var awaitingHead: CheckedContinuation<HTTPResponse, any Error>?
    var awaitingChunk: CheckedContinuation<ArraySlice<UInt8>?, any Error>?
    var chunks: [ArraySlice<UInt8>] = []
    var bufferedBytes = 0
    var receivedBytes: Int64 = 0
    var isHeldBack = false
    var lastProgress = ContinuousClock.now
    var end: Result<Void, any Error>?

    mutating func takeChunks() -> ArraySlice<UInt8>? {
      guard !chunks.isEmpty else { return nil }
      defer {
        chunks.removeAll(keepingCapacity: true)
        bufferedBytes = 0
      }
      guard chunks.count > 1 else { return chunks[0] }
      var joined: [UInt8] = []
      joined.reserveCapacity(bufferedBytes)
      for chunk in chunks { joined += chunk }
      return joined[...]
    }
  }

  private let session: DelegatedSession
  private let task: URLSessionDataTask
  /// Kept until the exchange has finished.
  private let bodyFile: BodyFile?
  private let method: HTTPRequest.Method
  private let idleTimeout: Duration
  private let unreadLimit: Int
  private let state = Mutex(State())

  init(
    _ request: URLRequest, bodyFile: BodyFile?, method: HTTPRequest.Method, session: DelegatedSession,
    idleTimeout: Duration, unreadLimit: Int
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

  /// The next bytes of the body: all that have arrived, because small chunks are slow.
  func nextChunk() async throws -> ArraySlice<UInt8>? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<ArraySlice<UInt8>?, any Error>? in
          if let chunk = state.takeChunks() {
            letGo(&state)
            return .success(chunk)
          }
          if let end = state.end { return end.map { nil } }
          state.awaitingChunk = continuation
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      stop(CancellationError())
    }
  }

  /// Ends the exchange on the socket, unless it has finished.
  func stop(_ error: any Error) {
    guard finish(.failure(error), discardingBuffer: true) else { return }
    // Cancelling waits for the session's queue (swift-corelibs-foundation), and this may run on any thread.
    DispatchQueue.global().async { [task] in task.cancel() }
  }

  // MARK: The session's side

  func received(_ response: HTTPResponse) {
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
    var isFull = false
    let continuation = state.withLock { state -> CheckedContinuation<ArraySlice<UInt8>?, any Error>? in
      guard state.end == nil else { return nil }
      state.receivedBytes += Int64(bytes.count)
      state.lastProgress = .now
      if let continuation = state.awaitingChunk {
        state.awaitingChunk = nil
        return continuation
      }
      state.chunks.append(bytes)
      state.bufferedBytes += bytes.count
      isFull = state.bufferedBytes > unreadLimit
      if isFull { holdBack(&state) }
      return nil
    }
    continuation?.resume(returning: bytes)
    #if canImport(FoundationNetworking)
      if isFull {
        let message = "More than \(unreadLimit) bytes of the response are waiting to be read."
        stop(TransportError(.other, mayHaveBeenSent: true, message: message))
      }
    #endif
  }

  func madeProgress() { state.withLock { $0.lastProgress = .now } }

  func completed(_ error: (any Error)?, response: URLResponse?) {
    // A redirect without a target completes before head and body have been announced (swift-corelibs-foundation).
    if error == nil, state.withLock({ $0.head == nil }), let response = response as? HTTPURLResponse {
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
    _ = finish(result, discardingBuffer: false)
  }

  // MARK: Both

  /// Records the end and resumes the waiting task; false if the exchange had already finished.
  private func finish(_ result: Result<Void, any Error>, discardingBuffer: Bool) -> Bool {
    let (isFirst, head, chunk) = state.withLock { state in
      guard state.end == nil else { return (false, state.awaitingHead, state.awaitingChunk) }
      state.end = result
      letGo(&state)
      if discardingBuffer {
        state.chunks = []
        state.bufferedBytes = 0
      }
      defer {
        state.awaitingHead = nil
        state.awaitingChunk = nil
      }
      return (true, state.awaitingHead, state.awaitingChunk)
    }
    guard isFirst else { return false }
    if case .failure(let error) = result { head?.resume(throwing: error) }
    chunk?.resume(with: result.map { nil })
    return true
  }

  // The task is suspended and resumed under the lock: a reader who wants more must not be overtaken by the callback
  // that found the buffer full.

  private func holdBack(_ state: inout State) {
    #if !canImport(FoundationNetworking)
      guard !state.isHeldBack else { return }
      state.isHeldBack = true
      task.suspend()
    #endif
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
