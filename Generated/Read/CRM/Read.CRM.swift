// exact-online-generator 0.1.0 · services/read/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/crm`
  nonisolated public struct CRM: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Documents` · read · 60 rows a page · permission "Organization documents"
    public var documents: EntitySet<Read.CRM.Document, Methods.Read> { EntitySet(root, "Documents") }

    /// `DocumentsAttachments` · read · 60 rows a page · permission "Organization documents"
    public var documentsAttachments: EntitySet<Read.CRM.DocumentsAttachment, Methods.Read> {
      EntitySet(root, "DocumentsAttachments")
    }

    /// `OpportunityContacts` · read · 60 rows a page · permission "Crm opportunities"
    public var opportunityContacts: EntitySet<Read.CRM.OpportunityContact, Methods.Read> {
      EntitySet(root, "OpportunityContacts")
    }

    /// `AccountDocumentFolders` · function · GET · permission "Organization documents"
    public func accountDocumentFolders(accountID: UUID) async throws -> [Read.CRM.AccountDocumentFolder] {
      try await root.collection("AccountDocumentFolders", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `AccountDocuments` · function · GET · permission "Organization documents"
    public func accountDocuments(
      accountID: UUID,
      searchText: String,
      useFullTextSearch: Bool
    ) async throws -> [Read.CRM.Document] {
      try await root.collection(
        "AccountDocuments", .get,
        [
          FunctionParameter("accountId", .guid, accountID),
          FunctionParameter("searchText", .string, searchText),
          FunctionParameter("useFullTextSearch", .boolean, useFullTextSearch),
        ])
    }

    /// `AccountDocumentsCount` · function · GET · permission "Organization documents"
    public func accountDocumentsCount(
      accountID: UUID,
      searchText: String,
      useFullTextSearch: Bool
    ) async throws -> Int32 {
      try await root.primitive(
        "AccountDocumentsCount", .get,
        [
          FunctionParameter("accountId", .guid, accountID),
          FunctionParameter("searchText", .string, searchText),
          FunctionParameter("useFullTextSearch", .boolean, useFullTextSearch),
        ])
    }

    /// `DefaultAddressForAccount` · function · GET · permission "Crm accounts"
    public func defaultAddressForAccount(
      accountID: UUID,
      addressType: Int32
    ) async throws -> [Read.CRM.DefaultAddressForAccount] {
      try await root.collection(
        "DefaultAddressForAccount", .get,
        [FunctionParameter("accountId", .guid, accountID), FunctionParameter("addressType", .int32, addressType)])
    }

    /// `OpportunityDocuments` · function · GET · permission "Crm opportunities"
    public func opportunityDocuments(opportunityID: UUID, searchText: String) async throws -> [Read.CRM.Document] {
      try await root.collection(
        "OpportunityDocuments", .get,
        [
          FunctionParameter("opportunityId", .guid, opportunityID),
          FunctionParameter("searchText", .string, searchText),
        ])
    }

    /// `OpportunityDocumentsCount` · function · GET · permission "Crm opportunities"
    public func opportunityDocumentsCount(opportunityID: UUID, searchText: String) async throws -> Int32 {
      try await root.primitive(
        "OpportunityDocumentsCount", .get,
        [
          FunctionParameter("opportunityId", .guid, opportunityID),
          FunctionParameter("searchText", .string, searchText),
        ])
    }
  }
}
