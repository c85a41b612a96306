// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// `financialtransaction/CashEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct CashEntryLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double · required on create
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 5] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 6] }

    /// `AssetCode` · Edm.String · read-only
    public var assetCode: String? { row[ifPresent: 7] }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[ifPresent: 8] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 9] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 10] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 11] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 12] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 17] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 18] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 20] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID? { row[ifPresent: 21] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 22] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 23] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 24] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 25] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 26] }

    /// `ID` · Edm.Guid · key · read-only
    public var id: UUID { row[27] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 32] }

    /// `OffsetID` · Edm.Guid · read-only
    public var offsetID: UUID? { row[ifPresent: 33] }

    /// `OurRef` · Edm.Int32
    public var ourRef: Int32? { row[ifPresent: 34] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 35] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 36] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 37] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 38] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 39] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 40] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 41] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 42] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 43] }

    /// `VATType` · Edm.String
    public var vatType: VATType? { row[ifPresent: 44] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 45] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 46] }

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

nonisolated extension FinancialTransaction.CashEntryLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(0) }
    public var accountCode: Property<FinancialTransaction.CashEntryLine, String?> { Property(1) }
    public var accountName: Property<FinancialTransaction.CashEntryLine, String?> { Property(2) }
    public var amountDC: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(3) }
    public var amountFC: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(4) }
    public var amountVATFC: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(5) }
    public var asset: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(6) }
    public var assetCode: Property<FinancialTransaction.CashEntryLine, String?> { Property(7) }
    public var assetDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(8) }
    public var costCenter: Property<FinancialTransaction.CashEntryLine, String?> { Property(9) }
    public var costCenterDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(10) }
    public var costUnit: Property<FinancialTransaction.CashEntryLine, String?> { Property(11) }
    public var costUnitDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(12) }
    public var created: Property<FinancialTransaction.CashEntryLine, LocalDateTime?> { Property(13) }
    public var creator: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(14) }
    public var creatorFullName: Property<FinancialTransaction.CashEntryLine, String?> { Property(15) }
    public var description: Property<FinancialTransaction.CashEntryLine, String?> { Property(16) }
    public var division: Property<FinancialTransaction.CashEntryLine, Int32?> { Property(17) }
    public var document: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(18) }
    public var documentNumber: Property<FinancialTransaction.CashEntryLine, Int32?> { Property(19) }
    public var documentSubject: Property<FinancialTransaction.CashEntryLine, String?> { Property(20) }
    public var entryID: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(21) }
    public var entryNumber: Property<FinancialTransaction.CashEntryLine, Int32?> { Property(22) }
    public var exchangeRate: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(23) }
    public var glAccount: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(24) }
    public var glAccountCode: Property<FinancialTransaction.CashEntryLine, String?> { Property(25) }
    public var glAccountDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(26) }
    public var id: Property<FinancialTransaction.CashEntryLine, UUID> { Property(27) }
    public var lineNumber: Property<FinancialTransaction.CashEntryLine, Int32?> { Property(28) }
    public var modified: Property<FinancialTransaction.CashEntryLine, LocalDateTime?> { Property(29) }
    public var modifier: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(30) }
    public var modifierFullName: Property<FinancialTransaction.CashEntryLine, String?> { Property(31) }
    public var notes: Property<FinancialTransaction.CashEntryLine, String?> { Property(32) }
    public var offsetID: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(33) }
    public var ourRef: Property<FinancialTransaction.CashEntryLine, Int32?> { Property(34) }
    public var project: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(35) }
    public var projectCode: Property<FinancialTransaction.CashEntryLine, String?> { Property(36) }
    public var projectDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(37) }
    public var projectWBS: Property<FinancialTransaction.CashEntryLine, UUID?> { Property(38) }
    public var projectWBSDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(39) }
    public var quantity: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(40) }
    public var vatCode: Property<FinancialTransaction.CashEntryLine, String?> { Property(41) }
    public var vatCodeDescription: Property<FinancialTransaction.CashEntryLine, String?> { Property(42) }
    public var vatPercentage: Property<FinancialTransaction.CashEntryLine, Decimal?> { Property(43) }
    public var vatType: Property<FinancialTransaction.CashEntryLine, VATType?> { Property(44) }
    public var date: Property<FinancialTransaction.CashEntryLine, LocalDateTime?> { Property(45) }
    public var customField: Property<FinancialTransaction.CashEntryLine, String?> { Property(46) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(4) }
    public var amountVATFC: WritableProperty<Decimal> { WritableProperty(5) }
    public var asset: WritableProperty<UUID> { WritableProperty(6) }
    public var costCenter: WritableProperty<String> { WritableProperty(9) }
    public var costUnit: WritableProperty<String> { WritableProperty(11) }
    public var description: WritableProperty<String> { WritableProperty(16) }
    public var document: WritableProperty<UUID> { WritableProperty(18) }
    public var entryID: WritableProperty<UUID> { WritableProperty(21) }
    public var exchangeRate: WritableProperty<Decimal> { WritableProperty(23) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(24) }
    public var notes: WritableProperty<String> { WritableProperty(32) }
    public var ourRef: WritableProperty<Int32> { WritableProperty(34) }
    public var project: WritableProperty<UUID> { WritableProperty(35) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(38) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(40) }
    public var vatCode: WritableProperty<String> { WritableProperty(41) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(43) }
    public var vatType: WritableProperty<VATType> { WritableProperty(44) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(45) }
  }
}
