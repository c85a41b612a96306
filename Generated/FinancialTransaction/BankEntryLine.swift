// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// One booking line of a bank entry.
  ///
  /// `financialtransaction/BankEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct BankEntryLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[3] }

    /// `AmountFC` · Edm.Double · required on create
    public var amountFC: Decimal? { row[4] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[5] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[6] }

    /// `AssetCode` · Edm.String · read-only
    public var assetCode: String? { row[7] }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[8] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[9] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[10] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[11] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[12] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[15] }

    /// `Description` · Edm.String
    public var description: String? { row[16] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[17] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[18] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[20] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID? { row[21] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[22] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[23] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[24] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[25] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[26] }

    /// `ID` · Edm.Guid · key · read-only
    public var id: UUID { row[27] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[28] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[29] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[30] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[31] }

    /// `Notes` · Edm.String
    public var notes: String? { row[32] }

    /// `OffsetID` · Edm.Guid · read-only
    public var offsetID: UUID? { row[33] }

    /// `OurRef` · Edm.Int32
    public var ourRef: Int32? { row[34] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[35] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[36] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[37] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[38] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[39] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[40] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[41] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[42] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[43] }

    /// `VATType` · Edm.String
    public var vatType: VATType? { row[44] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[45] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[46] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create
      AccountCode            String
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(0) }
    public var accountCode: Property<FinancialTransaction.BankEntryLine, String?> { Property(1) }
    public var accountName: Property<FinancialTransaction.BankEntryLine, String?> { Property(2) }
    public var amountDC: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(3) }
    public var amountFC: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(4) }
    public var amountVATFC: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(5) }
    public var asset: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(6) }
    public var assetCode: Property<FinancialTransaction.BankEntryLine, String?> { Property(7) }
    public var assetDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(8) }
    public var costCenter: Property<FinancialTransaction.BankEntryLine, String?> { Property(9) }
    public var costCenterDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(10) }
    public var costUnit: Property<FinancialTransaction.BankEntryLine, String?> { Property(11) }
    public var costUnitDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(12) }
    public var created: Property<FinancialTransaction.BankEntryLine, LocalDateTime?> { Property(13) }
    public var creator: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(14) }
    public var creatorFullName: Property<FinancialTransaction.BankEntryLine, String?> { Property(15) }
    public var description: Property<FinancialTransaction.BankEntryLine, String?> { Property(16) }
    public var division: Property<FinancialTransaction.BankEntryLine, Int32?> { Property(17) }
    public var document: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(18) }
    public var documentNumber: Property<FinancialTransaction.BankEntryLine, Int32?> { Property(19) }
    public var documentSubject: Property<FinancialTransaction.BankEntryLine, String?> { Property(20) }
    public var entryID: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(21) }
    public var entryNumber: Property<FinancialTransaction.BankEntryLine, Int32?> { Property(22) }
    public var exchangeRate: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(23) }
    public var glAccount: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(24) }
    public var glAccountCode: Property<FinancialTransaction.BankEntryLine, String?> { Property(25) }
    public var glAccountDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(26) }
    public var id: Property<FinancialTransaction.BankEntryLine, UUID> { Property(27) }
    public var lineNumber: Property<FinancialTransaction.BankEntryLine, Int32?> { Property(28) }
    public var modified: Property<FinancialTransaction.BankEntryLine, LocalDateTime?> { Property(29) }
    public var modifier: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(30) }
    public var modifierFullName: Property<FinancialTransaction.BankEntryLine, String?> { Property(31) }
    public var notes: Property<FinancialTransaction.BankEntryLine, String?> { Property(32) }
    public var offsetID: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(33) }
    public var ourRef: Property<FinancialTransaction.BankEntryLine, Int32?> { Property(34) }
    public var project: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(35) }
    public var projectCode: Property<FinancialTransaction.BankEntryLine, String?> { Property(36) }
    public var projectDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(37) }
    public var projectWBS: Property<FinancialTransaction.BankEntryLine, UUID?> { Property(38) }
    public var projectWBSDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(39) }
    public var quantity: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(40) }
    public var vatCode: Property<FinancialTransaction.BankEntryLine, String?> { Property(41) }
    public var vatCodeDescription: Property<FinancialTransaction.BankEntryLine, String?> { Property(42) }
    public var vatPercentage: Property<FinancialTransaction.BankEntryLine, Decimal?> { Property(43) }
    public var vatType: Property<FinancialTransaction.BankEntryLine, VATType?> { Property(44) }
    public var date: Property<FinancialTransaction.BankEntryLine, LocalDateTime?> { Property(45) }
    public var customField: Property<FinancialTransaction.BankEntryLine, String?> { Property(46) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<FinancialTransaction.BankEntryLine>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var amountFC: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var amountVATFC: Decimal? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var asset: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var costCenter: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var costUnit: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var description: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var document: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var entryID: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var exchangeRate: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var glAccount: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var notes: String? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var ourRef: Int32? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var project: UUID? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var projectWBS: UUID? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var quantity: Decimal? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var vatCode: String? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var vatPercentage: Decimal? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var vatType: VATType? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var date: LocalDateTime? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
  }
}
