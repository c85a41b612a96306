// exact-online-generator 0.1.0 · services/sync/Project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Project`
  nonisolated public struct Project: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `TimeCostTransactions` · read · 1000 rows a page · `$select` required · permission "Projects billing"
    public var timeCostTransactions: EntitySet<Sync.Project.TimeCostTransactionSync, Methods.Read> {
      EntitySet(root, "TimeCostTransactions")
    }

    /// `Projects` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projects: EntitySet<Sync.Project.ProjectSync, Methods.Read> { EntitySet(root, "Projects") }

    /// `ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectWBS: EntitySet<Sync.Project.ProjectWBSSync, Methods.Read> { EntitySet(root, "ProjectWBS") }

    /// `ProjectPlanning` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectPlanning: EntitySet<Sync.Project.ProjectPlanningSync, Methods.Read> {
      EntitySet(root, "ProjectPlanning")
    }
  }
}
