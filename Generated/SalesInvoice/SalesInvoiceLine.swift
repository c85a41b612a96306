// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// One invoiced item or service on a sales invoice.
  ///
  /// `salesinvoice/SalesInvoiceLines` · read, create, update, delete · 60 rows a page · permission "Sales invoices"
  nonisolated public struct SalesInvoiceLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 5] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 6] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 11] }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 12] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 13] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 14] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[ifPresent: 15] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 16] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 17] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[18] }

    /// `InvoiceID` · Edm.Guid · required on create
    public var invoiceID: UUID { row[19] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 20] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 21] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 22] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 23] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 25] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 26] }

    /// `PricelistDescription` · Edm.String · read-only
    public var pricelistDescription: String? { row[ifPresent: 27] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 28] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 29] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 30] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 31] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 32] }

    /// `SalesOrder` · Edm.Guid · read-only
    public var salesOrder: UUID? { row[ifPresent: 33] }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[ifPresent: 34] }

    /// `SalesOrderLineNumber` · Edm.Int32 · read-only
    public var salesOrderLineNumber: Int32? { row[ifPresent: 35] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 36] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 37] }

    /// `Subscription` · Edm.Guid · read-only
    public var subscription: UUID? { row[ifPresent: 38] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[ifPresent: 39] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 40] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 41] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 42] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 43] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[ifPresent: 44] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[ifPresent: 45] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 46] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 47] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 48] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 49] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 50] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 51] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double
      AmountFC                 Double    create update
      CostCenter               String    create update
      CostCenterDescription    String
      CostUnit                 String    create update
      CostUnitDescription      String
      CustomerItemCode         String
      DeliveryDate             DateTime  create update
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32
      Employee                 Guid      create update
      EmployeeFullName         String
      EndTime                  DateTime  create update
      ExtraDutyAmountFC        Double    create update
      ExtraDutyPercentage      Double    create update
      GLAccount                Guid      create! update
      GLAccountDescription     String
      ID                       Guid!     key create update
      InvoiceID                Guid!     create! update
      Item                     Guid      create! update
      ItemDescription          String
      ItemCode                 String
      LineNumber               Int32
      NetPrice                 Double    create update
      Notes                    String    create update
      Pricelist                Guid      create update
      PricelistDescription     String
      Project                  Guid      create update
      ProjectDescription       String
      ProjectWBS               Guid      create update
      ProjectWBSDescription    String
      Quantity                 Double    create update
      SalesOrder               Guid
      SalesOrderLine           Guid
      SalesOrderLineNumber     Int32
      SalesOrderNumber         Int32
      StartTime                DateTime  create update
      Subscription             Guid
      SubscriptionDescription  String
      UnitCode                 String    create update
      UnitDescription          String
      UnitPrice                Double    create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String
      TaxScheduleDescription   String
      VATAmountFC              Double    create update
      VATAmountDC              Double    create update
      VATCode                  String    create update
      VATCodeDescription       String
      VATPercentage            Double    create update
      CustomField              String
      """)
  }
}

nonisolated extension SalesInvoice.SalesInvoiceLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(0) }
    public var amountFC: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(1) }
    public var costCenter: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(2) }
    public var costCenterDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(3) }
    public var costUnit: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(4) }
    public var costUnitDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(5) }
    public var customerItemCode: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(6) }
    public var deliveryDate: Property<SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(7) }
    public var description: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(8) }
    public var discount: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(9) }
    public var division: Property<SalesInvoice.SalesInvoiceLine, Int32?> { Property(10) }
    public var employee: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(11) }
    public var employeeFullName: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(12) }
    public var endTime: Property<SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(13) }
    public var extraDutyAmountFC: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(14) }
    public var extraDutyPercentage: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(15) }
    public var glAccount: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(16) }
    public var glAccountDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(17) }
    public var id: Property<SalesInvoice.SalesInvoiceLine, UUID> { Property(18) }
    public var invoiceID: Property<SalesInvoice.SalesInvoiceLine, UUID> { Property(19) }
    public var item: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(20) }
    public var itemDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(21) }
    public var itemCode: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(22) }
    public var lineNumber: Property<SalesInvoice.SalesInvoiceLine, Int32?> { Property(23) }
    public var netPrice: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(24) }
    public var notes: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(25) }
    public var pricelist: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(26) }
    public var pricelistDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(27) }
    public var project: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(28) }
    public var projectDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(29) }
    public var projectWBS: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(30) }
    public var projectWBSDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(31) }
    public var quantity: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(32) }
    public var salesOrder: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(33) }
    public var salesOrderLine: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(34) }
    public var salesOrderLineNumber: Property<SalesInvoice.SalesInvoiceLine, Int32?> { Property(35) }
    public var salesOrderNumber: Property<SalesInvoice.SalesInvoiceLine, Int32?> { Property(36) }
    public var startTime: Property<SalesInvoice.SalesInvoiceLine, LocalDateTime?> { Property(37) }
    public var subscription: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(38) }
    public var subscriptionDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(39) }
    public var unitCode: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(40) }
    public var unitDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(41) }
    public var unitPrice: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(42) }
    public var taxSchedule: Property<SalesInvoice.SalesInvoiceLine, UUID?> { Property(43) }
    public var taxScheduleCode: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(44) }
    public var taxScheduleDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(45) }
    public var vatAmountFC: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(46) }
    public var vatAmountDC: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(47) }
    public var vatCode: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(48) }
    public var vatCodeDescription: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(49) }
    public var vatPercentage: Property<SalesInvoice.SalesInvoiceLine, Decimal?> { Property(50) }
    public var customField: Property<SalesInvoice.SalesInvoiceLine, String?> { Property(51) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountFC: WritableProperty<Decimal> { WritableProperty(1) }
    public var costCenter: WritableProperty<String> { WritableProperty(2) }
    public var costUnit: WritableProperty<String> { WritableProperty(4) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var discount: WritableProperty<Decimal> { WritableProperty(9) }
    public var employee: WritableProperty<UUID> { WritableProperty(11) }
    public var endTime: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var extraDutyAmountFC: WritableProperty<Decimal> { WritableProperty(14) }
    public var extraDutyPercentage: WritableProperty<Decimal> { WritableProperty(15) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(16) }
    public var id: WritableProperty<UUID> { WritableProperty(18) }
    public var invoiceID: WritableProperty<UUID> { WritableProperty(19) }
    public var item: WritableProperty<UUID> { WritableProperty(20) }
    public var netPrice: WritableProperty<Decimal> { WritableProperty(24) }
    public var notes: WritableProperty<String> { WritableProperty(25) }
    public var pricelist: WritableProperty<UUID> { WritableProperty(26) }
    public var project: WritableProperty<UUID> { WritableProperty(28) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(30) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(32) }
    public var startTime: WritableProperty<LocalDateTime> { WritableProperty(37) }
    public var unitCode: WritableProperty<String> { WritableProperty(40) }
    public var unitPrice: WritableProperty<Decimal> { WritableProperty(42) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(43) }
    public var vatAmountFC: WritableProperty<Decimal> { WritableProperty(46) }
    public var vatAmountDC: WritableProperty<Decimal> { WritableProperty(47) }
    public var vatCode: WritableProperty<String> { WritableProperty(48) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(50) }
  }
}
