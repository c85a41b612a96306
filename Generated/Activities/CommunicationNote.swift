// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/CommunicationNotes` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct CommunicationNote: KeyedEntity, WritableEntity {
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

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[12] }

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

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[21] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[22] }

    /// `Subject` · Edm.String
    public var subject: String? { row[23] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[24] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[25] }

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
      Date                 DateTime  create
      Division             Int32
      Document             Guid      create
      DocumentSubject      String    create
      ID                   Guid!     key create
      HID                  Int32     create
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String    create
      Opportunity          Guid      create
      OpportunityName      String    create
      Status               Int32
      StatusDescription    String
      Subject              String    create
      User                 Guid      create
      UserFullName         String    create
      """)
  }
}

nonisolated extension Activities.CommunicationNote {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Activities.CommunicationNote, UUID?> { Property(0) }
    public var accountName: Property<Activities.CommunicationNote, String?> { Property(1) }
    public var campaign: Property<Activities.CommunicationNote, UUID?> { Property(2) }
    public var campaignDescription: Property<Activities.CommunicationNote, String?> { Property(3) }
    public var contact: Property<Activities.CommunicationNote, UUID?> { Property(4) }
    public var contactFullName: Property<Activities.CommunicationNote, String?> { Property(5) }
    public var created: Property<Activities.CommunicationNote, LocalDateTime?> { Property(6) }
    public var creator: Property<Activities.CommunicationNote, UUID?> { Property(7) }
    public var creatorFullName: Property<Activities.CommunicationNote, String?> { Property(8) }
    public var date: Property<Activities.CommunicationNote, LocalDateTime?> { Property(9) }
    public var division: Property<Activities.CommunicationNote, Int32?> { Property(10) }
    public var document: Property<Activities.CommunicationNote, UUID?> { Property(11) }
    public var documentSubject: Property<Activities.CommunicationNote, String?> { Property(12) }
    public var id: Property<Activities.CommunicationNote, UUID> { Property(13) }
    public var hid: Property<Activities.CommunicationNote, Int32?> { Property(14) }
    public var modified: Property<Activities.CommunicationNote, LocalDateTime?> { Property(15) }
    public var modifier: Property<Activities.CommunicationNote, UUID?> { Property(16) }
    public var modifierFullName: Property<Activities.CommunicationNote, String?> { Property(17) }
    public var notes: Property<Activities.CommunicationNote, String?> { Property(18) }
    public var opportunity: Property<Activities.CommunicationNote, UUID?> { Property(19) }
    public var opportunityName: Property<Activities.CommunicationNote, String?> { Property(20) }
    public var status: Property<Activities.CommunicationNote, ActivityStatus?> { Property(21) }
    public var statusDescription: Property<Activities.CommunicationNote, String?> { Property(22) }
    public var subject: Property<Activities.CommunicationNote, String?> { Property(23) }
    public var user: Property<Activities.CommunicationNote, UUID?> { Property(24) }
    public var userFullName: Property<Activities.CommunicationNote, String?> { Property(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.CommunicationNote>()
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
    public var date: LocalDateTime? {
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
    public var subject: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var user: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var userFullName: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
  }
}
