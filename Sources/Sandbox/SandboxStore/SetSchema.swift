/// An entity set as a table. It is made once and shared by all queries.
package final class SetSchema: Sendable {
  package enum Method: String, Sendable, CaseIterable {
    case read = "GET"
    case create = "POST"
    case update = "PUT"
    case delete = "DELETE"
  }

  package let service: Int
  package let index: Int
  package let name: String
  /// The full name of the entity type.
  package let type: String
  /// The table's name in SQL, quoted.
  package let table: String
  package let columns: [ColumnSchema]
  /// The columns by their names, `Address/City` among them.
  package let numbers: [String: Int]
  /// The numbers of all columns.
  package let allColumns: [Int]
  /// The default value of each column in a new row, if it is always the same.
  package let initialValues: [StoredValue]
  /// The columns that the service fills in itself.
  package let roles: [(column: Int, role: ColumnSchema.Role)]
  package let members: [MemberSchema]
  /// Columns of the key, in its order.
  package let key: [Int]
  package let navigations: [NavigationSchema]
  /// Hidden columns with row ids of other tables, quoted.
  package let hiddenColumns: [String]
  /// The methods over HTTP; a set without any exists for a function alone.
  package let methods: Set<Method>
  package let pageSize: Int
  package let documented: DocumentedTraits
  private let membersByName: [String: Int]

  init(_ draft: SetDraft) {
    service = draft.service
    index = draft.index
    name = draft.name
    type = draft.type
    table = draft.table
    columns = draft.columns
    numbers = draft.numbers
    allColumns = Array(draft.columns.indices)
    initialValues = draft.columns.map(\.initialValue)
    roles = draft.columns.enumerated().compactMap { column, schema in schema.role.map { (column, $0) } }
    members = draft.members
    key = draft.key
    navigations = draft.navigations
    hiddenColumns = draft.hiddenColumns
    methods = draft.methods
    pageSize = draft.pageSize
    documented = draft.documented
    membersByName = Dictionary(draft.members.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  package func member(_ name: String) -> MemberSchema? { membersByName[name].map { members[$0] } }

  package func navigation(_ name: String) -> NavigationSchema? { navigations.first { $0.name == name } }

  /// The column of a path such as `Name` or `Address/City`.
  package func column(_ path: some Collection<String>) -> Int? { numbers.column(path) }

  package var memberNames: [String] { members.map(\.name) + navigations.map(\.name) }
}

extension [String: Int] {
  fileprivate func column(_ path: some Collection<String>) -> Int? {
    if path.count == 1, let name = path.first { return self[name] }
    return self[path.joined(separator: "/")]
  }
}

/// A set while it is built from its declaration.
struct SetDraft {
  var service: Int
  var index: Int
  var name: String
  var type: String
  var table: String
  var columns: [ColumnSchema] = [] {
    didSet {
      numbers = [:]
      for (number, column) in columns.enumerated() where !column.isPresence && numbers[column.name] == nil {
        numbers[column.name] = number
      }
    }
  }
  private(set) var numbers: [String: Int] = [:]
  var members: [MemberSchema] = []
  var key: [Int] = []
  var navigations: [NavigationSchema] = []
  var hiddenColumns: [String] = []
  var methods = Set(SetSchema.Method.allCases)
  var pageSize = 60
  var documented = DocumentedTraits()

  init(service: Int, index: Int, name: String, type: String, table: String) {
    self.service = service
    self.index = index
    self.name = name
    self.type = type
    self.table = table
  }

  func column(_ path: some Collection<String>) -> Int? { numbers.column(path) }
}
