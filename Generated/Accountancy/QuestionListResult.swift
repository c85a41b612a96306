// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListResult`
  nonisolated public struct QuestionListResult: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 0] }

    /// `QuestionlistId` · Edm.Guid
    public var questionlistID: UUID { row[1] }

    /// `QuestionId` · Edm.Guid
    public var questionID: UUID { row[2] }

    /// `Answer` · Edm.String
    public var answer: String? { row[ifPresent: 3] }

    /// `DoubleValue` · Edm.Double
    public var doubleValue: Decimal? { row[ifPresent: 4] }

    /// `DateValue` · Edm.DateTime
    public var dateValue: LocalDateTime? { row[ifPresent: 5] }

    /// `EndDateValue` · Edm.DateTime
    public var endDateValue: LocalDateTime? { row[ifPresent: 6] }

    /// `LongValue` · Edm.Int64
    public var longValue: Int64? { row[ifPresent: 7] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 8] }

    /// `QuestionListMultiSelectAnswer` · Edm.Guid
    public var questionListMultiSelectAnswer: UUID? { row[ifPresent: 9] }

    /// `AddressAnswer` · Exact.Web.Api.Models.Accountancy.AddressAnswerInfo
    public var addressAnswer: Accountancy.AddressAnswerInfo { row[10] }

    /// `AttachmentId` · Edm.Guid
    public var attachmentID: UUID { row[11] }

    /// `IsNotApplicableValue` · Edm.Boolean
    public var isNotApplicableValue: Bool? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      ErrorMessage                   String                          create update
      QuestionlistId                 Guid!                           create update
      QuestionId                     Guid!                           create update
      Answer                         String                          create update
      DoubleValue                    Double                          create update
      DateValue                      DateTime                        create update
      EndDateValue                   DateTime                        create update
      LongValue                      Int64                           create update
      Document                       Guid                            create update
      QuestionListMultiSelectAnswer  Guid                            create update
      AddressAnswer                  Accountancy.AddressAnswerInfo!  create update
      AttachmentId                   Guid!                           create update
      IsNotApplicableValue           Boolean                         create update
      """,
      related: { [Accountancy.AddressAnswerInfo.table] })
  }
}

nonisolated extension Accountancy.QuestionListResult {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var errorMessage: WritableProperty<String> { WritableProperty(0) }
    public var questionlistID: WritableProperty<UUID> { WritableProperty(1) }
    public var questionID: WritableProperty<UUID> { WritableProperty(2) }
    public var answer: WritableProperty<String> { WritableProperty(3) }
    public var doubleValue: WritableProperty<Decimal> { WritableProperty(4) }
    public var dateValue: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var endDateValue: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var longValue: WritableProperty<Int64> { WritableProperty(7) }
    public var document: WritableProperty<UUID> { WritableProperty(8) }
    public var questionListMultiSelectAnswer: WritableProperty<UUID> { WritableProperty(9) }
    public var addressAnswer: WritableProperty<Changes<Accountancy.AddressAnswerInfo>> { WritableProperty(10) }
    public var attachmentID: WritableProperty<UUID> { WritableProperty(11) }
    public var isNotApplicableValue: WritableProperty<Bool> { WritableProperty(12) }
  }
}
