/// An HTTP exchange failed before a complete answer was there.
public struct TransportError: Error, Sendable, CustomStringConvertible {
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
    /// What came back is not HTTP, or could not be decompressed.
    case malformed
    case other
  }

  public var kind: Kind
  /// False only when the request provably never left: then sending it again cannot act twice.
  public var mayHaveBeenSent: Bool
  /// What the HTTP library said, without headers or bodies.
  public var message: String

  public init(_ kind: Kind, mayHaveBeenSent: Bool, message: String) {
    self.kind = kind
    self.mayHaveBeenSent = mayHaveBeenSent
    self.message = message
  }

  public var description: String { "\(kind.rawValue): \(message)" }
}
