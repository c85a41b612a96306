// exact-online-generator 0.1.0 · for runtime 1 · services/documents.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/documents`
nonisolated public struct Documents: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Documents` · read, create, update, delete · 60 rows a page · webhook topic `Documents`
  /// · permission "Organization documents"
  public var documents: EntitySet<Documents.Document, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Documents") }

  /// `DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  public var documentCategories: EntitySet<Documents.DocumentCategory, Methods.Read> { EntitySet(root, "DocumentCategories") }

  /// `DocumentTypes` · read · 60 rows a page · permission "Organization documents"
  public var documentTypes: EntitySet<Documents.DocumentType, Methods.Read> { EntitySet(root, "DocumentTypes") }

  /// `DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  public var documentTypeCategories: EntitySet<Documents.DocumentTypeCategory, Methods.Read> { EntitySet(root, "DocumentTypeCategories") }

  /// `DocumentAttachments` · read, create, delete · 60 rows a page · webhook topic `DocumentAttachments`
  /// · permission "Organization documents"
  public var documentAttachments: EntitySet<Documents.DocumentAttachment, Methods.ReadCreateDelete> { EntitySet(root, "DocumentAttachments") }

  /// `DocumentFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  public var documentFolders: EntitySet<Documents.DocumentFolder, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DocumentFolders") }

  /// `DocumentTypeFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  public var documentTypeFolders: EntitySet<Documents.DocumentTypeFolder, Methods.ReadCreateUpdateDelete> { EntitySet(root, "DocumentTypeFolders") }

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
    try await root.primitive("ShareWithClientDocumentFolder", .post, [FunctionParameter("documentFolderId", .guid, documentFolderID)])
  }

  /// `StopShareWithClientDocumentFolder` · function · POST
  public func stopShareWithClientDocumentFolder(documentFolderID: UUID) async throws -> Bool {
    try await root.primitive("StopShareWithClientDocumentFolder", .post, [FunctionParameter("documentFolderId", .guid, documentFolderID)])
  }
}

