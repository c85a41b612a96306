// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// `inventory/StockCountLines` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StockCountLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CostPrice` · Edm.Double · read-only
    public var costPrice: Decimal? { row[ifPresent: 0] }

    /// `CountedBy` · Edm.Guid
    public var countedBy: UUID? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 7] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }

    /// `ItemBarcode` · Edm.String · read-only
    public var itemBarcode: String? { row[ifPresent: 9] }

    /// `ItemCostPrice` · Edm.Double · read-only
    public var itemCostPrice: Decimal? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `ItemDivisable` · Edm.Boolean · read-only
    public var itemDivisable: Bool? { row[ifPresent: 12] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 13] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 14] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 15] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 16] }

    /// `QuantityDifference` · Edm.Double
    public var quantityDifference: Decimal? { row[ifPresent: 17] }

    /// `QuantityInStock` · Edm.Double · read-only
    public var quantityInStock: Decimal? { row[ifPresent: 18] }

    /// `QuantityNew` · Edm.Double
    public var quantityNew: Decimal? { row[ifPresent: 19] }

    /// `Source` · Edm.Int16
    public var source: StockCountSource? { row[ifPresent: 20] }

    /// `Status` · Edm.Int16
    public var status: StockCountStatus? { row[ifPresent: 21] }

    /// `StockCountID` · Edm.Guid · required on create
    public var stockCountID: UUID? { row[ifPresent: 22] }

    /// `StockKeepingUnit` · Edm.String · read-only
    public var stockKeepingUnit: String? { row[ifPresent: 23] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 24] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 25] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 26] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 27] }

    /// `ReasonCodeID` · Edm.Guid · read-only
    public var reasonCodeID: UUID? { row[ifPresent: 28] }

    /// `ReasonCode` · Edm.String
    public var reasonCode: String? { row[ifPresent: 29] }

    /// `ReasonCodeDescription` · Edm.String · read-only
    public var reasonCodeDescription: String? { row[ifPresent: 30] }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 31] }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Inventory.StockBatchNumber> { row[32] }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Inventory.StockSerialNumber> { row[33] }

    public static let table: PropertyTable = PropertyTable(
      """
      CostPrice                      Double
      CountedBy                      Guid                          create update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      ID                             Guid!                         key create update
      Item                           Guid                          create! update
      ItemCode                       String
      ItemBarcode                    String
      ItemCostPrice                  Double
      ItemDescription                String
      ItemDivisable                  Boolean
      LineNumber                     Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      QuantityDifference             Double                        create update
      QuantityInStock                Double
      QuantityNew                    Double                        create update
      Source                         Int16                         create update
      Status                         Int16                         create update
      StockCountID                   Guid                          create! update
      StockKeepingUnit               String
      StorageLocation                Guid                          create update
      StorageLocationCode            String
      StorageLocationDescription     String
      Warehouse                      Guid                          create update
      ReasonCodeID                   Guid
      ReasonCode                     String                        create update
      ReasonCodeDescription          String
      StorageLocationSequenceNumber  Int32
      BatchNumbers                   Inventory.StockBatchNumber*   create
      SerialNumbers                  Inventory.StockSerialNumber*  create
      """,
      related: { [Inventory.StockBatchNumber.table, Inventory.StockSerialNumber.table] })
  }
}

nonisolated extension Inventory.StockCountLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var costPrice: Property<Inventory.StockCountLine, Decimal?> { Property(0) }
    public var countedBy: Property<Inventory.StockCountLine, UUID?> { Property(1) }
    public var created: Property<Inventory.StockCountLine, LocalDateTime?> { Property(2) }
    public var creator: Property<Inventory.StockCountLine, UUID?> { Property(3) }
    public var creatorFullName: Property<Inventory.StockCountLine, String?> { Property(4) }
    public var division: Property<Inventory.StockCountLine, Int32?> { Property(5) }
    public var id: Property<Inventory.StockCountLine, UUID> { Property(6) }
    public var item: Property<Inventory.StockCountLine, UUID?> { Property(7) }
    public var itemCode: Property<Inventory.StockCountLine, String?> { Property(8) }
    public var itemBarcode: Property<Inventory.StockCountLine, String?> { Property(9) }
    public var itemCostPrice: Property<Inventory.StockCountLine, Decimal?> { Property(10) }
    public var itemDescription: Property<Inventory.StockCountLine, String?> { Property(11) }
    public var itemDivisable: Property<Inventory.StockCountLine, Bool?> { Property(12) }
    public var lineNumber: Property<Inventory.StockCountLine, Int32?> { Property(13) }
    public var modified: Property<Inventory.StockCountLine, LocalDateTime?> { Property(14) }
    public var modifier: Property<Inventory.StockCountLine, UUID?> { Property(15) }
    public var modifierFullName: Property<Inventory.StockCountLine, String?> { Property(16) }
    public var quantityDifference: Property<Inventory.StockCountLine, Decimal?> { Property(17) }
    public var quantityInStock: Property<Inventory.StockCountLine, Decimal?> { Property(18) }
    public var quantityNew: Property<Inventory.StockCountLine, Decimal?> { Property(19) }
    public var source: Property<Inventory.StockCountLine, StockCountSource?> { Property(20) }
    public var status: Property<Inventory.StockCountLine, StockCountStatus?> { Property(21) }
    public var stockCountID: Property<Inventory.StockCountLine, UUID?> { Property(22) }
    public var stockKeepingUnit: Property<Inventory.StockCountLine, String?> { Property(23) }
    public var storageLocation: Property<Inventory.StockCountLine, UUID?> { Property(24) }
    public var storageLocationCode: Property<Inventory.StockCountLine, String?> { Property(25) }
    public var storageLocationDescription: Property<Inventory.StockCountLine, String?> { Property(26) }
    public var warehouse: Property<Inventory.StockCountLine, UUID?> { Property(27) }
    public var reasonCodeID: Property<Inventory.StockCountLine, UUID?> { Property(28) }
    public var reasonCode: Property<Inventory.StockCountLine, String?> { Property(29) }
    public var reasonCodeDescription: Property<Inventory.StockCountLine, String?> { Property(30) }
    public var storageLocationSequenceNumber: Property<Inventory.StockCountLine, Int32?> { Property(31) }
    public var batchNumbers: Navigation<Inventory.StockCountLine, Inventory.StockBatchNumber> { Navigation(32) }
    public var serialNumbers: Navigation<Inventory.StockCountLine, Inventory.StockSerialNumber> { Navigation(33) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var countedBy: WritableProperty<UUID> { WritableProperty(1) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var item: WritableProperty<UUID> { WritableProperty(7) }
    public var quantityDifference: WritableProperty<Decimal> { WritableProperty(17) }
    public var quantityNew: WritableProperty<Decimal> { WritableProperty(19) }
    public var source: WritableProperty<StockCountSource> { WritableProperty(20) }
    public var status: WritableProperty<StockCountStatus> { WritableProperty(21) }
    public var stockCountID: WritableProperty<UUID> { WritableProperty(22) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(24) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(27) }
    public var reasonCode: WritableProperty<String> { WritableProperty(29) }
    public var batchNumbers: WritableProperty<[Changes<Inventory.StockBatchNumber>]> { WritableProperty(32) }
    public var serialNumbers: WritableProperty<[Changes<Inventory.StockSerialNumber>]> { WritableProperty(33) }
  }
}
