/// A primitive property as a column. Properties of complex properties are columns of their owner: `Address/City`.
package struct ColumnSchema: Sendable {
  /// From the entity down.
  package var path: [String]
  package var kind: EdmKind
  package var isNullable: Bool
  package var maxLength: Int?
  package var defaultValue: StoredValue?
  /// Whether it says that a complex property is there, and no property itself.
  package var isPresence = false
  /// The column's name in SQL, quoted.
  package var sqlName: String

  package var name: String { path.joined(separator: "/") }
}
