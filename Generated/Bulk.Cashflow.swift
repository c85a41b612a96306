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

nonisolated extension Bulk.Cashflow.Payment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountBankAccountID` · Edm.Guid
  public var accountBankAccountID: UUID? { row.guid(2) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: Property<Self, UUID?> { .init(2) }

  /// `AccountBankAccountNumber` · Edm.String
  public var accountBankAccountNumber: String? { row.string(3) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: SelectableProperty<Self, String?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(4) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(5) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: Property<Self, UUID?> { .init(5) }

  /// `AccountContactName` · Edm.String
  public var accountContactName: String? { row.string(6) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: SelectableProperty<Self, String?> { .init(6) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(7) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(7) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[8] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(8) }

  /// `AmountDiscountDC` · Edm.Double
  public var amountDiscountDC: Decimal { row[9] }
  /// `AmountDiscountDC` in queries and change sets.
  public static var amountDiscountDC: SelectableProperty<Self, Decimal> { .init(9) }

  /// `AmountDiscountFC` · Edm.Double
  public var amountDiscountFC: Decimal { row[10] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: SelectableProperty<Self, Decimal> { .init(10) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[11] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(11) }

  /// `BankAccountID` · Edm.Guid
  public var bankAccountID: UUID? { row.guid(12) }
  /// `BankAccountID` in queries and change sets.
  public static var bankAccountID: Property<Self, UUID?> { .init(12) }

  /// `BankAccountNumber` · Edm.String
  public var bankAccountNumber: String? { row.string(13) }
  /// `BankAccountNumber` in queries and change sets.
  public static var bankAccountNumber: SelectableProperty<Self, String?> { .init(13) }

  /// `CashflowTransactionBatchCode` · Edm.String
  public var cashflowTransactionBatchCode: String? { row.string(14) }
  /// `CashflowTransactionBatchCode` in queries and change sets.
  public static var cashflowTransactionBatchCode: SelectableProperty<Self, String?> { .init(14) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[15] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(15) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(16) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(16) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(17) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(17) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(18) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(18) }

  /// `Description` · Edm.String
  public var description: String? { row.string(19) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(19) }

  /// `DiscountDueDate` · Edm.DateTime
  public var discountDueDate: LocalDateTime? { row.dateTime(20) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[21] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(21) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(22) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(22) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(23) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(23) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(24) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(24) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(25) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(25) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(26) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `EndPeriod` · Edm.Int16
  public var endPeriod: Int16? { row[ifPresent: 27] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: SelectableProperty<Self, Int16?> { .init(27) }

  /// `EndYear` · Edm.Int16
  public var endYear: Int16? { row[ifPresent: 28] }
  /// `EndYear` in queries and change sets.
  public static var endYear: SelectableProperty<Self, Int16?> { .init(28) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(29) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: Property<Self, LocalDateTime?> { .init(29) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(30) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(30) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(31) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(31) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(32) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(32) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(33) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: SelectableProperty<Self, String?> { .init(33) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(34) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: SelectableProperty<Self, String?> { .init(34) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(35) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(35) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(36) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(36) }

  /// `IsBatchBooking` · Edm.Byte
  public var isBatchBooking: Bool? { row.boolean(37) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: SelectableProperty<Self, Bool?> { .init(37) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(38) }
  /// `Journal` in queries and change sets.
  public static var journal: SelectableProperty<Self, String?> { .init(38) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(39) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: SelectableProperty<Self, String?> { .init(39) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[40] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(40) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(42) }

  /// `PaymentBatchNumber` · Edm.Int32
  public var paymentBatchNumber: Int32? { row.int32(43) }
  /// `PaymentBatchNumber` in queries and change sets.
  public static var paymentBatchNumber: SelectableProperty<Self, Int32?> { .init(43) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(44) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(44) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(45) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(45) }

  /// `PaymentDays` · Edm.Int32
  public var paymentDays: Int32? { row.int32(46) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: SelectableProperty<Self, Int32?> { .init(46) }

  /// `PaymentDaysDiscount` · Edm.Int32
  public var paymentDaysDiscount: Int32? { row.int32(47) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { .init(47) }

  /// `PaymentDiscountPercentage` · Edm.Double
  public var paymentDiscountPercentage: Decimal? { row.decimal(48) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { .init(48) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 49] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { .init(49) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(50) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(50) }

  /// `PaymentSelected` · Edm.DateTime
  public var paymentSelected: LocalDateTime? { row.dateTime(51) }
  /// `PaymentSelected` in queries and change sets.
  public static var paymentSelected: SelectableProperty<Self, LocalDateTime?> { .init(51) }

  /// `PaymentSelector` · Edm.Guid
  public var paymentSelector: UUID? { row.guid(52) }
  /// `PaymentSelector` in queries and change sets.
  public static var paymentSelector: SelectableProperty<Self, UUID?> { .init(52) }

  /// `PaymentSelectorFullName` · Edm.String
  public var paymentSelectorFullName: String? { row.string(53) }
  /// `PaymentSelectorFullName` in queries and change sets.
  public static var paymentSelectorFullName: SelectableProperty<Self, String?> { .init(53) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(54) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: SelectableProperty<Self, Decimal?> { .init(54) }

  /// `Source` · Edm.Int32
  public var source: PaymentTermSource { row[55] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PaymentTermSource> { .init(55) }

  /// `Status` · Edm.Int16
  public var status: PaymentTermStatus? { row[ifPresent: 56] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PaymentTermStatus?> { .init(56) }

  /// `TransactionAmountDC` · Edm.Double
  public var transactionAmountDC: Decimal { row[57] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: SelectableProperty<Self, Decimal> { .init(57) }

  /// `TransactionAmountFC` · Edm.Double
  public var transactionAmountFC: Decimal { row[58] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: SelectableProperty<Self, Decimal> { .init(58) }

  /// `TransactionDueDate` · Edm.DateTime
  public var transactionDueDate: LocalDateTime? { row.dateTime(59) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { .init(59) }

  /// `TransactionEntryID` · Edm.Guid
  public var transactionEntryID: UUID? { row.guid(60) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: SelectableProperty<Self, UUID?> { .init(60) }

  /// `TransactionID` · Edm.Guid
  public var transactionID: UUID? { row.guid(61) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: Property<Self, UUID?> { .init(61) }

  /// `TransactionIsReversal` · Edm.Boolean
  public var transactionIsReversal: Bool { row[62] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: SelectableProperty<Self, Bool> { .init(62) }

  /// `TransactionReportingPeriod` · Edm.Int16
  public var transactionReportingPeriod: Int16? { row[ifPresent: 63] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { .init(63) }

  /// `TransactionReportingYear` · Edm.Int16
  public var transactionReportingYear: Int16? { row[ifPresent: 64] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: SelectableProperty<Self, Int16?> { .init(64) }

  /// `TransactionStatus` · Edm.Int16
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 65] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { .init(65) }

  /// `TransactionType` · Edm.Int32
  public var transactionType: FinancialTransactionType? { row[ifPresent: 66] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: Property<Self, FinancialTransactionType?> { .init(66) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(67) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(67) }
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

nonisolated extension Bulk.Cashflow.Receivable {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountBankAccountID` · Edm.Guid
  public var accountBankAccountID: UUID? { row.guid(2) }
  /// `AccountBankAccountID` in queries and change sets.
  public static var accountBankAccountID: SelectableProperty<Self, UUID?> { .init(2) }

  /// `AccountBankAccountNumber` · Edm.String
  public var accountBankAccountNumber: String? { row.string(3) }
  /// `AccountBankAccountNumber` in queries and change sets.
  public static var accountBankAccountNumber: SelectableProperty<Self, String?> { .init(3) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 4] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(4) }

  /// `AccountContact` · Edm.Guid
  public var accountContact: UUID? { row.guid(5) }
  /// `AccountContact` in queries and change sets.
  public static var accountContact: SelectableProperty<Self, UUID?> { .init(5) }

  /// `AccountContactName` · Edm.String
  public var accountContactName: String? { row.string(6) }
  /// `AccountContactName` in queries and change sets.
  public static var accountContactName: SelectableProperty<Self, String?> { .init(6) }

  /// `AccountCountry` · Edm.String
  public var accountCountry: String? { row.string(7) }
  /// `AccountCountry` in queries and change sets.
  public static var accountCountry: SelectableProperty<Self, String?> { .init(7) }

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

  /// `AmountDiscountFC` · Edm.Double
  public var amountDiscountFC: Decimal { row[11] }
  /// `AmountDiscountFC` in queries and change sets.
  public static var amountDiscountFC: SelectableProperty<Self, Decimal> { .init(11) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[12] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(12) }

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

  /// `DirectDebitMandate` · Edm.Guid
  public var directDebitMandate: UUID? { row.guid(21) }
  /// `DirectDebitMandate` in queries and change sets.
  public static var directDebitMandate: SelectableProperty<Self, UUID?> { .init(21) }

  /// `DirectDebitMandateDescription` · Edm.String
  public var directDebitMandateDescription: String? { row.string(22) }
  /// `DirectDebitMandateDescription` in queries and change sets.
  public static var directDebitMandateDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `DirectDebitMandatePaymentType` · Edm.Int16
  public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 23] }
  /// `DirectDebitMandatePaymentType` in queries and change sets.
  public static var directDebitMandatePaymentType: SelectableProperty<Self, DirectDebitMandatePaymentType?> { .init(23) }

  /// `DirectDebitMandateReference` · Edm.String
  public var directDebitMandateReference: String? { row.string(24) }
  /// `DirectDebitMandateReference` in queries and change sets.
  public static var directDebitMandateReference: SelectableProperty<Self, String?> { .init(24) }

  /// `DirectDebitMandateType` · Edm.Int16
  public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 25] }
  /// `DirectDebitMandateType` in queries and change sets.
  public static var directDebitMandateType: SelectableProperty<Self, DirectDebitMandateType?> { .init(25) }

  /// `DiscountDueDate` · Edm.DateTime
  public var discountDueDate: LocalDateTime? { row.dateTime(26) }
  /// `DiscountDueDate` in queries and change sets.
  public static var discountDueDate: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[27] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(27) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(28) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(28) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(29) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(29) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(30) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(30) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(31) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(31) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(32) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(32) }

  /// `EndPeriod` · Edm.Int16
  public var endPeriod: Int16? { row[ifPresent: 33] }
  /// `EndPeriod` in queries and change sets.
  public static var endPeriod: SelectableProperty<Self, Int16?> { .init(33) }

  /// `EndToEndID` · Edm.String
  public var endToEndID: String? { row.string(34) }
  /// `EndToEndID` in queries and change sets.
  public static var endToEndID: Property<Self, String?> { .init(34) }

  /// `EndYear` · Edm.Int16
  public var endYear: Int16? { row[ifPresent: 35] }
  /// `EndYear` in queries and change sets.
  public static var endYear: SelectableProperty<Self, Int16?> { .init(35) }

  /// `EntryDate` · Edm.DateTime
  public var entryDate: LocalDateTime? { row.dateTime(36) }
  /// `EntryDate` in queries and change sets.
  public static var entryDate: Property<Self, LocalDateTime?> { .init(36) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(37) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(37) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(38) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(38) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(39) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(39) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(40) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: SelectableProperty<Self, String?> { .init(40) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(41) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: SelectableProperty<Self, String?> { .init(41) }

  /// `InvoiceDate` · Edm.DateTime
  public var invoiceDate: LocalDateTime? { row.dateTime(42) }
  /// `InvoiceDate` in queries and change sets.
  public static var invoiceDate: Property<Self, LocalDateTime?> { .init(42) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(43) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(43) }

  /// `IsBatchBooking` · Edm.Byte
  public var isBatchBooking: Bool? { row.boolean(44) }
  /// `IsBatchBooking` in queries and change sets.
  public static var isBatchBooking: SelectableProperty<Self, Bool?> { .init(44) }

  /// `IsFullyPaid` · Edm.Boolean
  public var isFullyPaid: Bool { row[45] }
  /// `IsFullyPaid` in queries and change sets.
  public static var isFullyPaid: SelectableProperty<Self, Bool> { .init(45) }

  /// `Journal` · Edm.String
  public var journal: String? { row.string(46) }
  /// `Journal` in queries and change sets.
  public static var journal: SelectableProperty<Self, String?> { .init(46) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(47) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: SelectableProperty<Self, String?> { .init(47) }

  /// `LastPaymentDate` · Edm.DateTime
  public var lastPaymentDate: LocalDateTime? { row.dateTime(48) }
  /// `LastPaymentDate` in queries and change sets.
  public static var lastPaymentDate: SelectableProperty<Self, LocalDateTime?> { .init(48) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[49] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(49) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(50) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(50) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(51) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(51) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(52) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32?> { .init(52) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(53) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(53) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(54) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(54) }

  /// `PaymentDays` · Edm.Int32
  public var paymentDays: Int32? { row.int32(55) }
  /// `PaymentDays` in queries and change sets.
  public static var paymentDays: SelectableProperty<Self, Int32?> { .init(55) }

  /// `PaymentDaysDiscount` · Edm.Int32
  public var paymentDaysDiscount: Int32? { row.int32(56) }
  /// `PaymentDaysDiscount` in queries and change sets.
  public static var paymentDaysDiscount: SelectableProperty<Self, Int32?> { .init(56) }

  /// `PaymentDiscountPercentage` · Edm.Double
  public var paymentDiscountPercentage: Decimal? { row.decimal(57) }
  /// `PaymentDiscountPercentage` in queries and change sets.
  public static var paymentDiscountPercentage: SelectableProperty<Self, Decimal?> { .init(57) }

  /// `PaymentInformationID` · Edm.String
  public var paymentInformationID: String? { row.string(58) }
  /// `PaymentInformationID` in queries and change sets.
  public static var paymentInformationID: SelectableProperty<Self, String?> { .init(58) }

  /// `PaymentMethod` · Edm.String
  public var paymentMethod: PaymentMethod? { row[ifPresent: 59] }
  /// `PaymentMethod` in queries and change sets.
  public static var paymentMethod: SelectableProperty<Self, PaymentMethod?> { .init(59) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(60) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(60) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(61) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: SelectableProperty<Self, Decimal?> { .init(61) }

  /// `ReceivableBatchNumber` · Edm.Int32
  public var receivableBatchNumber: Int32? { row.int32(62) }
  /// `ReceivableBatchNumber` in queries and change sets.
  public static var receivableBatchNumber: SelectableProperty<Self, Int32?> { .init(62) }

  /// `ReceivableSelected` · Edm.DateTime
  public var receivableSelected: LocalDateTime? { row.dateTime(63) }
  /// `ReceivableSelected` in queries and change sets.
  public static var receivableSelected: SelectableProperty<Self, LocalDateTime?> { .init(63) }

  /// `ReceivableSelector` · Edm.Guid
  public var receivableSelector: UUID? { row.guid(64) }
  /// `ReceivableSelector` in queries and change sets.
  public static var receivableSelector: SelectableProperty<Self, UUID?> { .init(64) }

  /// `ReceivableSelectorFullName` · Edm.String
  public var receivableSelectorFullName: String? { row.string(65) }
  /// `ReceivableSelectorFullName` in queries and change sets.
  public static var receivableSelectorFullName: SelectableProperty<Self, String?> { .init(65) }

  /// `Source` · Edm.Int32
  public var source: PaymentTermSource { row[66] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PaymentTermSource> { .init(66) }

  /// `Status` · Edm.Int16
  public var status: PaymentTermStatus? { row[ifPresent: 67] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PaymentTermStatus?> { .init(67) }

  /// `TransactionAmountDC` · Edm.Double
  public var transactionAmountDC: Decimal { row[68] }
  /// `TransactionAmountDC` in queries and change sets.
  public static var transactionAmountDC: SelectableProperty<Self, Decimal> { .init(68) }

  /// `TransactionAmountFC` · Edm.Double
  public var transactionAmountFC: Decimal { row[69] }
  /// `TransactionAmountFC` in queries and change sets.
  public static var transactionAmountFC: SelectableProperty<Self, Decimal> { .init(69) }

  /// `TransactionDueDate` · Edm.DateTime
  public var transactionDueDate: LocalDateTime? { row.dateTime(70) }
  /// `TransactionDueDate` in queries and change sets.
  public static var transactionDueDate: SelectableProperty<Self, LocalDateTime?> { .init(70) }

  /// `TransactionEntryID` · Edm.Guid
  public var transactionEntryID: UUID? { row.guid(71) }
  /// `TransactionEntryID` in queries and change sets.
  public static var transactionEntryID: SelectableProperty<Self, UUID?> { .init(71) }

  /// `TransactionID` · Edm.Guid
  public var transactionID: UUID? { row.guid(72) }
  /// `TransactionID` in queries and change sets.
  public static var transactionID: Property<Self, UUID?> { .init(72) }

  /// `TransactionIsReversal` · Edm.Boolean
  public var transactionIsReversal: Bool { row[73] }
  /// `TransactionIsReversal` in queries and change sets.
  public static var transactionIsReversal: SelectableProperty<Self, Bool> { .init(73) }

  /// `TransactionReportingPeriod` · Edm.Int16
  public var transactionReportingPeriod: Int16? { row[ifPresent: 74] }
  /// `TransactionReportingPeriod` in queries and change sets.
  public static var transactionReportingPeriod: SelectableProperty<Self, Int16?> { .init(74) }

  /// `TransactionReportingYear` · Edm.Int16
  public var transactionReportingYear: Int16? { row[ifPresent: 75] }
  /// `TransactionReportingYear` in queries and change sets.
  public static var transactionReportingYear: SelectableProperty<Self, Int16?> { .init(75) }

  /// `TransactionStatus` · Edm.Int16
  public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 76] }
  /// `TransactionStatus` in queries and change sets.
  public static var transactionStatus: SelectableProperty<Self, FinancialEntryStatus?> { .init(76) }

  /// `TransactionType` · Edm.Int32
  public var transactionType: FinancialTransactionType? { row[ifPresent: 77] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: Property<Self, FinancialTransactionType?> { .init(77) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(78) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(78) }
}
