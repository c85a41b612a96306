// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:AddressAnswerInfo`
  nonisolated public struct AddressAnswerInfo: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 0] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 1] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 2] }

    /// `PostCode` · Edm.String
    public var postCode: String? { row[ifPresent: 3] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 4] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 5] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      AddressLine1  String  create update
      AddressLine2  String  create update
      AddressLine3  String  create update
      PostCode      String  create update
      City          String  create update
      State         String  create update
      Country       String  create update
      """)
  }
}

nonisolated extension Accountancy.AddressAnswerInfo {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var addressLine1: WritableProperty<String> { WritableProperty(0) }
    public var addressLine2: WritableProperty<String> { WritableProperty(1) }
    public var addressLine3: WritableProperty<String> { WritableProperty(2) }
    public var postCode: WritableProperty<String> { WritableProperty(3) }
    public var city: WritableProperty<String> { WritableProperty(4) }
    public var state: WritableProperty<String> { WritableProperty(5) }
    public var country: WritableProperty<String> { WritableProperty(6) }
  }
}
