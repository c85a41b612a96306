package import ODataQueries
package import SandboxStore

/// Rows that are about to be read.
package struct RowRead {
  package enum Kind: Sendable {
    case collection, count, entity
  }

  package let kind: Kind
  package let service: ServiceSchema
  package let set: SetSchema
  package let options: QueryOptions
  /// Whether the address is that of the set itself, and not of a navigation to it.
  package let isDirect: Bool
  /// The wall clock, in ticks.
  package let now: Int64
  /// Rows must meet these too.
  package var conditions: [Expression] = []
  /// Whether rows that are read with `$top` come as an array, and not as results.
  package var isBareWithTop = false
  /// Rows of a page; nil for all.
  package var pageSize: Int?
  /// Rows of an expanded collection; nil for all.
  package var childLimit: Int?
}
