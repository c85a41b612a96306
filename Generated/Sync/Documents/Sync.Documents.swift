// exact-online-generator 0.1.0 · services/sync/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Documents`
  nonisolated public struct Documents: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `DocumentAttachments` · read · 1000 rows a page · `$select` required · permission "Organization documents"
    public var documentAttachments: EntitySet<Sync.Documents.DocumentAttachmentSync, Methods.Read> {
      EntitySet(root, "DocumentAttachments")
    }

    /// `Documents` · read · 1000 rows a page · `$select` required · permission "Organization documents"
    public var documents: EntitySet<Sync.Documents.DocumentSync, Methods.Read> { EntitySet(root, "Documents") }
  }
}
