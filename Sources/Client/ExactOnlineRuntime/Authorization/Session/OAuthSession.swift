public import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps one connection authorized: gives every call a valid token, and renews tokens in time.
///
/// ```swift
/// let session = OAuthSession(clientID: id, clientSecret: secret, tokens: FileTokenStore(at: path))
/// let exact = ExactOnlineClient(
///   site: .netherlands, authorization: session, transport: AsyncHTTPClientTransport())
/// ```
///
/// A token is renewed when it is 590 seconds old, with one call for all waiting tasks of this process, and under the
/// store's lock for all processes: the second to get the lock finds the new tokens and uses them. New tokens are stored
/// before they are used. After a 401 the refused token is replaced, whatever the clock says, and never used again.
///
/// Throws `ODataError` of kind `.unauthorized(.loginRequired)` if a user must log in, see ``LoginRequest``, and
/// `.unauthorized(.appRefused)` if client id or secret are wrong; after either error it makes no more calls with the
/// same tokens. After a refusal that may mean wrong credentials or a temporary fault it retries, with growing pauses.
/// Temporary failures are retried a few times, see ``RefreshPolicy``, and the stored tokens are kept.
///
/// Use one session for all clients of a process that share a connection. It is bound to the first site that it is used
/// with, and refuses to send its secrets to another.
public final class OAuthSession: AppAuthorization, CustomStringConvertible, CustomReflectable {
  struct Renewal {
    let task: SharedTask<TokenSet>
    /// The access token to replace.
    let rejected: String?
  }

  struct State {
    var origin: Origin?
    /// The tokens last read or stored.
    var current: TokenSet?
    var renewal: Renewal?
    /// New tokens that could not be stored, and the refresh token that they were exchanged for.
    var unsaved: (tokens: TokenSet, spent: String)?
    /// Whether the service has given tokens for this app's credentials.
    var hasRenewed = false
    /// The doubtful refusals since the last renewal.
    var doubts = DoubtfulRefusals()
    /// The error to repeat, without a call, for a refresh token: until a date, or always if that is nil.
    var refusal: (refreshToken: String, error: ODataError, until: Date?)?
  }

  /// The app's client id, as registered.
  public let clientID: String
  let tokens: any TokenStore
  let policy: RefreshPolicy
  let time: any TimeSource
  let random: @Sendable () -> Double
  let endpoint: TokenEndpoint
  let state = Mutex(State())

  /// Creates a session. It reads its tokens with the first call.
  ///
  /// - Parameters:
  ///   - clientID: A Guid, from the app's registration with its country's site.
  ///   - clientSecret: From the same registration.
  ///   - tokens: The store of the connection's tokens.
  ///   - policy: The age at which tokens are renewed, and the number of attempts.
  ///   - time: The clock; tests supply their own.
  ///   - random: Returns numbers from 0 up to 1, which vary the length of pauses.
  public init(
    clientID: String, clientSecret: String, tokens: any TokenStore, policy: RefreshPolicy = RefreshPolicy(),
    time: any TimeSource = SystemTime(), random: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) {
    self.clientID = clientID
    self.tokens = tokens
    self.policy = policy
    self.time = time
    self.random = random
    endpoint = TokenEndpoint(clientID: clientID, clientSecret: clientSecret, time: time, timeout: policy.timeout)
  }

  /// The client id; secrets are not shown.
  public var description: String { "OAuthSession(\(clientID))" }
  /// The client id; secrets are not shown.
  public var customMirror: Mirror { Mirror(self, children: ["clientID": clientID]) }

  // MARK: - Authorization

  /// The header value for a call: a valid token, renewed early if necessary.
  public func authorization(in context: AuthorizationContext) async throws -> String {
    try bind(to: context.origin)
    let current = state.withLock { $0.current }
    if let current, isFresh(current) { return Self.field(current) }
    do {
      return Self.field(try await renewed(rejected: nil, in: context))
    } catch let error as ODataError {
      // Renewal starts some seconds before it is needed, so that a short outage of the service does not matter.
      guard let current, error.isTemporary, time.now < current.obtained + current.lifetime / .seconds(1) else {
        throw error
      }
      return Self.field(current)
    }
  }

  /// The header value for a second attempt, after the service rejected a token.
  public func authorization(
    replacing rejected: String, in context: AuthorizationContext
  ) async throws -> String? {
    try bind(to: context.origin)
    let rejected = rejected.hasPrefix(Self.scheme) ? String(rejected.dropFirst(Self.scheme.count)) : rejected
    let current = state.withLock { $0.current }
    if let current, isUsable(current, rejected: rejected) { return Self.field(current) }
    return Self.field(try await renewed(rejected: rejected, in: context))
  }

  private static let scheme = "Bearer "
  private static func field(_ tokens: TokenSet) -> String { scheme + tokens.accessToken }

  /// The secrets of a connection belong to one site.
  func bind(to origin: Origin) throws {
    let bound = state.withLock { state in
      if state.origin == nil { state.origin = origin }
      return state.origin
    }
    guard bound == origin else {
      throw ODataError(
        .unauthorized(.noToken), operation: TokenFailure.operation,
        detail: "the session belongs to \(bound.map { "\($0)" } ?? ""), not to \(origin)",
        advice: "Use one session for each site")
    }
  }

  func isFresh(_ tokens: TokenSet) -> Bool {
    time.now < tokens.obtained + policy.age(of: tokens.lifetime) / .seconds(1)
  }

  func isUsable(_ tokens: TokenSet, rejected: String?) -> Bool {
    tokens.accessToken != rejected && isFresh(tokens)
  }

  // MARK: - One renewal for all tasks

  /// Waits for the renewal that is under way, or begins one.
  private func renewed(rejected: String?, in context: AuthorizationContext) async throws -> TokenSet {
    while true {
      try Task.checkCancellation()
      let renewal = renewal(rejected: rejected, in: context)
      let tokens = try await renewal.task.value()
      // A renewal that began before the token was rejected may have found that very token.
      if tokens.accessToken != rejected { return tokens }
      if renewal.rejected == rejected {
        throw ODataError(
          .unauthorized(.tokenRefused), operation: TokenFailure.operation,
          detail: "the service renewed the tokens with the same access token that it rejected")
      }
    }
  }

  private func renewal(rejected: String?, in context: AuthorizationContext) -> Renewal {
    state.withLock { state in
      if let renewal = state.renewal { return renewal }
      let renewal = Renewal(task: SharedTask(), rejected: rejected)
      state.renewal = renewal
      // An unstructured task: waiting tasks may be cancelled, but nothing may interrupt the time between the request
      // and the storing of its response, or the connection is lost.
      Task {
        let result: Result<TokenSet, any Error>
        do {
          let work = Work(.renewal, "token renewal", notes: [Work.tokenSource: .text("store")])
          let tokens = try await context.observer.observe(work) { _ in
            try await renew(rejected: rejected, in: context)
          }
          result = .success(tokens)
        } catch {
          result = .failure(error)
        }
        self.state.withLock { state in
          state.renewal = nil
          guard case .success(let tokens) = result else { return }
          // The tokens were renewed, perhaps by another process.
          if let current = state.current, current.refreshToken != tokens.refreshToken { state.hasRenewed = true }
          state.current = tokens
        }
        renewal.task.finish(result)
      }
      return renewal
    }
  }
}

extension RefreshPolicy {
  /// The age at which tokens of this lifetime are replaced.
  func age(of lifetime: Duration) -> Duration { max(lifetime - (.seconds(600) - age), .zero) }
}
