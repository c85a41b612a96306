// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/QuestionlistClientQuestions`
  nonisolated public struct QuestionListQuestion: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `QuestionlistId` · Edm.Guid
    public var questionlistID: UUID { row[1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `SectionId` · Edm.Guid
    public var sectionID: UUID { row[3] }

    /// `SectionDescription` · Edm.String
    public var sectionDescription: String? { row[ifPresent: 4] }

    /// `Answer` · Exact.Web.Api.Models.Accountancy.QuestionListAnswer
    public var answer: Accountancy.QuestionListAnswer { row[5] }

    /// `DataType` · Edm.Int32
    public var dataType: Int32 { row[6] }

    /// `DataTypeDescription` · Edm.String
    public var dataTypeDescription: String? { row[ifPresent: 7] }

    /// `LinkedQuestionId` · Edm.Guid
    public var linkedQuestionID: UUID? { row[ifPresent: 8] }

    /// `ShowInState` · Edm.Int32
    public var showInState: Int32? { row[ifPresent: 9] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[10] }

    /// `Level1` · Edm.Int32
    public var level1: Int32 { row[11] }

    /// `Level2` · Edm.Int32
    public var level2: Int32? { row[ifPresent: 12] }

    /// `Options` · Exact.Web.Api.Models.Accountancy.QuestionOptions
    public var options: Accountancy.QuestionOptions { row[13] }

    /// `DocumentId` · Edm.Guid
    public var documentID: UUID? { row[ifPresent: 14] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                   Guid!                            key create update
      QuestionlistId       Guid!                            create update
      Description          String                           create update
      SectionId            Guid!                            create update
      SectionDescription   String                           create update
      Answer               Accountancy.QuestionListAnswer!  create update
      DataType             Int32!                           create update
      DataTypeDescription  String                           create update
      LinkedQuestionId     Guid                             create update
      ShowInState          Int32                            create update
      SequenceNumber       Int32!                           create update
      Level1               Int32!                           create update
      Level2               Int32                            create update
      Options              Accountancy.QuestionOptions!     create update
      DocumentId           Guid                             create update
      """,
      related: { [Accountancy.QuestionListAnswer.table, Accountancy.QuestionOptions.table] })
  }
}

nonisolated extension Accountancy.QuestionListQuestion {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Accountancy.QuestionListQuestion, UUID> { Property(0) }
    public var questionlistID: Property<Accountancy.QuestionListQuestion, UUID> { Property(1) }
    public var description: Property<Accountancy.QuestionListQuestion, String?> { Property(2) }
    public var sectionID: Property<Accountancy.QuestionListQuestion, UUID> { Property(3) }
    public var sectionDescription: Property<Accountancy.QuestionListQuestion, String?> { Property(4) }
    public var answer: SelectableProperty<Accountancy.QuestionListQuestion, Accountancy.QuestionListAnswer> {
      SelectableProperty(5)
    }
    public var dataType: Property<Accountancy.QuestionListQuestion, Int32> { Property(6) }
    public var dataTypeDescription: Property<Accountancy.QuestionListQuestion, String?> { Property(7) }
    public var linkedQuestionID: Property<Accountancy.QuestionListQuestion, UUID?> { Property(8) }
    public var showInState: Property<Accountancy.QuestionListQuestion, Int32?> { Property(9) }
    public var sequenceNumber: Property<Accountancy.QuestionListQuestion, Int32> { Property(10) }
    public var level1: Property<Accountancy.QuestionListQuestion, Int32> { Property(11) }
    public var level2: Property<Accountancy.QuestionListQuestion, Int32?> { Property(12) }
    public var options: SelectableProperty<Accountancy.QuestionListQuestion, Accountancy.QuestionOptions> {
      SelectableProperty(13)
    }
    public var documentID: Property<Accountancy.QuestionListQuestion, UUID?> { Property(14) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var questionlistID: WritableProperty<UUID> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(2) }
    public var sectionID: WritableProperty<UUID> { WritableProperty(3) }
    public var sectionDescription: WritableProperty<String> { WritableProperty(4) }
    public var answer: WritableProperty<Changes<Accountancy.QuestionListAnswer>> { WritableProperty(5) }
    public var dataType: WritableProperty<Int32> { WritableProperty(6) }
    public var dataTypeDescription: WritableProperty<String> { WritableProperty(7) }
    public var linkedQuestionID: WritableProperty<UUID> { WritableProperty(8) }
    public var showInState: WritableProperty<Int32> { WritableProperty(9) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(10) }
    public var level1: WritableProperty<Int32> { WritableProperty(11) }
    public var level2: WritableProperty<Int32> { WritableProperty(12) }
    public var options: WritableProperty<Changes<Accountancy.QuestionOptions>> { WritableProperty(13) }
    public var documentID: WritableProperty<UUID> { WritableProperty(14) }
  }
}
