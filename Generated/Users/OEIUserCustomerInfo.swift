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
    public var customerName: String? { row[ifPresent: 1] }

    /// `CustomerID` · Edm.Guid
    public var customerID: UUID { row[2] }

    /// `UserType` · Edm.String
    public var userType: String? { row[ifPresent: 3] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var userID: WritableProperty<UUID> { WritableProperty(0) }
    public var customerName: WritableProperty<String> { WritableProperty(1) }
    public var customerID: WritableProperty<UUID> { WritableProperty(2) }
    public var userType: WritableProperty<String> { WritableProperty(3) }
  }
}
