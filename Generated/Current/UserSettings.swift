// exact-online-generator 0.1.0 · services/current.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Current {
  /// `current:UserSettings`
  nonisolated public struct UserSettings: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `DateFormat` · Edm.String
    public var dateFormat: String? { row[ifPresent: 0] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 1] }

    /// `NumberFormat` · Edm.String
    public var numberFormat: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      DateFormat    String  create update
      Language      String  create update
      NumberFormat  String  create update
      """)
  }
}

nonisolated extension Current.UserSettings {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var dateFormat: WritableProperty<String> { WritableProperty(0) }
    public var language: WritableProperty<String> { WritableProperty(1) }
    public var numberFormat: WritableProperty<String> { WritableProperty(2) }
  }
}
