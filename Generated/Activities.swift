// exact-online-generator 0.1.0 · for runtime 1 · services/activities.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/activities`
nonisolated public struct Activities: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Tasks` · read, create · 60 rows a page · permission "Organization workflow"
  public var tasks: EntitySet<Activities.TaskEntity, Methods.ReadCreate> { EntitySet(root, "Tasks") }

  /// `Complaints` · read, create · 60 rows a page · permission "Organization workflow"
  public var complaints: EntitySet<Activities.Complaint, Methods.ReadCreate> { EntitySet(root, "Complaints") }

  /// `ServiceRequests` · read, create · 60 rows a page · permission "Organization workflow"
  public var serviceRequests: EntitySet<Activities.ServiceRequest, Methods.ReadCreate> { EntitySet(root, "ServiceRequests") }

  /// `CommunicationNotes` · read, create · 60 rows a page · permission "Organization workflow"
  public var communicationNotes: EntitySet<Activities.CommunicationNote, Methods.ReadCreate> { EntitySet(root, "CommunicationNotes") }

  /// `Events` · read, create · 60 rows a page · permission "Organization workflow"
  public var events: EntitySet<Activities.Event, Methods.ReadCreate> { EntitySet(root, "Events") }

  /// `InContextRequests`
  public var inContextRequests: EntitySet<Activities.InContextQARequest, Methods.ReadCreateUpdateDelete> { EntitySet(root, "InContextRequests") }

  /// `Messages`
  public var messages: EntitySet<Activities.RequestMessage, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Messages") }

  /// `RequestAttachments`
  public var requestAttachments: EntitySet<Activities.RequestAttachment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "RequestAttachments") }
}

nonisolated extension Activities {
  /// `activities:BinaryAttachmentBase`
  nonisolated public struct BinaryAttachmentBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(0) }

    /// `DownloadUrl` · Edm.String
    public var downloadURL: String? { row[ifPresent: 1] }
    /// `DownloadUrl` in queries and change sets.
    public static var downloadURL: Property<Self, String?> { Property(1) }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 2] }
    /// `FileName` in queries and change sets.
    public static var fileName: Property<Self, String?> { Property(2) }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[3] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: Property<Self, Decimal> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(4) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division     Int32
      DownloadUrl  String
      FileName     String
      FileSize     Double!
      ID           Guid!    key
      """)
  }
}

nonisolated extension Activities {
  /// `activities/CommunicationNotes` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct CommunicationNote: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(1) }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 2] }
    /// `Campaign` in queries and change sets.
    public static var campaign: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 3] }
    /// `CampaignDescription` in queries and change sets.
    public static var campaignDescription: Property<Self, String?> { Property(3) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 4] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 5] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(5) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(6) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(7) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 9] }
    /// `Date` in queries and change sets.
    public static var date: WritableProperty<Self, LocalDateTime?> { WritableProperty(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(13) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(14) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(15) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(16) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(17) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 19] }
    /// `Opportunity` in queries and change sets.
    public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 20] }
    /// `OpportunityName` in queries and change sets.
    public static var opportunityName: WritableProperty<Self, String?> { WritableProperty(20) }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 21] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, ActivityStatus?> { Property(21) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 22] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(22) }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 23] }
    /// `Subject` in queries and change sets.
    public static var subject: WritableProperty<Self, String?> { WritableProperty(23) }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 24] }
    /// `User` in queries and change sets.
    public static var user: WritableProperty<Self, UUID?> { WritableProperty(24) }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 25] }
    /// `UserFullName` in queries and change sets.
    public static var userFullName: WritableProperty<Self, String?> { WritableProperty(25) }

    /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
    public var attachments: Expanded<Activities.RequestAttachment> { row[26] }
    /// `Attachments` in queries and change sets.
    public static var attachments: Navigation<Self, Activities.RequestAttachment> { Navigation(26) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account              Guid                           create
      AccountName          String
      Campaign             Guid                           create
      CampaignDescription  String
      Contact              Guid                           create
      ContactFullName      String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Date                 DateTime                       create
      Division             Int32
      Document             Guid                           create
      DocumentSubject      String                         create
      ID                   Guid!                          key create
      HID                  Int32                          create
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String                         create
      Opportunity          Guid                           create
      OpportunityName      String                         create
      Status               Int32
      StatusDescription    String
      Subject              String                         create
      User                 Guid                           create
      UserFullName         String                         create
      Attachments          Activities.RequestAttachment*
      """, related: { [Activities.RequestAttachment.table] })
  }
}

nonisolated extension Activities {
  /// `activities/Complaints` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Complaint: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(1) }

    /// `AssignedTo` · Edm.Guid
    public var assignedTo: UUID? { row[ifPresent: 2] }
    /// `AssignedTo` in queries and change sets.
    public static var assignedTo: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `AssignedToFullName` · Edm.String
    public var assignedToFullName: String? { row[ifPresent: 3] }
    /// `AssignedToFullName` in queries and change sets.
    public static var assignedToFullName: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Complaint` · Edm.String
    public var complaint: String? { row[ifPresent: 4] }
    /// `Complaint` in queries and change sets.
    public static var complaint: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 5] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 6] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(6) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 7] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(7) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 8] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(8) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 9] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(13) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(14) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(15) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(16) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(17) }

    /// `NextAction` · Edm.DateTime
    public var nextAction: LocalDateTime? { row[ifPresent: 18] }
    /// `NextAction` in queries and change sets.
    public static var nextAction: WritableProperty<Self, LocalDateTime?> { WritableProperty(18) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 20] }
    /// `ReceiptDate` in queries and change sets.
    public static var receiptDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 21] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, ActivityStatus?> { Property(21) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 22] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(22) }

    /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
    public var attachments: Expanded<Activities.RequestAttachment> { row[23] }
    /// `Attachments` in queries and change sets.
    public static var attachments: Navigation<Self, Activities.RequestAttachment> { Navigation(23) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid                           create
      AccountName         String
      AssignedTo          Guid                           create
      AssignedToFullName  String                         create
      Complaint           String                         create
      Contact             Guid                           create
      ContactFullName     String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Division            Int32
      Document            Guid                           create
      DocumentSubject     String                         create
      ID                  Guid!                          key create
      HID                 Int32                          create
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      NextAction          DateTime                       create
      Notes               String                         create
      ReceiptDate         DateTime                       create
      Status              Int32
      StatusDescription   String
      Attachments         Activities.RequestAttachment*
      """, related: { [Activities.RequestAttachment.table] })
  }
}

nonisolated extension Activities {
  /// `activities/Events` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct Event: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(1) }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 2] }
    /// `Campaign` in queries and change sets.
    public static var campaign: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 3] }
    /// `CampaignDescription` in queries and change sets.
    public static var campaignDescription: Property<Self, String?> { Property(3) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 4] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 5] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(5) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(6) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(7) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }
    /// `EndDate` in queries and change sets.
    public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(13) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[14] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(14) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 15] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(15) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 16] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(16) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 17] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(17) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 18] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(18) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 20] }
    /// `Opportunity` in queries and change sets.
    public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(20) }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 21] }
    /// `OpportunityName` in queries and change sets.
    public static var opportunityName: WritableProperty<Self, String?> { WritableProperty(21) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 22] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(22) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 23] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(23) }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 24] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, ActivityStatus?> { Property(24) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 25] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(25) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 26] }
    /// `StartDate` in queries and change sets.
    public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(26) }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 27] }
    /// `User` in queries and change sets.
    public static var user: WritableProperty<Self, UUID?> { WritableProperty(27) }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 28] }
    /// `UserFullName` in queries and change sets.
    public static var userFullName: WritableProperty<Self, String?> { WritableProperty(28) }

    /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
    public var attachments: Expanded<Activities.RequestAttachment> { row[29] }
    /// `Attachments` in queries and change sets.
    public static var attachments: Navigation<Self, Activities.RequestAttachment> { Navigation(29) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account              Guid                           create
      AccountName          String
      Campaign             Guid                           create
      CampaignDescription  String
      Contact              Guid                           create
      ContactFullName      String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String                         create
      Division             Int32
      Document             Guid                           create
      DocumentSubject      String                         create
      EndDate              DateTime                       create
      ID                   Guid!                          key create
      HID                  Int32                          create
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String                         create
      Opportunity          Guid                           create
      OpportunityName      String                         create
      Project              Guid                           create
      ProjectDescription   String                         create
      Status               Int32
      StatusDescription    String
      StartDate            DateTime                       create
      User                 Guid                           create
      UserFullName         String                         create
      Attachments          Activities.RequestAttachment*
      """, related: { [Activities.RequestAttachment.table] })
  }
}

