// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/ProjectBudgetTypes` · read · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectBudgetType: KeyedEntity {
    public typealias Key = Int16
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int16 · key
    public var id: Int16 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Description  String
      """)
  }
}

nonisolated extension Project.ProjectBudgetType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Project.ProjectBudgetType, Int16> { Property(0) }
    public var description: Property<Project.ProjectBudgetType, String?> { Property(1) }
  }
}
