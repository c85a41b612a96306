public import HTTPTypes

/// Admits requests to the wire: every request passes it, one that is sent again after a refused token included.
///
/// For budgets and the like, which must count what the server counts. The time a request waits here does not count
/// against ``RequestLimits/timeout``. To inspect or alter requests write a `ClientMiddleware`.
public protocol RequestGate: Sendable {
  /// Returns when the request may be sent, and throws when it may not. Called after the request has its token.
  func admit(_ request: ODataRequest) async throws -> RequestPass
}

/// Lets one request through a gate, and is told how the exchange ended.
public struct RequestPass: Sendable {
  /// The end of an exchange, as far as a gate needs to know.
  public enum Outcome: Sendable {
    /// An answer's head arrived.
    case answered(HTTPResponse)
    /// None did. `mayHaveBeenSent` is false when the request provably never left.
    case failed(mayHaveBeenSent: Bool)
  }

  private let settlement: @Sendable (Outcome) async -> Void

  /// A pass that calls `settle` exactly once, before the answer's body is read.
  public init(_ settle: @escaping @Sendable (Outcome) async -> Void) { settlement = settle }

  func settle(_ outcome: Outcome) async { await settlement(outcome) }
}
