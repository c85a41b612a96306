// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListAddressData`
  nonisolated public struct QuestionListAddressData: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[0] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[1] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[2] }

    /// `PostCode` · Edm.String
    public var postCode: String? { row[3] }

    /// `City` · Edm.String
    public var city: String? { row[4] }

    /// `State` · Edm.String
    public var state: String? { row[5] }

    /// `Country` · Edm.String
    public var country: String? { row[6] }

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

nonisolated extension Accountancy.QuestionListAddressData {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.QuestionListAddressData>()
    public init() {}
    public var addressLine1: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var addressLine2: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var addressLine3: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var postCode: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var city: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var state: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var country: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
  }
}
