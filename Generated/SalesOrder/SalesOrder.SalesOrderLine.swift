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
    public var costCenter: String? { row[2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[3] }

    /// `CostPriceFC` · Edm.Double · read-only
    public var costPriceFC: Decimal? { row[4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[5] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[6] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[7] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[8] }

    /// `DeliveryStatus` · Edm.Int16 · read-only
    public var deliveryStatus: SalesOrderStatus? { row[9] }

    /// `Description` · Edm.String
    public var description: String? { row[10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[11] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceStatus` · Edm.Int16 · read-only
    public var invoiceStatus: SalesOrderStatus? { row[14] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[15] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[16] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[17] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[18] }

    /// `ItemVersionDescription` · Edm.String · read-only
    public var itemVersionDescription: String? { row[19] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[20] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[21] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[23] }

    /// `OrderID` · Edm.Guid · required on create
    public var orderID: UUID { row[24] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[25] }

    /// `OrderStatus` · Edm.Int16 · read-only
    public var orderStatus: SalesOrderStatus? { row[26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[27] }

    /// `PricelistDescription` · Edm.String · read-only
    public var pricelistDescription: String? { row[28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[29] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[30] }

    /// `PurchaseOrder` · Edm.Guid · read-only
    public var purchaseOrder: UUID? { row[31] }

    /// `PurchaseOrderLine` · Edm.Guid · read-only
    public var purchaseOrderLine: UUID? { row[32] }

    /// `PurchaseOrderLineNumber` · Edm.Int32 · read-only
    public var purchaseOrderLineNumber: Int32? { row[33] }

    /// `PurchaseOrderNumber` · Edm.Int32 · read-only
    public var purchaseOrderNumber: Int32? { row[34] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[35] }

    /// `QuantityDelivered` · Edm.Double · read-only
    public var quantityDelivered: Decimal? { row[36] }

    /// `QuantityInvoiced` · Edm.Double · read-only
    public var quantityInvoiced: Decimal? { row[37] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[38] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[39] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[40] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[41] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[42] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[43] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[44] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[45] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[47] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[48] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[49] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[50] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.SalesOrderLine>()
    public init() {}
    public var amountFC: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costCenter: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var costUnit: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var deliveryDate: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var description: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var discount: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var item: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var itemVersion: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var margin: Decimal? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var netPrice: Decimal? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var notes: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var orderID: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var orderNumber: Int32? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var pricelist: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var project: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var shopOrder: UUID? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var unitCode: String? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var unitPrice: Decimal? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var useDropShipment: UInt8? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var vatAmount: Decimal? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var vatCode: String? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var vatPercentage: Decimal? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
  }
}
