// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse:Size`
  nonisolated internal struct Size: WritableComplexType {
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Width` · Edm.Decimal
    internal var width: Decimal { row[0] }

    /// `Height` · Edm.Decimal
    internal var height: Decimal? { row[ifPresent: 1] }

    /// `Box` · Acme.Stock.Box
    internal var box: Warehouse.Box { row[2] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Width   Decimal!        create update
      Height  Decimal         create update
      Box     Warehouse.Box!  create update
      """,
      related: { [Warehouse.Box.table] })
  }
}

nonisolated extension Warehouse.Size {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var width: WritableProperty<Decimal> { WritableProperty(0) }
    internal var height: WritableProperty<Decimal> { WritableProperty(1) }
    internal var box: WritableProperty<Changes<Warehouse.Box>> { WritableProperty(2) }
  }
}
