// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/SerialNumbers` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct SerialNumber: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Available` · Edm.Byte
    public var available: UInt8? { row[ifPresent: 1] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 2] }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: UInt8? { row[ifPresent: 3] }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 4] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 5] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 6] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 7] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 8] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 9] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 10] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 11] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 16] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 17] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 18] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 20] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 22] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      Available                   Byte
      EndDate                     DateTime
      IsBlocked                   Byte
      SerialNumber                String
      StartDate                   DateTime
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      CustomField                 String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String
      """)
  }
}

nonisolated extension Inventory.SerialNumber {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Inventory.SerialNumber, UUID> { Property(0) }
    public var available: Property<Inventory.SerialNumber, UInt8?> { Property(1) }
    public var endDate: Property<Inventory.SerialNumber, LocalDateTime?> { Property(2) }
    public var isBlocked: Property<Inventory.SerialNumber, UInt8?> { Property(3) }
    public var serialNumber: Property<Inventory.SerialNumber, String?> { Property(4) }
    public var startDate: Property<Inventory.SerialNumber, LocalDateTime?> { Property(5) }
    public var warehouse: Property<Inventory.SerialNumber, UUID?> { Property(6) }
    public var warehouseCode: Property<Inventory.SerialNumber, String?> { Property(7) }
    public var warehouseDescription: Property<Inventory.SerialNumber, String?> { Property(8) }
    public var storageLocation: Property<Inventory.SerialNumber, UUID?> { Property(9) }
    public var storageLocationCode: Property<Inventory.SerialNumber, String?> { Property(10) }
    public var storageLocationDescription: Property<Inventory.SerialNumber, String?> { Property(11) }
    public var customField: Property<Inventory.SerialNumber, String?> { Property(12) }
    public var created: Property<Inventory.SerialNumber, LocalDateTime?> { Property(13) }
    public var creator: Property<Inventory.SerialNumber, UUID?> { Property(14) }
    public var creatorFullName: Property<Inventory.SerialNumber, String?> { Property(15) }
    public var division: Property<Inventory.SerialNumber, Int32?> { Property(16) }
    public var item: Property<Inventory.SerialNumber, UUID?> { Property(17) }
    public var itemCode: Property<Inventory.SerialNumber, String?> { Property(18) }
    public var itemDescription: Property<Inventory.SerialNumber, String?> { Property(19) }
    public var modified: Property<Inventory.SerialNumber, LocalDateTime?> { Property(20) }
    public var modifier: Property<Inventory.SerialNumber, UUID?> { Property(21) }
    public var modifierFullName: Property<Inventory.SerialNumber, String?> { Property(22) }
    public var remarks: Property<Inventory.SerialNumber, String?> { Property(23) }
  }
}
