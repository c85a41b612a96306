// exact-online-generator 0.1.0 · services/bulk/Cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Cashflow {
  /// `bulk/Cashflow/Payments` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
  nonisolated public struct Payment: KeyedEntity {
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

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[10] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[11] }

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

    /// `PaymentBatchNumber` · Edm.Int32
    public var paymentBatchNumber: Int32? { row[ifPresent: 43] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 44] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 45] }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 46] }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 47] }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 48] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 49] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 50] }

    /// `PaymentSelected` · Edm.DateTime
    public var paymentSelected: LocalDateTime? { row[ifPresent: 51] }

    /// `PaymentSelector` · Edm.Guid
    public var paymentSelector: UUID? { row[ifPresent: 52] }

    /// `PaymentSelectorFullName` · Edm.String
    public var paymentSelectorFullName: String? { row[ifPresent: 53] }

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
      ID                            Guid!      key
      Account                       Guid
      AccountBankAccountID          Guid
      AccountBankAccountNumber      String
      AccountCode                   String
      AccountContact                Guid
      AccountContactName            String
      AccountName                   String
      AmountDC                      Double!
      AmountDiscountDC              Double!
      AmountDiscountFC              Double!
      AmountFC                      Double!
      BankAccountID                 Guid
      BankAccountNumber             String
      CashflowTransactionBatchCode  String
      Created                       DateTime!
      Creator                       Guid
      CreatorFullName               String
      Currency                      String
      Description                   String
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
      PaymentBatchNumber            Int32
      PaymentCondition              String
      PaymentConditionDescription   String
      PaymentDays                   Int32
      PaymentDaysDiscount           Int32
      PaymentDiscountPercentage     Double
      PaymentMethod                 String
      PaymentReference              String
      PaymentSelected               DateTime
      PaymentSelector               Guid
      PaymentSelectorFullName       String
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

