// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/BatchNumbers` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct BatchNumber: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AvailableQuantity` · Edm.Double
    public var availableQuantity: Decimal? { row[ifPresent: 1] }

    /// `BatchNumber` · Edm.String
    public var batchNumber: String? { row[ifPresent: 2] }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 3] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[ifPresent: 4] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 16] }

    /// `Warehouses` · expand with `expanding { $0.warehouses }`
    public var warehouses: Expanded<Inventory.BatchQuantitiesPerWarehouse> { row[17] }

    /// `StorageLocations` · expand with `expanding { $0.storageLocations }`
    public var storageLocations: Expanded<Inventory.BatchQuantitiesPerLocation> { row[18] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!                                   key
      AvailableQuantity  Double
      BatchNumber        String
      ExpiryDate         DateTime
      IsBlocked          Byte
      CustomField        String
      Created            DateTime
      Creator            Guid
      CreatorFullName    String
      Division           Int32
      Item               Guid
      ItemCode           String
      ItemDescription    String
      Modified           DateTime
      Modifier           Guid
      ModifierFullName   String
      Remarks            String
      Warehouses         Inventory.BatchQuantitiesPerWarehouse*
      StorageLocations   Inventory.BatchQuantitiesPerLocation*
      """,
      related: { [Inventory.BatchQuantitiesPerWarehouse.table, Inventory.BatchQuantitiesPerLocation.table] })
  }
}

nonisolated extension Inventory.BatchNumber {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Inventory.BatchNumber, UUID> { Property(0) }
    public var availableQuantity: Property<Inventory.BatchNumber, Decimal?> { Property(1) }
    public var batchNumber: Property<Inventory.BatchNumber, String?> { Property(2) }
    public var expiryDate: Property<Inventory.BatchNumber, LocalDateTime?> { Property(3) }
    public var isBlocked: Property<Inventory.BatchNumber, UInt8?> { Property(4) }
    public var customField: Property<Inventory.BatchNumber, String?> { Property(5) }
    public var created: Property<Inventory.BatchNumber, LocalDateTime?> { Property(6) }
    public var creator: Property<Inventory.BatchNumber, UUID?> { Property(7) }
    public var creatorFullName: Property<Inventory.BatchNumber, String?> { Property(8) }
    public var division: Property<Inventory.BatchNumber, Int32?> { Property(9) }
    public var item: Property<Inventory.BatchNumber, UUID?> { Property(10) }
    public var itemCode: Property<Inventory.BatchNumber, String?> { Property(11) }
    public var itemDescription: Property<Inventory.BatchNumber, String?> { Property(12) }
    public var modified: Property<Inventory.BatchNumber, LocalDateTime?> { Property(13) }
    public var modifier: Property<Inventory.BatchNumber, UUID?> { Property(14) }
    public var modifierFullName: Property<Inventory.BatchNumber, String?> { Property(15) }
    public var remarks: Property<Inventory.BatchNumber, String?> { Property(16) }
    public var warehouses: Navigation<Inventory.BatchNumber, Inventory.BatchQuantitiesPerWarehouse> { Navigation(17) }
    public var storageLocations: Navigation<Inventory.BatchNumber, Inventory.BatchQuantitiesPerLocation> {
      Navigation(18)
    }
  }
}
