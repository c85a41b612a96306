// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListMultiSelectAnswerData`
  nonisolated public struct QuestionListMultiSelectAnswerData: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid
    public var id: UUID { row[0] }

    /// `Code` · Edm.Int32
    public var code: Int32 { row[1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id           Guid!   create update
      Code         Int32!  create update
      Description  String  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionListMultiSelectAnswerData {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var code: WritableProperty<Int32> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(2) }
  }
}
