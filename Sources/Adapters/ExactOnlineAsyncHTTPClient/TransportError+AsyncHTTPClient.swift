import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL
import HTTPExchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The progress of an exchange when it failed.
enum ExchangePhase {
  case awaitingHead, readingBody
}

extension TransportError {
  /// The transport error for an error of AsyncHTTPClient and the libraries below it.
  init(_ error: any Error, phase: ExchangePhase) {
    switch error {
    case let error as TransportError: self = error
    case let error as HTTPClientError: self.init(error, phase: phase)
    case let error as HTTPParserError: self.init(error, phase: phase)
    case let error as NIOConnectionError: self.init(.connect, mayHaveBeenSent: false, message: Self.words(of: error))
    case ChannelError.connectTimeout: self.init(.timeout, mayHaveBeenSent: false, message: "Connect timeout")
    case NIOSSLError.uncleanShutdown:
      self.init(phase == .readingBody ? .truncated : .connectionLost, mayHaveBeenSent: true, message: "\(error)")
    case NIOSSLError.handshakeFailed, is NIOSSLExtraError:
      self.init(.tls, mayHaveBeenSent: false, message: Self.reason(ofTLS: "\(error)"))
    case let error as NIOHTTPDecompression.ExtraDecompressionError:
      self.init(error == .truncatedData ? .truncated : .malformed, mayHaveBeenSent: true, message: "\(error)")
    case NIOHTTPDecompression.DecompressionError.limit:
      self.init(.malformed, mayHaveBeenSent: true, message: "The response decompresses to more than its limit.")
    case is NIOHTTPDecompression.DecompressionError:
      self.init(.malformed, mayHaveBeenSent: true, message: "The response cannot be decompressed: \(error)")
    case let error as IOError where error.errnoCode == ECONNREFUSED:
      self.init(.connect, mayHaveBeenSent: false, message: Self.words(of: error))
    case let error as IOError: self.init(.connectionLost, mayHaveBeenSent: true, message: Self.words(of: error))
    case is ChannelError: self.init(.connectionLost, mayHaveBeenSent: true, message: "\(error)")
    default:
      self.init(platformError: error)
    }
  }

  /// `host start.example not found`, or the system's words about the addresses of the host.
  private static func words(of error: NIOConnectionError) -> String {
    guard !error.connectionErrors.isEmpty else { return "host \(error.host) not found" }
    var failures: [String] = []
    for failure in error.connectionErrors {
      let text = (failure.error as? IOError).map(words(of:)) ?? "\(failure.error)"
      if !failures.contains(text) { failures.append(text) }
    }
    return "\(error.host):\(error.port): \(failures.joined(separator: "; "))"
  }

  /// `wrong version number`, `certificate verify failed` or `EOF during handshake`: BoringSSL's reason, without the
  /// line of its source.
  private static func reason(ofTLS text: String) -> String {
    guard let start = text.firstRange(of: "OPENSSL_internal:")?.upperBound else {
      return text.firstMatch(of: /\[Error: *([^\[\]]+)\]/).map { String($0.1) } ?? text
    }
    return text[start...].prefix { $0.isLetter || $0 == "_" }.replacing("_", with: " ").lowercased()
  }

  /// `Connection refused`: the system's words, without the call that met the error.
  private static func words(of error: IOError) -> String { String(cString: strerror(error.errnoCode)) }

  private init(_ error: HTTPClientError, phase: ExchangePhase) {
    // Not `description`, which contains invalid header values.
    let message = error.shortDescription
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .socksHandshakeTimeout,
      .httpProxyHandshakeTimeout:
      self.init(.timeout, mayHaveBeenSent: false, message: message)
    case .readTimeout, .writeTimeout, .deadlineExceeded:
      self.init(.timeout, mayHaveBeenSent: true, message: message)
    case .remoteConnectionClosed:
      self.init(phase == .readingBody ? .truncated : .connectionLost, mayHaveBeenSent: true, message: message)
    case .invalidProxyResponse, .proxyAuthenticationRequired:
      self.init(.connect, mayHaveBeenSent: false, message: message)
    case .invalidURL, .emptyHost, .emptyScheme, .alreadyShutdown:
      self.init(.other, mayHaveBeenSent: false, message: message)
    default:
      let neverLeaves = ["Invalid header field names", "Invalid header field values", "Unsupported scheme"]
      self.init(.other, mayHaveBeenSent: !neverLeaves.contains(message), message: message)
    }
  }

  private init(_ error: HTTPParserError, phase: ExchangePhase) {
    guard error == .invalidEOFState else {
      self.init(.malformed, mayHaveBeenSent: true, message: "The response is not HTTP: \(error)")
      return
    }
    self.init(
      phase == .readingBody ? .truncated : .connectionLost, mayHaveBeenSent: true,
      message: "The connection was closed in the middle of the response.")
  }

  private init(platformError error: any Error) {
    #if canImport(Network)
      switch error {
      case is HTTPClient.NWTLSError:
        self.init(.tls, mayHaveBeenSent: true, message: "\(error)")
        return
      case let error as HTTPClient.NWPOSIXError:
        let refusals: [POSIXErrorCode] = [.ECONNREFUSED, .EHOSTUNREACH, .ENETUNREACH]
        let isRefusal = refusals.contains(error.errorCode)
        self.init(isRefusal ? .connect : .connectionLost, mayHaveBeenSent: !isRefusal, message: "\(error)")
        return
      default:
        break
      }
    #endif
    self.init(.other, mayHaveBeenSent: true, message: "\(type(of: error))")
  }
}
