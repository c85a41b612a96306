// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:Sender`
  nonisolated public struct Sender: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid
    public var id: UUID? { row[0] }

    /// `FirstName` · Edm.String
    public var firstName: String? { row[1] }

    /// `LastName` · Edm.String
    public var lastName: String? { row[2] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[3] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.Sender>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var firstName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var lastName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var fullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
  }
}
