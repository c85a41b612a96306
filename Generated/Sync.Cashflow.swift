// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Cashflow.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Cashflow`
  nonisolated public struct Cashflow: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `PaymentTerms` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
    public var paymentTerms: EntitySet<Sync.Cashflow.PaymentTermSync, Methods.Read> { EntitySet(root, "PaymentTerms") }
  }
}

nonisolated extension Sync.Cashflow {
  /// `sync/Cashflow/PaymentTerms` · read · 1000 rows a page · `$select` required · permission "Financial cashflow"
  nonisolated public struct PaymentTermSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[1] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(1) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 2] }
    /// `Account` in queries and change sets.
    public static var account: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `AccountBankAccountID` · Edm.Guid
    public var accountBankAccountID: UUID? { row[ifPresent: 3] }
    /// `AccountBankAccountID` in queries and change sets.
    public static var accountBankAccountID: SelectableProperty<Self, UUID?> { SelectableProperty(3) }

    /// `AccountBankAccountNumber` · Edm.String
    public var accountBankAccountNumber: String? { row[ifPresent: 4] }
    /// `AccountBankAccountNumber` in queries and change sets.
    public static var accountBankAccountNumber: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `AccountCode` · Edm.String · left-padded to 18
    public var accountCode: PaddedCode? { row[ifPresent: 5] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(5) }

    /// `AccountContact` · Edm.Guid
    public var accountContact: UUID? { row[ifPresent: 6] }
    /// `AccountContact` in queries and change sets.
    public static var accountContact: SelectableProperty<Self, UUID?> { SelectableProperty(6) }

    /// `AccountContactName` · Edm.String
    public var accountContactName: String? { row[ifPresent: 7] }
    /// `AccountContactName` in queries and change sets.
    public static var accountContactName: SelectableProperty<Self, String?> { SelectableProperty(7) }

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

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[11] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(11) }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[12] }
    /// `AmountDiscountFC` in queries and change sets.
    public static var amountDiscountFC: SelectableProperty<Self, Decimal> { SelectableProperty(12) }

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

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[ifPresent: 21] }
    /// `DiscountDueDate` in queries and change sets.
    public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(21) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[22] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(22) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 23] }
    /// `Document` in queries and change sets.
    public static var document: SelectableProperty<Self, UUID?> { SelectableProperty(23) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 24] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: SelectableProperty<Self, Int32?> { SelectableProperty(24) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 25] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(25) }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 26] }
    /// `DueDate` in queries and change sets.
    public static var dueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(26) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 27] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(27) }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[ifPresent: 28] }
    /// `EndPeriod` in queries and change sets.
    public static var endPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(28) }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[ifPresent: 29] }
    /// `EndYear` in queries and change sets.
    public static var endYear: SelectableProperty<Self, Int16?> { SelectableProperty(29) }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 30] }
    /// `EntryDate` in queries and change sets.
    public static var entryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(30) }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 31] }
    /// `EntryID` in queries and change sets.
    public static var entryID: SelectableProperty<Self, UUID?> { SelectableProperty(31) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 32] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(32) }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 33] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: SelectableProperty<Self, UUID?> { SelectableProperty(33) }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 34] }
    /// `GLAccountCode` in queries and change sets.
    public static var glAccountCode: SelectableProperty<Self, String?> { SelectableProperty(34) }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 35] }
    /// `GLAccountDescription` in queries and change sets.
    public static var glAccountDescription: SelectableProperty<Self, String?> { SelectableProperty(35) }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 36] }
    /// `InvoiceDate` in queries and change sets.
    public static var invoiceDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(36) }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 37] }
    /// `InvoiceNumber` in queries and change sets.
    public static var invoiceNumber: SelectableProperty<Self, Int32?> { SelectableProperty(37) }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: Bool? { row[ifPresent: 38] }
    /// `IsBatchBooking` in queries and change sets.
    public static var isBatchBooking: SelectableProperty<Self, Bool?> { SelectableProperty(38) }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 39] }
    /// `Journal` in queries and change sets.
    public static var journal: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 40] }
    /// `JournalDescription` in queries and change sets.
    public static var journalDescription: SelectableProperty<Self, String?> { SelectableProperty(40) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[41] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(41) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 42] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(42) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 43] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(43) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 44] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(44) }

    /// `PaymentSelected` · Edm.DateTime
    public var paymentSelected: LocalDateTime? { row[ifPresent: 45] }
    /// `PaymentSelected` in queries and change sets.
    public static var paymentSelected: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(45) }

    /// `PaymentSelector` · Edm.Guid
    public var paymentSelector: UUID? { row[ifPresent: 46] }
    /// `PaymentSelector` in queries and change sets.
    public static var paymentSelector: SelectableProperty<Self, UUID?> { SelectableProperty(46) }

    /// `PaymentSelectorFullName` · Edm.String
    public var paymentSelectorFullName: String? { row[ifPresent: 47] }
    /// `PaymentSelectorFullName` in queries and change sets.
    public static var paymentSelectorFullName: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `PaymentBatchNumber` · Edm.Int32
    public var paymentBatchNumber: Int32? { row[ifPresent: 48] }
    /// `PaymentBatchNumber` in queries and change sets.
    public static var paymentBatchNumber: SelectableProperty<Self, Int32?> { SelectableProperty(48) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 49] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(49) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 50] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(50) }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 51] }
    /// `PaymentDays` in queries and change sets.
    public static var paymentDays: SelectableProperty<Self, Int32?> { SelectableProperty(51) }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 52] }
    /// `PaymentDaysDiscount` in queries and change sets.
    public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { SelectableProperty(52) }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 53] }
    /// `PaymentDiscountPercentage` in queries and change sets.
    public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(53) }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 54] }
    /// `PaymentMethod` in queries and change sets.
    public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { SelectableProperty(54) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 55] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: SelectableProperty<Self, String?> { SelectableProperty(55) }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 56] }
    /// `RateFC` in queries and change sets.
    public static var rateFC: SelectableProperty<Self, Decimal?> { SelectableProperty(56) }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[57] }
    /// `Source` in queries and change sets.
    public static var source: SelectableProperty<Self, PaymentTermSource> { SelectableProperty(57) }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[ifPresent: 58] }
    /// `Status` in queries and change sets.
    public static var status: SelectableProperty<Self, PaymentTermStatus?> { SelectableProperty(58) }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[59] }
    /// `TransactionAmountDC` in queries and change sets.
    public static var transactionAmountDC: SelectableProperty<Self, Decimal> { SelectableProperty(59) }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[60] }
    /// `TransactionAmountFC` in queries and change sets.
    public static var transactionAmountFC: SelectableProperty<Self, Decimal> { SelectableProperty(60) }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 61] }
    /// `TransactionDueDate` in queries and change sets.
    public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(61) }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 62] }
    /// `TransactionEntryID` in queries and change sets.
    public static var transactionEntryID: SelectableProperty<Self, UUID?> { SelectableProperty(62) }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[ifPresent: 63] }
    /// `TransactionID` in queries and change sets.
    public static var transactionID: SelectableProperty<Self, UUID?> { SelectableProperty(63) }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[64] }
    /// `TransactionIsReversal` in queries and change sets.
    public static var transactionIsReversal: SelectableProperty<Self, Bool> { SelectableProperty(64) }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[ifPresent: 65] }
    /// `TransactionReportingPeriod` in queries and change sets.
    public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { SelectableProperty(65) }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[ifPresent: 66] }
    /// `TransactionReportingYear` in queries and change sets.
    public static var transactionReportingYear: SelectableProperty<Self, Int16?> { SelectableProperty(66) }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 67] }
    /// `TransactionStatus` in queries and change sets.
    public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { SelectableProperty(67) }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[ifPresent: 68] }
    /// `TransactionType` in queries and change sets.
    public static var transactionType: SelectableProperty<Self, FinancialTransactionType?> { SelectableProperty(68) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 69] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: SelectableProperty<Self, String?> { SelectableProperty(69) }

    /// `AccountCountry` · Edm.String
    public var accountCountry: String? { row[ifPresent: 70] }
    /// `AccountCountry` in queries and change sets.
    public static var accountCountry: SelectableProperty<Self, String?> { SelectableProperty(70) }

    /// `DirectDebitMandate` · Edm.Guid
    public var directDebitMandate: UUID? { row[ifPresent: 71] }
    /// `DirectDebitMandate` in queries and change sets.
    public static var directDebitMandate: SelectableProperty<Self, UUID?> { SelectableProperty(71) }

    /// `DirectDebitMandateDescription` · Edm.String
    public var directDebitMandateDescription: String? { row[ifPresent: 72] }
    /// `DirectDebitMandateDescription` in queries and change sets.
    public static var directDebitMandateDescription: SelectableProperty<Self, String?> { SelectableProperty(72) }

    /// `DirectDebitMandatePaymentType` · Edm.Int16
    public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 73] }
    /// `DirectDebitMandatePaymentType` in queries and change sets.
    public static var directDebitMandatePaymentType: SelectableProperty<Self, DirectDebitMandatePaymentType?> { SelectableProperty(73) }

    /// `DirectDebitMandateReference` · Edm.String
    public var directDebitMandateReference: String? { row[ifPresent: 74] }
    /// `DirectDebitMandateReference` in queries and change sets.
    public static var directDebitMandateReference: SelectableProperty<Self, String?> { SelectableProperty(74) }

    /// `DirectDebitMandateType` · Edm.Int16
    public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 75] }
    /// `DirectDebitMandateType` in queries and change sets.
    public static var directDebitMandateType: SelectableProperty<Self, DirectDebitMandateType?> { SelectableProperty(75) }

    /// `EndToEndID` · Edm.String
    public var endToEndID: String? { row[ifPresent: 76] }
    /// `EndToEndID` in queries and change sets.
    public static var endToEndID: SelectableProperty<Self, String?> { SelectableProperty(76) }

    /// `IsFullyPaid` · Edm.Boolean
    public var isFullyPaid: Bool { row[77] }
    /// `IsFullyPaid` in queries and change sets.
    public static var isFullyPaid: SelectableProperty<Self, Bool> { SelectableProperty(77) }

    /// `LastPaymentDate` · Edm.DateTime
    public var lastPaymentDate: LocalDateTime? { row[ifPresent: 78] }
    /// `LastPaymentDate` in queries and change sets.
    public static var lastPaymentDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(78) }

    /// `PaymentInformationID` · Edm.String
    public var paymentInformationID: String? { row[ifPresent: 79] }
    /// `PaymentInformationID` in queries and change sets.
    public static var paymentInformationID: SelectableProperty<Self, String?> { SelectableProperty(79) }

    /// `ReceivableSelected` · Edm.DateTime
    public var receivableSelected: LocalDateTime? { row[ifPresent: 80] }
    /// `ReceivableSelected` in queries and change sets.
    public static var receivableSelected: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(80) }

    /// `ReceivableSelector` · Edm.Guid
    public var receivableSelector: UUID? { row[ifPresent: 81] }
    /// `ReceivableSelector` in queries and change sets.
    public static var receivableSelector: SelectableProperty<Self, UUID?> { SelectableProperty(81) }

    /// `ReceivableSelectorFullName` · Edm.String
    public var receivableSelectorFullName: String? { row[ifPresent: 82] }
    /// `ReceivableSelectorFullName` in queries and change sets.
    public static var receivableSelectorFullName: SelectableProperty<Self, String?> { SelectableProperty(82) }

    /// `ReceivableBatchNumber` · Edm.Int32
    public var receivableBatchNumber: Int32? { row[ifPresent: 83] }
    /// `ReceivableBatchNumber` in queries and change sets.
    public static var receivableBatchNumber: SelectableProperty<Self, Int32?> { SelectableProperty(83) }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: PaymentApprovalStatus? { row[ifPresent: 84] }
    /// `ApprovalStatus` in queries and change sets.
    public static var approvalStatus: SelectableProperty<Self, PaymentApprovalStatus?> { SelectableProperty(84) }

    /// `LineType` · Edm.Int16
    public var lineType: PaymentTermLineType { row[85] }
    /// `LineType` in queries and change sets.
    public static var lineType: SelectableProperty<Self, PaymentTermLineType> { SelectableProperty(85) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!     key
      ID                             Guid!
      Account                        Guid
      AccountBankAccountID           Guid
      AccountBankAccountNumber       String
      AccountCode                    String     padded(18)
      AccountContact                 Guid
      AccountContactName             String
      AccountName                    String
      AmountDC                       Double!
      AmountDiscountDC               Double!
      AmountFC                       Double!
      AmountDiscountFC               Double!
      BankAccountID                  Guid
      BankAccountNumber              String
      CashflowTransactionBatchCode   String
      Created                        DateTime!
      Creator                        Guid
      CreatorFullName                String
      Currency                       String
      Description                    String
      DiscountDueDate                DateTime
      Division                       Int32!
      Document                       Guid
      DocumentNumber                 Int32
      DocumentSubject                String
      DueDate                        DateTime
      EndDate                        DateTime
      EndPeriod                      Int16
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
      Journal                        String
      JournalDescription             String
      Modified                       DateTime!
      Modifier                       Guid
      ModifierFullName               String
      OrderNumber                    Int32
      PaymentSelected                DateTime
      PaymentSelector                Guid
      PaymentSelectorFullName        String
      PaymentBatchNumber             Int32
      PaymentCondition               String
      PaymentConditionDescription    String
      PaymentDays                    Int32
      PaymentDaysDiscount            Int32
      PaymentDiscountPercentage      Double
      PaymentMethod                  String
      PaymentReference               String
      RateFC                         Double
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
      AccountCountry                 String
      DirectDebitMandate             Guid
      DirectDebitMandateDescription  String
      DirectDebitMandatePaymentType  Int16
      DirectDebitMandateReference    String
      DirectDebitMandateType         Int16
      EndToEndID                     String
      IsFullyPaid                    Boolean!
      LastPaymentDate                DateTime
      PaymentInformationID           String
      ReceivableSelected             DateTime
      ReceivableSelector             Guid
      ReceivableSelectorFullName     String
      ReceivableBatchNumber          Int32
      ApprovalStatus                 Int16
      LineType                       Int16!
      """)
  }
}
