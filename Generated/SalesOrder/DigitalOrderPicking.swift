// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickings` · read · 60 rows a page
  nonisolated public struct DigitalOrderPicking: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 3] }

    /// `DeliveryAccountCode` · Edm.String
    public var deliveryAccountCode: String? { row[ifPresent: 4] }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `DigitalOrderPickingLineCount` · Edm.Int32
    public var digitalOrderPickingLineCount: Int32 { row[7] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `OrderPicker` · Edm.Guid
    public var orderPicker: UUID? { row[ifPresent: 12] }

    /// `OrderPickerFullName` · Edm.String
    public var orderPickerFullName: String? { row[ifPresent: 13] }

    /// `PickedDate` · Edm.DateTime
    public var pickedDate: LocalDateTime? { row[ifPresent: 14] }

    /// `PickedOrderDeliveryDate` · Edm.DateTime
    public var pickedOrderDeliveryDate: LocalDateTime? { row[ifPresent: 15] }

    /// `PickOrderNumber` · Edm.Int32
    public var pickOrderNumber: Int32? { row[ifPresent: 16] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 17] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 18] }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32 { row[19] }

    /// `Status` · Edm.Byte
    public var status: DigitalOrderPickingStatus? { row[ifPresent: 20] }

    /// `Type` · Edm.Int16
    public var type: DigitalOrderPickingType { row[21] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 22] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 23] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 24] }

    /// `DigitalOrderPickingLines` · expand with `expanding { $0.digitalOrderPickingLines }`
    public var digitalOrderPickingLines: Expanded<SalesOrder.DigitalOrderPickingLine> { row[25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      DeliveryAccount               Guid
      DeliveryAccountCode           String
      DeliveryAccountName           String
      Division                      Int32
      DigitalOrderPickingLineCount  Int32!
      EntryID                       Guid!                                key
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      OrderPicker                   Guid
      OrderPickerFullName           String
      PickedDate                    DateTime
      PickedOrderDeliveryDate       DateTime
      PickOrderNumber               Int32
      Remarks                       String
      SalesOrderNumber              Int32
      SalesOrderCount               Int32!
      Status                        Byte
      Type                          Int16!
      Warehouse                     Guid
      WarehouseCode                 String
      WarehouseDescription          String
      DigitalOrderPickingLines      SalesOrder.DigitalOrderPickingLine*
      """,
      related: { [SalesOrder.DigitalOrderPickingLine.table] })
  }
}

nonisolated extension SalesOrder.DigitalOrderPicking {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesOrder.DigitalOrderPicking, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesOrder.DigitalOrderPicking, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesOrder.DigitalOrderPicking, String?> { Property(2) }
    public var deliveryAccount: Property<SalesOrder.DigitalOrderPicking, UUID?> { Property(3) }
    public var deliveryAccountCode: Property<SalesOrder.DigitalOrderPicking, String?> { Property(4) }
    public var deliveryAccountName: Property<SalesOrder.DigitalOrderPicking, String?> { Property(5) }
    public var division: Property<SalesOrder.DigitalOrderPicking, Int32?> { Property(6) }
    public var digitalOrderPickingLineCount: Property<SalesOrder.DigitalOrderPicking, Int32> { Property(7) }
    public var entryID: Property<SalesOrder.DigitalOrderPicking, UUID> { Property(8) }
    public var modified: Property<SalesOrder.DigitalOrderPicking, LocalDateTime?> { Property(9) }
    public var modifier: Property<SalesOrder.DigitalOrderPicking, UUID?> { Property(10) }
    public var modifierFullName: Property<SalesOrder.DigitalOrderPicking, String?> { Property(11) }
    public var orderPicker: Property<SalesOrder.DigitalOrderPicking, UUID?> { Property(12) }
    public var orderPickerFullName: Property<SalesOrder.DigitalOrderPicking, String?> { Property(13) }
    public var pickedDate: Property<SalesOrder.DigitalOrderPicking, LocalDateTime?> { Property(14) }
    public var pickedOrderDeliveryDate: Property<SalesOrder.DigitalOrderPicking, LocalDateTime?> { Property(15) }
    public var pickOrderNumber: Property<SalesOrder.DigitalOrderPicking, Int32?> { Property(16) }
    public var remarks: Property<SalesOrder.DigitalOrderPicking, String?> { Property(17) }
    public var salesOrderNumber: Property<SalesOrder.DigitalOrderPicking, Int32?> { Property(18) }
    public var salesOrderCount: Property<SalesOrder.DigitalOrderPicking, Int32> { Property(19) }
    public var status: Property<SalesOrder.DigitalOrderPicking, DigitalOrderPickingStatus?> { Property(20) }
    public var type: Property<SalesOrder.DigitalOrderPicking, DigitalOrderPickingType> { Property(21) }
    public var warehouse: Property<SalesOrder.DigitalOrderPicking, UUID?> { Property(22) }
    public var warehouseCode: Property<SalesOrder.DigitalOrderPicking, String?> { Property(23) }
    public var warehouseDescription: Property<SalesOrder.DigitalOrderPicking, String?> { Property(24) }
    public var digitalOrderPickingLines: Navigation<SalesOrder.DigitalOrderPicking, SalesOrder.DigitalOrderPickingLine>
    {
      Navigation(25)
    }
  }
}
