// exact-online-generator 0.1.0 · services/beta/workflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/workflow`
  nonisolated public struct Workflow: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
    public var requestAttachments: EntitySet<Beta.Workflow.RequestAttachment, Methods.Read> {
      EntitySet(root, "RequestAttachments")
    }
  }
}
