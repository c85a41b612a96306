// exact-online-generator 0.1.0 · services/financialtransaction.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension FinancialTransaction {
  /// `financialtransaction:CashflowEntryLineBase`
  nonisolated public struct CashflowEntryLineBase: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 5] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 6] }

    /// `AssetCode` · Edm.String
    public var assetCode: String? { row[ifPresent: 7] }

    /// `AssetDescription` · Edm.String
    public var assetDescription: String? { row[ifPresent: 8] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 9] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 10] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 11] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 12] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 17] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 18] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 19] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 20] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 21] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 22] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 23] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 24] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 25] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 26] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[27] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 28] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 32] }

    /// `OffsetID` · Edm.Guid
    public var offsetID: UUID? { row[ifPresent: 33] }

    /// `OurRef` · Edm.Int32
    public var ourRef: Int32? { row[ifPresent: 34] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 35] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 36] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 37] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 38] }

    /// `ProjectWBSDescription` · Edm.String
    public var projectWBSDescription: String? { row[ifPresent: 39] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 40] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 41] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 42] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 43] }

    /// `VATType` · Edm.String
    public var vatType: VATType? { row[ifPresent: 44] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(0) }
    public var accountCode: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(1) }
    public var accountName: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(2) }
    public var amountDC: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(3) }
    public var amountFC: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(4) }
    public var amountVATFC: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(5) }
    public var asset: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(6) }
    public var assetCode: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(7) }
    public var assetDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(8) }
    public var costCenter: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(9) }
    public var costCenterDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(10) }
    public var costUnit: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(11) }
    public var costUnitDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(12) }
    public var created: Property<FinancialTransaction.CashflowEntryLineBase, LocalDateTime?> { Property(13) }
    public var creator: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(14) }
    public var creatorFullName: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(15) }
    public var description: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(16) }
    public var division: Property<FinancialTransaction.CashflowEntryLineBase, Int32?> { Property(17) }
    public var document: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(18) }
    public var documentNumber: Property<FinancialTransaction.CashflowEntryLineBase, Int32?> { Property(19) }
    public var documentSubject: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(20) }
    public var entryID: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(21) }
    public var entryNumber: Property<FinancialTransaction.CashflowEntryLineBase, Int32?> { Property(22) }
    public var exchangeRate: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(23) }
    public var glAccount: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(24) }
    public var glAccountCode: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(25) }
    public var glAccountDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(26) }
    public var id: Property<FinancialTransaction.CashflowEntryLineBase, UUID> { Property(27) }
    public var lineNumber: Property<FinancialTransaction.CashflowEntryLineBase, Int32?> { Property(28) }
    public var modified: Property<FinancialTransaction.CashflowEntryLineBase, LocalDateTime?> { Property(29) }
    public var modifier: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(30) }
    public var modifierFullName: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(31) }
    public var notes: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(32) }
    public var offsetID: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(33) }
    public var ourRef: Property<FinancialTransaction.CashflowEntryLineBase, Int32?> { Property(34) }
    public var project: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(35) }
    public var projectCode: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(36) }
    public var projectDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(37) }
    public var projectWBS: Property<FinancialTransaction.CashflowEntryLineBase, UUID?> { Property(38) }
    public var projectWBSDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(39) }
    public var quantity: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(40) }
    public var vatCode: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(41) }
    public var vatCodeDescription: Property<FinancialTransaction.CashflowEntryLineBase, String?> { Property(42) }
    public var vatPercentage: Property<FinancialTransaction.CashflowEntryLineBase, Decimal?> { Property(43) }
    public var vatType: Property<FinancialTransaction.CashflowEntryLineBase, VATType?> { Property(44) }
  }
}
