// exact-online-generator 0.1.0 · for runtime 1 · services/generaljournalentry.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/generaljournalentry`
nonisolated public struct GeneralJournalEntry: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `GeneralJournalEntries` · read, create, delete · 60 rows a page · webhook topic `GeneralJournalEntries`
  /// · permission "Financial accounting"
  public var generalJournalEntries: EntitySet<GeneralJournalEntry.GeneralJournalEntryEntity, Methods.ReadCreateDelete> { EntitySet(root, "GeneralJournalEntries") }

  /// `GeneralJournalEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var generalJournalEntryLines: EntitySet<GeneralJournalEntry.GeneralJournalEntryLine, Methods.ReadCreate> { EntitySet(root, "GeneralJournalEntryLines") }
}

nonisolated extension GeneralJournalEntry {
  /// A manual booking in a general journal.
  ///
  /// `generaljournalentry/GeneralJournalEntries` · read, create, delete · 60 rows a page
  /// · webhook topic `GeneralJournalEntries` · permission "Financial accounting"
  nonisolated public struct GeneralJournalEntryEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 1] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 2] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(2) }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[3] }
    /// `EntryID` in queries and change sets.
    public static var entryID: WritableProperty<Self, UUID> { WritableProperty(3) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 4] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: WritableProperty<Self, Int32?> { WritableProperty(4) }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 5] }
    /// `ExchangeRate` in queries and change sets.
    public static var exchangeRate: WritableProperty<Self, Decimal?> { WritableProperty(5) }

    /// `FinancialPeriod` · Edm.Int16
    public var financialPeriod: Int16? { row[ifPresent: 6] }
    /// `FinancialPeriod` in queries and change sets.
    public static var financialPeriod: WritableProperty<Self, Int16?> { WritableProperty(6) }

    /// `FinancialYear` · Edm.Int16
    public var financialYear: Int16? { row[ifPresent: 7] }
    /// `FinancialYear` in queries and change sets.
    public static var financialYear: WritableProperty<Self, Int16?> { WritableProperty(7) }

    /// `JournalCode` · Edm.String · required on create
    public var journalCode: String? { row[ifPresent: 8] }
    /// `JournalCode` in queries and change sets.
    public static var journalCode: WritableProperty<Self, String?> { WritableProperty(8) }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 9] }
    /// `JournalDescription` in queries and change sets.
    public static var journalDescription: Property<Self, String?> { Property(9) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 10] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(10) }

    /// `Reversal` · Edm.Boolean
    public var reversal: Bool? { row[ifPresent: 11] }
    /// `Reversal` in queries and change sets.
    public static var reversal: WritableProperty<Self, Bool?> { WritableProperty(11) }

    /// `Status` · Edm.Int16 · read-only
    public var status: FinancialEntryStatus? { row[ifPresent: 12] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, FinancialEntryStatus?> { Property(12) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 13] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(13) }

    /// `Type` · Edm.Int32 · read-only
    public var type: GeneralJournalEntryType? { row[ifPresent: 14] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, GeneralJournalEntryType?> { Property(14) }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 15] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: Property<Self, String?> { Property(15) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 16] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(16) }

    /// `GeneralJournalEntryLines` · expand with `expanding { $0.generalJournalEntryLines }`
    public var generalJournalEntryLines: Expanded<GeneralJournalEntry.GeneralJournalEntryLine> { row[17] }
    /// `GeneralJournalEntryLines` in queries and change sets.
    public static var generalJournalEntryLines: WritableNavigation<Self, GeneralJournalEntry.GeneralJournalEntryLine, [Changes<GeneralJournalEntry.GeneralJournalEntryLine>]> { WritableNavigation(17) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                   DateTime
      Currency                  String                                        create
      Division                  Int32
      EntryID                   Guid!                                         key create
      EntryNumber               Int32                                         create
      ExchangeRate              Double                                        create
      FinancialPeriod           Int16                                         create
      FinancialYear             Int16                                         create
      JournalCode               String                                        create!
      JournalDescription        String
      Modified                  DateTime
      Reversal                  Boolean                                       create
      Status                    Int16
      StatusDescription         String
      Type                      Int32
      TypeDescription           String
      CustomField               String
      GeneralJournalEntryLines  GeneralJournalEntry.GeneralJournalEntryLine*  create!
      """, related: { [GeneralJournalEntry.GeneralJournalEntryLine.table] })
  }
}

nonisolated extension GeneralJournalEntry {
  /// One debit or credit line of a general journal entry.
  ///
  /// `generaljournalentry/GeneralJournalEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  nonisolated public struct GeneralJournalEntryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 1] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(1) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(2) }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 3] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal?> { Property(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: WritableProperty<Self, Decimal?> { WritableProperty(4) }

    /// `AmountVATDC` · Edm.Double · read-only
    public var amountVATDC: Decimal? { row[ifPresent: 5] }
    /// `AmountVATDC` in queries and change sets.
    public static var amountVATDC: Property<Self, Decimal?> { Property(5) }

    /// `AmountVATFC` · Edm.Double
    public var amountVATFC: Decimal? { row[ifPresent: 6] }
    /// `AmountVATFC` in queries and change sets.
    public static var amountVATFC: WritableProperty<Self, Decimal?> { WritableProperty(6) }

    /// `Asset` · Edm.Guid
    public var asset: UUID? { row[ifPresent: 7] }
    /// `Asset` in queries and change sets.
    public static var asset: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `AssetCode` · Edm.String · read-only
    public var assetCode: String? { row[ifPresent: 8] }
    /// `AssetCode` in queries and change sets.
    public static var assetCode: Property<Self, String?> { Property(8) }

    /// `AssetDescription` · Edm.String · read-only
    public var assetDescription: String? { row[ifPresent: 9] }
    /// `AssetDescription` in queries and change sets.
    public static var assetDescription: Property<Self, String?> { Property(9) }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 10] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: WritableProperty<Self, String?> { WritableProperty(10) }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 11] }
    /// `CostCenterDescription` in queries and change sets.
    public static var costCenterDescription: Property<Self, String?> { Property(11) }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 12] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 13] }
    /// `CostUnitDescription` in queries and change sets.
    public static var costUnitDescription: Property<Self, String?> { Property(13) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 14] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(14) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 15] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(15) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 16] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(16) }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 17] }
    /// `Date` in queries and change sets.
    public static var date: WritableProperty<Self, LocalDateTime?> { WritableProperty(17) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 18] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 19] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(19) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 20] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 21] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: Property<Self, Int32?> { Property(21) }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 22] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: Property<Self, String?> { Property(22) }

    /// `EntryID` · Edm.Guid · required on create
    public var entryID: UUID? { row[ifPresent: 23] }
    /// `EntryID` in queries and change sets.
    public static var entryID: WritableProperty<Self, UUID?> { WritableProperty(23) }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 24] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: Property<Self, Int32?> { Property(24) }

    /// `GLAccount` · Edm.Guid · required on create
    public var glAccount: UUID? { row[ifPresent: 25] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: WritableProperty<Self, UUID?> { WritableProperty(25) }

    /// `GLAccountCode` · Edm.String · read-only
    public var glAccountCode: String? { row[ifPresent: 26] }
    /// `GLAccountCode` in queries and change sets.
    public static var glAccountCode: Property<Self, String?> { Property(26) }

    /// `GLAccountDescription` · Edm.String · read-only
    public var glAccountDescription: String? { row[ifPresent: 27] }
    /// `GLAccountDescription` in queries and change sets.
    public static var glAccountDescription: Property<Self, String?> { Property(27) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[28] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(28) }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 29] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(29) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 30] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(30) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 31] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(31) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 32] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(32) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(33) }

    /// `OffsetID` · Edm.Guid
    public var offsetID: UUID? { row[ifPresent: 34] }
    /// `OffsetID` in queries and change sets.
    public static var offsetID: WritableProperty<Self, UUID?> { WritableProperty(34) }

    /// `OurRef` · Edm.Int32
    public var ourRef: Int32? { row[ifPresent: 35] }
    /// `OurRef` in queries and change sets.
    public static var ourRef: WritableProperty<Self, Int32?> { WritableProperty(35) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 36] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(36) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 37] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(37) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 38] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(38) }

    /// `ProjectWBS` · Edm.Guid
    public var projectWBS: UUID? { row[ifPresent: 39] }
    /// `ProjectWBS` in queries and change sets.
    public static var projectWBS: WritableProperty<Self, UUID?> { WritableProperty(39) }

    /// `ProjectWBSDescription` · Edm.String · read-only
    public var projectWBSDescription: String? { row[ifPresent: 40] }
    /// `ProjectWBSDescription` in queries and change sets.
    public static var projectWBSDescription: Property<Self, String?> { Property(40) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 41] }
    /// `Quantity` in queries and change sets.
    public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(41) }

    /// `VATBaseAmountDC` · Edm.Double · read-only
    public var vatBaseAmountDC: Decimal? { row[ifPresent: 42] }
    /// `VATBaseAmountDC` in queries and change sets.
    public static var vatBaseAmountDC: Property<Self, Decimal?> { Property(42) }

    /// `VATBaseAmountFC` · Edm.Double · read-only
    public var vatBaseAmountFC: Decimal? { row[ifPresent: 43] }
    /// `VATBaseAmountFC` in queries and change sets.
    public static var vatBaseAmountFC: Property<Self, Decimal?> { Property(43) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 44] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: WritableProperty<Self, String?> { WritableProperty(44) }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 45] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: Property<Self, String?> { Property(45) }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 46] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: WritableProperty<Self, Decimal?> { WritableProperty(46) }

    /// `VATType` · Edm.String · read-only
    public var vatType: VATType? { row[ifPresent: 47] }
    /// `VATType` in queries and change sets.
    public static var vatType: Property<Self, VATType?> { Property(47) }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 48] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(48) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create
      AccountCode            String    padded(18)
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
