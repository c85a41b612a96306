// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/SalesOrderlines`
  nonisolated public struct SalesOrderLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[2] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[3] }

    /// `CostPriceFC` · Edm.Double
    public var costPriceFC: Decimal? { row[4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[5] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[6] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[7] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[8] }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[9] }

    /// `Description` · Edm.String
    public var description: String? { row[10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[11] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[14] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[16] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[17] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[18] }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[19] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[20] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[21] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[23] }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[24] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[25] }

    /// `OrderStatus` · Edm.Int16
    public var orderStatus: SalesOrderStatus? { row[26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[27] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[29] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[30] }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[31] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[32] }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[33] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[34] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[35] }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[36] }

    /// `QuantityInvoiced` · Edm.Double
    public var quantityInvoiced: Decimal? { row[37] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[38] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[39] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[40] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[41] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[42] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[43] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[44] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[45] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[47] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[48] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[49] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[50] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double!   create update
      AmountFC                 Double!   create update
      CostCenter               String    create update
      CostCenterDescription    String    create update
      CostPriceFC              Double    create update
      CostUnit                 String    create update
      CostUnitDescription      String    create update
      CustomerItemCode         String    create update
      DeliveryDate             DateTime  create update
      DeliveryStatus           Int16     create update
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32!    create update
      ID                       Guid!     key create update
      InvoiceStatus            Int16     create update
      Item                     Guid      create update
      ItemDescription          String    create update
      ItemCode                 String    create update
      ItemVersion              Guid      create update
      ItemVersionDescription   String    create update
      LineNumber               Int32!    create update
      Margin                   Double    create update
      NetPrice                 Double    create update
      Notes                    String    create update
      OrderID                  Guid!     create update
      OrderNumber              Int32!    create update
      OrderStatus              Int16     create update
      Pricelist                Guid      create update
      PricelistDescription     String    create update
      Project                  Guid      create update
      ProjectDescription       String    create update
      PurchaseOrder            Guid      create update
      PurchaseOrderLine        Guid      create update
      PurchaseOrderLineNumber  Int32     create update
      PurchaseOrderNumber      Int32     create update
      Quantity                 Double    create update
      QuantityDelivered        Double    create update
      QuantityInvoiced         Double    create update
      ShopOrder                Guid      create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String    create update
      TaxScheduleDescription   String    create update
      UnitCode                 String    create update
      UnitDescription          String    create update
      UnitPrice                Double    create update
      UseDropShipment          Byte!     create update
      VATAmount                Double    create update
      VATCode                  String    create update
      VATCodeDescription       String    create update
      VATPercentage            Double    create update
      CustomField              String    create update
      """)
  }
}

nonisolated extension Manufacturing.SalesOrderLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<Manufacturing.SalesOrderLine, Decimal> { Property(0) }
    public var amountFC: Property<Manufacturing.SalesOrderLine, Decimal> { Property(1) }
    public var costCenter: Property<Manufacturing.SalesOrderLine, String?> { Property(2) }
    public var costCenterDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(3) }
    public var costPriceFC: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(4) }
    public var costUnit: Property<Manufacturing.SalesOrderLine, String?> { Property(5) }
    public var costUnitDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(6) }
    public var customerItemCode: Property<Manufacturing.SalesOrderLine, String?> { Property(7) }
    public var deliveryDate: Property<Manufacturing.SalesOrderLine, LocalDateTime?> { Property(8) }
    public var deliveryStatus: Property<Manufacturing.SalesOrderLine, SalesOrderStatus?> { Property(9) }
    public var description: Property<Manufacturing.SalesOrderLine, String?> { Property(10) }
    public var discount: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(11) }
    public var division: Property<Manufacturing.SalesOrderLine, Int32> { Property(12) }
    public var id: Property<Manufacturing.SalesOrderLine, UUID> { Property(13) }
    public var invoiceStatus: Property<Manufacturing.SalesOrderLine, SalesOrderStatus?> { Property(14) }
    public var item: Property<Manufacturing.SalesOrderLine, UUID?> { Property(15) }
    public var itemDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(16) }
    public var itemCode: Property<Manufacturing.SalesOrderLine, String?> { Property(17) }
    public var itemVersion: Property<Manufacturing.SalesOrderLine, UUID?> { Property(18) }
    public var itemVersionDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(19) }
    public var lineNumber: Property<Manufacturing.SalesOrderLine, Int32> { Property(20) }
    public var margin: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(21) }
    public var netPrice: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(22) }
    public var notes: Property<Manufacturing.SalesOrderLine, String?> { Property(23) }
    public var orderID: Property<Manufacturing.SalesOrderLine, UUID> { Property(24) }
    public var orderNumber: Property<Manufacturing.SalesOrderLine, Int32> { Property(25) }
    public var orderStatus: Property<Manufacturing.SalesOrderLine, SalesOrderStatus?> { Property(26) }
    public var pricelist: Property<Manufacturing.SalesOrderLine, UUID?> { Property(27) }
    public var pricelistDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(28) }
    public var project: Property<Manufacturing.SalesOrderLine, UUID?> { Property(29) }
    public var projectDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(30) }
    public var purchaseOrder: Property<Manufacturing.SalesOrderLine, UUID?> { Property(31) }
    public var purchaseOrderLine: Property<Manufacturing.SalesOrderLine, UUID?> { Property(32) }
    public var purchaseOrderLineNumber: Property<Manufacturing.SalesOrderLine, Int32?> { Property(33) }
    public var purchaseOrderNumber: Property<Manufacturing.SalesOrderLine, Int32?> { Property(34) }
    public var quantity: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(35) }
    public var quantityDelivered: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(36) }
    public var quantityInvoiced: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(37) }
    public var shopOrder: Property<Manufacturing.SalesOrderLine, UUID?> { Property(38) }
    public var taxSchedule: Property<Manufacturing.SalesOrderLine, UUID?> { Property(39) }
    public var taxScheduleCode: Property<Manufacturing.SalesOrderLine, String?> { Property(40) }
    public var taxScheduleDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(41) }
    public var unitCode: Property<Manufacturing.SalesOrderLine, String?> { Property(42) }
    public var unitDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(43) }
    public var unitPrice: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(44) }
    public var useDropShipment: Property<Manufacturing.SalesOrderLine, UInt8> { Property(45) }
    public var vatAmount: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(46) }
    public var vatCode: Property<Manufacturing.SalesOrderLine, String?> { Property(47) }
    public var vatCodeDescription: Property<Manufacturing.SalesOrderLine, String?> { Property(48) }
    public var vatPercentage: Property<Manufacturing.SalesOrderLine, Decimal?> { Property(49) }
    public var customField: Property<Manufacturing.SalesOrderLine, String?> { Property(50) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.SalesOrderLine>()
    public init() {}
    public var amountDC: Decimal? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var amountFC: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costCenter: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var costCenterDescription: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var costPriceFC: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var costUnit: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var costUnitDescription: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var customerItemCode: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var deliveryDate: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var deliveryStatus: SalesOrderStatus? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var description: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var discount: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var division: Int32? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var invoiceStatus: SalesOrderStatus? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var item: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var itemDescription: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var itemCode: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var itemVersion: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var itemVersionDescription: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var lineNumber: Int32? {
      get { changes[20] }
      set { changes[20] = newValue }
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
    public var orderStatus: SalesOrderStatus? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var pricelist: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var pricelistDescription: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var project: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var projectDescription: String? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var purchaseOrder: UUID? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var purchaseOrderLine: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var purchaseOrderLineNumber: Int32? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var purchaseOrderNumber: Int32? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var quantityDelivered: Decimal? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var quantityInvoiced: Decimal? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var shopOrder: UUID? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var taxScheduleCode: String? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var taxScheduleDescription: String? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var unitCode: String? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var unitDescription: String? {
      get { changes[43] }
      set { changes[43] = newValue }
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
    public var vatCodeDescription: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var vatPercentage: Decimal? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var customField: String? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
  }
}
