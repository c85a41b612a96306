// exact-online-generator 0.1.0 · services/bulk/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Documents {
  /// `bulk/Documents/Documents` · read · 1000 rows a page · permission "Organization documents"
  nonisolated public struct Document: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `InheritShare` · Edm.Boolean
    public var inheritShare: Bool { row[26] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 27] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 28] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 29] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 30] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 31] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 32] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 33] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 34] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 35] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 36] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 37] }

    /// `ProposedEntryStatus` · Edm.Int16
    public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 38] }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 39] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 40] }

    /// `ScanServiceStatus` · Edm.Int16
    public var scanServiceStatus: Int16? { row[ifPresent: 41] }

    /// `SendMethod` · Edm.Int32
    public var sendMethod: Int32? { row[ifPresent: 42] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 43] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 44] }

    /// `TeamsMeetingId` · Edm.String
    public var teamsMeetingID: String? { row[ifPresent: 45] }

    /// `Type` · Edm.Int32
    public var type: DocumentTypeID? { row[ifPresent: 46] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 47] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!     key
      Account                      Guid
      AccountCode                  String
      AccountName                  String
      AmountFC                     Double
      Body                         String
      Category                     Guid
      CategoryDescription          String
      Contact                      Guid
      ContactFullName              String
      ContractID                   Guid
      ContractNumber               String
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Currency                     String
      Division                     Int32!
      DocumentDate                 DateTime
      DocumentFolder               Guid
      DocumentFolderCode           String
      DocumentFolderDescription    String
      DocumentViewUrl              String
      ExpiryDate                   DateTime
      FinancialTransactionEntryID  Guid
      HasEmptyBody                 Boolean!
      HID                          Int32
      InheritShare                 Boolean!
      Item                         Guid
      ItemCode                     String
      ItemDescription              String
      Language                     String
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      Opportunity                  Guid
      Project                      Guid
      ProjectCode                  String
      ProjectDescription           String
      ProposedEntryStatus          Int16
      SalesInvoiceNumber           Int32
      SalesOrderNumber             Int32
      ScanServiceStatus            Int16
      SendMethod                   Int32
      ShopOrderNumber              Int32
      Subject                      String
      TeamsMeetingId               String
      Type                         Int32
      TypeDescription              String
      """)
  }
}

nonisolated extension Bulk.Documents.Document {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Documents.Document, UUID> { Property(0) }
    public var account: Property<Bulk.Documents.Document, UUID?> { Property(1) }
    public var accountCode: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(2) }
    public var accountName: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(3) }
    public var amountFC: SelectableProperty<Bulk.Documents.Document, Decimal?> { SelectableProperty(4) }
    public var body: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(5) }
    public var category: Property<Bulk.Documents.Document, UUID?> { Property(6) }
    public var categoryDescription: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(7) }
    public var contact: Property<Bulk.Documents.Document, UUID?> { Property(8) }
    public var contactFullName: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(9) }
    public var contractID: SelectableProperty<Bulk.Documents.Document, UUID?> { SelectableProperty(10) }
    public var contractNumber: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(11) }
    public var created: Property<Bulk.Documents.Document, LocalDateTime?> { Property(12) }
    public var creator: Property<Bulk.Documents.Document, UUID?> { Property(13) }
    public var creatorFullName: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(14) }
    public var currency: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(15) }
    public var division: Property<Bulk.Documents.Document, Int32> { Property(16) }
    public var documentDate: Property<Bulk.Documents.Document, LocalDateTime?> { Property(17) }
    public var documentFolder: Property<Bulk.Documents.Document, UUID?> { Property(18) }
    public var documentFolderCode: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(19) }
    public var documentFolderDescription: SelectableProperty<Bulk.Documents.Document, String?> {
      SelectableProperty(20)
    }
    public var documentViewURL: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(21) }
    public var expiryDate: SelectableProperty<Bulk.Documents.Document, LocalDateTime?> { SelectableProperty(22) }
    public var financialTransactionEntryID: Property<Bulk.Documents.Document, UUID?> { Property(23) }
    public var hasEmptyBody: SelectableProperty<Bulk.Documents.Document, Bool> { SelectableProperty(24) }
    public var hid: Property<Bulk.Documents.Document, Int32?> { Property(25) }
    public var inheritShare: SelectableProperty<Bulk.Documents.Document, Bool> { SelectableProperty(26) }
    public var item: SelectableProperty<Bulk.Documents.Document, UUID?> { SelectableProperty(27) }
    public var itemCode: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(28) }
    public var itemDescription: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(29) }
    public var language: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(30) }
    public var modified: Property<Bulk.Documents.Document, LocalDateTime?> { Property(31) }
    public var modifier: SelectableProperty<Bulk.Documents.Document, UUID?> { SelectableProperty(32) }
    public var modifierFullName: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(33) }
    public var opportunity: Property<Bulk.Documents.Document, UUID?> { Property(34) }
    public var project: Property<Bulk.Documents.Document, UUID?> { Property(35) }
    public var projectCode: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(36) }
    public var projectDescription: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(37) }
    public var proposedEntryStatus: SelectableProperty<Bulk.Documents.Document, DocumentProposedEntryStatus?> {
      SelectableProperty(38)
    }
    public var salesInvoiceNumber: Property<Bulk.Documents.Document, Int32?> { Property(39) }
    public var salesOrderNumber: SelectableProperty<Bulk.Documents.Document, Int32?> { SelectableProperty(40) }
    public var scanServiceStatus: SelectableProperty<Bulk.Documents.Document, Int16?> { SelectableProperty(41) }
    public var sendMethod: SelectableProperty<Bulk.Documents.Document, Int32?> { SelectableProperty(42) }
    public var shopOrderNumber: SelectableProperty<Bulk.Documents.Document, Int32?> { SelectableProperty(43) }
    public var subject: Property<Bulk.Documents.Document, String?> { Property(44) }
    public var teamsMeetingID: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(45) }
    public var type: Property<Bulk.Documents.Document, DocumentTypeID?> { Property(46) }
    public var typeDescription: SelectableProperty<Bulk.Documents.Document, String?> { SelectableProperty(47) }
  }
}
