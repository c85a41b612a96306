// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListAnswer`
  nonisolated public struct QuestionListAnswer: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ValueType` · Edm.String
    public var valueType: String? { row[0] }

    /// `DefaultValue` · Edm.String
    public var defaultValue: String? { row[1] }

    /// `Value` · Edm.String
    public var value: String? { row[2] }

    /// `AddressValue` · Exact.Web.Api.Models.Accountancy.QuestionListAddressData
    public var addressValue: Accountancy.QuestionListAddressData { row[3] }

    /// `MultiSelectValue` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectData
    public var multiSelectValue: Accountancy.QuestionListMultiSelectData { row[4] }

    /// `DateRangeValue` · Exact.Web.Api.Models.Accountancy.DateRange
    public var dateRangeValue: Accountancy.DateRange { row[5] }

    /// `NotApplicable` · Edm.Boolean
    public var notApplicable: Bool? { row[6] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      ValueType         String                                    create update
      DefaultValue      String                                    create update
      Value             String                                    create update
      AddressValue      Accountancy.QuestionListAddressData!      create update
      MultiSelectValue  Accountancy.QuestionListMultiSelectData!  create update
      DateRangeValue    Accountancy.DateRange!                    create update
      NotApplicable     Boolean                                   create update
      Status            Int32                                     create update
      """,
      related: {
        [
          Accountancy.QuestionListAddressData.table,
          Accountancy.QuestionListMultiSelectData.table,
          Accountancy.DateRange.table,
        ]
      })
  }
}

nonisolated extension Accountancy.QuestionListAnswer {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.QuestionListAnswer>()
    public init() {}
    public var valueType: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var defaultValue: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var value: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var addressValue: Accountancy.QuestionListAddressData.Writable? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var multiSelectValue: Accountancy.QuestionListMultiSelectData.Writable? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var dateRangeValue: Accountancy.DateRange.Writable? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var notApplicable: Bool? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var status: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
  }
}
