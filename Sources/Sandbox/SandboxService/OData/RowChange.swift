package import SandboxStore

/// A row that is about to be created or changed.
package struct RowChange {
  package enum Kind: Sendable {
    case create, update
  }

  package let kind: Kind
  package let service: ServiceSchema
  package let set: SetSchema
  package var payload: RowPayload
  /// Columns that the row's parent gives, of a row that is created below another.
  package let inherited: Set<Int>
  /// The id of the row that is changed.
  package let id: Int64?
  /// Whether a test or a program puts the row there, and no client.
  package let isSeed: Bool
  /// Whether the request was a `PUT`, which in OData resets the properties that it does not contain.
  package let isReplacement: Bool
  package let division: Int
  /// The wall clock, in ticks.
  package let now: Int64
  /// The beginning of addresses.
  package let origin: String
  package let session: StoreSession

  /// The values of the row before the change, by column; nil for a new one.
  package func current() throws -> [StoredValue]? {
    try id.flatMap { try session.row($0, of: set, service) }
  }
}
