import ExactOnlineChanges
import ExactOnlineRuntime
@_spi(Generated) import ODataRuntime
import Synchronization
import TypedRows

/// A row of the set that the process watches. Its table is created at run time, from the metadata.
struct WatchedRow<RowKey: EntityKey>: Entity, Encodable {
  typealias Key = RowKey
  let row: Row
  init(row: Row) { self.row = row }

  static var table: PropertyTable { WatchedTable.current }
}

/// The table of the rows of ``WatchedRow``.
enum WatchedTable {
  private static let stored = Mutex<PropertyTable?>(nil)
  private static let empty = PropertyTable(made: "")

  static var current: PropertyTable { stored.withLock { $0 ?? empty } }

  /// Sets the table to that of a set; required before the first row is read.
  ///
  /// - Parameter names: The properties to read, in addition to those that changes need; nil for all.
  static func use(_ set: SetModel, names: Set<String>?) {
    let feed = FeedCatalog.feeds[set.path.lowercased()]
    // A feed tells rows apart, and headers from lines, by properties with names of their own.
    let always = Set(
      ["ID", "Timestamp", "Modified", "Division"] + [feed?.row, feed?.lines, feed?.header].compactMap(\.self))
    let lines = set.type.properties.filter { property in
      !property.isCollection
        && (property.isKey || always.contains(property.name) || names?.contains(property.name) != false)
    }.map { property in
      let padding = property.paddedWidth > 0 ? " padded(\(property.paddedWidth))" : ""
      return "\(property.name) \(property.kind.name)\(property.isKey ? "! key" : "")\(padding)"
    }
    stored.withLock { $0 = PropertyTable(made: lines.joined(separator: "\n")) }
  }
}
