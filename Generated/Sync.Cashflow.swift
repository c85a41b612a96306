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

nonisolated extension Sync.Cashflow.PaymentTermSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(2) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(2) }

  /// `AccountBankAccountID` · Edm.Guid
  public var accountBankAccountID: UUID? { row.guid(3) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: SelectableProperty<Self, UUID?> { .init(3) }

  /// `AccountBankAccountNumber` · Edm.String
  public var accountBankAccountNumber: String? { row.string(4) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: SelectableProperty<Self, String?> { .init(4) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 5] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(5) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(6) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: SelectableProperty<Self, UUID?> { .init(6) }

  /// `AccountContactName` · Edm.String
  public var accountContactName: String? { row.string(7) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: SelectableProperty<Self, String?> { .init(7) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(8) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(8) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[9] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(9) }

  /// `AmountDiscountDC` · Edm.Double
  public var amountDiscountDC: Decimal { row[10] }
  /// `AmountDiscountDC` in queries and change sets.
  public static var amountDiscountDC: SelectableProperty<Self, Decimal> { .init(10) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[11] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(11) }

  /// `AmountDiscountFC` · Edm.Double
  public var amountDiscountFC: Decimal { row[12] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: SelectableProperty<Self, Decimal> { .init(12) }

  /// `BankAccountID` · Edm.Guid
  public var bankAccountID: UUID? { row.guid(13) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: SelectableProperty<Self, UUID?> { .init(13) }

  /// `BankAccountNumber` · Edm.String
  public var bankAccountNumber: String? { row.string(14) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: SelectableProperty<Self, String?> { .init(14) }

  /// `CashflowTransactionBatchCode` · Edm.String
  public var cashflowTransactionBatchCode: String? { row.string(15) }
  /// `CashflowTransactionBatchCode` in queries and change sets.
  public static var cashflowTransactionBatchCode: SelectableProperty<Self, String?> { .init(15) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[16] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(16) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(17) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(17) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(18) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(18) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(19) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(19) }

  /// `Description` · Edm.String
  public var description: String? { row.string(20) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(20) }

  /// `DiscountDueDate` · Edm.DateTime
  public var discountDueDate: LocalDateTime? { row.dateTime(21) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[22] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(22) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(23) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(23) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(24) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(24) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(25) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(25) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(26) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(27) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(27) }

  /// `EndPeriod` · Edm.Int16
  public var endPeriod: Int16? { row[ifPresent: 28] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: SelectableProperty<Self, Int16?> { .init(28) }

  /// `EndYear` · Edm.Int16
  public var endYear: Int16? { row[ifPresent: 29] }
  /// `EndYear` in queries and change sets.
  public static var endYear: SelectableProperty<Self, Int16?> { .init(29) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(30) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: SelectableProperty<Self, LocalDateTime?> { .init(30) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(31) }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID?> { .init(31) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(32) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(32) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(33) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: SelectableProperty<Self, UUID?> { .init(33) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(34) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: SelectableProperty<Self, String?> { .init(34) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(35) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: SelectableProperty<Self, String?> { .init(35) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(36) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: SelectableProperty<Self, LocalDateTime?> { .init(36) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(37) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: SelectableProperty<Self, Int32?> { .init(37) }

  /// `IsBatchBooking` · Edm.Byte
  public var isBatchBooking: Bool? { row.boolean(38) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: SelectableProperty<Self, Bool?> { .init(38) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(39) }
  /// `Journal` in queries and change sets.
  public static var journal: SelectableProperty<Self, String?> { .init(39) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(40) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: SelectableProperty<Self, String?> { .init(40) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[41] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(41) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(42) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(42) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(43) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(43) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(44) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32?> { .init(44) }

  /// `PaymentSelected` · Edm.DateTime
  public var paymentSelected: LocalDateTime? { row.dateTime(45) }
  /// `PaymentSelected` in queries and change sets.
  public static var paymentSelected: SelectableProperty<Self, LocalDateTime?> { .init(45) }

  /// `PaymentSelector` · Edm.Guid
  public var paymentSelector: UUID? { row.guid(46) }
  /// `PaymentSelector` in queries and change sets.
  public static var paymentSelector: SelectableProperty<Self, UUID?> { .init(46) }

  /// `PaymentSelectorFullName` · Edm.String
  public var paymentSelectorFullName: String? { row.string(47) }
  /// `PaymentSelectorFullName` in queries and change sets.
  public static var paymentSelectorFullName: SelectableProperty<Self, String?> { .init(47) }

  /// `PaymentBatchNumber` · Edm.Int32
  public var paymentBatchNumber: Int32? { row.int32(48) }
  /// `PaymentBatchNumber` in queries and change sets.
  public static var paymentBatchNumber: SelectableProperty<Self, Int32?> { .init(48) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(49) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(49) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(50) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(50) }

  /// `PaymentDays` · Edm.Int32
  public var paymentDays: Int32? { row.int32(51) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: SelectableProperty<Self, Int32?> { .init(51) }

  /// `PaymentDaysDiscount` · Edm.Int32
  public var paymentDaysDiscount: Int32? { row.int32(52) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { .init(52) }

  /// `PaymentDiscountPercentage` · Edm.Double
  public var paymentDiscountPercentage: Decimal? { row.decimal(53) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { .init(53) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 54] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { .init(54) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(55) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(55) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(56) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: SelectableProperty<Self, Decimal?> { .init(56) }

  /// `Source` · Edm.Int32
  public var source: PaymentTermSource { row[57] }
  /// `Source` in queries and change sets.
  public static var source: SelectableProperty<Self, PaymentTermSource> { .init(57) }

  /// `Status` · Edm.Int16
  public var status: PaymentTermStatus? { row[ifPresent: 58] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, PaymentTermStatus?> { .init(58) }

  /// `TransactionAmountDC` · Edm.Double
  public var transactionAmountDC: Decimal { row[59] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: SelectableProperty<Self, Decimal> { .init(59) }

  /// `TransactionAmountFC` · Edm.Double
  public var transactionAmountFC: Decimal { row[60] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: SelectableProperty<Self, Decimal> { .init(60) }

  /// `TransactionDueDate` · Edm.DateTime
  public var transactionDueDate: LocalDateTime? { row.dateTime(61) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { .init(61) }

  /// `TransactionEntryID` · Edm.Guid
  public var transactionEntryID: UUID? { row.guid(62) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: SelectableProperty<Self, UUID?> { .init(62) }

  /// `TransactionID` · Edm.Guid
  public var transactionID: UUID? { row.guid(63) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: SelectableProperty<Self, UUID?> { .init(63) }

  /// `TransactionIsReversal` · Edm.Boolean
  public var transactionIsReversal: Bool { row[64] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: SelectableProperty<Self, Bool> { .init(64) }

  /// `TransactionReportingPeriod` · Edm.Int16
  public var transactionReportingPeriod: Int16? { row[ifPresent: 65] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { .init(65) }

  /// `TransactionReportingYear` · Edm.Int16
  public var transactionReportingYear: Int16? { row[ifPresent: 66] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: SelectableProperty<Self, Int16?> { .init(66) }

  /// `TransactionStatus` · Edm.Int16
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 67] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { .init(67) }

  /// `TransactionType` · Edm.Int32
  public var transactionType: FinancialTransactionType? { row[ifPresent: 68] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: SelectableProperty<Self, FinancialTransactionType?> { .init(68) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(69) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(69) }

  /// `AccountCountry` · Edm.String
  public var accountCountry: String? { row.string(70) }
  /// `AccountCountry` in queries and change sets.
  public static var accountCountry: SelectableProperty<Self, String?> { .init(70) }

  /// `DirectDebitMandate` · Edm.Guid
  public var directDebitMandate: UUID? { row.guid(71) }
  /// `DirectDebitMandate` in queries and change sets.
  public static var directDebitMandate: SelectableProperty<Self, UUID?> { .init(71) }

  /// `DirectDebitMandateDescription` · Edm.String
  public var directDebitMandateDescription: String? { row.string(72) }
  /// `DirectDebitMandateDescription` in queries and change sets.
  public static var directDebitMandateDescription: SelectableProperty<Self, String?> { .init(72) }

  /// `DirectDebitMandatePaymentType` · Edm.Int16
  public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 73] }
  /// `DirectDebitMandatePaymentType` in queries and change sets.
  public static var directDebitMandatePaymentType: SelectableProperty<Self, DirectDebitMandatePaymentType?> { .init(73) }

  /// `DirectDebitMandateReference` · Edm.String
  public var directDebitMandateReference: String? { row.string(74) }
  /// `DirectDebitMandateReference` in queries and change sets.
  public static var directDebitMandateReference: SelectableProperty<Self, String?> { .init(74) }

  /// `DirectDebitMandateType` · Edm.Int16
  public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 75] }
  /// `DirectDebitMandateType` in queries and change sets.
  public static var directDebitMandateType: SelectableProperty<Self, DirectDebitMandateType?> { .init(75) }

  /// `EndToEndID` · Edm.String
  public var endToEndID: String? { row.string(76) }
  /// `EndToEndID` in queries and change sets.
  public static var endToEndID: SelectableProperty<Self, String?> { .init(76) }

  /// `IsFullyPaid` · Edm.Boolean
  public var isFullyPaid: Bool { row[77] }
  /// `IsFullyPaid` in queries and change sets.
  public static var isFullyPaid: SelectableProperty<Self, Bool> { .init(77) }

  /// `LastPaymentDate` · Edm.DateTime
  public var lastPaymentDate: LocalDateTime? { row.dateTime(78) }
  /// `LastPaymentDate` in queries and change sets.
  public static var lastPaymentDate: SelectableProperty<Self, LocalDateTime?> { .init(78) }

  /// `PaymentInformationID` · Edm.String
  public var paymentInformationID: String? { row.string(79) }
  /// `PaymentInformationID` in queries and change sets.
  public static var paymentInformationID: SelectableProperty<Self, String?> { .init(79) }

  /// `ReceivableSelected` · Edm.DateTime
  public var receivableSelected: LocalDateTime? { row.dateTime(80) }
  /// `ReceivableSelected` in queries and change sets.
  public static var receivableSelected: SelectableProperty<Self, LocalDateTime?> { .init(80) }

  /// `ReceivableSelector` · Edm.Guid
  public var receivableSelector: UUID? { row.guid(81) }
  /// `ReceivableSelector` in queries and change sets.
  public static var receivableSelector: SelectableProperty<Self, UUID?> { .init(81) }

  /// `ReceivableSelectorFullName` · Edm.String
  public var receivableSelectorFullName: String? { row.string(82) }
  /// `ReceivableSelectorFullName` in queries and change sets.
  public static var receivableSelectorFullName: SelectableProperty<Self, String?> { .init(82) }

  /// `ReceivableBatchNumber` · Edm.Int32
  public var receivableBatchNumber: Int32? { row.int32(83) }
  /// `ReceivableBatchNumber` in queries and change sets.
  public static var receivableBatchNumber: SelectableProperty<Self, Int32?> { .init(83) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: PaymentApprovalStatus? { row[ifPresent: 84] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: SelectableProperty<Self, PaymentApprovalStatus?> { .init(84) }

  /// `LineType` · Edm.Int16
  public var lineType: PaymentTermLineType { row[85] }
  /// `LineType` in queries and change sets.
  public static var lineType: SelectableProperty<Self, PaymentTermLineType> { .init(85) }
}
