// exact-online-generator 0.1.0 · services/inventory.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Inventory {
  /// A move of stock from one warehouse to another.
  ///
  /// `inventory/WarehouseTransfers` · read, create, update, delete · 60 rows a page · permission "Logistics inventory"
  nonisolated public struct WarehouseTransfer: KeyedEntity, WritableEntity {
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

    /// `EntryDate` · Edm.DateTime · required on create
    public var entryDate: LocalDateTime? { row[ifPresent: 5] }

    /// `TransferredBy` · Edm.Guid
    public var transferredBy: UUID? { row[ifPresent: 6] }

    /// `PickedBy` · Edm.Guid
    public var pickedBy: UUID? { row[ifPresent: 7] }

    /// `TransferID` · Edm.Guid · key
    public var transferID: UUID { row[8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `PlannedDeliveryDate` · Edm.DateTime
    public var plannedDeliveryDate: LocalDateTime? { row[ifPresent: 12] }

    /// `PlannedReceiptDate` · Edm.DateTime
    public var plannedReceiptDate: LocalDateTime? { row[ifPresent: 13] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 14] }

    /// `Source` · Edm.Int16 · read-only
    public var source: WarehouseTransferSource? { row[ifPresent: 15] }

    /// `Status` · Edm.Int16
    public var status: WarehouseTransferStatus { row[16] }

    /// `TransferDate` · Edm.DateTime · read-only
    public var transferDate: LocalDateTime? { row[ifPresent: 17] }

    /// `TransferNumber` · Edm.Int32 · read-only
    public var transferNumber: Int32? { row[ifPresent: 18] }

    /// `WarehouseFrom` · Edm.Guid · required on create
    public var warehouseFrom: UUID? { row[ifPresent: 19] }

    /// `WarehouseFromCode` · Edm.String · read-only
    public var warehouseFromCode: String? { row[ifPresent: 20] }

    /// `WarehouseFromDescription` · Edm.String · read-only
    public var warehouseFromDescription: String? { row[ifPresent: 21] }

    /// `WarehouseTo` · Edm.Guid · required on create
    public var warehouseTo: UUID? { row[ifPresent: 22] }

    /// `WarehouseToCode` · Edm.String · read-only
    public var warehouseToCode: String? { row[ifPresent: 23] }

    /// `WarehouseToDescription` · Edm.String · read-only
    public var warehouseToDescription: String? { row[ifPresent: 24] }

    /// `WarehouseTransferLines` · expand with `expanding { $0.warehouseTransferLines }`
    public var warehouseTransferLines: Expanded<Inventory.WarehouseTransferLine> { row[25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Description               String                            create update
      Division                  Int32
      EntryDate                 DateTime                          create! update
      TransferredBy             Guid                              create update
      PickedBy                  Guid                              create update
      TransferID                Guid!                             key create update
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      PlannedDeliveryDate       DateTime                          create update
      PlannedReceiptDate        DateTime                          create update
      Remarks                   String                            create update
      Source                    Int16
      Status                    Int16!                            create update
      TransferDate              DateTime
      TransferNumber            Int32
      WarehouseFrom             Guid                              create! update
      WarehouseFromCode         String
      WarehouseFromDescription  String
      WarehouseTo               Guid                              create! update
      WarehouseToCode           String
      WarehouseToDescription    String
      WarehouseTransferLines    Inventory.WarehouseTransferLine*  create!
      """,
      related: { [Inventory.WarehouseTransferLine.table] })
  }
}

nonisolated extension Inventory.WarehouseTransfer {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(0) }
    public var creator: Property<Inventory.WarehouseTransfer, UUID?> { Property(1) }
    public var creatorFullName: Property<Inventory.WarehouseTransfer, String?> { Property(2) }
    public var description: Property<Inventory.WarehouseTransfer, String?> { Property(3) }
    public var division: Property<Inventory.WarehouseTransfer, Int32?> { Property(4) }
    public var entryDate: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(5) }
    public var transferredBy: Property<Inventory.WarehouseTransfer, UUID?> { Property(6) }
    public var pickedBy: Property<Inventory.WarehouseTransfer, UUID?> { Property(7) }
    public var transferID: Property<Inventory.WarehouseTransfer, UUID> { Property(8) }
    public var modified: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(9) }
    public var modifier: Property<Inventory.WarehouseTransfer, UUID?> { Property(10) }
    public var modifierFullName: Property<Inventory.WarehouseTransfer, String?> { Property(11) }
    public var plannedDeliveryDate: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(12) }
    public var plannedReceiptDate: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(13) }
    public var remarks: Property<Inventory.WarehouseTransfer, String?> { Property(14) }
    public var source: Property<Inventory.WarehouseTransfer, WarehouseTransferSource?> { Property(15) }
    public var status: Property<Inventory.WarehouseTransfer, WarehouseTransferStatus> { Property(16) }
    public var transferDate: Property<Inventory.WarehouseTransfer, LocalDateTime?> { Property(17) }
    public var transferNumber: Property<Inventory.WarehouseTransfer, Int32?> { Property(18) }
    public var warehouseFrom: Property<Inventory.WarehouseTransfer, UUID?> { Property(19) }
    public var warehouseFromCode: Property<Inventory.WarehouseTransfer, String?> { Property(20) }
    public var warehouseFromDescription: Property<Inventory.WarehouseTransfer, String?> { Property(21) }
    public var warehouseTo: Property<Inventory.WarehouseTransfer, UUID?> { Property(22) }
    public var warehouseToCode: Property<Inventory.WarehouseTransfer, String?> { Property(23) }
    public var warehouseToDescription: Property<Inventory.WarehouseTransfer, String?> { Property(24) }
    public var warehouseTransferLines: Navigation<Inventory.WarehouseTransfer, Inventory.WarehouseTransferLine> {
      Navigation(25)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var entryDate: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var transferredBy: WritableProperty<UUID> { WritableProperty(6) }
    public var pickedBy: WritableProperty<UUID> { WritableProperty(7) }
    public var transferID: WritableProperty<UUID> { WritableProperty(8) }
    public var plannedDeliveryDate: WritableProperty<LocalDateTime> { WritableProperty(12) }
    public var plannedReceiptDate: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var remarks: WritableProperty<String> { WritableProperty(14) }
    public var status: WritableProperty<WarehouseTransferStatus> { WritableProperty(16) }
    public var warehouseFrom: WritableProperty<UUID> { WritableProperty(19) }
    public var warehouseTo: WritableProperty<UUID> { WritableProperty(22) }
    public var warehouseTransferLines: WritableProperty<[Changes<Inventory.WarehouseTransferLine>]> {
      WritableProperty(25)
    }
  }
}
