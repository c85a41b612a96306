@_spi(Generated) import ODataRuntime

/// Makes the services outside divisions. For generated code.
@_spi(Generated)
public struct ClientRoot: Sendable {
  let root: ServiceRoot

  /// The service at a path from the origin on: `/api/v1/current`.
  public func service(_ path: String) -> ServiceRoot {
    root.service(absolute: path, name: Self.serviceName(of: path))
  }

  /// A service's name in errors and logs, as the documentation has it: its path without what all paths begin with.
  static func serviceName(of template: String) -> String {
    template.split(separator: "/").drop { ["api", "v1"].contains($0) }.filter { $0 != "{division}" }
      .joined(separator: "/")
  }
}

/// Makes the services of a division. For generated code.
@_spi(Generated)
public struct DivisionRoot: Sendable {
  let code: Int32
  let root: ServiceRoot
  /// Whether rows of other divisions are refused.
  let checksRows: Bool

  /// The service at a path in which `{division}` stands for the division's code.
  public func service(_ template: String) -> ServiceRoot {
    root.service(
      absolute: template.replacing("{division}", with: String(code)), name: ClientRoot.serviceName(of: template),
      scope: checksRows ? .division(code, servicePath: template) : nil)
  }

  func path(_ target: String) -> String {
    let target = target.replacing("{division}", with: String(code))
    return target.hasPrefix("/") || target.prefix { !"?(".contains($0) }.contains("://")
      ? target : "/api/v1/\(code)/\(target)"
  }

  /// The media types that a call asks for by default: nil for OData's own, anything for files and XML services.
  func accept(_ path: String) -> String? {
    let absolute = path.firstRange(of: "://").map { path[$0.upperBound...].drop { $0 != "/" } } ?? path[...]
    return absolute.hasPrefix("/api/") ? nil : "*/*"
  }
}
