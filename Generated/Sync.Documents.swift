// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Documents.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Documents`
  nonisolated public struct Documents: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `DocumentAttachments` · read · 1000 rows a page · `$select` required · permission "Organization documents"
    public var documentAttachments: EntitySet<Sync.Documents.DocumentAttachmentSync, Methods.Read> { EntitySet(root, "DocumentAttachments") }

    /// `Documents` · read · 1000 rows a page · `$select` required · permission "Organization documents"
    public var documents: EntitySet<Sync.Documents.DocumentSync, Methods.Read> { EntitySet(root, "Documents") }
  }
}

nonisolated extension Sync.Documents {
  /// `sync/Documents/DocumentAttachments` · read · 1000 rows a page · `$select` required
  /// · permission "Organization documents"
  nonisolated public struct DocumentAttachmentSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp   Int64!   key
      Attachment  Binary
      Document    Guid!
      FileName    String
      FileSize    Double!
      ID          Guid!
      Url         String
      """)
  }
}

nonisolated extension Sync.Documents.DocumentAttachmentSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Attachment` · Edm.Binary
  public var attachment: Data? { row[ifPresent: 1] }
  /// `Attachment` in queries and change sets.
  public static var attachment: SelectableProperty<Self, Data?> { .init(1) }

  /// `Document` · Edm.Guid
  public var document: UUID { row[2] }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID> { .init(2) }

  /// `FileName` · Edm.String
  public var fileName: String? { row.string(3) }
  /// `FileName` in queries and change sets.
  public static var fileName: SelectableProperty<Self, String?> { .init(3) }

  /// `FileSize` · Edm.Double
  public var fileSize: Decimal { row[4] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: SelectableProperty<Self, Decimal> { .init(4) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(5) }

  /// `Url` · Edm.String
  public var url: String? { row.string(6) }
  /// `Url` in queries and change sets.
  public static var url: SelectableProperty<Self, String?> { .init(6) }
}

nonisolated extension Sync.Documents {
  /// `sync/Documents/Documents` · read · 1000 rows a page · `$select` required · permission "Organization documents"
  nonisolated public struct DocumentSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Account                        Guid
      AccountCode                    String    padded(18)
      AccountName                    String
      AmountFC                       Double
      Body                           String
      Category                       Guid
      CategoryDescription            String
      Contact                        Guid
      ContactFullName                String
      ContractID                     Guid
      ContractNumber                 String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Currency                       String
      Division                       Int32!
      DocumentDate                   DateTime
      DocumentFolder                 Guid
      DocumentFolderCode             String
      DocumentFolderDescription      String
      DocumentViewUrl                String
      ExpiryDate                     DateTime
      FinancialTransactionEntryID    Guid
      HasEmptyBody                   Boolean!
      HID                            Int32
      ID                             Guid!
      InheritShare                   Boolean!
      Item                           Guid
      ItemCode                       String
      ItemDescription                String
      ItemMaterial                   Guid
      ItemRoutingStep                Guid
      Language                       String
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Opportunity                    Guid
      Project                        Guid
      ProjectCode                    String
      ProjectDescription             String
      ProposedEntryStatus            Int16
      SalesInvoiceNumber             Int32
      SalesOrderNumber               Int32
      ScanServiceStatus              Int16
      SendMethod                     Int32
      ShopOrderNumber                Int32
      Subject                        String
      TeamsMeetingId                 String
      Type                           Int32
      TypeDescription                String
      ActionRegenerateEntryProposal  Boolean
      EntryStatusDescription         String
      """)
  }
}

