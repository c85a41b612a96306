/// An HTTP exchange failed before a complete answer was there.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure of an exchange.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// No connection came about: refused, host not found, unreachable.
    case connect
    /// The TLS handshake failed.
    case tls
    /// Nothing happened for longer than the transport waits.
    case timeout
    /// The connection broke while the exchange was going on.
    case connectionLost
    /// The answer ended before its announced length.
    case truncated
    /// The answer is not HTTP, or could not be decompressed.
    case malformed
    /// Any other failure; the message says which.
    case other
  }

  /// The kind of failure.
  public var kind: Kind
  /// False only when the request provably never left: then sending it again cannot act twice.
  public var mayHaveBeenSent: Bool
  /// The words of the HTTP library, without headers or bodies.
  public var message: String

  /// A failure of a kind, with what the HTTP library said.
  public init(_ kind: Kind, mayHaveBeenSent: Bool, message: String) {
    self.kind = kind
    self.mayHaveBeenSent = mayHaveBeenSent
    self.message = message
  }

  /// `timeout: no complete answer within 120.0 seconds`
  public var description: String { "\(kind.rawValue): \(message)" }
}
