// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientSections`
  nonisolated public struct QuestionListSection: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `QuestionlistId` · Edm.Guid
    public var questionlistID: UUID { row[1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `LinkedQuestionId` · Edm.Guid
    public var linkedQuestionID: UUID? { row[ifPresent: 3] }

    /// `ShowInState` · Edm.Int32
    public var showInState: Int32? { row[ifPresent: 4] }

    /// `Questions` · Edm.Int32
    public var questions: Int32 { row[5] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!   key create update
      QuestionlistId    Guid!   create update
      Description       String  create update
      LinkedQuestionId  Guid    create update
      ShowInState       Int32   create update
      Questions         Int32!  create update
      SequenceNumber    Int32!  create update
      """)
  }
}

nonisolated extension Accountancy.QuestionListSection {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Accountancy.QuestionListSection, UUID> { Property(0) }
    public var questionlistID: Property<Accountancy.QuestionListSection, UUID> { Property(1) }
    public var description: Property<Accountancy.QuestionListSection, String?> { Property(2) }
    public var linkedQuestionID: Property<Accountancy.QuestionListSection, UUID?> { Property(3) }
    public var showInState: Property<Accountancy.QuestionListSection, Int32?> { Property(4) }
    public var questions: Property<Accountancy.QuestionListSection, Int32> { Property(5) }
    public var sequenceNumber: Property<Accountancy.QuestionListSection, Int32> { Property(6) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var questionlistID: WritableProperty<UUID> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(2) }
    public var linkedQuestionID: WritableProperty<UUID> { WritableProperty(3) }
    public var showInState: WritableProperty<Int32> { WritableProperty(4) }
    public var questions: WritableProperty<Int32> { WritableProperty(5) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(6) }
  }
}
