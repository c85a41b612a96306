// exact-online-generator 0.1.0 · services/purchaseentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseEntry {
  /// A purchase invoice booked directly in the ledger.
  ///
  /// `purchaseentry/PurchaseEntries` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseEntries`
  /// · permission "Financial accounting"
  nonisolated public struct PurchaseEntryEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[1] }

    /// `BatchNumber` · Edm.Int32
    public var batchNumber: Int32? { row[2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[5] }

    /// `Currency` · Edm.String
    public var currency: String? { row[6] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[7] }

    /// `SupplierName` · Edm.String · read-only
    public var supplierName: String? { row[8] }

    /// `Description` · Edm.String
    public var description: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[11] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[12] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[13] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[14] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[15] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[16] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[17] }

    /// `ExternalLinkDescription` · Edm.String · read-only
    public var externalLinkDescription: String? { row[18] }

    /// `ExternalLinkReference` · Edm.String
    public var externalLinkReference: String? { row[19] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[20] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[21] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[22] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[23] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[24] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[25] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[26] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[27] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[28] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[29] }

    /// `PaymentConditionPaymentMethod` · Edm.String · read-only
    public var paymentConditionPaymentMethod: PaymentMethod? { row[30] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[31] }

    /// `ProcessNumber` · Edm.Int32
    public var processNumber: Int32? { row[32] }

    /// `Rate` · Edm.Double
    public var rate: Decimal? { row[33] }

    /// `ReportingYear` · Edm.Int16
    public var reportingYear: Int16? { row[34] }

    /// `ReportingPeriod` · Edm.Int16
    public var reportingPeriod: Int16? { row[35] }

    /// `Reversal` · Edm.Boolean
    public var reversal: Bool? { row[36] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[37] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[38] }

    /// `Type` · Edm.Int32 · read-only
    public var type: PurchaseEntryType { row[39] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[40] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[41] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[42] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[43] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[44] }

    /// `PurchaseEntryLines` · expand with `expanding { $0.purchaseEntryLines }`
    public var purchaseEntryLines: Expanded<PurchaseEntry.PurchaseEntryLine> { row[45] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                       Double!
      AmountFC                       Double!
      BatchNumber                    Int32                             create update
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String                            create update
      Supplier                       Guid                              create! update
      SupplierName                   String
      Description                    String                            create update
      Division                       Int32!
      Document                       Guid                              create update
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime                          create update
      EntryDate                      DateTime                          create update
      EntryID                        Guid!                             key create update
      EntryNumber                    Int32                             create update
      ExternalLinkDescription        String
      ExternalLinkReference          String                            create update
      GAccountAmountFC               Double                            create update
      InvoiceNumber                  Int32                             create update
      Journal                        String                            create! update
      JournalDescription             String
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32                             create update
      PaymentCondition               String                            create update
      PaymentConditionDescription    String
      PaymentConditionPaymentMethod  String
      PaymentReference               String                            create update
      ProcessNumber                  Int32                             create update
      Rate                           Double                            create update
      ReportingYear                  Int16                             create update
      ReportingPeriod                Int16                             create update
      Reversal                       Boolean                           create update
      Status                         Int16
      StatusDescription              String
      Type                           Int32!
      TypeDescription                String
      VATAmountDC                    Double
      VATAmountFC                    Double                            create update
      YourRef                        String                            create update
      CustomField                    String
      PurchaseEntryLines             PurchaseEntry.PurchaseEntryLine*  create!
      """,
      related: { [PurchaseEntry.PurchaseEntryLine.table] })
  }
}

nonisolated extension PurchaseEntry.PurchaseEntryEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<PurchaseEntry.PurchaseEntryEntity, Decimal> { Property(0) }
    public var amountFC: Property<PurchaseEntry.PurchaseEntryEntity, Decimal> { Property(1) }
    public var batchNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(2) }
    public var created: Property<PurchaseEntry.PurchaseEntryEntity, LocalDateTime> { Property(3) }
    public var creator: Property<PurchaseEntry.PurchaseEntryEntity, UUID?> { Property(4) }
    public var creatorFullName: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(5) }
    public var currency: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(6) }
    public var supplier: Property<PurchaseEntry.PurchaseEntryEntity, UUID?> { Property(7) }
    public var supplierName: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(8) }
    public var description: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(9) }
    public var division: Property<PurchaseEntry.PurchaseEntryEntity, Int32> { Property(10) }
    public var document: Property<PurchaseEntry.PurchaseEntryEntity, UUID?> { Property(11) }
    public var documentNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(12) }
    public var documentSubject: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(13) }
    public var dueDate: Property<PurchaseEntry.PurchaseEntryEntity, LocalDateTime?> { Property(14) }
    public var entryDate: Property<PurchaseEntry.PurchaseEntryEntity, LocalDateTime?> { Property(15) }
    public var entryID: Property<PurchaseEntry.PurchaseEntryEntity, UUID> { Property(16) }
    public var entryNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(17) }
    public var externalLinkDescription: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(18) }
    public var externalLinkReference: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(19) }
    public var gAccountAmountFC: Property<PurchaseEntry.PurchaseEntryEntity, Decimal?> { Property(20) }
    public var invoiceNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(21) }
    public var journal: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(22) }
    public var journalDescription: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(23) }
    public var modified: Property<PurchaseEntry.PurchaseEntryEntity, LocalDateTime> { Property(24) }
    public var modifier: Property<PurchaseEntry.PurchaseEntryEntity, UUID?> { Property(25) }
    public var modifierFullName: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(26) }
    public var orderNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(27) }
    public var paymentCondition: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(28) }
    public var paymentConditionDescription: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(29) }
    public var paymentConditionPaymentMethod: Property<PurchaseEntry.PurchaseEntryEntity, PaymentMethod?> {
      Property(30)
    }
    public var paymentReference: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(31) }
    public var processNumber: Property<PurchaseEntry.PurchaseEntryEntity, Int32?> { Property(32) }
    public var rate: Property<PurchaseEntry.PurchaseEntryEntity, Decimal?> { Property(33) }
    public var reportingYear: Property<PurchaseEntry.PurchaseEntryEntity, Int16?> { Property(34) }
    public var reportingPeriod: Property<PurchaseEntry.PurchaseEntryEntity, Int16?> { Property(35) }
    public var reversal: Property<PurchaseEntry.PurchaseEntryEntity, Bool?> { Property(36) }
    public var status: Property<PurchaseEntry.PurchaseEntryEntity, FinancialEntryStatus?> { Property(37) }
    public var statusDescription: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(38) }
    public var type: Property<PurchaseEntry.PurchaseEntryEntity, PurchaseEntryType> { Property(39) }
    public var typeDescription: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(40) }
    public var vatAmountDC: Property<PurchaseEntry.PurchaseEntryEntity, Decimal?> { Property(41) }
    public var vatAmountFC: Property<PurchaseEntry.PurchaseEntryEntity, Decimal?> { Property(42) }
    public var yourRef: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(43) }
    public var customField: Property<PurchaseEntry.PurchaseEntryEntity, String?> { Property(44) }
    public var purchaseEntryLines: Navigation<PurchaseEntry.PurchaseEntryEntity, PurchaseEntry.PurchaseEntryLine> {
      Navigation(45)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<PurchaseEntry.PurchaseEntryEntity>()
    public init() {}
    public var batchNumber: Int32? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var currency: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var supplier: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var document: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var entryDate: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var entryID: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var entryNumber: Int32? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var externalLinkReference: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var gAccountAmountFC: Decimal? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var invoiceNumber: Int32? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var journal: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var orderNumber: Int32? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var paymentReference: String? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var processNumber: Int32? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var rate: Decimal? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var reportingYear: Int16? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var reportingPeriod: Int16? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var reversal: Bool? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var vatAmountFC: Decimal? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var yourRef: String? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var purchaseEntryLines: [PurchaseEntry.PurchaseEntryLine.Writable]? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
  }
}
