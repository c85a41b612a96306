// exact-online-generator 0.1.0 · services/Warehouse.xml · generated, edits are lost

internal import ODataRuntime

nonisolated extension Warehouse {
  /// `Warehouse/Suppliers`
  nonisolated internal struct Supplier: KeyedEntity, WritableEntity {
    internal typealias Key = String
    internal let row: Row
    internal init(row: Row) { self.row = row }

    /// `Code` · Edm.String · key
    internal var code: String { row[0] }

    /// `Name` · Edm.String
    internal var name: String? { row[ifPresent: 1] }

    /// `Address` · Acme.Stock.Address
    internal var address: Warehouse.Address { row[2] }

    /// `Products` · expand with `expanding { $0.products }`
    internal var products: Expanded<Warehouse.Product> { row[3] }

    internal static let table: PropertyTable = PropertyTable(
      """
      Code      String!             key create update
      Name      String              create update
      Address   Warehouse.Address!  create update
      Products  Warehouse.Product*  create
      """,
      related: { [Warehouse.Address.table, Warehouse.Product.table] })
  }
}

nonisolated extension Warehouse.Supplier {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated internal struct Fields: EntityFields {
    internal init() {}
    internal var code: Property<Warehouse.Supplier, String> { Property(0) }
    internal var name: Property<Warehouse.Supplier, String?> { Property(1) }
    internal var address: SelectableProperty<Warehouse.Supplier, Warehouse.Address> { SelectableProperty(2) }
    internal var products: Navigation<Warehouse.Supplier, Warehouse.Product> { Navigation(3) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated internal struct Writable: WritableProperties {
    internal init() {}
    internal var code: WritableProperty<String> { WritableProperty(0) }
    internal var name: WritableProperty<String> { WritableProperty(1) }
    internal var address: WritableProperty<Changes<Warehouse.Address>> { WritableProperty(2) }
    internal var products: WritableProperty<[Changes<Warehouse.Product>]> { WritableProperty(3) }
  }
}
