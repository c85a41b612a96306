public import MirrorEngine

extension MirrorSet {
  /// Finds a feed by its name, for command lines and configurations. Case, underscores and hyphens are ignored, so that
  /// names of tables, such as `sales_invoices`, are found, too.
  ///
  /// - Parameter name: The name: `salesInvoices`.
  /// - Returns: The feed.
  /// - Throws: ``UnknownMirrorSet``, which suggests similar names.
  public static func named(_ name: String) throws -> MirrorSet {
    let wanted = normalized(name)
    if let set = all.first(where: { normalized($0.name) == wanted }) { return set }
    throw UnknownMirrorSet(name: name, suggestions: suggestions(for: wanted))
  }

  private static func normalized(_ name: String) -> String {
    String(name.lowercased().filter { $0 != "_" && $0 != "-" })
  }

  /// Up to three names that are similar to a name, or contain it or are contained in it.
  private static func suggestions(for wanted: String) -> [String] {
    let limit = max(wanted.count / 3, 1)
    let rated = all.compactMap { set -> (name: String, distance: Int)? in
      let name = normalized(set.name)
      let distance = distance(Array(wanted.utf8), Array(name.utf8))
      if distance <= limit { return (set.name, distance) }
      return wanted.count >= 3 && (name.contains(wanted) || wanted.contains(name)) ? (set.name, distance) : nil
    }
    return rated.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The edit distance (Levenshtein).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }
}

/// The error for a name that no feed has.
public struct UnknownMirrorSet: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name.
  public var name: String
  /// Similar names.
  public var suggestions: [String]

  /// `There is no set 'salesinvoice' for a mirror. Did you mean 'sales_invoices'?` The names are those of the tables.
  public var description: String {
    let names = suggestions.isEmpty ? MirrorSet.all.map(\.name) : suggestions
    let quoted = names.map { "'\(SetSchema.snakeCase($0))'" }.joined(separator: ", ")
    return "There is no set '\(name)' for a mirror. "
      + (suggestions.isEmpty ? "There are \(quoted)." : "Did you mean \(quoted)?")
  }
}
