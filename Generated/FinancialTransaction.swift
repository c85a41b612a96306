// exact-online-generator 0.1.0 · for runtime 1 · services/financialtransaction.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/financialtransaction`
nonisolated public struct FinancialTransaction: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `BankEntries` · read, create, delete · 60 rows a page · webhook topic `BankEntries`
  /// · permission "Financial accounting"
  public var bankEntries: EntitySet<FinancialTransaction.BankEntry, Methods.ReadCreateDelete> { EntitySet(root, "BankEntries") }

  /// `BankEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var bankEntryLines: EntitySet<FinancialTransaction.BankEntryLine, Methods.ReadCreate> { EntitySet(root, "BankEntryLines") }

  /// `CashEntries` · read, create, delete · 60 rows a page · webhook topic `CashEntries`
  /// · permission "Financial accounting"
  public var cashEntries: EntitySet<FinancialTransaction.CashEntry, Methods.ReadCreateDelete> { EntitySet(root, "CashEntries") }

  /// `CashEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var cashEntryLines: EntitySet<FinancialTransaction.CashEntryLine, Methods.ReadCreate> { EntitySet(root, "CashEntryLines") }

  /// `Transactions` · read · 60 rows a page
  public var transactions: EntitySet<FinancialTransaction.Transaction, Methods.Read> { EntitySet(root, "Transactions") }

  /// `TransactionLines` · read · 60 rows a page · webhook topic `FinancialTransactions`
  /// · permission "Financial accounting"
  public var transactionLines: EntitySet<FinancialTransaction.TransactionLine, Methods.Read> { EntitySet(root, "TransactionLines") }
}

nonisolated extension FinancialTransaction {
  /// A set of bank statement bookings in a bank journal.
  ///
  /// `financialtransaction/BankEntries` · read, create, delete · 60 rows a page · webhook topic `BankEntries`
  /// · permission "Financial accounting"
  nonisolated public struct BankEntry: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC              Double                               create
      Created                       DateTime
      Currency                      String                               create
      Division                      Int32
      EntryID                       Guid!                                key create
      EntryNumber                   Int32                                create
      FinancialPeriod               Int16                                create
      FinancialYear                 Int16                                create
      JournalCode                   String                               create!
      JournalDescription            String
      Modified                      DateTime
      OpeningBalanceFC              Double                               create
      Status                        Int16
      StatusDescription             String
      BankStatementDocument         Guid                                 create
      BankStatementDocumentNumber   Int32
      BankStatementDocumentSubject  String
      CustomField                   String
      BankEntryLines                FinancialTransaction.BankEntryLine*  create!
      """, related: { [FinancialTransaction.BankEntryLine.table] })
  }
}

nonisolated extension FinancialTransaction.BankEntry {
  /// `ClosingBalanceFC` · Edm.Double
  public var closingBalanceFC: Decimal? { row.decimal(0) }
  /// `ClosingBalanceFC` in queries and change sets.
  public static var closingBalanceFC: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(2) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[4] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(4) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(5) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(5) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 6] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: WritableProperty<Self, Int16?> { .init(6) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 7] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: WritableProperty<Self, Int16?> { .init(7) }

  /// `JournalCode` · Edm.String · required on create
  public var journalCode: String? { row.string(8) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: WritableProperty<Self, String?> { .init(8) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(9) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `OpeningBalanceFC` · Edm.Double
  public var openingBalanceFC: Decimal? { row.decimal(11) }
  /// `OpeningBalanceFC` in queries and change sets.
  public static var openingBalanceFC: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Status` · Edm.Int16 · read-only
  public var status: FinancialEntryStatus? { row[ifPresent: 12] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(12) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(13) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(13) }

  /// `BankStatementDocument` · Edm.Guid
  public var bankStatementDocument: UUID? { row.guid(14) }
  /// `BankStatementDocument` in queries and change sets.
  public static var bankStatementDocument: WritableProperty<Self, UUID?> { .init(14) }

  /// `BankStatementDocumentNumber` · Edm.Int32 · read-only
  public var bankStatementDocumentNumber: Int32? { row.int32(15) }
  /// `BankStatementDocumentNumber` in queries and change sets.
  public static var bankStatementDocumentNumber: Property<Self, Int32?> { .init(15) }

  /// `BankStatementDocumentSubject` · Edm.String · read-only
  public var bankStatementDocumentSubject: String? { row.string(16) }
  /// `BankStatementDocumentSubject` in queries and change sets.
  public static var bankStatementDocumentSubject: Property<Self, String?> { .init(16) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(17) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(17) }

  /// `BankEntryLines` · expand with `expanding { $0.bankEntryLines }`
  public var bankEntryLines: Expanded<FinancialTransaction.BankEntryLine> { row[18] }
  /// `BankEntryLines` in queries and change sets.
  public static var bankEntryLines: WritableNavigation<Self, FinancialTransaction.BankEntryLine, [Changes<FinancialTransaction.BankEntryLine>]> { .init(18) }
}

nonisolated extension FinancialTransaction {
  /// One booking line of a bank entry.
  ///
  /// `financialtransaction/BankEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct BankEntryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create
      AccountCode            String    padded(18)
      AccountName            String
      AmountDC               Double
      AmountFC               Double    create!
      AmountVATFC            Double    create
      Asset                  Guid      create
      AssetCode              String
      AssetDescription       String
      CostCenter             String    create
      CostCenterDescription  String
      CostUnit               String    create
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create
      Division               Int32
      Document               Guid      create
      DocumentNumber         Int32
      DocumentSubject        String
      EntryID                Guid      create!
      EntryNumber            Int32
      ExchangeRate           Double    create
      GLAccount              Guid      create!
      GLAccountCode          String
      GLAccountDescription   String
      ID                     Guid!     key
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create
      OffsetID               Guid
      OurRef                 Int32     create
      Project                Guid      create
      ProjectCode            String
      ProjectDescription     String
      ProjectWBS             Guid      create
      ProjectWBSDescription  String
      Quantity               Double    create
      VATCode                String    create
      VATCodeDescription     String
      VATPercentage          Double    create
      VATType                String    create
      Date                   DateTime  create
      CustomField            String
      """)
  }
}

