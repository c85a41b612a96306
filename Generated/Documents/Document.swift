// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// A stored document with its metadata and links to other records.
  ///
  /// `documents/Documents` · read, create, update, delete · 60 rows a page · webhook topic `Documents`
  /// · permission "Organization documents"
  nonisolated public struct Document: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String · read-only
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

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[14] }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 15] }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID? { row[ifPresent: 16] }

    /// `DocumentFolderCode` · Edm.String · read-only
    public var documentFolderCode: String? { row[ifPresent: 17] }

    /// `DocumentFolderDescription` · Edm.String · read-only
    public var documentFolderDescription: String? { row[ifPresent: 18] }

    /// `DocumentViewUrl` · Edm.String · read-only
    public var documentViewURL: String? { row[ifPresent: 19] }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 20] }

    /// `FinancialTransactionEntryID` · Edm.Guid
    public var financialTransactionEntryID: UUID? { row[ifPresent: 21] }

    /// `HasEmptyBody` · Edm.Boolean · read-only
    public var hasEmptyBody: Bool { row[22] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 23] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 24] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 25] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 28] }

    /// `Subject` · Edm.String · required on create
    public var subject: String? { row[ifPresent: 29] }

    /// `Type` · Edm.Int32 · required on create
    public var type: DocumentTypeID? { row[ifPresent: 30] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 31] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 32] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 33] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 34] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 35] }

    /// `ProposedEntryStatus` · Edm.Int16
    public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 36] }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 37] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 38] }

    /// `SendMethod` · Edm.Int32 · read-only
    public var sendMethod: Int32? { row[ifPresent: 39] }

    /// `InheritShare` · Edm.Boolean
    public var inheritShare: Bool { row[40] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 41] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 42] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 43] }

    /// `TeamsMeetingId` · Edm.String
    public var teamsMeetingID: String? { row[ifPresent: 44] }

    /// `ContractNumber` · Edm.String · read-only
    public var contractNumber: String? { row[ifPresent: 45] }

    /// `ContractID` · Edm.Guid
    public var contractID: UUID? { row[ifPresent: 46] }

    /// `ScanServiceStatus` · Edm.Int16
    public var scanServiceStatus: Int16? { row[ifPresent: 47] }

    /// `EntryStatusDescription` · Edm.String
    public var entryStatusDescription: String? { row[ifPresent: 48] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!     key create update
      Account                      Guid      create update
      AccountCode                  String
      AccountName                  String
      AmountFC                     Double    create update
      Body                         String    create update
      Category                     Guid      create update
      CategoryDescription          String    create update
      Contact                      Guid      create update
      ContactFullName              String
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String    create update
      Currency                     String    create update
      Division                     Int32!
      DocumentDate                 DateTime  create update
      DocumentFolder               Guid      create update
      DocumentFolderCode           String
      DocumentFolderDescription    String
      DocumentViewUrl              String
      ExpiryDate                   DateTime  create update
      FinancialTransactionEntryID  Guid      create update
      HasEmptyBody                 Boolean!
      HID                          Int32     create update
      Language                     String    create update
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      ShopOrderNumber              Int32     create update
      Subject                      String    create! update
      Type                         Int32     create! update
      TypeDescription              String
      Opportunity                  Guid      create update
      Project                      Guid      create update
      ProjectCode                  String
      ProjectDescription           String
      ProposedEntryStatus          Int16     create update
      SalesInvoiceNumber           Int32     create update
      SalesOrderNumber             Int32     create update
      SendMethod                   Int32
      InheritShare                 Boolean!  create update
      Item                         Guid      create update
      ItemCode                     String
      ItemDescription              String
      TeamsMeetingId               String    create update
      ContractNumber               String
      ContractID                   Guid      create update
      ScanServiceStatus            Int16     create update
      EntryStatusDescription       String    create update
      """)
  }
}

nonisolated extension Documents.Document {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Documents.Document, UUID> { Property(0) }
    public var account: Property<Documents.Document, UUID?> { Property(1) }
    public var accountCode: Property<Documents.Document, String?> { Property(2) }
    public var accountName: Property<Documents.Document, String?> { Property(3) }
    public var amountFC: Property<Documents.Document, Decimal?> { Property(4) }
    public var body: Property<Documents.Document, String?> { Property(5) }
    public var category: Property<Documents.Document, UUID?> { Property(6) }
    public var categoryDescription: Property<Documents.Document, String?> { Property(7) }
    public var contact: Property<Documents.Document, UUID?> { Property(8) }
    public var contactFullName: Property<Documents.Document, String?> { Property(9) }
    public var created: Property<Documents.Document, LocalDateTime?> { Property(10) }
    public var creator: Property<Documents.Document, UUID?> { Property(11) }
    public var creatorFullName: Property<Documents.Document, String?> { Property(12) }
    public var currency: Property<Documents.Document, String?> { Property(13) }
    public var division: Property<Documents.Document, Int32> { Property(14) }
    public var documentDate: Property<Documents.Document, LocalDateTime?> { Property(15) }
    public var documentFolder: Property<Documents.Document, UUID?> { Property(16) }
    public var documentFolderCode: Property<Documents.Document, String?> { Property(17) }
    public var documentFolderDescription: Property<Documents.Document, String?> { Property(18) }
    public var documentViewURL: Property<Documents.Document, String?> { Property(19) }
    public var expiryDate: Property<Documents.Document, LocalDateTime?> { Property(20) }
    public var financialTransactionEntryID: Property<Documents.Document, UUID?> { Property(21) }
    public var hasEmptyBody: Property<Documents.Document, Bool> { Property(22) }
    public var hid: Property<Documents.Document, Int32?> { Property(23) }
    public var language: Property<Documents.Document, String?> { Property(24) }
    public var modified: Property<Documents.Document, LocalDateTime?> { Property(25) }
    public var modifier: Property<Documents.Document, UUID?> { Property(26) }
    public var modifierFullName: Property<Documents.Document, String?> { Property(27) }
    public var shopOrderNumber: Property<Documents.Document, Int32?> { Property(28) }
    public var subject: Property<Documents.Document, String?> { Property(29) }
    public var type: Property<Documents.Document, DocumentTypeID?> { Property(30) }
    public var typeDescription: Property<Documents.Document, String?> { Property(31) }
    public var opportunity: Property<Documents.Document, UUID?> { Property(32) }
    public var project: Property<Documents.Document, UUID?> { Property(33) }
    public var projectCode: Property<Documents.Document, String?> { Property(34) }
    public var projectDescription: Property<Documents.Document, String?> { Property(35) }
    public var proposedEntryStatus: Property<Documents.Document, DocumentProposedEntryStatus?> { Property(36) }
    public var salesInvoiceNumber: Property<Documents.Document, Int32?> { Property(37) }
    public var salesOrderNumber: Property<Documents.Document, Int32?> { Property(38) }
    public var sendMethod: Property<Documents.Document, Int32?> { Property(39) }
    public var inheritShare: Property<Documents.Document, Bool> { Property(40) }
    public var item: Property<Documents.Document, UUID?> { Property(41) }
    public var itemCode: Property<Documents.Document, String?> { Property(42) }
    public var itemDescription: Property<Documents.Document, String?> { Property(43) }
    public var teamsMeetingID: Property<Documents.Document, String?> { Property(44) }
    public var contractNumber: Property<Documents.Document, String?> { Property(45) }
    public var contractID: Property<Documents.Document, UUID?> { Property(46) }
    public var scanServiceStatus: Property<Documents.Document, Int16?> { Property(47) }
    public var entryStatusDescription: Property<Documents.Document, String?> { Property(48) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var amountFC: WritableProperty<Decimal> { WritableProperty(4) }
    public var body: WritableProperty<String> { WritableProperty(5) }
    public var category: WritableProperty<UUID> { WritableProperty(6) }
    public var categoryDescription: WritableProperty<String> { WritableProperty(7) }
    public var contact: WritableProperty<UUID> { WritableProperty(8) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(12) }
    public var currency: WritableProperty<String> { WritableProperty(13) }
    public var documentDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var documentFolder: WritableProperty<UUID> { WritableProperty(16) }
    public var expiryDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
    public var financialTransactionEntryID: WritableProperty<UUID> { WritableProperty(21) }
    public var hid: WritableProperty<Int32> { WritableProperty(23) }
    public var language: WritableProperty<String> { WritableProperty(24) }
    public var shopOrderNumber: WritableProperty<Int32> { WritableProperty(28) }
    public var subject: WritableProperty<String> { WritableProperty(29) }
    public var type: WritableProperty<DocumentTypeID> { WritableProperty(30) }
    public var opportunity: WritableProperty<UUID> { WritableProperty(32) }
    public var project: WritableProperty<UUID> { WritableProperty(33) }
    public var proposedEntryStatus: WritableProperty<DocumentProposedEntryStatus> { WritableProperty(36) }
    public var salesInvoiceNumber: WritableProperty<Int32> { WritableProperty(37) }
    public var salesOrderNumber: WritableProperty<Int32> { WritableProperty(38) }
    public var inheritShare: WritableProperty<Bool> { WritableProperty(40) }
    public var item: WritableProperty<UUID> { WritableProperty(41) }
    public var teamsMeetingID: WritableProperty<String> { WritableProperty(44) }
    public var contractID: WritableProperty<UUID> { WritableProperty(46) }
    public var scanServiceStatus: WritableProperty<Int16> { WritableProperty(47) }
    public var entryStatusDescription: WritableProperty<String> { WritableProperty(48) }
  }
}
