// exact-online-generator 0.1.0 · for runtime 1 · services/salesentry.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/salesentry`
nonisolated public struct SalesEntry: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesEntries` · read, create, update, delete · 60 rows a page · webhook topic `SalesEntries`
  /// · permission "Financial accounting"
  public var salesEntries: EntitySet<SalesEntry.SalesEntryEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesEntries") }

  /// `SalesEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  public var salesEntryLines: EntitySet<SalesEntry.SalesEntryLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesEntryLines") }

  /// `CreditedSalesInvoices`
  public var creditedSalesInvoices: EntitySet<SalesEntry.CreditedSalesInvoice, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CreditedSalesInvoices") }
}

nonisolated extension SalesEntry {
  /// `salesentry/CreditedSalesInvoices`
  nonisolated public struct CreditedSalesInvoice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      EntryID        Guid!     key create update
      InvoiceDate    DateTime  create update
      Description    String    create update
      FilterOptions  Int32     create update
      TargetEntryID  Guid      create update
      """)
  }
}

nonisolated extension SalesEntry.CreditedSalesInvoice {
  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[0] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(0) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(1) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }

  /// `FilterOptions` · Edm.Int32
  public var filterOptions: Int32? { row.int32(3) }
  /// `FilterOptions` in queries and change sets.
  public static var filterOptions: WritableProperty<Self, Int32?> { .init(3) }

  /// `TargetEntryID` · Edm.Guid
  public var targetEntryID: UUID? { row.guid(4) }
  /// `TargetEntryID` in queries and change sets.
  public static var targetEntryID: WritableProperty<Self, UUID?> { .init(4) }
}

nonisolated extension SalesEntry {
  /// A sales invoice booked directly in the ledger.
  ///
  /// `salesentry/SalesEntries` · read, create, update, delete · 60 rows a page · webhook topic `SalesEntries`
  /// · permission "Financial accounting"
  nonisolated public struct SalesEntryEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                       Double!
      AmountFC                       Double!
      BatchNumber                    Int32                       create update
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String                      create update
      Customer                       Guid                        create! update
      CustomerName                   String
      Description                    String                      create update
      Division                       Int32!
      Document                       Guid                        create update
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime                    create update
      EntryDate                      DateTime                    create update
      EntryID                        Guid!                       key create update
      EntryNumber                    Int32                       create update
      ExternalLinkDescription        String
      ExternalLinkReference          String                      create update
      GAccountAmountFC               Double                      create update
      InvoiceNumber                  Int32                       create update
      IsExtraDuty                    Boolean                     create update
      Journal                        String                      create! update
      JournalDescription             String
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32                       create update
      PaymentCondition               String                      create update
      PaymentConditionDescription    String
      PaymentConditionPaymentMethod  String
      PaymentReference               String                      create update
      ProcessNumber                  Int32                       create update
      Rate                           Double                      create update
      ReportingYear                  Int16                       create update
      ReportingPeriod                Int16                       create update
      Reversal                       Boolean!                    create update
      Status                         Int16
      StatusDescription              String
      Type                           Int32!
      TypeDescription                String
      VATAmountDC                    Double
      VATAmountFC                    Double                      create update
      WithholdingTaxAmountDC         Double                      create update
      WithholdingTaxBaseAmount       Double                      create update
      WithholdingTaxPercentage       Double                      create update
      YourRef                        String                      create update
      CustomField                    String
      SalesEntryLines                SalesEntry.SalesEntryLine*  create!
      """, related: { [SalesEntry.SalesEntryLine.table] })
  }
}

