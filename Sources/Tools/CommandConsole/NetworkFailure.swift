package import ExactOnlineRuntime

/// A failure of the network in words for people, and what to do about it.
package struct NetworkFailure: Sendable {
  /// A part of a sentence: `nothing listens at http://127.0.0.1:8800`.
  package let message: String
  package let advice: String

  /// - Parameters:
  ///   - place: The address, for messages.
  ///   - isLocal: Whether it is on this machine.
  package init(_ error: TransportError, at place: String, isLocal: Bool) {
    let network = "Check the network, and whether a firewall or a proxy is in between."
    switch error.kind {
    case .connect where error.message.contains("refused"):
      message = "nothing listens at \(place)"
      advice = isLocal ? "Start what is to listen there, or check the port." : network
    case .connect where error.message.contains("not found"):
      message = "the host of \(place) is not known"
      advice = "Check how it is written, and the network."
    case .connect:
      message = "no connection to \(place): \(error.message)"
      advice = network
    case .timeout:
      message = "\(place) did not answer in time"
      advice = "Try again later. \(network)"
    case .tls where error.message.contains("wrong version"):
      message = "what listens at \(place) does not speak https"
      advice = isLocal ? "A sandbox speaks http: write http://." : "Check the address and the port. \(network)"
    case .tls where error.message.contains("EOF during handshake"):
      message = "what listens at \(place) hung up when it was asked to speak https"
      advice = isLocal ? "A sandbox speaks http: write http://." : "Check the address and the port. \(network)"
    case .tls:
      message = "no secure connection to \(place): \(error.message)"
      advice = "Check the address, the clock and the certificates of this machine, and whether a proxy reads along."
    case .connectionLost, .truncated:
      message = "the connection to \(place) broke before the answer was complete"
      advice = "Try again. \(network)"
    case .malformed:
      message = "the answer of \(place) is not HTTP, or is damaged"
      advice = "Check the address: http:// and https:// are not the same, and ports differ."
    case .other:
      message = "no answer of \(place): \(error.message)"
      advice = network
    }
  }
}
