// exact-online-generator 0.1.0 · services/generaljournalentry.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension GeneralJournalEntry {
  /// One debit or credit line of a general journal entry.
  ///
  /// `generaljournalentry/GeneralJournalEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct GeneralJournalEntryLine: KeyedEntity, WritableEntity {
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

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `AmountVATDC` · Edm.Double · read-only
    public var amountVATDC: Decimal? { row[ifPresent: 5] }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 6] }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 7] }

    /// `AssetCode` · Edm.String · read-only
    public var assetCode: String? { row[ifPresent: 8] }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[ifPresent: 9] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 10] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 11] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 12] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 13] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 14] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 15] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 16] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 17] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 18] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 19] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 20] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 21] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 22] }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID? { row[ifPresent: 23] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 24] }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 25] }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 26] }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 27] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[28] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 29] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 30] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 31] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 32] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }

    /// `OffsetID` · Edm.Guid
    public var offsetID: UUID? { row[ifPresent: 34] }

    /// `OurRef` · Edm.Int32
    public var ourRef: Int32? { row[ifPresent: 35] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 36] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 37] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 38] }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 39] }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 40] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 41] }

    /// `VATBaseAmountDC` · Edm.Double · read-only
    public var vatBaseAmountDC: Decimal? { row[ifPresent: 42] }

    /// `VATBaseAmountFC` · Edm.Double · read-only
    public var vatBaseAmountFC: Decimal? { row[ifPresent: 43] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 44] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 45] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 46] }

    /// `VATType` · Edm.String · read-only
    public var vatType: VATType? { row[ifPresent: 47] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 48] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create
      AccountCode            String
      AccountName            String
      AmountDC               Double
      AmountFC               Double    create
      AmountVATDC            Double
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
      Date                   DateTime  create
      Description            String    create
      Division               Int32
      Document               Guid      create
      DocumentNumber         Int32
      DocumentSubject        String
      EntryID                Guid      create!
      EntryNumber            Int32
      GLAccount              Guid      create!
      GLAccountCode          String
      GLAccountDescription   String
      ID                     Guid!     key create
      LineNumber             Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create
      OffsetID               Guid      create
      OurRef                 Int32     create
      Project                Guid      create
      ProjectCode            String
      ProjectDescription     String
      ProjectWBS             Guid      create
      ProjectWBSDescription  String
      Quantity               Double    create
      VATBaseAmountDC        Double
      VATBaseAmountFC        Double
      VATCode                String    create
      VATCodeDescription     String
      VATPercentage          Double    create
      VATType                String
      CustomField            String
      """)
  }
}

nonisolated extension GeneralJournalEntry.GeneralJournalEntryLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(0) }
    public var accountCode: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(1) }
    public var accountName: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(2) }
    public var amountDC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(3) }
    public var amountFC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(4) }
    public var amountVATDC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(5) }
    public var amountVATFC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(6) }
    public var asset: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(7) }
    public var assetCode: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(8) }
    public var assetDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(9) }
    public var costCenter: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(10) }
    public var costCenterDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(11) }
    public var costUnit: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(12) }
    public var costUnitDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(13) }
    public var created: Property<GeneralJournalEntry.GeneralJournalEntryLine, LocalDateTime?> { Property(14) }
    public var creator: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(15) }
    public var creatorFullName: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(16) }
    public var date: Property<GeneralJournalEntry.GeneralJournalEntryLine, LocalDateTime?> { Property(17) }
    public var description: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(18) }
    public var division: Property<GeneralJournalEntry.GeneralJournalEntryLine, Int32?> { Property(19) }
    public var document: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(20) }
    public var documentNumber: Property<GeneralJournalEntry.GeneralJournalEntryLine, Int32?> { Property(21) }
    public var documentSubject: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(22) }
    public var entryID: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(23) }
    public var entryNumber: Property<GeneralJournalEntry.GeneralJournalEntryLine, Int32?> { Property(24) }
    public var glAccount: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(25) }
    public var glAccountCode: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(26) }
    public var glAccountDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(27) }
    public var id: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID> { Property(28) }
    public var lineNumber: Property<GeneralJournalEntry.GeneralJournalEntryLine, Int32?> { Property(29) }
    public var modified: Property<GeneralJournalEntry.GeneralJournalEntryLine, LocalDateTime?> { Property(30) }
    public var modifier: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(31) }
    public var modifierFullName: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(32) }
    public var notes: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(33) }
    public var offsetID: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(34) }
    public var ourRef: Property<GeneralJournalEntry.GeneralJournalEntryLine, Int32?> { Property(35) }
    public var project: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(36) }
    public var projectCode: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(37) }
    public var projectDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(38) }
    public var projectWBS: Property<GeneralJournalEntry.GeneralJournalEntryLine, UUID?> { Property(39) }
    public var projectWBSDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(40) }
    public var quantity: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(41) }
    public var vatBaseAmountDC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(42) }
    public var vatBaseAmountFC: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(43) }
    public var vatCode: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(44) }
    public var vatCodeDescription: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(45) }
    public var vatPercentage: Property<GeneralJournalEntry.GeneralJournalEntryLine, Decimal?> { Property(46) }
    public var vatType: Property<GeneralJournalEntry.GeneralJournalEntryLine, VATType?> { Property(47) }
    public var customField: Property<GeneralJournalEntry.GeneralJournalEntryLine, String?> { Property(48) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(4) }
    public var amountVATFC: WritableProperty<Decimal> { WritableProperty(6) }
    public var asset: WritableProperty<UUID> { WritableProperty(7) }
    public var costCenter: WritableProperty<String> { WritableProperty(10) }
    public var costUnit: WritableProperty<String> { WritableProperty(12) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var description: WritableProperty<String> { WritableProperty(18) }
    public var document: WritableProperty<UUID> { WritableProperty(20) }
    public var entryID: WritableProperty<UUID> { WritableProperty(23) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(25) }
    public var id: WritableProperty<UUID> { WritableProperty(28) }
    public var notes: WritableProperty<String> { WritableProperty(33) }
    public var offsetID: WritableProperty<UUID> { WritableProperty(34) }
    public var ourRef: WritableProperty<Int32> { WritableProperty(35) }
    public var project: WritableProperty<UUID> { WritableProperty(36) }
    public var projectWBS: WritableProperty<UUID> { WritableProperty(39) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(41) }
    public var vatCode: WritableProperty<String> { WritableProperty(44) }
    public var vatPercentage: WritableProperty<Decimal> { WritableProperty(46) }
  }
}
