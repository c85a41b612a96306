// exact-online-generator 0.1.0 · services/bulk/SalesInvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoiceLines` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 1] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 2] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 5] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 6] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 7] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 8] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 13] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 14] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 15] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 16] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 17] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 18] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 19] }

    /// `InvoiceID` · Edm.Guid
    public var invoiceID: UUID { row[20] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 21] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 22] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 23] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 24] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 25] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 26] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 27] }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 28] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 29] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 31] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 32] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 33] }

    /// `SalesOrder` · Edm.Guid
    public var salesOrder: UUID? { row[ifPresent: 34] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 35] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 36] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 37] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 38] }

    /// `Subscription` · Edm.Guid
    public var subscription: UUID? { row[ifPresent: 39] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 40] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 41] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 42] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 43] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 44] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 45] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 46] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 47] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 48] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 49] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 50] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 51] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!     key
      AmountDC                 Double
      AmountFC                 Double
      CostCenter               String
      CostCenterDescription    String
      CostUnit                 String
      CostUnitDescription      String
      CustomerItemCode         String
      CustomField              String
      DeliveryDate             DateTime
      Description              String
      Discount                 Double
      Division                 Int32
      Employee                 Guid
      EmployeeFullName         String
      EndTime                  DateTime
      ExtraDutyAmountFC        Double
      ExtraDutyPercentage      Double
      GLAccount                Guid
      GLAccountDescription     String
      InvoiceID                Guid!
      Item                     Guid
      ItemCode                 String
      ItemDescription          String
      LineNumber               Int32
      NetPrice                 Double
      Notes                    String
      Pricelist                Guid
      PricelistDescription     String
      Project                  Guid
      ProjectDescription       String
      ProjectWBS               Guid
      ProjectWBSDescription    String
      Quantity                 Double
      SalesOrder               Guid
      SalesOrderLine           Guid
      SalesOrderLineNumber     Int32
      SalesOrderNumber         Int32
      StartTime                DateTime
      Subscription             Guid
      SubscriptionDescription  String
      TaxSchedule              Guid
      TaxScheduleCode          String
      TaxScheduleDescription   String
      UnitCode                 String
      UnitDescription          String
      UnitPrice                Double
      VATAmountDC              Double
      VATAmountFC              Double
      VATCode                  String
      VATCodeDescription       String
      VATPercentage            Double
      """)
  }
}

nonisolated extension Bulk.SalesInvoice.SalesInvoiceLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID> { Property(0) }
    public var amountDC: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(1) }
    public var amountFC: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(2) }
    public var costCenter: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(3) }
    public var costCenterDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(4) }
    public var costUnit: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(5) }
    public var costUnitDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(6) }
    public var customerItemCode: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(7) }
    public var customField: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(8) }
    public var deliveryDate: Property<Bulk.SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(9) }
    public var description: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(10) }
    public var discount: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(11) }
    public var division: Property<Bulk.SalesInvoice.SalesInvoiceLine, Int32?> { Property(12) }
    public var employee: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(13) }
    public var employeeFullName: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(14) }
    public var endTime: Property<Bulk.SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(15) }
    public var extraDutyAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(16) }
    public var extraDutyPercentage: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(17) }
    public var glAccount: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(18) }
    public var glAccountDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(19) }
    public var invoiceID: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID> { Property(20) }
    public var item: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(21) }
    public var itemCode: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(22) }
    public var itemDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(23) }
    public var lineNumber: Property<Bulk.SalesInvoice.SalesInvoiceLine, Int32?> { Property(24) }
    public var netPrice: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(25) }
    public var notes: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(26) }
    public var pricelist: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(27) }
    public var pricelistDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(28) }
    public var project: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(29) }
    public var projectDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(30) }
    public var projectWBS: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(31) }
    public var projectWBSDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(32) }
    public var quantity: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(33) }
    public var salesOrder: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(34) }
    public var salesOrderLine: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(35) }
    public var salesOrderLineNumber: Property<Bulk.SalesInvoice.SalesInvoiceLine, Int32?> { Property(36) }
    public var salesOrderNumber: Property<Bulk.SalesInvoice.SalesInvoiceLine, Int32?> { Property(37) }
    public var startTime: Property<Bulk.SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(38) }
    public var subscription: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(39) }
    public var subscriptionDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(40) }
    public var taxSchedule: Property<Bulk.SalesInvoice.SalesInvoiceLine, UUID?> { Property(41) }
    public var taxScheduleCode: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(42) }
    public var taxScheduleDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(43) }
    public var unitCode: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(44) }
    public var unitDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(45) }
    public var unitPrice: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(46) }
    public var vatAmountDC: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(47) }
    public var vatAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(48) }
    public var vatCode: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(49) }
    public var vatCodeDescription: Property<Bulk.SalesInvoice.SalesInvoiceLine, String?> { Property(50) }
    public var vatPercentage: Property<Bulk.SalesInvoice.SalesInvoiceLine, Decimal?> { Property(51) }
  }
}
