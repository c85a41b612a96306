// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// An amount to pay to a supplier, with its payment progress.
  ///
  /// `cashflow/Payments` · read, update · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct Payment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid · read-only
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[ifPresent: 2] }

    /// `AccountBankAccountNumber` · Edm.String · read-only
    public var accountBankAccountNumber: String? { row[ifPresent: 3] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 4] }

    /// `AccountContact` · Edm.Guid · read-only
    public var accountContact: UUID? { row[ifPresent: 5] }

    /// `AccountContactName` · Edm.String · read-only
    public var accountContactName: String? { row[ifPresent: 6] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 7] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[8] }

    /// `AmountDiscountDC` · Edm.Double · read-only
    public var amountDiscountDC: Decimal { row[9] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[10] }

    /// `AmountDiscountFC` · Edm.Double · read-only
    public var amountDiscountFC: Decimal { row[11] }

    /// `BankAccountID` · Edm.Guid · read-only
    public var bankAccountID: UUID? { row[ifPresent: 12] }

    /// `BankAccountNumber` · Edm.String · read-only
    public var bankAccountNumber: String? { row[ifPresent: 13] }

    /// `CashflowTransactionBatchCode` · Edm.String · read-only
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 14] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[15] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 16] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 17] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 18] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 19] }

    /// `DiscountDueDate` · Edm.DateTime · read-only
    public var discountDueDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[21] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[ifPresent: 22] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 23] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 24] }

    /// `DueDate` · Edm.DateTime · read-only
    public var dueDate: LocalDateTime? { row[ifPresent: 25] }

    /// `EndDate` · Edm.DateTime · read-only
    public var endDate: LocalDateTime? { row[ifPresent: 26] }

    /// `EndPeriod` · Edm.Int16 · read-only
    public var endPeriod: Int16? { row[ifPresent: 27] }

    /// `EndYear` · Edm.Int16 · read-only
    public var endYear: Int16? { row[ifPresent: 28] }

    /// `EntryDate` · Edm.DateTime · read-only
    public var entryDate: LocalDateTime? { row[ifPresent: 29] }

    /// `EntryID` · Edm.Guid · read-only
    public var entryID: UUID? { row[ifPresent: 30] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 31] }

    /// `GLAccount` · Edm.Guid · read-only
    public var glAccount: UUID? { row[ifPresent: 32] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 33] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 34] }

    /// `InvoiceDate` · Edm.DateTime · read-only
    public var invoiceDate: LocalDateTime? { row[ifPresent: 35] }

    /// `InvoiceNumber` · Edm.Int32 · read-only
    public var invoiceNumber: Int32? { row[ifPresent: 36] }

    /// `IsBatchBooking` · Edm.Byte · read-only
    public var isBatchBooking: UInt8? { row[ifPresent: 37] }

    /// `Journal` · Edm.String · read-only
    public var journal: String? { row[ifPresent: 38] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 39] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[40] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 42] }

    /// `PaymentSelected` · Edm.DateTime · read-only
    public var paymentSelected: LocalDateTime? { row[ifPresent: 43] }

    /// `PaymentSelector` · Edm.Guid · read-only
    public var paymentSelector: UUID? { row[ifPresent: 44] }

    /// `PaymentSelectorFullName` · Edm.String · read-only
    public var paymentSelectorFullName: String? { row[ifPresent: 45] }

    /// `PaymentBatchNumber` · Edm.Int32 · read-only
    public var paymentBatchNumber: Int32? { row[ifPresent: 46] }

    /// `PaymentCondition` · Edm.String · read-only
    public var paymentCondition: String? { row[ifPresent: 47] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 48] }

    /// `PaymentDays` · Edm.Int32 · read-only
    public var paymentDays: Int32? { row[ifPresent: 49] }

    /// `PaymentDaysDiscount` · Edm.Int32 · read-only
    public var paymentDaysDiscount: Int32? { row[ifPresent: 50] }

    /// `PaymentDiscountPercentage` · Edm.Double · read-only
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 51] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 52] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 53] }

    /// `RateFC` · Edm.Double · read-only
    public var rateFC: Decimal? { row[ifPresent: 54] }

    /// `Source` · Edm.Int32 · read-only
    public var source: PaymentTermSource { row[55] }

    /// `Status` · Edm.Int16 · read-only
    public var status: PaymentTermStatus? { row[ifPresent: 56] }

    /// `TransactionAmountDC` · Edm.Double · read-only
    public var transactionAmountDC: Decimal { row[57] }

    /// `TransactionAmountFC` · Edm.Double · read-only
    public var transactionAmountFC: Decimal { row[58] }

    /// `TransactionDueDate` · Edm.DateTime · read-only
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 59] }

    /// `TransactionEntryID` · Edm.Guid · read-only
    public var transactionEntryID: UUID? { row[ifPresent: 60] }

    /// `TransactionID` · Edm.Guid · read-only
    public var transactionID: UUID? { row[ifPresent: 61] }

    /// `TransactionIsReversal` · Edm.Boolean · read-only
    public var transactionIsReversal: Bool { row[62] }

    /// `TransactionReportingPeriod` · Edm.Int16 · read-only
    public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }

    /// `TransactionReportingYear` · Edm.Int16 · read-only
    public var transactionReportingYear: Int16? { row[ifPresent: 64] }

    /// `TransactionStatus` · Edm.Int16 · read-only
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }

    /// `TransactionType` · Edm.Int32 · read-only
    public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }

    /// `YourRef` · Edm.String · read-only
    public var yourRef: String? { row[ifPresent: 67] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!      key update
      Account                       Guid
      AccountBankAccountID          Guid       update
      AccountBankAccountNumber      String
      AccountCode                   String
      AccountContact                Guid
      AccountContactName            String
      AccountName                   String
      AmountDC                      Double!
      AmountDiscountDC              Double!
      AmountFC                      Double!
      AmountDiscountFC              Double!
      BankAccountID                 Guid
      BankAccountNumber             String
      CashflowTransactionBatchCode  String
      Created                       DateTime!
      Creator                       Guid
      CreatorFullName               String
      Currency                      String
      Description                   String     update
      DiscountDueDate               DateTime
      Division                      Int32!
      Document                      Guid
      DocumentNumber                Int32
      DocumentSubject               String
      DueDate                       DateTime
      EndDate                       DateTime
      EndPeriod                     Int16
      EndYear                       Int16
      EntryDate                     DateTime
      EntryID                       Guid
      EntryNumber                   Int32
      GLAccount                     Guid
      GLAccountCode                 String
      GLAccountDescription          String
      InvoiceDate                   DateTime
      InvoiceNumber                 Int32
      IsBatchBooking                Byte
      Journal                       String
      JournalDescription            String
      Modified                      DateTime!
      Modifier                      Guid
      ModifierFullName              String
      PaymentSelected               DateTime
      PaymentSelector               Guid
      PaymentSelectorFullName       String
      PaymentBatchNumber            Int32
      PaymentCondition              String
      PaymentConditionDescription   String
      PaymentDays                   Int32
      PaymentDaysDiscount           Int32
      PaymentDiscountPercentage     Double
      PaymentMethod                 String     update
      PaymentReference              String     update
      RateFC                        Double
      Source                        Int32!
      Status                        Int16
      TransactionAmountDC           Double!
      TransactionAmountFC           Double!
      TransactionDueDate            DateTime
      TransactionEntryID            Guid
      TransactionID                 Guid
      TransactionIsReversal         Boolean!
      TransactionReportingPeriod    Int16
      TransactionReportingYear      Int16
      TransactionStatus             Int16
      TransactionType               Int32
      YourRef                       String
      """)
  }
}

nonisolated extension Cashflow.Payment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Cashflow.Payment, UUID> { Property(0) }
    public var account: Property<Cashflow.Payment, UUID?> { Property(1) }
    public var accountBankAccountID: Property<Cashflow.Payment, UUID?> { Property(2) }
    public var accountBankAccountNumber: Property<Cashflow.Payment, String?> { Property(3) }
    public var accountCode: Property<Cashflow.Payment, String?> { Property(4) }
    public var accountContact: Property<Cashflow.Payment, UUID?> { Property(5) }
    public var accountContactName: Property<Cashflow.Payment, String?> { Property(6) }
    public var accountName: Property<Cashflow.Payment, String?> { Property(7) }
    public var amountDC: Property<Cashflow.Payment, Decimal> { Property(8) }
    public var amountDiscountDC: Property<Cashflow.Payment, Decimal> { Property(9) }
    public var amountFC: Property<Cashflow.Payment, Decimal> { Property(10) }
    public var amountDiscountFC: Property<Cashflow.Payment, Decimal> { Property(11) }
    public var bankAccountID: Property<Cashflow.Payment, UUID?> { Property(12) }
    public var bankAccountNumber: Property<Cashflow.Payment, String?> { Property(13) }
    public var cashflowTransactionBatchCode: Property<Cashflow.Payment, String?> { Property(14) }
    public var created: Property<Cashflow.Payment, LocalDateTime> { Property(15) }
    public var creator: Property<Cashflow.Payment, UUID?> { Property(16) }
    public var creatorFullName: Property<Cashflow.Payment, String?> { Property(17) }
    public var currency: Property<Cashflow.Payment, String?> { Property(18) }
    public var description: Property<Cashflow.Payment, String?> { Property(19) }
    public var discountDueDate: Property<Cashflow.Payment, LocalDateTime?> { Property(20) }
    public var division: Property<Cashflow.Payment, Int32> { Property(21) }
    public var document: Property<Cashflow.Payment, UUID?> { Property(22) }
    public var documentNumber: Property<Cashflow.Payment, Int32?> { Property(23) }
    public var documentSubject: Property<Cashflow.Payment, String?> { Property(24) }
    public var dueDate: Property<Cashflow.Payment, LocalDateTime?> { Property(25) }
    public var endDate: Property<Cashflow.Payment, LocalDateTime?> { Property(26) }
    public var endPeriod: Property<Cashflow.Payment, Int16?> { Property(27) }
    public var endYear: Property<Cashflow.Payment, Int16?> { Property(28) }
    public var entryDate: Property<Cashflow.Payment, LocalDateTime?> { Property(29) }
    public var entryID: Property<Cashflow.Payment, UUID?> { Property(30) }
    public var entryNumber: Property<Cashflow.Payment, Int32?> { Property(31) }
    public var glAccount: Property<Cashflow.Payment, UUID?> { Property(32) }
    public var glAccountCode: Property<Cashflow.Payment, String?> { Property(33) }
    public var glAccountDescription: Property<Cashflow.Payment, String?> { Property(34) }
    public var invoiceDate: Property<Cashflow.Payment, LocalDateTime?> { Property(35) }
    public var invoiceNumber: Property<Cashflow.Payment, Int32?> { Property(36) }
    public var isBatchBooking: Property<Cashflow.Payment, UInt8?> { Property(37) }
    public var journal: Property<Cashflow.Payment, String?> { Property(38) }
    public var journalDescription: Property<Cashflow.Payment, String?> { Property(39) }
    public var modified: Property<Cashflow.Payment, LocalDateTime> { Property(40) }
    public var modifier: Property<Cashflow.Payment, UUID?> { Property(41) }
    public var modifierFullName: Property<Cashflow.Payment, String?> { Property(42) }
    public var paymentSelected: Property<Cashflow.Payment, LocalDateTime?> { Property(43) }
    public var paymentSelector: Property<Cashflow.Payment, UUID?> { Property(44) }
    public var paymentSelectorFullName: Property<Cashflow.Payment, String?> { Property(45) }
    public var paymentBatchNumber: Property<Cashflow.Payment, Int32?> { Property(46) }
    public var paymentCondition: Property<Cashflow.Payment, String?> { Property(47) }
    public var paymentConditionDescription: Property<Cashflow.Payment, String?> { Property(48) }
    public var paymentDays: Property<Cashflow.Payment, Int32?> { Property(49) }
    public var paymentDaysDiscount: Property<Cashflow.Payment, Int32?> { Property(50) }
    public var paymentDiscountPercentage: Property<Cashflow.Payment, Decimal?> { Property(51) }
    public var paymentMethod: Property<Cashflow.Payment, PaymentMethod?> { Property(52) }
    public var paymentReference: Property<Cashflow.Payment, String?> { Property(53) }
    public var rateFC: Property<Cashflow.Payment, Decimal?> { Property(54) }
    public var source: Property<Cashflow.Payment, PaymentTermSource> { Property(55) }
    public var status: Property<Cashflow.Payment, PaymentTermStatus?> { Property(56) }
    public var transactionAmountDC: Property<Cashflow.Payment, Decimal> { Property(57) }
    public var transactionAmountFC: Property<Cashflow.Payment, Decimal> { Property(58) }
    public var transactionDueDate: Property<Cashflow.Payment, LocalDateTime?> { Property(59) }
    public var transactionEntryID: Property<Cashflow.Payment, UUID?> { Property(60) }
    public var transactionID: Property<Cashflow.Payment, UUID?> { Property(61) }
    public var transactionIsReversal: Property<Cashflow.Payment, Bool> { Property(62) }
    public var transactionReportingPeriod: Property<Cashflow.Payment, Int16?> { Property(63) }
    public var transactionReportingYear: Property<Cashflow.Payment, Int16?> { Property(64) }
    public var transactionStatus: Property<Cashflow.Payment, FinancialEntryStatus?> { Property(65) }
    public var transactionType: Property<Cashflow.Payment, FinancialTransactionType?> { Property(66) }
    public var yourRef: Property<Cashflow.Payment, String?> { Property(67) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var accountBankAccountID: WritableProperty<UUID> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(19) }
    public var paymentMethod: WritableProperty<PaymentMethod> { WritableProperty(52) }
    public var paymentReference: WritableProperty<String> { WritableProperty(53) }
  }
}