nonisolated extension Activities {
  /// `activities/InContextRequests`
  nonisolated public struct InContextQARequest: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime? { row[ifPresent: 2] }
    /// `CreatedUtcDate` in queries and change sets.
    public static var createdUtcDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(2) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }
    /// `Creator` in queries and change sets.
    public static var creator: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(6) }

    /// `TypeHID` · Edm.Int32
    public var typeHID: Int32 { row[7] }
    /// `TypeHID` in queries and change sets.
    public static var typeHID: WritableProperty<Self, Int32> { WritableProperty(7) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(8) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(9) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 12] }
    /// `Status` in queries and change sets.
    public static var status: WritableProperty<Self, Int32?> { WritableProperty(12) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 13] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: WritableProperty<Self, String?> { WritableProperty(13) }

    /// `ContextType` · Edm.Int32
    public var contextType: Int32 { row[14] }
    /// `ContextType` in queries and change sets.
    public static var contextType: WritableProperty<Self, Int32> { WritableProperty(14) }

    /// `ContextId` · Edm.Guid
    public var contextID: UUID { row[15] }
    /// `ContextId` in queries and change sets.
    public static var contextID: WritableProperty<Self, UUID> { WritableProperty(15) }

    /// `IsRequestCreator` · Edm.Boolean
    public var isRequestCreator: Bool { row[16] }
    /// `IsRequestCreator` in queries and change sets.
    public static var isRequestCreator: WritableProperty<Self, Bool> { WritableProperty(16) }

    /// `Messages` · expand with `expanding { $0.messages }`
    public var messages: Expanded<Activities.RequestMessage> { row[17] }
    /// `Messages` in queries and change sets.
    public static var messages: WritableNavigation<Self, Activities.RequestMessage, [Changes<Activities.RequestMessage>]> { WritableNavigation(17) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account            Guid                        create update
      AccountName        String                      create update
      CreatedUtcDate     DateTime                    create update
      Creator            Guid                        create update
      CreatorFullName    String                      create update
      Description        String                      create update
      Division           Int32                       create update
      TypeHID            Int32!                      create update
      ID                 Guid!                       key create update
      Modified           DateTime                    create update
      Modifier           Guid                        create update
      ModifierFullName   String                      create update
      Status             Int32                       create update
      StatusDescription  String                      create update
      ContextType        Int32!                      create update
      ContextId          Guid!                       create update
      IsRequestCreator   Boolean!                    create update
      Messages           Activities.RequestMessage*  create
      """, related: { [Activities.RequestMessage.table] })
  }
}

nonisolated extension Activities {
  /// `activities/RequestAttachments`
  nonisolated public struct RequestAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }
    /// `Division` in queries and change sets.
    public static var division: WritableProperty<Self, Int32?> { WritableProperty(0) }

    /// `DownloadUrl` · Edm.String
    public var downloadURL: String? { row[ifPresent: 1] }
    /// `DownloadUrl` in queries and change sets.
    public static var downloadURL: WritableProperty<Self, String?> { WritableProperty(1) }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 2] }
    /// `FileName` in queries and change sets.
    public static var fileName: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[3] }
    /// `FileSize` in queries and change sets.
    public static var fileSize: WritableProperty<Self, Decimal> { WritableProperty(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Request` · Edm.Guid
    public var request: UUID? { row[ifPresent: 5] }
    /// `Request` in queries and change sets.
    public static var request: WritableProperty<Self, UUID?> { WritableProperty(5) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division     Int32    create update
      DownloadUrl  String   create update
      FileName     String   create update
      FileSize     Double!  create update
      ID           Guid!    key create update
      Request      Guid     create update
      """)
  }
}

