import ExactOnlineTesting
import Foundation
import HTTPTypes
import Logging
import Synchronization
import Testing
import TokenServer

@testable import ExactOnlineRuntime

/// A session, the service it talks to, and a clock for both.
final class SessionFixture: Sendable {
  let service = TokenService()
  let time: ManualTime
  let store: InMemoryTokenStore
  let session: OAuthSession
  let transport: InMemoryTransport
  private let faults: Faults

  /// - Parameters:
  ///   - answers: Answers in place of the service's first ones.
  ///   - isLoggedIn: Whether there are tokens already, just obtained.
  init(
    _ answers: CannedResponse..., isLoggedIn: Bool = true, policy: RefreshPolicy = RefreshPolicy(),
    tokens: (any TokenStore)? = nil, before: @escaping @Sendable () async throws -> Void = {}
  ) {
    let time = ManualTime(now: Date(timeIntervalSince1970: service.now))
    self.time = time
    let given = isLoggedIn ? service.makeTokens() : nil
    store = InMemoryTokenStore(
      given.map { TokenSet(accessToken: $0.accessToken, refreshToken: $0.refreshToken, obtained: time.now) })
    faults = Faults(answers)
    transport = InMemoryTransport { [service, faults] request in
      try await before()
      if let fault = faults.next() { return fault }
      let answer = service.answer(request.body)
      return .json(answer.body, status: .init(code: answer.status))
    }
    session = OAuthSession(
      clientID: service.clientID, clientSecret: service.clientSecret, tokens: tokens ?? store, policy: policy,
      time: time, random: { 0 })
  }

  var context: AuthorizationContext { context(at: Site.netherlands.origin) }

  func context(at origin: Origin) -> AuthorizationContext {
    AuthorizationContext(
      origin: origin, transport: transport, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  func advance(by seconds: Double) {
    service.advance(by: seconds)
    time.advance(by: .seconds(seconds))
  }

  /// The token of a call now, without its scheme.
  func token() async throws -> String {
    String(try await session.authorization(in: context).dropFirst("Bearer ".count))
  }

  func token(replacing rejected: String) async throws -> String? {
    try await session.authorization(replacing: "Bearer \(rejected)", in: context)
      .map { String($0.dropFirst("Bearer ".count)) }
  }

  var calls: Int { transport.requests.count }

  /// Puts answers in place of the service's next ones.
  func put(_ answers: [CannedResponse]) { faults.put(answers) }

  /// The error of a call, which must fail; pauses pass at once.
  func failure(sourceLocation: SourceLocation = #_sourceLocation) async -> ODataError? {
    await failure(sourceLocation: sourceLocation) { try await self.token() }
  }

  func failure(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: @escaping @Sendable () async throws -> String?
  ) async -> ODataError? {
    await #expect(throws: ODataError.self, sourceLocation: sourceLocation) { _ = try await skippingPauses(body) }
  }

  /// Runs the body, and lets every pause pass as soon as it begins.
  func skippingPauses<Outcome: Sendable>(
    _ body: @escaping @Sendable () async throws -> Outcome
  ) async throws -> Outcome {
    let mover = Task { [time] in
      while !Task.isCancelled {
        // The time limit of a call is another sleeper.
        if let wake = time.nextWake, wake < time.now + 20 { time.advance(to: wake) }
        await Task.yield()
      }
    }
    defer { mover.cancel() }
    return try await body()
  }
}

/// Answers that come first.
private final class Faults: Sendable {
  private let answers: Mutex<[CannedResponse]>

  init(_ answers: [CannedResponse]) { self.answers = Mutex(answers) }
  func put(_ new: [CannedResponse]) { answers.withLock { $0 = new } }
  func next() -> CannedResponse? { answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}

extension ODataError {
  var reason: UnauthorizedReason? { if case .unauthorized(let reason) = kind { reason } else { nil } }
}
