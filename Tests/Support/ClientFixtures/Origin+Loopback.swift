package import ExactOnlineRuntime
package import HTTPExchange

extension Origin {
  /// A server on this machine.
  package static func loopback(_ port: Int) -> Origin { Origin(scheme: "http", host: "127.0.0.1", port: port) }
}

extension Site {
  /// A server on this machine that stands in for Exact Online.
  package static func loopback(_ port: Int) -> Site { Site(.loopback(port)) }
}