nonisolated extension SalesEntry.SalesEntryEntity {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(1) }

  /// `BatchNumber` · Edm.Int32
  public var batchNumber: Int32? { row.int32(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: WritableProperty<Self, Int32?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(6) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(6) }

  /// `Customer` · Edm.Guid · required on create
  public var customer: UUID? { row.guid(7) }
  /// `Customer` in queries and change sets.
  public static var customer: WritableProperty<Self, UUID?> { .init(7) }

  /// `CustomerName` · Edm.String · read-only
  public var customerName: String? { row.string(8) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[10] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(12) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(12) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(13) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(13) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(14) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(15) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[16] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(16) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(17) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(17) }

  /// `ExternalLinkDescription` · Edm.String · read-only
  public var externalLinkDescription: String? { row.string(18) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: Property<Self, String?> { .init(18) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(19) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: WritableProperty<Self, String?> { .init(19) }

  /// `GAccountAmountFC` · Edm.Double
  public var gAccountAmountFC: Decimal? { row.decimal(20) }
  /// `GAccountAmountFC` in queries and change sets.
  public static var gAccountAmountFC: WritableProperty<Self, Decimal?> { .init(20) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(21) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: WritableProperty<Self, Int32?> { .init(21) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(22) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: WritableProperty<Self, Bool?> { .init(22) }

  /// `Journal` · Edm.String · required on create
  public var journal: String? { row.string(23) }
  /// `Journal` in queries and change sets.
  public static var journal: WritableProperty<Self, String?> { .init(23) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(24) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(24) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[25] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(25) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(26) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(26) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(27) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(27) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(28) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32?> { .init(28) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(29) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(29) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(30) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(30) }

  /// `PaymentConditionPaymentMethod` · Edm.String · read-only
  public var paymentConditionPaymentMethod: PaymentMethod? { row[ifPresent: 31] }
  /// `PaymentConditionPaymentMethod` in queries and change sets.
  public static var paymentConditionPaymentMethod: Property<Self, PaymentMethod?> { .init(31) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(32) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(32) }

  /// `ProcessNumber` · Edm.Int32
  public var processNumber: Int32? { row.int32(33) }
  /// `ProcessNumber` in queries and change sets.
  public static var processNumber: WritableProperty<Self, Int32?> { .init(33) }

  /// `Rate` · Edm.Double
  public var rate: Decimal? { row.decimal(34) }
  /// `Rate` in queries and change sets.
  public static var rate: WritableProperty<Self, Decimal?> { .init(34) }

  /// `ReportingYear` · Edm.Int16
  public var reportingYear: Int16? { row[ifPresent: 35] }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: WritableProperty<Self, Int16?> { .init(35) }

  /// `ReportingPeriod` · Edm.Int16
  public var reportingPeriod: Int16? { row[ifPresent: 36] }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: WritableProperty<Self, Int16?> { .init(36) }

  /// `Reversal` · Edm.Boolean
  public var reversal: Bool { row[37] }
  /// `Reversal` in queries and change sets.
  public static var reversal: WritableProperty<Self, Bool> { .init(37) }

  /// `Status` · Edm.Int16 · read-only
  public var status: FinancialEntryStatus? { row[ifPresent: 38] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(38) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(39) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(39) }

  /// `Type` · Edm.Int32 · read-only
  public var type: SalesEntryType { row[40] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, SalesEntryType> { .init(40) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(41) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(41) }

  /// `VATAmountDC` · Edm.Double · read-only
  public var vatAmountDC: Decimal? { row.decimal(42) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(42) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(43) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(43) }

  /// `WithholdingTaxAmountDC` · Edm.Double
  public var withholdingTaxAmountDC: Decimal? { row.decimal(44) }
  /// `WithholdingTaxAmountDC` in queries and change sets.
  public static var withholdingTaxAmountDC: WritableProperty<Self, Decimal?> { .init(44) }

  /// `WithholdingTaxBaseAmount` · Edm.Double
  public var withholdingTaxBaseAmount: Decimal? { row.decimal(45) }
  /// `WithholdingTaxBaseAmount` in queries and change sets.
  public static var withholdingTaxBaseAmount: WritableProperty<Self, Decimal?> { .init(45) }

  /// `WithholdingTaxPercentage` · Edm.Double
  public var withholdingTaxPercentage: Decimal? { row.decimal(46) }
  /// `WithholdingTaxPercentage` in queries and change sets.
  public static var withholdingTaxPercentage: WritableProperty<Self, Decimal?> { .init(46) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(47) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(47) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(48) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(48) }

  /// `SalesEntryLines` · expand with `expanding { $0.salesEntryLines }`
  public var salesEntryLines: Expanded<SalesEntry.SalesEntryLine> { row[49] }
  /// `SalesEntryLines` in queries and change sets.
  public static var salesEntryLines: WritableNavigation<Self, SalesEntry.SalesEntryLine, [Changes<SalesEntry.SalesEntryLine>]> { .init(49) }
}

nonisolated extension SalesEntry {
  /// One ledger line of a sales entry.
  ///
  /// `salesentry/SalesEntryLines` · read, create, update, delete · 60 rows a page · permission "Financial accounting"
  nonisolated public struct SalesEntryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                   Double!
      AmountFC                   Double!   create! update
      Asset                      Guid      create update
      AssetDescription           String
      CostCenter                 String    create update
      CostCenterDescription      String
      CostUnit                   String    create update
      CostUnitDescription        String
      Description                String    create update
      Division                   Int32!
      ExtraDutyAmountFC          Double    create update
      ExtraDutyPercentage        Double    create update
      From                       DateTime  create update
      GLAccount                  Guid      create! update
      GLAccountCode              String
      GLAccountDescription       String
      ID                         Guid!     key create update
      IntraStatArea              String    create update
      IntraStatCountry           String    create update
      IntraStatDeliveryTerm      String    create update
      IntraStatTransactionA      String    create update
      IntraStatTransactionB      String    create update
      IntraStatTransportMethod   String    create update
      EntryID                    Guid!     create! update
      LineNumber                 Int32
      Notes                      String    create update
      Project                    Guid      create update
      ProjectDescription         String
      ProjectWBS                 Guid      create update
      ProjectWBSDescription      String
      Quantity                   Double    create update
      SerialNumber               String    create update
      Subscription               Guid      create update
      StatisticalNumber          String    create update
      StatisticalNetWeight       Double    create update
      StatisticalValue           Double    create update
      StatisticalQuantity        Double    create update
      SubscriptionDescription    String
      TaxSchedule                Guid      create update
      To                         DateTime  create update
      TrackingNumber             Guid      create update
      TrackingNumberDescription  String
      Type                       Int32
      VATAmountDC                Double
      VATAmountFC                Double    create update
      VATBaseAmountDC            Double    create update
      VATBaseAmountFC            Double    create update
      VATCode                    String    create update
      VATCodeDescription         String
      CustomField                String
      VATPercentage              Double    create update
      """)
  }
}

nonisolated extension SalesEntry.SalesEntryLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · required on create
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(1) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(2) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(2) }

  /// `AssetDescription` · Edm.String · read-only
  public var assetDescription: String? { row.string(3) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(3) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(4) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(4) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(5) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(9) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(10) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: WritableProperty<Self, Decimal?> { .init(10) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(11) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: WritableProperty<Self, Decimal?> { .init(11) }

  /// `From` · Edm.DateTime
  public var from: LocalDateTime? { row.dateTime(12) }
  /// `From` in queries and change sets.
  public static var from: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(13) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(13) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(14) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(14) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(15) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(16) }

  /// `IntraStatArea` · Edm.String
  public var intraStatArea: String? { row.string(17) }
  /// `IntraStatArea` in queries and change sets.
  public static var intraStatArea: WritableProperty<Self, String?> { .init(17) }

  /// `IntraStatCountry` · Edm.String
  public var intraStatCountry: String? { row.string(18) }
  /// `IntraStatCountry` in queries and change sets.
  public static var intraStatCountry: WritableProperty<Self, String?> { .init(18) }

  /// `IntraStatDeliveryTerm` · Edm.String
  public var intraStatDeliveryTerm: String? { row.string(19) }
  /// `IntraStatDeliveryTerm` in queries and change sets.
  public static var intraStatDeliveryTerm: WritableProperty<Self, String?> { .init(19) }

  /// `IntraStatTransactionA` · Edm.String
  public var intraStatTransactionA: String? { row.string(20) }
  /// `IntraStatTransactionA` in queries and change sets.
  public static var intraStatTransactionA: WritableProperty<Self, String?> { .init(20) }

  /// `IntraStatTransactionB` · Edm.String
  public var intraStatTransactionB: String? { row.string(21) }
  /// `IntraStatTransactionB` in queries and change sets.
  public static var intraStatTransactionB: WritableProperty<Self, String?> { .init(21) }

  /// `IntraStatTransportMethod` · Edm.String
  public var intraStatTransportMethod: String? { row.string(22) }
  /// `IntraStatTransportMethod` in queries and change sets.
  public static var intraStatTransportMethod: WritableProperty<Self, String?> { .init(22) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID { row[23] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(23) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(24) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(25) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(26) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(26) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(27) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(27) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(28) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(28) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(29) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(29) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(30) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(30) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(31) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: WritableProperty<Self, String?> { .init(31) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(32) }
  /// `Subscription` in queries and change sets.
  public static var subscription: WritableProperty<Self, UUID?> { .init(32) }

  /// `StatisticalNumber` · Edm.String
  public var statisticalNumber: String? { row.string(33) }
  /// `StatisticalNumber` in queries and change sets.
  public static var statisticalNumber: WritableProperty<Self, String?> { .init(33) }

  /// `StatisticalNetWeight` · Edm.Double
  public var statisticalNetWeight: Decimal? { row.decimal(34) }
  /// `StatisticalNetWeight` in queries and change sets.
  public static var statisticalNetWeight: WritableProperty<Self, Decimal?> { .init(34) }

  /// `StatisticalValue` · Edm.Double
  public var statisticalValue: Decimal? { row.decimal(35) }
  /// `StatisticalValue` in queries and change sets.
  public static var statisticalValue: WritableProperty<Self, Decimal?> { .init(35) }

  /// `StatisticalQuantity` · Edm.Double
  public var statisticalQuantity: Decimal? { row.decimal(36) }
  /// `StatisticalQuantity` in queries and change sets.
  public static var statisticalQuantity: WritableProperty<Self, Decimal?> { .init(36) }

  /// `SubscriptionDescription` · Edm.String · read-only
  public var subscriptionDescription: String? { row.string(37) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(37) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(38) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(38) }

  /// `To` · Edm.DateTime
  public var to: LocalDateTime? { row.dateTime(39) }
  /// `To` in queries and change sets.
  public static var to: WritableProperty<Self, LocalDateTime?> { .init(39) }

  /// `TrackingNumber` · Edm.Guid
  public var trackingNumber: UUID? { row.guid(40) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, UUID?> { .init(40) }

  /// `TrackingNumberDescription` · Edm.String · read-only
  public var trackingNumberDescription: String? { row.string(41) }
  /// `TrackingNumberDescription` in queries and change sets.
  public static var trackingNumberDescription: Property<Self, String?> { .init(41) }

  /// `Type` · Edm.Int32 · read-only
  public var type: SalesEntryType? { row[ifPresent: 42] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, SalesEntryType?> { .init(42) }

  /// `VATAmountDC` · Edm.Double · read-only
  public var vatAmountDC: Decimal? { row.decimal(43) }
  /// `VATAmountDC` in queries and change sets.
  public static var vatAmountDC: Property<Self, Decimal?> { .init(43) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(44) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: WritableProperty<Self, Decimal?> { .init(44) }

  /// `VATBaseAmountDC` · Edm.Double
  public var vatBaseAmountDC: Decimal? { row.decimal(45) }
  /// `VATBaseAmountDC` in queries and change sets.
  public static var vatBaseAmountDC: WritableProperty<Self, Decimal?> { .init(45) }

  /// `VATBaseAmountFC` · Edm.Double
  public var vatBaseAmountFC: Decimal? { row.decimal(46) }
  /// `VATBaseAmountFC` in queries and change sets.
  public static var vatBaseAmountFC: WritableProperty<Self, Decimal?> { .init(46) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(47) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(47) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(48) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(48) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(49) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(49) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(50) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(50) }
}
