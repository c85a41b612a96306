// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:PeriodClosingCheckListResult`
  nonisolated public struct PeriodClosingCheckListResult: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 0] }

    /// `PeriodClosingChecklistId` · Edm.Guid
    public var periodClosingChecklistID: UUID { row[1] }

    /// `PeriodClosingCheckId` · Edm.Guid
    public var periodClosingCheckID: UUID { row[2] }

    /// `Answer` · Edm.String
    public var answer: String? { row[ifPresent: 3] }

    /// `DoubleValue` · Edm.Double
    public var doubleValue: Decimal? { row[ifPresent: 4] }

    /// `DateValue` · Edm.DateTime
    public var dateValue: LocalDateTime? { row[ifPresent: 5] }

    /// `LongValue` · Edm.Int64
    public var longValue: Int64? { row[ifPresent: 6] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 7] }

    /// `CheckListMultiSelectAnswer` · Edm.Guid
    public var checkListMultiSelectAnswer: UUID? { row[ifPresent: 8] }

    /// `AttachmentId` · Edm.Guid
    public var attachmentID: UUID { row[9] }

    /// `IsNotApplicableValue` · Edm.Boolean
    public var isNotApplicableValue: Bool? { row[ifPresent: 10] }

    /// `CheckListAction` · Edm.Int32
    public var checkListAction: Int32? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var errorMessage: WritableProperty<String> { WritableProperty(0) }
    public var periodClosingChecklistID: WritableProperty<UUID> { WritableProperty(1) }
    public var periodClosingCheckID: WritableProperty<UUID> { WritableProperty(2) }
    public var answer: WritableProperty<String> { WritableProperty(3) }
    public var doubleValue: WritableProperty<Decimal> { WritableProperty(4) }
    public var dateValue: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var longValue: WritableProperty<Int64> { WritableProperty(6) }
    public var document: WritableProperty<UUID> { WritableProperty(7) }
    public var checkListMultiSelectAnswer: WritableProperty<UUID> { WritableProperty(8) }
    public var attachmentID: WritableProperty<UUID> { WritableProperty(9) }
    public var isNotApplicableValue: WritableProperty<Bool> { WritableProperty(10) }
    public var checkListAction: WritableProperty<Int32> { WritableProperty(11) }
  }
}
