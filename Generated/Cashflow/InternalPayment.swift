// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/InternalPayments`
  nonisolated public struct InternalPayment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[ifPresent: 2] }

    /// `AccountBankAccountNumber` · Edm.String
    public var accountBankAccountNumber: String? { row[ifPresent: 3] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 4] }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 5] }

    /// `AccountContactName` · Edm.String
    public var accountContactName: String? { row[ifPresent: 6] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 7] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[8] }

    /// `AmountDiscountDC` · Edm.Double
    public var amountDiscountDC: Decimal { row[9] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[10] }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[11] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 12] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 13] }

    /// `CashflowTransactionBatchCode` · Edm.String
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 14] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[15] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 16] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 17] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 18] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 19] }

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[ifPresent: 20] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[21] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 22] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 23] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 24] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 25] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[ifPresent: 27] }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[ifPresent: 28] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 29] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 30] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 31] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 32] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 33] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 34] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 35] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 36] }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: UInt8? { row[ifPresent: 37] }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 38] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 39] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[40] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 42] }

    /// `PaymentSelected` · Edm.DateTime
    public var paymentSelected: LocalDateTime? { row[ifPresent: 43] }

    /// `PaymentSelector` · Edm.Guid
    public var paymentSelector: UUID? { row[ifPresent: 44] }

    /// `PaymentSelectorFullName` · Edm.String
    public var paymentSelectorFullName: String? { row[ifPresent: 45] }

    /// `PaymentBatchNumber` · Edm.Int32
    public var paymentBatchNumber: Int32? { row[ifPresent: 46] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 47] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 48] }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 49] }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 50] }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 51] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 52] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 53] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 54] }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[55] }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[ifPresent: 56] }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[57] }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[58] }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 59] }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 60] }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[ifPresent: 61] }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[62] }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[ifPresent: 64] }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 67] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!      key create update
      Account                       Guid       create update
      AccountBankAccountID          Guid       create update
      AccountBankAccountNumber      String     create update
      AccountCode                   String     create update
      AccountContact                Guid       create update
      AccountContactName            String     create update
      AccountName                   String     create update
      AmountDC                      Double!    create update
      AmountDiscountDC              Double!    create update
      AmountFC                      Double!    create update
      AmountDiscountFC              Double!    create update
      BankAccountID                 Guid       create update
      BankAccountNumber             String     create update
      CashflowTransactionBatchCode  String     create update
      Created                       DateTime!  create update
      Creator                       Guid       create update
      CreatorFullName               String     create update
      Currency                      String     create update
      Description                   String     create update
      DiscountDueDate               DateTime   create update
      Division                      Int32!     create update
      Document                      Guid       create update
      DocumentNumber                Int32      create update
      DocumentSubject               String     create update
      DueDate                       DateTime   create update
      EndDate                       DateTime   create update
      EndPeriod                     Int16      create update
      EndYear                       Int16      create update
      EntryDate                     DateTime   create update
      EntryID                       Guid       create update
      EntryNumber                   Int32      create update
      GLAccount                     Guid       create update
      GLAccountCode                 String     create update
      GLAccountDescription          String     create update
      InvoiceDate                   DateTime   create update
      InvoiceNumber                 Int32      create update
      IsBatchBooking                Byte       create update
      Journal                       String     create update
      JournalDescription            String     create update
      Modified                      DateTime!  create update
      Modifier                      Guid       create update
      ModifierFullName              String     create update
      PaymentSelected               DateTime   create update
      PaymentSelector               Guid       create update
      PaymentSelectorFullName       String     create update
      PaymentBatchNumber            Int32      create update
      PaymentCondition              String     create update
      PaymentConditionDescription   String     create update
      PaymentDays                   Int32      create update
      PaymentDaysDiscount           Int32      create update
      PaymentDiscountPercentage     Double     create update
      PaymentMethod                 String     create update
      PaymentReference              String     create update
      RateFC                        Double     create update
      Source                        Int32!     create update
      Status                        Int16      create update
      TransactionAmountDC           Double!    create update
      TransactionAmountFC           Double!    create update
      TransactionDueDate            DateTime   create update
      TransactionEntryID            Guid       create update
      TransactionID                 Guid       create update
      TransactionIsReversal         Boolean!   create update
      TransactionReportingPeriod    Int16      create update
      TransactionReportingYear      Int16      create update
      TransactionStatus             Int16      create update
      TransactionType               Int32      create update
      YourRef                       String     create update
      """)
  }
}

nonisolated extension Cashflow.InternalPayment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Cashflow.InternalPayment, UUID> { Property(0) }
    public var account: Property<Cashflow.InternalPayment, UUID?> { Property(1) }
    public var accountBankAccountID: Property<Cashflow.InternalPayment, UUID?> { Property(2) }
    public var accountBankAccountNumber: Property<Cashflow.InternalPayment, String?> { Property(3) }
    public var accountCode: Property<Cashflow.InternalPayment, String?> { Property(4) }
    public var accountContact: Property<Cashflow.InternalPayment, UUID?> { Property(5) }
    public var accountContactName: Property<Cashflow.InternalPayment, String?> { Property(6) }
    public var accountName: Property<Cashflow.InternalPayment, String?> { Property(7) }
    public var amountDC: Property<Cashflow.InternalPayment, Decimal> { Property(8) }
    public var amountDiscountDC: Property<Cashflow.InternalPayment, Decimal> { Property(9) }
    public var amountFC: Property<Cashflow.InternalPayment, Decimal> { Property(10) }
    public var amountDiscountFC: Property<Cashflow.InternalPayment, Decimal> { Property(11) }
    public var bankAccountID: Property<Cashflow.InternalPayment, UUID?> { Property(12) }
    public var bankAccountNumber: Property<Cashflow.InternalPayment, String?> { Property(13) }
    public var cashflowTransactionBatchCode: Property<Cashflow.InternalPayment, String?> { Property(14) }
    public var created: Property<Cashflow.InternalPayment, LocalDateTime> { Property(15) }
    public var creator: Property<Cashflow.InternalPayment, UUID?> { Property(16) }
    public var creatorFullName: Property<Cashflow.InternalPayment, String?> { Property(17) }
    public var currency: Property<Cashflow.InternalPayment, String?> { Property(18) }
    public var description: Property<Cashflow.InternalPayment, String?> { Property(19) }
    public var discountDueDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(20) }
    public var division: Property<Cashflow.InternalPayment, Int32> { Property(21) }
    public var document: Property<Cashflow.InternalPayment, UUID?> { Property(22) }
    public var documentNumber: Property<Cashflow.InternalPayment, Int32?> { Property(23) }
    public var documentSubject: Property<Cashflow.InternalPayment, String?> { Property(24) }
    public var dueDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(25) }
    public var endDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(26) }
    public var endPeriod: Property<Cashflow.InternalPayment, Int16?> { Property(27) }
    public var endYear: Property<Cashflow.InternalPayment, Int16?> { Property(28) }
    public var entryDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(29) }
    public var entryID: Property<Cashflow.InternalPayment, UUID?> { Property(30) }
    public var entryNumber: Property<Cashflow.InternalPayment, Int32?> { Property(31) }
    public var glAccount: Property<Cashflow.InternalPayment, UUID?> { Property(32) }
    public var glAccountCode: Property<Cashflow.InternalPayment, String?> { Property(33) }
    public var glAccountDescription: Property<Cashflow.InternalPayment, String?> { Property(34) }
    public var invoiceDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(35) }
    public var invoiceNumber: Property<Cashflow.InternalPayment, Int32?> { Property(36) }
    public var isBatchBooking: Property<Cashflow.InternalPayment, UInt8?> { Property(37) }
    public var journal: Property<Cashflow.InternalPayment, String?> { Property(38) }
    public var journalDescription: Property<Cashflow.InternalPayment, String?> { Property(39) }
    public var modified: Property<Cashflow.InternalPayment, LocalDateTime> { Property(40) }
    public var modifier: Property<Cashflow.InternalPayment, UUID?> { Property(41) }
    public var modifierFullName: Property<Cashflow.InternalPayment, String?> { Property(42) }
    public var paymentSelected: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(43) }
    public var paymentSelector: Property<Cashflow.InternalPayment, UUID?> { Property(44) }
    public var paymentSelectorFullName: Property<Cashflow.InternalPayment, String?> { Property(45) }
    public var paymentBatchNumber: Property<Cashflow.InternalPayment, Int32?> { Property(46) }
    public var paymentCondition: Property<Cashflow.InternalPayment, String?> { Property(47) }
    public var paymentConditionDescription: Property<Cashflow.InternalPayment, String?> { Property(48) }
    public var paymentDays: Property<Cashflow.InternalPayment, Int32?> { Property(49) }
    public var paymentDaysDiscount: Property<Cashflow.InternalPayment, Int32?> { Property(50) }
    public var paymentDiscountPercentage: Property<Cashflow.InternalPayment, Decimal?> { Property(51) }
    public var paymentMethod: Property<Cashflow.InternalPayment, PaymentMethod?> { Property(52) }
    public var paymentReference: Property<Cashflow.InternalPayment, String?> { Property(53) }
    public var rateFC: Property<Cashflow.InternalPayment, Decimal?> { Property(54) }
    public var source: Property<Cashflow.InternalPayment, PaymentTermSource> { Property(55) }
    public var status: Property<Cashflow.InternalPayment, PaymentTermStatus?> { Property(56) }
    public var transactionAmountDC: Property<Cashflow.InternalPayment, Decimal> { Property(57) }
    public var transactionAmountFC: Property<Cashflow.InternalPayment, Decimal> { Property(58) }
    public var transactionDueDate: Property<Cashflow.InternalPayment, LocalDateTime?> { Property(59) }
    public var transactionEntryID: Property<Cashflow.InternalPayment, UUID?> { Property(60) }
    public var transactionID: Property<Cashflow.InternalPayment, UUID?> { Property(61) }
    public var transactionIsReversal: Property<Cashflow.InternalPayment, Bool> { Property(62) }
    public var transactionReportingPeriod: Property<Cashflow.InternalPayment, Int16?> { Property(63) }
    public var transactionReportingYear: Property<Cashflow.InternalPayment, Int16?> { Property(64) }
    public var transactionStatus: Property<Cashflow.InternalPayment, FinancialEntryStatus?> { Property(65) }
    public var transactionType: Property<Cashflow.InternalPayment, FinancialTransactionType?> { Property(66) }
    public var yourRef: Property<Cashflow.InternalPayment, String?> { Property(67) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var accountBankAccountID: WritableProperty<UUID> { WritableProperty(2) }
    public var accountBankAccountNumber: WritableProperty<String> { WritableProperty(3) }
    public var accountCode: WritableProperty<String> { WritableProperty(4) }
    public var accountContact: WritableProperty<UUID> { WritableProperty(5) }
    public var accountContactName: WritableProperty<String> { WritableProperty(6) }
    public var accountName: WritableProperty<String> { WritableProperty(7) }
    public var amountDC: WritableProperty<Decimal> { WritableProperty(8) }
    public var amountDiscountDC: WritableProperty<Decimal> { WritableProperty(9) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(10) }
    public var amountDiscountFC: WritableProperty<Decimal> { WritableProperty(11) }
    public var bankAccountID: WritableProperty<UUID> { WritableProperty(12) }
    public var bankAccountNumber: WritableProperty<String> { WritableProperty(13) }
    public var cashflowTransactionBatchCode: WritableProperty<String> { WritableProperty(14) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var creator: WritableProperty<UUID> { WritableProperty(16) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(17) }
    public var currency: WritableProperty<String> { WritableProperty(18) }
    public var description: WritableProperty<String> { WritableProperty(19) }
    public var discountDueDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
    public var division: WritableProperty<Int32> { WritableProperty(21) }
    public var document: WritableProperty<UUID> { WritableProperty(22) }
    public var documentNumber: WritableProperty<Int32> { WritableProperty(23) }
    public var documentSubject: WritableProperty<String> { WritableProperty(24) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(25) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(26) }
    public var endPeriod: WritableProperty<Int16> { WritableProperty(27) }
    public var endYear: WritableProperty<Int16> { WritableProperty(28) }
    public var entryDate: WritableProperty<LocalDateTime> { WritableProperty(29) }
    public var entryID: WritableProperty<UUID> { WritableProperty(30) }
    public var entryNumber: WritableProperty<Int32> { WritableProperty(31) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(32) }
    public var glAccountCode: WritableProperty<String> { WritableProperty(33) }
    public var glAccountDescription: WritableProperty<String> { WritableProperty(34) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(35) }
    public var invoiceNumber: WritableProperty<Int32> { WritableProperty(36) }
    public var isBatchBooking: WritableProperty<UInt8> { WritableProperty(37) }
    public var journal: WritableProperty<String> { WritableProperty(38) }
    public var journalDescription: WritableProperty<String> { WritableProperty(39) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(40) }
    public var modifier: WritableProperty<UUID> { WritableProperty(41) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(42) }
    public var paymentSelected: WritableProperty<LocalDateTime> { WritableProperty(43) }
    public var paymentSelector: WritableProperty<UUID> { WritableProperty(44) }
    public var paymentSelectorFullName: WritableProperty<String> { WritableProperty(45) }
    public var paymentBatchNumber: WritableProperty<Int32> { WritableProperty(46) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(47) }
    public var paymentConditionDescription: WritableProperty<String> { WritableProperty(48) }
    public var paymentDays: WritableProperty<Int32> { WritableProperty(49) }
    public var paymentDaysDiscount: WritableProperty<Int32> { WritableProperty(50) }
    public var paymentDiscountPercentage: WritableProperty<Decimal> { WritableProperty(51) }
    public var paymentMethod: WritableProperty<PaymentMethod> { WritableProperty(52) }
    public var paymentReference: WritableProperty<String> { WritableProperty(53) }
    public var rateFC: WritableProperty<Decimal> { WritableProperty(54) }
    public var source: WritableProperty<PaymentTermSource> { WritableProperty(55) }
    public var status: WritableProperty<PaymentTermStatus> { WritableProperty(56) }
    public var transactionAmountDC: WritableProperty<Decimal> { WritableProperty(57) }
    public var transactionAmountFC: WritableProperty<Decimal> { WritableProperty(58) }
    public var transactionDueDate: WritableProperty<LocalDateTime> { WritableProperty(59) }
    public var transactionEntryID: WritableProperty<UUID> { WritableProperty(60) }
    public var transactionID: WritableProperty<UUID> { WritableProperty(61) }
    public var transactionIsReversal: WritableProperty<Bool> { WritableProperty(62) }
    public var transactionReportingPeriod: WritableProperty<Int16> { WritableProperty(63) }
    public var transactionReportingYear: WritableProperty<Int16> { WritableProperty(64) }
    public var transactionStatus: WritableProperty<FinancialEntryStatus> { WritableProperty(65) }
    public var transactionType: WritableProperty<FinancialTransactionType> { WritableProperty(66) }
    public var yourRef: WritableProperty<String> { WritableProperty(67) }
  }
}
