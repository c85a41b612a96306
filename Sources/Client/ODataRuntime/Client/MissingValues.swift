import Synchronization

/// The treatment of a row that lacks a value where the metadata promises one: it has null there, or nothing.
public enum MissingValues: Sendable, Hashable, CaseIterable {
  /// Reading fails, with an error that names the property.
  case refused
  /// The row is read. The accessor gives the type's zero: 0, false, an empty text, a Guid of zeros, the beginning of
  /// 1970. ``Row/missing`` names the property, and a warning in the log does once for each.
  case accepted
}

/// The properties that were reported as missing a value, so that each is reported once.
package final class ReportedProperties: Sendable {
  private struct Place: Hashable {
    let table: ObjectIdentifier
    let slot: Int
  }

  private let properties = Mutex<Set<Place>>([])

  package init() {}

  /// Whether the property is reported for the first time.
  func insert(_ table: PropertyTable, _ slot: Int) -> Bool {
    properties.withLock { $0.insert(Place(table: ObjectIdentifier(table), slot: slot)).inserted }
  }
}
