// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/Events` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Event: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[1] }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[2] }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[3] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[4] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Description` · Edm.String
    public var description: String? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[12] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[13] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[14] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[15] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[16] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[17] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[19] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[20] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[21] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[22] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[23] }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[24] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[25] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[26] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[27] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[28] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.Event>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var campaign: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var contact: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var description: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var document: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var documentSubject: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var id: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var hid: Int32? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var notes: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var opportunity: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var opportunityName: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var project: UUID? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var projectDescription: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var user: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var userFullName: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
  }
}
