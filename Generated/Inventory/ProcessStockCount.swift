// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/ProcessStockCount` · create · permission "Logistics inventory"
  nonisolated public struct ProcessStockCount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }

    /// `StockCountID` · Edm.Guid · key · required on create
    public var stockCountID: UUID { row[1] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 2] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division        Int32   create
      StockCountID    Guid!   key create!
      SuccessMessage  String  create
      ErrorMessage    String  create
      """)
  }
}

nonisolated extension Inventory.ProcessStockCount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Inventory.ProcessStockCount, Int32?> { Property(0) }
    public var stockCountID: Property<Inventory.ProcessStockCount, UUID> { Property(1) }
    public var successMessage: Property<Inventory.ProcessStockCount, String?> { Property(2) }
    public var errorMessage: Property<Inventory.ProcessStockCount, String?> { Property(3) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var stockCountID: WritableProperty<UUID> { WritableProperty(1) }
    public var successMessage: WritableProperty<String> { WritableProperty(2) }
    public var errorMessage: WritableProperty<String> { WritableProperty(3) }
  }
}
