import HTTPTypes

/// A request, independent of the server that received it.
struct SandboxRequest: Sendable {
  var method: String
  /// As the client calls this machine, with the port.
  var host: String?
  /// As it was sent, percent-encoded.
  var path: String
  /// The query string, without the question mark.
  var query: String
  var headers: HTTPFields
  var body: [UInt8]

  /// The method that is meant: clients behind proxies send `POST` and name it in `X-HTTP-Method`.
  var effectiveMethod: String {
    guard method == "POST", let name = HTTPField.Name("X-HTTP-Method"), let tunnelled = headers[name] else {
      return method
    }
    return tunnelled.uppercased()
  }
}
