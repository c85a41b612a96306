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
    public var amountDC: Decimal? { row[0] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[4] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[5] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[6] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[7] }

    /// `Description` · Edm.String
    public var description: String? { row[8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[11] }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[12] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[13] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[14] }

    /// `ExtraDutyPercentage` · Edm.Double
    public var extraDutyPercentage: Decimal? { row[15] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[16] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[17] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[18] }

    /// `InvoiceID` · Edm.Guid · required on create
    public var invoiceID: UUID { row[19] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[20] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[21] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[22] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[23] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[24] }

    /// `Notes` · Edm.String
    public var notes: String? { row[25] }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[26] }

    /// `PricelistDescription` · Edm.String · read-only
    public var pricelistDescription: String? { row[27] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[28] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[29] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[30] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[31] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[32] }

    /// `SalesOrder` · Edm.Guid · read-only
    public var salesOrder: UUID? { row[33] }

    /// `SalesOrderLine` · Edm.Guid · read-only
    public var salesOrderLine: UUID? { row[34] }

    /// `SalesOrderLineNumber` · Edm.Int32 · read-only
    public var salesOrderLineNumber: Int32? { row[35] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[36] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[37] }

    /// `Subscription` · Edm.Guid · read-only
    public var subscription: UUID? { row[38] }

    /// `SubscriptionDescription` · Edm.String · read-only
    public var subscriptionDescription: String? { row[39] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[40] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[41] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[42] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[43] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[44] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[45] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[46] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[47] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[48] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[49] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[50] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[51] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesInvoice.SalesInvoiceLine>()
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
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var deliveryDate: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var discount: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var employee: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var endTime: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var extraDutyAmountFC: Decimal? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var extraDutyPercentage: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var glAccount: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var id: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var invoiceID: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var item: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var netPrice: Decimal? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var notes: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var pricelist: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var project: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var startTime: LocalDateTime? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var unitCode: String? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var unitPrice: Decimal? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var vatAmountFC: Decimal? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var vatAmountDC: Decimal? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var vatCode: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var vatPercentage: Decimal? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
  }
}
