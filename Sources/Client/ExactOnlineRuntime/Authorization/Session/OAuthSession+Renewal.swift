import Logging
import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension OAuthSession {
  /// New tokens, from the store or from the service, with as many attempts as the policy allows.
  func renew(rejected: String?, in context: AuthorizationContext) async throws -> TokenSet {
    if let stored = try await tokens.load(), isUsable(stored, rejected: rejected) { return stored }
    // Set when the service says that the refresh token was already used: another process may have stored the tokens
    // that it was exchanged for.
    var used: Refused?
    var attempt = 1
    while true {
      do {
        return try await renewOnce(rejected: rejected, used: used, in: context)
      } catch let failure as Refused {
        let meaning = failure.failure.meaning
        if meaning == .alreadyUsed, used == nil {
          used = failure
          continue
        }
        if meaning == .doubtful {
          // The call waits for the first few attempts, and so do the calls that share this renewal.
          try await time.sleep(for: try pauseAfterDoubt(failure, rejected: rejected))
          continue
        }
        if meaning.isTransient, attempt < policy.maximumAttempts {
          context.logger.info(
            "no new token yet", metadata: ["attempt": "\(attempt)", "status": "\(failure.failure.error.status ?? 0)"])
        } else {
          remember(failure)
          throw failure.failure.error
        }
      } catch {
        // The store failed. Once there are new tokens, storing them takes precedence over everything else.
        guard !(error is ODataError), state.withLock({ $0.unsaved != nil }), attempt < policy.maximumAttempts else {
          throw error
        }
        context.logger.error("new tokens could not be stored yet", metadata: ["attempt": "\(attempt)"])
      }
      // Outside the lock: meanwhile another process may succeed.
      try await time.sleep(for: policy.pause(after: attempt, random: random()))
      attempt += 1
    }
  }

  /// Makes one attempt under the store's lock: reads the tokens again, calls the service unless the stored ones are
  /// good enough, and stores the new ones.
  private func renewOnce(rejected: String?, used: Refused?, in context: AuthorizationContext) async throws -> TokenSet {
    let stored = try await tokens.update { [self] stored in
      // Tokens that could not be stored replace the stored ones, unless those have changed since.
      let unsaved = state.withLock { $0.unsaved }
      let current = unsaved?.spent == stored?.refreshToken ? unsaved?.tokens ?? stored : stored
      guard let stored, let current else { throw TokenFailure.notLoggedIn().error }
      if isUsable(current, rejected: rejected) { return current }
      // Nothing has been stored since: the connection is lost.
      if let used, used.refreshToken == current.refreshToken { throw used }
      try checkRefusal(current)
      do {
        let new = try await endpoint.tokens(
          for: .refreshToken(current.refreshToken), at: context.origin, by: context.transport,
          userAgent: context.userAgent, observer: context.observer)
        Work.current?.note(Work.tokenSource, .text("service"))
        state.withLock { state in
          state.unsaved = (new, spent: stored.refreshToken)
          state.hasRenewed = true
          state.doubts = DoubtfulRefusals()
        }
        return new
      } catch let failure as TokenFailure {
        if failure.meaning == .tooEarly, current.accessToken != rejected {
          context.logger.notice("the service says that the access token is not old enough to be renewed; keeping it")
          return postponed(current)
        }
        throw Refused(
          refreshToken: current.refreshToken, obtained: current.obtained,
          expires: current.obtained + current.lifetime / .seconds(1), failure: failure)
      }
    }
    state.withLock { $0.unsaved = nil }
    guard let stored else { throw TokenFailure.notLoggedIn().error }
    return stored
  }

  // MARK: - Refusals

  /// The service gave no tokens for this refresh token.
  private struct Refused: Error {
    let refreshToken: String
    let obtained: Date
    let expires: Date
    let failure: TokenFailure
  }

  /// Prevents the same request from being repeated: each refusal counts against the app, and some are final.
  private func remember(_ refused: Refused) {
    let pause = time.now + policy.pauseAfterFailure / .seconds(1)
    let until: Date? =
      switch refused.failure.meaning {
      case .alreadyUsed, .noLongerValid, .appRefused, .doubtful: nil
      // The service accepts the token but considers it too young: wait until it is old enough by our clock.
      case .tooEarly: max(pause, refused.obtained + policy.age / .seconds(1))
      case .transient, .unknown, .tokens: pause
      }
    state.withLock { $0.refusal = (refused.refreshToken, refused.failure.error, until) }
  }

  /// The pause before the next attempt; throws if the caller should not wait for it.
  private func pauseAfterDoubt(_ refused: Refused, rejected: String?) throws -> Duration {
    let now = time.now
    let (hasRenewed, doubts) = state.withLock { state in
      state.doubts.add(at: now)
      return (state.hasRenewed, state.doubts)
    }
    // A token that is still valid suffices until then.
    let isUrgent = rejected != nil || now >= refused.expires
    if hasRenewed, isUrgent, doubts.count < policy.maximumAttempts {
      return .seconds(doubts.next(after: now).timeIntervalSince(now) * (0.5 + random() / 2))
    }
    var error = refused.failure.error
    // For an app that has never renewed, wrong credentials are the likely cause.
    if hasRenewed {
      error.kind = .unavailable
      error.detail =
        "the token endpoint refuses credentials that it accepted before, without a reason; this happens now and then"
      error.advice = "The stored tokens were kept, and are retried after growing pauses"
    }
    let until = doubts.next(after: now, atLeast: isUrgent ? 60 : 0)
    state.withLock { $0.refusal = (refused.refreshToken, error, until) }
    throw error
  }

  private func checkRefusal(_ current: TokenSet) throws {
    let refusal = state.withLock { $0.refusal }
    guard let refusal, refusal.refreshToken == current.refreshToken else { return }
    if refusal.until.map({ time.now < $0 }) ?? true { throw refusal.error }
  }

  /// The same tokens, dated so that every user of the store retries in a minute: a clock is wrong, or the service gives
  /// no new token before the old one has expired. If it expires in between, a 401 replaces it at once.
  private func postponed(_ tokens: TokenSet) -> TokenSet {
    TokenSet(
      accessToken: tokens.accessToken, refreshToken: tokens.refreshToken,
      obtained: time.now + 60 - policy.age(of: tokens.lifetime) / .seconds(1), lifetime: tokens.lifetime)
  }
}

extension TokenAnswer.Meaning {
  var isTransient: Bool { if case .transient = self { true } else { false } }
}
