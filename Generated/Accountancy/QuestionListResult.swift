// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:QuestionListResult`
  nonisolated public struct QuestionListResult: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[0] }

    /// `QuestionlistId` · Edm.Guid
    public var questionlistID: UUID { row[1] }

    /// `QuestionId` · Edm.Guid
    public var questionID: UUID { row[2] }

    /// `Answer` · Edm.String
    public var answer: String? { row[3] }

    /// `DoubleValue` · Edm.Double
    public var doubleValue: Decimal? { row[4] }

    /// `DateValue` · Edm.DateTime
    public var dateValue: LocalDateTime? { row[5] }

    /// `EndDateValue` · Edm.DateTime
    public var endDateValue: LocalDateTime? { row[6] }

    /// `LongValue` · Edm.Int64
    public var longValue: Int64? { row[7] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[8] }

    /// `QuestionListMultiSelectAnswer` · Edm.Guid
    public var questionListMultiSelectAnswer: UUID? { row[9] }

    /// `AddressAnswer` · Exact.Web.Api.Models.Accountancy.AddressAnswerInfo
    public var addressAnswer: Accountancy.AddressAnswerInfo { row[10] }

    /// `AttachmentId` · Edm.Guid
    public var attachmentID: UUID { row[11] }

    /// `IsNotApplicableValue` · Edm.Boolean
    public var isNotApplicableValue: Bool? { row[12] }

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
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.QuestionListResult>()
    public init() {}
    public var errorMessage: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var questionlistID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var questionID: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var answer: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var doubleValue: Decimal? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var dateValue: LocalDateTime? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var endDateValue: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var longValue: Int64? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var document: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var questionListMultiSelectAnswer: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var addressAnswer: Accountancy.AddressAnswerInfo.Writable? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var attachmentID: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var isNotApplicableValue: Bool? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
  }
}
