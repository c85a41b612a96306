// exact-online-generator 0.1.0 · services/bulk/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/SalesOrderLines` · read · 1000 rows a page · permission "Sales orders"
  nonisolated public struct SalesOrderLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }

    /// `CostPriceFC` · Edm.Double
    public var costPriceFC: Decimal? { row[ifPresent: 5] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 8] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 9] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 10] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 12] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[13] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 17] }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 18] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[19] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 20] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[22] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[23] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 24] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 25] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 27] }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 28] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 29] }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 30] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 31] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 32] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 33] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 34] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 35] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 36] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[37] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 38] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 39] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 40] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 41] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!     key
      AmountDC                 Double!
      AmountFC                 Double!
      CostCenter               String
      CostCenterDescription    String
      CostPriceFC              Double
      CostUnit                 String
      CostUnitDescription      String
      CustomerItemCode         String
      CustomField              String
      DeliveryDate             DateTime
      Description              String
      Discount                 Double
      Division                 Int32!
      Item                     Guid
      ItemCode                 String
      ItemDescription          String
      ItemVersion              Guid
      ItemVersionDescription   String
      LineNumber               Int32!
      NetPrice                 Double
      Notes                    String
      OrderID                  Guid!
      OrderNumber              Int32!
      Pricelist                Guid
      PricelistDescription     String
      Project                  Guid
      ProjectDescription       String
      PurchaseOrder            Guid
      PurchaseOrderLine        Guid
      PurchaseOrderLineNumber  Int32
      PurchaseOrderNumber      Int32
      Quantity                 Double
      ShopOrder                Guid
      UnitCode                 String
      UnitDescription          String
      UnitPrice                Double
      UseDropShipment          Byte!
      VATAmount                Double
      VATCode                  String
      VATCodeDescription       String
      VATPercentage            Double
      """)
  }
}

nonisolated extension Bulk.SalesOrder.SalesOrderLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.SalesOrder.SalesOrderLine, UUID> { Property(0) }
    public var amountDC: Property<Bulk.SalesOrder.SalesOrderLine, Decimal> { Property(1) }
    public var amountFC: Property<Bulk.SalesOrder.SalesOrderLine, Decimal> { Property(2) }
    public var costCenter: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(3) }
    public var costCenterDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(4) }
    public var costPriceFC: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(5) }
    public var costUnit: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(6) }
    public var costUnitDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(7) }
    public var customerItemCode: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(8) }
    public var customField: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(9) }
    public var deliveryDate: Property<Bulk.SalesOrder.SalesOrderLine, LocalDateTime?> { Property(10) }
    public var description: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(11) }
    public var discount: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(12) }
    public var division: Property<Bulk.SalesOrder.SalesOrderLine, Int32> { Property(13) }
    public var item: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(14) }
    public var itemCode: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(15) }
    public var itemDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(16) }
    public var itemVersion: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(17) }
    public var itemVersionDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(18) }
    public var lineNumber: Property<Bulk.SalesOrder.SalesOrderLine, Int32> { Property(19) }
    public var netPrice: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(20) }
    public var notes: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(21) }
    public var orderID: Property<Bulk.SalesOrder.SalesOrderLine, UUID> { Property(22) }
    public var orderNumber: Property<Bulk.SalesOrder.SalesOrderLine, Int32> { Property(23) }
    public var pricelist: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(24) }
    public var pricelistDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(25) }
    public var project: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(26) }
    public var projectDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(27) }
    public var purchaseOrder: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(28) }
    public var purchaseOrderLine: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(29) }
    public var purchaseOrderLineNumber: Property<Bulk.SalesOrder.SalesOrderLine, Int32?> { Property(30) }
    public var purchaseOrderNumber: Property<Bulk.SalesOrder.SalesOrderLine, Int32?> { Property(31) }
    public var quantity: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(32) }
    public var shopOrder: Property<Bulk.SalesOrder.SalesOrderLine, UUID?> { Property(33) }
    public var unitCode: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(34) }
    public var unitDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(35) }
    public var unitPrice: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(36) }
    public var useDropShipment: Property<Bulk.SalesOrder.SalesOrderLine, UInt8> { Property(37) }
    public var vatAmount: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(38) }
    public var vatCode: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(39) }
    public var vatCodeDescription: Property<Bulk.SalesOrder.SalesOrderLine, String?> { Property(40) }
    public var vatPercentage: Property<Bulk.SalesOrder.SalesOrderLine, Decimal?> { Property(41) }
  }
}
