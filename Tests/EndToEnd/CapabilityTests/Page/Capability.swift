import TestSupport

/// A line of capabilities.tsv.
struct Capability {
  var name: String
  /// `create`, `search`, `action` …
  var kind: String
  /// The service path; `*` for any.
  var service: String
  /// The set or function.
  var resource: String
  /// The Swift call below the division, where it does not follow from the kind.
  var call: String?

  static func all() throws -> [Capability] {
    try Repository.text("Tests/EndToEnd/CapabilityTests/Page/capabilities.tsv").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Capability(
          name: fields[0], kind: fields[1], service: fields[2], resource: fields[3],
          call: fields.count > 4 ? fields[4] : nil)
      }
  }

  /// The Swift call, given the way to its set: `crm.accounts`.
  func call(_ accessor: String) -> String {
    if let call { return call }
    return switch kind {
    case "create": "\(accessor).create { … }"
    case "update": "\(accessor).update(row) { … }"
    case "delete": "\(accessor).delete(row)"
    case "search": "\(accessor).where { … }"
    case "trigger":
      "webhooks.ensure([.\(resource.prefix(1).lowercased() + resource.dropFirst())], callback: address)"
    default: "\(accessor).all()"
    }
  }

  /// The calls of the service's limits that it costs.
  var cost: String {
    switch (kind, resource) {
    case ("search", _), ("list", _), ("report", _): "1 a page"
    case ("create", "Documents"): "1, and 1 an attachment"
    case ("trigger", _): "2 to subscribe, 1 for a row"
    case ("action", "InvoiceSalesOrders"): "1 for the orders, 1 for each poll, 1 for each invoice, 2 for each 15 orders"
    default: "1"
    }
  }
}