nonisolated extension Documents {
  /// A stored document with its metadata and links to other records.
  ///
  /// `documents/Documents` · read, create, update, delete · 60 rows a page · webhook topic `Documents`
  /// · permission "Organization documents"
  nonisolated public struct Document: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                             Guid!     key create update
      Account                        Guid      create update
      AccountCode                    String    padded(18)
      AccountName                    String
      AmountFC                       Double    create update
      Body                           String    create update
      Category                       Guid      create update
      CategoryDescription            String    create update
      Contact                        Guid      create update
      ContactFullName                String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String    create update
      Currency                       String    create update
      Division                       Int32!
      DocumentDate                   DateTime  create update
      DocumentFolder                 Guid      create update
      DocumentFolderCode             String
      DocumentFolderDescription      String
      DocumentViewUrl                String
      ExpiryDate                     DateTime  create update
      FinancialTransactionEntryID    Guid      create update
      HasEmptyBody                   Boolean!
      HID                            Int32     create update
      Language                       String    create update
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      ShopOrderNumber                Int32     create update
      Subject                        String    create! update
      Type                           Int32     create! update
      TypeDescription                String
      Opportunity                    Guid      create update
      Project                        Guid      create update
      ProjectCode                    String
      ProjectDescription             String
      ProposedEntryStatus            Int16     create update
      SalesInvoiceNumber             Int32     create update
      SalesOrderNumber               Int32     create update
      SendMethod                     Int32
      InheritShare                   Boolean!  create update
      Item                           Guid      create update
      ItemCode                       String
      ItemDescription                String
      TeamsMeetingId                 String    create update
      ContractNumber                 String
      ContractID                     Guid      create update
      ScanServiceStatus              Int16     create update
      EntryStatusDescription         String    create update
      ActionRegenerateEntryProposal  Boolean   create update
      CostcenterCode                 String    create update
      CostcenterDescription          String
      CostunitCode                   String    create update
      CostunitDescription            String
      """)
  }
}

nonisolated extension Documents.Document {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 2] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(2) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(4) }

  /// `Body` · Edm.String
  public var body: String? { row.string(5) }
  /// `Body` in queries and change sets.
  public static var body: WritableProperty<Self, String?> { .init(5) }

  /// `Category` · Edm.Guid
  public var category: UUID? { row.guid(6) }
  /// `Category` in queries and change sets.
  public static var category: WritableProperty<Self, UUID?> { .init(6) }

  /// `CategoryDescription` · Edm.String
  public var categoryDescription: String? { row.string(7) }
  /// `CategoryDescription` in queries and change sets.
  public static var categoryDescription: WritableProperty<Self, String?> { .init(7) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(8) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(8) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(9) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(9) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(12) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(13) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[14] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(14) }

  /// `DocumentDate` · Edm.DateTime
  public var documentDate: LocalDateTime? { row.dateTime(15) }
  /// `DocumentDate` in queries and change sets.
  public static var documentDate: WritableProperty<Self, LocalDateTime?> { .init(15) }

  /// `DocumentFolder` · Edm.Guid
  public var documentFolder: UUID? { row.guid(16) }
  /// `DocumentFolder` in queries and change sets.
  public static var documentFolder: WritableProperty<Self, UUID?> { .init(16) }

  /// `DocumentFolderCode` · Edm.String · read-only
  public var documentFolderCode: String? { row.string(17) }
  /// `DocumentFolderCode` in queries and change sets.
  public static var documentFolderCode: Property<Self, String?> { .init(17) }

  /// `DocumentFolderDescription` · Edm.String · read-only
  public var documentFolderDescription: String? { row.string(18) }
  /// `DocumentFolderDescription` in queries and change sets.
  public static var documentFolderDescription: Property<Self, String?> { .init(18) }

  /// `DocumentViewUrl` · Edm.String · read-only
  public var documentViewURL: String? { row.string(19) }
  /// `DocumentViewUrl` in queries and change sets.
  public static var documentViewURL: Property<Self, String?> { .init(19) }

  /// `ExpiryDate` · Edm.DateTime
  public var expiryDate: LocalDateTime? { row.dateTime(20) }
  /// `ExpiryDate` in queries and change sets.
  public static var expiryDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `FinancialTransactionEntryID` · Edm.Guid
  public var financialTransactionEntryID: UUID? { row.guid(21) }
  /// `FinancialTransactionEntryID` in queries and change sets.
  public static var financialTransactionEntryID: WritableProperty<Self, UUID?> { .init(21) }

  /// `HasEmptyBody` · Edm.Boolean · read-only
  public var hasEmptyBody: Bool { row[22] }
  /// `HasEmptyBody` in queries and change sets.
  public static var hasEmptyBody: Property<Self, Bool> { .init(22) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(23) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(23) }

  /// `Language` · Edm.String
  public var language: String? { row.string(24) }
  /// `Language` in queries and change sets.
  public static var language: WritableProperty<Self, String?> { .init(24) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(25) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(25) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(26) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(26) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(27) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(27) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(28) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: WritableProperty<Self, Int32?> { .init(28) }

  /// `Subject` · Edm.String · required on create
  public var subject: String? { row.string(29) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(29) }

  /// `Type` · Edm.Int32 · required on create
  public var type: DocumentTypeID? { row[ifPresent: 30] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, DocumentTypeID?> { .init(30) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(31) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(31) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(32) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: WritableProperty<Self, UUID?> { .init(32) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(33) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(33) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(34) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(34) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(35) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(35) }

  /// `ProposedEntryStatus` · Edm.Int16
  public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 36] }
  /// `ProposedEntryStatus` in queries and change sets.
  public static var proposedEntryStatus: WritableProperty<Self, DocumentProposedEntryStatus?> { .init(36) }

  /// `SalesInvoiceNumber` · Edm.Int32
  public var salesInvoiceNumber: Int32? { row.int32(37) }
  /// `SalesInvoiceNumber` in queries and change sets.
  public static var salesInvoiceNumber: WritableProperty<Self, Int32?> { .init(37) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(38) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: WritableProperty<Self, Int32?> { .init(38) }

  /// `SendMethod` · Edm.Int32 · read-only
  public var sendMethod: Int32? { row.int32(39) }
  /// `SendMethod` in queries and change sets.
  public static var sendMethod: Property<Self, Int32?> { .init(39) }

  /// `InheritShare` · Edm.Boolean
  public var inheritShare: Bool { row[40] }
  /// `InheritShare` in queries and change sets.
  public static var inheritShare: WritableProperty<Self, Bool> { .init(40) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(41) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(41) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(42) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(42) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(43) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(43) }

  /// `TeamsMeetingId` · Edm.String
  public var teamsMeetingID: String? { row.string(44) }
  /// `TeamsMeetingId` in queries and change sets.
  public static var teamsMeetingID: WritableProperty<Self, String?> { .init(44) }

  /// `ContractNumber` · Edm.String · read-only
  public var contractNumber: String? { row.string(45) }
  /// `ContractNumber` in queries and change sets.
  public static var contractNumber: Property<Self, String?> { .init(45) }

  /// `ContractID` · Edm.Guid
  public var contractID: UUID? { row.guid(46) }
  /// `ContractID` in queries and change sets.
  public static var contractID: WritableProperty<Self, UUID?> { .init(46) }

  /// `ScanServiceStatus` · Edm.Int16
  public var scanServiceStatus: Int16? { row[ifPresent: 47] }
  /// `ScanServiceStatus` in queries and change sets.
  public static var scanServiceStatus: WritableProperty<Self, Int16?> { .init(47) }

  /// `EntryStatusDescription` · Edm.String
  public var entryStatusDescription: String? { row.string(48) }
  /// `EntryStatusDescription` in queries and change sets.
  public static var entryStatusDescription: WritableProperty<Self, String?> { .init(48) }

  /// `ActionRegenerateEntryProposal` · Edm.Boolean
  public var actionRegenerateEntryProposal: Bool? { row.boolean(49) }
  /// `ActionRegenerateEntryProposal` in queries and change sets.
  public static var actionRegenerateEntryProposal: WritableProperty<Self, Bool?> { .init(49) }

  /// `CostcenterCode` · Edm.String
  public var costcenterCode: String? { row.string(50) }
  /// `CostcenterCode` in queries and change sets.
  public static var costcenterCode: WritableProperty<Self, String?> { .init(50) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(51) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(51) }

  /// `CostunitCode` · Edm.String
  public var costunitCode: String? { row.string(52) }
  /// `CostunitCode` in queries and change sets.
  public static var costunitCode: WritableProperty<Self, String?> { .init(52) }

  /// `CostunitDescription` · Edm.String · read-only
  public var costunitDescription: String? { row.string(53) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(53) }
}

nonisolated extension Documents {
  /// A file that belongs to a document.
  ///
  /// `documents/DocumentAttachments` · read, create, delete · 60 rows a page · webhook topic `DocumentAttachments`
  /// · permission "Organization documents"
  nonisolated public struct DocumentAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Documents.DocumentAttachment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Attachment` · Edm.Binary · required on create
  public var attachment: Data? { row[ifPresent: 1] }
  /// `Attachment` in queries and change sets.
  public static var attachment: WritableProperty<Self, Data?> { .init(1) }

  /// `FileName` · Edm.String · required on create
  public var fileName: String? { row.string(2) }
  /// `FileName` in queries and change sets.
  public static var fileName: WritableProperty<Self, String?> { .init(2) }

  /// `FileSize` · Edm.Double · read-only
  public var fileSize: Decimal { row[3] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: Property<Self, Decimal> { .init(3) }

  /// `Url` · Edm.String · read-only
  public var url: String? { row.string(4) }
  /// `Url` in queries and change sets.
  public static var url: Property<Self, String?> { .init(4) }

  /// `Document` · Edm.Guid · required on create
  public var document: UUID { row[5] }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID> { .init(5) }
}

nonisolated extension Documents {
  /// `documents/DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentCategory: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Guid!     key
      Modified     DateTime
      """)
  }
}

