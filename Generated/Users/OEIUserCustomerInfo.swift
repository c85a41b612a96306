// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Users {
  /// `users:OEIUserCustomerInfo`
  nonisolated public struct OEIUserCustomerInfo: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `UserID` · Edm.Guid
    public var userID: UUID { row[0] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[1] }

    /// `CustomerID` · Edm.Guid
    public var customerID: UUID { row[2] }

    /// `UserType` · Edm.String
    public var userType: String? { row[3] }

    public static let table: PropertyTable = PropertyTable(
      """
      UserID        Guid!   create update
      CustomerName  String  create update
      CustomerID    Guid!   create update
      UserType      String  create update
      """)
  }
}

nonisolated extension Users.OEIUserCustomerInfo {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Users.OEIUserCustomerInfo>()
    public init() {}
    public var userID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var customerName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var customerID: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var userType: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
  }
}
