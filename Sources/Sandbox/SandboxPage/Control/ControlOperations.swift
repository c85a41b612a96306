package import SandboxService

/// The page's requests to the sandbox: the operations of the address `/sandbox`, so that everything on the page can be had
/// by a program too.
package protocol ControlOperations: Sendable {
  /// Carries out a call; nil if there is nothing to answer. Errors are `ODataError`, with a sentence for people.
  func perform(_ call: ControlCall) async throws -> JSONNode?

  /// Requests from now on, each when it is answered, without headers and bodies. It ends when there are no more
  /// listeners.
  func liveRequests() -> AsyncStream<JSONNode>
}

extension ControlOperations {
  func get(_ path: String..., parameters: [String: String] = [:]) async throws -> JSONNode {
    try await perform(ControlCall("GET", path, parameters: parameters)) ?? .null
  }

  func post(
    _ path: String..., parameters: [String: String] = [:], body: [(String, JSONNode)] = []
  ) async throws {
    let members = body.map { JSONNode.Member(name: $0.0, value: $0.1) }
    _ = try await perform(ControlCall("POST", path, parameters: parameters, body: .object(members)))
  }

  func delete(_ path: String...) async throws { _ = try await perform(ControlCall("DELETE", path)) }
}
