import HTTPTypes
package import SandboxService

/// Refuses what pages of other sites let a browser on this machine send to the page or the control API, which need no
/// token. Programs other than browsers send no origin, and pass.
package struct SameOrigin: RequestStage {
  /// Whether the sandbox listens on this machine alone: then it is called by a name of this machine, and a name of
  /// elsewhere that leads here is an attempt to read it (DNS rebinding).
  private let isLocal: Bool

  package init(hostName: String) { isLocal = Self.isLocal(hostName) }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard request.segments.first.map({ $0.lowercased() == "sandbox" }) ?? true else { return await next(request) }
    if isLocal, let host = request.host, !Self.isLocal(Self.name(of: host)) {
      return ODataError(403, "The host name of the sandbox is not '\(host.prefix(100))'.").response(to: request)
    }
    guard !["GET", "HEAD"].contains(request.method), Self.isForeign(request) else { return await next(request) }
    return ODataError(403, "A page of another site sent this. Only the sandbox's own page and programs may.")
      .response(to: request)
  }

  private static func isForeign(_ request: SandboxRequest) -> Bool {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
      return site != "same-origin" && site != "none"
    }
    guard let name = HTTPField.Name("Origin"), let origin = request.headers[name] else { return false }
    return origin.lowercased() != request.origin?.lowercased()
  }

  /// Without the port.
  private static func name(of host: String) -> String {
    if host.hasPrefix("[") { return String(host.prefix { $0 != "]" }) + "]" }
    return String(host.prefix { $0 != ":" })
  }

  private static func isLocal(_ name: String) -> Bool {
    let name = name.lowercased()
    return name == "localhost" || name.hasSuffix(".localhost") || name.hasPrefix("127.") || name == "[::1]"
      || name == "::1"
  }
}
