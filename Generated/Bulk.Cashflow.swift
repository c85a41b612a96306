// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/Cashflow.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Cashflow`
  nonisolated public struct Cashflow: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Payments` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
    public var payments: EntitySet<Bulk.Cashflow.Payment, Methods.Read> { EntitySet(root, "Payments") }

    /// `Receivables` · read · 1000 rows a page · `$select` required · permission "Financial receivables"
    public var receivables: EntitySet<Bulk.Cashflow.Receivable, Methods.Read> { EntitySet(root, "Receivables") }
  }
}

nonisolated extension Bulk.Cashflow {
  /// `bulk/Cashflow/Payments` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
  nonisolated public struct Payment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: Property<Self, UUID?> { Property(1) }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[ifPresent: 2] }
    /// `AccountBankAccountID` in queries and change sets.
    public static var accountBankAccountID: Property<Self, UUID?> { Property(2) }

    /// `AccountBankAccountNumber` · Edm.String
    public var accountBankAccountNumber: String? { row[ifPresent: 3] }
    /// `AccountBankAccountNumber` in queries and change sets.
    public static var accountBankAccountNumber: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `AccountCode` · Edm.String · left-padded to 18
    public var accountCode: PaddedCode? { row[ifPresent: 4] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(4) }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 5] }
    /// `AccountContact` in queries and change sets.
    public static var accountContact: Property<Self, UUID?> { Property(5) }

    /// `AccountContactName` · Edm.String
    public var accountContactName: String? { row[ifPresent: 6] }
    /// `AccountContactName` in queries and change sets.
    public static var accountContactName: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 7] }
    /// `AccountName` in queries and change sets.
    public static var accountName: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[8] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: SelectableProperty<Self, Decimal> { SelectableProperty(8) }

    /// `AmountDiscountDC` · Edm.Double
    public var amountDiscountDC: Decimal { row[9] }
    /// `AmountDiscountDC` in queries and change sets.
    public static var amountDiscountDC: SelectableProperty<Self, Decimal> { SelectableProperty(9) }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[10] }
    /// `AmountDiscountFC` in queries and change sets.
    public static var amountDiscountFC: SelectableProperty<Self, Decimal> { SelectableProperty(10) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[11] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(11) }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 12] }
    /// `BankAccountID` in queries and change sets.
    public static var bankAccountID: Property<Self, UUID?> { Property(12) }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 13] }
    /// `BankAccountNumber` in queries and change sets.
    public static var bankAccountNumber: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `CashflowTransactionBatchCode` · Edm.String
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 14] }
    /// `CashflowTransactionBatchCode` in queries and change sets.
    public static var cashflowTransactionBatchCode: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[15] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime> { SelectableProperty(15) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 16] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(16) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 17] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(17) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 18] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(18) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 19] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[ifPresent: 20] }
    /// `DiscountDueDate` in queries and change sets.
    public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(20) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[21] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(21) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 22] }
    /// `Document` in queries and change sets.
    public static var document: Property<Self, UUID?> { Property(22) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 23] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: SelectableProperty<Self, Int32?> { SelectableProperty(23) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 24] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 25] }
    /// `DueDate` in queries and change sets.
    public static var dueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(25) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 26] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(26) }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[ifPresent: 27] }
    /// `EndPeriod` in queries and change sets.
    public static var endPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(27) }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[ifPresent: 28] }
    /// `EndYear` in queries and change sets.
    public static var endYear: SelectableProperty<Self, Int16?> { SelectableProperty(28) }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 29] }
    /// `EntryDate` in queries and change sets.
    public static var entryDate: Property<Self, LocalDateTime?> { Property(29) }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 30] }
    /// `EntryID` in queries and change sets.
    public static var entryID: Property<Self, UUID?> { Property(30) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 31] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(31) }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 32] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: Property<Self, UUID?> { Property(32) }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 33] }
    /// `GLAccountCode` in queries and change sets.
    public static var glAccountCode: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 34] }
    /// `GLAccountDescription` in queries and change sets.
    public static var glAccountDescription: SelectableProperty<Self, String?> { SelectableProperty(34) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 35] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: Property<Self, LocalDateTime?> { Property(35) }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 36] }
    /// `InvoiceNumber` in queries and change sets.
    public static var invoiceNumber: Property<Self, Int32?> { Property(36) }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: Bool? { row[ifPresent: 37] }
    /// `IsBatchBooking` in queries and change sets.
    public static var isBatchBooking: SelectableProperty<Self, Bool?> { SelectableProperty(37) }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 38] }
    /// `Journal` in queries and change sets.
    public static var journal: SelectableProperty<Self, String?> { SelectableProperty(38) }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 39] }
    /// `JournalDescription` in queries and change sets.
    public static var journalDescription: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[40] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(40) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 41] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(41) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 42] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(42) }

    /// `PaymentBatchNumber` · Edm.Int32
    public var paymentBatchNumber: Int32? { row[ifPresent: 43] }
    /// `PaymentBatchNumber` in queries and change sets.
    public static var paymentBatchNumber: SelectableProperty<Self, Int32?> { SelectableProperty(43) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 44] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(44) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 45] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(45) }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 46] }
    /// `PaymentDays` in queries and change sets.
    public static var paymentDays: SelectableProperty<Self, Int32?> { SelectableProperty(46) }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 47] }
    /// `PaymentDaysDiscount` in queries and change sets.
    public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { SelectableProperty(47) }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 48] }
    /// `PaymentDiscountPercentage` in queries and change sets.
    public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(48) }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 49] }
    /// `PaymentMethod` in queries and change sets.
    public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { SelectableProperty(49) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 50] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: SelectableProperty<Self, String?> { SelectableProperty(50) }

    /// `PaymentSelected` · Edm.DateTime
    public var paymentSelected: LocalDateTime? { row[ifPresent: 51] }
    /// `PaymentSelected` in queries and change sets.
    public static var paymentSelected: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(51) }

    /// `PaymentSelector` · Edm.Guid
    public var paymentSelector: UUID? { row[ifPresent: 52] }
    /// `PaymentSelector` in queries and change sets.
    public static var paymentSelector: SelectableProperty<Self, UUID?> { SelectableProperty(52) }

    /// `PaymentSelectorFullName` · Edm.String
    public var paymentSelectorFullName: String? { row[ifPresent: 53] }
    /// `PaymentSelectorFullName` in queries and change sets.
    public static var paymentSelectorFullName: SelectableProperty<Self, String?> { SelectableProperty(53) }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 54] }
    /// `RateFC` in queries and change sets.
    public static var rateFC: SelectableProperty<Self, Decimal?> { SelectableProperty(54) }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[55] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, PaymentTermSource> { Property(55) }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[ifPresent: 56] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, PaymentTermStatus?> { Property(56) }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[57] }
    /// `TransactionAmountDC` in queries and change sets.
    public static var transactionAmountDC: SelectableProperty<Self, Decimal> { SelectableProperty(57) }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[58] }
    /// `TransactionAmountFC` in queries and change sets.
    public static var transactionAmountFC: SelectableProperty<Self, Decimal> { SelectableProperty(58) }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 59] }
    /// `TransactionDueDate` in queries and change sets.
    public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(59) }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 60] }
    /// `TransactionEntryID` in queries and change sets.
    public static var transactionEntryID: SelectableProperty<Self, UUID?> { SelectableProperty(60) }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[ifPresent: 61] }
    /// `TransactionID` in queries and change sets.
    public static var transactionID: Property<Self, UUID?> { Property(61) }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[62] }
    /// `TransactionIsReversal` in queries and change sets.
    public static var transactionIsReversal: SelectableProperty<Self, Bool> { SelectableProperty(62) }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }
    /// `TransactionReportingPeriod` in queries and change sets.
    public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(63) }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[ifPresent: 64] }
    /// `TransactionReportingYear` in queries and change sets.
    public static var transactionReportingYear: SelectableProperty<Self, Int16?> { SelectableProperty(64) }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }
    /// `TransactionStatus` in queries and change sets.
    public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { SelectableProperty(65) }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }
    /// `TransactionType` in queries and change sets.
    public static var transactionType: Property<Self, FinancialTransactionType?> { Property(66) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 67] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: SelectableProperty<Self, String?> { SelectableProperty(67) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                            Guid!      key
      Account                       Guid
      AccountBankAccountID          Guid
      AccountBankAccountNumber      String
      AccountCode                   String     padded(18)
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

nonisolated extension Bulk.Cashflow {
  /// `bulk/Cashflow/Receivables` · read · 1000 rows a page · `$select` required · permission "Financial receivables"
  nonisolated public struct Receivable: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: Property<Self, UUID?> { Property(1) }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[ifPresent: 2] }
    /// `AccountBankAccountID` in queries and change sets.
    public static var accountBankAccountID: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `AccountBankAccountNumber` · Edm.String
    public var accountBankAccountNumber: String? { row[ifPresent: 3] }
    /// `AccountBankAccountNumber` in queries and change sets.
    public static var accountBankAccountNumber: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `AccountCode` · Edm.String · left-padded to 18
    public var accountCode: PaddedCode? { row[ifPresent: 4] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(4) }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 5] }
    /// `AccountContact` in queries and change sets.
    public static var accountContact: SelectableProperty<Self, UUID?> { SelectableProperty(5) }

    /// `AccountContactName` · Edm.String
    public var accountContactName: String? { row[ifPresent: 6] }
    /// `AccountContactName` in queries and change sets.
    public static var accountContactName: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `AccountCountry` · Edm.String
    public var accountCountry: String? { row[ifPresent: 7] }
    /// `AccountCountry` in queries and change sets.
    public static var accountCountry: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 8] }
    /// `AccountName` in queries and change sets.
    public static var accountName: SelectableProperty<Self, String?> { SelectableProperty(8) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[9] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: SelectableProperty<Self, Decimal> { SelectableProperty(9) }

    /// `AmountDiscountDC` · Edm.Double
    public var amountDiscountDC: Decimal { row[10] }
    /// `AmountDiscountDC` in queries and change sets.
    public static var amountDiscountDC: SelectableProperty<Self, Decimal> { SelectableProperty(10) }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[11] }
    /// `AmountDiscountFC` in queries and change sets.
    public static var amountDiscountFC: SelectableProperty<Self, Decimal> { SelectableProperty(11) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[12] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(12) }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 13] }
    /// `BankAccountID` in queries and change sets.
    public static var bankAccountID: SelectableProperty<Self, UUID?> { SelectableProperty(13) }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 14] }
    /// `BankAccountNumber` in queries and change sets.
    public static var bankAccountNumber: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `CashflowTransactionBatchCode` · Edm.String
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 15] }
    /// `CashflowTransactionBatchCode` in queries and change sets.
    public static var cashflowTransactionBatchCode: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[16] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime> { SelectableProperty(16) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 17] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(17) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 18] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(18) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 19] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 20] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `DirectDebitMandate` · Edm.Guid
    public var directDebitMandate: UUID? { row[ifPresent: 21] }
    /// `DirectDebitMandate` in queries and change sets.
    public static var directDebitMandate: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `DirectDebitMandateDescription` · Edm.String
    public var directDebitMandateDescription: String? { row[ifPresent: 22] }
    /// `DirectDebitMandateDescription` in queries and change sets.
    public static var directDebitMandateDescription: SelectableProperty<Self, String?> { SelectableProperty(22) }

    /// `DirectDebitMandatePaymentType` · Edm.Int16
    public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 23] }
    /// `DirectDebitMandatePaymentType` in queries and change sets.
    public static var directDebitMandatePaymentType: SelectableProperty<Self, DirectDebitMandatePaymentType?> { SelectableProperty(23) }

    /// `DirectDebitMandateReference` · Edm.String
    public var directDebitMandateReference: String? { row[ifPresent: 24] }
    /// `DirectDebitMandateReference` in queries and change sets.
    public static var directDebitMandateReference: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `DirectDebitMandateType` · Edm.Int16
    public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 25] }
    /// `DirectDebitMandateType` in queries and change sets.
    public static var directDebitMandateType: SelectableProperty<Self, DirectDebitMandateType?> { SelectableProperty(25) }

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[ifPresent: 26] }
    /// `DiscountDueDate` in queries and change sets.
    public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(26) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[27] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(27) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 28] }
    /// `Document` in queries and change sets.
    public static var document: Property<Self, UUID?> { Property(28) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 29] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: SelectableProperty<Self, Int32?> { SelectableProperty(29) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 30] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(30) }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 31] }
    /// `DueDate` in queries and change sets.
    public static var dueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(31) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 32] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(32) }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[ifPresent: 33] }
    /// `EndPeriod` in queries and change sets.
    public static var endPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(33) }

    /// `EndToEndID` · Edm.String
    public var endToEndID: String? { row[ifPresent: 34] }
    /// `EndToEndID` in queries and change sets.
    public static var endToEndID: Property<Self, String?> { Property(34) }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[ifPresent: 35] }
    /// `EndYear` in queries and change sets.
    public static var endYear: SelectableProperty<Self, Int16?> { SelectableProperty(35) }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 36] }
    /// `EntryDate` in queries and change sets.
    public static var entryDate: Property<Self, LocalDateTime?> { Property(36) }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 37] }
    /// `EntryID` in queries and change sets.
    public static var entryID: Property<Self, UUID?> { Property(37) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 38] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(38) }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 39] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: Property<Self, UUID?> { Property(39) }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 40] }
    /// `GLAccountCode` in queries and change sets.
    public static var glAccountCode: SelectableProperty<Self, String?> { SelectableProperty(40) }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 41] }
    /// `GLAccountDescription` in queries and change sets.
    public static var glAccountDescription: SelectableProperty<Self, String?> { SelectableProperty(41) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 42] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: Property<Self, LocalDateTime?> { Property(42) }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 43] }
    /// `InvoiceNumber` in queries and change sets.
    public static var invoiceNumber: Property<Self, Int32?> { Property(43) }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: Bool? { row[ifPresent: 44] }
    /// `IsBatchBooking` in queries and change sets.
    public static var isBatchBooking: SelectableProperty<Self, Bool?> { SelectableProperty(44) }

    /// `IsFullyPaid` · Edm.Boolean
    public var isFullyPaid: Bool { row[45] }
    /// `IsFullyPaid` in queries and change sets.
    public static var isFullyPaid: SelectableProperty<Self, Bool> { SelectableProperty(45) }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 46] }
    /// `Journal` in queries and change sets.
    public static var journal: SelectableProperty<Self, String?> { SelectableProperty(46) }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 47] }
    /// `JournalDescription` in queries and change sets.
    public static var journalDescription: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `LastPaymentDate` · Edm.DateTime
    public var lastPaymentDate: LocalDateTime? { row[ifPresent: 48] }
    /// `LastPaymentDate` in queries and change sets.
    public static var lastPaymentDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(48) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[49] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(49) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 50] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(50) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 51] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(51) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 52] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(52) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 53] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(53) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 54] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(54) }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 55] }
    /// `PaymentDays` in queries and change sets.
    public static var paymentDays: SelectableProperty<Self, Int32?> { SelectableProperty(55) }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 56] }
    /// `PaymentDaysDiscount` in queries and change sets.
    public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { SelectableProperty(56) }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 57] }
    /// `PaymentDiscountPercentage` in queries and change sets.
    public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(57) }

    /// `PaymentInformationID` · Edm.String
    public var paymentInformationID: String? { row[ifPresent: 58] }
    /// `PaymentInformationID` in queries and change sets.
    public static var paymentInformationID: SelectableProperty<Self, String?> { SelectableProperty(58) }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 59] }
    /// `PaymentMethod` in queries and change sets.
    public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { SelectableProperty(59) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 60] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: SelectableProperty<Self, String?> { SelectableProperty(60) }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 61] }
    /// `RateFC` in queries and change sets.
    public static var rateFC: SelectableProperty<Self, Decimal?> { SelectableProperty(61) }

    /// `ReceivableBatchNumber` · Edm.Int32
    public var receivableBatchNumber: Int32? { row[ifPresent: 62] }
    /// `ReceivableBatchNumber` in queries and change sets.
    public static var receivableBatchNumber: SelectableProperty<Self, Int32?> { SelectableProperty(62) }

    /// `ReceivableSelected` · Edm.DateTime
    public var receivableSelected: LocalDateTime? { row[ifPresent: 63] }
    /// `ReceivableSelected` in queries and change sets.
    public static var receivableSelected: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(63) }

    /// `ReceivableSelector` · Edm.Guid
    public var receivableSelector: UUID? { row[ifPresent: 64] }
    /// `ReceivableSelector` in queries and change sets.
    public static var receivableSelector: SelectableProperty<Self, UUID?> { SelectableProperty(64) }

    /// `ReceivableSelectorFullName` · Edm.String
    public var receivableSelectorFullName: String? { row[ifPresent: 65] }
    /// `ReceivableSelectorFullName` in queries and change sets.
    public static var receivableSelectorFullName: SelectableProperty<Self, String?> { SelectableProperty(65) }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[66] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, PaymentTermSource> { Property(66) }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[ifPresent: 67] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, PaymentTermStatus?> { Property(67) }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[68] }
    /// `TransactionAmountDC` in queries and change sets.
    public static var transactionAmountDC: SelectableProperty<Self, Decimal> { SelectableProperty(68) }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[69] }
    /// `TransactionAmountFC` in queries and change sets.
    public static var transactionAmountFC: SelectableProperty<Self, Decimal> { SelectableProperty(69) }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 70] }
    /// `TransactionDueDate` in queries and change sets.
    public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(70) }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 71] }
    /// `TransactionEntryID` in queries and change sets.
    public static var transactionEntryID: SelectableProperty<Self, UUID?> { SelectableProperty(71) }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[ifPresent: 72] }
    /// `TransactionID` in queries and change sets.
    public static var transactionID: Property<Self, UUID?> { Property(72) }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[73] }
    /// `TransactionIsReversal` in queries and change sets.
    public static var transactionIsReversal: SelectableProperty<Self, Bool> { SelectableProperty(73) }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[ifPresent: 74] }
    /// `TransactionReportingPeriod` in queries and change sets.
    public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(74) }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[ifPresent: 75] }
    /// `TransactionReportingYear` in queries and change sets.
    public static var transactionReportingYear: SelectableProperty<Self, Int16?> { SelectableProperty(75) }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 76] }
    /// `TransactionStatus` in queries and change sets.
    public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { SelectableProperty(76) }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[ifPresent: 77] }
    /// `TransactionType` in queries and change sets.
    public static var transactionType: Property<Self, FinancialTransactionType?> { Property(77) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 78] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: SelectableProperty<Self, String?> { SelectableProperty(78) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!      key
      Account                        Guid
      AccountBankAccountID           Guid
      AccountBankAccountNumber       String
      AccountCode                    String     padded(18)
      AccountContact                 Guid
      AccountContactName             String
      AccountCountry                 String
      AccountName                    String
      AmountDC                       Double!
      AmountDiscountDC               Double!
      AmountDiscountFC               Double!
      AmountFC                       Double!
      BankAccountID                  Guid
      BankAccountNumber              String
      CashflowTransactionBatchCode   String
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String
      Description                    String
      DirectDebitMandate             Guid
      DirectDebitMandateDescription  String
      DirectDebitMandatePaymentType  Int16
      DirectDebitMandateReference    String
      DirectDebitMandateType         Int16
      DiscountDueDate                DateTime
      Division                       Int32!
      Document                       Guid
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime
      EndDate                        DateTime
      EndPeriod                      Int16
      EndToEndID                     String
      EndYear                        Int16
      EntryDate                      DateTime
      EntryID                        Guid
      EntryNumber                    Int32
      GLAccount                      Guid
      GLAccountCode                  String
      GLAccountDescription           String
      InvoiceDate                    DateTime
      InvoiceNumber                  Int32
      IsBatchBooking                 Byte
      IsFullyPaid                    Boolean!
      Journal                        String
      JournalDescription             String
      LastPaymentDate                DateTime
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32
      PaymentCondition               String
      PaymentConditionDescription    String
      PaymentDays                    Int32
      PaymentDaysDiscount            Int32
      PaymentDiscountPercentage      Double
      PaymentInformationID           String
      PaymentMethod                  String
      PaymentReference               String
      RateFC                         Double
      ReceivableBatchNumber          Int32
      ReceivableSelected             DateTime
      ReceivableSelector             Guid
      ReceivableSelectorFullName     String
      Source                         Int32!
      Status                         Int16
      TransactionAmountDC            Double!
      TransactionAmountFC            Double!
      TransactionDueDate             DateTime
      TransactionEntryID             Guid
      TransactionID                  Guid
      TransactionIsReversal          Boolean!
      TransactionReportingPeriod     Int16
      TransactionReportingYear       Int16
      TransactionStatus              Int16
      TransactionType                Int32
      YourRef                        String
      """)
  }
}
