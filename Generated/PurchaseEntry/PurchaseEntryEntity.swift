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
    public var batchNumber: Int32? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 6] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[ifPresent: 7] }

    /// `SupplierName` · Edm.String · read-only
    public var supplierName: String? { row[ifPresent: 8] }

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

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[ifPresent: 22] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 23] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[24] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 25] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 26] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 27] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 28] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 29] }

    /// `PaymentConditionPaymentMethod` · Edm.String · read-only
    public var paymentConditionPaymentMethod: PaymentMethod? { row[ifPresent: 30] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 31] }

    /// `ProcessNumber` · Edm.Int32
    public var processNumber: Int32? { row[ifPresent: 32] }

    /// `Rate` · Edm.Double
    public var rate: Decimal? { row[ifPresent: 33] }

    /// `ReportingYear` · Edm.Int16
    public var reportingYear: Int16? { row[ifPresent: 34] }

    /// `ReportingPeriod` · Edm.Int16
    public var reportingPeriod: Int16? { row[ifPresent: 35] }

    /// `Reversal` · Edm.Boolean
    public var reversal: Bool? { row[ifPresent: 36] }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[ifPresent: 37] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 38] }

    /// `Type` · Edm.Int32 · read-only
    public var type: PurchaseEntryType { row[39] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 40] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[ifPresent: 41] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 42] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 43] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 44] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var batchNumber: WritableProperty<Int32> { WritableProperty(2) }
    public var currency: WritableProperty<String> { WritableProperty(6) }
    public var supplier: WritableProperty<UUID> { WritableProperty(7) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var entryDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var entryID: WritableProperty<UUID> { WritableProperty(16) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(17) }
    public var externalLinkReference: WritableProperty<String> { WritableProperty(19) }
    public var gAccountAmountFC: WritableProperty<Decimal> { WritableProperty(20) }
    public var invoiceNumber: WritableProperty<Int32> { WritableProperty(21) }
    public var journal: WritableProperty<String> { WritableProperty(22) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(27) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(28) }
    public var paymentReference: WritableProperty<String> { WritableProperty(31) }
    public var processNumber: WritableProperty<Int32> { WritableProperty(32) }
    public var rate: WritableProperty<Decimal> { WritableProperty(33) }
    public var reportingYear: WritableProperty<Int16> { WritableProperty(34) }
    public var reportingPeriod: WritableProperty<Int16> { WritableProperty(35) }
    public var reversal: WritableProperty<Bool> { WritableProperty(36) }
    public var vatAmountFC: WritableProperty<Decimal> { WritableProperty(42) }
    public var yourRef: WritableProperty<String> { WritableProperty(43) }
    public var purchaseEntryLines: WritableProperty<[Changes<PurchaseEntry.PurchaseEntryLine>]> { WritableProperty(45) }
  }
}
