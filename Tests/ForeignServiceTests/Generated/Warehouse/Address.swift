// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse:Address`
  nonisolated internal struct Address: WritableComplexType {
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Street` · Edm.String
    internal var street: String? { row[ifPresent: 0] }

    /// `City` · Edm.String
    internal var city: String? { row[ifPresent: 1] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Street  String  create update
      City    String  create update
      """)
  }
}

nonisolated extension Warehouse.Address {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var street: WritableProperty<String> { WritableProperty(0) }
    internal var city: WritableProperty<String> { WritableProperty(1) }
  }
}
