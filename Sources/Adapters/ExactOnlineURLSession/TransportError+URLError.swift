import Foundation
import HTTPExchange

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension TransportError {
  /// The transport error for an error of URLSession.
  ///
  /// - Parameters:
  ///   - hasHead: Whether the response head had arrived.
  ///   - isShort: Whether less of the body than announced had arrived.
  init(_ error: any Error, hasHead: Bool, isShort: Bool) {
    guard let error = error as? URLError else {
      self.init(.other, mayHaveBeenSent: true, message: "\(type(of: error))")
      return
    }
    // libcurl's own message, which contains at most the host; Foundation's userInfo contains the whole URL.
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError
    let words = cause?.userInfo[NSLocalizedDescriptionKey] as? String
    let message = words ?? "URLError \(error.code.rawValue)"

    switch error.code {
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet, .dataNotAllowed,
      .internationalRoamingOff, .callIsActive:
      // After the head, these concern a connection that had been established.
      self.init(hasHead ? .connectionLost : .connect, mayHaveBeenSent: hasHead, message: message)
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
      self.init(.tls, mayHaveBeenSent: hasHead, message: message)
    case .timedOut:
      self.init(.timeout, mayHaveBeenSent: true, message: message)
    case .badURL:
      self.init(.other, mayHaveBeenSent: hasHead, message: message)
    case .cannotDecodeRawData, .cannotDecodeContentData, .cannotParseResponse:
      self.init(.malformed, mayHaveBeenSent: true, message: message)
    case .unsupportedURL where words?.contains("HTTP/") == true:
      self.init(.malformed, mayHaveBeenSent: true, message: message)
    case .unsupportedURL:
      self.init(.other, mayHaveBeenSent: false, message: message)
    case .networkConnectionLost, .badServerResponse, .unknown:
      let kind = Self.kind(ofBrokenExchange: words ?? "", hasHead: hasHead, isShort: isShort)
      self.init(kind, mayHaveBeenSent: true, message: message)
    default:
      self.init(hasHead ? .connectionLost : .other, mayHaveBeenSent: true, message: message)
    }
  }

  /// libcurl has its own code for each of these, but only its message is passed on.
  private static func kind(ofBrokenExchange words: String, hasHead: Bool, isShort: Bool) -> Kind {
    guard hasHead else { return words.contains("SSL") || words.contains("TLS") ? .tls : .connectionLost }
    // "Error while processing content unencoding", "Illegal or missing hexadecimal sequence in chunked-encoding",
    // "chunk hex-length char not a hex digit", "transfer closed with 5 bytes remaining to read".
    let isMalformed = ["content unencoding", "chunked-encoding", "chunk hex-length"].contains { words.contains($0) }
    if isMalformed { return .malformed }
    return words.hasPrefix("transfer closed with") || isShort ? .truncated : .connectionLost
  }
}
