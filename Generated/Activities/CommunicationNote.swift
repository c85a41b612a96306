// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/CommunicationNotes` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct CommunicationNote: KeyedEntity, WritableEntity {
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

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }

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

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 21] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 22] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 23] }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 24] }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 25] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var campaign: WritableProperty<UUID> { WritableProperty(2) }
    public var contact: WritableProperty<UUID> { WritableProperty(4) }
    public var date: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var document: WritableProperty<UUID> { WritableProperty(11) }
    public var documentSubject: WritableProperty<String> { WritableProperty(12) }
    public var id: WritableProperty<UUID> { WritableProperty(13) }
    public var hid: WritableProperty<Int32> { WritableProperty(14) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var opportunity: WritableProperty<UUID> { WritableProperty(19) }
    public var opportunityName: WritableProperty<String> { WritableProperty(20) }
    public var subject: WritableProperty<String> { WritableProperty(23) }
    public var user: WritableProperty<UUID> { WritableProperty(24) }
    public var userFullName: WritableProperty<String> { WritableProperty(25) }
  }
}
