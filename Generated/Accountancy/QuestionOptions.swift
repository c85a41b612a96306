// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionOptions`
  nonisolated public struct QuestionOptions: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Option1` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option1: Accountancy.QuestionOption { row[0] }

    /// `Option2` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option2: Accountancy.QuestionOption { row[1] }

    /// `Option3` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option3: Accountancy.QuestionOption { row[2] }

    /// `Option4` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option4: Accountancy.QuestionOption { row[3] }

    /// `Option5` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option5: Accountancy.QuestionOption { row[4] }

    /// `Option6` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option6: Accountancy.QuestionOption { row[5] }

    /// `Option7` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option7: Accountancy.QuestionOption { row[6] }

    /// `Option8` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option8: Accountancy.QuestionOption { row[7] }

    /// `Option9` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option9: Accountancy.QuestionOption { row[8] }

    /// `Option10` · Exact.Web.Api.Models.Accountancy.QuestionOption
    public var option10: Accountancy.QuestionOption { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Option1   Accountancy.QuestionOption!  create update
      Option2   Accountancy.QuestionOption!  create update
      Option3   Accountancy.QuestionOption!  create update
      Option4   Accountancy.QuestionOption!  create update
      Option5   Accountancy.QuestionOption!  create update
      Option6   Accountancy.QuestionOption!  create update
      Option7   Accountancy.QuestionOption!  create update
      Option8   Accountancy.QuestionOption!  create update
      Option9   Accountancy.QuestionOption!  create update
      Option10  Accountancy.QuestionOption!  create update
      """,
      related: {
        [
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
          Accountancy.QuestionOption.table,
        ]
      })
  }
}

nonisolated extension Accountancy.QuestionOptions {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var option1: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(0) }
    public var option2: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(1) }
    public var option3: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(2) }
    public var option4: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(3) }
    public var option5: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(4) }
    public var option6: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(5) }
    public var option7: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(6) }
    public var option8: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(7) }
    public var option9: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(8) }
    public var option10: WritableProperty<Changes<Accountancy.QuestionOption>> { WritableProperty(9) }
  }
}
