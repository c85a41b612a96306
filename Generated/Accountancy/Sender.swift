// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:Sender`
  nonisolated public struct Sender: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid
    public var id: UUID? { row[ifPresent: 0] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[ifPresent: 1] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[ifPresent: 2] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id         Guid    create update
      FirstName  String  create update
      LastName   String  create update
      FullName   String  create update
      """)
  }
}

nonisolated extension Accountancy.Sender {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var firstName: WritableProperty<String> { WritableProperty(1) }
    public var lastName: WritableProperty<String> { WritableProperty(2) }
    public var fullName: WritableProperty<String> { WritableProperty(3) }
  }
}
