// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/WarehouseTransferLines` · read, create, update, delete · 60 rows a page
  /// · permission "Logistics inventory"
  nonisolated public struct WarehouseTransferLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `TransferID` · Edm.Guid · required on create
    public var transferID: UUID? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 7] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 9] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 14] }

    /// `StorageLocationFrom` · Edm.Guid
    public var storageLocationFrom: UUID? { row[ifPresent: 15] }

    /// `StorageLocationFromCode` · Edm.String · read-only
    public var storageLocationFromCode: String? { row[ifPresent: 16] }

    /// `StorageLocationFromDescription` · Edm.String · read-only
    public var storageLocationFromDescription: String? { row[ifPresent: 17] }

    /// `StorageLocationTo` · Edm.Guid
    public var storageLocationTo: UUID? { row[ifPresent: 18] }

    /// `StorageLocationToCode` · Edm.String · read-only
    public var storageLocationToCode: String? { row[ifPresent: 19] }

    /// `StorageLocationToDescription` · Edm.String · read-only
    public var storageLocationToDescription: String? { row[ifPresent: 20] }

    /// `TransferredBy` · Edm.Guid
    public var transferredBy: UUID? { row[ifPresent: 21] }

    /// `UnitCode` · Edm.String · read-only
    public var unitCode: String? { row[ifPresent: 22] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 23] }

    /// `StorageLocationFromLocationSequence` · Edm.Int32 · read-only
    public var storageLocationFromLocationSequence: Int32? { row[ifPresent: 24] }

    /// `StorageLocationToLocationSequence` · Edm.Int32 · read-only
    public var storageLocationToLocationSequence: Int32? { row[ifPresent: 25] }

    /// `PickedBy` · Edm.Guid
    public var pickedBy: UUID? { row[ifPresent: 26] }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[27] }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Description                          String                        create update
      Division                             Int32
      TransferID                           Guid                          create! update
      ID                                   Guid!                         key create update
      Item                                 Guid                          create! update
      ItemCode                             String
      ItemDescription                      String
      LineNumber                           Int32
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Quantity                             Double                        create! update
      StorageLocationFrom                  Guid                          create update
      StorageLocationFromCode              String
      StorageLocationFromDescription       String
      StorageLocationTo                    Guid                          create update
      StorageLocationToCode                String
      StorageLocationToDescription         String
      TransferredBy                        Guid                          create update
      UnitCode                             String
      UnitDescription                      String
      StorageLocationFromLocationSequence  Int32
      StorageLocationToLocationSequence    Int32
      PickedBy                             Guid                          create update
      BatchNumbers                         Inventory.StockBatchNumber*   create
      SerialNumbers                        Inventory.StockSerialNumber*  create
      """,
      related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.WarehouseTransferLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Inventory.WarehouseTransferLine, LocalDateTime?> { Property(0) }
    public var creator: Property<Inventory.WarehouseTransferLine, UUID?> { Property(1) }
    public var creatorFullName: Property<Inventory.WarehouseTransferLine, String?> { Property(2) }
    public var description: Property<Inventory.WarehouseTransferLine, String?> { Property(3) }
    public var division: Property<Inventory.WarehouseTransferLine, Int32?> { Property(4) }
    public var transferID: Property<Inventory.WarehouseTransferLine, UUID?> { Property(5) }
    public var id: Property<Inventory.WarehouseTransferLine, UUID> { Property(6) }
    public var item: Property<Inventory.WarehouseTransferLine, UUID?> { Property(7) }
    public var itemCode: Property<Inventory.WarehouseTransferLine, String?> { Property(8) }
    public var itemDescription: Property<Inventory.WarehouseTransferLine, String?> { Property(9) }
    public var lineNumber: Property<Inventory.WarehouseTransferLine, Int32?> { Property(10) }
    public var modified: Property<Inventory.WarehouseTransferLine, LocalDateTime?> { Property(11) }
    public var modifier: Property<Inventory.WarehouseTransferLine, UUID?> { Property(12) }
    public var modifierFullName: Property<Inventory.WarehouseTransferLine, String?> { Property(13) }
    public var quantity: Property<Inventory.WarehouseTransferLine, Decimal?> { Property(14) }
    public var storageLocationFrom: Property<Inventory.WarehouseTransferLine, UUID?> { Property(15) }
    public var storageLocationFromCode: Property<Inventory.WarehouseTransferLine, String?> { Property(16) }
    public var storageLocationFromDescription: Property<Inventory.WarehouseTransferLine, String?> { Property(17) }
    public var storageLocationTo: Property<Inventory.WarehouseTransferLine, UUID?> { Property(18) }
    public var storageLocationToCode: Property<Inventory.WarehouseTransferLine, String?> { Property(19) }
    public var storageLocationToDescription: Property<Inventory.WarehouseTransferLine, String?> { Property(20) }
    public var transferredBy: Property<Inventory.WarehouseTransferLine, UUID?> { Property(21) }
    public var unitCode: Property<Inventory.WarehouseTransferLine, String?> { Property(22) }
    public var unitDescription: Property<Inventory.WarehouseTransferLine, String?> { Property(23) }
    public var storageLocationFromLocationSequence: Property<Inventory.WarehouseTransferLine, Int32?> { Property(24) }
    public var storageLocationToLocationSequence: Property<Inventory.WarehouseTransferLine, Int32?> { Property(25) }
    public var pickedBy: Property<Inventory.WarehouseTransferLine, UUID?> { Property(26) }
    public var batchNumbers: Navigation<Inventory.WarehouseTransferLine, Inventory.StockBatchNumber> { Navigation(27) }
    public var serialNumbers: Navigation<Inventory.WarehouseTransferLine, Inventory.StockSerialNumber> {
      Navigation(28)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var transferID: WritableProperty<UUID> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var item: WritableProperty<UUID> { WritableProperty(7) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(14) }
    public var storageLocationFrom: WritableProperty<UUID> { WritableProperty(15) }
    public var storageLocationTo: WritableProperty<UUID> { WritableProperty(18) }
    public var transferredBy: WritableProperty<UUID> { WritableProperty(21) }
    public var pickedBy: WritableProperty<UUID> { WritableProperty(26) }
    public var batchNumbers: WritableProperty<[Changes<Inventory.StockBatchNumber>]> { WritableProperty(27) }
    public var serialNumbers: WritableProperty<[Changes<Inventory.StockSerialNumber>]> { WritableProperty(28) }
  }
}
