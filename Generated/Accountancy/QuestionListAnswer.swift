// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListAnswer`
  nonisolated public struct QuestionListAnswer: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ValueType` · Edm.String
    public var valueType: String? { row[ifPresent: 0] }

    /// `DefaultValue` · Edm.String
    public var defaultValue: String? { row[ifPresent: 1] }

    /// `Value` · Edm.String
    public var value: String? { row[ifPresent: 2] }

    /// `AddressValue` · Exact.Web.Api.Models.Accountancy.QuestionListAddressData
    public var addressValue: Accountancy.QuestionListAddressData { row[3] }

    /// `MultiSelectValue` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectData
    public var multiSelectValue: Accountancy.QuestionListMultiSelectData { row[4] }

    /// `DateRangeValue` · Exact.Web.Api.Models.Accountancy.DateRange
    public var dateRangeValue: Accountancy.DateRange { row[5] }

    /// `NotApplicable` · Edm.Boolean
    public var notApplicable: Bool? { row[ifPresent: 6] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 7] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var valueType: WritableProperty<String> { WritableProperty(0) }
    public var defaultValue: WritableProperty<String> { WritableProperty(1) }
    public var value: WritableProperty<String> { WritableProperty(2) }
    public var addressValue: WritableProperty<Changes<Accountancy.QuestionListAddressData>> { WritableProperty(3) }
    public var multiSelectValue: WritableProperty<Changes<Accountancy.QuestionListMultiSelectData>> {
      WritableProperty(4)
    }
    public var dateRangeValue: WritableProperty<Changes<Accountancy.DateRange>> { WritableProperty(5) }
    public var notApplicable: WritableProperty<Bool> { WritableProperty(6) }
    public var status: WritableProperty<Int32> { WritableProperty(7) }
  }
}
