// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// A to-do item assigned to a user, often about an account.
  ///
  /// `activities/Tasks` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct TaskEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ActionDate` · Edm.DateTime
    public var actionDate: LocalDateTime? { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[2] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[3] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[7] }

    /// `Description` · Edm.String
    public var description: String? { row[8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[9] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[10] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[11] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[18] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[19] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[20] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[21] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[22] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[23] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[24] }

    /// `TaskType` · Edm.Int32
    public var taskType: ActivityTaskType? { row[25] }

    /// `CustomTaskType` · Edm.Guid
    public var customTaskType: UUID? { row[26] }

    /// `TaskTypeDescription` · Edm.String · read-only
    public var taskTypeDescription: String? { row[27] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[28] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[29] }

    public static let table: PropertyTable = PropertyTable(
      """
      ActionDate           DateTime  create
      Account              Guid      create
      AccountName          String
      Contact              Guid      create
      ContactFullName      String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String    create
      Division             Int32
      Document             Guid      create
      DocumentSubject      String    create
      Employee             Guid      create
      ID                   Guid!     key create
      HID                  Int32     create
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String    create
      Opportunity          Guid      create
      OpportunityName      String    create
      Project              Guid      create
      ProjectDescription   String    create
      Status               Int32
      StatusDescription    String
      TaskType             Int32     create
      CustomTaskType       Guid      create
      TaskTypeDescription  String
      User                 Guid      create
      UserFullName         String    create
      """)
  }
}

nonisolated extension Activities.TaskEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var actionDate: Property<Activities.TaskEntity, LocalDateTime?> { Property(0) }
    public var account: Property<Activities.TaskEntity, UUID?> { Property(1) }
    public var accountName: Property<Activities.TaskEntity, String?> { Property(2) }
    public var contact: Property<Activities.TaskEntity, UUID?> { Property(3) }
    public var contactFullName: Property<Activities.TaskEntity, String?> { Property(4) }
    public var created: Property<Activities.TaskEntity, LocalDateTime?> { Property(5) }
    public var creator: Property<Activities.TaskEntity, UUID?> { Property(6) }
    public var creatorFullName: Property<Activities.TaskEntity, String?> { Property(7) }
    public var description: Property<Activities.TaskEntity, String?> { Property(8) }
    public var division: Property<Activities.TaskEntity, Int32?> { Property(9) }
    public var document: Property<Activities.TaskEntity, UUID?> { Property(10) }
    public var documentSubject: Property<Activities.TaskEntity, String?> { Property(11) }
    public var employee: Property<Activities.TaskEntity, UUID?> { Property(12) }
    public var id: Property<Activities.TaskEntity, UUID> { Property(13) }
    public var hid: Property<Activities.TaskEntity, Int32?> { Property(14) }
    public var modified: Property<Activities.TaskEntity, LocalDateTime?> { Property(15) }
    public var modifier: Property<Activities.TaskEntity, UUID?> { Property(16) }
    public var modifierFullName: Property<Activities.TaskEntity, String?> { Property(17) }
    public var notes: Property<Activities.TaskEntity, String?> { Property(18) }
    public var opportunity: Property<Activities.TaskEntity, UUID?> { Property(19) }
    public var opportunityName: Property<Activities.TaskEntity, String?> { Property(20) }
    public var project: Property<Activities.TaskEntity, UUID?> { Property(21) }
    public var projectDescription: Property<Activities.TaskEntity, String?> { Property(22) }
    public var status: Property<Activities.TaskEntity, ActivityStatus?> { Property(23) }
    public var statusDescription: Property<Activities.TaskEntity, String?> { Property(24) }
    public var taskType: Property<Activities.TaskEntity, ActivityTaskType?> { Property(25) }
    public var customTaskType: Property<Activities.TaskEntity, UUID?> { Property(26) }
    public var taskTypeDescription: Property<Activities.TaskEntity, String?> { Property(27) }
    public var user: Property<Activities.TaskEntity, UUID?> { Property(28) }
    public var userFullName: Property<Activities.TaskEntity, String?> { Property(29) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.TaskEntity>()
    public init() {}
    public var actionDate: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var account: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var contact: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var document: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var documentSubject: String? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var employee: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var id: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var hid: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var notes: String? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var opportunity: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var opportunityName: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var project: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var projectDescription: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var taskType: ActivityTaskType? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var customTaskType: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var user: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var userFullName: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
  }
}
