import Diagnostics

extension SelectionSummary {
  /// The summary for people.
  ///
  /// - Parameter names: The number of names listed for each reason; nil for all.
  package func lines(names limit: Int?) -> [String] {
    var table = TextTable([
      .init(""), .init("metadata", isNumber: true), .init("selected", isNumber: true),
      .init("left out", isNumber: true),
    ])
    table.rows = counts.map { [$0.kind, String($0.all), String($0.selected), String($0.all - $0.selected)] }
    var lines = table.lines
    for exclusion in exclusions {
      lines += ["", "left out, \(VisibleText.line(exclusion.reason)): \(exclusion.total)"]
      lines += Self.list(exclusion.names, limit: limit)
    }
    if !stubs.isEmpty {
      lines += ["", "stubs, with their key only: \(stubs.count)"]
      lines += Self.list(
        stubs.map { stub in stub.uses.isEmpty ? stub.type : "\(stub.type), for \(Self.shortened(stub.uses))" },
        limit: limit)
    }
    return lines
  }

  private static func shortened(_ uses: [String]) -> String {
    let shown = uses.prefix(3).joined(separator: ", ")
    return uses.count > 3 ? "\(shown) and \(uses.count - 3) more" : shown
  }

  private static func list(_ names: [String], limit: Int?) -> [String] {
    let shown = names.prefix(limit ?? names.count).map { "  " + VisibleText.line($0) }
    let rest = names.count - shown.count
    return rest > 0 ? shown + ["  … and \(rest) more (--all shows them)"] : shown
  }
}

extension SelectionSummary.Exclusion {
  /// `3 services, 12 properties`.
  fileprivate var total: String {
    let counts = [
      (services.count, "service", "services"), (members.count, "set, type or function", "sets, types and functions"),
      (properties.count, "property", "properties"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\(Counted($0.0, $0.1, $0.2))" }.joined(separator: ", ")
  }
}
