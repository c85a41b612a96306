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

/// The rules by which rows are decoded, besides their table.
struct ReadingRules: Sendable {
  /// The part of the service that rows must be about; nil when they may be about anything.
  var scope: RowScope?
  /// Called for each property whose value a row lacks although the metadata promises one, once for each read; the row
  /// is kept. Nil refuses such rows.
  var onMissingValue: (@Sendable (_ table: PropertyTable, _ slot: Int) -> Void)?
  /// Whether no value is required, and none is reported as missing: for answers to a create, which may be incomplete.
  var isLenient = false

  /// The rules that require nothing.
  static let lenient = ReadingRules(isLenient: true)
}
