// exact-online-generator 0.1.0 · services/bulk/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Project`
  nonisolated public struct Project: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectWBS: EntitySet<Bulk.Project.ProjectWBS, Methods.Read> { EntitySet(root, "ProjectWBS") }
  }
}
