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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 1] }
    /// `Attachment` in queries and change sets.
    public static var attachment: SelectableProperty<Self, Data?> { SelectableProperty(1) }

    /// `Document` · Edm.Guid
    public var document: UUID { row[2] }
    /// `Document` in queries and change sets.
    public static var document: SelectableProperty<Self, UUID> { SelectableProperty(2) }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 3] }
    /// `FileName` in queries and change sets.
    public static var fileName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[4] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: SelectableProperty<Self, Decimal> { SelectableProperty(4) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[5] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(5) }

    /// `Url` · Edm.String
    public var url: String? { row[ifPresent: 6] }
    /// `Url` in queries and change sets.
    public static var url: SelectableProperty<Self, String?> { SelectableProperty(6) }

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

nonisolated extension Sync.Documents {
  /// `sync/Documents/Documents` · read · 1000 rows a page · `$select` required · permission "Organization documents"
  nonisolated public struct DocumentSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: SelectableProperty<Self, UUID?> { SelectableProperty(1) }

    /// `AccountCode` · Edm.String · left-padded to 18
    public var accountCode: PaddedCode? { row[ifPresent: 2] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(2) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }
    /// `AccountName` in queries and change sets.
    public static var accountName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal?> { SelectableProperty(4) }

    /// `Body` · Edm.String
    public var body: String? { row[ifPresent: 5] }
    /// `Body` in queries and change sets.
    public static var body: SelectableProperty<Self, String?> { SelectableProperty(5) }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[ifPresent: 6] }
    /// `Category` in queries and change sets.
    public static var category: SelectableProperty<Self, UUID?> { SelectableProperty(6) }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 7] }
    /// `CategoryDescription` in queries and change sets.
    public static var categoryDescription: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 8] }
    /// `Contact` in queries and change sets.
    public static var contact: SelectableProperty<Self, UUID?> { SelectableProperty(8) }

    /// `ContactFullName` · Edm.String
    public var contactFullName: String? { row[ifPresent: 9] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `ContractID` · Edm.Guid
    public var contractID: UUID? { row[ifPresent: 10] }
    /// `ContractID` in queries and change sets.
    public static var contractID: SelectableProperty<Self, UUID?> { SelectableProperty(10) }

    /// `ContractNumber` · Edm.String
    public var contractNumber: String? { row[ifPresent: 11] }
    /// `ContractNumber` in queries and change sets.
    public static var contractNumber: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(12) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(13) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 15] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[16] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(16) }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 17] }
    /// `DocumentDate` in queries and change sets.
    public static var documentDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(17) }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID? { row[ifPresent: 18] }
    /// `DocumentFolder` in queries and change sets.
    public static var documentFolder: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `DocumentFolderCode` · Edm.String
    public var documentFolderCode: String? { row[ifPresent: 19] }
    /// `DocumentFolderCode` in queries and change sets.
    public static var documentFolderCode: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `DocumentFolderDescription` · Edm.String
    public var documentFolderDescription: String? { row[ifPresent: 20] }
    /// `DocumentFolderDescription` in queries and change sets.
    public static var documentFolderDescription: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `DocumentViewUrl` · Edm.String
    public var documentViewURL: String? { row[ifPresent: 21] }
    /// `DocumentViewUrl` in queries and change sets.
    public static var documentViewURL: SelectableProperty<Self, String?> { SelectableProperty(21) }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 22] }
    /// `ExpiryDate` in queries and change sets.
    public static var expiryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(22) }

    /// `FinancialTransactionEntryID` · Edm.Guid
    public var financialTransactionEntryID: UUID? { row[ifPresent: 23] }
    /// `FinancialTransactionEntryID` in queries and change sets.
    public static var financialTransactionEntryID: SelectableProperty<Self, UUID?> { SelectableProperty(23) }

    /// `HasEmptyBody` · Edm.Boolean
    public var hasEmptyBody: Bool { row[24] }
    /// `HasEmptyBody` in queries and change sets.
    public static var hasEmptyBody: SelectableProperty<Self, Bool> { SelectableProperty(24) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 25] }
    /// `HID` in queries and change sets.
    public static var hid: SelectableProperty<Self, Int32?> { SelectableProperty(25) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[26] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(26) }

    /// `InheritShare` · Edm.Boolean
    public var inheritShare: Bool { row[27] }
    /// `InheritShare` in queries and change sets.
    public static var inheritShare: SelectableProperty<Self, Bool> { SelectableProperty(27) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 28] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(28) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 29] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(29) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 30] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(30) }

    /// `ItemMaterial` · Edm.Guid
    public var itemMaterial: UUID? { row[ifPresent: 31] }
    /// `ItemMaterial` in queries and change sets.
    public static var itemMaterial: SelectableProperty<Self, UUID?> { SelectableProperty(31) }

    /// `ItemRoutingStep` · Edm.Guid
    public var itemRoutingStep: UUID? { row[ifPresent: 32] }
    /// `ItemRoutingStep` in queries and change sets.
    public static var itemRoutingStep: SelectableProperty<Self, UUID?> { SelectableProperty(32) }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 33] }
    /// `Language` in queries and change sets.
    public static var language: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 34] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(34) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 35] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(35) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 36] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(36) }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 37] }
    /// `Opportunity` in queries and change sets.
    public static var opportunity: SelectableProperty<Self, UUID?> { SelectableProperty(37) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 38] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(38) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 39] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 40] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(40) }

    /// `ProposedEntryStatus` · Edm.Int16
    public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 41] }
    /// `ProposedEntryStatus` in queries and change sets.
    public static var proposedEntryStatus: SelectableProperty<Self, DocumentProposedEntryStatus?> { SelectableProperty(41) }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 42] }
    /// `SalesInvoiceNumber` in queries and change sets.
    public static var salesInvoiceNumber: SelectableProperty<Self, Int32?> { SelectableProperty(42) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 43] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(43) }

    /// `ScanServiceStatus` · Edm.Int16
    public var scanServiceStatus: Int16? { row[ifPresent: 44] }
    /// `ScanServiceStatus` in queries and change sets.
    public static var scanServiceStatus: SelectableProperty<Self, Int16?> { SelectableProperty(44) }

    /// `SendMethod` · Edm.Int32
    public var sendMethod: Int32? { row[ifPresent: 45] }
    /// `SendMethod` in queries and change sets.
    public static var sendMethod: SelectableProperty<Self, Int32?> { SelectableProperty(45) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 46] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(46) }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 47] }
    /// `Subject` in queries and change sets.
    public static var subject: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `TeamsMeetingId` · Edm.String
    public var teamsMeetingID: String? { row[ifPresent: 48] }
    /// `TeamsMeetingId` in queries and change sets.
    public static var teamsMeetingID: SelectableProperty<Self, String?> { SelectableProperty(48) }

    /// `Type` · Edm.Int32
    public var type: DocumentTypeID? { row[ifPresent: 49] }
    /// `Type` in queries and change sets.
    public static var type: SelectableProperty<Self, DocumentTypeID?> { SelectableProperty(49) }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 50] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: SelectableProperty<Self, String?> { SelectableProperty(50) }

    /// `ActionRegenerateEntryProposal` · Edm.Boolean
    public var actionRegenerateEntryProposal: Bool? { row[ifPresent: 51] }
    /// `ActionRegenerateEntryProposal` in queries and change sets.
    public static var actionRegenerateEntryProposal: SelectableProperty<Self, Bool?> { SelectableProperty(51) }

    /// `EntryStatusDescription` · Edm.String
    public var entryStatusDescription: String? { row[ifPresent: 52] }
    /// `EntryStatusDescription` in queries and change sets.
    public static var entryStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(52) }

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