nonisolated extension Documents.DocumentCategory {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(2) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(3) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(3) }
}

nonisolated extension Documents {
  /// A folder in which documents are kept.
  ///
  /// `documents/DocumentFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentFolder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Documents.DocumentFolder {
  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[5] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `ParentFolder` · Edm.Guid
  public var parentFolder: UUID? { row.guid(10) }
  /// `ParentFolder` in queries and change sets.
  public static var parentFolder: WritableProperty<Self, UUID?> { .init(10) }

  /// `Share` · Edm.Int32
  public var share: Int32 { row[11] }
  /// `Share` in queries and change sets.
  public static var share: WritableProperty<Self, Int32> { .init(11) }
}

nonisolated extension Documents {
  /// A kind of document, such as an invoice or a note.
  ///
  /// `documents/DocumentTypes` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Documents.DocumentType {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[2] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(2) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(3) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(3) }

  /// `TypeCategory` · Edm.Int32
  public var typeCategory: Int32? { row.int32(4) }
  /// `TypeCategory` in queries and change sets.
  public static var typeCategory: Property<Self, Int32?> { .init(4) }

  /// `DocumentIsCreatable` · Edm.Boolean
  public var documentIsCreatable: Bool { row[5] }
  /// `DocumentIsCreatable` in queries and change sets.
  public static var documentIsCreatable: Property<Self, Bool> { .init(5) }

  /// `DocumentIsUpdatable` · Edm.Boolean
  public var documentIsUpdatable: Bool { row[6] }
  /// `DocumentIsUpdatable` in queries and change sets.
  public static var documentIsUpdatable: Property<Self, Bool> { .init(6) }

  /// `DocumentIsDeletable` · Edm.Boolean
  public var documentIsDeletable: Bool { row[7] }
  /// `DocumentIsDeletable` in queries and change sets.
  public static var documentIsDeletable: Property<Self, Bool> { .init(7) }

  /// `DocumentIsViewable` · Edm.Boolean
  public var documentIsViewable: Bool { row[8] }
  /// `DocumentIsViewable` in queries and change sets.
  public static var documentIsViewable: Property<Self, Bool> { .init(8) }
}

nonisolated extension Documents {
  /// `documents/DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentTypeCategory: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created      DateTime
      Description  String
      ID           Int32!    key
      Modified     DateTime
      """)
  }
}

nonisolated extension Documents.DocumentTypeCategory {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[2] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(2) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(3) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(3) }
}

nonisolated extension Documents {
  /// `documents/DocumentTypeFolders` · read, create, update, delete · 60 rows a page
  /// · permission "Organization documents"
  nonisolated public struct DocumentTypeFolder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Documents.DocumentTypeFolder {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[2] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(2) }

  /// `DocumentFolder` · Edm.Guid
  public var documentFolder: UUID { row[3] }
  /// `DocumentFolder` in queries and change sets.
  public static var documentFolder: WritableProperty<Self, UUID> { .init(3) }

  /// `DocumentType` · Edm.Int32
  public var documentType: DocumentTypeID { row[4] }
  /// `DocumentType` in queries and change sets.
  public static var documentType: WritableProperty<Self, DocumentTypeID> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(7) }
}
