package import SandboxService

/// A call of the control API, over HTTP or from the page.
package struct ControlCall: Sendable {
  package var method: String
  /// Below `/sandbox`: `["faults", "1"]`.
  package var path: [String]
  /// The query, without the question mark.
  package var parameters: [String: String]
  /// Nil if there is none, or no JSON.
  package var body: JSONNode?

  package init(_ method: String, _ path: [String], parameters: [String: String] = [:], body: JSONNode? = nil) {
    self.method = method
    self.path = path
    self.parameters = parameters
    self.body = body
  }
}