nonisolated extension FinancialTransaction.BankEntryLine {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(3) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double · required on create
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(4) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(5) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(6) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(6) }

  /// `AssetCode` · Edm.String · read-only
  public var assetCode: String? { row.string(7) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(7) }

  /// `AssetDescription` · Edm.String · read-only
  public var assetDescription: String? { row.string(8) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(8) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(9) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(9) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(10) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(10) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(11) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(11) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(12) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(12) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(16) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(17) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(17) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(18) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(18) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(19) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(19) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(20) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(20) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID? { row.guid(21) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(21) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(22) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(22) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(23) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: WritableProperty<Self, Decimal?> { .init(23) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(24) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(24) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(25) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(25) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(26) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(26) }

  /// `ID` · Edm.Guid · key · read-only
  public var id: UUID { row[27] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(27) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(28) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(28) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(32) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(32) }

  /// `OffsetID` · Edm.Guid · read-only
  public var offsetID: UUID? { row.guid(33) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: Property<Self, UUID?> { .init(33) }

  /// `OurRef` · Edm.Int32
  public var ourRef: Int32? { row.int32(34) }
  /// `OurRef` in queries and change sets.
  public static var ourRef: WritableProperty<Self, Int32?> { .init(34) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(35) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(35) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(36) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(36) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(37) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(37) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(38) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(38) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(39) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(39) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(40) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(40) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(41) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(41) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(42) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(42) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(43) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(43) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 44] }
  /// `VATType` in queries and change sets.
  public static var vatType: WritableProperty<Self, VATType?> { .init(44) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(45) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(45) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(46) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(46) }
}

nonisolated extension FinancialTransaction {
  /// A set of cash bookings in a cash journal.
  ///
  /// `financialtransaction/CashEntries` · read, create, delete · 60 rows a page · webhook topic `CashEntries`
  /// · permission "Financial accounting"
  nonisolated public struct CashEntry: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC    Double                               create
      Created             DateTime
      Currency            String                               create
      Division            Int32
      EntryID             Guid!                                key create
      EntryNumber         Int32                                create
      FinancialPeriod     Int16                                create
      FinancialYear       Int16                                create
      JournalCode         String                               create!
      JournalDescription  String
      Modified            DateTime
      OpeningBalanceFC    Double                               create
      Status              Int16
      StatusDescription   String
      CustomField         String
      CashEntryLines      FinancialTransaction.CashEntryLine*  create!
      """, related: { [FinancialTransaction.CashEntryLine.table] })
  }
}

nonisolated extension FinancialTransaction.CashEntry {
  /// `ClosingBalanceFC` · Edm.Double
  public var closingBalanceFC: Decimal? { row.decimal(0) }
  /// `ClosingBalanceFC` in queries and change sets.
  public static var closingBalanceFC: WritableProperty<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(2) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[4] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(4) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(5) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(5) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 6] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: WritableProperty<Self, Int16?> { .init(6) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 7] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: WritableProperty<Self, Int16?> { .init(7) }

  /// `JournalCode` · Edm.String · required on create
  public var journalCode: String? { row.string(8) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: WritableProperty<Self, String?> { .init(8) }

  /// `JournalDescription` · Edm.String · read-only
  public var journalDescription: String? { row.string(9) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `OpeningBalanceFC` · Edm.Double
  public var openingBalanceFC: Decimal? { row.decimal(11) }
  /// `OpeningBalanceFC` in queries and change sets.
  public static var openingBalanceFC: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Status` · Edm.Int16 · read-only
  public var status: FinancialEntryStatus? { row[ifPresent: 12] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(12) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(13) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(13) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(14) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(14) }

  /// `CashEntryLines` · expand with `expanding { $0.cashEntryLines }`
  public var cashEntryLines: Expanded<FinancialTransaction.CashEntryLine> { row[15] }
  /// `CashEntryLines` in queries and change sets.
  public static var cashEntryLines: WritableNavigation<Self, FinancialTransaction.CashEntryLine, [Changes<FinancialTransaction.CashEntryLine>]> { .init(15) }
}

nonisolated extension FinancialTransaction {
  /// `financialtransaction/CashEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct CashEntryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create
      AccountCode            String    padded(18)
      AccountName            String
      AmountDC               Double
      AmountFC               Double    create!
      AmountVATFC            Double    create
      Asset                  Guid      create
      AssetCode              String
      AssetDescription       String
      CostCenter             String    create
      CostCenterDescription  String
      CostUnit               String    create
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create
      Division               Int32
      Document               Guid      create
      DocumentNumber         Int32
      DocumentSubject        String
      EntryID                Guid      create!
      EntryNumber            Int32
      ExchangeRate           Double    create
      GLAccount              Guid      create!
      GLAccountCode          String
      GLAccountDescription   String
      ID                     Guid!     key
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create
      OffsetID               Guid
      OurRef                 Int32     create
      Project                Guid      create
      ProjectCode            String
      ProjectDescription     String
      ProjectWBS             Guid      create
      ProjectWBSDescription  String
      Quantity               Double    create
      VATCode                String    create
      VATCodeDescription     String
      VATPercentage          Double    create
      VATType                String    create
      Date                   DateTime  create
      CustomField            String
      """)
  }
}

