// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/Events` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Event: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 2] }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 3] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 4] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[14] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 20] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 21] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 22] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 23] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 24] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 25] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 26] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 27] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account              Guid      create
      AccountName          String
      Campaign             Guid      create
      CampaignDescription  String
      Contact              Guid      create
      ContactFullName      String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String    create
      Division             Int32
      Document             Guid      create
      DocumentSubject      String    create
      EndDate              DateTime  create
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
      StartDate            DateTime  create
      User                 Guid      create
      UserFullName         String    create
      """)
  }
}

nonisolated extension Activities.Event {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Activities.Event, UUID?> { Property(0) }
    public var accountName: Property<Activities.Event, String?> { Property(1) }
    public var campaign: Property<Activities.Event, UUID?> { Property(2) }
    public var campaignDescription: Property<Activities.Event, String?> { Property(3) }
    public var contact: Property<Activities.Event, UUID?> { Property(4) }
    public var contactFullName: Property<Activities.Event, String?> { Property(5) }
    public var created: Property<Activities.Event, LocalDateTime?> { Property(6) }
    public var creator: Property<Activities.Event, UUID?> { Property(7) }
    public var creatorFullName: Property<Activities.Event, String?> { Property(8) }
    public var description: Property<Activities.Event, String?> { Property(9) }
    public var division: Property<Activities.Event, Int32?> { Property(10) }
    public var document: Property<Activities.Event, UUID?> { Property(11) }
    public var documentSubject: Property<Activities.Event, String?> { Property(12) }
    public var endDate: Property<Activities.Event, LocalDateTime?> { Property(13) }
    public var id: Property<Activities.Event, UUID> { Property(14) }
    public var hid: Property<Activities.Event, Int32?> { Property(15) }
    public var modified: Property<Activities.Event, LocalDateTime?> { Property(16) }
    public var modifier: Property<Activities.Event, UUID?> { Property(17) }
    public var modifierFullName: Property<Activities.Event, String?> { Property(18) }
    public var notes: Property<Activities.Event, String?> { Property(19) }
    public var opportunity: Property<Activities.Event, UUID?> { Property(20) }
    public var opportunityName: Property<Activities.Event, String?> { Property(21) }
    public var project: Property<Activities.Event, UUID?> { Property(22) }
    public var projectDescription: Property<Activities.Event, String?> { Property(23) }
    public var status: Property<Activities.Event, ActivityStatus?> { Property(24) }
    public var statusDescription: Property<Activities.Event, String?> { Property(25) }
    public var startDate: Property<Activities.Event, LocalDateTime?> { Property(26) }
    public var user: Property<Activities.Event, UUID?> { Property(27) }
    public var userFullName: Property<Activities.Event, String?> { Property(28) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var campaign: WritableProperty<UUID> { WritableProperty(2) }
    public var contact: WritableProperty<UUID> { WritableProperty(4) }
    public var description: WritableProperty<String> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var documentSubject: WritableProperty<String> { WritableProperty(12) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var id: WritableProperty<UUID> { WritableProperty(14) }
    public var hid: WritableProperty<Int32> { WritableProperty(15) }
    public var notes: WritableProperty<String> { WritableProperty(19) }
    public var opportunity: WritableProperty<UUID> { WritableProperty(20) }
    public var opportunityName: WritableProperty<String> { WritableProperty(21) }
    public var project: WritableProperty<UUID> { WritableProperty(22) }
    public var projectDescription: WritableProperty<String> { WritableProperty(23) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(26) }
    public var user: WritableProperty<UUID> { WritableProperty(27) }
    public var userFullName: WritableProperty<String> { WritableProperty(28) }
  }
}
