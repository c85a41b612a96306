// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickingLines` · read · 60 rows a page
  nonisolated public struct DigitalOrderPickingLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Bin` · Edm.String
    public var bin: String? { row[ifPresent: 0] }

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

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `IsAssembledItem` · Edm.Byte
    public var isAssembledItem: UInt8 { row[8] }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: UInt8 { row[9] }

    /// `IsSerialNumberItem` · Edm.Byte
    public var isSerialNumberItem: UInt8 { row[10] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[ifPresent: 12] }

    /// `ItemBarcodeAdditional` · Edm.String
    public var itemBarcodeAdditional: String? { row[ifPresent: 13] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 15] }

    /// `ItemUnitcode` · Edm.String
    public var itemUnitcode: String? { row[ifPresent: 16] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }

    /// `OrderPicker` · Edm.Guid
    public var orderPicker: UUID? { row[ifPresent: 22] }

    /// `OrderPickerFullName` · Edm.String
    public var orderPickerFullName: String? { row[ifPresent: 23] }

    /// `PickedDate` · Edm.DateTime
    public var pickedDate: LocalDateTime? { row[ifPresent: 24] }

    /// `PickedOrderDeliveryDate` · Edm.DateTime
    public var pickedOrderDeliveryDate: LocalDateTime? { row[ifPresent: 25] }

    /// `PickOrderNumber` · Edm.Int32
    public var pickOrderNumber: Int32? { row[ifPresent: 26] }

    /// `QuantityPicked` · Edm.Double
    public var quantityPicked: Decimal? { row[ifPresent: 27] }

    /// `QuantityToBePicked` · Edm.Double
    public var quantityToBePicked: Decimal? { row[ifPresent: 28] }

    /// `RelatedID` · Edm.Guid
    public var relatedID: UUID? { row[ifPresent: 29] }

    /// `SalesOrderLineID` · Edm.Guid
    public var salesOrderLineID: UUID? { row[ifPresent: 30] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 31] }

    /// `Status` · Edm.Byte
    public var status: DigitalOrderPickingStatus? { row[ifPresent: 32] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 33] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 34] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 35] }

    /// `UnitFactor` · Edm.Double
    public var unitFactor: Decimal? { row[ifPresent: 36] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 37] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 38] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 39] }

    /// `PickingLocations` · expand with `expanding { $0.pickingLocations }`
    public var pickingLocations: Expanded<SalesOrder.DigitalOrderPickingLocation> { row[40] }

    public static let table: PropertyTable = PropertyTable(
      """
      Bin                         String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Description                 String
      Division                    Int32
      EntryID                     Guid!
      ID                          Guid!                                    key
      IsAssembledItem             Byte!
      IsBatchNumberItem           Byte!
      IsSerialNumberItem          Byte!
      Item                        Guid
      ItemBarcode                 String
      ItemBarcodeAdditional       String
      ItemCode                    String
      ItemDescription             String
      ItemUnitcode                String
      LineNumber                  Int32
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String
      OrderPicker                 Guid
      OrderPickerFullName         String
      PickedDate                  DateTime
      PickedOrderDeliveryDate     DateTime
      PickOrderNumber             Int32
      QuantityPicked              Double
      QuantityToBePicked          Double
      RelatedID                   Guid
      SalesOrderLineID            Guid
      SalesOrderNumber            Int32
      Status                      Byte
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      UnitFactor                  Double
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      PickingLocations            SalesOrder.DigitalOrderPickingLocation*
      """,
      related: { [SalesOrder.DigitalOrderPickingLocation.table] })
  }
}

nonisolated extension SalesOrder.DigitalOrderPickingLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var bin: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(0) }
    public var created: Property<SalesOrder.DigitalOrderPickingLine, LocalDateTime?> { Property(1) }
    public var creator: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(2) }
    public var creatorFullName: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(3) }
    public var description: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(4) }
    public var division: Property<SalesOrder.DigitalOrderPickingLine, Int32?> { Property(5) }
    public var entryID: Property<SalesOrder.DigitalOrderPickingLine, UUID> { Property(6) }
    public var id: Property<SalesOrder.DigitalOrderPickingLine, UUID> { Property(7) }
    public var isAssembledItem: Property<SalesOrder.DigitalOrderPickingLine, UInt8> { Property(8) }
    public var isBatchNumberItem: Property<SalesOrder.DigitalOrderPickingLine, UInt8> { Property(9) }
    public var isSerialNumberItem: Property<SalesOrder.DigitalOrderPickingLine, UInt8> { Property(10) }
    public var item: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(11) }
    public var itemBarcode: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(12) }
    public var itemBarcodeAdditional: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(13) }
    public var itemCode: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(14) }
    public var itemDescription: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(15) }
    public var itemUnitcode: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(16) }
    public var lineNumber: Property<SalesOrder.DigitalOrderPickingLine, Int32?> { Property(17) }
    public var modified: Property<SalesOrder.DigitalOrderPickingLine, LocalDateTime?> { Property(18) }
    public var modifier: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(19) }
    public var modifierFullName: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(20) }
    public var notes: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(21) }
    public var orderPicker: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(22) }
    public var orderPickerFullName: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(23) }
    public var pickedDate: Property<SalesOrder.DigitalOrderPickingLine, LocalDateTime?> { Property(24) }
    public var pickedOrderDeliveryDate: Property<SalesOrder.DigitalOrderPickingLine, LocalDateTime?> { Property(25) }
    public var pickOrderNumber: Property<SalesOrder.DigitalOrderPickingLine, Int32?> { Property(26) }
    public var quantityPicked: Property<SalesOrder.DigitalOrderPickingLine, Decimal?> { Property(27) }
    public var quantityToBePicked: Property<SalesOrder.DigitalOrderPickingLine, Decimal?> { Property(28) }
    public var relatedID: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(29) }
    public var salesOrderLineID: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(30) }
    public var salesOrderNumber: Property<SalesOrder.DigitalOrderPickingLine, Int32?> { Property(31) }
    public var status: Property<SalesOrder.DigitalOrderPickingLine, DigitalOrderPickingStatus?> { Property(32) }
    public var storageLocation: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(33) }
    public var storageLocationCode: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(34) }
    public var storageLocationDescription: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(35) }
    public var unitFactor: Property<SalesOrder.DigitalOrderPickingLine, Decimal?> { Property(36) }
    public var warehouse: Property<SalesOrder.DigitalOrderPickingLine, UUID?> { Property(37) }
    public var warehouseCode: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(38) }
    public var warehouseDescription: Property<SalesOrder.DigitalOrderPickingLine, String?> { Property(39) }
    public var pickingLocations: Navigation<SalesOrder.DigitalOrderPickingLine, SalesOrder.DigitalOrderPickingLocation>
    {
      Navigation(40)
    }
  }
}
