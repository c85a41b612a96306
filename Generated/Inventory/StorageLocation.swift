// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/StorageLocations` · read · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StorageLocation: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `PickSequence` · Edm.Int32
    public var pickSequence: Int32? { row[ifPresent: 11] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 12] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 13] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                  String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      ID                    Guid!     key
      Main                  Byte
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      PickSequence          Int32
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Inventory.StorageLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Inventory.StorageLocation, String?> { Property(0) }
    public var created: Property<Inventory.StorageLocation, LocalDateTime?> { Property(1) }
    public var creator: Property<Inventory.StorageLocation, UUID?> { Property(2) }
    public var creatorFullName: Property<Inventory.StorageLocation, String?> { Property(3) }
    public var description: Property<Inventory.StorageLocation, String?> { Property(4) }
    public var division: Property<Inventory.StorageLocation, Int32?> { Property(5) }
    public var id: Property<Inventory.StorageLocation, UUID> { Property(6) }
    public var main: Property<Inventory.StorageLocation, UInt8?> { Property(7) }
    public var modified: Property<Inventory.StorageLocation, LocalDateTime?> { Property(8) }
    public var modifier: Property<Inventory.StorageLocation, UUID?> { Property(9) }
    public var modifierFullName: Property<Inventory.StorageLocation, String?> { Property(10) }
    public var pickSequence: Property<Inventory.StorageLocation, Int32?> { Property(11) }
    public var warehouse: Property<Inventory.StorageLocation, UUID?> { Property(12) }
    public var warehouseCode: Property<Inventory.StorageLocation, String?> { Property(13) }
    public var warehouseDescription: Property<Inventory.StorageLocation, String?> { Property(14) }
  }
}
