package import SandboxStore

/// Something that happened to a row.
package struct RowEvent: Sendable {
  package enum Kind: String, Sendable {
    case create = "Create"
    case update = "Update"
    case delete = "Delete"
  }

  package let kind: Kind
  package let service: ServiceSchema
  package let set: SetSchema
  /// The id in the table.
  package let id: Int64
  /// All columns, of a deleted row as they were.
  package let values: [StoredValue]
  package let isSeed: Bool
  package let division: Int
  /// The wall clock, in ticks.
  package let now: Int64
  /// The beginning of addresses.
  package let origin: String

  /// The row's address.
  package var address: String {
    let base = service.base.replacing("{division}", with: String(division))
    return origin + base + "/" + EntityAddress.text(of: set, key: set.key.map { values[$0] })
  }

  /// The Guid that the key is; nil for other keys.
  package var guid: String? {
    guard set.key.count == 1, case .text(let text) = values[set.key[0]], set.columns[set.key[0]].kind == .guid else {
      return nil
    }
    return text
  }
}
