/// A primitive property as a column. Properties of complex properties are columns of their owner: `Address/City`.
package struct ColumnSchema: Sendable {
  /// The value that the service fills in itself, by the name of the property.
  package enum Role: Sendable {
    case created, modified, timestamp, division
  }

  /// From the entity down.
  package let path: [String]
  /// The path as addresses have it: `Address/City`.
  package let name: String
  package var kind: EdmKind
  package var isNullable: Bool
  package var maxLength: Int?
  package var defaultValue: StoredValue?
  package var role: Role?
  /// Whether it states that a complex value exists, and is not a property itself.
  package var isPresence = false
  /// The column's name in SQL, quoted.
  package var sqlName: String

  /// The value in a new row if none was set: the default, null, or .NET's initial value.
  package var initialValue: StoredValue {
    if let value = defaultValue { return value }
    // A complex value without any set property is null, whatever its properties say.
    return isNullable || isPresence || path.count > 1 ? .null : StoredValue.initial(of: kind)
  }

  init(
    path: [String], kind: EdmKind, isNullable: Bool, maxLength: Int? = nil, defaultValue: StoredValue? = nil,
    role: Role? = nil, isPresence: Bool = false, sqlName: String
  ) {
    self.path = path
    name = path.joined(separator: "/")
    self.kind = kind
    self.isNullable = isNullable
    self.maxLength = maxLength
    self.defaultValue = defaultValue
    self.role = role
    self.isPresence = isPresence
    self.sqlName = sqlName
  }
}