nonisolated extension FinancialTransaction.CashEntryLine {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(3) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double · required on create
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(4) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(5) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: WritableProperty<Self, Decimal?> { .init(5) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(6) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(6) }

  /// `AssetCode` · Edm.String · read-only
  public var assetCode: String? { row.string(7) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(7) }

  /// `AssetDescription` · Edm.String · read-only
  public var assetDescription: String? { row.string(8) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(8) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(9) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(9) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(10) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(10) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(11) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(11) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(12) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(12) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(16) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(17) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(17) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(18) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(18) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(19) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(19) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(20) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(20) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID? { row.guid(21) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(21) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(22) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(22) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(23) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: WritableProperty<Self, Decimal?> { .init(23) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(24) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(24) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(25) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(25) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(26) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(26) }

  /// `ID` · Edm.Guid · key · read-only
  public var id: UUID { row[27] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(27) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(28) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(28) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(32) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(32) }

  /// `OffsetID` · Edm.Guid · read-only
  public var offsetID: UUID? { row.guid(33) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: Property<Self, UUID?> { .init(33) }

  /// `OurRef` · Edm.Int32
  public var ourRef: Int32? { row.int32(34) }
  /// `OurRef` in queries and change sets.
  public static var ourRef: WritableProperty<Self, Int32?> { .init(34) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(35) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(35) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(36) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(36) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(37) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(37) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(38) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(38) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(39) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(39) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(40) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(40) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(41) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(41) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(42) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(42) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(43) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(43) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 44] }
  /// `VATType` in queries and change sets.
  public static var vatType: WritableProperty<Self, VATType?> { .init(44) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(45) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(45) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(46) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(46) }
}

nonisolated extension FinancialTransaction {
  /// `financialtransaction:CashflowEntryBase`
  nonisolated public struct CashflowEntryBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC    Double
      Created             DateTime
      Currency            String
      Division            Int32
      EntryID             Guid!     key
      EntryNumber         Int32
      FinancialPeriod     Int16
      FinancialYear       Int16
      JournalCode         String
      JournalDescription  String
      Modified            DateTime
      OpeningBalanceFC    Double
      Status              Int16
      StatusDescription   String
      """)
  }
}

nonisolated extension FinancialTransaction.CashflowEntryBase {
  /// `ClosingBalanceFC` · Edm.Double
  public var closingBalanceFC: Decimal? { row.decimal(0) }
  /// `ClosingBalanceFC` in queries and change sets.
  public static var closingBalanceFC: Property<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(2) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[4] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(4) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(5) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(5) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 6] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: Property<Self, Int16?> { .init(6) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 7] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: Property<Self, Int16?> { .init(7) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(8) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(8) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(9) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(10) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(10) }

  /// `OpeningBalanceFC` · Edm.Double
  public var openingBalanceFC: Decimal? { row.decimal(11) }
  /// `OpeningBalanceFC` in queries and change sets.
  public static var openingBalanceFC: Property<Self, Decimal?> { .init(11) }

  /// `Status` · Edm.Int16
  public var status: FinancialEntryStatus? { row[ifPresent: 12] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(12) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(13) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(13) }
}

nonisolated extension FinancialTransaction {
  /// `financialtransaction:CashflowEntryLineBase`
  nonisolated public struct CashflowEntryLineBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid
      AccountCode            String
      AccountName            String
      AmountDC               Double
      AmountFC               Double
      AmountVATFC            Double
      Asset                  Guid
      AssetCode              String
      AssetDescription       String
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      Document               Guid
      DocumentNumber         Int32
      DocumentSubject        String
      EntryID                Guid
      EntryNumber            Int32
      ExchangeRate           Double
      GLAccount              Guid
      GLAccountCode          String
      GLAccountDescription   String
      ID                     Guid!     key
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String
      OffsetID               Guid
      OurRef                 Int32
      Project                Guid
      ProjectCode            String
      ProjectDescription     String
      ProjectWBS             Guid
      ProjectWBSDescription  String
      Quantity               Double
      VATCode                String
      VATCodeDescription     String
      VATPercentage          Double
      VATType                String
      """)
  }
}

