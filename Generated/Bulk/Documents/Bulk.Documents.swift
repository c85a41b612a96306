// exact-online-generator 0.1.0 · services/bulk/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Documents`
  nonisolated public struct Documents: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `DocumentAttachments` · read · 1000 rows a page · permission "Organization documents"
    public var documentAttachments: EntitySet<Bulk.Documents.DocumentAttachment, Methods.Read> {
      EntitySet(root, "DocumentAttachments")
    }

    /// `Documents` · read · 1000 rows a page · permission "Organization documents"
    public var documents: EntitySet<Bulk.Documents.Document, Methods.Read> { EntitySet(root, "Documents") }
  }
}
