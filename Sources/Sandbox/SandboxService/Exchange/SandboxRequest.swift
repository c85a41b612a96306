package import HTTPTypes
import ODataQueries

/// A request, independent of the server that received it.
package struct SandboxRequest: Sendable {
  package var method: String
  /// As the client calls this machine, with the port.
  package var host: String?
  /// As it was sent, percent-encoded.
  package let path: String
  /// In lower case, as services and everything else are found without regard to case.
  package let lowercasedPath: String
  /// The path in its parts, decoded no further.
  package let segments: [Substring]
  /// The query string, without the question mark.
  package var query: String
  package var headers: HTTPFields
  package var body: [UInt8]
  /// The caller, once the token is checked.
  package var caller: Caller?

  /// The app and the user of a token.
  package struct Caller: Sendable, Hashable {
    package var clientID: String
    package var user: String

    package init(clientID: String, user: String) {
      self.clientID = clientID
      self.user = user
    }
  }

  package init(
    method: String, host: String? = nil, path: String, query: String = "", headers: HTTPFields = HTTPFields(),
    body: [UInt8] = []
  ) {
    self.method = method
    self.host = host
    self.path = path
    lowercasedPath = path.lowercased()
    segments = path.parts(by: "/")
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The intended method: clients behind proxies send `POST` with the method in `X-HTTP-Method`.
  package var effectiveMethod: String {
    guard method == "POST", let name = HTTPField.Name("X-HTTP-Method"), let tunnelled = headers[name] else {
      return method
    }
    return tunnelled.uppercased()
  }

  /// The division that the address names: `/api/v1/{division}/…`, `/api/v1/beta/{division}/…`, `_Division_=…`.
  package var division: Int? {
    if segments.count > 2, lowercasedPath.hasPrefix("/api/") {
      return segments[2...].prefix(2).lazy.compactMap { Int($0) }.first
    }
    let names = ["_Division_=", "Division="]
    for part in query.parts(by: "&") {
      for name in names where part.lowercased().hasPrefix(name.lowercased()) { return Int(part.dropFirst(name.count)) }
    }
    return nil
  }

  /// Scheme and host of this machine as the client knows it, for addresses in responses; nil if it names none that
  /// could stand in one. A proxy that speaks TLS for the sandbox says so in `X-Forwarded-Proto`.
  package var origin: String? {
    guard let host, !host.isEmpty, host.utf8.count <= 255,
      host.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || Array("-._:[]".utf8).contains(byte)
      })
    else { return nil }
    let scheme = HTTPField.Name("X-Forwarded-Proto").flatMap { headers[$0] }?.lowercased()
    return "\(scheme == "https" ? "https" : "http")://\(host)"
  }
}