nonisolated extension FinancialTransaction.CashflowEntryLineBase {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(0) }

  /// `AccountCode` · Edm.String
  public var accountCode: String? { row.string(1) }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, String?> { .init(1) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(3) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(4) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(5) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(5) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(6) }
  /// `Asset` in queries and change sets.
  public static var asset: Property<Self, UUID?> { .init(6) }

  /// `AssetCode` · Edm.String
  public var assetCode: String? { row.string(7) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(7) }

  /// `AssetDescription` · Edm.String
  public var assetDescription: String? { row.string(8) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(8) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(9) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(9) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(10) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(10) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(11) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(11) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(12) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(12) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(13) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(13) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(16) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(17) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(17) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(18) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(18) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(19) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(19) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(20) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(20) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(21) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(21) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(22) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(22) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(23) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: Property<Self, Decimal?> { .init(23) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(24) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(24) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(25) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(25) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(26) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(26) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[27] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(27) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(28) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(32) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(32) }

  /// `OffsetID` · Edm.Guid
  public var offsetID: UUID? { row.guid(33) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: Property<Self, UUID?> { .init(33) }

  /// `OurRef` · Edm.Int32
  public var ourRef: Int32? { row.int32(34) }
  /// `OurRef` in queries and change sets.
  public static var ourRef: Property<Self, Int32?> { .init(34) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(35) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(35) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(36) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(36) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(37) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(37) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(38) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: Property<Self, UUID?> { .init(38) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(39) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(39) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(40) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(40) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(41) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(41) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(42) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(42) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(43) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(43) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 44] }
  /// `VATType` in queries and change sets.
  public static var vatType: Property<Self, VATType?> { .init(44) }
}

nonisolated extension FinancialTransaction {
  /// `financialtransaction/Transactions` · read · 60 rows a page
  nonisolated public struct Transaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ClosingBalanceFC             Double
      Created                      DateTime
      Date                         DateTime
      Description                  String
      Division                     Int32!
      Document                     Guid
      DocumentNumber               Int32
      DocumentSubject              String
      EntryID                      Guid!                                  key
      EntryNumber                  Int32
      ExternalLinkReference        String
      ExternalLinkDescription      String
      FinancialPeriod              Int16
      FinancialYear                Int16
      IsExtraDuty                  Boolean
      JournalCode                  String
      JournalDescription           String
      Modified                     DateTime
      OpeningBalanceFC             Double
      PaymentConditionCode         String
      PaymentConditionDescription  String
      PaymentReference             String
      Status                       Int16
      StatusDescription            String
      Type                         Int32!
      TypeDescription              String
      TransactionLines             FinancialTransaction.TransactionLine*
      """, related: { [FinancialTransaction.TransactionLine.table] })
  }
}

nonisolated extension FinancialTransaction.Transaction {
  /// `ClosingBalanceFC` · Edm.Double
  public var closingBalanceFC: Decimal? { row.decimal(0) }
  /// `ClosingBalanceFC` in queries and change sets.
  public static var closingBalanceFC: Property<Self, Decimal?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(2) }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(5) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(5) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(6) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(6) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(7) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(7) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[8] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(8) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(9) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(9) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(10) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: Property<Self, String?> { .init(10) }

  /// `ExternalLinkDescription` · Edm.String
  public var externalLinkDescription: String? { row.string(11) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: Property<Self, String?> { .init(11) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 12] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: Property<Self, Int16?> { .init(12) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 13] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: Property<Self, Int16?> { .init(13) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(14) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: Property<Self, Bool?> { .init(14) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(15) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(15) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(16) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(17) }

  /// `OpeningBalanceFC` · Edm.Double
  public var openingBalanceFC: Decimal? { row.decimal(18) }
  /// `OpeningBalanceFC` in queries and change sets.
  public static var openingBalanceFC: Property<Self, Decimal?> { .init(18) }

  /// `PaymentConditionCode` · Edm.String
  public var paymentConditionCode: String? { row.string(19) }
  /// `PaymentConditionCode` in queries and change sets.
  public static var paymentConditionCode: Property<Self, String?> { .init(19) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(20) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(20) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(21) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: Property<Self, String?> { .init(21) }

  /// `Status` · Edm.Int16
  public var status: FinancialEntryStatus? { row[ifPresent: 22] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(22) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(23) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(23) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType { row[24] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, FinancialTransactionType> { .init(24) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(25) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(25) }

  /// `TransactionLines` · expand with `expanding { $0.transactionLines }`
  public var transactionLines: Expanded<FinancialTransaction.TransactionLine> { row[26] }
  /// `TransactionLines` in queries and change sets.
  public static var transactionLines: Navigation<Self, FinancialTransaction.TransactionLine> { .init(26) }
}

nonisolated extension FinancialTransaction {
  /// One ledger booking line, whatever kind of entry made it.
  ///
  /// `financialtransaction/TransactionLines` · read · 60 rows a page · webhook topic `FinancialTransactions`
  /// · permission "Financial accounting"
  nonisolated public struct TransactionLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!      key
      ShopOrder                  Guid
      Account                    Guid
      AccountCode                String     padded(18)
      AccountName                String
      AmountDC                   Double!
      AmountFC                   Double!
      AmountVATFC                Double
      AmountVATBaseFC            Double
      Asset                      Guid
      AssetCode                  String
      AssetDescription           String
      CostCenter                 String
      CostCenterDescription      String
      CostUnit                   String
      CostUnitDescription        String
      Created                    DateTime!
      Creator                    Guid
      CreatorFullName            String
      Currency                   String
      Date                       DateTime
      Description                String
      Division                   Int32!
      Document                   Guid
      DocumentNumber             Int32
      DocumentSubject            String
      DueDate                    DateTime
      EntryID                    Guid
      EntryNumber                Int32
      ExchangeRate               Double
      ExternalLinkDescription    String
      ExternalLinkReference      String
      ExtraDutyAmountFC          Double
      ExtraDutyPercentage        Double
      FinancialPeriod            Int16
      FinancialYear              Int16
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      InvoiceNumber              Int32
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      JournalCode                String
      JournalDescription         String
      LineNumber                 Int32
      LineType                   Int16!
      Modified                   DateTime!
      Modifier                   Guid
      ModifierFullName           String
      Notes                      String
      OffsetID                   Guid
      OrderNumber                Int32
      PaymentDiscountAmount      Double
      PaymentReference           String
      Project                    Guid
      ProjectCode                String
      ProjectDescription         String
      ProjectWBS                 Guid
      ProjectWBSDescription      String
      Quantity                   Double
      SerialNumber               String
      Status                     Int16
      Subscription               Guid
      SubscriptionDescription    String
      TrackingNumber             String
      TrackingNumberDescription  String
      Type                       Int32!
      VATCode                    String
      VATCodeDescription         String
      VATPercentage              Double
      VATType                    String
      YourRef                    String
      CustomField                String
      """)
  }
}

