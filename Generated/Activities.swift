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

nonisolated extension Activities.BinaryAttachmentBase {
  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(0) }

  /// `DownloadUrl` · Edm.String
  public var downloadURL: String? { row.string(1) }
  /// `DownloadUrl` in queries and change sets.
  public static var downloadURL: Property<Self, String?> { .init(1) }

  /// `FileName` · Edm.String
  public var fileName: String? { row.string(2) }
  /// `FileName` in queries and change sets.
  public static var fileName: Property<Self, String?> { .init(2) }

  /// `FileSize` · Edm.Double
  public var fileSize: Decimal { row[3] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: Property<Self, Decimal> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }
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

nonisolated extension Activities.CommunicationNote {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `Campaign` · Edm.Guid
  public var campaign: UUID? { row.guid(2) }
  /// `Campaign` in queries and change sets.
  public static var campaign: WritableProperty<Self, UUID?> { .init(2) }

  /// `CampaignDescription` · Edm.String · read-only
  public var campaignDescription: String? { row.string(3) }
  /// `CampaignDescription` in queries and change sets.
  public static var campaignDescription: Property<Self, String?> { .init(3) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(4) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(4) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(5) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(9) }
  /// `Date` in queries and change sets.
  public static var date: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(12) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(14) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(19) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: WritableProperty<Self, UUID?> { .init(19) }

  /// `OpportunityName` · Edm.String
  public var opportunityName: String? { row.string(20) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: WritableProperty<Self, String?> { .init(20) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ActivityStatus? { row[ifPresent: 21] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ActivityStatus?> { .init(21) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(22) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(22) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(23) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(23) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(24) }
  /// `User` in queries and change sets.
  public static var user: WritableProperty<Self, UUID?> { .init(24) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(25) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: WritableProperty<Self, String?> { .init(25) }

  /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
  public var attachments: Expanded<Activities.RequestAttachment> { row[26] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Activities.RequestAttachment> { .init(26) }
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

nonisolated extension Activities.Complaint {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `AssignedTo` · Edm.Guid
  public var assignedTo: UUID? { row.guid(2) }
  /// `AssignedTo` in queries and change sets.
  public static var assignedTo: WritableProperty<Self, UUID?> { .init(2) }

  /// `AssignedToFullName` · Edm.String
  public var assignedToFullName: String? { row.string(3) }
  /// `AssignedToFullName` in queries and change sets.
  public static var assignedToFullName: WritableProperty<Self, String?> { .init(3) }

  /// `Complaint` · Edm.String
  public var complaint: String? { row.string(4) }
  /// `Complaint` in queries and change sets.
  public static var complaint: WritableProperty<Self, String?> { .init(4) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(5) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(5) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(6) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(6) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(12) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(14) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `NextAction` · Edm.DateTime
  public var nextAction: LocalDateTime? { row.dateTime(18) }
  /// `NextAction` in queries and change sets.
  public static var nextAction: WritableProperty<Self, LocalDateTime?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `ReceiptDate` · Edm.DateTime
  public var receiptDate: LocalDateTime? { row.dateTime(20) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ActivityStatus? { row[ifPresent: 21] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ActivityStatus?> { .init(21) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(22) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(22) }

  /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
  public var attachments: Expanded<Activities.RequestAttachment> { row[23] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Activities.RequestAttachment> { .init(23) }
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

nonisolated extension Activities.Event {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `Campaign` · Edm.Guid
  public var campaign: UUID? { row.guid(2) }
  /// `Campaign` in queries and change sets.
  public static var campaign: WritableProperty<Self, UUID?> { .init(2) }

  /// `CampaignDescription` · Edm.String · read-only
  public var campaignDescription: String? { row.string(3) }
  /// `CampaignDescription` in queries and change sets.
  public static var campaignDescription: Property<Self, String?> { .init(3) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(4) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(4) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(5) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(12) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(12) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(13) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[14] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(14) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(15) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(15) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(20) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: WritableProperty<Self, UUID?> { .init(20) }

  /// `OpportunityName` · Edm.String
  public var opportunityName: String? { row.string(21) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: WritableProperty<Self, String?> { .init(21) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(22) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(22) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(23) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(23) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ActivityStatus? { row[ifPresent: 24] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ActivityStatus?> { .init(24) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(25) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(25) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(26) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(26) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(27) }
  /// `User` in queries and change sets.
  public static var user: WritableProperty<Self, UUID?> { .init(27) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(28) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: WritableProperty<Self, String?> { .init(28) }

  /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
  public var attachments: Expanded<Activities.RequestAttachment> { row[29] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Activities.RequestAttachment> { .init(29) }
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

nonisolated extension Activities.InContextQARequest {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: WritableProperty<Self, String?> { .init(1) }

  /// `CreatedUtcDate` · Edm.DateTime
  public var createdUtcDate: LocalDateTime? { row.dateTime(2) }
  /// `CreatedUtcDate` in queries and change sets.
  public static var createdUtcDate: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(6) }

  /// `TypeHID` · Edm.Int32
  public var typeHID: Int32 { row[7] }
  /// `TypeHID` in queries and change sets.
  public static var typeHID: WritableProperty<Self, Int32> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(11) }

  /// `Status` · Edm.Int32
  public var status: Int32? { row.int32(12) }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, Int32?> { .init(12) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(13) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: WritableProperty<Self, String?> { .init(13) }

  /// `ContextType` · Edm.Int32
  public var contextType: Int32 { row[14] }
  /// `ContextType` in queries and change sets.
  public static var contextType: WritableProperty<Self, Int32> { .init(14) }

  /// `ContextId` · Edm.Guid
  public var contextID: UUID { row[15] }
  /// `ContextId` in queries and change sets.
  public static var contextID: WritableProperty<Self, UUID> { .init(15) }

  /// `IsRequestCreator` · Edm.Boolean
  public var isRequestCreator: Bool { row[16] }
  /// `IsRequestCreator` in queries and change sets.
  public static var isRequestCreator: WritableProperty<Self, Bool> { .init(16) }

  /// `Messages` · expand with `expanding { $0.messages }`
  public var messages: Expanded<Activities.RequestMessage> { row[17] }
  /// `Messages` in queries and change sets.
  public static var messages: WritableNavigation<Self, Activities.RequestMessage, [Changes<Activities.RequestMessage>]> { .init(17) }
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

nonisolated extension Activities.RequestAttachment {
  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(0) }

  /// `DownloadUrl` · Edm.String
  public var downloadURL: String? { row.string(1) }
  /// `DownloadUrl` in queries and change sets.
  public static var downloadURL: WritableProperty<Self, String?> { .init(1) }

  /// `FileName` · Edm.String
  public var fileName: String? { row.string(2) }
  /// `FileName` in queries and change sets.
  public static var fileName: WritableProperty<Self, String?> { .init(2) }

  /// `FileSize` · Edm.Double
  public var fileSize: Decimal { row[3] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: WritableProperty<Self, Decimal> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Request` · Edm.Guid
  public var request: UUID? { row.guid(5) }
  /// `Request` in queries and change sets.
  public static var request: WritableProperty<Self, UUID?> { .init(5) }
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

nonisolated extension Activities.RequestMessage {
  /// `Id` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `Id` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `UserId` · Edm.Guid
  public var userID: UUID { row[1] }
  /// `UserId` in queries and change sets.
  public static var userID: WritableProperty<Self, UUID> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID { row[2] }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID> { .init(2) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(3) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: WritableProperty<Self, String?> { .init(3) }

  /// `RequestId` · Edm.Guid
  public var requestID: UUID { row[4] }
  /// `RequestId` in queries and change sets.
  public static var requestID: WritableProperty<Self, UUID> { .init(4) }

  /// `Content` · Edm.String
  public var content: String? { row.string(5) }
  /// `Content` in queries and change sets.
  public static var content: WritableProperty<Self, String?> { .init(5) }

  /// `CreatedUtcDate` · Edm.DateTime
  public var createdUtcDate: LocalDateTime { row[6] }
  /// `CreatedUtcDate` in queries and change sets.
  public static var createdUtcDate: WritableProperty<Self, LocalDateTime> { .init(6) }

  /// `DocumentId` · Edm.Guid
  public var documentID: UUID? { row.guid(7) }
  /// `DocumentId` in queries and change sets.
  public static var documentID: WritableProperty<Self, UUID?> { .init(7) }

  /// `DocumentEntryId` · Edm.Guid
  public var documentEntryID: UUID? { row.guid(8) }
  /// `DocumentEntryId` in queries and change sets.
  public static var documentEntryID: WritableProperty<Self, UUID?> { .init(8) }

  /// `DocumentStatus` · Edm.Int32
  public var documentStatus: Int32 { row[9] }
  /// `DocumentStatus` in queries and change sets.
  public static var documentStatus: WritableProperty<Self, Int32> { .init(9) }

  /// `IsSystem` · Edm.Boolean
  public var isSystem: Bool { row[10] }
  /// `IsSystem` in queries and change sets.
  public static var isSystem: WritableProperty<Self, Bool> { .init(10) }

  /// `MailMessageId` · Edm.Guid
  public var mailMessageID: UUID? { row.guid(11) }
  /// `MailMessageId` in queries and change sets.
  public static var mailMessageID: WritableProperty<Self, UUID?> { .init(11) }

  /// `RepliedMailMessageId` · Edm.Guid
  public var repliedMailMessageID: UUID? { row.guid(12) }
  /// `RepliedMailMessageId` in queries and change sets.
  public static var repliedMailMessageID: WritableProperty<Self, UUID?> { .init(12) }
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

nonisolated extension Activities.ServiceRequest {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `AssignedTo` · Edm.Guid
  public var assignedTo: UUID? { row.guid(2) }
  /// `AssignedTo` in queries and change sets.
  public static var assignedTo: WritableProperty<Self, UUID?> { .init(2) }

  /// `AssignedToFullName` · Edm.String
  public var assignedToFullName: String? { row.string(3) }
  /// `AssignedToFullName` in queries and change sets.
  public static var assignedToFullName: WritableProperty<Self, String?> { .init(3) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(4) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(4) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(5) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(11) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(11) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(12) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(14) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `NextAction` · Edm.DateTime
  public var nextAction: LocalDateTime? { row.dateTime(18) }
  /// `NextAction` in queries and change sets.
  public static var nextAction: WritableProperty<Self, LocalDateTime?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `ReceiptDate` · Edm.DateTime
  public var receiptDate: LocalDateTime? { row.dateTime(20) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: WritableProperty<Self, LocalDateTime?> { .init(20) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ActivityStatus? { row[ifPresent: 21] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ActivityStatus?> { .init(21) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(22) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(22) }

  /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
  public var attachments: Expanded<Activities.RequestAttachment> { row[23] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Activities.RequestAttachment> { .init(23) }
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

nonisolated extension Activities.TaskEntity {
  /// `ActionDate` · Edm.DateTime
  public var actionDate: LocalDateTime? { row.dateTime(0) }
  /// `ActionDate` in queries and change sets.
  public static var actionDate: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(3) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(3) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(4) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(10) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(10) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(11) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: WritableProperty<Self, String?> { .init(11) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(12) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(14) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(14) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(19) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: WritableProperty<Self, UUID?> { .init(19) }

  /// `OpportunityName` · Edm.String
  public var opportunityName: String? { row.string(20) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: WritableProperty<Self, String?> { .init(20) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(21) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(21) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(22) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(22) }

  /// `Status` · Edm.Int32 · read-only
  public var status: ActivityStatus? { row[ifPresent: 23] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ActivityStatus?> { .init(23) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(24) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(24) }

  /// `TaskType` · Edm.Int32
  public var taskType: ActivityTaskType? { row[ifPresent: 25] }
  /// `TaskType` in queries and change sets.
  public static var taskType: WritableProperty<Self, ActivityTaskType?> { .init(25) }

  /// `CustomTaskType` · Edm.Guid
  public var customTaskType: UUID? { row.guid(26) }
  /// `CustomTaskType` in queries and change sets.
  public static var customTaskType: WritableProperty<Self, UUID?> { .init(26) }

  /// `TaskTypeDescription` · Edm.String · read-only
  public var taskTypeDescription: String? { row.string(27) }
  /// `TaskTypeDescription` in queries and change sets.
  public static var taskTypeDescription: Property<Self, String?> { .init(27) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(28) }
  /// `User` in queries and change sets.
  public static var user: WritableProperty<Self, UUID?> { .init(28) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(29) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: WritableProperty<Self, String?> { .init(29) }

  /// `Attachments` · expand with `expanding { $0.attachments }` · read-only
  public var attachments: Expanded<Activities.RequestAttachment> { row[30] }
  /// `Attachments` in queries and change sets.
  public static var attachments: Navigation<Self, Activities.RequestAttachment> { .init(30) }
}
