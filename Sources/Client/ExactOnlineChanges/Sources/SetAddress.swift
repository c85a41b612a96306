@_spi(Generated) import ODataRuntime

/// The address of a set in a division, with access to the division's other services.
package struct SetAddress: Sendable {
  let division: Int32
  /// The path below the division: `sync/CRM/Accounts`.
  package let path: String
  /// The division's service with a name, on the same connection.
  let service: @Sendable (_ name: String) -> ServiceRoot
  /// Observes the work of the set's connection.
  let observer: (any WorkObserver)?

  var operation: String { "GET \(path)" }

  /// - Throws: `ODataError` if the set is not below a division.
  package init<Subject: Entity, Allowed>(_ set: EntitySet<Subject, Allowed>) throws {
    let root = set.odataService(nil, at: nil)
    observer = root.connection.observer
    let segments = root.path.split(separator: "/")
    guard let index = segments.firstIndex(where: { Int32($0) != nil }), let division = Int32(segments[index]) else {
      throw ODataError(
        .invalidRequest, operation: "GET \(set.name)",
        detail: "only sets of a division have changes, and this one is at \(root.path); nothing was sent")
    }
    let below = segments[(index + 1)...]
    self.division = division
    path = (below.map(String.init) + [set.name]).joined(separator: "/")
    let up = String(repeating: "../", count: below.count)
    service = { set.odataService($0, at: up + $0) }
  }
}

extension Work {
  /// The work of a run over the changes of a set.
  convenience init(_ address: SetAddress) {
    self.init(
      .changes, "changes \(address.path)",
      notes: ["exact_online.set": .text(address.path), "exact_online.division": .number(Int64(address.division))])
  }
}
