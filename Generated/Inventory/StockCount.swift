// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// A count of physical stock in a warehouse.
  ///
  /// `inventory/StockCounts` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct StockCount: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CountedBy` · Edm.Guid
    public var countedBy: UUID? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 5] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `OffsetGLInventory` · Edm.Guid
    public var offsetGLInventory: UUID? { row[ifPresent: 10] }

    /// `OffsetGLInventoryCode` · Edm.String · read-only
    public var offsetGLInventoryCode: String? { row[ifPresent: 11] }

    /// `OffsetGLInventoryDescription` · Edm.String · read-only
    public var offsetGLInventoryDescription: String? { row[ifPresent: 12] }

    /// `Source` · Edm.Int16 · read-only
    public var source: StockCountSource? { row[ifPresent: 13] }

    /// `Status` · Edm.Int16
    public var status: StockCountStatus? { row[ifPresent: 14] }

    /// `StockCountID` · Edm.Guid · key
    public var stockCountID: UUID { row[15] }

    /// `StockCountNumber` · Edm.Int32 · read-only
    public var stockCountNumber: Int32? { row[ifPresent: 16] }

    /// `StockCountDate` · Edm.DateTime · required on create
    public var stockCountDate: LocalDateTime? { row[ifPresent: 17] }

    /// `Warehouse` · Edm.Guid · required on create
    public var warehouse: UUID? { row[ifPresent: 18] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }

    /// `StockCountLines` · expand with `expanding { $0.stockCountLines }`
    public var stockCountLines: Expanded<Inventory.StockCountLine> { row[21] }

    public static let table: PropertyTable = PropertyTable(
      """
      CountedBy                     Guid                       create update
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      Description                   String                     create update
      Division                      Int32
      EntryNumber                   Int32
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      OffsetGLInventory             Guid                       create update
      OffsetGLInventoryCode         String
      OffsetGLInventoryDescription  String
      Source                        Int16
      Status                        Int16                      create update
      StockCountID                  Guid!                      key create update
      StockCountNumber              Int32
      StockCountDate                DateTime                   create! update
      Warehouse                     Guid                       create! update
      WarehouseCode                 String
      WarehouseDescription          String
      StockCountLines               Inventory.StockCountLine*  create!
      """,
      related: { [Inventory.StockCountLine.table] })
  }
}

nonisolated extension Inventory.StockCount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var countedBy: Property<Inventory.StockCount, UUID?> { Property(0) }
    public var created: Property<Inventory.StockCount, LocalDateTime?> { Property(1) }
    public var creator: Property<Inventory.StockCount, UUID?> { Property(2) }
    public var creatorFullName: Property<Inventory.StockCount, String?> { Property(3) }
    public var description: Property<Inventory.StockCount, String?> { Property(4) }
    public var division: Property<Inventory.StockCount, Int32?> { Property(5) }
    public var entryNumber: Property<Inventory.StockCount, Int32?> { Property(6) }
    public var modified: Property<Inventory.StockCount, LocalDateTime?> { Property(7) }
    public var modifier: Property<Inventory.StockCount, UUID?> { Property(8) }
    public var modifierFullName: Property<Inventory.StockCount, String?> { Property(9) }
    public var offsetGLInventory: Property<Inventory.StockCount, UUID?> { Property(10) }
    public var offsetGLInventoryCode: Property<Inventory.StockCount, String?> { Property(11) }
    public var offsetGLInventoryDescription: Property<Inventory.StockCount, String?> { Property(12) }
    public var source: Property<Inventory.StockCount, StockCountSource?> { Property(13) }
    public var status: Property<Inventory.StockCount, StockCountStatus?> { Property(14) }
    public var stockCountID: Property<Inventory.StockCount, UUID> { Property(15) }
    public var stockCountNumber: Property<Inventory.StockCount, Int32?> { Property(16) }
    public var stockCountDate: Property<Inventory.StockCount, LocalDateTime?> { Property(17) }
    public var warehouse: Property<Inventory.StockCount, UUID?> { Property(18) }
    public var warehouseCode: Property<Inventory.StockCount, String?> { Property(19) }
    public var warehouseDescription: Property<Inventory.StockCount, String?> { Property(20) }
    public var stockCountLines: Navigation<Inventory.StockCount, Inventory.StockCountLine> { Navigation(21) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var countedBy: WritableProperty<UUID> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var offsetGLInventory: WritableProperty<UUID> { WritableProperty(10) }
    public var status: WritableProperty<StockCountStatus> { WritableProperty(14) }
    public var stockCountID: WritableProperty<UUID> { WritableProperty(15) }
    public var stockCountDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(18) }
    public var stockCountLines: WritableProperty<[Changes<Inventory.StockCountLine>]> { WritableProperty(21) }
  }
}
