import ODataRuntime

/// The rows that an answer about a division may have: those of that division.
///
/// The service has mixed up its customers' data, and carried out bookings in another division than the one asked for
/// (Documentation/protocol.md, section 16).
extension RowScope {
  /// The scope of the service at a path in which `{division}` stands for the division's code.
  static func division(_ code: Int32, servicePath template: String) -> RowScope? {
    let service = ClientRoot.serviceName(of: template)
    if aboutManyDivisions.contains(service.lowercased()) { return nil }
    return RowScope(property: "Division", value: Int64(code), exceptions: setsAboutDivisions) { path in
      CallTarget(path).division.map(Int64.init)
    }
  }

  /// Services whose rows are about the divisions of a user or a licence.
  private static let aboutManyDivisions: Set<String> = ["system", "users"]

  /// Sets of other services whose rows are about divisions.
  private static let setsAboutDivisions: Set<String> = ["Divisions", "DivisionClassValues"]
}
