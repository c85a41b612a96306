/// The error of an HTTP exchange that failed before its response was complete.
public struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kinds of failure of an exchange.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// No connection could be established: refused, host not found, unreachable.
    case connect
    /// The TLS handshake failed.
    case tls
    /// Nothing happened for longer than the transport waits.
    case timeout
    /// The connection broke during the exchange.
    case connectionLost
    /// The response ended before its announced length.
    case truncated
    /// The response is not HTTP, or could not be decompressed.
    case malformed
    /// Any other failure; the message says which.
    case other
  }

  /// The kind of failure.
  public var kind: Kind
  /// False only if the request was certainly not sent: then sending it again cannot take effect twice.
  public var mayHaveBeenSent: Bool
  /// The message of the HTTP library, without headers or bodies.
  public var message: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - kind: The kind of failure.
  ///   - mayHaveBeenSent: Whether the server may have received the request.
  ///   - message: The message of the HTTP library.
  public init(_ kind: Kind, mayHaveBeenSent: Bool, message: String) {
    self.kind = kind
    self.mayHaveBeenSent = mayHaveBeenSent
    self.message = message
  }

  /// `timeout: no complete response within 120.0 seconds`
  public var description: String { "\(kind.rawValue): \(message)" }
}
