/// An entity set as a table.
package struct SetSchema: Sendable {
  package enum Method: String, Sendable, CaseIterable {
    case read = "GET"
    case create = "POST"
    case update = "PUT"
    case delete = "DELETE"
  }

  package var service: Int
  package var index: Int
  package var name: String
  /// The full name of the entity type.
  package var type: String
  /// The table's name in SQL, quoted.
  package var table: String
  package var columns: [ColumnSchema] = [] {
    didSet {
      numbers = [:]
      for (number, column) in columns.enumerated() where !column.isPresence && numbers[column.name] == nil {
        numbers[column.name] = number
      }
    }
  }
  /// The columns by their names, `Address/City` among them.
  package private(set) var numbers: [String: Int] = [:]
  package var members: [MemberSchema] = []
  /// Columns of the key, in its order.
  package var key: [Int] = []
  package var navigations: [NavigationSchema] = []
  /// Hidden columns with row ids of other tables, quoted.
  package var hiddenColumns: [String] = []
  /// The methods over HTTP; a set without any exists for a function alone.
  package var methods: Set<Method> = Set(Method.allCases)
  package var pageSize = 60
  package var documented = DocumentedTraits()

  package func member(_ name: String) -> MemberSchema? { members.first { $0.name == name } }

  package func navigation(_ name: String) -> NavigationSchema? { navigations.first { $0.name == name } }

  /// The column of a path such as `Name` or `Address/City`.
  package func column(_ path: some Collection<String>) -> Int? {
    if path.count == 1, let name = path.first { return numbers[name] }
    return numbers[path.joined(separator: "/")]
  }

  package var memberNames: [String] { members.map(\.name) + navigations.map(\.name) }
}
