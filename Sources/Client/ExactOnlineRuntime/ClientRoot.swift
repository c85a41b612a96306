/// The roots of the services outside divisions. Generated code makes services from it.
public struct ClientRoot: Sendable {
  let root: ServiceRoot

  /// The service at a path from the host on: `/api/v1/current`.
  public func service(_ path: String) -> ServiceRoot {
    root.service(absolute: path, name: Self.serviceName(of: path))
  }

  /// A service's name in errors and logs, as the documentation has it: its path without what all paths begin with.
  static func serviceName(of template: String) -> String {
    template.split(separator: "/").drop { ["api", "v1"].contains($0) }.filter { $0 != "{division}" }
      .joined(separator: "/")
  }
}