nonisolated extension Sync.Documents.DocumentSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: SelectableProperty<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `Body` · Edm.String
  public var body: String? { row.string(5) }
  /// `Body` in queries and change sets.
  public static var body: SelectableProperty<Self, String?> { .init(5) }

  /// `Category` · Edm.Guid
  public var category: UUID? { row.guid(6) }
  /// `Category` in queries and change sets.
  public static var category: SelectableProperty<Self, UUID?> { .init(6) }

  /// `CategoryDescription` · Edm.String
  public var categoryDescription: String? { row.string(7) }
  /// `CategoryDescription` in queries and change sets.
  public static var categoryDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(8) }
  /// `Contact` in queries and change sets.
  public static var contact: SelectableProperty<Self, UUID?> { .init(8) }

  /// `ContactFullName` · Edm.String
  public var contactFullName: String? { row.string(9) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `ContractID` · Edm.Guid
  public var contractID: UUID? { row.guid(10) }
  /// `ContractID` in queries and change sets.
  public static var contractID: SelectableProperty<Self, UUID?> { .init(10) }

  /// `ContractNumber` · Edm.String
  public var contractNumber: String? { row.string(11) }
  /// `ContractNumber` in queries and change sets.
  public static var contractNumber: SelectableProperty<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(13) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(14) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(15) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[16] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(16) }

  /// `DocumentDate` · Edm.DateTime
  public var documentDate: LocalDateTime? { row.dateTime(17) }
  /// `DocumentDate` in queries and change sets.
  public static var documentDate: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `DocumentFolder` · Edm.Guid
  public var documentFolder: UUID? { row.guid(18) }
  /// `DocumentFolder` in queries and change sets.
  public static var documentFolder: SelectableProperty<Self, UUID?> { .init(18) }

  /// `DocumentFolderCode` · Edm.String
  public var documentFolderCode: String? { row.string(19) }
  /// `DocumentFolderCode` in queries and change sets.
  public static var documentFolderCode: SelectableProperty<Self, String?> { .init(19) }

  /// `DocumentFolderDescription` · Edm.String
  public var documentFolderDescription: String? { row.string(20) }
  /// `DocumentFolderDescription` in queries and change sets.
  public static var documentFolderDescription: SelectableProperty<Self, String?> { .init(20) }

  /// `DocumentViewUrl` · Edm.String
  public var documentViewURL: String? { row.string(21) }
  /// `DocumentViewUrl` in queries and change sets.
  public static var documentViewURL: SelectableProperty<Self, String?> { .init(21) }

  /// `ExpiryDate` · Edm.DateTime
  public var expiryDate: LocalDateTime? { row.dateTime(22) }
  /// `ExpiryDate` in queries and change sets.
  public static var expiryDate: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `FinancialTransactionEntryID` · Edm.Guid
  public var financialTransactionEntryID: UUID? { row.guid(23) }
  /// `FinancialTransactionEntryID` in queries and change sets.
  public static var financialTransactionEntryID: SelectableProperty<Self, UUID?> { .init(23) }

  /// `HasEmptyBody` · Edm.Boolean
  public var hasEmptyBody: Bool { row[24] }
  /// `HasEmptyBody` in queries and change sets.
  public static var hasEmptyBody: SelectableProperty<Self, Bool> { .init(24) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(25) }
  /// `HID` in queries and change sets.
  public static var hid: SelectableProperty<Self, Int32?> { .init(25) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[26] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(26) }

  /// `InheritShare` · Edm.Boolean
  public var inheritShare: Bool { row[27] }
  /// `InheritShare` in queries and change sets.
  public static var inheritShare: SelectableProperty<Self, Bool> { .init(27) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(28) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(28) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(29) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(29) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(30) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(30) }

  /// `ItemMaterial` · Edm.Guid
  public var itemMaterial: UUID? { row.guid(31) }
  /// `ItemMaterial` in queries and change sets.
  public static var itemMaterial: SelectableProperty<Self, UUID?> { .init(31) }

  /// `ItemRoutingStep` · Edm.Guid
  public var itemRoutingStep: UUID? { row.guid(32) }
  /// `ItemRoutingStep` in queries and change sets.
  public static var itemRoutingStep: SelectableProperty<Self, UUID?> { .init(32) }

  /// `Language` · Edm.String
  public var language: String? { row.string(33) }
  /// `Language` in queries and change sets.
  public static var language: SelectableProperty<Self, String?> { .init(33) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(34) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(34) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(35) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(35) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(36) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(36) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(37) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: SelectableProperty<Self, UUID?> { .init(37) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(38) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(38) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(39) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(39) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(40) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(40) }

  /// `ProposedEntryStatus` · Edm.Int16
  public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 41] }
  /// `ProposedEntryStatus` in queries and change sets.
  public static var proposedEntryStatus: SelectableProperty<Self, DocumentProposedEntryStatus?> { .init(41) }

  /// `SalesInvoiceNumber` · Edm.Int32
  public var salesInvoiceNumber: Int32? { row.int32(42) }
  /// `SalesInvoiceNumber` in queries and change sets.
  public static var salesInvoiceNumber: SelectableProperty<Self, Int32?> { .init(42) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(43) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: SelectableProperty<Self, Int32?> { .init(43) }

  /// `ScanServiceStatus` · Edm.Int16
  public var scanServiceStatus: Int16? { row[ifPresent: 44] }
  /// `ScanServiceStatus` in queries and change sets.
  public static var scanServiceStatus: SelectableProperty<Self, Int16?> { .init(44) }

  /// `SendMethod` · Edm.Int32
  public var sendMethod: Int32? { row.int32(45) }
  /// `SendMethod` in queries and change sets.
  public static var sendMethod: SelectableProperty<Self, Int32?> { .init(45) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(46) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32?> { .init(46) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(47) }
  /// `Subject` in queries and change sets.
  public static var subject: SelectableProperty<Self, String?> { .init(47) }

  /// `TeamsMeetingId` · Edm.String
  public var teamsMeetingID: String? { row.string(48) }
  /// `TeamsMeetingId` in queries and change sets.
  public static var teamsMeetingID: SelectableProperty<Self, String?> { .init(48) }

  /// `Type` · Edm.Int32
  public var type: DocumentTypeID? { row[ifPresent: 49] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, DocumentTypeID?> { .init(49) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(50) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(50) }

  /// `ActionRegenerateEntryProposal` · Edm.Boolean
  public var actionRegenerateEntryProposal: Bool? { row.boolean(51) }
  /// `ActionRegenerateEntryProposal` in queries and change sets.
  public static var actionRegenerateEntryProposal: SelectableProperty<Self, Bool?> { .init(51) }

  /// `EntryStatusDescription` · Edm.String
  public var entryStatusDescription: String? { row.string(52) }
  /// `EntryStatusDescription` in queries and change sets.
  public static var entryStatusDescription: SelectableProperty<Self, String?> { .init(52) }
}
