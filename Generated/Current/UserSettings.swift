// exact-online-generator 0.1.0 · services/current.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Current {
  /// `current:UserSettings`
  nonisolated public struct UserSettings: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `DateFormat` · Edm.String
    public var dateFormat: String? { row[0] }

    /// `Language` · Edm.String
    public var language: String? { row[1] }

    /// `NumberFormat` · Edm.String
    public var numberFormat: String? { row[2] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Current.UserSettings>()
    public init() {}
    public var dateFormat: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var language: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var numberFormat: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
  }
}