nonisolated extension Bulk.Cashflow.Payment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Cashflow.Payment, UUID> { Property(0) }
    public var account: Property<Bulk.Cashflow.Payment, UUID?> { Property(1) }
    public var accountBankAccountID: Property<Bulk.Cashflow.Payment, UUID?> { Property(2) }
    public var accountBankAccountNumber: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(3) }
    public var accountCode: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(4) }
    public var accountContact: Property<Bulk.Cashflow.Payment, UUID?> { Property(5) }
    public var accountContactName: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(6) }
    public var accountName: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(7) }
    public var amountDC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(8) }
    public var amountDiscountDC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(9) }
    public var amountDiscountFC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(10) }
    public var amountFC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(11) }
    public var bankAccountID: Property<Bulk.Cashflow.Payment, UUID?> { Property(12) }
    public var bankAccountNumber: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(13) }
    public var cashflowTransactionBatchCode: SelectableProperty<Bulk.Cashflow.Payment, String?> {
      SelectableProperty(14)
    }
    public var created: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime> { SelectableProperty(15) }
    public var creator: SelectableProperty<Bulk.Cashflow.Payment, UUID?> { SelectableProperty(16) }
    public var creatorFullName: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(17) }
    public var currency: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(18) }
    public var description: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(19) }
    public var discountDueDate: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime?> { SelectableProperty(20) }
    public var division: SelectableProperty<Bulk.Cashflow.Payment, Int32> { SelectableProperty(21) }
    public var document: Property<Bulk.Cashflow.Payment, UUID?> { Property(22) }
    public var documentNumber: SelectableProperty<Bulk.Cashflow.Payment, Int32?> { SelectableProperty(23) }
    public var documentSubject: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(24) }
    public var dueDate: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime?> { SelectableProperty(25) }
    public var endDate: Property<Bulk.Cashflow.Payment, LocalDateTime?> { Property(26) }
    public var endPeriod: SelectableProperty<Bulk.Cashflow.Payment, Int16?> { SelectableProperty(27) }
    public var endYear: SelectableProperty<Bulk.Cashflow.Payment, Int16?> { SelectableProperty(28) }
    public var entryDate: Property<Bulk.Cashflow.Payment, LocalDateTime?> { Property(29) }
    public var entryID: Property<Bulk.Cashflow.Payment, UUID?> { Property(30) }
    public var entryNumber: SelectableProperty<Bulk.Cashflow.Payment, Int32?> { SelectableProperty(31) }
    public var glAccount: Property<Bulk.Cashflow.Payment, UUID?> { Property(32) }
    public var glAccountCode: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(33) }
    public var glAccountDescription: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(34) }
    public var invoiceDate: Property<Bulk.Cashflow.Payment, LocalDateTime?> { Property(35) }
    public var invoiceNumber: Property<Bulk.Cashflow.Payment, Int32?> { Property(36) }
    public var isBatchBooking: SelectableProperty<Bulk.Cashflow.Payment, UInt8?> { SelectableProperty(37) }
    public var journal: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(38) }
    public var journalDescription: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(39) }
    public var modified: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime> { SelectableProperty(40) }
    public var modifier: SelectableProperty<Bulk.Cashflow.Payment, UUID?> { SelectableProperty(41) }
    public var modifierFullName: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(42) }
    public var paymentBatchNumber: SelectableProperty<Bulk.Cashflow.Payment, Int32?> { SelectableProperty(43) }
    public var paymentCondition: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(44) }
    public var paymentConditionDescription: SelectableProperty<Bulk.Cashflow.Payment, String?> {
      SelectableProperty(45)
    }
    public var paymentDays: SelectableProperty<Bulk.Cashflow.Payment, Int32?> { SelectableProperty(46) }
    public var paymentDaysDiscount: SelectableProperty<Bulk.Cashflow.Payment, Int32?> { SelectableProperty(47) }
    public var paymentDiscountPercentage: SelectableProperty<Bulk.Cashflow.Payment, Decimal?> { SelectableProperty(48) }
    public var paymentMethod: SelectableProperty<Bulk.Cashflow.Payment, PaymentMethod?> { SelectableProperty(49) }
    public var paymentReference: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(50) }
    public var paymentSelected: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime?> { SelectableProperty(51) }
    public var paymentSelector: SelectableProperty<Bulk.Cashflow.Payment, UUID?> { SelectableProperty(52) }
    public var paymentSelectorFullName: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(53) }
    public var rateFC: SelectableProperty<Bulk.Cashflow.Payment, Decimal?> { SelectableProperty(54) }
    public var source: Property<Bulk.Cashflow.Payment, PaymentTermSource> { Property(55) }
    public var status: Property<Bulk.Cashflow.Payment, PaymentTermStatus?> { Property(56) }
    public var transactionAmountDC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(57) }
    public var transactionAmountFC: SelectableProperty<Bulk.Cashflow.Payment, Decimal> { SelectableProperty(58) }
    public var transactionDueDate: SelectableProperty<Bulk.Cashflow.Payment, LocalDateTime?> { SelectableProperty(59) }
    public var transactionEntryID: SelectableProperty<Bulk.Cashflow.Payment, UUID?> { SelectableProperty(60) }
    public var transactionID: Property<Bulk.Cashflow.Payment, UUID?> { Property(61) }
    public var transactionIsReversal: SelectableProperty<Bulk.Cashflow.Payment, Bool> { SelectableProperty(62) }
    public var transactionReportingPeriod: SelectableProperty<Bulk.Cashflow.Payment, Int16?> { SelectableProperty(63) }
    public var transactionReportingYear: SelectableProperty<Bulk.Cashflow.Payment, Int16?> { SelectableProperty(64) }
    public var transactionStatus: SelectableProperty<Bulk.Cashflow.Payment, FinancialEntryStatus?> {
      SelectableProperty(65)
    }
    public var transactionType: Property<Bulk.Cashflow.Payment, FinancialTransactionType?> { Property(66) }
    public var yourRef: SelectableProperty<Bulk.Cashflow.Payment, String?> { SelectableProperty(67) }
  }
}
