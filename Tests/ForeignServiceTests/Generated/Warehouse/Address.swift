// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse:Address`
  nonisolated internal struct Address: WritableComplexType {
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Street` · Edm.String
    internal var street: String? { row[0] }

    /// `City` · Edm.String
    internal var city: String? { row[1] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Street  String  create update
      City    String  create update
      """)
  }
}

nonisolated extension Warehouse.Address {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: ComplexChanges {
    internal var changes = Changes<Warehouse.Address>()
    internal init() {}
    internal var street: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    internal var city: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
  }
}
