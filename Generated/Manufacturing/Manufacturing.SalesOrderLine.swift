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
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostPriceFC` · Edm.Double
    public var costPriceFC: Decimal? { row[ifPresent: 4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 5] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 6] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 7] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 8] }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 14] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 17] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 18] }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 19] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[20] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 21] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 23] }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[24] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[25] }

    /// `OrderStatus` · Edm.Int16
    public var orderStatus: SalesOrderStatus? { row[ifPresent: 26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 27] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 29] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 31] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 32] }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 33] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 34] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 35] }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 36] }

    /// `QuantityInvoiced` · Edm.Double
    public var quantityInvoiced: Decimal? { row[ifPresent: 37] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 38] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 39] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 40] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 41] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 42] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 43] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 44] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[45] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 46] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 47] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 48] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 49] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 50] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountDC: WritableProperty<Decimal> { WritableProperty(0) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(1) }
    public var costCenter: WritableProperty<String> { WritableProperty(2) }
    public var costCenterDescription: WritableProperty<String> { WritableProperty(3) }
    public var costPriceFC: WritableProperty<Decimal> { WritableProperty(4) }
    public var costUnit: WritableProperty<String> { WritableProperty(5) }
    public var costUnitDescription: WritableProperty<String> { WritableProperty(6) }
    public var customerItemCode: WritableProperty<String> { WritableProperty(7) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var deliveryStatus: WritableProperty<SalesOrderStatus> { WritableProperty(9) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var discount: WritableProperty<Decimal> { WritableProperty(11) }
    public var division: WritableProperty<Int32> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var invoiceStatus: WritableProperty<SalesOrderStatus> { WritableProperty(14) }
    public var item: WritableProperty<UUID> { WritableProperty(15) }
    public var itemDescription: WritableProperty<String> { WritableProperty(16) }
    public var itemCode: WritableProperty<String> { WritableProperty(17) }
    public var itemVersion: WritableProperty<UUID> { WritableProperty(18) }
    public var itemVersionDescription: WritableProperty<String> { WritableProperty(19) }
    public var lineNumber: WritableProperty<Int32> { WritableProperty(20) }
    public var margin: WritableProperty<Decimal> { WritableProperty(21) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(22) }
    public var notes: WritableProperty<String> { WritableProperty(23) }
    public var orderID: WritableProperty<UUID> { WritableProperty(24) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(25) }
    public var orderStatus: WritableProperty<SalesOrderStatus> { WritableProperty(26) }
    public var pricelist: WritableProperty<UUID> { WritableProperty(27) }
    public var pricelistDescription: WritableProperty<String> { WritableProperty(28) }
    public var project: WritableProperty<UUID> { WritableProperty(29) }
    public var projectDescription: WritableProperty<String> { WritableProperty(30) }
    public var purchaseOrder: WritableProperty<UUID> { WritableProperty(31) }
    public var purchaseOrderLine: WritableProperty<UUID> { WritableProperty(32) }
    public var purchaseOrderLineNumber: WritableProperty<Int32> { WritableProperty(33) }
    public var purchaseOrderNumber: WritableProperty<Int32> { WritableProperty(34) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(35) }
    public var quantityDelivered: WritableProperty<Decimal> { WritableProperty(36) }
    public var quantityInvoiced: WritableProperty<Decimal> { WritableProperty(37) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(38) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(39) }
    public var taxScheduleCode: WritableProperty<String> { WritableProperty(40) }
    public var taxScheduleDescription: WritableProperty<String> { WritableProperty(41) }
    public var unitCode: WritableProperty<String> { WritableProperty(42) }
    public var unitDescription: WritableProperty<String> { WritableProperty(43) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(44) }
    public var useDropShipment: WritableProperty<UInt8> { WritableProperty(45) }
    public var vatAmount: WritableProperty<Decimal> { WritableProperty(46) }
    public var vatCode: WritableProperty<String> { WritableProperty(47) }
    public var vatCodeDescription: WritableProperty<String> { WritableProperty(48) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(49) }
    public var customField: WritableProperty<String> { WritableProperty(50) }
  }
}