nonisolated extension Activities {
  /// `activities/Messages`
  nonisolated public struct RequestMessage: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `Id` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `UserId` · Edm.Guid
    public var userID: UUID { row[1] }
    /// `UserId` in queries and change sets.
    public static var userID: WritableProperty<Self, UUID> { WritableProperty(1) }

    /// `Account` · Edm.Guid
    public var account: UUID { row[2] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID> { WritableProperty(2) }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 3] }
    /// `UserFullName` in queries and change sets.
    public static var userFullName: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `RequestId` · Edm.Guid
    public var requestID: UUID { row[4] }
    /// `RequestId` in queries and change sets.
    public static var requestID: WritableProperty<Self, UUID> { WritableProperty(4) }

    /// `Content` · Edm.String
    public var content: String? { row[ifPresent: 5] }
    /// `Content` in queries and change sets.
    public static var content: WritableProperty<Self, String?> { WritableProperty(5) }

    /// `CreatedUtcDate` · Edm.DateTime
    public var createdUtcDate: LocalDateTime { row[6] }
    /// `CreatedUtcDate` in queries and change sets.
    public static var createdUtcDate: WritableProperty<Self, LocalDateTime> { WritableProperty(6) }

    /// `DocumentId` · Edm.Guid
    public var documentID: UUID? { row[ifPresent: 7] }
    /// `DocumentId` in queries and change sets.
    public static var documentID: WritableProperty<Self, UUID?> { WritableProperty(7) }

    /// `DocumentEntryId` · Edm.Guid
    public var documentEntryID: UUID? { row[ifPresent: 8] }
    /// `DocumentEntryId` in queries and change sets.
    public static var documentEntryID: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `DocumentStatus` · Edm.Int32
    public var documentStatus: Int32 { row[9] }
    /// `DocumentStatus` in queries and change sets.
    public static var documentStatus: WritableProperty<Self, Int32> { WritableProperty(9) }

    /// `IsSystem` · Edm.Boolean
    public var isSystem: Bool { row[10] }
    /// `IsSystem` in queries and change sets.
    public static var isSystem: WritableProperty<Self, Bool> { WritableProperty(10) }

    /// `MailMessageId` · Edm.Guid
    public var mailMessageID: UUID? { row[ifPresent: 11] }
    /// `MailMessageId` in queries and change sets.
    public static var mailMessageID: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `RepliedMailMessageId` · Edm.Guid
    public var repliedMailMessageID: UUID? { row[ifPresent: 12] }
    /// `RepliedMailMessageId` in queries and change sets.
    public static var repliedMailMessageID: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Id                    Guid!      key create update
      UserId                Guid!      create update
      Account               Guid!      create update
      UserFullName          String     create update
      RequestId             Guid!      create update
      Content               String     create update
      CreatedUtcDate        DateTime!  create update
      DocumentId            Guid       create update
      DocumentEntryId       Guid       create update
      DocumentStatus        Int32!     create update
      IsSystem              Boolean!   create update
      MailMessageId         Guid       create update
      RepliedMailMessageId  Guid       create update
      """)
  }
}

nonisolated extension Activities {
  /// A customer's request for service or support.
  ///
  /// `activities/ServiceRequests` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct ServiceRequest: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(1) }

    /// `AssignedTo` · Edm.Guid
    public var assignedTo: UUID? { row[ifPresent: 2] }
    /// `AssignedTo` in queries and change sets.
    public static var assignedTo: WritableProperty<Self, UUID?> { WritableProperty(2) }

    /// `AssignedToFullName` · Edm.String
    public var assignedToFullName: String? { row[ifPresent: 3] }
    /// `AssignedToFullName` in queries and change sets.
    public static var assignedToFullName: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 4] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(4) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 5] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(5) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 6] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(6) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(7) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(8) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(9) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(10) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 11] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(11) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 12] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: WritableProperty<Self, String?> { WritableProperty(12) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(13) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(14) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(15) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(16) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(17) }

    /// `NextAction` · Edm.DateTime
    public var nextAction: LocalDateTime? { row[ifPresent: 18] }
    /// `NextAction` in queries and change sets.
    public static var nextAction: WritableProperty<Self, LocalDateTime?> { WritableProperty(18) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(19) }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 20] }
    /// `ReceiptDate` in queries and change sets.
    public static var receiptDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(20) }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 21] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, ActivityStatus?> { Property(21) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 22] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(22) }

    /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
    public var attachments: Expanded<Activities.RequestAttachment> { row[23] }
    /// `Attachments` in queries and change sets.
    public static var attachments: Navigation<Self, Activities.RequestAttachment> { Navigation(23) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid                           create
      AccountName         String
      AssignedTo          Guid                           create
      AssignedToFullName  String                         create
      Contact             Guid                           create
      ContactFullName     String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String                         create
      Division            Int32
      Document            Guid                           create
      DocumentSubject     String                         create
      ID                  Guid!                          key create
      HID                 Int32                          create
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      NextAction          DateTime                       create
      Notes               String                         create
      ReceiptDate         DateTime                       create
      Status              Int32
      StatusDescription   String
      Attachments         Activities.RequestAttachment*
      """, related: { [Activities.RequestAttachment.table] })
  }
}

