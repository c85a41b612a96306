// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// An amount to collect from a customer, with its collection progress.
  ///
  /// `cashflow/Receivables` · read, update · 60 rows a page · permission "Financial receivables"
  nonisolated public struct Receivable: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid · read-only
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountBankAccountID` · Edm.Guid · read-only
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

    /// `AccountCountry` · Edm.String · read-only
    public var accountCountry: String? { row[ifPresent: 8] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[9] }

    /// `AmountDiscountDC` · Edm.Double · read-only
    public var amountDiscountDC: Decimal { row[10] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[11] }

    /// `AmountDiscountFC` · Edm.Double · read-only
    public var amountDiscountFC: Decimal { row[12] }

    /// `BankAccountID` · Edm.Guid · read-only
    public var bankAccountID: UUID? { row[ifPresent: 13] }

    /// `BankAccountNumber` · Edm.String · read-only
    public var bankAccountNumber: String? { row[ifPresent: 14] }

    /// `CashflowTransactionBatchCode` · Edm.String · read-only
    public var cashflowTransactionBatchCode: String? { row[ifPresent: 15] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[16] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 17] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 18] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 19] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 20] }

    /// `DirectDebitMandate` · Edm.Guid · read-only
    public var directDebitMandate: UUID? { row[ifPresent: 21] }

    /// `DirectDebitMandateDescription` · Edm.String · read-only
    public var directDebitMandateDescription: String? { row[ifPresent: 22] }

    /// `DirectDebitMandatePaymentType` · Edm.Int16 · read-only
    public var directDebitMandatePaymentType: DirectDebitMandatePaymentType? { row[ifPresent: 23] }

    /// `DirectDebitMandateReference` · Edm.String · read-only
    public var directDebitMandateReference: String? { row[ifPresent: 24] }

    /// `DirectDebitMandateType` · Edm.Int16 · read-only
    public var directDebitMandateType: DirectDebitMandateType? { row[ifPresent: 25] }

    /// `DiscountDueDate` · Edm.DateTime · read-only
    public var discountDueDate: LocalDateTime? { row[ifPresent: 26] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[27] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[ifPresent: 28] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 29] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 30] }

    /// `DueDate` · Edm.DateTime · read-only
    public var dueDate: LocalDateTime? { row[ifPresent: 31] }

    /// `EndDate` · Edm.DateTime · read-only
    public var endDate: LocalDateTime? { row[ifPresent: 32] }

    /// `EndPeriod` · Edm.Int16 · read-only
    public var endPeriod: Int16? { row[ifPresent: 33] }

    /// `EndToEndID` · Edm.String · read-only
    public var endToEndID: String? { row[ifPresent: 34] }

    /// `EndYear` · Edm.Int16 · read-only
    public var endYear: Int16? { row[ifPresent: 35] }

    /// `EntryDate` · Edm.DateTime · read-only
    public var entryDate: LocalDateTime? { row[ifPresent: 36] }

    /// `EntryID` · Edm.Guid · read-only
    public var entryID: UUID? { row[ifPresent: 37] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 38] }

    /// `GLAccount` · Edm.Guid · read-only
    public var glAccount: UUID? { row[ifPresent: 39] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 40] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 41] }

    /// `InvoiceDate` · Edm.DateTime · read-only
    public var invoiceDate: LocalDateTime? { row[ifPresent: 42] }

    /// `InvoiceNumber` · Edm.Int32 · read-only
    public var invoiceNumber: Int32? { row[ifPresent: 43] }

    /// `IsBatchBooking` · Edm.Byte · read-only
    public var isBatchBooking: UInt8? { row[ifPresent: 44] }

    /// `IsFullyPaid` · Edm.Boolean · read-only
    public var isFullyPaid: Bool { row[45] }

    /// `Journal` · Edm.String · read-only
    public var journal: String? { row[ifPresent: 46] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 47] }

    /// `LastPaymentDate` · Edm.DateTime · read-only
    public var lastPaymentDate: LocalDateTime? { row[ifPresent: 48] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[49] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 50] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 51] }

    /// `OrderNumber` · Edm.Int32 · read-only
    public var orderNumber: Int32? { row[ifPresent: 52] }

    /// `PaymentCondition` · Edm.String · read-only
    public var paymentCondition: String? { row[ifPresent: 53] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 54] }

    /// `PaymentDays` · Edm.Int32 · read-only
    public var paymentDays: Int32? { row[ifPresent: 55] }

    /// `PaymentDaysDiscount` · Edm.Int32 · read-only
    public var paymentDaysDiscount: Int32? { row[ifPresent: 56] }

    /// `PaymentDiscountPercentage` · Edm.Double · read-only
    public var paymentDiscountPercentage: Decimal? { row[ifPresent: 57] }

    /// `PaymentInformationID` · Edm.String · read-only
    public var paymentInformationID: String? { row[ifPresent: 58] }

    /// `PaymentMethod` · Edm.String
    public var paymentMethod: PaymentMethod? { row[ifPresent: 59] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 60] }

    /// `RateFC` · Edm.Double · read-only
    public var rateFC: Decimal? { row[ifPresent: 61] }

    /// `ReceivableSelected` · Edm.DateTime · read-only
    public var receivableSelected: LocalDateTime? { row[ifPresent: 62] }

    /// `ReceivableSelector` · Edm.Guid · read-only
    public var receivableSelector: UUID? { row[ifPresent: 63] }

    /// `ReceivableSelectorFullName` · Edm.String · read-only
    public var receivableSelectorFullName: String? { row[ifPresent: 64] }

    /// `ReceivableBatchNumber` · Edm.Int32 · read-only
    public var receivableBatchNumber: Int32? { row[ifPresent: 65] }

    /// `Source` · Edm.Int32 · read-only
    public var source: PaymentTermSource { row[66] }

    /// `Status` · Edm.Int16 · read-only
    public var status: PaymentTermStatus? { row[ifPresent: 67] }

    /// `TransactionAmountDC` · Edm.Double · read-only
    public var transactionAmountDC: Decimal { row[68] }

    /// `TransactionAmountFC` · Edm.Double · read-only
    public var transactionAmountFC: Decimal { row[69] }

    /// `TransactionDueDate` · Edm.DateTime · read-only
    public var transactionDueDate: LocalDateTime? { row[ifPresent: 70] }

    /// `TransactionEntryID` · Edm.Guid · read-only
    public var transactionEntryID: UUID? { row[ifPresent: 71] }

    /// `TransactionID` · Edm.Guid · read-only
    public var transactionID: UUID? { row[ifPresent: 72] }

    /// `TransactionIsReversal` · Edm.Boolean · read-only
    public var transactionIsReversal: Bool { row[73] }

    /// `TransactionReportingPeriod` · Edm.Int16 · read-only
    public var transactionReportingPeriod: Int16? { row[ifPresent: 74] }

    /// `TransactionReportingYear` · Edm.Int16 · read-only
    public var transactionReportingYear: Int16? { row[ifPresent: 75] }

    /// `TransactionStatus` · Edm.Int16 · read-only
    public var transactionStatus: FinancialEntryStatus? { row[ifPresent: 76] }

    /// `TransactionType` · Edm.Int32 · read-only
    public var transactionType: FinancialTransactionType? { row[ifPresent: 77] }

    /// `YourRef` · Edm.String · read-only
    public var yourRef: String? { row[ifPresent: 78] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!      key update
      Account                        Guid
      AccountBankAccountID           Guid
      AccountBankAccountNumber       String
      AccountCode                    String
      AccountContact                 Guid
      AccountContactName             String
      AccountName                    String
      AccountCountry                 String
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
      Description                    String     update
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
      PaymentMethod                  String     update
      PaymentReference               String     update
      RateFC                         Double
      ReceivableSelected             DateTime
      ReceivableSelector             Guid
      ReceivableSelectorFullName     String
      ReceivableBatchNumber          Int32
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

nonisolated extension Cashflow.Receivable {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Cashflow.Receivable, UUID> { Property(0) }
    public var account: Property<Cashflow.Receivable, UUID?> { Property(1) }
    public var accountBankAccountID: Property<Cashflow.Receivable, UUID?> { Property(2) }
    public var accountBankAccountNumber: Property<Cashflow.Receivable, String?> { Property(3) }
    public var accountCode: Property<Cashflow.Receivable, String?> { Property(4) }
    public var accountContact: Property<Cashflow.Receivable, UUID?> { Property(5) }
    public var accountContactName: Property<Cashflow.Receivable, String?> { Property(6) }
    public var accountName: Property<Cashflow.Receivable, String?> { Property(7) }
    public var accountCountry: Property<Cashflow.Receivable, String?> { Property(8) }
    public var amountDC: Property<Cashflow.Receivable, Decimal> { Property(9) }
    public var amountDiscountDC: Property<Cashflow.Receivable, Decimal> { Property(10) }
    public var amountFC: Property<Cashflow.Receivable, Decimal> { Property(11) }
    public var amountDiscountFC: Property<Cashflow.Receivable, Decimal> { Property(12) }
    public var bankAccountID: Property<Cashflow.Receivable, UUID?> { Property(13) }
    public var bankAccountNumber: Property<Cashflow.Receivable, String?> { Property(14) }
    public var cashflowTransactionBatchCode: Property<Cashflow.Receivable, String?> { Property(15) }
    public var created: Property<Cashflow.Receivable, LocalDateTime> { Property(16) }
    public var creator: Property<Cashflow.Receivable, UUID?> { Property(17) }
    public var creatorFullName: Property<Cashflow.Receivable, String?> { Property(18) }
    public var currency: Property<Cashflow.Receivable, String?> { Property(19) }
    public var description: Property<Cashflow.Receivable, String?> { Property(20) }
    public var directDebitMandate: Property<Cashflow.Receivable, UUID?> { Property(21) }
    public var directDebitMandateDescription: Property<Cashflow.Receivable, String?> { Property(22) }
    public var directDebitMandatePaymentType: Property<Cashflow.Receivable, DirectDebitMandatePaymentType?> {
      Property(23)
    }
    public var directDebitMandateReference: Property<Cashflow.Receivable, String?> { Property(24) }
    public var directDebitMandateType: Property<Cashflow.Receivable, DirectDebitMandateType?> { Property(25) }
    public var discountDueDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(26) }
    public var division: Property<Cashflow.Receivable, Int32> { Property(27) }
    public var document: Property<Cashflow.Receivable, UUID?> { Property(28) }
    public var documentNumber: Property<Cashflow.Receivable, Int32?> { Property(29) }
    public var documentSubject: Property<Cashflow.Receivable, String?> { Property(30) }
    public var dueDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(31) }
    public var endDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(32) }
    public var endPeriod: Property<Cashflow.Receivable, Int16?> { Property(33) }
    public var endToEndID: Property<Cashflow.Receivable, String?> { Property(34) }
    public var endYear: Property<Cashflow.Receivable, Int16?> { Property(35) }
    public var entryDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(36) }
    public var entryID: Property<Cashflow.Receivable, UUID?> { Property(37) }
    public var entryNumber: Property<Cashflow.Receivable, Int32?> { Property(38) }
    public var glAccount: Property<Cashflow.Receivable, UUID?> { Property(39) }
    public var glAccountCode: Property<Cashflow.Receivable, String?> { Property(40) }
    public var glAccountDescription: Property<Cashflow.Receivable, String?> { Property(41) }
    public var invoiceDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(42) }
    public var invoiceNumber: Property<Cashflow.Receivable, Int32?> { Property(43) }
    public var isBatchBooking: Property<Cashflow.Receivable, UInt8?> { Property(44) }
    public var isFullyPaid: Property<Cashflow.Receivable, Bool> { Property(45) }
    public var journal: Property<Cashflow.Receivable, String?> { Property(46) }
    public var journalDescription: Property<Cashflow.Receivable, String?> { Property(47) }
    public var lastPaymentDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(48) }
    public var modified: Property<Cashflow.Receivable, LocalDateTime> { Property(49) }
    public var modifier: Property<Cashflow.Receivable, UUID?> { Property(50) }
    public var modifierFullName: Property<Cashflow.Receivable, String?> { Property(51) }
    public var orderNumber: Property<Cashflow.Receivable, Int32?> { Property(52) }
    public var paymentCondition: Property<Cashflow.Receivable, String?> { Property(53) }
    public var paymentConditionDescription: Property<Cashflow.Receivable, String?> { Property(54) }
    public var paymentDays: Property<Cashflow.Receivable, Int32?> { Property(55) }
    public var paymentDaysDiscount: Property<Cashflow.Receivable, Int32?> { Property(56) }
    public var paymentDiscountPercentage: Property<Cashflow.Receivable, Decimal?> { Property(57) }
    public var paymentInformationID: Property<Cashflow.Receivable, String?> { Property(58) }
    public var paymentMethod: Property<Cashflow.Receivable, PaymentMethod?> { Property(59) }
    public var paymentReference: Property<Cashflow.Receivable, String?> { Property(60) }
    public var rateFC: Property<Cashflow.Receivable, Decimal?> { Property(61) }
    public var receivableSelected: Property<Cashflow.Receivable, LocalDateTime?> { Property(62) }
    public var receivableSelector: Property<Cashflow.Receivable, UUID?> { Property(63) }
    public var receivableSelectorFullName: Property<Cashflow.Receivable, String?> { Property(64) }
    public var receivableBatchNumber: Property<Cashflow.Receivable, Int32?> { Property(65) }
    public var source: Property<Cashflow.Receivable, PaymentTermSource> { Property(66) }
    public var status: Property<Cashflow.Receivable, PaymentTermStatus?> { Property(67) }
    public var transactionAmountDC: Property<Cashflow.Receivable, Decimal> { Property(68) }
    public var transactionAmountFC: Property<Cashflow.Receivable, Decimal> { Property(69) }
    public var transactionDueDate: Property<Cashflow.Receivable, LocalDateTime?> { Property(70) }
    public var transactionEntryID: Property<Cashflow.Receivable, UUID?> { Property(71) }
    public var transactionID: Property<Cashflow.Receivable, UUID?> { Property(72) }
    public var transactionIsReversal: Property<Cashflow.Receivable, Bool> { Property(73) }
    public var transactionReportingPeriod: Property<Cashflow.Receivable, Int16?> { Property(74) }
    public var transactionReportingYear: Property<Cashflow.Receivable, Int16?> { Property(75) }
    public var transactionStatus: Property<Cashflow.Receivable, FinancialEntryStatus?> { Property(76) }
    public var transactionType: Property<Cashflow.Receivable, FinancialTransactionType?> { Property(77) }
    public var yourRef: Property<Cashflow.Receivable, String?> { Property(78) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(20) }
    public var paymentMethod: WritableProperty<PaymentMethod> { WritableProperty(59) }
    public var paymentReference: WritableProperty<String> { WritableProperty(60) }
  }
}
