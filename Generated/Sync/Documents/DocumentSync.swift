// exact-online-generator 0.1.0 · services/sync/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Documents {
  /// `sync/Documents/Documents` · read · 1000 rows a page · `$select` required · permission "Organization documents"
  nonisolated public struct DocumentSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `Body` · Edm.String
    public var body: String? { row[ifPresent: 5] }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[ifPresent: 6] }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 7] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 8] }

    /// `ContactFullName` · Edm.String
    public var contactFullName: String? { row[ifPresent: 9] }

    /// `ContractID` · Edm.Guid
    public var contractID: UUID? { row[ifPresent: 10] }

    /// `ContractNumber` · Edm.String
    public var contractNumber: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[16] }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 17] }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID? { row[ifPresent: 18] }

    /// `DocumentFolderCode` · Edm.String
    public var documentFolderCode: String? { row[ifPresent: 19] }

    /// `DocumentFolderDescription` · Edm.String
    public var documentFolderDescription: String? { row[ifPresent: 20] }

    /// `DocumentViewUrl` · Edm.String
    public var documentViewURL: String? { row[ifPresent: 21] }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 22] }

    /// `FinancialTransactionEntryID` · Edm.Guid
    public var financialTransactionEntryID: UUID? { row[ifPresent: 23] }

    /// `HasEmptyBody` · Edm.Boolean
    public var hasEmptyBody: Bool { row[24] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 25] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[26] }

    /// `InheritShare` · Edm.Boolean
    public var inheritShare: Bool { row[27] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 28] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 29] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 30] }

    /// `ItemMaterial` · Edm.Guid
    public var itemMaterial: UUID? { row[ifPresent: 31] }

    /// `ItemRoutingStep` · Edm.Guid
    public var itemRoutingStep: UUID? { row[ifPresent: 32] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 33] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 34] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 35] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 36] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 37] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 38] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 39] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 40] }

    /// `ProposedEntryStatus` · Edm.Int16
    public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 41] }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 42] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 43] }

    /// `ScanServiceStatus` · Edm.Int16
    public var scanServiceStatus: Int16? { row[ifPresent: 44] }

    /// `SendMethod` · Edm.Int32
    public var sendMethod: Int32? { row[ifPresent: 45] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 46] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 47] }

    /// `TeamsMeetingId` · Edm.String
    public var teamsMeetingID: String? { row[ifPresent: 48] }

    /// `Type` · Edm.Int32
    public var type: DocumentTypeID? { row[ifPresent: 49] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 50] }

    /// `ActionRegenerateEntryProposal` · Edm.Boolean
    public var actionRegenerateEntryProposal: Bool? { row[ifPresent: 51] }

    /// `EntryStatusDescription` · Edm.String
    public var entryStatusDescription: String? { row[ifPresent: 52] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Account                        Guid
      AccountCode                    String
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Documents.DocumentSync, Int64> { Property(0) }
    public var account: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(1) }
    public var accountCode: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(2) }
    public var accountName: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(3) }
    public var amountFC: SelectableProperty<Sync.Documents.DocumentSync, Decimal?> { SelectableProperty(4) }
    public var body: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(5) }
    public var category: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(6) }
    public var categoryDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(7) }
    public var contact: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(8) }
    public var contactFullName: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(9) }
    public var contractID: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(10) }
    public var contractNumber: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(11) }
    public var created: SelectableProperty<Sync.Documents.DocumentSync, LocalDateTime?> { SelectableProperty(12) }
    public var creator: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(13) }
    public var creatorFullName: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(14) }
    public var currency: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(15) }
    public var division: SelectableProperty<Sync.Documents.DocumentSync, Int32> { SelectableProperty(16) }
    public var documentDate: SelectableProperty<Sync.Documents.DocumentSync, LocalDateTime?> { SelectableProperty(17) }
    public var documentFolder: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(18) }
    public var documentFolderCode: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(19) }
    public var documentFolderDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> {
      SelectableProperty(20)
    }
    public var documentViewURL: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(21) }
    public var expiryDate: SelectableProperty<Sync.Documents.DocumentSync, LocalDateTime?> { SelectableProperty(22) }
    public var financialTransactionEntryID: SelectableProperty<Sync.Documents.DocumentSync, UUID?> {
      SelectableProperty(23)
    }
    public var hasEmptyBody: SelectableProperty<Sync.Documents.DocumentSync, Bool> { SelectableProperty(24) }
    public var hid: SelectableProperty<Sync.Documents.DocumentSync, Int32?> { SelectableProperty(25) }
    public var id: SelectableProperty<Sync.Documents.DocumentSync, UUID> { SelectableProperty(26) }
    public var inheritShare: SelectableProperty<Sync.Documents.DocumentSync, Bool> { SelectableProperty(27) }
    public var item: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(28) }
    public var itemCode: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(29) }
    public var itemDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(30) }
    public var itemMaterial: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(31) }
    public var itemRoutingStep: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(32) }
    public var language: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(33) }
    public var modified: SelectableProperty<Sync.Documents.DocumentSync, LocalDateTime?> { SelectableProperty(34) }
    public var modifier: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(35) }
    public var modifierFullName: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(36) }
    public var opportunity: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(37) }
    public var project: SelectableProperty<Sync.Documents.DocumentSync, UUID?> { SelectableProperty(38) }
    public var projectCode: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(39) }
    public var projectDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(40) }
    public var proposedEntryStatus: SelectableProperty<Sync.Documents.DocumentSync, DocumentProposedEntryStatus?> {
      SelectableProperty(41)
    }
    public var salesInvoiceNumber: SelectableProperty<Sync.Documents.DocumentSync, Int32?> { SelectableProperty(42) }
    public var salesOrderNumber: SelectableProperty<Sync.Documents.DocumentSync, Int32?> { SelectableProperty(43) }
    public var scanServiceStatus: SelectableProperty<Sync.Documents.DocumentSync, Int16?> { SelectableProperty(44) }
    public var sendMethod: SelectableProperty<Sync.Documents.DocumentSync, Int32?> { SelectableProperty(45) }
    public var shopOrderNumber: SelectableProperty<Sync.Documents.DocumentSync, Int32?> { SelectableProperty(46) }
    public var subject: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(47) }
    public var teamsMeetingID: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(48) }
    public var type: SelectableProperty<Sync.Documents.DocumentSync, DocumentTypeID?> { SelectableProperty(49) }
    public var typeDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> { SelectableProperty(50) }
    public var actionRegenerateEntryProposal: SelectableProperty<Sync.Documents.DocumentSync, Bool?> {
      SelectableProperty(51)
    }
    public var entryStatusDescription: SelectableProperty<Sync.Documents.DocumentSync, String?> {
      SelectableProperty(52)
    }
  }
}
