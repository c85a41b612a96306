import Synchronization

/// The treatment of a row that lacks a value promised by the metadata: the value is null or absent. Also that of null
/// among the values that a function returns.
public enum MissingValues: Sendable, Hashable, CaseIterable {
  /// Reading fails, with an error that names the property.
  case refused
  /// The row is accepted. The accessor returns the type's zero: 0, false, an empty text, a Guid of zeros, the beginning
  /// of 1970. ``Row/missing`` lists the property, and a warning is logged once per property.
  case accepted
}

/// The properties that were reported as missing a value, so that each is reported once.
package final class ReportedProperties: Sendable {
  private struct Place: Hashable {
    let table: ObjectIdentifier
    let slot: Int
  }

  private let properties = Mutex<Set<Place>>([])
  private let functions = Mutex<Set<String>>([])

  package init() {}

  /// Whether the property is reported for the first time.
  func insert(_ table: PropertyTable, _ slot: Int) -> Bool {
    properties.withLock { $0.insert(Place(table: ObjectIdentifier(table), slot: slot)).inserted }
  }

  /// Whether the call of a function is reported for the first time.
  func insert(_ operation: String) -> Bool { functions.withLock { $0.insert(operation).inserted } }
}
