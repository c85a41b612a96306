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

nonisolated extension GeneralJournalEntry.GeneralJournalEntryEntity {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(1) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(1) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(2) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(2) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[3] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(3) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(4) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: WritableProperty<Self, Int32?> { .init(4) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(5) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: WritableProperty<Self, Decimal?> { .init(5) }

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

  /// `Reversal` · Edm.Boolean
  public var reversal: Bool? { row.boolean(11) }
  /// `Reversal` in queries and change sets.
  public static var reversal: WritableProperty<Self, Bool?> { .init(11) }

  /// `Status` · Edm.Int16 · read-only
  public var status: FinancialEntryStatus? { row[ifPresent: 12] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, FinancialEntryStatus?> { .init(12) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(13) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(13) }

  /// `Type` · Edm.Int32 · read-only
  public var type: GeneralJournalEntryType? { row[ifPresent: 14] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, GeneralJournalEntryType?> { .init(14) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(15) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(15) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(16) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(16) }

  /// `GeneralJournalEntryLines` · expand with `expanding { $0.generalJournalEntryLines }`
  public var generalJournalEntryLines: Expanded<GeneralJournalEntry.GeneralJournalEntryLine> { row[17] }
  /// `GeneralJournalEntryLines` in queries and change sets.
  public static var generalJournalEntryLines: WritableNavigation<Self, GeneralJournalEntry.GeneralJournalEntryLine, [Changes<GeneralJournalEntry.GeneralJournalEntryLine>]> { .init(17) }
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

nonisolated extension GeneralJournalEntry.GeneralJournalEntryLine {
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

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(4) }

  /// `AmountVATDC` · Edm.Double · read-only
  public var amountVATDC: Decimal? { row.decimal(5) }
  /// `AmountVATDC` in queries and change sets.
  public static var amountVATDC: Property<Self, Decimal?> { .init(5) }

  /// `AmountVATFC` · Edm.Double
  public var amountVATFC: Decimal? { row.decimal(6) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: WritableProperty<Self, Decimal?> { .init(6) }

  /// `Asset` · Edm.Guid
  public var asset: UUID? { row.guid(7) }
  /// `Asset` in queries and change sets.
  public static var asset: WritableProperty<Self, UUID?> { .init(7) }

  /// `AssetCode` · Edm.String · read-only
  public var assetCode: String? { row.string(8) }
  /// `AssetCode` in queries and change sets.
  public static var assetCode: Property<Self, String?> { .init(8) }

  /// `AssetDescription` · Edm.String · read-only
  public var assetDescription: String? { row.string(9) }
  /// `AssetDescription` in queries and change sets.
  public static var assetDescription: Property<Self, String?> { .init(9) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(10) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(10) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(11) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(11) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(12) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(12) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(13) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(13) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(14) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(14) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(15) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(15) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(16) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(16) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(17) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Description` · Edm.String
  public var description: String? { row.string(18) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(18) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(19) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(19) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(20) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(20) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(21) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(21) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(22) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(22) }

  /// `EntryID` · Edm.Guid · required on create
  public var entryID: UUID? { row.guid(23) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(23) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(24) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(24) }

  /// `GLAccount` · Edm.Guid · required on create
  public var glAccount: UUID? { row.guid(25) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(25) }

  /// `GLAccountCode` · Edm.String · read-only
  public var glAccountCode: String? { row.string(26) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(26) }

  /// `GLAccountDescription` · Edm.String · read-only
  public var glAccountDescription: String? { row.string(27) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(27) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[28] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(28) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(29) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(29) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(30) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(30) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(31) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(31) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(32) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(32) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(33) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(33) }

  /// `OffsetID` · Edm.Guid
  public var offsetID: UUID? { row.guid(34) }
  /// `OffsetID` in queries and change sets.
  public static var offsetID: WritableProperty<Self, UUID?> { .init(34) }

  /// `OurRef` · Edm.Int32
  public var ourRef: Int32? { row.int32(35) }
  /// `OurRef` in queries and change sets.
  public static var ourRef: WritableProperty<Self, Int32?> { .init(35) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(36) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(36) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(37) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(37) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(38) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(38) }

  /// `ProjectWBS` · Edm.Guid
  public var projectWBS: UUID? { row.guid(39) }
  /// `ProjectWBS` in queries and change sets.
  public static var projectWBS: WritableProperty<Self, UUID?> { .init(39) }

  /// `ProjectWBSDescription` · Edm.String · read-only
  public var projectWBSDescription: String? { row.string(40) }
  /// `ProjectWBSDescription` in queries and change sets.
  public static var projectWBSDescription: Property<Self, String?> { .init(40) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(41) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(41) }

  /// `VATBaseAmountDC` · Edm.Double · read-only
  public var vatBaseAmountDC: Decimal? { row.decimal(42) }
  /// `VATBaseAmountDC` in queries and change sets.
  public static var vatBaseAmountDC: Property<Self, Decimal?> { .init(42) }

  /// `VATBaseAmountFC` · Edm.Double · read-only
  public var vatBaseAmountFC: Decimal? { row.decimal(43) }
  /// `VATBaseAmountFC` in queries and change sets.
  public static var vatBaseAmountFC: Property<Self, Decimal?> { .init(43) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(44) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(44) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(45) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(45) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(46) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(46) }

  /// `VATType` · Edm.String · read-only
  public var vatType: VATType? { row[ifPresent: 47] }
  /// `VATType` in queries and change sets.
  public static var vatType: Property<Self, VATType?> { .init(47) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(48) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(48) }
}