nonisolated extension FinancialTransaction.TransactionLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(1) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(2) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(2) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 3] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(3) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(4) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(4) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[5] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(5) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[6] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(6) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(7) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(7) }

  /// `AmountVATBaseFC` · Edm.Double
  public var amountVATBaseFC: Decimal? { row.decimal(8) }
  /// `AmountVATBaseFC` in queries and change sets.
  public static var amountVATBaseFC: Property<Self, Decimal?> { .init(8) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(9) }
  /// `Asset` in queries and change sets.
  public static var asset: Property<Self, UUID?> { .init(9) }

  /// `AssetCode` · Edm.String
  public var assetCode: String? { row.string(10) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(10) }

  /// `AssetDescription` · Edm.String
  public var assetDescription: String? { row.string(11) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(11) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(12) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(12) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(13) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(13) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(14) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(14) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(15) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(15) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[16] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(16) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(17) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(17) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(18) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(18) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(19) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(19) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(20) }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime?> { .init(20) }

  /// `Description` · Edm.String
  public var description: String? { row.string(21) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(21) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[22] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(22) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(23) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(23) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(24) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(24) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(25) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(25) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(26) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: Property<Self, LocalDateTime?> { .init(26) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(27) }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID?> { .init(27) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(28) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(28) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(29) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: Property<Self, Decimal?> { .init(29) }

  /// `ExternalLinkDescription` · Edm.String
  public var externalLinkDescription: String? { row.string(30) }
  /// `ExternalLinkDescription` in queries and change sets.
  public static var externalLinkDescription: Property<Self, String?> { .init(30) }

  /// `ExternalLinkReference` · Edm.String
  public var externalLinkReference: String? { row.string(31) }
  /// `ExternalLinkReference` in queries and change sets.
  public static var externalLinkReference: Property<Self, String?> { .init(31) }

  /// `ExtraDutyAmountFC` · Edm.Double
  public var extraDutyAmountFC: Decimal? { row.decimal(32) }
  /// `ExtraDutyAmountFC` in queries and change sets.
  public static var extraDutyAmountFC: Property<Self, Decimal?> { .init(32) }

  /// `ExtraDutyPercentage` · Edm.Double
  public var extraDutyPercentage: Decimal? { row.decimal(33) }
  /// `ExtraDutyPercentage` in queries and change sets.
  public static var extraDutyPercentage: Property<Self, Decimal?> { .init(33) }

  /// `FinancialPeriod` · Edm.Int16
  public var financialPeriod: Int16? { row[ifPresent: 34] }
  /// `FinancialPeriod` in queries and change sets.
  public static var financialPeriod: Property<Self, Int16?> { .init(34) }

  /// `FinancialYear` · Edm.Int16
  public var financialYear: Int16? { row[ifPresent: 35] }
  /// `FinancialYear` in queries and change sets.
  public static var financialYear: Property<Self, Int16?> { .init(35) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(36) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(36) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(37) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(37) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(38) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(38) }

  /// `InvoiceNumber` · Edm.Int32
  public var invoiceNumber: Int32? { row.int32(39) }
  /// `InvoiceNumber` in queries and change sets.
  public static var invoiceNumber: Property<Self, Int32?> { .init(39) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(40) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(40) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(41) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(41) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(42) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(42) }

  /// `JournalCode` · Edm.String
  public var journalCode: String? { row.string(43) }
  /// `JournalCode` in queries and change sets.
  public static var journalCode: Property<Self, String?> { .init(43) }

  /// `JournalDescription` · Edm.String
  public var journalDescription: String? { row.string(44) }
  /// `JournalDescription` in queries and change sets.
  public static var journalDescription: Property<Self, String?> { .init(44) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(45) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(45) }

  /// `LineType` · Edm.Int16
  public var lineType: Int16 { row[46] }
  /// `LineType` in queries and change sets.
  public static var lineType: Property<Self, Int16> { .init(46) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[47] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(47) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(48) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(48) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(49) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(49) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(50) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(50) }

  /// `OffsetID` · Edm.Guid
  public var offsetID: UUID? { row.guid(51) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: Property<Self, UUID?> { .init(51) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(52) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32?> { .init(52) }

  /// `PaymentDiscountAmount` · Edm.Double
  public var paymentDiscountAmount: Decimal? { row.decimal(53) }
  /// `PaymentDiscountAmount` in queries and change sets.
  public static var paymentDiscountAmount: Property<Self, Decimal?> { .init(53) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(54) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: Property<Self, String?> { .init(54) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(55) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(55) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(56) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(56) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(57) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(57) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(58) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: Property<Self, UUID?> { .init(58) }

  /// `ProjectWBSDescription` · Edm.String
  public var projectWBSDescription: String? { row.string(59) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(59) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(60) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(60) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(61) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: Property<Self, String?> { .init(61) }

  /// `Status` · Edm.Int16
  public var status: FinancialEntryStatus? { row[ifPresent: 62] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(62) }

  /// `Subscription` · Edm.Guid
  public var subscription: UUID? { row.guid(63) }
  /// `Subscription` in queries and change sets.
  public static var subscription: Property<Self, UUID?> { .init(63) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(64) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: Property<Self, String?> { .init(64) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(65) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: Property<Self, String?> { .init(65) }

  /// `TrackingNumberDescription` · Edm.String
  public var trackingNumberDescription: String? { row.string(66) }
  /// `TrackingNumberDescription` in queries and change sets.
  public static var trackingNumberDescription: Property<Self, String?> { .init(66) }

  /// `Type` · Edm.Int32
  public var type: FinancialTransactionType { row[67] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, FinancialTransactionType> { .init(67) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(68) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(68) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(69) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(69) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(70) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(70) }

  /// `VATType` · Edm.String
  public var vatType: VATType? { row[ifPresent: 71] }
  /// `VATType` in queries and change sets.
  public static var vatType: Property<Self, VATType?> { .init(71) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(72) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(72) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(73) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(73) }
}
