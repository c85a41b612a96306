// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// One ordered item on a sales order.
  ///
  /// `salesorder/SalesOrderLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct SalesOrderLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostPriceFC` · Edm.Double · read-only
    public var costPriceFC: Decimal? { row[ifPresent: 4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 5] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 6] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 7] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 8] }

    /// `DeliveryStatus` · Edm.Int16 · read-only
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceStatus` · Edm.Int16 · read-only
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 14] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 17] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 18] }

    /// `ItemVersionDescription` · Edm.String · read-only
    public var itemVersionDescription: String? { row[ifPresent: 19] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[20] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 21] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 23] }

    /// `OrderID` · Edm.Guid · required on create
    public var orderID: UUID { row[24] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[25] }

    /// `OrderStatus` · Edm.Int16 · read-only
    public var orderStatus: SalesOrderStatus? { row[ifPresent: 26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 27] }

    /// `PricelistDescription` · Edm.String · read-only
    public var pricelistDescription: String? { row[ifPresent: 28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 29] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `PurchaseOrder` · Edm.Guid · read-only
    public var purchaseOrder: UUID? { row[ifPresent: 31] }

    /// `PurchaseOrderLine` · Edm.Guid · read-only
    public var purchaseOrderLine: UUID? { row[ifPresent: 32] }

    /// `PurchaseOrderLineNumber` · Edm.Int32 · read-only
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 33] }

    /// `PurchaseOrderNumber` · Edm.Int32 · read-only
    public var purchaseOrderNumber: Int32? { row[ifPresent: 34] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 35] }

    /// `QuantityDelivered` · Edm.Double · read-only
    public var quantityDelivered: Decimal? { row[ifPresent: 36] }

    /// `QuantityInvoiced` · Edm.Double · read-only
    public var quantityInvoiced: Decimal? { row[ifPresent: 37] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 38] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 39] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[ifPresent: 40] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[ifPresent: 41] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 42] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 43] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 44] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[45] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 47] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 48] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 49] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 50] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double!
      AmountFC                 Double!   create update
      CostCenter               String    create update
      CostCenterDescription    String
      CostPriceFC              Double
      CostUnit                 String    create update
      CostUnitDescription      String
      CustomerItemCode         String
      DeliveryDate             DateTime  create update
      DeliveryStatus           Int16
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32!
      ID                       Guid!     key create update
      InvoiceStatus            Int16
      Item                     Guid      create! update
      ItemDescription          String
      ItemCode                 String
      ItemVersion              Guid      create update
      ItemVersionDescription   String
      LineNumber               Int32!
      Margin                   Double    create update
      NetPrice                 Double    create update
      Notes                    String    create update
      OrderID                  Guid!     create! update
      OrderNumber              Int32!    create update
      OrderStatus              Int16
      Pricelist                Guid      create update
      PricelistDescription     String
      Project                  Guid      create update
      ProjectDescription       String
      PurchaseOrder            Guid
      PurchaseOrderLine        Guid
      PurchaseOrderLineNumber  Int32
      PurchaseOrderNumber      Int32
      Quantity                 Double    create update
      QuantityDelivered        Double
      QuantityInvoiced         Double
      ShopOrder                Guid      create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String
      TaxScheduleDescription   String
      UnitCode                 String    create update
      UnitDescription          String
      UnitPrice                Double    create update
      UseDropShipment          Byte!     create update
      VATAmount                Double    create update
      VATCode                  String    create update
      VATCodeDescription       String
      VATPercentage            Double    create update
      CustomField              String
      """)
  }
}

nonisolated extension SalesOrder.SalesOrderLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesOrder.SalesOrderLine, Decimal> { Property(0) }
    public var amountFC: Property<SalesOrder.SalesOrderLine, Decimal> { Property(1) }
    public var costCenter: Property<SalesOrder.SalesOrderLine, String?> { Property(2) }
    public var costCenterDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(3) }
    public var costPriceFC: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(4) }
    public var costUnit: Property<SalesOrder.SalesOrderLine, String?> { Property(5) }
    public var costUnitDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(6) }
    public var customerItemCode: Property<SalesOrder.SalesOrderLine, String?> { Property(7) }
    public var deliveryDate: Property<SalesOrder.SalesOrderLine, LocalDateTime?> { Property(8) }
    public var deliveryStatus: Property<SalesOrder.SalesOrderLine, SalesOrderStatus?> { Property(9) }
    public var description: Property<SalesOrder.SalesOrderLine, String?> { Property(10) }
    public var discount: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(11) }
    public var division: Property<SalesOrder.SalesOrderLine, Int32> { Property(12) }
    public var id: Property<SalesOrder.SalesOrderLine, UUID> { Property(13) }
    public var invoiceStatus: Property<SalesOrder.SalesOrderLine, SalesOrderStatus?> { Property(14) }
    public var item: Property<SalesOrder.SalesOrderLine, UUID?> { Property(15) }
    public var itemDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(16) }
    public var itemCode: Property<SalesOrder.SalesOrderLine, String?> { Property(17) }
    public var itemVersion: Property<SalesOrder.SalesOrderLine, UUID?> { Property(18) }
    public var itemVersionDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(19) }
    public var lineNumber: Property<SalesOrder.SalesOrderLine, Int32> { Property(20) }
    public var margin: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(21) }
    public var netPrice: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(22) }
    public var notes: Property<SalesOrder.SalesOrderLine, String?> { Property(23) }
    public var orderID: Property<SalesOrder.SalesOrderLine, UUID> { Property(24) }
    public var orderNumber: Property<SalesOrder.SalesOrderLine, Int32> { Property(25) }
    public var orderStatus: Property<SalesOrder.SalesOrderLine, SalesOrderStatus?> { Property(26) }
    public var pricelist: Property<SalesOrder.SalesOrderLine, UUID?> { Property(27) }
    public var pricelistDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(28) }
    public var project: Property<SalesOrder.SalesOrderLine, UUID?> { Property(29) }
    public var projectDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(30) }
    public var purchaseOrder: Property<SalesOrder.SalesOrderLine, UUID?> { Property(31) }
    public var purchaseOrderLine: Property<SalesOrder.SalesOrderLine, UUID?> { Property(32) }
    public var purchaseOrderLineNumber: Property<SalesOrder.SalesOrderLine, Int32?> { Property(33) }
    public var purchaseOrderNumber: Property<SalesOrder.SalesOrderLine, Int32?> { Property(34) }
    public var quantity: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(35) }
    public var quantityDelivered: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(36) }
    public var quantityInvoiced: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(37) }
    public var shopOrder: Property<SalesOrder.SalesOrderLine, UUID?> { Property(38) }
    public var taxSchedule: Property<SalesOrder.SalesOrderLine, UUID?> { Property(39) }
    public var taxScheduleCode: Property<SalesOrder.SalesOrderLine, String?> { Property(40) }
    public var taxScheduleDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(41) }
    public var unitCode: Property<SalesOrder.SalesOrderLine, String?> { Property(42) }
    public var unitDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(43) }
    public var unitPrice: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(44) }
    public var useDropShipment: Property<SalesOrder.SalesOrderLine, UInt8> { Property(45) }
    public var vatAmount: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(46) }
    public var vatCode: Property<SalesOrder.SalesOrderLine, String?> { Property(47) }
    public var vatCodeDescription: Property<SalesOrder.SalesOrderLine, String?> { Property(48) }
    public var vatPercentage: Property<SalesOrder.SalesOrderLine, Decimal?> { Property(49) }
    public var customField: Property<SalesOrder.SalesOrderLine, String?> { Property(50) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountFC: WritableProperty<Decimal> { WritableProperty(1) }
    public var costCenter: WritableProperty<String> { WritableProperty(2) }
    public var costUnit: WritableProperty<String> { WritableProperty(5) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var discount: WritableProperty<Decimal> { WritableProperty(11) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var item: WritableProperty<UUID> { WritableProperty(15) }
    public var itemVersion: WritableProperty<UUID> { WritableProperty(18) }
    public var margin: WritableProperty<Decimal> { WritableProperty(21) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(22) }
    public var notes: WritableProperty<String> { WritableProperty(23) }
    public var orderID: WritableProperty<UUID> { WritableProperty(24) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(25) }
    public var pricelist: WritableProperty<UUID> { WritableProperty(27) }
    public var project: WritableProperty<UUID> { WritableProperty(29) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(35) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(38) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(39) }
    public var unitCode: WritableProperty<String> { WritableProperty(42) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(44) }
    public var useDropShipment: WritableProperty<UInt8> { WritableProperty(45) }
    public var vatAmount: WritableProperty<Decimal> { WritableProperty(46) }
    public var vatCode: WritableProperty<String> { WritableProperty(47) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(49) }
  }
}
