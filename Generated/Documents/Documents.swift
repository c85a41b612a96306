// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

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
