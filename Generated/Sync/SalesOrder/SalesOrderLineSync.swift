// exact-online-generator 0.1.0 · services/sync/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/SalesOrderLines` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderLineSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

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

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 11] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 13] }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 14] }

    /// `DeliveryStatusDescription` · Edm.String
    public var deliveryStatusDescription: String? { row[ifPresent: 15] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 17] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[18] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[19] }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 20] }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 21] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 22] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 23] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 24] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 25] }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 26] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[27] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 32] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[34] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[35] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 36] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 37] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 38] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 39] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 40] }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 41] }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 42] }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 43] }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 44] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 45] }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 46] }

    /// `QuantityInvoiced` · Edm.Double
    public var quantityInvoiced: Decimal? { row[ifPresent: 47] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 48] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 49] }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 50] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 51] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 52] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 53] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 54] }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: UInt8 { row[55] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 56] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 57] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 58] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 59] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
      AmountDC                   Double!
      AmountFC                   Double!
      CostCenter                 String
      CostCenterDescription      String
      CostPriceFC                Double
      CostUnit                   String
      CostUnitDescription        String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomerItemCode           String
      CustomField                String
      DeliveryDate               DateTime
      DeliveryStatus             Int16
      DeliveryStatusDescription  String
      Description                String
      Discount                   Double
      Division                   Int32!
      ID                         Guid!
      InvoiceStatus              Int16
      InvoiceStatusDescription   String
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      ItemVersion                Guid
      ItemVersionDescription     String
      LineNumber                 Int32!
      Margin                     Double
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      NetPrice                   Double
      Notes                      String
      OrderID                    Guid!
      OrderNumber                Int32!
      Pricelist                  Guid
      PricelistDescription       String
      Project                    Guid
      ProjectCode                String
      ProjectDescription         String
      PurchaseOrder              Guid
      PurchaseOrderLine          Guid
      PurchaseOrderLineNumber    Int32
      PurchaseOrderNumber        Int32
      Quantity                   Double
      QuantityDelivered          Double
      QuantityInvoiced           Double
      ShopOrder                  Guid
      ShopOrderNumber            Int32
      Status                     Int16
      StatusDescription          String
      UnitCode                   String
      UnitDescription            String
      UnitPrice                  Double
      UseDropShipment            Byte!
      VATAmount                  Double
      VATCode                    String
      VATCodeDescription         String
      VATPercentage              Double
      """)
  }
}

nonisolated extension Sync.SalesOrder.SalesOrderLineSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.SalesOrder.SalesOrderLineSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal> { SelectableProperty(1) }
    public var amountFC: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal> { SelectableProperty(2) }
    public var costCenter: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(3) }
    public var costCenterDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(4)
    }
    public var costPriceFC: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(5) }
    public var costUnit: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(6) }
    public var costUnitDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(7)
    }
    public var created: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, LocalDateTime?> { SelectableProperty(8) }
    public var creator: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(9) }
    public var creatorFullName: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(10)
    }
    public var customerItemCode: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(11)
    }
    public var customField: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(12) }
    public var deliveryDate: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, LocalDateTime?> {
      SelectableProperty(13)
    }
    public var deliveryStatus: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, SalesOrderStatus?> {
      SelectableProperty(14)
    }
    public var deliveryStatusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(15)
    }
    public var description: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(16) }
    public var discount: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(17) }
    public var division: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32> { SelectableProperty(18) }
    public var id: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID> { SelectableProperty(19) }
    public var invoiceStatus: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, SalesOrderStatus?> {
      SelectableProperty(20)
    }
    public var invoiceStatusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(21)
    }
    public var item: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(22) }
    public var itemCode: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(23) }
    public var itemDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(24)
    }
    public var itemVersion: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(25) }
    public var itemVersionDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(26)
    }
    public var lineNumber: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32> { SelectableProperty(27) }
    public var margin: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(28) }
    public var modified: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, LocalDateTime?> {
      SelectableProperty(29)
    }
    public var modifier: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(30) }
    public var modifierFullName: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(31)
    }
    public var netPrice: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(32) }
    public var notes: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(33) }
    public var orderID: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID> { SelectableProperty(34) }
    public var orderNumber: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32> { SelectableProperty(35) }
    public var pricelist: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(36) }
    public var pricelistDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(37)
    }
    public var project: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(38) }
    public var projectCode: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(39) }
    public var projectDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(40)
    }
    public var purchaseOrder: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(41) }
    public var purchaseOrderLine: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> {
      SelectableProperty(42)
    }
    public var purchaseOrderLineNumber: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32?> {
      SelectableProperty(43)
    }
    public var purchaseOrderNumber: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32?> {
      SelectableProperty(44)
    }
    public var quantity: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(45) }
    public var quantityDelivered: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> {
      SelectableProperty(46)
    }
    public var quantityInvoiced: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> {
      SelectableProperty(47)
    }
    public var shopOrder: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UUID?> { SelectableProperty(48) }
    public var shopOrderNumber: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Int32?> {
      SelectableProperty(49)
    }
    public var status: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, SalesOrderStatus?> {
      SelectableProperty(50)
    }
    public var statusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(51)
    }
    public var unitCode: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(52) }
    public var unitDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(53)
    }
    public var unitPrice: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(54) }
    public var useDropShipment: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, UInt8> { SelectableProperty(55) }
    public var vatAmount: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> { SelectableProperty(56) }
    public var vatCode: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> { SelectableProperty(57) }
    public var vatCodeDescription: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, String?> {
      SelectableProperty(58)
    }
    public var vatPercentage: SelectableProperty<Sync.SalesOrder.SalesOrderLineSync, Decimal?> {
      SelectableProperty(59)
    }
  }
}
