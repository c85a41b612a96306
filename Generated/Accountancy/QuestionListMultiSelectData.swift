// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListMultiSelectData`
  nonisolated public struct QuestionListMultiSelectData: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `MultiSelectValue1` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue1: Accountancy.QuestionListMultiSelectAnswerData { row[0] }

    /// `MultiSelectValue2` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue2: Accountancy.QuestionListMultiSelectAnswerData { row[1] }

    /// `MultiSelectValue3` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue3: Accountancy.QuestionListMultiSelectAnswerData { row[2] }

    /// `MultiSelectValue4` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue4: Accountancy.QuestionListMultiSelectAnswerData { row[3] }

    /// `MultiSelectValue5` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue5: Accountancy.QuestionListMultiSelectAnswerData { row[4] }

    /// `MultiSelectValue6` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue6: Accountancy.QuestionListMultiSelectAnswerData { row[5] }

    /// `MultiSelectValue7` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue7: Accountancy.QuestionListMultiSelectAnswerData { row[6] }

    /// `MultiSelectValue8` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue8: Accountancy.QuestionListMultiSelectAnswerData { row[7] }

    /// `MultiSelectValue9` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue9: Accountancy.QuestionListMultiSelectAnswerData { row[8] }

    /// `MultiSelectValue10` · Exact.Web.Api.Models.Accountancy.QuestionListMultiSelectAnswerData
    public var multiSelectValue10: Accountancy.QuestionListMultiSelectAnswerData { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      MultiSelectValue1   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue2   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue3   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue4   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue5   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue6   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue7   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue8   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue9   Accountancy.QuestionListMultiSelectAnswerData!  create update
      MultiSelectValue10  Accountancy.QuestionListMultiSelectAnswerData!  create update
      """,
      related: {
        [
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
          Accountancy.QuestionListMultiSelectAnswerData.table,
        ]
      })
  }
}

nonisolated extension Accountancy.QuestionListMultiSelectData {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.QuestionListMultiSelectData>()
    public init() {}
    public var multiSelectValue1: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var multiSelectValue2: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var multiSelectValue3: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var multiSelectValue4: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var multiSelectValue5: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var multiSelectValue6: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var multiSelectValue7: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var multiSelectValue8: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var multiSelectValue9: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var multiSelectValue10: Accountancy.QuestionListMultiSelectAnswerData.Writable? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
  }
}
