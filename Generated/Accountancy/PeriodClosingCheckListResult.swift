// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:PeriodClosingCheckListResult`
  nonisolated public struct PeriodClosingCheckListResult: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[0] }

    /// `PeriodClosingChecklistId` · Edm.Guid
    public var periodClosingChecklistID: UUID { row[1] }

    /// `PeriodClosingCheckId` · Edm.Guid
    public var periodClosingCheckID: UUID { row[2] }

    /// `Answer` · Edm.String
    public var answer: String? { row[3] }

    /// `DoubleValue` · Edm.Double
    public var doubleValue: Decimal? { row[4] }

    /// `DateValue` · Edm.DateTime
    public var dateValue: LocalDateTime? { row[5] }

    /// `LongValue` · Edm.Int64
    public var longValue: Int64? { row[6] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[7] }

    /// `CheckListMultiSelectAnswer` · Edm.Guid
    public var checkListMultiSelectAnswer: UUID? { row[8] }

    /// `AttachmentId` · Edm.Guid
    public var attachmentID: UUID { row[9] }

    /// `IsNotApplicableValue` · Edm.Boolean
    public var isNotApplicableValue: Bool? { row[10] }

    /// `CheckListAction` · Edm.Int32
    public var checkListAction: Int32? { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      ErrorMessage                String    create update
      PeriodClosingChecklistId    Guid!     create update
      PeriodClosingCheckId        Guid!     create update
      Answer                      String    create update
      DoubleValue                 Double    create update
      DateValue                   DateTime  create update
      LongValue                   Int64     create update
      Document                    Guid      create update
      CheckListMultiSelectAnswer  Guid      create update
      AttachmentId                Guid!     create update
      IsNotApplicableValue        Boolean   create update
      CheckListAction             Int32     create update
      """)
  }
}

nonisolated extension Accountancy.PeriodClosingCheckListResult {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: ComplexChanges {
    public var changes = Changes<Accountancy.PeriodClosingCheckListResult>()
    public init() {}
    public var errorMessage: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var periodClosingChecklistID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var periodClosingCheckID: UUID? {
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
    public var longValue: Int64? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var document: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var checkListMultiSelectAnswer: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var attachmentID: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var isNotApplicableValue: Bool? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var checkListAction: Int32? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
  }
}
