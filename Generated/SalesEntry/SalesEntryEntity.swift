// exact-online-generator 0.1.0 · services/salesentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesEntry {
  /// A sales invoice booked directly in the ledger.
  ///
  /// `salesentry/SalesEntries` · read, create, update, delete · 60 rows a page · webhook topic `SalesEntries`
  /// · permission "Financial accounting"
  nonisolated public struct SalesEntryEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[1] }

    /// `BatchNumber` · Edm.Int32
    public var batchNumber: Int32? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 6] }

    /// `Customer` · Edm.Guid · required on create
    public var customer: UUID? { row[ifPresent: 7] }

    /// `CustomerName` · Edm.String · read-only
    public var customerName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 12] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 13] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 14] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 15] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[16] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 17] }

    /// `ExternalLinkDescription` · Edm.String · read-only
    public var externalLinkDescription: String? { row[ifPresent: 18] }

    /// `ExternalLinkReference` · Edm.String
    public var externalLinkReference: String? { row[ifPresent: 19] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[ifPresent: 20] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 21] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 22] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[ifPresent: 23] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 24] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[25] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 28] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 29] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 30] }

    /// `PaymentConditionPaymentMethod` · Edm.String · read-only
    public var paymentConditionPaymentMethod: PaymentMethod? { row[ifPresent: 31] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 32] }

    /// `ProcessNumber` · Edm.Int32
    public var processNumber: Int32? { row[ifPresent: 33] }

    /// `Rate` · Edm.Double
    public var rate: Decimal? { row[ifPresent: 34] }

    /// `ReportingYear` · Edm.Int16
    public var reportingYear: Int16? { row[ifPresent: 35] }

    /// `ReportingPeriod` · Edm.Int16
    public var reportingPeriod: Int16? { row[ifPresent: 36] }

    /// `Reversal` · Edm.Boolean
    public var reversal: Bool { row[37] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[ifPresent: 38] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 39] }

    /// `Type` · Edm.Int32 · read-only
    public var type: SalesEntryType { row[40] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 41] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[ifPresent: 42] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 43] }

    /// `WithholdingTaxAmountDC` · Edm.Double
    public var withholdingTaxAmountDC: Decimal? { row[ifPresent: 44] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[ifPresent: 45] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[ifPresent: 46] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 47] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 48] }

    /// `SalesEntryLines` · expand with `expanding { $0.salesEntryLines }`
    public var salesEntryLines: Expanded<SalesEntry.SalesEntryLine> { row[49] }

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
      """,
      related: { [SalesEntry.SalesEntryLine.table] })
  }
}

nonisolated extension SalesEntry.SalesEntryEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesEntry.SalesEntryEntity, Decimal> { Property(0) }
    public var amountFC: Property<SalesEntry.SalesEntryEntity, Decimal> { Property(1) }
    public var batchNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(2) }
    public var created: Property<SalesEntry.SalesEntryEntity, LocalDateTime> { Property(3) }
    public var creator: Property<SalesEntry.SalesEntryEntity, UUID?> { Property(4) }
    public var creatorFullName: Property<SalesEntry.SalesEntryEntity, String?> { Property(5) }
    public var currency: Property<SalesEntry.SalesEntryEntity, String?> { Property(6) }
    public var customer: Property<SalesEntry.SalesEntryEntity, UUID?> { Property(7) }
    public var customerName: Property<SalesEntry.SalesEntryEntity, String?> { Property(8) }
    public var description: Property<SalesEntry.SalesEntryEntity, String?> { Property(9) }
    public var division: Property<SalesEntry.SalesEntryEntity, Int32> { Property(10) }
    public var document: Property<SalesEntry.SalesEntryEntity, UUID?> { Property(11) }
    public var documentNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(12) }
    public var documentSubject: Property<SalesEntry.SalesEntryEntity, String?> { Property(13) }
    public var dueDate: Property<SalesEntry.SalesEntryEntity, LocalDateTime?> { Property(14) }
    public var entryDate: Property<SalesEntry.SalesEntryEntity, LocalDateTime?> { Property(15) }
    public var entryID: Property<SalesEntry.SalesEntryEntity, UUID> { Property(16) }
    public var entryNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(17) }
    public var externalLinkDescription: Property<SalesEntry.SalesEntryEntity, String?> { Property(18) }
    public var externalLinkReference: Property<SalesEntry.SalesEntryEntity, String?> { Property(19) }
    public var gAccountAmountFC: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(20) }
    public var invoiceNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(21) }
    public var isExtraDuty: Property<SalesEntry.SalesEntryEntity, Bool?> { Property(22) }
    public var journal: Property<SalesEntry.SalesEntryEntity, String?> { Property(23) }
    public var journalDescription: Property<SalesEntry.SalesEntryEntity, String?> { Property(24) }
    public var modified: Property<SalesEntry.SalesEntryEntity, LocalDateTime> { Property(25) }
    public var modifier: Property<SalesEntry.SalesEntryEntity, UUID?> { Property(26) }
    public var modifierFullName: Property<SalesEntry.SalesEntryEntity, String?> { Property(27) }
    public var orderNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(28) }
    public var paymentCondition: Property<SalesEntry.SalesEntryEntity, String?> { Property(29) }
    public var paymentConditionDescription: Property<SalesEntry.SalesEntryEntity, String?> { Property(30) }
    public var paymentConditionPaymentMethod: Property<SalesEntry.SalesEntryEntity, PaymentMethod?> { Property(31) }
    public var paymentReference: Property<SalesEntry.SalesEntryEntity, String?> { Property(32) }
    public var processNumber: Property<SalesEntry.SalesEntryEntity, Int32?> { Property(33) }
    public var rate: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(34) }
    public var reportingYear: Property<SalesEntry.SalesEntryEntity, Int16?> { Property(35) }
    public var reportingPeriod: Property<SalesEntry.SalesEntryEntity, Int16?> { Property(36) }
    public var reversal: Property<SalesEntry.SalesEntryEntity, Bool> { Property(37) }
    public var status: Property<SalesEntry.SalesEntryEntity, FinancialEntryStatus?> { Property(38) }
    public var statusDescription: Property<SalesEntry.SalesEntryEntity, String?> { Property(39) }
    public var type: Property<SalesEntry.SalesEntryEntity, SalesEntryType> { Property(40) }
    public var typeDescription: Property<SalesEntry.SalesEntryEntity, String?> { Property(41) }
    public var vatAmountDC: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(42) }
    public var vatAmountFC: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(43) }
    public var withholdingTaxAmountDC: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(44) }
    public var withholdingTaxBaseAmount: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(45) }
    public var withholdingTaxPercentage: Property<SalesEntry.SalesEntryEntity, Decimal?> { Property(46) }
    public var yourRef: Property<SalesEntry.SalesEntryEntity, String?> { Property(47) }
    public var customField: Property<SalesEntry.SalesEntryEntity, String?> { Property(48) }
    public var salesEntryLines: Navigation<SalesEntry.SalesEntryEntity, SalesEntry.SalesEntryLine> { Navigation(49) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var batchNumber: WritableProperty<Int32> { WritableProperty(2) }
    public var currency: WritableProperty<String> { WritableProperty(6) }
    public var customer: WritableProperty<UUID> { WritableProperty(7) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var entryDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var entryID: WritableProperty<UUID> { WritableProperty(16) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(17) }
    public var externalLinkReference: WritableProperty<String> { WritableProperty(19) }
    public var gAccountAmountFC: WritableProperty<Decimal> { WritableProperty(20) }
    public var invoiceNumber: WritableProperty<Int32> { WritableProperty(21) }
    public var isExtraDuty: WritableProperty<Bool> { WritableProperty(22) }
    public var journal: WritableProperty<String> { WritableProperty(23) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(28) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(29) }
    public var paymentReference: WritableProperty<String> { WritableProperty(32) }
    public var processNumber: WritableProperty<Int32> { WritableProperty(33) }
    public var rate: WritableProperty<Decimal> { WritableProperty(34) }
    public var reportingYear: WritableProperty<Int16> { WritableProperty(35) }
    public var reportingPeriod: WritableProperty<Int16> { WritableProperty(36) }
    public var reversal: WritableProperty<Bool> { WritableProperty(37) }
    public var vatAmountFC: WritableProperty<Decimal> { WritableProperty(43) }
    public var withholdingTaxAmountDC: WritableProperty<Decimal> { WritableProperty(44) }
    public var withholdingTaxBaseAmount: WritableProperty<Decimal> { WritableProperty(45) }
    public var withholdingTaxPercentage: WritableProperty<Decimal> { WritableProperty(46) }
    public var yourRef: WritableProperty<String> { WritableProperty(47) }
    public var salesEntryLines: WritableProperty<[Changes<SalesEntry.SalesEntryLine>]> { WritableProperty(49) }
  }
}
