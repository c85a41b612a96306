import Foundation
import HTTPTypes
import Logging
import SandboxService
import Synchronization

/// Records the latest requests and logs each. No token is recorded or logged.
final class RequestWatch: RequestStage {
  private static let maximum = 500
  private static let maximumBody = 16 << 10
  private static let secretHeaders: Set<String> = ["authorization", "cookie", "set-cookie"]

  /// An exchange as it was received. It is converted when it is viewed, which is seldom.
  private struct Kept {
    var number = 0
    let seconds: Double
    let method: String
    let path: String
    let query: String
    let headers: HTTPFields
    let body: [UInt8]
    let status: Int
    let answerHeaders: HTTPFields
    let answer: [UInt8]
    let milliseconds: Double
  }

  private struct State {
    var count = 0
    var exchanges: [Kept] = []
    /// The position of the oldest one, once the maximum has been reached.
    var oldest = 0
    var listeners: [Int: AsyncStream<SandboxExchange>.Continuation] = [:]
    var nextListener = 0
  }

  private let clock: SandboxClock
  private let logger: Logger?
  private let state = Mutex(State())

  init(clock: SandboxClock, logger: Logger?) {
    self.clock = clock
    self.logger = logger
  }

  /// The latest requests, oldest first.
  var exchanges: [SandboxExchange] {
    state.withLock { $0.exchanges[$0.oldest...] + $0.exchanges[..<$0.oldest] }.map(Self.exchange)
  }

  func clear() { state.withLock { ($0.count, $0.exchanges, $0.oldest) = (0, [], 0) } }

  func exchange(_ number: Int) -> SandboxExchange? {
    state.withLock { state in state.exchanges.first { $0.number == number } }.map(Self.exchange)
  }

  /// Requests from now on, as they are answered, until the listener ends.
  func live() -> AsyncStream<SandboxExchange> {
    AsyncStream(bufferingPolicy: .bufferingNewest(Self.maximum)) { continuation in
      let number = state.withLock { state in
        state.nextListener += 1
        state.listeners[state.nextListener] = continuation
        return state.nextListener
      }
      continuation.onTermination = { [weak self] _ in self?.forget(number) }
    }
  }

  private func forget(_ listener: Int) { _ = state.withLock { $0.listeners.removeValue(forKey: listener) } }

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let path = request.lowercasedPath
    // Viewing a sandbox does not count as using it.
    guard path != "/sandbox", !path.hasPrefix("/sandbox/") else { return await next(request) }
    let start = ContinuousClock().now
    let response = await next(request)
    let milliseconds =
      Double((ContinuousClock().now - start).components.attoseconds / 1_000_000_000_000) / 1000
    let isSecret = path.hasPrefix("/api/oauth2/")
    keep(request, response, milliseconds, isSecret: isSecret)
    if let logger {
      let query = request.query.isEmpty || isSecret ? "" : "?\(request.query)"
      logger.info("\(request.effectiveMethod) \(request.path)\(query) \(response.status) \(milliseconds) ms")
    }
    return response
  }

  private func keep(
    _ request: SandboxRequest, _ response: SandboxResponse, _ milliseconds: Double, isSecret: Bool
  ) {
    var answerHeaders = response.headers
    // It contains the code of a login.
    if isSecret { answerHeaders[.location] = nil }
    var kept = Kept(
      seconds: clock.seconds, method: request.method, path: request.path, query: isSecret ? "" : request.query,
      headers: request.headers, body: isSecret ? [] : Self.beginning(of: request.body), status: response.status,
      answerHeaders: answerHeaders, answer: isSecret ? [] : Self.beginning(of: response.body),
      milliseconds: milliseconds)
    let listeners = state.withLock { state in
      state.count += 1
      kept.number = state.count
      if state.exchanges.count < Self.maximum {
        state.exchanges.append(kept)
      } else {
        state.exchanges[state.oldest] = kept
        state.oldest = (state.oldest + 1) % Self.maximum
      }
      return Array(state.listeners.values)
    }
    guard !listeners.isEmpty else { return }
    let exchange = Self.exchange(kept)
    for listener in listeners { listener.yield(exchange) }
  }

  private static func beginning(of body: [UInt8]) -> [UInt8] {
    body.count > maximumBody ? Array(body.prefix(maximumBody)) : body
  }

  private static func exchange(_ kept: Kept) -> SandboxExchange {
    SandboxExchange(
      number: kept.number, time: Date(timeIntervalSince1970: kept.seconds), method: kept.method, path: kept.path,
      query: kept.query, headers: plain(kept.headers), body: kept.body, status: kept.status,
      answerHeaders: plain(kept.answerHeaders), answer: kept.answer, milliseconds: kept.milliseconds)
  }

  private static func plain(_ fields: HTTPFields) -> [String: String] {
    var plain: [String: String] = [:]
    for field in fields where !secretHeaders.contains(field.name.canonicalName) {
      plain[field.name.canonicalName] = field.value
    }
    return plain
  }
}
