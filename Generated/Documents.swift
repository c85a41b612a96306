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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `AccountCode` · Edm.String · left-padded to 18 · read-only
    public var accountCode: PaddedCode? { row[ifPresent: 2] }
    /// `AccountCode` in queries and change sets.
    public static var accountCode: Property<Self, PaddedCode?> { Property(2) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: WritableProperty<Self, Decimal?> { WritableProperty(4) }

    /// `Body` · Edm.String
    public var body: String? { row[ifPresent: 5] }
    /// `Body` in queries and change sets.
    public static var body: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Category` · Edm.Guid
    public var category: UUID? { row[ifPresent: 6] }
    /// `Category` in queries and change sets.
    public static var category: WritableProperty<Self, UUID?> { WritableProperty(6) }

    /// `CategoryDescription` · Edm.String
    public var categoryDescription: String? { row[ifPresent: 7] }
    /// `CategoryDescription` in queries and change sets.
    public static var categoryDescription: WritableProperty<Self, String?> { WritableProperty(7) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 8] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 9] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(9) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 10] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(10) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 11] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(11) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }
    /// `Currency` in queries and change sets.
    public static var currency: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[14] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(14) }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 15] }
    /// `DocumentDate` in queries and change sets.
    public static var documentDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(15) }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID? { row[ifPresent: 16] }
    /// `DocumentFolder` in queries and change sets.
    public static var documentFolder: WritableProperty<Self, UUID?> { WritableProperty(16) }

    /// `DocumentFolderCode` · Edm.String · read-only
    public var documentFolderCode: String? { row[ifPresent: 17] }
    /// `DocumentFolderCode` in queries and change sets.
    public static var documentFolderCode: Property<Self, String?> { Property(17) }

    /// `DocumentFolderDescription` · Edm.String · read-only
    public var documentFolderDescription: String? { row[ifPresent: 18] }
    /// `DocumentFolderDescription` in queries and change sets.
    public static var documentFolderDescription: Property<Self, String?> { Property(18) }

    /// `DocumentViewUrl` · Edm.String · read-only
    public var documentViewURL: String? { row[ifPresent: 19] }
    /// `DocumentViewUrl` in queries and change sets.
    public static var documentViewURL: Property<Self, String?> { Property(19) }

    /// `ExpiryDate` · Edm.DateTime
    public var expiryDate: LocalDateTime? { row[ifPresent: 20] }
    /// `ExpiryDate` in queries and change sets.
    public static var expiryDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }

    /// `FinancialTransactionEntryID` · Edm.Guid
    public var financialTransactionEntryID: UUID? { row[ifPresent: 21] }
    /// `FinancialTransactionEntryID` in queries and change sets.
    public static var financialTransactionEntryID: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `HasEmptyBody` · Edm.Boolean · read-only
    public var hasEmptyBody: Bool { row[22] }
    /// `HasEmptyBody` in queries and change sets.
    public static var hasEmptyBody: Property<Self, Bool> { Property(22) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 23] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(23) }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 24] }
    /// `Language` in queries and change sets.
    public static var language: WritableProperty<Self, String?> { WritableProperty(24) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 25] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(25) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 26] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(26) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 27] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(27) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 28] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: WritableProperty<Self, Int32?> { WritableProperty(28) }

    /// `Subject` · Edm.String · required on create
    public var subject: String? { row[ifPresent: 29] }
    /// `Subject` in queries and change sets.
    public static var subject: WritableProperty<Self, String?> { WritableProperty(29) }

    /// `Type` · Edm.Int32 · required on create
    public var type: DocumentTypeID? { row[ifPresent: 30] }
    /// `Type` in queries and change sets.
    public static var type: WritableProperty<Self, DocumentTypeID?> { WritableProperty(30) }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 31] }
    /// `TypeDescription` in queries and change sets.
    public static var typeDescription: Property<Self, String?> { Property(31) }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 32] }
    /// `Opportunity` in queries and change sets.
    public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(32) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 33] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(33) }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 34] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(34) }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 35] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(35) }

    /// `ProposedEntryStatus` · Edm.Int16
    public var proposedEntryStatus: DocumentProposedEntryStatus? { row[ifPresent: 36] }
    /// `ProposedEntryStatus` in queries and change sets.
    public static var proposedEntryStatus: WritableProperty<Self, DocumentProposedEntryStatus?> { WritableProperty(36) }

    /// `SalesInvoiceNumber` · Edm.Int32
    public var salesInvoiceNumber: Int32? { row[ifPresent: 37] }
    /// `SalesInvoiceNumber` in queries and change sets.
    public static var salesInvoiceNumber: WritableProperty<Self, Int32?> { WritableProperty(37) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 38] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: WritableProperty<Self, Int32?> { WritableProperty(38) }

    /// `SendMethod` · Edm.Int32 · read-only
    public var sendMethod: Int32? { row[ifPresent: 39] }
    /// `SendMethod` in queries and change sets.
    public static var sendMethod: Property<Self, Int32?> { Property(39) }

    /// `InheritShare` · Edm.Boolean
    public var inheritShare: Bool { row[40] }
    /// `InheritShare` in queries and change sets.
    public static var inheritShare: WritableProperty<Self, Bool> { WritableProperty(40) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 41] }
    /// `Item` in queries and change sets.
    public static var item: WritableProperty<Self, UUID?> { WritableProperty(41) }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 42] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(42) }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 43] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(43) }

    /// `TeamsMeetingId` · Edm.String
    public var teamsMeetingID: String? { row[ifPresent: 44] }
    /// `TeamsMeetingId` in queries and change sets.
    public static var teamsMeetingID: WritableProperty<Self, String?> { WritableProperty(44) }

    /// `ContractNumber` · Edm.String · read-only
    public var contractNumber: String? { row[ifPresent: 45] }
    /// `ContractNumber` in queries and change sets.
    public static var contractNumber: Property<Self, String?> { Property(45) }

    /// `ContractID` · Edm.Guid
    public var contractID: UUID? { row[ifPresent: 46] }
    /// `ContractID` in queries and change sets.
    public static var contractID: WritableProperty<Self, UUID?> { WritableProperty(46) }

    /// `ScanServiceStatus` · Edm.Int16
    public var scanServiceStatus: Int16? { row[ifPresent: 47] }
    /// `ScanServiceStatus` in queries and change sets.
    public static var scanServiceStatus: WritableProperty<Self, Int16?> { WritableProperty(47) }

    /// `EntryStatusDescription` · Edm.String
    public var entryStatusDescription: String? { row[ifPresent: 48] }
    /// `EntryStatusDescription` in queries and change sets.
    public static var entryStatusDescription: WritableProperty<Self, String?> { WritableProperty(48) }

    /// `ActionRegenerateEntryProposal` · Edm.Boolean
    public var actionRegenerateEntryProposal: Bool? { row[ifPresent: 49] }
    /// `ActionRegenerateEntryProposal` in queries and change sets.
    public static var actionRegenerateEntryProposal: WritableProperty<Self, Bool?> { WritableProperty(49) }

    /// `CostcenterCode` · Edm.String
    public var costcenterCode: String? { row[ifPresent: 50] }
    /// `CostcenterCode` in queries and change sets.
    public static var costcenterCode: WritableProperty<Self, String?> { WritableProperty(50) }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 51] }
    /// `CostcenterDescription` in queries and change sets.
    public static var costcenterDescription: Property<Self, String?> { Property(51) }

    /// `CostunitCode` · Edm.String
    public var costunitCode: String? { row[ifPresent: 52] }
    /// `CostunitCode` in queries and change sets.
    public static var costunitCode: WritableProperty<Self, String?> { WritableProperty(52) }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[ifPresent: 53] }
    /// `CostunitDescription` in queries and change sets.
    public static var costunitDescription: Property<Self, String?> { Property(53) }

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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Attachment` · Edm.Binary · required on create
    public var attachment: Data? { row[ifPresent: 1] }
    /// `Attachment` in queries and change sets.
    public static var attachment: WritableProperty<Self, Data?> { WritableProperty(1) }

    /// `FileName` · Edm.String · required on create
    public var fileName: String? { row[ifPresent: 2] }
    /// `FileName` in queries and change sets.
    public static var fileName: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `FileSize` · Edm.Double · read-only
    public var fileSize: Decimal { row[3] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: Property<Self, Decimal> { Property(3) }

    /// `Url` · Edm.String · read-only
    public var url: String? { row[ifPresent: 4] }
    /// `Url` in queries and change sets.
    public static var url: Property<Self, String?> { Property(4) }

    /// `Document` · Edm.Guid · required on create
    public var document: UUID { row[5] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID> { WritableProperty(5) }

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

nonisolated extension Documents {
  /// `documents/DocumentCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentCategory: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(1) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(2) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(3) }

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

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }
    /// `Code` in queries and change sets.
    public static var code: WritableProperty<Self, String?> { WritableProperty(0) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 4] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[5] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(5) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(6) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(7) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(8) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(9) }

    /// `ParentFolder` · Edm.Guid
    public var parentFolder: UUID? { row[ifPresent: 10] }
    /// `ParentFolder` in queries and change sets.
    public static var parentFolder: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `Share` · Edm.Int32
    public var share: Int32 { row[11] }
    /// `Share` in queries and change sets.
    public static var share: WritableProperty<Self, Int32> { WritableProperty(11) }

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

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(1) }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[2] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, Int32> { Property(2) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(3) }

    /// `TypeCategory` · Edm.Int32
    public var typeCategory: Int32? { row[ifPresent: 4] }
    /// `TypeCategory` in queries and change sets.
    public static var typeCategory: Property<Self, Int32?> { Property(4) }

    /// `DocumentIsCreatable` · Edm.Boolean
    public var documentIsCreatable: Bool { row[5] }
    /// `DocumentIsCreatable` in queries and change sets.
    public static var documentIsCreatable: Property<Self, Bool> { Property(5) }

    /// `DocumentIsUpdatable` · Edm.Boolean
    public var documentIsUpdatable: Bool { row[6] }
    /// `DocumentIsUpdatable` in queries and change sets.
    public static var documentIsUpdatable: Property<Self, Bool> { Property(6) }

    /// `DocumentIsDeletable` · Edm.Boolean
    public var documentIsDeletable: Bool { row[7] }
    /// `DocumentIsDeletable` in queries and change sets.
    public static var documentIsDeletable: Property<Self, Bool> { Property(7) }

    /// `DocumentIsViewable` · Edm.Boolean
    public var documentIsViewable: Bool { row[8] }
    /// `DocumentIsViewable` in queries and change sets.
    public static var documentIsViewable: Property<Self, Bool> { Property(8) }

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

nonisolated extension Documents {
  /// `documents/DocumentTypeCategories` · read · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentTypeCategory: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(1) }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[2] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, Int32> { Property(2) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 3] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(3) }

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

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }
    /// `Created` in queries and change sets.
    public static var created: WritableProperty<Self, LocalDateTime> { WritableProperty(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[2] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(2) }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID { row[3] }
    /// `DocumentFolder` in queries and change sets.
    public static var documentFolder: WritableProperty<Self, UUID> { WritableProperty(3) }

    /// `DocumentType` · Edm.Int32
    public var documentType: DocumentTypeID { row[4] }
    /// `DocumentType` in queries and change sets.
    public static var documentType: WritableProperty<Self, DocumentTypeID> { WritableProperty(4) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }
    /// `Modified` in queries and change sets.
    public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(6) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }
    /// `Modifier` in queries and change sets.
    public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(7) }

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
