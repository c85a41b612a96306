// exact-online-generator 0.1.0 · services/bulk/Cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Cashflow {
  /// `bulk/Cashflow/Receivables` · read · 1000 rows a page · `$select` required · permission "Financial receivables"
  nonisolated public struct Receivable: KeyedEntity {
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

    /// `AccountCountry` · Edm.String
    public var accountCountry: String? { row[ifPresent: 7] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 8] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[9] }

    /// `AmountDiscountDC` · Edm.Double
    public var amountDiscountDC: Decimal { row[10] }

    /// `AmountDiscountFC` · Edm.Double
    public var amountDiscountFC: Decimal { row[11] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[12] }

    /// `BankAccountID` · Edm.Guid
    public var bankAccountID: UUID? { row[ifPresent: 13] }

    /// `BankAccountNumber` · Edm.String
    public var bankAccountNumber: String? { row[ifPresent: 14] }

    /// `CashflowTransactionBatchCode` · Edm.String
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 15] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[16] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 17] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 18] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 19] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 20] }

    /// `DirectDebitMandate` · Edm.Guid
    public var directDebitMandate: UUID? { row[ifPresent: 21] }

    /// `DirectDebitMandateDescription` · Edm.String
    public var directDebitMandateDescription: String? { row[ifPresent: 22] }

    /// `DirectDebitMandatePaymentType` · Edm.Int16
    public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 23] }

    /// `DirectDebitMandateReference` · Edm.String
    public var directDebitMandateReference: String? { row[ifPresent: 24] }

    /// `DirectDebitMandateType` · Edm.Int16
    public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 25] }

    /// `DiscountDueDate` · Edm.DateTime
    public var discountDueDate: LocalDateTime? { row[ifPresent: 26] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[27] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 28] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 29] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 30] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 31] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 32] }

    /// `EndPeriod` · Edm.Int16
    public var endPeriod: Int16? { row[ifPresent: 33] }

    /// `EndToEndID` · Edm.String
    public var endToEndID: String? { row[ifPresent: 34] }

    /// `EndYear` · Edm.Int16
    public var endYear: Int16? { row[ifPresent: 35] }

    /// `EntryDate` · Edm.DateTime
    public var entryDate: LocalDateTime? { row[ifPresent: 36] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 37] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 38] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 39] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 40] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 41] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 42] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 43] }

    /// `IsBatchBooking` · Edm.Byte
    public var isBatchBooking: UInt8? { row[ifPresent: 44] }

    /// `IsFullyPaid` · Edm.Boolean
    public var isFullyPaid: Bool { row[45] }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 46] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 47] }

    /// `LastPaymentDate` · Edm.DateTime
    public var lastPaymentDate: LocalDateTime? { row[ifPresent: 48] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[49] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 50] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 51] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 52] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 53] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 54] }

    /// `PaymentDays` · Edm.Int32
    public var paymentDays: Int32? { row[ifPresent: 55] }

    /// `PaymentDaysDiscount` · Edm.Int32
    public var paymentDaysDiscount: Int32? { row[ifPresent: 56] }

    /// `PaymentDiscountPercentage` · Edm.Double
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 57] }

    /// `PaymentInformationID` · Edm.String
    public var paymentInformationID: String? { row[ifPresent: 58] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 59] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 60] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 61] }

    /// `ReceivableBatchNumber` · Edm.Int32
    public var receivableBatchNumber: Int32? { row[ifPresent: 62] }

    /// `ReceivableSelected` · Edm.DateTime
    public var receivableSelected: LocalDateTime? { row[ifPresent: 63] }

    /// `ReceivableSelector` · Edm.Guid
    public var receivableSelector: UUID? { row[ifPresent: 64] }

    /// `ReceivableSelectorFullName` · Edm.String
    public var receivableSelectorFullName: String? { row[ifPresent: 65] }

    /// `Source` · Edm.Int32
    public var source: PaymentTermSource { row[66] }

    /// `Status` · Edm.Int16
    public var status: PaymentTermStatus? { row[ifPresent: 67] }

    /// `TransactionAmountDC` · Edm.Double
    public var transactionAmountDC: Decimal { row[68] }

    /// `TransactionAmountFC` · Edm.Double
    public var transactionAmountFC: Decimal { row[69] }

    /// `TransactionDueDate` · Edm.DateTime
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 70] }

    /// `TransactionEntryID` · Edm.Guid
    public var transactionEntryID: UUID? { row[ifPresent: 71] }

    /// `TransactionID` · Edm.Guid
    public var transactionID: UUID? { row[ifPresent: 72] }

    /// `TransactionIsReversal` · Edm.Boolean
    public var transactionIsReversal: Bool { row[73] }

    /// `TransactionReportingPeriod` · Edm.Int16
    public var transactionReportingPeriod: Int16? { row[ifPresent: 74] }

    /// `TransactionReportingYear` · Edm.Int16
    public var transactionReportingYear: Int16? { row[ifPresent: 75] }

    /// `TransactionStatus` · Edm.Int16
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 76] }

    /// `TransactionType` · Edm.Int32
    public var transactionType: FinancialTransactionType? { row[ifPresent: 77] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 78] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!      key
      Account                        Guid
      AccountBankAccountID           Guid
      AccountBankAccountNumber       String
      AccountCode                    String
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Cashflow.Receivable, UUID> { Property(0) }
    public var account: Property<Bulk.Cashflow.Receivable, UUID?> { Property(1) }
    public var accountBankAccountID: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(2) }
    public var accountBankAccountNumber: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(3) }
    public var accountCode: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(4) }
    public var accountContact: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(5) }
    public var accountContactName: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(6) }
    public var accountCountry: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(7) }
    public var accountName: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(8) }
    public var amountDC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(9) }
    public var amountDiscountDC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(10) }
    public var amountDiscountFC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(11) }
    public var amountFC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(12) }
    public var bankAccountID: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(13) }
    public var bankAccountNumber: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(14) }
    public var cashflowTransactionBatchCode: SelectableProperty<Bulk.Cashflow.Receivable, String?> {
      SelectableProperty(15)
    }
    public var created: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime> { SelectableProperty(16) }
    public var creator: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(17) }
    public var creatorFullName: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(18) }
    public var currency: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(19) }
    public var description: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(20) }
    public var directDebitMandate: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(21) }
    public var directDebitMandateDescription: SelectableProperty<Bulk.Cashflow.Receivable, String?> {
      SelectableProperty(22)
    }
    public var directDebitMandatePaymentType:
      SelectableProperty<Bulk.Cashflow.Receivable, DirectDebitMandatePaymentType?>
    {
      SelectableProperty(23)
    }
    public var directDebitMandateReference: SelectableProperty<Bulk.Cashflow.Receivable, String?> {
      SelectableProperty(24)
    }
    public var directDebitMandateType: SelectableProperty<Bulk.Cashflow.Receivable, DirectDebitMandateType?> {
      SelectableProperty(25)
    }
    public var discountDueDate: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime?> { SelectableProperty(26) }
    public var division: SelectableProperty<Bulk.Cashflow.Receivable, Int32> { SelectableProperty(27) }
    public var document: Property<Bulk.Cashflow.Receivable, UUID?> { Property(28) }
    public var documentNumber: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(29) }
    public var documentSubject: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(30) }
    public var dueDate: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime?> { SelectableProperty(31) }
    public var endDate: Property<Bulk.Cashflow.Receivable, LocalDateTime?> { Property(32) }
    public var endPeriod: SelectableProperty<Bulk.Cashflow.Receivable, Int16?> { SelectableProperty(33) }
    public var endToEndID: Property<Bulk.Cashflow.Receivable, String?> { Property(34) }
    public var endYear: SelectableProperty<Bulk.Cashflow.Receivable, Int16?> { SelectableProperty(35) }
    public var entryDate: Property<Bulk.Cashflow.Receivable, LocalDateTime?> { Property(36) }
    public var entryID: Property<Bulk.Cashflow.Receivable, UUID?> { Property(37) }
    public var entryNumber: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(38) }
    public var glAccount: Property<Bulk.Cashflow.Receivable, UUID?> { Property(39) }
    public var glAccountCode: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(40) }
    public var glAccountDescription: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(41) }
    public var invoiceDate: Property<Bulk.Cashflow.Receivable, LocalDateTime?> { Property(42) }
    public var invoiceNumber: Property<Bulk.Cashflow.Receivable, Int32?> { Property(43) }
    public var isBatchBooking: SelectableProperty<Bulk.Cashflow.Receivable, UInt8?> { SelectableProperty(44) }
    public var isFullyPaid: SelectableProperty<Bulk.Cashflow.Receivable, Bool> { SelectableProperty(45) }
    public var journal: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(46) }
    public var journalDescription: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(47) }
    public var lastPaymentDate: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime?> { SelectableProperty(48) }
    public var modified: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime> { SelectableProperty(49) }
    public var modifier: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(50) }
    public var modifierFullName: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(51) }
    public var orderNumber: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(52) }
    public var paymentCondition: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(53) }
    public var paymentConditionDescription: SelectableProperty<Bulk.Cashflow.Receivable, String?> {
      SelectableProperty(54)
    }
    public var paymentDays: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(55) }
    public var paymentDaysDiscount: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(56) }
    public var paymentDiscountPercentage: SelectableProperty<Bulk.Cashflow.Receivable, Decimal?> {
      SelectableProperty(57)
    }
    public var paymentInformationID: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(58) }
    public var paymentMethod: SelectableProperty<Bulk.Cashflow.Receivable, PaymentMethod?> { SelectableProperty(59) }
    public var paymentReference: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(60) }
    public var rateFC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal?> { SelectableProperty(61) }
    public var receivableBatchNumber: SelectableProperty<Bulk.Cashflow.Receivable, Int32?> { SelectableProperty(62) }
    public var receivableSelected: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime?> {
      SelectableProperty(63)
    }
    public var receivableSelector: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(64) }
    public var receivableSelectorFullName: SelectableProperty<Bulk.Cashflow.Receivable, String?> {
      SelectableProperty(65)
    }
    public var source: Property<Bulk.Cashflow.Receivable, PaymentTermSource> { Property(66) }
    public var status: Property<Bulk.Cashflow.Receivable, PaymentTermStatus?> { Property(67) }
    public var transactionAmountDC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(68) }
    public var transactionAmountFC: SelectableProperty<Bulk.Cashflow.Receivable, Decimal> { SelectableProperty(69) }
    public var transactionDueDate: SelectableProperty<Bulk.Cashflow.Receivable, LocalDateTime?> {
      SelectableProperty(70)
    }
    public var transactionEntryID: SelectableProperty<Bulk.Cashflow.Receivable, UUID?> { SelectableProperty(71) }
    public var transactionID: Property<Bulk.Cashflow.Receivable, UUID?> { Property(72) }
    public var transactionIsReversal: SelectableProperty<Bulk.Cashflow.Receivable, Bool> { SelectableProperty(73) }
    public var transactionReportingPeriod: SelectableProperty<Bulk.Cashflow.Receivable, Int16?> {
      SelectableProperty(74)
    }
    public var transactionReportingYear: SelectableProperty<Bulk.Cashflow.Receivable, Int16?> { SelectableProperty(75) }
    public var transactionStatus: SelectableProperty<Bulk.Cashflow.Receivable, FinancialEntryStatus?> {
      SelectableProperty(76)
    }
    public var transactionType: Property<Bulk.Cashflow.Receivable, FinancialTransactionType?> { Property(77) }
    public var yourRef: SelectableProperty<Bulk.Cashflow.Receivable, String?> { SelectableProperty(78) }
  }
}
