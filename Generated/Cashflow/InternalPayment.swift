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
    public var account: UUID? { row[1] }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[2] }

    /// `AccountBankAccountNumber` · Edm.String
    public var accountBankAccountNumber: String? { row[3] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[4] }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[5] }

    /// `AccountContactName` · Edm.String
    public var accountContactName: String? { row[6] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[7] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[8] }

    /// `AmountDiscountDC` · Edm.Double
    public var amountDiscountDC: Decimal { row[9] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[10] }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[11] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[12] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[13] }

    /// `CashflowTransactionBatchCode` · Edm.String
    public var cashflowTransactionBatchCode: String? { row[14] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[15] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[16] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[17] }

    /// `Currency` · Edm.String
    public var currency: String? { row[18] }

    /// `Description` · Edm.String
    public var description: String? { row[19] }

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[20] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[21] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[22] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[23] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[24] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[25] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[26] }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[27] }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[28] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[29] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[30] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[31] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[32] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[33] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[34] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[35] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[36] }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: UInt8? { row[37] }

    /// `Journal` · Edm.String
    public var journal: String? { row[38] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[39] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[40] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[41] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[42] }

    /// `PaymentSelected` · Edm.DateTime
    public var paymentSelected: LocalDateTime? { row[43] }

    /// `PaymentSelector` · Edm.Guid
    public var paymentSelector: UUID? { row[44] }

    /// `PaymentSelectorFullName` · Edm.String
    public var paymentSelectorFullName: String? { row[45] }

    /// `PaymentBatchNumber` · Edm.Int32
    public var paymentBatchNumber: Int32? { row[46] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[47] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[48] }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[49] }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[50] }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[51] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[52] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[53] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[54] }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[55] }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[56] }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[57] }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[58] }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[59] }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[60] }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[61] }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[62] }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[63] }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[64] }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[65] }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[66] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[67] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Cashflow.InternalPayment>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var accountBankAccountID: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var accountBankAccountNumber: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var accountCode: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var accountContact: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var accountContactName: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var accountName: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var amountDC: Decimal? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var amountDiscountDC: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var amountFC: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var amountDiscountFC: Decimal? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var bankAccountID: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var bankAccountNumber: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var cashflowTransactionBatchCode: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var creator: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var currency: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var description: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var discountDueDate: LocalDateTime? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var division: Int32? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var document: UUID? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var documentNumber: Int32? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var documentSubject: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var endPeriod: Int16? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var endYear: Int16? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var entryDate: LocalDateTime? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var entryID: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var entryNumber: Int32? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var glAccount: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var glAccountCode: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var glAccountDescription: String? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var invoiceDate: LocalDateTime? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var invoiceNumber: Int32? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var isBatchBooking: UInt8? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var journal: String? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var journalDescription: String? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var modifier: UUID? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var paymentSelected: LocalDateTime? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var paymentSelector: UUID? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var paymentSelectorFullName: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var paymentBatchNumber: Int32? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var paymentConditionDescription: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var paymentDays: Int32? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var paymentDaysDiscount: Int32? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var paymentDiscountPercentage: Decimal? {
      get { changes[51] }
      set { changes[51] = newValue }
    }
    public var paymentMethod: PaymentMethod? {
      get { changes[52] }
      set { changes[52] = newValue }
    }
    public var paymentReference: String? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var rateFC: Decimal? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var source: PaymentTermSource? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var status: PaymentTermStatus? {
      get { changes[56] }
      set { changes[56] = newValue }
    }
    public var transactionAmountDC: Decimal? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var transactionAmountFC: Decimal? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var transactionDueDate: LocalDateTime? {
      get { changes[59] }
      set { changes[59] = newValue }
    }
    public var transactionEntryID: UUID? {
      get { changes[60] }
      set { changes[60] = newValue }
    }
    public var transactionID: UUID? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var transactionIsReversal: Bool? {
      get { changes[62] }
      set { changes[62] = newValue }
    }
    public var transactionReportingPeriod: Int16? {
      get { changes[63] }
      set { changes[63] = newValue }
    }
    public var transactionReportingYear: Int16? {
      get { changes[64] }
      set { changes[64] = newValue }
    }
    public var transactionStatus: FinancialEntryStatus? {
      get { changes[65] }
      set { changes[65] = newValue }
    }
    public var transactionType: FinancialTransactionType? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var yourRef: String? {
      get { changes[67] }
      set { changes[67] = newValue }
    }
  }
}
