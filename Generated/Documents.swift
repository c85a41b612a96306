// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/documents`
nonisolated public struct Documents: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Documents` · read, create, update, delete · 60 rows a page · webhook topic `Documents`
  /// · permission "Organization documents"
  public var documents: EntitySet<Documents.Document, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Documents") }

  /// `DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  public var documentCategories: EntitySet<Documents.DocumentCategory, Methods.Read> {
    EntitySet(root, "DocumentCategories")
  }

  /// `DocumentTypes` · read · 60 rows a page · permission "Organization documents"
  public var documentTypes: EntitySet<Documents.DocumentType, Methods.Read> { EntitySet(root, "DocumentTypes") }

  /// `DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  public var documentTypeCategories: EntitySet<Documents.DocumentTypeCategory, Methods.Read> {
    EntitySet(root, "DocumentTypeCategories")
  }

  /// `DocumentAttachments` · read, create, delete · 60 rows a page · webhook topic `DocumentAttachments`
  /// · permission "Organization documents"
  public var documentAttachments: EntitySet<Documents.DocumentAttachment, Methods.ReadCreateDelete> {
    EntitySet(root, "DocumentAttachments")
  }

  /// `DocumentFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  public var documentFolders: EntitySet<Documents.DocumentFolder, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DocumentFolders")
  }

  /// `DocumentTypeFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  public var documentTypeFolders: EntitySet<Documents.DocumentTypeFolder, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DocumentTypeFolders")
  }

  /// `CanDeleteDocument` · function · GET
  public func canDeleteDocument(documentID: UUID) async throws -> Bool {
    try await root.primitive("CanDeleteDocument", .get, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `CanShareDocumentWithClient` · function · GET
  public func canShareDocumentWithClient(documentID: UUID) async throws -> Bool {
    try await root.primitive("CanShareDocumentWithClient", .get, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `ShareWithClient` · function · POST
  public func shareWithClient(documentID: UUID) async throws -> Bool {
    try await root.primitive("ShareWithClient", .post, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `StopShareWithClient` · function · POST
  public func stopShareWithClient(documentID: UUID) async throws -> Bool {
    try await root.primitive("StopShareWithClient", .post, [FunctionParameter("documentId", .guid, documentID)])
  }

  /// `ShareWithClientDocumentFolder` · function · POST
  public func shareWithClientDocumentFolder(documentFolderID: UUID) async throws -> Bool {
    try await root.primitive(
      "ShareWithClientDocumentFolder", .post,
      [FunctionParameter("documentFolderId", .guid, documentFolderID)])
  }

  /// `StopShareWithClientDocumentFolder` · function · POST
  public func stopShareWithClientDocumentFolder(documentFolderID: UUID) async throws -> Bool {
    try await root.primitive(
      "StopShareWithClientDocumentFolder", .post,
      [FunctionParameter("documentFolderId", .guid, documentFolderID)])
  }
}

nonisolated extension Documents {
  /// A stored document with its metadata and links to other records.
  ///
  /// `documents/Documents` · read, create, update, delete · 60 rows a page · webhook topic `Documents`
  /// · permission "Organization documents"
  nonisolated public struct Document: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Documents.Document {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountCode: Property<Self, String?> { Property(2) }
  public static var accountName: Property<Self, String?> { Property(3) }
  public static var amountFC: WritableProperty<Self, Decimal?> { WritableProperty(4) }
  public static var body: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var category: WritableProperty<Self, UUID?> { WritableProperty(6) }
  public static var categoryDescription: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var contact: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var contactFullName: Property<Self, String?> { Property(9) }
  public static var created: Property<Self, LocalDateTime?> { Property(10) }
  public static var creator: Property<Self, UUID?> { Property(11) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(12) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(13) }
  public static var division: Property<Self, Int32> { Property(14) }
  public static var documentDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }
  public static var documentFolder: WritableProperty<Self, UUID?> { WritableProperty(16) }
  public static var documentFolderCode: Property<Self, String?> { Property(17) }
  public static var documentFolderDescription: Property<Self, String?> { Property(18) }
  public static var documentViewURL: Property<Self, String?> { Property(19) }
  public static var expiryDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }
  public static var financialTransactionEntryID: WritableProperty<Self, UUID?> { WritableProperty(21) }
  public static var hasEmptyBody: Property<Self, Bool> { Property(22) }
  public static var hid: WritableProperty<Self, Int32?> { WritableProperty(23) }
  public static var language: WritableProperty<Self, String?> { WritableProperty(24) }
  public static var modified: Property<Self, LocalDateTime?> { Property(25) }
  public static var modifier: Property<Self, UUID?> { Property(26) }
  public static var modifierFullName: Property<Self, String?> { Property(27) }
  public static var shopOrderNumber: WritableProperty<Self, Int32?> { WritableProperty(28) }
  public static var subject: WritableProperty<Self, String?> { WritableProperty(29) }
  public static var type: WritableProperty<Self, DocumentTypeID?> { WritableProperty(30) }
  public static var typeDescription: Property<Self, String?> { Property(31) }
  public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(32) }
  public static var project: WritableProperty<Self, UUID?> { WritableProperty(33) }
  public static var projectCode: Property<Self, String?> { Property(34) }
  public static var projectDescription: Property<Self, String?> { Property(35) }
  public static var proposedEntryStatus: WritableProperty<Self, DocumentProposedEntryStatus?> { WritableProperty(36) }
  public static var salesInvoiceNumber: WritableProperty<Self, Int32?> { WritableProperty(37) }
  public static var salesOrderNumber: WritableProperty<Self, Int32?> { WritableProperty(38) }
  public static var sendMethod: Property<Self, Int32?> { Property(39) }
  public static var inheritShare: WritableProperty<Self, Bool> { WritableProperty(40) }
  public static var item: WritableProperty<Self, UUID?> { WritableProperty(41) }
  public static var itemCode: Property<Self, String?> { Property(42) }
  public static var itemDescription: Property<Self, String?> { Property(43) }
  public static var teamsMeetingID: WritableProperty<Self, String?> { WritableProperty(44) }
  public static var contractNumber: Property<Self, String?> { Property(45) }
  public static var contractID: WritableProperty<Self, UUID?> { WritableProperty(46) }
  public static var scanServiceStatus: WritableProperty<Self, Int16?> { WritableProperty(47) }
  public static var entryStatusDescription: WritableProperty<Self, String?> { WritableProperty(48) }
}

nonisolated extension Documents {
  /// A file that belongs to a document.
  ///
  /// `documents/DocumentAttachments` · read, create, delete · 60 rows a page · webhook topic `DocumentAttachments`
  /// · permission "Organization documents"
  nonisolated public struct DocumentAttachment: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Attachment` · Edm.Binary · required on create
    public var attachment: Data? { row[ifPresent: 1] }

    /// `FileName` · Edm.String · required on create
    public var fileName: String? { row[ifPresent: 2] }

    /// `FileSize` · Edm.Double · read-only
    public var fileSize: Decimal { row[3] }

    /// `Url` · Edm.String · read-only
    public var url: String? { row[ifPresent: 4] }

    /// `Document` · Edm.Guid · required on create
    public var document: UUID { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!    key create
      Attachment  Binary   create!
      FileName    String   create!
      FileSize    Double!
      Url         String
      Document    Guid!    create!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentAttachment {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var attachment: WritableProperty<Self, Data?> { WritableProperty(1) }
  public static var fileName: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var fileSize: Property<Self, Decimal> { Property(3) }
  public static var url: Property<Self, String?> { Property(4) }
  public static var document: WritableProperty<Self, UUID> { WritableProperty(5) }
}

nonisolated extension Documents {
  /// `documents/DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentCategory: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Guid!     key
      Modified     DateTime
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentCategory {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var id: Property<Self, UUID> { Property(2) }
  public static var modified: Property<Self, LocalDateTime?> { Property(3) }
}

nonisolated extension Documents {
  /// A folder in which documents are kept.
  ///
  /// `documents/DocumentFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentFolder: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `ParentFolder` · Edm.Guid
    public var parentFolder: UUID? { row[ifPresent: 10] }

    /// `Share` · Edm.Int32
    public var share: Int32 { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32!
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      ParentFolder      Guid      create update
      Share             Int32!    create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentFolder {
  public static var code: WritableProperty<Self, String?> { WritableProperty(0) }
  public static var created: Property<Self, LocalDateTime?> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var creatorFullName: Property<Self, String?> { Property(3) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var division: Property<Self, Int32> { Property(5) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }
  public static var modified: Property<Self, LocalDateTime?> { Property(7) }
  public static var modifier: Property<Self, UUID?> { Property(8) }
  public static var modifierFullName: Property<Self, String?> { Property(9) }
  public static var parentFolder: WritableProperty<Self, UUID?> { WritableProperty(10) }
  public static var share: WritableProperty<Self, Int32> { WritableProperty(11) }
}

nonisolated extension Documents {
  /// A kind of document, such as an invoice or a note.
  ///
  /// `documents/DocumentTypes` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentType: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[2] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }

    /// `TypeCategory` · Edm.Int32
    public var typeCategory: Int32? { row[ifPresent: 4] }

    /// `DocumentIsCreatable` · Edm.Boolean
    public var documentIsCreatable: Bool { row[5] }

    /// `DocumentIsUpdatable` · Edm.Boolean
    public var documentIsUpdatable: Bool { row[6] }

    /// `DocumentIsDeletable` · Edm.Boolean
    public var documentIsDeletable: Bool { row[7] }

    /// `DocumentIsViewable` · Edm.Boolean
    public var documentIsViewable: Bool { row[8] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created              DateTime
      Description          String
      ID                   Int32!    key
      Modified             DateTime
      TypeCategory         Int32
      DocumentIsCreatable  Boolean!
      DocumentIsUpdatable  Boolean!
      DocumentIsDeletable  Boolean!
      DocumentIsViewable   Boolean!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentType {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var id: Property<Self, Int32> { Property(2) }
  public static var modified: Property<Self, LocalDateTime?> { Property(3) }
  public static var typeCategory: Property<Self, Int32?> { Property(4) }
  public static var documentIsCreatable: Property<Self, Bool> { Property(5) }
  public static var documentIsUpdatable: Property<Self, Bool> { Property(6) }
  public static var documentIsDeletable: Property<Self, Bool> { Property(7) }
  public static var documentIsViewable: Property<Self, Bool> { Property(8) }
}

nonisolated extension Documents {
  /// `documents/DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentTypeCategory: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[2] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Int32!    key
      Modified     DateTime
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentTypeCategory {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var id: Property<Self, Int32> { Property(2) }
  public static var modified: Property<Self, LocalDateTime?> { Property(3) }
}

nonisolated extension Documents {
  /// `documents/DocumentTypeFolders` · read, create, update, delete · 60 rows a page
  /// · permission "Organization documents"
  nonisolated public struct DocumentTypeFolder: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[2] }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID { row[3] }

    /// `DocumentType` · Edm.Int32
    public var documentType: DocumentTypeID { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created         DateTime!  create update
      Creator         Guid       create update
      Division        Int32!
      DocumentFolder  Guid!      create update
      DocumentType    Int32!     create update
      ID              Guid!      key create update
      Modified        DateTime   create update
      Modifier        Guid       create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Documents.DocumentTypeFolder {
  public static var created: WritableProperty<Self, LocalDateTime> { WritableProperty(0) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var division: Property<Self, Int32> { Property(2) }
  public static var documentFolder: WritableProperty<Self, UUID> { WritableProperty(3) }
  public static var documentType: WritableProperty<Self, DocumentTypeID> { WritableProperty(4) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(6) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(7) }
}
