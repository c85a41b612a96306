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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var multiSelectValue1: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(0)
    }
    public var multiSelectValue2: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(1)
    }
    public var multiSelectValue3: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(2)
    }
    public var multiSelectValue4: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(3)
    }
    public var multiSelectValue5: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(4)
    }
    public var multiSelectValue6: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(5)
    }
    public var multiSelectValue7: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(6)
    }
    public var multiSelectValue8: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(7)
    }
    public var multiSelectValue9: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(8)
    }
    public var multiSelectValue10: WritableProperty<Changes<Accountancy.QuestionListMultiSelectAnswerData>> {
      WritableProperty(9)
    }
  }
}
