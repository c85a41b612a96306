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
    public var actionDate: LocalDateTime? { row[ifPresent: 0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 3] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 10] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 11] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 19] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 20] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 21] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 22] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 23] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 24] }

    /// `TaskType` · Edm.Int32
    public var taskType: ActivityTaskType? { row[ifPresent: 25] }

    /// `CustomTaskType` · Edm.Guid
    public var customTaskType: UUID? { row[ifPresent: 26] }

    /// `TaskTypeDescription` · Edm.String · read-only
    public var taskTypeDescription: String? { row[ifPresent: 27] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 28] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 29] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var actionDate: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var contact: WritableProperty<UUID> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var document: WritableProperty<UUID> { WritableProperty(10) }
    public var documentSubject: WritableProperty<String> { WritableProperty(11) }
    public var employee: WritableProperty<UUID> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var hid: WritableProperty<Int32> { WritableProperty(14) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var opportunity: WritableProperty<UUID> { WritableProperty(19) }
    public var opportunityName: WritableProperty<String> { WritableProperty(20) }
    public var project: WritableProperty<UUID> { WritableProperty(21) }
    public var projectDescription: WritableProperty<String> { WritableProperty(22) }
    public var taskType: WritableProperty<ActivityTaskType> { WritableProperty(25) }
    public var customTaskType: WritableProperty<UUID> { WritableProperty(26) }
    public var user: WritableProperty<UUID> { WritableProperty(28) }
    public var userFullName: WritableProperty<String> { WritableProperty(29) }
  }
}