nonisolated extension Activities {
  /// A to-do item assigned to a user, often about an account.
  ///
  /// `activities/Tasks` · read, create · 60 rows a page · permission "Organization workflow"
  nonisolated public struct TaskEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ActionDate` · Edm.DateTime
    public var actionDate: LocalDateTime? { row[ifPresent: 0] }
    /// `ActionDate` in queries and change sets.
    public static var actionDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }
    /// `AccountName` in queries and change sets.
    public static var accountName: Property<Self, String?> { Property(2) }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 3] }
    /// `Contact` in queries and change sets.
    public static var contact: WritableProperty<Self, UUID?> { WritableProperty(3) }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 4] }
    /// `ContactFullName` in queries and change sets.
    public static var contactFullName: Property<Self, String?> { Property(4) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(5) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(6) }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(7) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }
    /// `Description` in queries and change sets.
    public static var description: WritableProperty<Self, String?> { WritableProperty(8) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(9) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 10] }
    /// `Document` in queries and change sets.
    public static var document: WritableProperty<Self, UUID?> { WritableProperty(10) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 11] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }
    /// `Employee` in queries and change sets.
    public static var employee: WritableProperty<Self, UUID?> { WritableProperty(12) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[13] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(13) }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 14] }
    /// `HID` in queries and change sets.
    public static var hid: WritableProperty<Self, Int32?> { WritableProperty(14) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(15) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(16) }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(17) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }
    /// `Notes` in queries and change sets.
    public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 19] }
    /// `Opportunity` in queries and change sets.
    public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(19) }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 20] }
    /// `OpportunityName` in queries and change sets.
    public static var opportunityName: WritableProperty<Self, String?> { WritableProperty(20) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 21] }
    /// `Project` in queries and change sets.
    public static var project: WritableProperty<Self, UUID?> { WritableProperty(21) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 22] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(22) }

    /// `Status` · Edm.Int32 · read-only
    public var status: ActivityStatus? { row[ifPresent: 23] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, ActivityStatus?> { Property(23) }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 24] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(24) }

    /// `TaskType` · Edm.Int32
    public var taskType: ActivityTaskType? { row[ifPresent: 25] }
    /// `TaskType` in queries and change sets.
    public static var taskType: WritableProperty<Self, ActivityTaskType?> { WritableProperty(25) }

    /// `CustomTaskType` · Edm.Guid
    public var customTaskType: UUID? { row[ifPresent: 26] }
    /// `CustomTaskType` in queries and change sets.
    public static var customTaskType: WritableProperty<Self, UUID?> { WritableProperty(26) }

    /// `TaskTypeDescription` · Edm.String · read-only
    public var taskTypeDescription: String? { row[ifPresent: 27] }
    /// `TaskTypeDescription` in queries and change sets.
    public static var taskTypeDescription: Property<Self, String?> { Property(27) }

    /// `User` · Edm.Guid
    public var user: UUID? { row[ifPresent: 28] }
    /// `User` in queries and change sets.
    public static var user: WritableProperty<Self, UUID?> { WritableProperty(28) }

    /// `UserFullName` · Edm.String
    public var userFullName: String? { row[ifPresent: 29] }
    /// `UserFullName` in queries and change sets.
    public static var userFullName: WritableProperty<Self, String?> { WritableProperty(29) }

    /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
    public var attachments: Expanded<Activities.RequestAttachment> { row[30] }
    /// `Attachments` in queries and change sets.
    public static var attachments: Navigation<Self, Activities.RequestAttachment> { Navigation(30) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ActionDate           DateTime                       create
      Account              Guid                           create
      AccountName          String
      Contact              Guid                           create
      ContactFullName      String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String                         create
      Division             Int32
      Document             Guid                           create
      DocumentSubject      String                         create
      Employee             Guid                           create
      ID                   Guid!                          key create
      HID                  Int32                          create
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String                         create
      Opportunity          Guid                           create
      OpportunityName      String                         create
      Project              Guid                           create
      ProjectDescription   String                         create
      Status               Int32
      StatusDescription    String
      TaskType             Int32                          create
      CustomTaskType       Guid                           create
      TaskTypeDescription  String
      User                 Guid                           create
      UserFullName         String                         create
      Attachments          Activities.RequestAttachment*
      """, related: { [Activities.RequestAttachment.table] })
  }
}
